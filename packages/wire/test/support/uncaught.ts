/**
 * Collects what `work` and the microtasks and next turn after it leave uncaught, in place of the test runner's own
 * handler, which would fail the run.
 */
export async function uncaughtOf(work: () => void | Promise<void>): Promise<unknown[]> {
  const caught: unknown[] = [];
  const before = process.listeners("uncaughtException");
  const collect = (error: unknown): void => void caught.push(error);
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", collect);
  try {
    await work();
    await turn();
  } finally {
    process.removeListener("uncaughtException", collect);
    for (const listener of before) process.on("uncaughtException", listener);
  }
  return caught;
}

/** Resolves when everything that was due in this turn of the event loop is done. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
