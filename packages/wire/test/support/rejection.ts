/** The error that a promise rejects with. @throws when it resolves */
export async function rejection<E extends Error = Error>(promise: Promise<unknown>): Promise<E> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error as E;
  }
  throw new Error(`Expected a rejection, but it resolved with ${String(value)}`);
}
