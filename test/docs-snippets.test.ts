import { describe, expect, test } from "vitest";
import { applySnippets, region } from "../scripts/docs-snippets.mjs";

const source = `
import { x } from "y";
async function main() {
  // #region whole
  const a = 1;

  // #region part
  if (a) {
    use(a);
  }
  // #endregion part
  // #endregion whole
}
`;

const document = (code: string, language = "ts", marker = "<!-- examples/src/x.ts#part -->"): string =>
  ["# Title", "", marker, `\`\`\`${language}`, code, "```", "", "More."].join("\n");
const part = "if (a) {\n  use(a);\n}";
const read = (file: string): string => {
  if (file !== "examples/src/x.ts") throw new Error("no such file");
  return source;
};

describe("a region", () => {
  test("is given without its indentation and without the markers of others", () => {
    expect(region(source, "part")).toBe(part);
    expect(region(source, "whole")).toBe(`const a = 1;\n\n${part}`);
  });

  test("that is absent, open or there twice is an error", () => {
    expect(() => region(source, "other")).toThrow("region other stands 0 times");
    expect(() => region("// #region a\n", "a")).toThrow("region a has no end");
    expect(() => region("// #region a\n// #endregion a\n// #region a\n// #endregion a\n", "a")).toThrow(
      "stands 2 times",
    );
  });
});

describe("code in a document", () => {
  test.each(["ts", "js", "typescript", "javascript", "mjs"])("passes when it repeats its region (%s)", (language) => {
    expect(applySnippets(document(part, language), read)).toEqual({ text: document(part, language), faults: [] });
  });

  test("that differs is a fault, and is replaced", () => {
    const { text, faults } = applySnippets(document("if (b) {}"), read);
    expect(faults).toEqual(["line 4: differs from its region"]);
    expect(text).toBe(document(part));
  });

  test("that is empty is a fault, and is filled in", () => {
    const empty = document("").replace("```ts\n\n", "```ts\n");
    const { text, faults } = applySnippets(empty, read);
    expect(faults).toHaveLength(1);
    expect(text).toBe(document(part));
  });

  test("without a marker right above it is a fault, and stays as it is", () => {
    for (const marker of ["", "<!-- examples/src/x.ts -->", "<!-- other/x.ts#part -->"]) {
      const { text, faults } = applySnippets(document(part, "ts", marker), read);
      expect(faults).toEqual([expect.stringContaining("line 4: no <!-- examples/")]);
      expect(text).toBe(document(part, "ts", marker));
    }
  });

  test("whose file or region is gone is a fault", () => {
    const faultsOf = (marker: string): string[] => applySnippets(document(part, "ts", marker), read).faults;
    expect(faultsOf("<!-- examples/src/gone.ts#part -->")).toEqual(["line 4: examples/src/gone.ts: no such file"]);
    expect(faultsOf("<!-- examples/src/x.ts#gone -->")).toEqual([
      expect.stringContaining("region gone stands 0 times"),
    ]);
  });

  test("in other languages is left alone", () => {
    const shell = "```sh\nnpm install @qemu-wire/qmp\n```\n\n```\nplain\n```\n";
    expect(applySnippets(shell, read)).toEqual({ text: shell, faults: [] });
  });

  test("inside a longer fence is text, not code", () => {
    const nested = "````md\n```ts\nlet a;\n```\n````\n";
    expect(applySnippets(nested, read)).toEqual({ text: nested, faults: [] });
  });
});
