import type { QmpNotifications } from "./client-state.js";

const notificationNames: readonly string[] = [
  "state",
  "reconnected",
  "gap",
  "notice",
  "event",
] satisfies (keyof QmpNotifications)[];

/** True for a notification of the client's own. */
export function isNotification(name: string): name is keyof QmpNotifications {
  return notificationNames.includes(name);
}

/**
 * Checks what plain JavaScript may hand to `on()`: a mistake here would be seen when the event comes, or never.
 *
 * @throws TypeError for a name that is no text and a listener that is no function; RangeError for a name in lower case,
 * which no event of QEMU has and no notification either.
 */
export function checkListener(name: unknown, listener: unknown): void {
  if (typeof name !== "string") throw new TypeError(`on() takes an event's name first, not ${typeof name}.`);
  if (typeof listener !== "function") {
    throw new TypeError(
      `on(${JSON.stringify(name)}, …) takes a function that is called with the event, not ${typeof listener}.`,
    );
  }
  if (!isNotification(name) && /^[a-z]/.test(name)) {
    throw new RangeError(
      `There is no notification ${JSON.stringify(name)}; there are ${notificationNames.join(", ")}. The names of QEMU's events are upper case.`,
    );
  }
}

/** The list that one name stands for. */
export function nameList(names: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof names === "string" ? [names] : names;
}

/** @throws RangeError for a `since` that is not even an object; whether a mark is this client's its event log knows. */
export function checkSince(since: unknown): void {
  if (since === undefined || (typeof since === "object" && since !== null)) return;
  throw new RangeError(`since takes a mark() of this client, not ${since === null ? "null" : `a ${typeof since}`}.`);
}
