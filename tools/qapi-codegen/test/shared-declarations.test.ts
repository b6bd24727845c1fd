import { describe, expect, test } from "vitest";
import { declaration, generate } from "./support/generate.js";

describe("what files declare word for word, with all that it refers to, stands in one of them", () => {
  const types = (s: string): string => `
    { 'struct': 'Same', 'data': { 'a': 'str' } } { 'struct': 'Changed', 'data': { ${s} } }
    { 'struct': 'Above', 'data': { 'c': 'Changed' } } { 'struct': 'Holder', 'data': { 's': 'Same' } }
    { 'command': 'x', 'returns': 'Above' } { 'command': 'y', 'returns': 'Holder' }`;
  const texts = [types("'a': 'str'"), types("'a': 'str'"), types("'a': 'str', 'b': 'str'")];

  test("the newest stands alone", () => {
    const newest = generate("qemu-3.ts", texts);
    expect(newest).not.toMatch(/qemu-\d|any\.js/);
    expect(declaration(newest, "Holder")).toContain("s: Same;");
  });

  test.each(["qemu-1.ts", "qemu-2.ts", "any.ts"])("%s takes from it what is the same", (name) => {
    const file = generate(name, texts);
    expect(file).toContain('import type {\n  NoArguments,\n  Command,\n  Holder,\n} from "./qemu-3.js";');
    expect(file).toContain(
      'export type {\n  NoArguments,\n  NoResult,\n  Command,\n  Holder,\n  Same,\n} from "./qemu-3.js";',
    );
    expect(declaration(file, "Same")).toBe("no Same");
  });

  test("a type that refers to one that is not the same is another type", () => {
    const file = generate("qemu-2.ts", texts);
    expect(declaration(file, "Changed")).not.toContain("b: string;");
    expect(declaration(file, "Above")).toContain("c: Changed;");
    expect(declaration(generate("any.ts", texts), "Changed")).toContain("b?: string;");
  });

  test("what only older versions have alike is in the newest of these", () => {
    const file = generate("qemu-1.ts", texts);
    expect(file).toContain('export type {\n  Above,\n  Changed,\n} from "./qemu-2.js";');
    expect(declaration(file, "Above")).toBe("no Above");
  });

  test("types that refer to each other are the same if all of them are", () => {
    const circle = (s: string): string =>
      `{ 'struct': 'A', 'data': { '*b': 'B' } } { 'struct': 'B', 'data': { '*a': 'A' ${s} } } { 'command': 'c', 'returns': 'A' }`;
    expect(generate("qemu-1.ts", [circle(""), circle("")])).toContain("  A,\n  B,\n");
    const changed = generate("qemu-1.ts", [circle(""), circle(", 'c': 'str'")]);
    expect(declaration(changed, "A")).toContain("b?: B;");
  });

  test("a branch may be the same though its union is not", () => {
    const union = (
      s: string,
    ): string => `{ 'enum': 'K', 'data': ['a', 'b' ${s}] } { 'struct': 'A', 'data': { 'x': 'str' } }
      { 'struct': 'B', 'data': { 'y': 'str' } } { 'union': 'U', 'base': { 'k': 'K' }, 'discriminator': 'k', 'data': { 'a': 'A', 'b': 'B' } }
      { 'command': 'c', 'returns': 'U' }`;
    const file = generate("qemu-1.ts", [union(""), union(", 'c'")]);
    expect(declaration(file, "U")).toBe(declaration(generate("qemu-1.ts", [union("")]), "U"));
    expect(declaration(file, "U_A")).toBe("no U_A");
    expect(file).toMatch(/import type \{[^}]* U_A,\n {2}U_B,\n\} from "\.\/qemu-2\.js";/);
  });
});
