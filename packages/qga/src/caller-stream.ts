import type { Readable, Writable } from "node:stream";

function ignore(): void {}

/**
 * Sees to the errors of a caller's stream while it is used here: it may fail before it is read or written, when nobody else
 * may listen, and such an error ends the process. Whoever uses the stream gets the error all the same.
 *
 * @returns gives the stream back. One that is being destroyed, as this package does with the stream of a copy that failed, may
 * fail until it is closed: that is still ours to hear. Whatever comes later is the caller's.
 */
export function guardErrors(stream: Readable | Writable): () => void {
  const release = (): void => {
    stream.off("error", ignore);
    stream.off("close", release);
  };
  stream.on("error", ignore);
  // Nothing comes after it.
  stream.on("close", release);
  return () => {
    // A stream without "close" events is closed silently.
    if (!stream.destroyed || stream.closed) release();
  };
}
