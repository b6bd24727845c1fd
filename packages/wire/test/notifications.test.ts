import { Notifications } from "@qemu-wire/wire/internal";
import { expect, test } from "vitest";
import { isCollected } from "./support/collected.js";
import { abortListeners } from "./support/events.js";
import { uncaughtOf } from "./support/uncaught.js";

interface Names {
  state: string;
  notice: { readonly code: string };
}

test("listeners are called at once, in order, with the value of their name", () => {
  const notifications = new Notifications<Names>();
  const calls: unknown[] = [];
  notifications.on("state", (state) => calls.push(["first", state]));
  notifications.on("state", (state) => calls.push(["second", state]));
  notifications.on("notice", (notice) => calls.push(notice));
  notifications.notify("state", "running");
  expect(calls).toEqual([
    ["first", "running"],
    ["second", "running"],
  ]);
  const notice = { code: "late-answer" };
  notifications.notify("notice", notice);
  expect(calls[2]).toBe(notice);
});

test("one function registered twice is called twice, and each registration ends by itself", () => {
  const notifications = new Notifications<Names>();
  let calls = 0;
  const listener = (): void => void (calls += 1);
  const first = notifications.on("state", listener);
  notifications.on("state", listener);
  notifications.notify("state", "a");
  first[Symbol.dispose]();
  first[Symbol.dispose]();
  notifications.notify("state", "b");
  expect(calls).toBe(3);
});

test("a listener added while listeners are called is not called for that notification, one disposed isn't either", () => {
  const notifications = new Notifications<Names>();
  const calls: string[] = [];
  const registrations: Disposable[] = [];
  notifications.on("state", () => {
    notifications.on("state", (state) => calls.push(`added ${state}`));
    for (const registration of registrations.splice(0)) registration[Symbol.dispose]();
  });
  registrations.push(notifications.on("state", (state) => calls.push(`disposed ${state}`)));
  notifications.notify("state", "a");
  expect(calls).toEqual([]);
});

test("one that throws stops nobody and surfaces as an uncaught exception", async () => {
  const notifications = new Notifications<Names>();
  const calls: string[] = [];
  const errors = await uncaughtOf(() => {
    notifications.on("state", () => {
      throw new Error("mine");
    });
    notifications.on("state", (state) => calls.push(state));
    notifications.notify("state", "a");
  });
  expect(calls).toEqual(["a"]);
  expect(errors).toEqual([expect.objectContaining({ message: "mine" })]);
});

test("a signal ends the listener, and is let go of when the listener is disposed", () => {
  const notifications = new Notifications<Names>();
  const controller = new AbortController();
  const calls: string[] = [];
  const registration = notifications.on("state", (state) => calls.push(state), controller.signal);
  notifications.on("state", (state) => calls.push(state), controller.signal);
  registration[Symbol.dispose]();
  expect(abortListeners(controller.signal)).toBe(1);
  controller.abort();
  notifications.on("state", (state) => calls.push(state), controller.signal);
  notifications.notify("state", "a");
  expect([calls, abortListeners(controller.signal)]).toEqual([[], 0]);
});

test("clear() ends all listeners and lets go of their signals", () => {
  const notifications = new Notifications<Names>();
  const { signal } = new AbortController();
  const calls: string[] = [];
  notifications.on("state", (state) => calls.push(state), signal);
  const registration = notifications.on("notice", ({ code }) => calls.push(code), signal);
  notifications.clear();
  notifications.notify("state", "a");
  registration[Symbol.dispose]();
  expect([calls, abortListeners(signal)]).toEqual([[], 0]);
});

test("nothing holds on to a disposed listener", async () => {
  const notifications = new Notifications<Names>();
  const start = (): WeakRef<object> => {
    const listener = (): void => undefined;
    notifications.on("state", listener)[Symbol.dispose]();
    return new WeakRef(listener);
  };
  expect(await isCollected(start())).toBe(true);
  notifications.notify("state", "a");
});
