import type { QemuProtocolError } from "@qemu-wire/wire";
import { encodeArguments, type RequestLimits } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";

function refusal(value: unknown, limits?: RequestLimits): QemuProtocolError {
  try {
    encodeArguments(value, limits);
  } catch (error) {
    return error as QemuProtocolError;
  }
  throw new Error("was not refused");
}

describe("what can be sent", () => {
  test.each<[unknown, string]>([
    [{}, "{}"],
    [{ a: undefined }, "{}"],
    [{ a: undefined, b: 1, c: undefined, d: 2 }, '{"b":1,"d":2}'],
    [
      { "node-name": "disk0", "read-only": true, size: 10, nothing: null },
      '{"node-name":"disk0","read-only":true,"size":10,"nothing":null}',
    ],
    [{ list: [1, [2, []], { a: {} }] }, '{"list":[1,[2,[]],{"a":{}}]}'],
    [
      { a: -0, b: 0.5, c: 1e-7, d: 9007199254740991, e: -9007199254740991 },
      '{"a":0,"b":0.5,"c":1e-7,"d":9007199254740991,"e":-9007199254740991}',
    ],
    [
      { least: -(2n ** 63n), most: 2n ** 64n - 1n, small: 5n },
      '{"least":-9223372036854775808,"most":18446744073709551615,"small":5}',
    ],
    [{ text: 'q"\\\n\u0000ü😀\\ud83d' }, '{"text":"q\\"\\\\\\n\\u0000ü😀\\\\ud83d"}'],
    [{ at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    [{ own: { toJSON: (key: string) => ({ key }) } }, '{"own":{"key":"own"}}'],
    [Object.assign(Object.create(null) as object, { a: 1 }), '{"a":1}'],
    [
      new (class Options {
        a = 1;
        get b(): number {
          return 2;
        }
      })(),
      '{"a":1}',
    ],
    [Object.defineProperty({ [Symbol("s")]: 1, a: 1 }, "hidden", { value: 1 }), '{"a":1}'],
    [{ "a b": { 'c"': 1 } }, '{"a b":{"c\\"":1}}'],
  ])("%o", (value, text) => {
    expect(encodeArguments(value)).toBe(text);
  });

  test("the same object twice is no cycle", () => {
    const shared = { a: 1 };
    expect(encodeArguments({ x: shared, y: [shared, shared] })).toBe('{"x":{"a":1},"y":[{"a":1},{"a":1}]}');
  });
});

class Point {
  readonly x = Number.NaN;
}

describe("what can't", () => {
  const lone = "\ud83d";
  const cycle: Record<string, unknown> = { name: "x" };
  cycle["inner"] = { list: [1, cycle] };
  test.each<[string, unknown, string, RegExp]>([
    ["NaN", { size: Number.NaN }, "arguments.size", /NaN/],
    ["Infinity", { size: Number.POSITIVE_INFINITY }, "arguments.size", /Infinity/],
    ["-Infinity", { a: [0, Number.NEGATIVE_INFINITY] }, "arguments.a[1]", /-Infinity/],
    ["2^53", { size: 2 ** 53 }, "arguments.size", /9007199254740992.*bigint/],
    ["-2^53", { size: -(2 ** 53) }, "arguments.size", /bigint/],
    ["1e21", { size: 1e21 }, "arguments.size", /1e\+21.*bigint/],
    ["a bigint of 2^64", { size: 2n ** 64n }, "arguments.size", /64 bits/],
    ["a bigint below -2^63", { size: -(2n ** 63n) - 1n }, "arguments.size", /64 bits/],
    ["a lone high surrogate", { text: `x${lone}` }, "arguments.text", /surrogate/],
    ["a lone low surrogate", { text: "\ude00x" }, "arguments.text", /surrogate/],
    ["a noncharacter", { text: "a\uffff" }, "arguments.text", /no character/],
    ["a noncharacter beyond the first plane", { text: "\u{1fffe}" }, "arguments.text", /no character/],
    ["a noncharacter in a key", { "\ufdd0": 1 }, 'arguments["\ufdd0"]', /no character/],
    ["a lone surrogate in a key", { a: { [lone]: 1 } }, 'arguments.a["\\ud83d"]', /surrogate/],
    ["a function", { a: { b: () => 1 } }, "arguments.a.b", /function/],
    ["a symbol", { a: Symbol("s") }, "arguments.a", /symbol/],
    ["undefined in an array", { a: [1, undefined] }, "arguments.a[1]", /undefined/],
    ["a hole in an array", { a: Object.assign([1], { 2: 3 }) }, "arguments.a[1]", /undefined/],
    ["a Map", { a: new Map() }, "arguments.a", /Map/],
    ["a Set", { a: new Set() }, "arguments.a", /Set/],
    ["a Buffer", { data: Buffer.from("x") }, "arguments.data", /base64/],
    ["a typed array", { data: new Uint8Array(1) }, "arguments.data", /base64/],
    ["an ArrayBuffer", { data: new ArrayBuffer(1) }, "arguments.data", /base64/],
    ["a RegExp", { a: /x/ }, "arguments.a", /RegExp/],
    ["an Error", { a: new TypeError("x") }, "arguments.a", /TypeError/],
    ["a Promise", { a: Promise.resolve(1) }, "arguments.a", /Promise/],
    ["a boxed number", { a: Object(1) as unknown }, "arguments.a", /Number/],
    ["a member of a class", { a: new Point() }, "arguments.a.x", /NaN/],
    ["what toJSON returns", { a: { toJSON: () => ({ b: Number.NaN }) } }, "arguments.a.b", /NaN/],
    ["a cycle", cycle, "arguments.inner.list[1]", /contains itself/],
    ["a Map at the top", new Map([["a", 1]]), "arguments", /Map/],
    ["an array at the top", [1], "arguments", /object/],
    ["a string at the top", "x", "arguments", /object/],
    ["null at the top", null, "arguments", /object/],
    ["a key that is no name", { "a b": { "": Number.NaN } }, 'arguments["a b"][""]', /NaN/],
  ])("%s", (_name, value, path, message) => {
    const error = refusal(value);
    expect(error).toMatchObject({ name: "QemuProtocolError", code: "ERR_QEMU_INVALID_ARGUMENT", path });
    expect(error.message).toMatch(message);
    expect(error.message.startsWith(path)).toBe(true);
  });

  test("an error that a getter or toJSON throws comes through as it is", () => {
    const own = new Error("own");
    const value = {
      get a(): never {
        throw own;
      },
    };
    expect(() => encodeArguments(value)).toThrow(own);
  });
});

describe("limits", () => {
  const nested = (levels: number): unknown => {
    let value: unknown = 1;
    for (let level = 1; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
    return { top: value };
  };

  test("512 levels pass, 513 don't", () => {
    expect(JSON.parse(encodeArguments(nested(512)))).toEqual(nested(512));
    const error = refusal(nested(513));
    expect(error.code).toBe("ERR_QEMU_MESSAGE_TOO_DEEP");
    expect(error.path?.startsWith("arguments.top")).toBe(true);
    expect(error.message.length).toBeLessThan(400);
  });

  test("levels that QEMU itself would choke on are refused as well", () => {
    expect(refusal(nested(1024)).code).toBe("ERR_QEMU_MESSAGE_TOO_DEEP");
    expect(refusal(nested(100_000)).code).toBe("ERR_QEMU_MESSAGE_TOO_DEEP");
  });

  test("the size counts bytes, and the limit itself passes", () => {
    const limits = { maxBytes: 100 };
    expect(encodeArguments({ a: "x".repeat(92) }, limits)).toHaveLength(100);
    expect(refusal({ a: "x".repeat(93) }, limits).code).toBe("ERR_QEMU_MESSAGE_TOO_LARGE");
    expect(Buffer.byteLength(encodeArguments({ a: "ü".repeat(46) }, limits))).toBe(100);
    expect(refusal({ a: "ü".repeat(47) }, limits).code).toBe("ERR_QEMU_MESSAGE_TOO_LARGE");
    expect(refusal({ a: Array.from({ length: 60 }, () => 1) }, limits).code).toBe("ERR_QEMU_MESSAGE_TOO_LARGE");
    expect(refusal({ a: Array.from({ length: 60 }, () => ({})) }, limits).code).toBe("ERR_QEMU_MESSAGE_TOO_LARGE");
  });

  test("a string of 65 MiB is refused without being copied", () => {
    const error = refusal({ data: "x".repeat(65 * 1024 * 1024) });
    expect(error).toMatchObject({ code: "ERR_QEMU_MESSAGE_TOO_LARGE", path: "arguments.data" });
    expect(error.message).toContain(`${32 * 1024 * 1024} bytes`);
  });

  test("names, values and signs are counted as QEMU counts them, and the limit itself passes", () => {
    const value = { a: [1, "x,]", true, null], b: {}, c: { d: 2 ** 40 } };
    const tokens = '{ "a" : [ 1 , "x,]" , true , null ] , "b" : { } , "c" : { "d" : 5 } }'.split(" ").length;
    expect(encodeArguments(value, { maxTokens: tokens })).toBe(JSON.stringify(value));
    const error = refusal(value, { maxTokens: tokens - 1 });
    expect(error.code).toBe("ERR_QEMU_MESSAGE_TOO_LARGE");
    expect(error.message).toContain(`${tokens - 1} names, values and signs`);
    const list = Array.from({ length: 530_000 }, () => 1);
    expect(refusal({ list }).path).toBe("arguments.list");
    expect(encodeArguments({ list: list.slice(0, 520_000) })).toHaveLength(1_040_010);
  });

  test("a small value that would print as an endless one is refused in bounded time", () => {
    let value: unknown = [];
    for (let level = 0; level < 100; level += 1) value = [value, value];
    expect(refusal({ value }, { maxBytes: 10_000 }).code).toBe("ERR_QEMU_MESSAGE_TOO_LARGE");
  });
});
