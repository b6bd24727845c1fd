import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LogTail } from "../src/process/log-tail.js";

test("lines are whole, however the output was cut", async () => {
  const line = fc.string({ unit: fc.constantFrom("a", ":", "é", "🦆", " ") });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat(20), { minLength: 1 }), async (lines, sizes) => {
      const bytes = Buffer.from(lines.map((each) => `${each}\n`).join(""));
      const pieces: Buffer[] = [];
      for (let start = 0, index = 0; start < bytes.length; index += 1) {
        const size = Math.max(1, sizes[index % sizes.length] ?? 1);
        pieces.push(bytes.subarray(start, start + size));
        start += size;
      }
      const tail = new LogTail();
      const seen: string[] = [];
      tail.onLine((each) => seen.push(each));
      const stream = Readable.from(pieces, { objectMode: false });
      tail.follow(stream);
      await finished(stream);
      expect(seen).toEqual(lines);
      expect(tail.text()).toBe(lines.map((each) => `${each}\n`).join(""));
    }),
  );
});

test("the last line needs no end, and a listener hears what came before it, until it is disposed of", () => {
  const tail = new LogTail();
  tail.add("qemu-system-x86_64:");
  tail.add(" -device x: no\r\nand");
  const seen: string[] = [];
  const listening = tail.onLine((line) => seen.push(line));
  expect(seen).toEqual(["qemu-system-x86_64: -device x: no"]);
  expect(tail.text()).toBe("qemu-system-x86_64: -device x: no\nand");
  tail.end();
  listening[Symbol.dispose]();
  tail.add("more\n");
  expect(seen).toEqual(["qemu-system-x86_64: -device x: no", "and"]);
});

test("64 Ki characters are kept, of many lines and of one that never ends", () => {
  const tail = new LogTail();
  for (let index = 0; index < 20_000; index += 1) tail.add(`line ${index}\n`);
  expect(tail.text().length).toBeLessThanOrEqual(64 * 1024);
  expect(tail.text().length).toBeGreaterThan(60 * 1024);
  expect(tail.text().endsWith("line 19998\nline 19999\n")).toBe(true);
  for (let index = 0; index < 100; index += 1) tail.add("x".repeat(10_000));
  expect(tail.text()).toBe("x".repeat(64 * 1024));
});
