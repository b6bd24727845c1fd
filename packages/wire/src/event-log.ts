import type { QemuClosedError } from "./errors.js";
import type { EventMessage } from "./message.js";

/** Stands in the log, and in iterators that asked for it, where events were lost because the connection was down. */
export interface EventGap {
  readonly event: "gap";
  /** Why the connection ended. */
  readonly cause: QemuClosedError;
}

export type LogEntry = EventMessage | EventGap;

/** Tells a gap from an event; no event of a peer has a lower-case name, see `toEvent()`. */
export function isGap(entry: LogEntry): entry is EventGap {
  return entry.event === "gap";
}

/** A place in the event log: `mark()` gives it, `since` takes it. */
export interface EventMark {
  /** The number of events, and gaps, that came before the mark. */
  readonly sequence: number;
}

/** Whose marks are whose: a number of one log says nothing about another. */
const logs = new WeakMap<EventMark, EventLog>();

/**
 * The last events of a client, each with a sequence number, so that a wait can find what came before it. Bounded: the
 * oldest entries leave first. Takes memory only as events come.
 */
export class EventLog {
  readonly #entries: LogEntry[] = [];
  readonly #limit: number;
  #next = 0;
  /** Where the next entry goes; a division for each event would be felt. */
  #at = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The sequence number that the next entry gets. */
  get next(): number {
    return this.#next;
  }

  /** The sequence number of the oldest entry still here. */
  get oldest(): number {
    return this.#next - this.#entries.length;
  }

  /** The place after the last entry. */
  mark(): EventMark {
    const mark: EventMark = { sequence: this.#next };
    logs.set(mark, this);
    return mark;
  }

  /** @throws RangeError for a mark that is another client's, or that no client can have given. */
  check(mark: EventMark): void {
    const { sequence } = mark;
    const owner = logs.get(mark) ?? this;
    if (owner === this && Number.isSafeInteger(sequence) && sequence >= 0 && sequence <= this.#next) return;
    throw new RangeError("since takes a mark() of this client, and this one is not.");
  }

  push(entry: LogEntry): void {
    this.#next++;
    if (this.#limit === 0) return;
    this.#entries[this.#at] = entry;
    this.#at = this.#at + 1 === this.#limit ? 0 : this.#at + 1;
  }

  /** Entries from `sequence` on, oldest first. */
  *since(sequence: number): Generator<LogEntry> {
    for (let at = Math.max(sequence, this.oldest); at < this.#next; at++) {
      yield this.#entries[at % this.#limit] as LogEntry;
    }
  }
}
