import { addAbortListener, removeAbortListener } from "./abort-listeners.js";
import { callListener } from "./event-hub.js";

/** Listeners of a client's own lower-case notifications (`state`, `notice`, …), which are delivered at once and never queued. */
export class Notifications<Names extends object> {
  readonly #listeners = new Map<keyof Names, Set<(value: never) => void>>();
  readonly #registrations = new Set<Disposable>();

  /** Calls `listener` for each notification of this name until disposed, or until `signal` fires. */
  on<Name extends keyof Names>(name: Name, listener: (value: Names[Name]) => void, signal?: AbortSignal): Disposable {
    const set = this.#listeners.get(name) ?? new Set();
    // One registration each, also for one function registered twice.
    const registered = (value: Names[Name]): void => listener(value);
    const dispose = (): void => {
      if (signal) removeAbortListener(signal, dispose);
      set.delete(registered);
      this.#registrations.delete(registration);
    };
    const registration = { [Symbol.dispose]: dispose };
    if (!signal?.aborted) {
      if (signal) addAbortListener(signal, dispose);
      this.#listeners.set(name, set.add(registered));
      this.#registrations.add(registration);
    }
    return registration;
  }

  /** Disposes of all listeners, once nothing will be told any more: a signal of theirs may live on. */
  clear(): void {
    for (const registration of this.#registrations) registration[Symbol.dispose]();
  }

  notify<Name extends keyof Names>(name: Name, value: Names[Name]): void {
    // Every event comes by here, and hardly anybody listens to all of them.
    const set = this.#listeners.size === 0 ? undefined : this.#listeners.get(name);
    if (set === undefined) return;
    // Those that are there now: one that is added meanwhile is not called, one that is disposed meanwhile isn't either.
    for (const listener of [...set]) {
      if (set.has(listener)) callListener(listener as (value: Names[Name]) => void, value);
    }
  }
}
