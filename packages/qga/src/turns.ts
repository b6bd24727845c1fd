import { addAbortListener, removeAbortListener } from "@qemu-wire/wire/internal";

interface Waiter {
  readonly what: string;
  start(): void;
  fail(error: Error): void;
}

/** One at a time, in call order: the agent executes one request after another, and a synchronisation lies between two. */
export class Turns {
  readonly #waiting = new Set<Waiter>();
  #busy = false;
  #ended: ((what: string) => Error) | undefined;

  /** True while something is being done. */
  get busy(): boolean {
    return this.#busy;
  }

  /**
   * Does `work`, which is called `what`, once all before it are done.
   *
   * @throws `aborted()` when `signal` fires first; what {@link end} was given when that comes first.
   */
  async take<T>(
    what: string,
    signal: AbortSignal | undefined,
    aborted: () => Error,
    work: () => Promise<T>,
  ): Promise<T> {
    await this.#enter(what, signal, aborted);
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** Whoever waits, and whoever comes, fails with what `error` makes of its name. Idempotent: the first one counts. */
  end(error: (what: string) => Error): void {
    this.#ended ??= error;
    for (const waiter of [...this.#waiting]) waiter.fail(this.#ended(waiter.what));
  }

  #enter(what: string, signal: AbortSignal | undefined, aborted: () => Error): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#ended) throw this.#ended(what);
      if (signal?.aborted) throw aborted();
      if (!this.#busy) {
        this.#busy = true;
        resolve();
        return;
      }
      const settle = (): void => {
        this.#waiting.delete(waiter);
        if (signal) removeAbortListener(signal, onAbort);
      };
      const onAbort = (): void => waiter.fail(aborted());
      const waiter: Waiter = {
        what,
        start: () => {
          settle();
          resolve();
        },
        fail: (error) => {
          settle();
          reject(error);
        },
      };
      if (signal) addAbortListener(signal, onAbort);
      this.#waiting.add(waiter);
    });
  }

  #leave(): void {
    const [next] = this.#waiting;
    if (next) next.start();
    else this.#busy = false;
  }
}
