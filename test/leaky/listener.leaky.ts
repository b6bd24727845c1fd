import { expect, test } from "vitest";

test("leaves a listener on process", () => {
  process.on("SIGUSR2", () => {});
  expect(process.listenerCount("SIGUSR2")).toBe(1);
});
