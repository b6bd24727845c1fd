/** The bytes of one file in the fake guest, in a buffer that doubles when it is too small. */
export class GuestFile {
  #bytes: Buffer;
  #size: number;

  constructor(content: Buffer = Buffer.alloc(0)) {
    this.#bytes = content;
    this.#size = content.length;
  }

  get size(): number {
    return this.#size;
  }

  content(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#size));
  }

  read(position: number, count: number): Buffer {
    return this.#bytes.subarray(Math.min(position, this.#size), Math.min(position + count, this.#size));
  }

  /** Writes at `position`; a gap before it is filled with zeros. */
  write(position: number, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    const end = position + bytes.length;
    if (end > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(end, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#size));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, position);
    this.#size = Math.max(this.#size, end);
  }

  truncate(): void {
    this.#bytes = Buffer.alloc(0);
    this.#size = 0;
  }
}
