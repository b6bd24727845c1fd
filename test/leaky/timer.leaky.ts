import { expect, test } from "vitest";

test("leaves a timer that was unref'd", () => {
  const timer = setInterval(() => {}, 60_000).unref();
  expect(timer.hasRef()).toBe(false);
});
