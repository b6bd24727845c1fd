import type { QemuError } from "@qemu-wire/wire";
import { Deadline } from "@qemu-wire/wire/internal";

/**
 * How long a guest that has failed has to be silent before waits for its words are given up, in milliseconds. What it says
 * while it goes down may be what is waited for. What only its console says need not be true of itself (a guest may print
 * the log of another one), so that such a guest has longer, from the wait's beginning on.
 */
const silence = { certain: 1_000, uncertain: 5_000 } as const;

/** That a guest has failed, for those who wait for its words. */
export interface FailedGuestReport {
  /** False for what only its console says. */
  readonly certain: boolean;
  /** The error of a wait for `what`. */
  readonly error: (what: string) => QemuError;
}

/** A wait that a failure of the guest may end. */
export interface HopingWait {
  /** When it began, by `performance.now()`. */
  readonly begun: number;
  /** What messages say was waited for. */
  readonly what: string;
  readonly fail: (error: QemuError) => void;
}

/** Ends waits for the words of a guest that has failed, once it has fallen silent. */
export class FailedGuest {
  readonly #waits = new Set<HopingWait>();
  /** Searches what came last. */
  readonly #look: () => void;
  #report: FailedGuestReport | undefined;
  #heardAt = 0;
  #deadline: Deadline | undefined;

  constructor(look: () => void) {
    this.#look = look;
  }

  /** The guest has failed. */
  report(report: FailedGuestReport): void {
    // What is certain is not taken back by what a console says.
    if (this.#report?.certain === true && !report.certain) return;
    this.#report = report;
    this.#heardAt = performance.now();
    this.#schedule();
  }

  /** It lives: it was reset, or has answered. @param despiteCertain also after a failure that is certain */
  recovered(despiteCertain: boolean): void {
    if (this.#report?.certain === true && !despiteCertain) return;
    this.#report = undefined;
    this.#schedule();
  }

  /** It said something. */
  heard(): void {
    if (this.#report === undefined) return;
    const now = performance.now();
    // A kernel that panicked says nothing any more when it has said all.
    if (now - this.#heardAt > silence.uncertain) this.recovered(false);
    this.#heardAt = now;
  }

  add(wait: HopingWait): void {
    this.#waits.add(wait);
    if (this.#report !== undefined) this.#schedule();
  }

  delete(wait: HopingWait): void {
    if (this.#waits.delete(wait) && this.#waits.size === 0) this.#schedule();
  }

  /** One deadline for all of them, and none while there is nothing to end. */
  #schedule(): void {
    this.#deadline?.cancel();
    this.#deadline = undefined;
    const report = this.#report;
    if (report === undefined || this.#waits.size === 0) return;
    const next = Math.min(...[...this.#waits].map((wait) => this.#due(wait, report)));
    this.#deadline = new Deadline(Math.max(1, next - performance.now()), () => this.#end());
  }

  #due({ begun }: HopingWait, { certain }: FailedGuestReport): number {
    return certain ? this.#heardAt + silence.certain : Math.max(this.#heardAt, begun) + silence.uncertain;
  }

  #end(): void {
    this.#look();
    const report = this.#report;
    if (report === undefined) return;
    const now = performance.now();
    for (const wait of [...this.#waits]) {
      if (this.#due(wait, report) <= now) wait.fail(report.error(wait.what));
    }
    this.#schedule();
  }
}
