import { addAbortListener, removeAbortListener } from "./abort-listeners.js";
import { checkTimeout, Deadline } from "./deadline.js";
import { QemuAbortError, type QemuClosedError, QemuOverflowError, QemuTimeoutError } from "./errors.js";
import { type EventGap, EventLog, type EventMark, isGap, type LogEntry } from "./event-log.js";
import { EventQueue, type OverflowPolicy } from "./event-queue.js";
import type { EventMessage } from "./message.js";

/** Options of {@link EventHub.events}. */
export interface EventsOptions<Event = EventMessage> {
  /** Takes only the events for which it returns true. What it throws ends the iterator with that error. */
  readonly where?: ((event: Event) => boolean) | undefined;
  /** Starts with the logged events after this mark. */
  readonly since?: EventMark | undefined;
  /** How many events may wait to be read; default 1,024. */
  readonly limit?: number | undefined;
  /** What happens when that many wait; default `"error"`. */
  readonly overflow?: OverflowPolicy | undefined;
  /** Ends the iterator with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Goes on over a reconnection and yields an {@link EventGap} in its place; without it the iterator throws there. */
  readonly acrossReconnect?: boolean | undefined;
}

/** Options of {@link EventHub.waitFor}. */
export interface WaitOptions<Event = EventMessage> {
  /** Takes only an event for which it returns true. What it throws rejects the wait. */
  readonly where?: ((event: Event) => boolean) | undefined;
  /** Looks through the logged events after this mark first. */
  readonly since?: EventMark | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the wait rejects with `QemuTimeoutError`; none by default. */
  readonly timeout?: number | undefined;
  /** Waits on over a reconnection, although the event may be among the lost ones. */
  readonly acrossReconnect?: boolean | undefined;
}

interface Subscriber {
  /** False once it is gone: it may be in the middle of a delivery. */
  active: boolean;
  event(event: EventMessage): void;
  gap?(gap: EventGap): void;
  end?(error: QemuClosedError, graceful: boolean): void;
}

/**
 * Everything that listens to a client, over all its connections: listeners, iterators, waits, and the log behind them.
 *
 * Nobody who listens can hold up or break the reader: queues are bounded, and what a listener throws is rethrown on a
 * microtask of its own, as an uncaught exception.
 */
export class EventHub {
  readonly #name: string;
  readonly #log: EventLog;
  readonly #byName = new Map<string, Set<Subscriber>>();
  readonly #toAll = new Set<Subscriber>();
  /** Who gets events of the name that came last, in order: in a flood it is the same, and to look it up costs more. */
  #receivers: readonly Subscriber[] = [];
  #receiversOf: string | undefined;
  #ended: { readonly error: QemuClosedError; readonly graceful: boolean } | undefined;

  /** `name` is the endpoint as messages show it; `logLimit` how many events the log keeps. */
  constructor(name: string, logLimit: number) {
    this.#name = name;
    this.#log = new EventLog(logLimit);
  }

  /** The place in the log after the last event that came. */
  mark(): EventMark {
    return this.#log.mark();
  }

