import { callListener } from "./event-hub.js";

/** Listeners of a client's own lower-case notifications (`state`, `notice`, …), which are delivered at once and never queued. */
export class Notifications<Names extends object> {
  readonly #listeners = new Map<keyof Names, Set<(value: never) => void>>();

  /** Calls `listener` for each notification of this name until disposed, or until `signal` fires. */
  on<Name extends keyof Names>(name: Name, listener: (value: Names[Name]) => void, signal?: AbortSignal): Disposable {
    const set = this.#listeners.get(name) ?? new Set();
    // One registration each, also for one function registered twice.
    const registered = (value: Names[Name]): void => listener(value);
    const dispose = (): void => {
      signal?.removeEventListener("abort", dispose);
      set.delete(registered);
    };
    if (!signal?.aborted) {
      signal?.addEventListener("abort", dispose, { once: true });
      this.#listeners.set(name, set.add(registered));
    }
    return { [Symbol.dispose]: dispose };
  }

  notify<Name extends keyof Names>(name: Name, value: Names[Name]): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])])
      callListener(listener as (value: Names[Name]) => void, value);
  }
}
