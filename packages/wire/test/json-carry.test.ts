import { describe, expect, test } from "vitest";
import { JsonCarry } from "../src/json-carry.js";

describe("JsonCarry", () => {
  test.each([1, 100, 255, 2047, 2048, 5000, 70_000])("gives back what it was given, in pieces of %i", (size) => {
    const bytes = Buffer.from(Array.from({ length: 150_000 }, (_, index) => index % 251));
    const carry = new JsonCarry();
    for (let from = 0; from < bytes.length; from += size) carry.add(Buffer.from(bytes.subarray(from, from + size)));
    expect(carry.length).toBe(bytes.length);
    expect(carry.first(300).equals(bytes.subarray(0, 300))).toBe(true);
    expect(carry.take(Buffer.from("end")).equals(Buffer.concat([bytes, Buffer.from("end")]))).toBe(true);
    expect(carry.length).toBe(0);
    expect(carry.take()).toHaveLength(0);
  });

  test("small and large pieces keep their order", () => {
    const carry = new JsonCarry();
    const pieces = Array.from({ length: 200 }, (_, index) => Buffer.alloc(index % 3 === 0 ? 4000 : index + 1, index));
    for (const piece of pieces) carry.add(piece);
    expect(carry.take().equals(Buffer.concat(pieces))).toBe(true);
  });

  test("looking at the first bytes in between changes nothing", () => {
    const carry = new JsonCarry();
    for (const character of "abcdef") {
      carry.add(Buffer.from(character));
      expect(carry.first(2).toString()).toBe("abcdef".slice(0, Math.min(2, carry.length)));
    }
    expect(carry.take().toString()).toBe("abcdef");
  });

  test.each([
    ["a whole one", Buffer.alloc(65_536, 1)],
    ["half of one", Buffer.alloc(8_192, 1).subarray(4_096)],
    ["16 KiB of something larger", Buffer.alloc(1_000_000, 1).subarray(5, 5 + 16_384)],
  ])("a large chunk is kept as it is and not copied: %s", (_name, chunk) => {
    const carry = new JsonCarry();
    carry.add(chunk);
    expect(carry.take().buffer).toBe(chunk.buffer);
  });

  test.each([10, 3000, 65_536])("a borrowed chunk of %i bytes may be written into afterwards", (size) => {
    const carry = new JsonCarry();
    const chunk = Buffer.alloc(size, 1);
    carry.add(chunk, true);
    chunk.fill(2);
    expect(carry.take().equals(Buffer.alloc(size, 1))).toBe(true);
  });

  test.each([10, 3000])("%i bytes of a 64 KiB chunk don't keep all of it alive", (size) => {
    const carry = new JsonCarry();
    carry.add(Buffer.alloc(65_536, 1).subarray(0, size));
    expect(carry.take().buffer.byteLength).toBeLessThanOrEqual(Math.max(256, size));
  });

  test("a single byte between large chunks costs little", () => {
    const carry = new JsonCarry();
    carry.add(Buffer.alloc(1_000_000));
    carry.add(Buffer.from("x"));
    carry.add(Buffer.alloc(65_536));
    expect(carry.take()).toHaveLength(1_065_537);
    carry.add(Buffer.from("y"));
    expect(carry.take().buffer.byteLength).toBe(1);
  });
});
