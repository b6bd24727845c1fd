import type { CloseInfo } from "@qemu-wire/wire";

/** What has an end that can be waited for: a client of an agent or of a monitor. */
export interface Closing {
  /** Resolves, never rejects. */
  readonly closed: Promise<CloseInfo>;
}

interface Waiting {
  readonly callbacks: Set<(info: CloseInfo) => void>;
  info: CloseInfo | undefined;
}

const waitingFor = new WeakMap<Closing, Waiting>();

/**
 * Calls `callback` once `what` is closed, or soon when it is already. Dispose of it to be forgotten: a promise keeps every
 * `then()` until it settles, which for a client is its whole life, so that here each has one.
 */
export function whenClosed(what: Closing, callback: (info: CloseInfo) => void): Disposable {
  let waiting = waitingFor.get(what);
  if (waiting === undefined) {
    const made: Waiting = { callbacks: new Set(), info: undefined };
    waiting = made;
    waitingFor.set(what, made);
    void what.closed.then((info) => {
      made.info = info;
      for (const one of made.callbacks) one(info);
      made.callbacks.clear();
    });
  }
  const { callbacks, info } = waiting;
  // One registration each, also for one function registered twice.
  const registered = (how: CloseInfo): void => callback(how);
  callbacks.add(registered);
  if (info !== undefined) {
    queueMicrotask(() => {
      if (callbacks.delete(registered)) registered(info);
    });
  }
  return {
    [Symbol.dispose]: () => {
      callbacks.delete(registered);
    },
  };
}
