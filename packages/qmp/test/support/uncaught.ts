/**
 * Runs `work` with uncaught exceptions collected instead of failing the run: the test runner's own listeners step aside
 * for that long. Resolves with what was thrown, once `work` is done and a turn of the event loop has passed.
 */
export async function uncaughtExceptionsOf(work: () => Promise<void>): Promise<unknown[]> {
  const thrown: unknown[] = [];
  const others = process.listeners("uncaughtException");
  const collect = (error: unknown): void => {
    thrown.push(error);
  };
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", collect);
  try {
    await work();
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.off("uncaughtException", collect);
    for (const listener of others) process.on("uncaughtException", listener);
  }
  return thrown;
}
