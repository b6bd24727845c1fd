/** What this package reads of a program, shared library or kernel module. */
export interface ElfFile {
  /** Path of the dynamic loader the program names, if it is one that needs a loader. */
  readonly interpreter: string | undefined;
  /** File names of the shared libraries it needs, in order. */
  readonly needed: readonly string[];
  /** A section's bytes; undefined when there is none of that name. */
  section(name: string): Buffer | undefined;
}

interface Piece {
  readonly type: number;
  readonly address: number;
  readonly offset: number;
  readonly size: number;
}

const loadSegment = 1;
const dynamicSegment = 2;
const interpreterSegment = 3;
const neededTag = 1;
const stringTableTag = 5;

/**
 * Reads the headers of a 64-bit little-endian ELF file, the only kind on the machines whose guests are built.
 * @throws {TypeError} when it is something else, and {RangeError} when it is cut off
 */
export function readElf(bytes: Buffer): ElfFile {
  if (bytes.subarray(0, 6).toString("latin1") !== "\x7fELF\x02\x01") throw new TypeError("not a 64-bit ELF file");
  const segments = readSegments(bytes);
  const interpreter = segments.find(({ type }) => type === interpreterSegment);
  return {
    interpreter: interpreter && textAt(bytes, interpreter.offset),
    needed: readNeeded(bytes, segments),
    section: (name) => findSection(bytes, name),
  };
}

/** Whether the file starts as ELF files do. */
export function isElf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4, bytes.length)).toString("latin1") === "\x7fELF";
}

function readSegments(bytes: Buffer): Piece[] {
  const start = word(bytes, 32);
  const length = bytes.readUInt16LE(54);
  return Array.from({ length: bytes.readUInt16LE(56) }, (_, index) => {
    const at = start + index * length;
    const [offset, address, size] = [word(bytes, at + 8), word(bytes, at + 16), word(bytes, at + 32)];
    return { type: bytes.readUInt32LE(at), address, offset, size };
  });
}

function readNeeded(bytes: Buffer, segments: readonly Piece[]): string[] {
  const dynamic = segments.find(({ type }) => type === dynamicSegment);
  if (dynamic === undefined) return [];
  const names: number[] = [];
  let strings = 0;
  for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 16) {
    const tag = word(bytes, at);
    if (tag === neededTag) names.push(word(bytes, at + 8));
    if (tag === stringTableTag) strings = offsetOf(word(bytes, at + 8), segments);
    if (tag === 0) break;
  }
  return names.map((name) => textAt(bytes, strings + name));
}

/** Where in the file the byte is that is loaded at an address. */
function offsetOf(address: number, segments: readonly Piece[]): number {
  const segment = segments.find(
    (one) => one.type === loadSegment && one.address <= address && address < one.address + one.size,
  );
  if (segment === undefined) throw new RangeError(`no part of the file is loaded at ${address}`);
  return address - segment.address + segment.offset;
}

function findSection(bytes: Buffer, wanted: string): Buffer | undefined {
  const start = word(bytes, 40);
  const [length, count, namesIndex] = [bytes.readUInt16LE(58), bytes.readUInt16LE(60), bytes.readUInt16LE(62)];
  if (count === 0) return undefined;
  const names = word(bytes, start + namesIndex * length + 24);
  for (let index = 0; index < count; index++) {
    const at = start + index * length;
    if (textAt(bytes, names + bytes.readUInt32LE(at)) !== wanted) continue;
    const offset = word(bytes, at + 24);
    return bytes.subarray(offset, offset + word(bytes, at + 32));
  }
  return undefined;
}

/** An address, offset or size; those of files fit a double. */
function word(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at));
}

function textAt(bytes: Buffer, at: number): string {
  const end = bytes.indexOf(0, at);
  if (at >= bytes.length || end < 0) throw new RangeError(`the file ends in the text at ${at}`);
  return bytes.toString("latin1", at, end);
}
