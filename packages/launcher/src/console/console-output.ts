import { QemuAbortError, type QemuError } from "@qemu-wire/wire";
import { addAbortListener, callListener, Deadline, removeAbortListener } from "@qemu-wire/wire/internal";
import type { ConsoleError, MachineExit } from "../errors.js";
import { ChunkQueue } from "./chunk-queue.js";
import { ConsoleLog } from "./console-log.js";
import { FailedGuest, type HopingWait } from "./failed-guest.js";
import { type ConsoleFailure, FailureDetector } from "./guest-failures.js";
import { consoleError, endError, type OutputEnd } from "./output-end.js";
import type { Matcher } from "./pattern.js";
import { type Found, Search } from "./search.js";

/** A wait for a pattern. */
interface Waiter {
  readonly search: Search;
  readonly found: (found: Found) => void;
  readonly fail: (error: QemuError) => void;
}

/** What {@link ConsoleOutput.find} is asked for. */
export interface FindOptions {
  /** Offset to begin at. */
  readonly from: number;
  /** Milliseconds; `Infinity` for none. */
  readonly timeout: number;
  /** What messages say was waited for. */
  readonly what: string;
  readonly signal?: AbortSignal | undefined;
  /** When what it is a step of began, by `performance.now()`; default now. */
  readonly begun?: number | undefined;
  /** Also goes on when the guest has failed: who waits has said what must not come. Default false. */
  readonly despiteFailure?: boolean | undefined;
}

/**
 * How long text may lie before it is searched, in milliseconds, and how much of it, in characters. A serial port hands
 * over four or five characters at a time, thirty times a millisecond (QEMU 7.2, a guest that prints a megabyte): a search
 * for each would be most of the work.
 */
const pace = { milliseconds: 5, characters: 16_384 } as const;

/** How many lines of the console an error carries. */
const tailLines = 40;

/** What a guest says: its log, and everybody who listens. Nobody who does can hold it up. */
export class ConsoleOutput {
  readonly name: string;
  readonly log: ConsoleLog;
  readonly #waiters = new Set<Waiter>();
  readonly #texts = new Set<(text: string) => void>();
  readonly #plainTexts = new Set<(text: string) => void>();
  readonly #failures = new Set<(failure: ConsoleFailure) => void>();
  readonly #queues = new Set<ChunkQueue>();
  readonly #detector: FailureDetector;
  /** Waits end by it when the guest has failed. */
  readonly guest = new FailedGuest(() => this.#look());
  #detected = 0;
  #searched = 0;
  #lastSearch = 0;
  #timer: NodeJS.Timeout | undefined;
  #end: OutputEnd | undefined;

  constructor(name: string, limit: number) {
    this.name = name;
    this.log = new ConsoleLog(limit);
    this.#detector = new FailureDetector((failure) => {
      for (const listener of this.#failures) callListener(listener, failure);
    });
  }

  /** Undefined while more may come. */
  get end(): OutputEnd | undefined {
    return this.#end;
  }

  /** The offset after the last character. */
  get position(): number {
    return this.log.text.end;
  }

  push(bytes: Buffer): void {
    // Nothing may leave the log before it was searched.
    const piece = Math.min(pace.characters, Math.floor(this.log.limit / 4));
    for (let at = 0; at < bytes.length; at += piece) this.#take(bytes.subarray(at, at + piece), piece);
  }

