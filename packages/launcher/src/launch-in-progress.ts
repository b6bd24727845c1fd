import { processEnding, registerOwned } from "./process/owned-processes.js";

/**
 * Does a launch that `stopAll()` and the exit hooks can end in the middle: they wait until nothing of it is left, and close
 * its machine if it was too late to stop it.
 *
 * @param start is given the signal to heed in place of `signal`.
 */
export async function inProgress<Launched extends { close(): Promise<void> }>(
  signal: AbortSignal | undefined,
  start: (signal: AbortSignal) => Promise<Launched>,
): Promise<Launched> {
  const over = new AbortController();
  const work = start(signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]));
  using _registration = registerOwned({
    close: async () => {
      over.abort(new Error("the machines of this process are being ended"));
      const launched = await work.catch(() => undefined);
      await launched?.close();
    },
  });
  try {
    return await work;
  } catch (error) {
    // A program that ends by its own uncaught error ends before its other machines are closed.
    await processEnding();
    throw error;
  }
}
