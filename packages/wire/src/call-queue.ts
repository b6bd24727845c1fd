import type { Call } from "./call.js";

/** Shorter lists aren't worth a copy. */
const shortest = 64;

/**
 * Calls in their order, until they are written. (A Set would need less code, and its tables and
 * iterators more memory for each command.)
 *
 * A call that is abandoned meanwhile is passed over; whoever abandons one says so, lest they pile up while the stream
 * takes nothing.
 */
export class CallQueue {
  #calls: Call[] = [];
  /** Where the first call stands that was not taken yet. */
  #first = 0;
  #abandoned = 0;

  /** How many calls are still wanted. */
  get size(): number {
    return this.#calls.length - this.#first - this.#abandoned;
  }

  /** How many calls are in memory, the taken and the abandoned included. */
  get held(): number {
    return this.#calls.length;
  }

  add(call: Call): void {
    this.#calls.push(call);
  }

  /** Takes the first call that is still wanted. */
  take(): Call | undefined {
    while (this.#first < this.#calls.length) {
      const call = this.#calls[this.#first++] as Call;
      if (call.phase === "queued") {
        if (this.#first > shortest && this.#first * 2 > this.#calls.length) this.#shorten();
        return call;
      }
      this.#abandoned--;
    }
    if (this.#first > 0) this.clear();
    return undefined;
  }

  /** A call in here was abandoned just now. */
  abandoned(): void {
    this.#abandoned++;
    if (this.#abandoned > shortest && this.#abandoned * 2 > this.#calls.length) this.#shorten();
  }

  clear(): void {
    this.#calls = [];
    this.#first = 0;
    this.#abandoned = 0;
  }

  /** At least half of the list goes each time, so that all copies together cost no more than the calls themselves. */
  #shorten(): void {
    this.#calls = this.#calls.slice(this.#first).filter(({ phase }) => phase === "queued");
    this.#first = 0;
    this.#abandoned = 0;
  }
}
