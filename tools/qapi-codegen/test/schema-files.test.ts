import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSchemaFiles } from "../src/schema-files.js";
import { schemaFolder } from "./support/schema-folder.js";

test("includes are read once, in order, relative to the file that has them; pragmas are left out", () => {
  const folder = schemaFolder({
    "main.json": "{ 'include': 'a.json' } { 'include': 'sub/b.json' } { 'enum': 'Last', 'data': [] }",
    "a.json": "{ 'include': 'sub/b.json' } { 'enum': 'A', 'data': [] }",
    "sub/b.json": "{ 'include': '../a.json' } { 'pragma': { 'doc-required': true } } { 'enum': 'B', 'data': [] }",
  });
  const expressions = loadSchemaFiles(join(folder, "main.json"));
  const names = expressions.map(({ module, object }) => {
    const name = object.entries.get("enum");
    return [module, name?.kind === "string" ? name.text : undefined];
  });
  expect(names).toEqual([
    ["b", "B"],
    ["a", "A"],
    ["main", "Last"],
  ]);
});

test("a missing include is named with the line that asks for it", () => {
  const folder = schemaFolder({ "main.json": "\n{ 'include': 'gone.json' }" });
  const main = join(folder, "main.json");
  expect(() => loadSchemaFiles(main)).toThrow(`${main}:2: included file ${join(folder, "gone.json")} does not exist`);
});

test("an include that isn't a file name", () => {
  const main = join(schemaFolder({ "main.json": "{ 'include': ['a.json'] }" }), "main.json");
  expect(() => loadSchemaFiles(main)).toThrow(`${main}:1: 'include' must be a file name`);
});

test("a fault in an included file is named with that file", () => {
  const folder = schemaFolder({ "main.json": "{ 'include': 'a.json' }", "a.json": "\n\n{ 'enum': }" });
  expect(() => loadSchemaFiles(join(folder, "main.json"))).toThrow(`${join(folder, "a.json")}:3: expected`);
});
