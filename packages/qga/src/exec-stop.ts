import { type Outcome, QemuAbortError, QemuTimeoutError, type CallOptions } from "@qemu-wire/wire";
import { addAbortListener, Deadline, removeAbortListener } from "@qemu-wire/wire/internal";

/** How long the agent may take, once the caller gave up, to tell the pid of a program that it was just told to start (ms). */
const startGrace = 3_000;

/** How long killing it may take, until its end is seen (ms). */
const killGrace = 5_000;

interface StopCause {
  readonly kind: "abort" | "timeout" | "failure";
  /** Of a failure. */
  readonly error?: unknown;
}

/**
 * The caller's wish to end a program: its signal, its deadline, or a failure of what takes the output.
 *
 * Commands under way are not aborted by it at once: their answers tell what there is to kill. They are when the time for that
 * is over.
 */
export class ExecStop {
  readonly #wish = new AbortController();
  readonly #patience = new AbortController();
  readonly #signal: AbortSignal | undefined;
  readonly #timeout: number | undefined;
  readonly #deadline: Deadline | undefined;
  #grace: Deadline | undefined;
  #graceMilliseconds = startGrace;
  #cause: StopCause | undefined;

  constructor(options: { readonly signal?: AbortSignal | undefined; readonly timeout?: number | undefined }) {
    const { signal, timeout } = options;
    this.#signal = signal;
    this.#timeout = timeout;
    if (signal?.aborted) {
      // Nothing has begun, so that there is nothing to be patient for.
      this.#onAbort();
      this.#patience.abort();
      return;
    }
    if (signal) addAbortListener(signal, this.#onAbort);
    if (timeout !== undefined) this.#deadline = new Deadline(timeout, () => this.#end({ kind: "timeout" }));
  }

  /** Fires when the program is to end. */
  get wish(): AbortSignal {
    return this.#wish.signal;
  }

  /** For commands about the program, those that end it included. */
  get calls(): CallOptions {
    return { signal: this.#patience.signal };
  }

  /** There is a program now, which takes longer to end. */
  started(): void {
    this.#graceMilliseconds = killGrace;
    if (this.#cause) this.#arm();
  }

  /** Ends it because of an error that then is the one to be told. */
  fail(error: unknown): void {
    this.#end({ kind: "failure", error });
  }

  /** The error to reject with; `left` says what became of the program. */
  failure(what: string, left: string, outcome: Outcome): unknown {
    if (this.#cause?.kind === "failure") return this.#cause.error;
    if (this.#cause?.kind === "timeout") {
      const timeout = this.#timeout as number;
      return new QemuTimeoutError(`${what} did not end within ${timeout} ms. ${left}`, { timeout, outcome });
    }
    return new QemuAbortError(`${what} was aborted. ${left}`, { cause: this.#signal?.reason, outcome });
  }

  /** The caller's reason, for a command that was aborted because patience came to its end. */
  translate(error: unknown, what: string): unknown {
    const ours = error instanceof QemuAbortError && error.cause === this.#patience.signal.reason;
    return this.#wish.signal.aborted && ours ? this.failure(what, "It was not started.", error.outcome) : error;
  }

  [Symbol.dispose](): void {
    if (this.#signal) removeAbortListener(this.#signal, this.#onAbort);
    this.#deadline?.cancel();
    this.#grace?.cancel();
  }

  readonly #onAbort = (): void => this.#end({ kind: "abort" });

  #end(cause: StopCause): void {
    if (this.#cause) return;
    this.#cause = cause;
    this.#arm();
    this.#wish.abort();
  }

  #arm(): void {
    this.#grace?.cancel();
    this.#grace = new Deadline(this.#graceMilliseconds, () => this.#patience.abort());
  }
}
