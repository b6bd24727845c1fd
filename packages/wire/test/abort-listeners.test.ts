import { expect, test } from "vitest";
import { addAbortListener, removeAbortListener } from "../src/abort-listeners.js";
import { abortListeners } from "./support/events.js";

test("a signal has one listener, however many wait for it, and none once the last one is taken back", () => {
  const { signal } = new AbortController();
  const callbacks = Array.from({ length: 1_000 }, () => () => undefined);
  for (const callback of callbacks) addAbortListener(signal, callback);
  expect(abortListeners(signal)).toBe(1);
  for (const callback of callbacks.slice(1)) removeAbortListener(signal, callback);
  expect(abortListeners(signal)).toBe(1);
  removeAbortListener(signal, callbacks[0] as () => void);
  expect(abortListeners(signal)).toBe(0);
  removeAbortListener(signal, callbacks[0] as () => void);
});

test("callbacks are called once, in the order in which they came", () => {
  const controller = new AbortController();
  const calls: number[] = [];
  for (const number of [1, 2, 3]) addAbortListener(controller.signal, () => calls.push(number));
  controller.abort();
  controller.abort();
  expect([calls, abortListeners(controller.signal)]).toEqual([[1, 2, 3], 0]);
});

test("one that another one takes back while the signal fires is not called", () => {
  const controller = new AbortController();
  const calls: string[] = [];
  const second = (): void => void calls.push("second");
  addAbortListener(controller.signal, () => removeAbortListener(controller.signal, second));
  addAbortListener(controller.signal, second);
  addAbortListener(controller.signal, () => calls.push("third"));
  controller.abort();
  expect(calls).toEqual(["third"]);
});

test("a signal that was let go of can be waited for again", () => {
  const controller = new AbortController();
  const calls: string[] = [];
  const first = (): void => void calls.push("first");
  addAbortListener(controller.signal, first);
  removeAbortListener(controller.signal, first);
  addAbortListener(controller.signal, () => calls.push("second"));
  controller.abort();
  expect(calls).toEqual(["second"]);
});
