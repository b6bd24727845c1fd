interface Waiting {
  readonly callbacks: Set<() => void>;
  readonly fire: () => void;
}

const waitingFor = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls `callback` when `signal` fires, which it has not done yet; {@link removeAbortListener} takes it back.
 *
 * A signal has one listener of this library, however many commands and waits share it: it keeps its own in a list, so
 * that a thousand would take a million steps to add and remove, and it warns of a leak at the eleventh (Node 20).
 */
export function addAbortListener(signal: AbortSignal, callback: () => void): void {
  const waiting = waitingFor.get(signal);
  if (waiting) {
    waiting.callbacks.add(callback);
    return;
  }
  const callbacks = new Set([callback]);
  const fire = (): void => {
    for (const one of callbacks) one();
    waitingFor.delete(signal);
  };
  waitingFor.set(signal, { callbacks, fire });
  signal.addEventListener("abort", fire, { once: true });
}

/** Takes a callback of {@link addAbortListener} back. With the last one the signal is let go of. */
export function removeAbortListener(signal: AbortSignal, callback: () => void): void {
  const waiting = waitingFor.get(signal);
  if (!waiting?.callbacks.delete(callback) || waiting.callbacks.size > 0) return;
  waitingFor.delete(signal);
  signal.removeEventListener("abort", waiting.fire);
}
