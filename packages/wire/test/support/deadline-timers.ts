import { createHook } from "node:async_hooks";

interface Timer {
  hasRef(): boolean;
  /** How Node marks a timer that fired or was cleared. */
  readonly _destroyed: boolean;
}

const timers: Timer[] = [];

// Told from the timers of the test runner by the file that sets them. From the start on: one may serve many tests.
createHook({
  init: (_id, type, _trigger, resource) => {
    if (type === "Timeout" && /src.deadline\.[jt]s/.test(String(new Error("timer").stack)))
      timers.push(resource as Timer);
  },
}).enable();

/** How many timers deadlines have set so far. */
export function timersSet(): number {
  return timers.length;
}

/** How many timers of deadlines keep the process alive. */
export function timersActive(): number {
  return timers.filter((timer) => !timer._destroyed && timer.hasRef()).length;
}
