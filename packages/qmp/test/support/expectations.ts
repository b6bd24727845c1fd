import { expect } from "vitest";
import type { QmpGreeting } from "@qemu-wire/wire";

/** The error with which `promise` rejects; fails when it resolves, or rejects with another kind. */
export async function failureOf<T extends Error>(
  promise: Promise<unknown>,
  kind: abstract new (...args: never[]) => T,
): Promise<T> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("value" in outcome) expect.fail(`it should have failed, but resolved with ${String(outcome.value)}`);
  expect(outcome.error).toBeInstanceOf(kind);
  return outcome.error as T;
}

/** True when the QEMU of this greeting is at least `major.minor`: for what differs between versions. */
export function isAtLeast(greeting: QmpGreeting, major: number, minor: number): boolean {
  const { qemu } = greeting.QMP.version;
  return qemu.major > major || (qemu.major === major && qemu.minor >= minor);
}

/** The next `count` values of an iterator, which stays open. */
export async function take<T>(iterator: AsyncIterator<T>, count: number): Promise<T[]> {
  const values: T[] = [];
  while (values.length < count) {
    const { done, value } = await iterator.next();
    if (done) expect.fail(`the iterator ended after ${values.length} of ${count} values`);
    values.push(value);
  }
  return values;
}
