import { type Outcome, QemuAbortError, QemuTimeoutError, type CallOptions } from "@qemu-wire/wire";
import { addAbortListener, Deadline, removeAbortListener } from "@qemu-wire/wire/internal";
import type { AgentCaller, Waiting } from "./agent-caller.js";
import { milliseconds } from "./texts.js";

/** How long killing it may take, until its end is seen, with an agent that answers (ms). */
const grace = 5_000;

/**
 * How long an agent may answer nothing, once the caller gave up, until nothing more is expected of it (ms). It has one thread,
 * and what it is asked about a program it answers within milliseconds: a guest that is paused, and an agent that hangs, never. An answer counts
 * once all of it is there: one with megabytes of output may be given up on the way.
 */
const silence = 1_000;

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
  readonly #agent: AgentCaller;
  #grace: Deadline | undefined;
  #silence: Deadline | undefined;
  #cause: StopCause | undefined;
  /** True when the agent answered nothing any more after the wish. */
  silent = false;
  /** The folder of the output in the guest, while there is one. */
  folder: string | undefined;

  constructor(
    agent: AgentCaller,
    options: { readonly signal?: AbortSignal | undefined; readonly timeout?: number | undefined },
  ) {
    const { signal, timeout } = options;
    this.#agent = agent;
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

  /** For the commands that start something: the wish ends their wait for the agent, as long as nothing was written. */
  get waiting(): Waiting {
    return { signal: this.#wish.signal };
  }

  /** There is a program now, which takes its time to end. */
  started(): void {
    if (this.#cause) this.#arm();
  }

  /** Ends it because of an error that then is the one to be told. */
  fail(error: unknown): void {
    this.#end({ kind: "failure", error });
  }

  /** The error to reject with; `left` says what became of the program. */
  failure(what: string, became: string, outcome: Outcome): unknown {
    if (this.#cause?.kind === "failure") return this.#cause.error;
    const left = this.silent && this.folder !== undefined ? `${became} Its output stays in "${this.folder}".` : became;
    if (this.#cause?.kind === "timeout") {
      const timeout = this.#timeout as number;
      return new QemuTimeoutError(`${what} did not end within ${milliseconds(timeout)}. ${left}`, { timeout, outcome });
    }
    return new QemuAbortError(`${what} was aborted. ${left}`, { cause: this.#signal?.reason, outcome });
  }

  /** The caller's reason, for a command that was aborted because patience came to its end. */
  translate(error: unknown, what: string): unknown {
    const reasons: readonly unknown[] = [this.#patience.signal.reason, this.#wish.signal.reason];
    const ours = this.#wish.signal.aborted && error instanceof QemuAbortError && reasons.includes(error.cause);
    return ours ? this.failure(what, "It was not started: the agent did not answer before.", error.outcome) : error;
  }

  [Symbol.dispose](): void {
    if (this.#signal) removeAbortListener(this.#signal, this.#onAbort);
    this.#deadline?.cancel();
    this.#grace?.cancel();
    this.#silence?.cancel();
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
    this.#grace = new Deadline(grace, () => this.#patience.abort());
    this.#listen();
  }

  /** Ends all patience once the agent has been silent for too long. */
  #listen(): void {
    this.#silence?.cancel();
    const { heard } = this.#agent;
    this.#silence = new Deadline(silence, () => {
      if (this.#agent.heard !== heard) return this.#listen();
      this.silent = true;
      this.#patience.abort();
    });
  }
}
