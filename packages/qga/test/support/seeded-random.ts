/** Random numbers that come again with the same seed. (mulberry32) */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 on and below `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  pick<T>(values: readonly [T, ...T[]]): T {
    return values[this.below(values.length)] as T;
  }

  /** Up to `longest` characters, some of which need escapes, or several bytes. */
  text(longest: number): string {
    const characters = ["a", "Z", "7", " ", '"', "\\", "{", "}", "\n", "é", "猫", "🦆"] as const;
    return Array.from({ length: this.below(longest + 1) }, () => this.pick(characters)).join("");
  }
}