  #take(bytes: Buffer, piece: number): void {
    const { raw, plain } = this.log.push(bytes);
    this.guest.heard();
    for (const queue of this.#queues) queue.push(raw);
    for (const listener of this.#texts) callListener(listener, raw);
    for (const listener of this.#plainTexts) callListener(listener, plain);
    if (this.position - this.#searched >= piece) this.#look();
    else this.#lookSoon();
  }

  #lookSoon(): void {
    const wait = this.#lastSearch + pace.milliseconds - performance.now();
    this.#timer ??= setTimeout(() => this.#look(), Math.max(0, wait));
  }

  #look(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#lastSearch = performance.now();
    this.#searched = this.position;
    for (const waiter of this.#waiters) {
      const found = waiter.search.next();
      if (found) waiter.found(found);
    }
    const fresh = this.log.text.slice(this.#detected);
    this.#detected = this.position;
    if (this.#failures.size > 0) this.#detector.push(fresh);
  }

  /** Nothing more comes, for now or for good: what came is searched, then all waits reject. */
  finish(end: OutputEnd): void {
    if (this.#end?.kind === "closed") return;
    this.#look();
    this.#end = end;
    for (const waiter of this.#waiters) waiter.fail(this.endError());
    if (end.kind === "exited") for (const queue of this.#queues) queue.end();
    if (end.kind === "closed") for (const queue of this.#queues) queue.end(this.endError());
    if (end.kind !== "closed") return;
    for (const listeners of [this.#texts, this.#plainTexts, this.#failures]) listeners.clear();
  }

  /** More may come again. */
  resume(): void {
    if (this.#end?.kind === "detached" || this.#end?.kind === "disconnected") this.#end = undefined;
  }

  /**
   * Resolves with what is found first: in what was said from an offset on, or in what comes.
   *
   * @throws ConsoleError `timeout` and what {@link endError} says; GuestFailedError; QemuAbortError.
   */
  find(matchers: readonly Matcher[], options: FindOptions): Promise<Found> {
    const { from, timeout, what, signal, begun = performance.now(), despiteFailure = false } = options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(this.abortError(what, signal));
        return;
      }
      let deadline: Deadline | undefined;
      const settle = (): void => {
        this.#waiters.delete(waiter);
        this.guest.delete(hoping);
        deadline?.cancel();
        if (signal) removeAbortListener(signal, onAbort);
      };
      const waiter: Waiter = {
        search: new Search(this.log.text, from, matchers),
        found: (found) => {
          settle();
          resolve(found);
        },
        fail: (error) => {
          settle();
          reject(error);
        },
      };
      const hoping: HopingWait = { begun, what, fail: waiter.fail };
      const onAbort = (): void => waiter.fail(this.abortError(what, signal));
      const found = waiter.search.next();
      if (found) {
        resolve(found);
        return;
      }
      if (this.#end) {
        reject(this.endError());
        return;
      }
      this.#waiters.add(waiter);
      if (!despiteFailure) this.guest.add(hoping);
      if (signal) addAbortListener(signal, onAbort);
      if (timeout !== Number.POSITIVE_INFINITY) {
        deadline = new Deadline(timeout, () => {
          // What came last may not have been searched yet.
          this.#look();
          if (this.#waiters.has(waiter))
            waiter.fail(this.error("timeout", `no ${what} within ${Math.round(timeout)} ms`));
        });
      }
    });
  }

  /** Calls `listener` with all that comes from now on, as it was sent. */
  onText(listener: (text: string) => void): Disposable {
    return this.#listen(this.#texts, listener);
  }

  /** The same without control sequences: what {@link find} searches. */
  onPlainText(listener: (text: string) => void): Disposable {
    return this.#listen(this.#plainTexts, listener);
  }

  /** Calls `listener` for each line from now on that says that the guest has failed. */
  onFailure(listener: (failure: ConsoleFailure) => void): Disposable {
    // What came before is not from now on.
    this.#look();
    return this.#listen(this.#failures, listener);
  }

  /** An iterator over what comes from now on. */
  stream(signal: AbortSignal | undefined): ChunkQueue {
    const overflow = (): Error =>
      this.error("overflow", `its reader was slower than the guest, and ${this.log.limit} characters waited for it`);
    const onAbort = (): void => queue.end(this.abortError("the stream", signal));
    const queue = new ChunkQueue(this.log.limit, overflow, () => {
      this.#queues.delete(queue);
      if (signal) removeAbortListener(signal, onAbort);
    });
    this.#queues.add(queue);
    if (this.#end?.kind === "exited") queue.end();
    else if (this.#end?.kind === "closed") queue.end(this.endError());
    else if (signal?.aborted) onAbort();
    else if (signal) addAbortListener(signal, onAbort);
    return queue;
  }

  /** An error with the console's end in it. */
  error(reason: ConsoleError["reason"], message: string, cause?: unknown): ConsoleError {
    return consoleError(this.name, reason, message, this.#tail, cause);
  }

  abortError(what: string, signal: AbortSignal | undefined): QemuAbortError {
    const message = `${this.name}: console: the wait for ${what} was aborted.`;
    return new QemuAbortError(message, { cause: signal?.reason, outcome: "unknown" });
  }

  /** Why nothing more comes; only after it {@link end}ed. */
  endError(): QemuError {
    return endError(this.name, this.#end ?? { kind: "closed" }, this.#tail);
  }

  /** That the machine has ended, for who must not wait for its last words. */
  exitError(exit: MachineExit): QemuError {
    return endError(this.name, { kind: "exited", exit }, this.#tail);
  }

  get #tail(): string {
    return this.log.tail({ lines: tailLines });
  }

  #listen<T>(listeners: Set<(value: T) => void>, listener: (value: T) => void): Disposable {
    // One function may listen twice, and each time until that one is disposed of.
    const own = (value: T): void => listener(value);
    if (this.#end?.kind !== "closed") listeners.add(own);
    return { [Symbol.dispose]: () => void listeners.delete(own) };
  }
}
