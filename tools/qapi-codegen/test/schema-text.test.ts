import { expect, test } from "vitest";
import { SchemaError } from "../src/schema-error.js";
import { parseSchemaText } from "../src/schema-text.js";

test("objects, lists, strings, booleans and comments", () => {
  const [first, second] = parseSchemaText(
    `# a comment
{ 'command': 'x', # another
  'data': { '*a': ['str'], 'b': [] },
  'gen': false }
{ 'pragma': { 'doc-required': true } }`,
    "x.json",
  );
  expect(first?.line).toBe(2);
  expect([...(first?.entries.keys() ?? [])]).toEqual(["command", "data", "gen"]);
  const data = first?.entries.get("data");
  expect(data).toMatchObject({ kind: "object", line: 3 });
  expect(data?.kind === "object" && data.entries.get("*a")).toEqual({
    kind: "list",
    line: 3,
    items: [{ kind: "string", text: "str", line: 3 }],
  });
  expect(first?.entries.get("gen")).toEqual({ kind: "boolean", value: false, line: 4 });
  expect(second?.line).toBe(5);
});

test("escapes in strings", () => {
  const [object] = parseSchemaText(String.raw`{ 'a': 'it\'s \\ \n' }`, "x.json");
  expect(object?.entries.get("a")).toMatchObject({ text: "it's \\ \n" });
});

test("an empty file has no expressions", () => {
  expect(parseSchemaText("# nothing\n\n", "x.json")).toEqual([]);
});

test.each([
  ["{ 'a': 'b'", 1, 'expected "," or "}", found "end of file"'],
  ["\n{ 'a' 'b' }", 2, 'expected ":", found "b"'],
  ["{ 'a': }", 1, 'expected a string, a list, an object, true or false, found "}"'],
  ["{ 'a':\n  12 }", 2, 'expected a string, a list, an object, true or false, found "12"'],
  ["{ a: 'b' }", 1, 'expected a member name in single quotes, found "a"'],
  ["{ 'a': ['b' 'c'] }", 1, 'expected "," or "]", found "c"'],
  ["{ 'a': ['b',] }", 1, 'expected a string, a list, an object, true or false, found "]"'],
  ["{ 'a': 'b',\n 'a': 'c' }", 2, "duplicate member 'a'"],
  ["{ 'a': 'b\n' }", 1, "a string that does not end on its line"],
  [String.raw`{ 'a': '\u0041' }`, 1, String.raw`unknown escape \u`],
  ['{ "a": "b" }', 1, String.raw`unexpected character "\""`],
  ["{}\n\n['a']", 3, 'expected "{", found "["'],
])("%j fails at line %i", (text, line, message) => {
  const parse = (): unknown => parseSchemaText(text, "dir/x.json");
  expect(parse).toThrow(SchemaError);
  expect(parse).toThrow(`dir/x.json:${line}: ${message}`);
});
