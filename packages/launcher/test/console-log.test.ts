import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByteRing } from "../src/console/byte-ring.js";
import { ConsoleLog } from "../src/console/console-log.js";
import { PlainText } from "../src/console/plain-text.js";
import { SecretMask } from "../src/console/secret-mask.js";
import { TextParts } from "../src/console/text-parts.js";
import { cuts, inPieces } from "./support/console-cuts.js";

describe("ByteRing", () => {
  test("has the last bytes, at their offsets, whatever was appended", () => {
    const appended = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(appended, fc.integer({ min: 1, max: 64 }), fc.nat(200), fc.nat(200), (pieces, limit, one, other) => {
        const ring = new ByteRing(limit);
        for (const piece of pieces) ring.append(Buffer.from(piece));
        const all = Buffer.concat(pieces);
        expect(ring.end).toBe(all.length);
        expect(ring.start).toBe(Math.max(0, all.length - limit));
        expect(ring.slice(0, all.length)).toEqual(all.subarray(ring.start));
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect(ring.slice(from, to)).toEqual(all.subarray(Math.max(from, ring.start), Math.max(to, ring.start)));
      }),
    );
  });
});

describe("ConsoleLog", () => {
  test("is the same however the bytes were cut", () => {
    const said = fc.array(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("ä", "€", "😀", "\r\n", "\x1b[31m", "\x1b]0;title\x07")),
    );
    fc.assert(
      fc.property(said, cuts, (words, places) => {
        const bytes = Buffer.from(words.join(""));
        const whole = new ConsoleLog(4_096);
        const cut = new ConsoleLog(4_096);
        const text = whole.push(bytes);
        const parts = inPieces(bytes, places).map((piece) => cut.push(piece));
        expect(parts.map(({ raw }) => raw).join("")).toBe(text.raw);
        expect(cut.text.slice(0)).toBe(whole.text.slice(0));
        expect(cut.raw).toBe(whole.raw);
      }),
    );
  });

  test("replaces what is no UTF-8", () => {
    const log = new ConsoleLog(4_096);
    expect(log.push(Buffer.from([0x61, 0xff, 0x62, 0xc3])).raw).toBe("a\uFFFDb");
    expect(log.push(Buffer.from([0x28])).raw).toBe("\uFFFD(");
  });

  test("keeps no more than its limit, and begins with a whole character", () => {
    const log = new ConsoleLog(4_096);
    for (let i = 0; i < 10_000; i++) log.push(Buffer.from("€"));
    expect(log.raw).toBe("€".repeat(1_365));
    expect(log.text.end - log.text.start).toBe(4_096);
    expect(() => new ConsoleLog(4_095)).toThrow("logBytes is a whole number of bytes from 4096 on, not 4095.");
    expect(() => new ConsoleLog(Number.NaN)).toThrow(RangeError);
  });

  test("has an end that is safe to show", () => {
    const log = new ConsoleLog(4_096);
    log.push(Buffer.from("one\r\n\x1b[31mtwo\x1b[0m\r\r\nth\bree\u202E\x07\r\n4 €"));
    expect(log.tail()).toBe("one\ntwo\nthree\n4 €");
    expect(log.tail({ lines: 2 })).toBe("three\n4 €");
    expect(log.tail({ lines: 100 })).toBe(log.tail());
    expect(log.tail({ bytes: 4 })).toBe(" €");
    expect(log.tail({ bytes: 3 })).toBe("€");
    expect(log.tail({ bytes: 2 })).toBe("");
    log.push(Buffer.from("\r\n"));
    expect(log.tail({ lines: 1 })).toBe("4 €\n");
    expect(() => log.tail({ lines: 0 })).toThrow("lines is a positive whole number, not 0.");
  });
});

describe("PlainText", () => {
  test.each([
    ["colours", "\x1b[1;31mred\x1b[0m", "red"],
    ["a question for the cursor's place", "# \x1b[6n", "# "],
    ["a title ended by BEL", "\x1b]0;me@host\x07$ ", "$ "],
    ["a title ended by ST", "a\x1b]0;me\x1b\\b", "ab"],
    ["a device control string", "a\x1bP1$r0m\x1b\\b", "ab"],
    ["a character set", "\x1b(Ba\x1b=b", "ab"],
    ["8-bit controls", "a\x9b31mb\x90x\x9cc", "abc"],
    ["bells, zeros and delete", "a\x07\x00\x7fb", "ab"],
    ["what moves within a line", "a\tb\rc\bd\n", "a\tb\rc\bd\n"],
    ["a sequence that its line ends", "\x1b[31\nkernel", "\nkernel"],
    ["a cancelled sequence", "\x1b[31\x18text", "text"],
    ["a sequence in a sequence", "\x1b[3\x1b[31mred", "red"],
  ])("takes out %s", (_what, text, plain) => {
    expect(new PlainText().push(text)).toBe(plain);
    const cut = new PlainText();
    expect([...text].map((character) => cut.push(character)).join("")).toBe(plain);
  });

  test("a sequence without an end hides no more than it may", () => {
    expect(new PlainText().push(`\x1b[${"1".repeat(1_000)}login:`)).toContain("login:");
    expect(new PlainText().push(`\x1b]0;${"x".repeat(2_000)}login:`)).toContain("login:");
  });
});

describe("SecretMask", () => {
  test("hides a secret, however it is cut, and nothing else", () => {
    const words = fc.array(fc.constantFrom("aab", "a", "b", "aa", "ab", "c"), { maxLength: 30 });
    fc.assert(
      fc.property(words, cuts, (parts, places) => {
        const text = parts.join("");
        const mask = new SecretMask("aab");
        const out = inPieces(Buffer.from(text), places).map((piece) => mask.push(piece));
        expect(Buffer.concat([...out, mask.flush()]).toString()).toBe(text.replaceAll("aab", "***"));
        expect(mask.holds).toBe(false);
      }),
    );
  });
});

test("TextParts joins any number of pieces", () => {
  const parts = new TextParts();
  for (let i = 0; i < 3_000; i++) parts.push(String(i % 10));
  expect(parts.length).toBe(3_000);
  expect(parts.toString()).toBe("0123456789".repeat(300));
  parts.clear();
  expect(parts.toString()).toBe("");
});
