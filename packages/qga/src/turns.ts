import { QemuCommandError } from "@qemu-wire/wire";
import { addAbortListener, Deadline, removeAbortListener } from "@qemu-wire/wire/internal";

/** Who wants a turn, and what it is told when it gets none. */
export interface Applicant {
  /** What it wants to do, for messages. */
  readonly what: string;
  /** Ends the wait with what `aborted` makes. */
  readonly signal: AbortSignal | undefined;
  readonly aborted: () => Error;
  /** Milliseconds in which nothing at all is answered, after which the wait ends with what `heldUp` makes. Default: none. */
  readonly timeout?: number | undefined;
  /** @param holder what has had the turn for all that time. */
  readonly heldUp?: (holder: string) => Error;
}

interface Waiter {
  readonly what: string;
  start(): void;
  fail(error: Error): void;
}

/** One at a time, in call order: the agent executes one request after another, and a synchronisation lies between two. */
export class Turns {
  readonly #waiting = new Set<Waiter>();
  #current: string | undefined;
  #answered = 0;
  #ended: ((what: string) => Error) | undefined;

  /** What is being done. */
  get current(): string | undefined {
    return this.#current;
  }

  /**
   * Does `work` once all before it are done.
   *
   * @throws what the applicant makes when its signal fires first, or when nobody before it was answered for as long as its
   * timeout says; what {@link end} was given when that comes first. Then `work` is never begun.
   */
  async take<T>(applicant: Applicant, work: () => Promise<T>): Promise<T> {
    await this.#enter(applicant);
    try {
      const result = await work();
      this.#answered = performance.now();
      return result;
    } catch (error) {
      // An answer, too: whoever waits sees that there is somebody who executes commands.
      if (error instanceof QemuCommandError) this.#answered = performance.now();
      throw error;
    } finally {
      this.#leave();
    }
  }

  /** Whoever waits, and whoever comes, fails with what `error` makes of its name. Idempotent: the first one counts. */
  end(error: (what: string) => Error): void {
    this.#ended ??= error;
    for (const waiter of [...this.#waiting]) waiter.fail(this.#ended(waiter.what));
  }

  #enter(applicant: Applicant): Promise<void> {
    const { signal, what } = applicant;
    return new Promise((resolve, reject) => {
      if (this.#ended) throw this.#ended(what);
      if (signal?.aborted) throw applicant.aborted();
      if (this.#current === undefined) {
        this.#current = what;
        resolve();
        return;
      }
      const settle = (): void => {
        this.#waiting.delete(waiter);
        patience?.[Symbol.dispose]();
        if (signal) removeAbortListener(signal, onAbort);
      };
      const onAbort = (): void => waiter.fail(applicant.aborted());
      const waiter: Waiter = {
        what,
        start: () => {
          settle();
          this.#current = what;
          resolve();
        },
        fail: (error) => {
          settle();
          reject(error);
        },
      };
      const patience = this.#patience(applicant, (error) => waiter.fail(error));
      if (signal) addAbortListener(signal, onAbort);
      this.#waiting.add(waiter);
    });
  }

  /** Calls `expired` when nothing has been answered for as long as the applicant waits. */
  #patience({ heldUp, timeout }: Applicant, expired: (error: Error) => void): Disposable | undefined {
    if (timeout === undefined || heldUp === undefined) return undefined;
    const since = performance.now();
    let deadline: Deadline;
    const wait = (milliseconds: number): void => {
      deadline = new Deadline(milliseconds, () => {
        const left = Math.max(since, this.#answered) + timeout - performance.now();
        if (left > 0) wait(left);
        else expired(heldUp(this.#current ?? ""));
      });
    };
    wait(timeout);
    return { [Symbol.dispose]: () => deadline.cancel() };
  }

  #leave(): void {
    this.#current = undefined;
    const [next] = this.#waiting;
    next?.start();
  }
}
