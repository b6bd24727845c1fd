import { Deadline } from "@qemu-wire/wire/internal";

/** Waits for a promise that never rejects, for at most `timeout` ms: its value, or undefined when that is over. */
export async function settledWithin<T>(promise: Promise<T>, timeout: number): Promise<T | undefined> {
  let deadline: Deadline | undefined;
  const expired = new Promise<undefined>((resolve) => {
    deadline = new Deadline(timeout, () => {
      // What was read by now may be the end of a stream, whose `close` comes a turn later.
      setImmediate(() => resolve(undefined));
    });
  });
  try {
    return await Promise.race([promise, expired]);
  } finally {
    deadline?.cancel();
  }
}
