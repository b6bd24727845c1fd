import { Duplex } from "node:stream";

/** One end of a {@link duplexPair}: what is written here is read at the other end, and only as fast as it is read there. */
export class PairedDuplex extends Duplex {
  /** Every call of `write()`, as text: how the bytes were handed over, which a real socket doesn't show. */
  readonly writes: string[] = [];
  other!: PairedDuplex;
  #taken: (() => void) | undefined;

  override write(...args: unknown[]): boolean {
    this.writes.push(String(args[0]));
    return super.write(...(args as Parameters<Duplex["write"]>));
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    // The callback waits until the other end asks for more: whoever doesn't read holds the writer up.
    if (this.other.push(chunk)) done();
    else this.other.#taken = done;
  }

  override _read(): void {
    const taken = this.#taken;
    this.#taken = undefined;
    taken?.();
  }

  override _final(done: () => void): void {
    this.other.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.other.destroyed && !this.other.readableEnded) this.other.push(null);
    done(error);
  }
}

/** Two streams that are each other's peer. They hold `highWaterMark` bytes (default 1 KiB) in each direction. */
export function duplexPair(highWaterMark = 1_024): readonly [PairedDuplex, PairedDuplex] {
  const options = { highWaterMark, allowHalfOpen: true };
  const [near, far] = [new PairedDuplex(options), new PairedDuplex(options)];
  near.other = far;
  far.other = near;
  return [near, far];
}
