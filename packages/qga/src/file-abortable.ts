import { addAbortListener, removeAbortListener } from "@qemu-wire/wire/internal";

/**
 * Waits for something that knows no signal itself, such as a stream of the caller's, and rejects with the signal's reason when
 * that fires first. What `promise` does afterwards is nobody's.
 */
export async function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return await promise;
  if (signal.aborted) {
    promise.catch(() => {});
    throw signal.reason;
  }
  let onAbort: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(signal.reason);
    addAbortListener(signal, onAbort);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (onAbort) removeAbortListener(signal, onAbort);
  }
}
