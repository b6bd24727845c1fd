import type { Measurement } from "../measurement.js";

const MiB = 1024 * 1024;

/**
 * Watches resident memory during a count: a hundred looks. What an unbounded queue keeps shows as a second half that
 * needs more than the first one did.
 */
export class MemoryWatch {
  readonly #every: number;
  readonly #half: number;
  #peakOfFirstHalf = 0;
  #peakOfSecondHalf = 0;

  constructor(expected: number) {
    this.#every = Math.max(1, Math.floor(expected / 100));
    this.#half = expected / 2;
  }

  /** Call with 1, 2, 3 and so on. */
  count(seen: number): void {
    if (seen % this.#every !== 0) return;
    const resident = process.memoryUsage.rss();
    if (seen <= this.#half) this.#peakOfFirstHalf = Math.max(this.#peakOfFirstHalf, resident);
    else this.#peakOfSecondHalf = Math.max(this.#peakOfSecondHalf, resident);
  }

  measured(): Measurement {
    return {
      peakMiB: Math.max(this.#peakOfFirstHalf, this.#peakOfSecondHalf) / MiB,
      growthMiB: (this.#peakOfSecondHalf - this.#peakOfFirstHalf) / MiB,
    };
  }
}
