import { isDeepStrictEqual } from "node:util";
import { parse, stringify } from "@qemu-wire/wire";
import { encodeArguments } from "@qemu-wire/wire/internal";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasLongDigitRun, hasLongDigitRunInText } from "../src/json-digit-run.js";
import { parseExact } from "../src/json-parse.js";
import { exactObjects, exactValues, plainValues, unsafeIntegers } from "./json-arbitraries.js";

// One token of JSON text: a string, a number, or anything else.
const tokens = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[^"\d-]+/g;

/**
 * Writes JSON text anew the way QEMU echoes it: a space after colon and comma, nothing beyond ASCII, escapes in upper
 * case, integers as they came and doubles with 17 digits.
 */
function asQemuEchoes(text: string): string {
  const piece = (token: string): string => {
    if (token.startsWith('"')) {
      return token.replaceAll(
        /[\u0080-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
      );
    }
    if (/^-?\d/.test(token)) return /[.eE]/.test(token) ? Number(token).toPrecision(17) : token;
    return token.replaceAll(/[:,]/g, "$& ");
  };
  return text.replaceAll(tokens, piece);
}

test("every value survives both ways: arguments, QEMU's echo, parsed", () => {
  fc.assert(
    fc.property(exactObjects, (value) => {
      const echoed = asQemuEchoes(encodeArguments(value));
      expect(echoed).toMatch(/^[\x20-\x7e]*$/);
      expect(isDeepStrictEqual(parse(echoed), value)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("every value survives stringify and parse, indented or not", () => {
  fc.assert(
    fc.property(exactValues, fc.constantFrom(undefined, 2, "\t"), (value, space) => {
      expect(isDeepStrictEqual(parse(stringify(value, space)), value)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("without a bigint, stringify and encodeArguments write what JSON.stringify writes", () => {
  fc.assert(
    fc.property(plainValues, fc.constantFrom(undefined, 3), (value, space) => {
      expect(stringify(value, space)).toBe(JSON.stringify(value, undefined, space));
      // A bigint beside it takes the other way through stringify.
      expect(stringify([1n, value], space)).toBe(JSON.stringify([1, value], undefined, space));
      expect(encodeArguments({ value })).toBe(JSON.stringify({ value }));
    }),
    { numRuns: 300 },
  );
});

/** What JSON.parse would have made of the exact integers. */
function rounded(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rounded(member)]));
}

/** The value, or the name of the error that was thrown instead. */
function outcomeOf(parsing: () => unknown): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: parsing() };
  } catch (error) {
    return { error: (error as Error).name };
  }
}

test("parseExact takes and refuses the same texts as JSON.parse, and differs only in exact integers", () => {
  const edits = fc.array(
    fc.tuple(fc.nat(), fc.constantFrom(...Array.from('{}[]":,\\0123456789-+.eEtfnul \n\t\u0001é'), "")),
    {
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(exactValues, edits, fc.boolean(), (value, places, insert) => {
      let text = stringify(value);
      for (const [place, character] of places) {
        const at = place % (text.length + 1);
        text = text.slice(0, at) + character + text.slice(insert ? at : at + 1);
      }
      const expected = outcomeOf(() => JSON.parse(text) as unknown);
      const exact = outcomeOf(() => rounded(parseExact(text, "auto")));
      expect(isDeepStrictEqual(exact, expected), text).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("an unsafe integer anywhere is found under integers: number, and only then", () => {
  fc.assert(
    fc.property(plainValues, unsafeIntegers, (value, integer) => {
      expect(isDeepStrictEqual(parseExact(stringify([value]), "number"), [value])).toBe(true);
      expect(() => parseExact(stringify({ value, wide: [integer] }), "number")).toThrow(
        expect.objectContaining({ code: "ERR_QEMU_UNSAFE_INTEGER", path: "wide[0]" }) as Error,
      );
    }),
  );
});

test("a run of 16 digits is found wherever it stands in memory", () => {
  const noise = fc.string({
    unit: fc.constantFrom(...Array.from("0123456789".repeat(3)), ":", "?", "a", "/", "-"),
    maxLength: 200,
  });
  fc.assert(
    fc.property(noise, fc.nat({ max: 8 }), (text, offset) => {
      const expected = /\d{16}/.test(text);
      const bytes = Buffer.from(`${"9".repeat(offset)}${text}`).subarray(offset);
      expect(hasLongDigitRun(bytes)).toBe(expected);
      expect(hasLongDigitRunInText(text)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});
