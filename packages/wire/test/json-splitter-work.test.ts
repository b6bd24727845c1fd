import { type JsonSplitter, JsonSplitter as Splitter } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";

// How much is done for a stream is counted, not timed: a count can't flake.

function run(bytes: Buffer, pieceSize: number): { count: number; work: JsonSplitter["work"] } {
  let count = 0;
  const splitter = new Splitter(
    {
      message: () => {
        count += 1;
      },
      garbage(error) {
        throw error;
      },
    },
    { maxMessageBytes: 64 * 1024 * 1024, integers: "auto" },
  );
  for (let from = 0; from < bytes.length; from += pieceSize) {
    splitter.push(Buffer.from(bytes.subarray(from, from + pieceSize)));
  }
  splitter.end();
  return { count, work: splitter.work };
}

describe("a line of 22 MB in pieces of 2.5 kB", () => {
  const line = Buffer.from(`{"return":{"out-data":"${"QUJD".repeat(5_592_000)}"},"id":1}\n`);

  test("is joined, decoded and parsed once, and never scanned", () => {
    const { count, work } = run(line, 2500);
    expect(count).toBe(1);
    expect(line.length).toBeGreaterThan(22_000_000);
    expect(work).toEqual({ joined: line.length, decoded: line.length - 1, scanned: 0, parsed: line.length - 1 });
  });
});

test("3,600 small messages in one chunk are decoded and parsed once, where they are", () => {
  const text = Array.from({ length: 3600 }, (_, index) => `{"event":"RESUME","n":${index}}\r\n`).join("");
  const { count, work } = run(Buffer.from(text), text.length);
  expect(count).toBe(3600);
  expect(work).toEqual({ joined: 0, decoded: text.length, scanned: 0, parsed: text.length - 3600 });
});

test("of the messages of many chunks only those that a cut goes through are joined", () => {
  const text = Array.from({ length: 10_000 }, (_, index) => `{"event":"RESUME","n":${index}}\r\n`).join("");
  const { count, work } = run(Buffer.from(text), 65_536);
  expect(count).toBe(10_000);
  expect(work.scanned).toBe(0);
  // Of a line that was joined its newline isn't decoded.
  expect(work.decoded).toBe(text.length - Math.floor(text.length / 65_536) + 1);
  expect(work.joined).toBeLessThan(Math.ceil(text.length / 65_536) * 40);
});

test("after a line that needs a scan the next lines are read as lines again", () => {
  const odd = '{"n":1} {"n":2}\n{\n"n":3\n}\n';
  const lines = '{"event":"RESUME"}\n'.repeat(1000);
  const { count, work } = run(Buffer.from(odd + lines), odd.length);
  expect(count).toBe(1003);
  expect(work.scanned).toBeLessThanOrEqual(odd.length);
  const cutInside = run(Buffer.from(odd + lines), odd.length - 2);
  expect(cutInside.count).toBe(1003);
  expect(cutInside.work.scanned).toBeLessThanOrEqual(odd.length);
});

test("text beyond ASCII, U+FFFD included, needs no scan", () => {
  const { count, work } = run(Buffer.from('{"ü":"\ufffd"}\n'.repeat(100)), 64);
  expect(count).toBe(100);
  expect(work.scanned).toBe(0);
});

const member = (index: number): string => `  "member-${index}": [true, "text ]}", {"x": ${index}}],\n`;

describe.each([
  [
    "one pretty message",
    (size: number) => `{\n${Array.from({ length: size }, (_, i) => member(i)).join("")}"end": 0}\n`,
  ],
  ["messages without line ends", (size: number) => Array.from({ length: size }, (_, i) => `{"n":${i}}`).join("")],
  ["two on each line", (size: number) => Array.from({ length: size }, (_, i) => `{"n":${i}} {"m":${i}}\r\n`).join("")],
  [
    "one good line, one double",
    (size: number) => Array.from({ length: size }, (_, i) => `{"n":${i}}\n{} {}\n`).join(""),
  ],
  [
    "text beyond ASCII on double lines",
    (size: number) => Array.from({ length: size }, () => '{"ü":1}{}\n{"é":1}\n').join(""),
  ],
])("%s", (_name, make) => {
  test.each([1, 100, 4096, 1_000_000])(
    "in pieces of %i: twice the bytes, twice the work, and no byte more than twice",
    (piece) => {
      const small = run(Buffer.from(make(500)), piece).work;
      const bytes = Buffer.from(make(1000));
      const large = run(bytes, piece).work;
      for (const kind of ["joined", "decoded", "scanned", "parsed"] as const) {
        expect(large[kind]).toBeLessThanOrEqual(2.2 * small[kind] + 4200);
        expect(large[kind]).toBeLessThanOrEqual(2 * bytes.length);
      }
      expect(large.scanned).toBeLessThanOrEqual(bytes.length);
    },
  );
});
