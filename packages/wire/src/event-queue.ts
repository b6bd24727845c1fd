import { callerStack, QemuClosedError, QemuOverflowError } from "./errors.js";

/**
 * What happens to a listener whose bounded queue is full.
 *
 * - `"error"`: what is queued is still delivered, then the iterator throws `QemuOverflowError` with the count.
 * - `"drop-oldest"`: the oldest queued event gives way; the next one delivered carries `dropped`.
 * - `"drop-newest"`: the arriving event is dropped; the next one queued carries `dropped`.
 */
export type OverflowPolicy = "error" | "drop-oldest" | "drop-newest";

/** Resolves the promise that a reader has. */
type Waiting<T> = (result: IteratorResult<T, undefined> | Promise<never>) => void;

const policies: readonly OverflowPolicy[] = ["error", "drop-oldest", "drop-newest"];

/** The bounded queue behind one iterator. It never holds up whoever pushes. */
export class EventQueue<T extends object> implements AsyncIterableIterator<T, undefined> {
  /** A ring: `#head` is the oldest, and the array grows to `limit` at most. */
  #ring: (T | undefined)[] = [];
  #head = 0;
  #size = 0;
  #dropped = 0;
  #overflowed = false;
  #ended = false;
  #error: Error | undefined;
  #waiting: Waiting<T>[] = [];
  readonly #limit: number;
  readonly #policy: OverflowPolicy;
  readonly #detach: () => void;

  /** `detach` is called once, when nothing will be read any more. */
  constructor(limit: number, policy: OverflowPolicy, detach: () => void) {
    if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit is a positive whole number, not ${limit}.`);
    if (!policies.includes(policy)) {
      throw new RangeError(`overflow is "error", "drop-oldest" or "drop-newest", not ${String(policy)}.`);
    }
    this.#limit = limit;
    this.#policy = policy;
    this.#detach = detach;
  }

  /** True once nothing more will be queued; what is queued may still be read. */
  get ended(): boolean {
    return this.#ended;
  }

  push(item: T): void {
    if (this.#ended) return;
    const waiting = this.#waiting.shift();
    if (waiting) {
      // With "drop-newest" a reader that empties the queue has not been told of what was dropped behind it.
      waiting({ done: false, value: this.#withDropped(item) });
      return;
    }
    if (this.#overflowed) {
      this.#dropped++;
      return;
    }
    if (this.#size < this.#limit) {
      this.#enqueue(this.#policy === "drop-newest" ? this.#withDropped(item) : item);
      return;
    }
    this.#dropped++;
    if (this.#policy === "error") this.#overflowed = true;
    else if (this.#policy === "drop-oldest") {
      this.#dequeue();
      this.#enqueue(item);
    }
  }

  /** No more will come. What is queued is still delivered; then the iterator ends, or throws `error`. */
  end(error?: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#detach();
    for (const waiting of this.#waiting.splice(0)) this.#finish(waiting);
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return new Promise((resolve) => {
      if (this.#size > 0) {
        const item = this.#dequeue();
        resolve({ done: false, value: this.#policy === "drop-oldest" ? this.#withDropped(item) : item });
      } else if (this.#overflowed) {
        const dropped = this.#dropped;
        this.#overflowed = false;
        this.end();
        // The connection may have ended meanwhile, but an iterator throws once.
        this.#error = undefined;
        resolve(
          failure(
            new QemuOverflowError(
              `${dropped} events were lost: the listener was slower than QEMU and its queue of ${this.#limit} was full. Read faster, raise limit, or choose overflow: "drop-oldest".`,
              { dropped },
            ),
          ),
        );
      } else if (this.#ended) this.#finish(resolve);
      else this.#waiting.push(resolve);
    });
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.#ring = [];
    this.#size = 0;
    this.#overflowed = false;
    this.end();
    this.#error = undefined;
    return Promise.resolve({ done: true, value: undefined });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** An error is thrown once; after it the iterator is at its end, as a generator would be. */
  #finish(waiting: Waiting<T>): void {
    const error = this.#error;
    this.#error = undefined;
    waiting(error ? failure(error) : { done: true, value: undefined });
  }

  /** Listeners share the event objects, so that one with a count of its own gets a copy. */
  #withDropped(item: T): T {
    if (this.#dropped === 0) return item;
    const dropped = this.#dropped;
    this.#dropped = 0;
    return { ...item, dropped };
  }

  #enqueue(item: T): void {
    if (this.#size === this.#ring.length) this.#grow();
    this.#ring[(this.#head + this.#size) % this.#ring.length] = item;
    this.#size++;
  }

  /** Doubling keeps the copying linear in the number of events. */
  #grow(): void {
    const ordered = [...this.#ring.slice(this.#head), ...this.#ring.slice(0, this.#head)];
    ordered.length = Math.min(this.#limit, Math.max(8, this.#ring.length * 2));
    this.#ring = ordered;
    this.#head = 0;
  }

  #dequeue(): T {
    const item = this.#ring[this.#head] as T;
    this.#ring[this.#head] = undefined;
    this.#head = (this.#head + 1) % this.#ring.length;
    this.#size--;
    return item;
  }
}

/**
 * Rejects with `error`, whose stack then shows who reads: V8 knows that in a step of the promise that is awaited, and the
 * reader's is one behind this, from the second step on. So the common event costs nothing more.
 */
async function failure(error: Error): Promise<never> {
  await Promise.resolve();
  await Promise.resolve();
  // All who listen share the error of the connection; a stack of one's own takes an error of one's own.
  throw callerStack(error instanceof QemuClosedError ? new QemuClosedError(error.message, error) : error);
}
