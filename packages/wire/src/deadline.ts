/** How exact a deadline is, in milliseconds. */
const resolution = 10;

/**
 * How long the timer sleeps at most, in milliseconds. It then looks whether anybody still waits: so it needs no clearing
 * when the last deadline is cancelled, which for one command after another would be a timer per command after all.
 */
const longestSleep = 250;

/** Something that ends at a time; the list calls `expire` once, at that time or up to 10 ms later, behind what came by then. */
export interface Expiring {
  expire(): void;
}

/**
 * Deadlines without a timer each: one timer of the process serves them all, in steps of 10 ms. It holds the process up
 * only while there is a deadline to wait for. A timer per command costs half as much as the rest of the command.
 */
class DeadlineList {
  /** By the step at which they expire. Steps are few: at most the longest deadline in use over the resolution. */
  readonly #steps = new Map<number, Set<Expiring>>();
  #timer: NodeJS.Timeout | undefined;
  #armedFor = Number.POSITIVE_INFINITY;

  /** Returns the step under which to {@link delete} it. Any number of `milliseconds` will do. */
  add(entry: Expiring, milliseconds: number): number {
    const step = Math.ceil((performance.now() + milliseconds) / resolution);
    const set = this.#steps.get(step);
    if (set) set.add(entry);
    else this.#steps.set(step, new Set([entry]));
    if (step < this.#armedFor) this.#arm(step);
    else this.#timer?.ref();
    return step;
  }

  delete(entry: Expiring, step: number): void {
    const set = this.#steps.get(step);
    if (!set?.delete(entry) || set.size > 0) return;
    this.#steps.delete(step);
    if (this.#steps.size === 0) this.#timer?.unref();
  }

  #arm(step: number): void {
    clearTimeout(this.#timer);
    const now = performance.now();
    this.#armedFor = Math.min(step, Math.ceil((now + longestSleep) / resolution));
    const milliseconds = Math.ceil(this.#armedFor * resolution - now);
    this.#timer = setTimeout(() => this.#fire(), Math.max(1, milliseconds));
  }

  #fire(): void {
    this.#timer = undefined;
    this.#armedFor = Number.POSITIVE_INFINITY;
    const now = performance.now();
    let next = Number.POSITIVE_INFINITY;
    const due: [step: number, entries: Set<Expiring>][] = [];
    for (const [step, set] of this.#steps) {
      if (step * resolution <= now) {
        due.push([step, set]);
        this.#steps.delete(step);
      } else if (step < next) next = step;
    }
    if (next !== Number.POSITIVE_INFINITY) this.#arm(next);
    // Several when the process was busy; and a later deadline may have been set earlier.
    due.sort(([one], [other]) => one - other);
    // What came in time counts also when this process stood still meanwhile: it is read between timers and this.
    setImmediate(() => {
      for (const [, entries] of due) for (const entry of entries) entry.expire();
    });
  }
}

const list = new DeadlineList();

/** One deadline of a command, a wait or a connection attempt. */
export class Deadline implements Expiring {
  #expired: (() => void) | undefined;
  readonly #step: number;

  /** Calls `expired` once, `milliseconds` from now (at most 10 ms late), unless {@link cancel} comes first. */
  constructor(milliseconds: number, expired: () => void) {
    this.#expired = expired;
    this.#step = list.add(this, milliseconds);
  }

  cancel(): void {
    this.#expired = undefined;
    list.delete(this, this.#step);
  }

  expire(): void {
    const expired = this.#expired;
    this.#expired = undefined;
    // Cancelled by another one that expired in the same step.
    expired?.();
  }
}

/** @throws RangeError for a `timeout` that is no positive number of milliseconds. */
export function checkTimeout(timeout: number | undefined, name = "timeout"): void {
  if (timeout !== undefined && !(typeof timeout === "number" && timeout > 0)) {
    throw new RangeError(`${name} is a positive number of milliseconds, not ${String(timeout)}.`);
  }
}
