/** The last bytes of a stream, by their offsets in it. It takes memory as bytes come, and never more than its limit. */
export class ByteRing {
  readonly limit: number;
  #bytes = Buffer.alloc(0);
  #end = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The offset of the oldest byte still here. */
  get start(): number {
    return Math.max(0, this.#end - this.limit);
  }

  /** The offset after the last byte: how many came altogether. */
  get end(): number {
    return this.#end;
  }

  append(bytes: Buffer): void {
    const kept = bytes.length > this.limit ? bytes.subarray(bytes.length - this.limit) : bytes;
    this.#end += bytes.length;
    this.#grow();
    const at = (this.#end - kept.length) % this.limit;
    const first = kept.copy(this.#bytes, at, 0, Math.min(kept.length, this.#bytes.length - at));
    if (first < kept.length) kept.copy(this.#bytes, 0, first);
  }

  /** A copy of the bytes from one offset to another, as far as they are still here. */
  slice(from: number, to: number): Buffer {
    const first = Math.max(from, this.start);
    const last = Math.min(to, this.#end);
    if (last <= first) return Buffer.alloc(0);
    const at = first % this.limit;
    const whole = this.#bytes.subarray(at, at + Math.min(last - first, this.#bytes.length - at));
    return Buffer.concat([whole, this.#bytes.subarray(0, last - first - whole.length)]);
  }

  /** Doubling keeps the copying linear. Until it has its full size nothing has been overwritten. */
  #grow(): void {
    const needed = Math.min(this.#end, this.limit);
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.alloc(Math.min(this.limit, Math.max(4_096, needed, this.#bytes.length * 2)));
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
}
