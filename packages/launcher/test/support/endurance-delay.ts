import { readdirSync, readFileSync } from "node:fs";
import { parseProcessStat } from "../../src/host/process-stat.js";

/** Between two looks, in milliseconds. */
const interval = 10;

/**
 * Measures what a busy host adds to the time from a signal that kills to the news of that end: the kernel has to get round to
 * ending the process, and this one to its next turn.
 */
export class HostDelay {
  readonly #pid: number | undefined;
  readonly #timer: NodeJS.Timeout;
  #looked = performance.now();
  #sum = 0;

  /** To be made right after the signal was sent; `pid` is the process that it was sent to. */
  constructor(pid: number | undefined) {
    this.#pid = pid;
    this.#timer = setInterval(() => this.#look(), interval);
  }

  /** Ends the measuring. @returns the milliseconds. */
  stop(): number {
    clearInterval(this.#timer);
    this.#look();
    return this.#sum;
  }

  #look(): void {
    const now = performance.now();
    const since = now - this.#looked;
    this.#looked = now;
    // A process that is still there had all of that time. Otherwise it is what went beyond an interval.
    if (isThere(this.#pid)) this.#sum += since;
    else if (since > 3 * interval) this.#sum += since - interval;
  }
}

function isThere(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    const state = parseProcessStat(readFileSync(`/proc/${pid}/stat`, "latin1"))?.state;
    // Its first thread may have ended while others have not.
    return (state !== "Z" && state !== "X") || readdirSync(`/proc/${pid}/task`).length > 1;
  } catch {
    // It has ended, and was waited for.
    return false;
  }
}
