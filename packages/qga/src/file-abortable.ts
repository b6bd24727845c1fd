import { addAbortListener, removeAbortListener } from "@qemu-wire/wire/internal";

/**
 * Waits for something that knows no signal itself, such as a stream of the caller's, and rejects with the reason of the first
 * of `signals` that fires before. What `promise` does afterwards is nobody's.
 */
export async function abortable<T>(promise: Promise<T>, ...signals: readonly (AbortSignal | undefined)[]): Promise<T> {
  const all = signals.filter((signal) => signal !== undefined);
  const fired = all.find(({ aborted }) => aborted);
  if (fired) {
    promise.catch(() => {});
    throw fired.reason;
  }
  const listeners: [signal: AbortSignal, onAbort: () => void][] = [];
  const aborted = new Promise<never>((_resolve, reject) => {
    for (const signal of all) {
      const onAbort = (): void => reject(signal.reason);
      listeners.push([signal, onAbort]);
      addAbortListener(signal, onAbort);
    }
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    for (const [signal, onAbort] of listeners) removeAbortListener(signal, onAbort);
  }
}
