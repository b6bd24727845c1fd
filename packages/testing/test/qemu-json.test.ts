import { printAsQemu } from "@qemu-wire/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("printAsQemu", () => {
  test.each<[unknown, string]>([
    [{ return: {}, id: 1 }, '{"return": {}, "id": 1}'],
    [[1, [], [true, null]], "[1, [], [true, null]]"],
    [{ a: undefined, b: 1 }, '{"b": 1}'],
    ['ü😀/<\u007f\b\f\n\r\t"\\\u0001', '"\\u00FC\\uD83D\\uDE00/<\\u007F\\b\\f\\n\\r\\t\\"\\\\\\u0001"'],
    [{ ü: 1 }, '{"\\u00FC": 1}'],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    [-0, "0"],
    [2n ** 64n - 1n, "18446744073709551615"],
    [-(2n ** 63n), "-9223372036854775808"],
    // What QEMU 7.2 printed for the same numbers as an id.
    [1.5, "1.5"],
    [0.1, "0.10000000000000001"],
    [1e-5, "1.0000000000000001e-05"],
    [1e-7, "9.9999999999999995e-08"],
    [1e16, "10000000000000000"],
    [1e17, "1e+17"],
    [123456789.123, "123456789.123"],
    [2n ** 64n, "1.8446744073709552e+19"],
    [-(2n ** 63n) - 1n, "-9.2233720368547758e+18"],
    [28446744073709551615n, "2.8446744073709552e+19"],
    [1e300, "1.0000000000000001e+300"],
  ])("%o", (value, text) => {
    expect(printAsQemu(value)).toBe(text);
  });

  test("pretty, as -mon pretty=on", () => {
    const greeting = { QMP: { version: {}, capabilities: ["oob", 1], none: [] } };
    expect(printAsQemu(greeting, true).split("\r\n")).toEqual([
      "{",
      '    "QMP": {',
      '        "version": {',
      "        },",
      '        "capabilities": [',
      '            "oob",',
      "            1",
      "        ],",
      '        "none": [',
      "        ]",
      "    }",
      "}",
    ]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol("s"), undefined])("%o can't be said", (value) => {
    expect(() => printAsQemu([value])).toThrow(TypeError);
  });

  test("says the same as JSON.stringify, compact or pretty", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.boolean(), (value, pretty) => {
        expect(JSON.parse(printAsQemu(value, pretty))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
