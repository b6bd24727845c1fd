import { joinBriefly } from "./json-join.js";

// Chunks of at least this size are kept as they are; smaller ones are gathered in pages, so that a message that comes
// byte by byte costs bytes and not one object per byte.
const smallChunk = 2048;
// Chunks of at least this size are never copied, whatever the allocation that they are part of: sockets read 64 KiB.
const largeChunk = 16384;
const firstPage = 256;
const largestPage = 65536;

/**
 * The bytes of a message whose end hasn't come yet: kept as a list and joined once, by {@link take} or {@link takeBriefly}.
 *
 * Large chunks are kept by reference, but for borrowed ones; the caller must not write into them afterwards. A chunk that
 * is a small part of a larger allocation is copied, so that ten bytes don't keep 64 KiB alive.
 */
export class JsonCarry {
  #pieces: Buffer[] = [];
  #page: Buffer | undefined;
  #pageUsed = 0;
  #length = 0;

  /** How many bytes are held. */
  get length(): number {
    return this.#length;
  }

  /** `borrowed`: the bytes will be overwritten, so that they have to be copied. */
  add(chunk: Buffer, borrowed = false): void {
    if (chunk.length === 0) return;
    this.#length += chunk.length;
    if (chunk.length >= smallChunk) {
      this.#closePage();
      const worthwhile = chunk.length >= largeChunk || chunk.length * 2 >= chunk.buffer.byteLength;
      this.#pieces.push(worthwhile && !borrowed ? chunk : copyOf(chunk));
      return;
    }
    let offset = 0;
    while (offset < chunk.length) {
      this.#page ??= this.#openPage();
      const copied = chunk.copy(this.#page, this.#pageUsed, offset);
      this.#pageUsed += copied;
      offset += copied;
      if (this.#pageUsed === this.#page.length) this.#closePage();
    }
  }

  /** All bytes held followed by `last`, as one buffer; nothing is held afterwards. */
  take(last?: Buffer): Buffer {
    const { pieces, length } = this.#takePieces(last);
    return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces, length);
  }

  /** {@link take} for who is done with the bytes before anyone else is called: they are as {@link joinBriefly} says. */
  takeBriefly(last: Buffer): Buffer {
    const { pieces, length } = this.#takePieces(last);
    return joinBriefly(pieces, length);
  }

  /** The first bytes held, at most `count`, for an error message. */
  first(count: number): Buffer {
    this.#closePage();
    const pieces: Buffer[] = [];
    let missing = count;
    for (const piece of this.#pieces) {
      if (missing <= 0) break;
      pieces.push(piece.subarray(0, missing));
      missing -= piece.length;
    }
    return Buffer.concat(pieces);
  }

  clear(): void {
    this.#pieces = [];
    this.#page = undefined;
    this.#pageUsed = 0;
    this.#length = 0;
  }

  #takePieces(last: Buffer | undefined): { readonly pieces: Buffer[]; readonly length: number } {
    this.#closePage();
    const pieces = this.#pieces;
    const length = this.#length + (last?.length ?? 0);
    if (last !== undefined) pieces.push(last);
    this.clear();
    return { pieces, length };
  }

  // Pages double, so that their number grows with the logarithm of the size at first.
  #openPage(): Buffer {
    const held = this.#length;
    let size = firstPage;
    while (size < held && size < largestPage) size *= 2;
    return Buffer.allocUnsafeSlow(size);
  }

  #closePage(): void {
    if (this.#page !== undefined && this.#pageUsed > 0) {
      const used = this.#page.subarray(0, this.#pageUsed);
      this.#pieces.push(used.length * 2 >= this.#page.length ? used : copyOf(used));
    }
    this.#page = undefined;
    this.#pageUsed = 0;
  }
}

function copyOf(chunk: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(chunk.length);
  chunk.copy(copy);
  return copy;
}
