import { addAbortListener, type Connection, removeAbortListener } from "@qemu-wire/wire/internal";

interface Waiter {
  start(connection: Connection): void;
  fail(failure: (command: string) => Error): void;
}

/** Commands that wait, while a client reconnects, for its next connection. */
export class NextConnection {
  readonly #waiters = new Set<Waiter>();

  /** The connection runs: those that wait start, in the order in which they came, before this returns. */
  resolve(connection: Connection): void {
    for (const waiter of [...this.#waiters]) waiter.start(connection);
  }

  /** There will be no connection: each of those that wait gets an error of its own. */
  reject(failure: (command: string) => Error): void {
    for (const waiter of [...this.#waiters]) waiter.fail(failure);
  }

  /**
   * Resolves with what `work` makes of the next connection.
   *
   * @throws what {@link reject} makes for this command, or `aborted()` when `signal` fires first.
   */
  wait<T>(
    command: string,
    signal: AbortSignal | undefined,
    work: (connection: Connection) => Promise<T>,
    aborted: () => Error,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(aborted());
        return;
      }
      const settle = (): void => {
        this.#waiters.delete(waiter);
        if (signal) removeAbortListener(signal, onAbort);
      };
      const onAbort = (): void => {
        settle();
        reject(aborted());
      };
      const waiter: Waiter = {
        start: (connection) => {
          settle();
          resolve(work(connection));
        },
        fail: (failure) => {
          settle();
          reject(failure(command));
        },
      };
      if (signal) addAbortListener(signal, onAbort);
      this.#waiters.add(waiter);
    });
  }
}
