import { QemuAbortError, QemuTimeoutError } from "@qemu-wire/wire";
import { Deadline } from "@qemu-wire/wire/internal";

/** The caller's signal and deadline, and reasons of our own, as one signal. */
export class StopRequest implements Disposable {
  readonly signal: AbortSignal;
  readonly #own = new AbortController();
  readonly #deadline: Deadline | undefined;

  constructor(signal: AbortSignal | undefined, timeout: number | undefined) {
    this.signal = signal === undefined ? this.#own.signal : AbortSignal.any([signal, this.#own.signal]);
    this.#deadline =
      timeout === undefined
        ? undefined
        : new Deadline(timeout, () =>
            this.stop(new QemuTimeoutError(`it took longer than ${timeout} ms`, { timeout, outcome: "unknown" })),
          );
  }

  /** Why it was asked to stop, or undefined when it was not. */
  get error(): Error | undefined {
    if (!this.signal.aborted) return undefined;
    const reason: unknown = this.signal.reason;
    if (this.#own.signal.aborted && reason === this.#own.signal.reason) return reason as Error;
    return new QemuAbortError("it was aborted", { cause: reason, outcome: "unknown" });
  }

  /** Asks to stop for a reason, which is the first one or counts for nothing. */
  stop(error: Error): void {
    this.#own.abort(error);
  }

  throwIfStopped(): void {
    const { error } = this;
    if (error !== undefined) throw error;
  }

  [Symbol.dispose](): void {
    this.#deadline?.cancel();
  }
}
