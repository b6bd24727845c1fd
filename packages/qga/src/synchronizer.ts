import type { JsonObject } from "@qemu-wire/wire/internal";

/**
 * Tells what an agent answers to us from what it answered to others, or to commands that were given up.
 *
 * The port outlives its clients: an answer that nobody read is the first line that the next client gets. So each
 * synchronisation asks the agent to echo a number that nobody can have used, behind a 0xFF byte, which no JSON holds; what
 * comes before that is void. (`guest-sync-delimited`; QEMU's docs/interop/qemu-ga-ref)
 */
export class Synchronizer {
  #expected: number | undefined;
  #behindSentinel = false;

  /** True while messages are dropped. */
  get pending(): boolean {
    return this.#expected !== undefined;
  }

  /** From now on only the echo of the returned number, right behind a 0xFF byte, is let through, and what follows it. */
  start(): number {
    // Below 2^53; 0 would do as well, but would hardly stand out in a trace.
    this.#expected = 1 + Math.floor(Math.random() * (Number.MAX_SAFE_INTEGER - 1));
    this.#behindSentinel = false;
    return this.#expected;
  }

  /** A 0xFF byte came. */
  sentinel(): void {
    this.#behindSentinel = true;
  }

  /** Whether a message belongs to what we asked. */
  admit(message: JsonObject): boolean {
    if (this.#expected === undefined) return true;
    const first = this.#behindSentinel;
    this.#behindSentinel = false;
    if (!first || message["return"] !== this.#expected) return false;
    this.#expected = undefined;
    return true;
  }
}