  /** Logs and delivers an event. */
  push(event: EventMessage): void {
    this.#log.push(event);
    if (event.event !== this.#receiversOf) {
      this.#receiversOf = event.event;
      this.#receivers = [...(this.#byName.get(event.event) ?? []), ...this.#toAll];
    }
    // Who subscribes meanwhile makes a new list: what is being delivered is not its own.
    for (const subscriber of this.#receivers) if (subscriber.active) subscriber.event(event);
  }

  /** Events were lost here: the connection is down, and another one will be tried. */
  gap(cause: QemuClosedError): void {
    const gap: EventGap = { event: "gap", cause };
    this.#log.push(gap);
    for (const subscriber of this.#everyone()) subscriber.gap?.(gap);
  }

  /** No event will come any more. After a graceful end iterators are at their end; else they throw. Waits always reject. */
  end(error: QemuClosedError, graceful: boolean): void {
    this.#ended = { error, graceful };
    for (const subscriber of this.#everyone()) subscriber.end?.(error, graceful);
    this.#byName.clear();
    this.#forgetReceivers();
    this.#toAll.clear();
  }

  /** Calls `listener` for each event of this name, or for every event when `name` is undefined, until disposed. */
  on(name: string | undefined, listener: (event: EventMessage) => void, signal?: AbortSignal): Disposable {
    const subscriber: Subscriber = {
      active: true,
      event: (event) => callListener(listener, event),
      // A signal may serve many clients, one after another: an ended one must not stay on it.
      end: () => dispose(),
    };
    const names = name === undefined ? undefined : [name];
    const dispose = (): void => {
      if (signal) removeAbortListener(signal, dispose);
      this.#remove(names, subscriber);
    };
    if (!signal?.aborted && this.#ended === undefined) {
      if (signal) addAbortListener(signal, dispose);
      this.#add(names, subscriber);
    }
    return { [Symbol.dispose]: dispose };
  }

  /** An iterator over the events of these names, or over all; it listens from this call on, not from its first `next()`. */
  events(names: readonly string[] | undefined, options: EventsOptions = {}): EventQueue<LogEntry> {
    const { where, since, signal, acrossReconnect = false, limit = 1_024, overflow = "error" } = options;
    checkNames(names);
    if (since) this.#log.check(since);
    const queue = new EventQueue<LogEntry>(limit, overflow, () => {
      if (signal) removeAbortListener(signal, onAbort);
      this.#remove(names, subscriber);
    });
    const onAbort = (): void => queue.end(this.#aborted("The iterator", signal));
    const subscriber: Subscriber = {
      active: true,
      event: (event) => {
        try {
          if (where === undefined || where(event)) queue.push(event);
        } catch (error) {
          queue.end(error as Error);
        }
      },
      gap: (gap) => {
        if (acrossReconnect) queue.push(gap);
        else queue.end(gap.cause);
      },
      end: (error, graceful) => queue.end(graceful ? undefined : error),
    };
    if (since) {
      const lost = this.#lostSince(since);
      if (lost) queue.end(lost);
      else this.#replay(names, since, subscriber);
    }
    if (this.#ended) queue.end(this.#ended.graceful ? undefined : this.#ended.error);
    else if (signal?.aborted) onAbort();
    else if (!queue.ended) {
      if (signal) addAbortListener(signal, onAbort);
      this.#add(names, subscriber);
    }
    return queue;
  }

  /** Resolves with the first event of these names, or of any name, that passes `where`. */
  waitFor(names: readonly string[] | undefined, options: WaitOptions = {}): Promise<EventMessage> {
    const { where, since, signal, timeout, acrossReconnect = false } = options;
    return new Promise((resolve, reject) => {
      checkTimeout(timeout);
      checkNames(names);
      if (since) this.#log.check(since);
      let deadline: Deadline | undefined;
      let settled = false;
      const settle = (): void => {
        settled = true;
        deadline?.cancel();
        if (signal) removeAbortListener(signal, onAbort);
        this.#remove(names, subscriber);
      };
      const fail = (error: unknown): void => {
        if (settled) return;
        settle();
        reject(error);
      };
      const onAbort = (): void => fail(this.#aborted(`The wait for ${list(names)}`, signal));
      const subscriber: Subscriber = {
        active: true,
        event: (event) => {
          if (settled) return;
          try {
            if (where !== undefined && !where(event)) return;
          } catch (error) {
            fail(error);
            return;
          }
          settle();
          resolve(event);
        },
        gap: (gap) => {
          if (!acrossReconnect) fail(gap.cause);
        },
        end: (error) => fail(error),
      };
      if (since) {
        const lost = this.#lostSince(since);
        if (lost) fail(lost);
        else this.#replay(names, since, subscriber);
      }
      if (settled) return;
      if (this.#ended) fail(this.#ended.error);
      else if (signal?.aborted) onAbort();
      else {
        if (signal) addAbortListener(signal, onAbort);
        if (timeout !== undefined) {
          deadline = new Deadline(timeout, () =>
            fail(
              new QemuTimeoutError(`${this.#name}: no event ${list(names)} within ${timeout} ms.`, {
                timeout,
                outcome: "not-sent",
              }),
            ),
          );
        }
        this.#add(names, subscriber);
      }
    });
  }

  #replay(names: readonly string[] | undefined, since: EventMark, subscriber: Subscriber): void {
    for (const entry of this.#log.since(since.sequence)) {
      if (isGap(entry)) subscriber.gap?.(entry);
      else if (names === undefined || names.includes(entry.event)) subscriber.event(entry);
    }
  }

  #lostSince(since: EventMark): QemuOverflowError | undefined {
    const dropped = this.#log.oldest - since.sequence;
    if (dropped <= 0) return undefined;
    return new QemuOverflowError(
      `${this.#name}: ${dropped} events after the mark have left the event log. Wait sooner after the mark, or raise eventLog.`,
      { dropped },
    );
  }

  #aborted(what: string, signal: AbortSignal | undefined): QemuAbortError {
    return new QemuAbortError(`${this.#name}: ${what} was aborted.`, { cause: signal?.reason, outcome: "not-sent" });
  }

  #add(names: readonly string[] | undefined, subscriber: Subscriber): void {
    this.#forgetReceivers();
    if (names === undefined) this.#toAll.add(subscriber);
    for (const name of names ?? []) {
      const set = this.#byName.get(name);
      if (set) set.add(subscriber);
      else this.#byName.set(name, new Set([subscriber]));
    }
  }

  #remove(names: readonly string[] | undefined, subscriber: Subscriber): void {
    subscriber.active = false;
    this.#forgetReceivers();
    this.#toAll.delete(subscriber);
    for (const name of names ?? []) {
      const set = this.#byName.get(name);
      if (set?.delete(subscriber) && set.size === 0) this.#byName.delete(name);
    }
  }

  #forgetReceivers(): void {
    this.#receiversOf = undefined;
    this.#receivers = [];
  }

  #everyone(): Set<Subscriber> {
    const everyone = new Set(this.#toAll);
    for (const set of this.#byName.values()) for (const subscriber of set) everyone.add(subscriber);
    return everyone;
  }
}

/** Calls a listener; what it throws surfaces as an uncaught exception, outside the reader's stack. */
export function callListener<T>(listener: (value: T) => void, value: T): void {
  try {
    listener(value);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

/** A wait for none of all events would last for ever. */
function checkNames(names: readonly string[] | undefined): void {
  if (names?.length === 0) throw new RangeError("An empty list names no event: leave it out for every event.");
}

function list(names: readonly string[] | undefined): string {
  return names === undefined ? "of any name" : names.join(" or ");
}
