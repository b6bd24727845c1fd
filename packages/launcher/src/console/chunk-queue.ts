import { TextParts } from "./text-parts.js";

interface Waiting {
  readonly resolve: (result: IteratorResult<string, undefined>) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The text that waits for one reader of a live console. It never holds up the console: what comes while the reader is busy
 * is joined to one piece, and more than `limit` characters of it end the reading.
 */
export class ChunkQueue implements AsyncIterableIterator<string, undefined> {
  readonly #text = new TextParts();
  #ended = false;
  #error: Error | undefined;
  readonly #waiting: Waiting[] = [];
  readonly #limit: number;
  readonly #overflow: () => Error;
  readonly #detach: () => void;

  /** `overflow` makes the error of a reader that is too slow; `detach` is called once, when nothing more is wanted. */
  constructor(limit: number, overflow: () => Error, detach: () => void) {
    this.#limit = limit;
    this.#overflow = overflow;
    this.#detach = detach;
  }

  push(text: string): void {
    if (this.#ended || text === "") return;
    const waiting = this.#waiting.shift();
    if (waiting) {
      waiting.resolve({ done: false, value: text });
      return;
    }
    if (this.#text.length + text.length > this.#limit) this.end(this.#overflow());
    else this.#text.push(text);
  }

  /** No more will come. What waits is still read; then the iterator is at its end, or throws `error`. */
  end(error?: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#detach();
    for (const waiting of this.#waiting.splice(0)) this.#finish(waiting);
  }

  next(): Promise<IteratorResult<string, undefined>> {
    return new Promise((resolve, reject) => {
      if (this.#text.length > 0) {
        const value = this.#text.toString();
        this.#text.clear();
        resolve({ done: false, value });
      } else if (this.#ended) this.#finish({ resolve, reject });
      else this.#waiting.push({ resolve, reject });
    });
  }

  return(): Promise<IteratorResult<string, undefined>> {
    this.#text.clear();
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
  #finish({ resolve, reject }: Waiting): void {
    const error = this.#error;
    this.#error = undefined;
    if (error) reject(error);
    else resolve({ done: true, value: undefined });
  }
}
