import fc from "fast-check";

const least = -(2n ** 63n);
const most = 2n ** 64n - 1n;
const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** Integers of 64 bits that a double can't hold. */
export const unsafeIntegers: fc.Arbitrary<bigint> = fc.oneof(
  fc.constantFrom(least, least + 1n, 2n ** 63n - 1n, 2n ** 63n, most, most - 1n, safe + 1n, safe + 2n, -safe - 1n),
  fc.bigInt({ min: safe + 1n, max: most }),
  fc.bigInt({ min: least, max: -safe - 1n }),
);

const safeIntegers = fc.oneof(
  fc.maxSafeInteger(),
  fc.constantFrom(0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);

// JSON.stringify prints -0 as 0, and doubles from 2^53 on as integers, which is what `unsafeIntegers` are for.
const fractions = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value))
  .map((value) => (Object.is(value, -0) ? 0 : value));

/** Well-formed text with what framing and numbers could stumble over. */
const texts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(...Array.from('{}[]"\\:,0123456789/bfnrtu\n\r\u0000é€😀\ufffd')) }),
  fc.stringMatching(/^\d{14,22}$/),
);

const keys = fc.oneof(texts, fc.constantFrom("__proto__", "constructor", "toString", "total-bytes", "0", "id"));

function values(leaf: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const arbitraries = fc.letrec<{ value: unknown; array: unknown; object: unknown }>((tie) => ({
    value: fc.oneof({ depthSize: "xsmall", withCrossShrink: true }, leaf, tie("array"), tie("object")),
    array: fc.array(tie("value"), { maxLength: 4 }),
    object: fc.dictionary(keys, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  }));
  return arbitraries.value;
}

/** JSON values that `JSON.stringify` can print. */
export const plainValues: fc.Arbitrary<unknown> = values(
  fc.oneof(fc.constantFrom(null, true, false), safeIntegers, fractions, texts),
);

/** JSON values with integers of both classes: as `number` where a double holds them, as `bigint` where it doesn't. */
export const exactValues: fc.Arbitrary<unknown> = values(
  fc.oneof(fc.constantFrom(null, true, false), safeIntegers, unsafeIntegers, fractions, texts),
);

/** Objects of such values, as messages and arguments are. */
export const exactObjects: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(keys, exactValues, {
  maxKeys: 4,
  noNullPrototype: true,
});
