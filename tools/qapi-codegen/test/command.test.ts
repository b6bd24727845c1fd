import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand } from "../src/command.js";
import { schemaFolder } from "./support/schema-folder.js";

const builtins = [
  { name: "str", "meta-type": "builtin", "json-type": "string" },
  { name: "0", "meta-type": "object", members: [] },
];
const answer = (...names: readonly string[]): string =>
  JSON.stringify({
    greeting: { version: { qemu: { major: 1 } } },
    schema: [...builtins, ...names.map((name) => ({ name, "meta-type": "command", "arg-type": "0", "ret-type": "0" }))],
  });

/** A source with one command more in each version, of which 11.1 has lost one. */
function source(): string {
  const qapi = (...names: readonly string[]): string => names.map((name) => `{ 'command': '${name}' }\n`).join("");
  const agent = "{ 'command': 'guest-ping' }";
  return schemaFolder({
    "5.2/qapi/qapi-schema.json": qapi("old"),
    "7.2/qapi/qapi-schema.json": qapi("old", "b"),
    "10.0/qapi/qapi-schema.json": qapi("old", "b", "c"),
    "10.2/qapi/qapi-schema.json": qapi("old", "b", "c", "d"),
    ...Object.fromEntries(["5.2", "7.2", "10.0", "10.2"].map((version) => [`${version}/qga/qapi-schema.json`, agent])),
    "introspection/x86_64-5.2.json": answer("old"),
    "introspection/x86_64-7.2.json": answer("old", "b"),
    "introspection/x86_64-10.0.json": answer("old", "b", "c"),
    "introspection/x86_64-11.1.json": answer("b", "c", "d"),
  });
}

function project(): { tool: string; packages: string } {
  const folder = schemaFolder({ "tool/introspection-names.json": "{}", "tool/wide-integers.json": "{}" });
  for (const part of ["qmp", "qga"]) mkdirSync(join(folder, `packages/${part}/src/generated`), { recursive: true });
  return { tool: join(folder, "tool"), packages: join(folder, "packages") };
}

function run(
  folders: { tool: string; packages: string },
  ...words: readonly string[]
): { code: number; printed: string } {
  let printed = "";
  const code = runCommand(words, folders, (text) => {
    printed += text;
  });
  return { code, printed };
}

describe("import, generate, check", () => {
  test("the whole way from schema files to generated ones", () => {
    const folders = project();
    expect(run(folders, "import", source())).toEqual({ code: 0, printed: "" });
    expect(JSON.parse(readFileSync(join(folders.tool, "model/qmp.json"), "utf8"))).toMatchObject({
      versions: ["5.2", "7.2", "10.0", "10.2", "11.1"],
      commands: { old: [{ in: ["5.2", "7.2", "10.0", "10.2"] }], d: [{ in: ["10.2", "11.1"] }] },
    });
    const record = JSON.parse(
      readFileSync(join(folders.tool, "test/fixtures/introspection-11.1.json"), "utf8"),
    ) as unknown;
    expect(record).toMatchObject({
      version: { qemu: { major: 1 } },
      schema: [{ name: "str" }, { name: "0" }, { name: "b" }, {}, {}],
    });

    expect(run(folders, "generate")).toEqual({ code: 0, printed: "" });
    const file = join(folders.packages, "qmp/src/generated/qemu-11.1.ts");
    const generated = readFileSync(file, "utf8");
    expect(generated).toMatch(/CommandArguments \{[^}]*^ {2}d: NoArguments;$/m);
    expect(generated).not.toMatch(/^ {2}old: /m);
    expect(run(folders, "generate", "--check")).toEqual({ code: 0, printed: "" });

    writeFileSync(file, `${generated}\n`);
    rmSync(join(folders.packages, "qga/src/generated/tables.ts"));
    const check = run(folders, "generate", "--check");
    expect(check.code).toBe(1);
    expect(check.printed.match(/^ {2}.*$/gm)).toEqual([
      "  packages/qmp/src/generated/qemu-11.1.ts",
      "  packages/qga/src/generated/tables.ts",
    ]);
    run(folders, "generate");
    expect(run(folders, "generate", "--check").code).toBe(0);
  });
});

test.each([
  [[]],
  [["import"]],
  [["import", "a", "b"]],
  [["generate", "--force"]],
  [["generate", "--check", "x"]],
  [["help"]],
])("the words %j are answered with the usage", (words) => {
  const { code, printed } = run({ tool: "/nowhere", packages: "/nowhere" }, ...words);
  expect(code).toBe(2);
  expect(printed).toContain("generate --check");
});
