import { excerptOf } from "@qemu-wire/wire/internal";
import { expect, test } from "vitest";

test.each([
  ["", ""],
  ["plain text", "plain text"],
  ["\r\n\t\\", "\\r\\n\\t\\\\"],
  ["\u001b[31mü\u007f", "\\x1b[31m\\xc3\\xbc\\x7f"],
  ["x".repeat(80), "x".repeat(80)],
  ["x".repeat(81), `${"x".repeat(79)}…`],
  [`${"x".repeat(78)}\n`, `${"x".repeat(78)}\\n`],
  [`${"x".repeat(79)}\n`, `${"x".repeat(79)}…`],
])("%j", (text, expected) => {
  const excerpt = excerptOf(Buffer.from(text));
  expect(excerpt).toBe(expected);
  expect(excerpt.length).toBeLessThanOrEqual(80);
});
