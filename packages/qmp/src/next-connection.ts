/** Commands that wait, while a client reconnects, for its next connection. */
export class NextConnection {
  readonly #settled: Promise<((command: string) => Error) | undefined>;
  #settle!: (failure: ((command: string) => Error) | undefined) => void;

  constructor() {
    this.#settled = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  /** The connection runs: those that wait go on, in the order in which they came. */
  resolve(): void {
    this.#settle(undefined);
  }

  /** There will be no connection: each of those that wait gets an error of its own. */
  reject(failure: (command: string) => Error): void {
    this.#settle(failure);
  }

  /** @throws what {@link reject} makes for this command, or `aborted()` when `signal` fires first. */
  async wait(command: string, signal: AbortSignal | undefined, aborted: () => Error): Promise<void> {
    if (signal?.aborted) throw aborted();
    let onAbort: (() => void) | undefined;
    const abort = new Promise<() => Error>((resolve) => {
      onAbort = () => resolve(aborted);
      signal?.addEventListener("abort", onAbort, { once: true });
    });
    const failure = await Promise.race([this.#settled, abort]);
    if (onAbort) signal?.removeEventListener("abort", onAbort);
    if (failure) throw failure(command);
  }
}
