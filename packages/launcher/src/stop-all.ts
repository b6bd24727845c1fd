import { owned } from "./process/owned-processes.js";

/**
 * Closes every machine that this process launched or attached to and still owns, and no other process of the host.
 *
 * @throws AggregateError when some could not be closed; the others are.
 */
export async function stopAll(): Promise<void> {
  const results = await Promise.allSettled([...owned()].map(async (machine) => await machine.close()));
  const errors = results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} machines could not be stopped.`);
}
