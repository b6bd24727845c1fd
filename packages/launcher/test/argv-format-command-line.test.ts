import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCommandLine } from "../src/argv/format-command-line.js";

/** The words that a real shell makes of a text. */
function words(line: string): string[] {
  const program = "const [, ...words] = process.argv; process.stdout.write(JSON.stringify(words));";
  const prefix = formatCommandLine([process.execPath, "-e", program, "--"]);
  return JSON.parse(execFileSync("sh", ["-c", `${prefix} ${line}`], { encoding: "utf8" })) as string[];
}

const word = fc.oneof(
  fc.string({
    unit: fc.constantFrom("'", '"', "\\", "$", "`", "(", ")", " ", "\n", "*", "~", "=", "-", "!", "#", "&", "a", "é"),
  }),
  fc.constantFrom(
    "",
    "~",
    "-n",
    "--",
    "a=b",
    "if",
    "{a,b}",
    "$(exit 3)",
    "if=virtio",
    '{"driver":"file","filename":"/a b"}',
  ),
);

test("a real shell reads back every word", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (argv) => {
      expect(words(formatCommandLine(argv))).toEqual(argv);
    }),
    { numRuns: 25 },
  );
});

test("the first word is a command, whatever it looks like", () => {
  expect(formatCommandLine(["if", "a=b"])).toBe("'if' a=b");
  expect(formatCommandLine(["a=b/c", "x"])).toBe("'a=b/c' x");
  expect(formatCommandLine(["/usr/bin/qemu-system-x86_64", "-m", "size=1G"])).toBe(
    "/usr/bin/qemu-system-x86_64 -m size=1G",
  );
});

test("a NUL is refused", () => {
  expect(() => formatCommandLine(["a", "b\0"])).toThrow(TypeError);
});
