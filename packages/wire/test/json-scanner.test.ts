import { QemuProtocolError } from "@qemu-wire/wire";
import { JsonScanner } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";

/** Scans `text` in pieces of `size` bytes; returns where the value ended in the whole text, or -1. */
function scan(text: string, size: number, scanner = new JsonScanner()): number {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) {
    const end = scanner.scan(bytes.subarray(from, from + size));
    if (end >= 0) return from + end;
  }
  return -1;
}

describe("a value", () => {
  const values: [string, string][] = [
    ["an empty object", "{}"],
    ["an array", "[1, 2, {}]"],
    ["nested brackets", '{"a": [{"b": [[]]}, {}]}'],
    ["brackets in strings", '{"}": "]", "{": "["}'],
    ["escaped quotes and backslashes", '{"a\\"}": "\\\\", "b": "\\\\\\"}"}'],
    ["text beyond ASCII", '{"ü": "😀}"}'],
    ["words and numbers", '{"a": true, "b": false, "c": null, "d": -1.5e+7}'],
    ["lines", '{\r\n\t"a":\n1 }'],
  ];
  test.each(values)("%s ends at its last bracket, whatever follows", (_name, text) => {
    const length = Buffer.byteLength(text);
    for (const size of [1, 2, 3, 1000]) {
      expect(scan(`${text}{"next": 1}`, size)).toBe(length);
      expect(scan(text.slice(0, -1), size)).toBe(-1);
    }
  });

  test("in the middle of a chunk", () => {
    const scanner = new JsonScanner();
    const bytes = Buffer.from('  {"a": 1} {"b": 2}');
    expect(scanner.scan(bytes, 2)).toBe(10);
    expect(scanner.active).toBe(false);
    expect(scanner.scan(bytes, 11, 14)).toBe(-1);
    expect(scanner.active).toBe(true);
    expect(scanner.scan(bytes, 14)).toBe(bytes.length);
  });

  test("each byte is looked at once", () => {
    const text = `{"a": "${'\\"x'.repeat(1000)}", "b": [${"1,".repeat(1000)}2]}`;
    for (const size of [1, 7, 64, 100_000]) {
      const scanner = new JsonScanner();
      scan(text, size, scanner);
      expect(scanner.scannedBytes).toBe(text.length);
    }
  });
});

describe("what can't be JSON", () => {
  test.each([
    ["a closing bracket of the other kind", '{"a": ]', 6],
    ["a banner", "{hello", 1],
    ["a control character in a string", '{"a\u0001', 3],
    ["a line end in a string", '{"a": "x\n', 8],
    ["an escaped line end", '{"a": "x\\\n', 9],
    ["a raw NUL", "{\0", 1],
    ["a byte beyond ASCII outside a string", "{é", 1],
    ["a value that is no object or array", "true", 0],
    ["a closing bracket first", "}", 0],
    ["a string first", '"a"', 0],
  ])("%s", (_name, text, index) => {
    for (const size of [1, 4, 100]) {
      const scanner = new JsonScanner();
      expect(() => scan(text, size, scanner)).toThrow(QemuProtocolError);
      expect(scanner.errorIndex).toBe(index % size);
      expect(scanner.active).toBe(false);
      // Ready for the next value.
      expect(scan('{"a": 1}', 100, scanner)).toBe(8);
    }
  });

  test("is told by code and excerpt", () => {
    let thrown: unknown;
    try {
      scan('{"a": 1} {"b": ]', 100);
      new JsonScanner().scan(Buffer.from('{"return": hello}'));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: "ERR_QEMU_GARBAGE", excerpt: '{"return": hello}' });
  });
});

test("more open brackets than maxDepth are an error at the one too many", () => {
  expect(scan("[".repeat(1024) + "]".repeat(1024), 100)).toBe(2048);
  const scanner = new JsonScanner();
  expect(() => scan("[".repeat(1025), 2000, scanner)).toThrow(
    expect.objectContaining({ code: "ERR_QEMU_MESSAGE_TOO_DEEP" }) as Error,
  );
  expect(scanner.errorIndex).toBe(1024);
  expect(() => scan("[[[", 1, new JsonScanner(2))).toThrow(/more than 2 deep/);
});
