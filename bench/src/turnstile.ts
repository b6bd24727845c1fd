/**
 * Lets processes that run at the same time work one after another, A B A B …: what is compared then was measured within
 * fractions of a second, on a machine that is twice as fast in one minute as in the next.
 */
export class Turnstile {
  #players: number;
  readonly #waiting: (() => void)[] = [];

  /** Nobody may pass before all `players` stand here. */
  constructor(players: number) {
    this.#players = players;
  }

  /** Resolves when it is the caller's turn, which lasts until it comes back or leaves. */
  pass(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#advance();
    });
  }

  /** A player is done. */
  leave(): void {
    this.#players -= 1;
    this.#advance();
  }

  #advance(): void {
    // Whoever isn't here has the turn, or is still on its way to its first one.
    if (this.#waiting.length === this.#players) this.#waiting.shift()?.();
  }
}
