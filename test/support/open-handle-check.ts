import { setTimeout as sleep } from "node:timers/promises";
import { afterAll } from "vitest";
import { OpenHandleWatch } from "./open-handles.js";

/** Closing takes a few turns of the event loop, and a killed process a moment to be reaped (ms). */
const grace = 5_000;

/** How often to look at least: on a busy machine all of the grace may pass in one turn, with nothing done in it. */
const looks = 20;

const watch = new OpenHandleWatch();

// Set-up files come first, and hooks after tests run last-in first-out: this one runs after the file's own.
afterAll(async () => {
  const deadline = performance.now() + grace;
  let leaks = watch.leaks();
  for (let look = 1; leaks.length > 0 && (look < looks || performance.now() < deadline); look += 1) {
    await sleep(10);
    leaks = watch.leaks();
  }
  watch.stop();
  if (leaks.length > 0) throw new Error(`This test file left open:\n- ${leaks.join("\n- ")}`);
}, grace + 25_000);
