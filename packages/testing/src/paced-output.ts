import type { Duplex } from "node:stream";

/**
 * Output that leaves in pieces of given sizes: one piece for each turn of the event loop, so that a reader in the same
 * process sees each piece as a chunk of its own. Without sizes everything leaves at once.
 */
export class PacedOutput {
  readonly #stream: Duplex;
  readonly #sizes: readonly number[];
  #nextSize = 0;
  #waiting: (Buffer | (() => void))[] = [];
  #scheduled: NodeJS.Immediate | undefined;

  /** @param sizes the sizes of the pieces in bytes, over and over; empty for no splitting. */
  constructor(stream: Duplex, sizes: readonly number[]) {
    if (sizes.some((size) => !Number.isInteger(size) || size < 1))
      throw new RangeError("chunk sizes are whole bytes, 1 or more");
    this.#stream = stream;
    this.#sizes = sizes;
  }

  write(bytes: Buffer): void {
    if (this.#sizes.length === 0) {
      if (this.#stream.writable) this.#stream.write(bytes);
    } else {
      this.#waiting.push(bytes);
      this.#schedule();
    }
  }

  /** Calls back once everything that was written before has been handed to the stream. */
  after(callback: () => void): void {
    if (this.#waiting.length === 0) {
      callback();
    } else {
      this.#waiting.push(callback);
    }
  }

  /** Drops what hasn't left yet. */
  drop(): void {
    this.#waiting = [];
    clearImmediate(this.#scheduled);
    this.#scheduled = undefined;
  }

  #schedule(): void {
    this.#scheduled ??= setImmediate(() => {
      this.#scheduled = undefined;
      this.#sendPiece();
      if (this.#waiting.length > 0) this.#schedule();
    });
  }

  #sendPiece(): void {
    let missing = this.#sizes[this.#nextSize % this.#sizes.length] as number;
    this.#nextSize += 1;
    const piece: Buffer[] = [];
    while (missing > 0) {
      const first = this.#waiting[0];
      if (!(first instanceof Buffer)) break;
      piece.push(first.subarray(0, missing));
      if (first.length > missing) this.#waiting[0] = first.subarray(missing);
      else this.#waiting.shift();
      missing -= first.length;
    }
    if (this.#stream.writable) this.#stream.write(Buffer.concat(piece));
    while (typeof this.#waiting[0] === "function") (this.#waiting.shift() as () => void)();
  }
}
