import { describe, expect, test } from "vitest";
import { hasLongDigitRun, hasLongDigitRunInText } from "../src/json-digit-run.js";

describe("16 digits in a row", () => {
  test("are found wherever they stand", () => {
    for (let before = 0; before < 90; before += 1) {
      for (let after = 0; after < 20; after += 1) {
        for (const digits of [15, 16, 17, 20]) {
          const text = `${"x".repeat(before)}${"0123456789".repeat(2).slice(0, digits)}${":".repeat(after)}`;
          // An odd place in a larger buffer, as messages have it.
          const bytes = Buffer.from(`9${text}`).subarray(before === 0 ? 0 : 1);
          const expected = digits + (before === 0 ? 1 : 0) >= 16;
          expect(hasLongDigitRun(bytes)).toBe(expected);
          expect(hasLongDigitRunInText(bytes.toString())).toBe(expected);
        }
      }
    }
  });

  test("are told from what only looks like digits", () => {
    for (const text of [
      "::::::::::::::::::::::::::::::::",
      "0123456789:;<=>?0123456789:;<=>?",
      "1700000000.123456,1700000000",
    ]) {
      expect(hasLongDigitRun(Buffer.from(text))).toBe(false);
      expect(hasLongDigitRunInText(text)).toBe(false);
    }
  });

  test("are found behind shorter runs", () => {
    const text = `${"123456789012345,".repeat(50)}9007199254740993`;
    expect(hasLongDigitRun(Buffer.from(text))).toBe(true);
    expect(hasLongDigitRunInText(text)).toBe(true);
  });
});
