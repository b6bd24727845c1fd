import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { QemuProtocolError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { ppmToPng, readPngSize, readPpmHead } from "../src/machine/ppm-to-png.js";

function ppm(width: number, height: number, pixels: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`, "latin1"), pixels]);
}

describe("ppmToPng", () => {
  test("keeps size and pixels of any picture", async () => {
    const picture = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
      .chain(([width, height]) =>
        fc.tuple(
          fc.constant(width),
          fc.constant(height),
          fc.uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(picture, async ([width, height, pixels]) => {
        const { png, ...size } = await ppmToPng(ppm(width, height, pixels));
        expect(size).toEqual({ width, height });
        expect(readPngSize(png)).toEqual(size);
        // Head of 8 and IHDR of 25 bytes, then the one IDAT.
        expect(png.toString("latin1", 37, 41)).toBe("IDAT");
        const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
        const back = Array.from({ length: height }, (_, y) =>
          rows.subarray(y * (width * 3 + 1) + 1, (y + 1) * (width * 3 + 1)),
        );
        expect(Buffer.concat(back).equals(Buffer.from(pixels))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["another format", Buffer.from("P5\n1 1\n255\n0")],
    ["16 bits per channel", Buffer.from("P6\n1 1\n65535\n000000")],
    ["no pixels at all", ppm(0, 1, new Uint8Array(0))],
    ["fewer bytes than announced", ppm(2, 2, new Uint8Array(11))],
    ["more bytes than announced", ppm(2, 2, new Uint8Array(13))],
    ["more pixels than anybody has", ppm(999_999_999, 999_999_999, new Uint8Array(3))],
    ["a head that never ends", Buffer.from(`P6${" ".repeat(200)}1 1\n255\n000`)],
  ])("refuses %s", async (_, data) => {
    expect(() => readPpmHead(data)).toThrow(QemuProtocolError);
    await expect(ppmToPng(data)).rejects.toThrow(QemuProtocolError);
  });

  test("a PNG's size is only taken from a PNG", async () => {
    const { png } = await ppmToPng(ppm(1, 1, new Uint8Array(3)));
    expect(() => readPngSize(png.subarray(0, 20))).toThrow(QemuProtocolError);
    expect(() => readPngSize(Buffer.alloc(100))).toThrow(QemuProtocolError);
    const huge = Buffer.from(png);
    huge.writeUInt32BE(0xffffffff, 16);
    expect(() => readPngSize(huge)).toThrow(/pixels/);
  });
});
