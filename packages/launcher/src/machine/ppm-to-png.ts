import { crc32, deflate } from "node:zlib";
import { promisify } from "node:util";
import { QemuProtocolError } from "@qemu-wire/wire";

/** How large a picture is, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The most pixels that are taken, which an 8K screen (7,680 × 4,320) just fits: the guest chooses how many there are. */
const maxPixels = 2 ** 25;

/** The most bytes that a picture may have, in the larger format (PPM). */
export const maxPictureBytes = maxPixels * 3 + 64;

const deflateAsync = promisify(deflate);

/**
 * Reads the head of a binary PPM (`P6`, 8 bits per channel) as QEMU's `screendump` writes it.
 *
 * @returns its size, and where the pixels begin.
 * @throws QemuProtocolError for what is no such file, has more than 33 million pixels, or not the bytes that it announces.
 */
export function readPpmHead(data: Uint8Array): PictureSize & { readonly offset: number } {
  const head = Buffer.from(data.buffer, data.byteOffset, Math.min(data.byteLength, 64)).toString("latin1");
  const match = /^P6\s+(\d{1,9})\s+(\d{1,9})\s+255\s/.exec(head);
  if (match === null) throw damaged("it does not begin like a PPM picture of 8 bits per channel");
  const [width, height] = [Number(match[1]), Number(match[2])];
  const offset = match[0].length;
  checkSize(width, height);
  const needed = width * height * 3;
  if (data.byteLength - offset !== needed)
    throw damaged(`${width} × ${height} pixels take ${needed} bytes, and it has ${data.byteLength - offset}`);
  return { width, height, offset };
}

/**
 * Reads the size of a PNG from its head.
 *
 * @throws QemuProtocolError for what is no PNG, or has more than 33 million pixels.
 */
export function readPngSize(data: Uint8Array): PictureSize {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(signature) || bytes.toString("latin1", 12, 16) !== "IHDR")
    throw damaged("it does not begin like a PNG picture");
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  checkSize(width, height);
  return { width, height };
}

/**
 * Turns a picture as old QEMUs write it (PPM) into a PNG of the same pixels. Throws as {@link readPpmHead} does.
 */
export async function ppmToPng(data: Uint8Array): Promise<PictureSize & { readonly png: Buffer }> {
  const { width, height, offset } = readPpmHead(data);
  const row = width * 3;
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc(height * (row + 1));
  for (let y = 0; y < height; y++) {
    const from = offset + y * row;
    rows.set(data.subarray(from, from + row), y * (row + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const png = Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", await deflateAsync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  return { width, height, png };
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(typed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}

function checkSize(width: number, height: number): void {
  if (width < 1 || height < 1 || width * height > maxPixels)
    throw damaged(`${width} × ${height} pixels are none, or more than ${maxPixels}`);
}

function damaged(why: string): QemuProtocolError {
  return new QemuProtocolError(`The picture that QEMU wrote can't be used: ${why}.`, {
    code: "ERR_QEMU_UNEXPECTED_ANSWER",
  });
}
