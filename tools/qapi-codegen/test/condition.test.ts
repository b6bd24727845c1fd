import { expect, test } from "vitest";
import { conditionText } from "../src/condition.js";
import { parseSchemaText } from "../src/schema-text.js";

function read(written: string): string {
  const value = parseSchemaText(`{ 'if': ${written} }`, "x.json")[0]?.entries.get("if");
  if (value === undefined) throw new Error("no condition");
  return conditionText(value, "x.json");
}

test.each([
  ["'CONFIG_X'", "CONFIG_X"],
  ["{ 'not': 'CONFIG_X' }", "!CONFIG_X"],
  ["{ 'all': ['A', 'B'] }", "A && B"],
  ["{ 'any': ['A', { 'all': ['B', { 'not': 'C' }] }] }", "A || (B && !C)"],
  ["{ 'not': { 'any': ['A', 'B'] } }", "!(A || B)"],
  ["{ 'any': ['A'] }", "A"],
  ["{ 'all': ['A', { 'all': ['B', 'C'] }] }", "A && B && C"],
])("the structured form %s", (written, text) => {
  expect(read(written)).toBe(text);
});

test.each([
  ["'defined(CONFIG_X)'", "CONFIG_X"],
  ["'!defined(CONFIG_X)'", "!CONFIG_X"],
  ["'defined(A) || defined(B) && !defined(C)'", "A || (B && !C)"],
  ["'(defined(A) || defined(B)) && defined(C)'", "(A || B) && C"],
  ["['defined(A)', 'defined(B)']", "A && B"],
])("the form of QEMU before 6.1, %s", (written, text) => {
  expect(read(written)).toBe(text);
});

test.each([
  ["[]", "'if' is an empty list"],
  ["true", "'if' is neither a symbol nor one of 'all', 'any', 'not'"],
  ["{ 'some': ['A'] }", "'if' is neither a symbol nor one of 'all', 'any', 'not'"],
  ["{ 'all': [] }", "'if' is neither a symbol nor one of 'all', 'any', 'not'"],
  ["'defined(A) |'", 'can\'t read the condition "defined(A) |" at |'],
  ["'defined(A'", 'can\'t read the condition "defined(A" at its end'],
  ["'config_x'", 'can\'t read the condition "config_x" at config_x'],
])("%s fails", (written, message) => {
  expect(() => read(written)).toThrow(`x.json:1: ${message}`);
});
