import { QemuAbortError, QemuTimeoutError } from "@qemu-wire/wire";
import { Deadline } from "@qemu-wire/wire/internal";

/** The caller's signal and deadline as one signal. */
export class StopRequest implements Disposable {
  readonly signal: AbortSignal;
  readonly #deadline: Deadline | undefined;

  constructor(signal: AbortSignal | undefined, timeout: number | undefined) {
    const expired = new AbortController();
    this.signal = signal === undefined ? expired.signal : AbortSignal.any([signal, expired.signal]);
    this.#deadline =
      timeout === undefined
        ? undefined
        : new Deadline(timeout, () =>
            expired.abort(new QemuTimeoutError(`it took longer than ${timeout} ms`, { timeout, outcome: "unknown" })),
          );
  }

  /** Why it was asked to stop, or undefined when it was not. */
  get error(): Error | undefined {
    if (!this.signal.aborted) return undefined;
    const reason: unknown = this.signal.reason;
    if (reason instanceof QemuTimeoutError) return reason;
    return new QemuAbortError("it was aborted", { cause: reason, outcome: "unknown" });
  }

  throwIfStopped(): void {
    const { error } = this;
    if (error !== undefined) throw error;
  }

  [Symbol.dispose](): void {
    this.#deadline?.cancel();
  }
}
