import type { QemuError } from "@qemu-wire/wire";
import type { ConsoleOutput } from "./console-output.js";

/** What can be given up while it is waited for. */
export interface SignalOption {
  readonly signal?: AbortSignal | undefined;
}

/** What somebody who types at a console needs of it. */
export interface Terminal {
  readonly output: ConsoleOutput;
  /** Types a text; resolves once it is handed over. */
  send(text: string, signal?: AbortSignal): Promise<void>;
  /** Up to where what was said is taken, or of no account: said before a reset, or before somebody else had the line. */
  readonly settled: number;
  /** What was said up to this offset is taken: the next `expect()` begins there. */
  consume(position: number): void;
  /** Keeps a text out of logs and streams, should the guest echo it, until disposed. */
  mask(secret: string): Disposable;
}

/** Enter, as a terminal sends it. */
export const enter = "\r";

/** A deadline for several steps together. */
export class StepTimer {
  readonly timeout: number;
  readonly #end: number;

  /** `timeout` in milliseconds. */
  constructor(timeout: number) {
    this.timeout = timeout;
    this.#end = performance.now() + timeout;
  }

  /** Milliseconds that are left, at least one: the next step then fails by itself. */
  get left(): number {
    return Math.max(1, Math.ceil(this.#end - performance.now()));
  }

  /** What is left, and no more than `most`. */
  atMost(most: number): number {
    return Math.min(most, this.left);
  }

  get expired(): boolean {
    return performance.now() >= this.#end;
  }
}

/** True for a wait that found nothing in its time. */
export function isTimeout(error: unknown): error is QemuError & { readonly reason: "timeout" } {
  return (error as { readonly reason?: unknown } | undefined)?.reason === "timeout";
}
