import { parse } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { parseExact, unsafeIntegerError } from "../src/json-parse.js";
import { memberPath } from "../src/json-path.js";

describe("integers", () => {
  test.each<[string, number | bigint]>([
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["9007199254740993", 9007199254740993n],
    ["-9007199254740991", -9007199254740991],
    ["-9007199254740992", -9007199254740992n],
    ["-9223372036854775808", -(2n ** 63n)],
    ["9223372036854775807", 2n ** 63n - 1n],
    ["18446744073709551615", 2n ** 64n - 1n],
    ["0", 0],
    ["-0", -0],
    ["-1", -1],
    ["1000000000000000", 1e15],
    ["999999999999999", 999999999999999],
    ["100000000000000000000", 10n ** 20n],
    // Written as doubles, read as doubles, whatever their value.
    ["9007199254740993.0", 9007199254740992],
    ["1e19", 1e19],
    ["9007199254740993e0", 9007199254740992],
    ["1.2345678901234567", 1.2345678901234567],
    ["1e400", Number.POSITIVE_INFINITY],
    ["-1e400", Number.NEGATIVE_INFINITY],
  ])("%s", (literal, expected) => {
    expect(parse(literal)).toBe(expected);
    expect(parseExact(literal, "auto")).toBe(expected);
    expect(parseExact(literal, "bigint")).toBe(expected);
    expect(parseExact(`{"a":[${literal}]}`, "auto")).toEqual({ a: [expected] });
  });

  test.each([308, 309, 310, 400, 4_300])("of %d digits are exact, where a double is Infinity, too", (digits) => {
    expect(parse("9".repeat(digits))).toBe(BigInt("9".repeat(digits)));
    expect(parse(`[-${"9".repeat(digits)}]`)).toEqual([-BigInt("9".repeat(digits))]);
  });

  test("of more than 4,300 digits are refused, at once: a bigint of millions of them takes seconds", () => {
    for (const digits of [4_301, 1_000_000]) {
      expect(() => parse(`{"a":-${"9".repeat(digits)}}`)).toThrow(
        expect.objectContaining({ name: "QemuProtocolError", code: "ERR_QEMU_MESSAGE_TOO_LARGE" }) as Error,
      );
      expect(() => parse("9".repeat(digits))).toThrow(`an integer of ${digits} digits`);
    }
    expect(parse(`"${"9".repeat(5_000)}"`)).toBe("9".repeat(5_000));
    expect(parse(`${"9".repeat(5_000)}.5`)).toBe(Number.POSITIVE_INFINITY);
  });

  test("look-alikes in strings and keys stay text", () => {
    const text = '{"9007199254740993":"18446744073709551615","n":18446744073709551615}';
    expect(parse(text)).toEqual({ "9007199254740993": "18446744073709551615", n: 2n ** 64n - 1n });
  });
});

describe('integers: "number"', () => {
  test.each([
    ['{"return":[{},{},{},{"total-bytes":18446744073709551615}]}', "return[3].total-bytes", "18446744073709551615"],
    ['{"a":{"odd key":{"b":-9007199254740993}}}', 'a["odd key"].b', "-9007199254740993"],
    ["[[1],[2,9007199254740992]]", "[1][1]", "9007199254740992"],
    ["9007199254740992", "", "9007199254740992"],
  ])("%s names its path", (text, path, integer) => {
    expect(() => parseExact(text, "number")).toThrow(
      expect.objectContaining({ name: "QemuProtocolError", code: "ERR_QEMU_UNSAFE_INTEGER", path }) as Error,
    );
    expect(() => parseExact(text, "number")).toThrow(integer);
  });

  test("safe ones pass", () => {
    const text = '{"a":9007199254740991,"b":1e300,"c":"9007199254740993"}';
    expect(parseExact(text, "number")).toEqual(JSON.parse(text));
    expect(unsafeIntegerError(JSON.parse(text))).toBeUndefined();
  });
});

describe("everything else is as JSON.parse has it", () => {
  test.each([
    '{"a":1,"b":2,"a":3}',
    '{"__proto__":{"x":1},"constructor":null,"toString":1}',
    '{"2":0,"1":0,"b":0,"a":0}',
    '"\\u0041\\ud83d\\ude00\\ud83d\\n\\"\\\\\\/"',
    '"\\ud83d and a long tail of plain text"',
    '"a longer text without any escape in it"',
    '{"a longer key without any escape in it":1,"\\u0061 key with an escape":2}',
    " [ ] ",
    "\r\n\t{ } ",
    "[[[[]]],{}]",
    "[1.5,-2.25e-3,0.1,-0.0,1E5,0e0]",
    "true",
    "false",
    "null",
    '""',
  ])("%s", (text) => {
    const exact = parseExact(text, "auto");
    expect(exact).toStrictEqual(JSON.parse(text));
    expect(JSON.stringify(exact)).toBe(JSON.stringify(JSON.parse(text)));
    expect(parse(text)).toStrictEqual(JSON.parse(text));
  });

  test("__proto__ is a member of its own and sets no prototype", () => {
    const value = parseExact('{"__proto__":{"polluted":true}}', "auto") as Record<string, unknown>;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.hasOwn(value, "__proto__")).toBe(true);
    expect(value["polluted"]).toBeUndefined();
  });

  test.each([
    "",
    " ",
    "{",
    "}",
    "[",
    "]",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
    '{"a":1,}',
    "{,}",
    "{a:1}",
    "{'a':1}",
    '{"a" 1}',
    "01",
    "-",
    "-01",
    "1.",
    ".5",
    "+1",
    "1e",
    "1e+",
    "--1",
    "1-2",
    "1.2.3",
    "0x10",
    "1n",
    "NaN",
    "Infinity",
    "undefined",
    "tru",
    "truex",
    "nul",
    '"',
    '"a',
    '"\\"',
    '"\\x"',
    '"\\u12"',
    '"a\nb"',
    '"\t"',
    "1 2",
    "{} {}",
    "[1 2]",
    "12345678901234567890x",
    "123456789012345678901.",
    "-12345678901234567890-",
    "012345678901234567890",
  ])("%j is a SyntaxError", (text) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(() => parseExact(text, "auto")).toThrow(SyntaxError);
    expect(() => parse(text)).toThrow(SyntaxError);
  });
});

test("depth is bounded, with an error of its own", () => {
  const deep = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  expect(parseExact(deep(1024), "auto")).toStrictEqual(JSON.parse(deep(1024)));
  // Values side by side are not depth.
  expect(parseExact(`[${"[[]],{},".repeat(2000)}0]`, "auto")).toHaveLength(4001);
  expect(() => parseExact(deep(1025), "auto")).toThrow(
    expect.objectContaining({ code: "ERR_QEMU_MESSAGE_TOO_DEEP" }) as Error,
  );
});

test("a path is written as people write it", () => {
  expect(memberPath(["return", 3, "total-bytes"])).toBe("return[3].total-bytes");
  expect(memberPath(["a.b", "", "x y", 0])).toBe('["a.b"][""]["x y"][0]');
  expect(memberPath([])).toBe("");
});
