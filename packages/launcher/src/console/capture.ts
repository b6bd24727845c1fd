import type { ConsoleError } from "../errors.js";
import type { ConsoleOutput } from "./console-output.js";
import { TextParts } from "./text-parts.js";

/** All that is said while a command runs: it may be more than the console's log keeps. */
export class Capture implements Disposable {
  readonly #start: number;
  readonly #text = new TextParts();
  readonly #listener: Disposable;
  readonly #tooMuch = new AbortController();
  readonly #either: AbortSignal;
  #error: ConsoleError | undefined;

  /** `limit` is how many characters are taken. */
  constructor(output: ConsoleOutput, limit: number, signal: AbortSignal | undefined) {
    this.#start = output.position;
    this.#either = signal === undefined ? this.#tooMuch.signal : AbortSignal.any([signal, this.#tooMuch.signal]);
    this.#listener = output.onPlainText((text) => {
      if (this.#error !== undefined) return;
      this.#text.push(text);
      if (this.#text.length <= limit) return;
      this.#text.clear();
      this.#error = output.error("overflow", `the command printed more than ${limit} characters and was interrupted`);
      this.#tooMuch.abort(this.#error);
    });
  }

  /** Does what stops when its signal fires: the caller's, or because too much was said, which is then what it rejects with. */
  async unlessTooMuch<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await work(this.#either);
    } catch (error) {
      throw this.#error ?? error;
    }
  }

  /** The text between two offsets of the console. */
  slice(from: number, to: number): string {
    return this.#text.toString().slice(from - this.#start, to - this.#start);
  }

  /** The last of it. */
  tail(characters: number): string {
    return this.#text.toString().slice(-characters);
  }

  [Symbol.dispose](): void {
    this.#listener[Symbol.dispose]();
  }
}
