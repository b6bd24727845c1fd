import { stringify } from "@qemu-wire/wire";
import { afterEach, describe, expect, test } from "vitest";

const values: [string, unknown][] = [
  ["members", { a: 1, b: "x", c: [true, null, { d: {} }], e: [] }],
  [
    "undefined, functions and symbols",
    { a: undefined, b: () => 1, c: Symbol("c"), d: [undefined, () => 1, Symbol("e")] },
  ],
  ["NaN and infinities", [Number.NaN, Number.POSITIVE_INFINITY, -0]],
  [
    "toJSON",
    { at: new Date(0), own: { toJSON: (key: string) => `own ${key}` }, list: [{ toJSON: (key: string) => key }] },
  ],
  ["boxed primitives", [Object(1), Object("x"), Object(true), Object(Symbol("s"))]],
  [
    "a class",
    new (class Point {
      x = 1;
      get y() {
        return 2;
      }
    })(),
  ],
  ["Map, Set, Buffer", [new Map([[1, 2]]), new Set([1]), Buffer.from("a")]],
  ["no prototype", Object.assign(Object.create(null) as object, { a: 1 })],
  ["symbol keys and hidden members", Object.defineProperty({ [Symbol("s")]: 1, a: 1 }, "hidden", { value: 1 })],
  ["odd text", { 'ke"y\n': "\ud83d\ud83d\ude00\u0000\u2028" }],
  ["holes", Object.assign([1], { 2: 3 })],
];

describe("without a bigint it is JSON.stringify", () => {
  test.each(values)("%s", (_name, value) => {
    for (const space of [undefined, 0, 2, 20, -1, 1.9, Number.NaN, "", "\t", "twelve chars"]) {
      expect(stringify(value, space)).toBe(JSON.stringify(value, undefined, space));
    }
  });

  test("what has no text is null", () => {
    for (const value of [undefined, () => 1, Symbol("s"), { toJSON: () => undefined }])
      expect(stringify(value)).toBe("null");
  });
});

describe("with one", () => {
  // The number 1 in its place gives the text that JSON.stringify would write.
  test.each(values)("beside %s only the bigint differs", (_name, value) => {
    for (const space of [undefined, 0, 2, 20, -1, 1.9, Number.NaN, "", "\t", "twelve chars"]) {
      expect(stringify([1n, value, { last: 1n }], space)).toBe(
        JSON.stringify([1, value, { last: 1 }], undefined, space),
      );
    }
  });

  test("it is a bare integer of any size", () => {
    expect(stringify(2n ** 64n - 1n)).toBe("18446744073709551615");
    expect(stringify({ a: -(2n ** 63n), b: [10n ** 30n], c: Object(5n) as unknown })).toBe(
      '{"a":-9223372036854775808,"b":[1000000000000000000000000000000],"c":5}',
    );
    expect(stringify({ toJSON: () => 7n })).toBe("7");
  });
});

describe("a program that gave bigint a toJSON", () => {
  const prototype = BigInt.prototype as { toJSON?: () => unknown };
  afterEach(() => {
    delete prototype.toJSON;
  });
  test("gets bare integers all the same", () => {
    prototype.toJSON = () => "patched";
    expect(stringify({ a: 1n, b: "x" })).toBe('{"a":1,"b":"x"}');
  });
});

test("cycles and errors of toJSON are thrown as JSON.stringify throws them", () => {
  const cycle: Record<string, unknown> = { a: 1n };
  cycle["self"] = [cycle];
  expect(() => stringify(cycle)).toThrow(TypeError);
  const shared = { x: 1n };
  expect(stringify([shared, shared])).toBe('[{"x":1},{"x":1}]');
  const own = new Error("own");
  const throwing = {
    toJSON(): never {
      throw own;
    },
  };
  expect(() => stringify(throwing)).toThrow(own);
  expect(() => stringify([1n, throwing])).toThrow(own);
});
