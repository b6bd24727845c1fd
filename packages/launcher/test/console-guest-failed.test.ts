import { describe, expect, test } from "vitest";
import type { Console } from "../src/console/console.js";
import { GuestFailedError } from "../src/errors.js";
import { consolePair } from "./support/console-pair.js";

function fail(console: Console, certain: boolean): void {
  const error = (what: string): GuestFailedError =>
    new GuestFailedError(`it panicked; ${what} was waited for`, { reason: "panic", consoleTail: console.tail() });
  console.guestFailed({ certain, error });
}

describe("a guest that has failed", () => {
  test("is waited for no more, before and after, but for what it says until it is silent", async () => {
    const { console, say } = await consolePair();
    const never = console.expect("never", { timeout: 10_000 });
    const heard = console.expect("last words", { timeout: 10_000, consume: false });
    fail(console, true);
    await say("Kernel panic\r\n");
    await say("last words\r\n");
    await heard;
    await expect(never).rejects.toThrow(GuestFailedError);
    const before = performance.now();
    await expect(console.expect("more", { timeout: 10_000 })).rejects.toThrow(/"more" was waited for/);
    expect(performance.now() - before).toBeLessThan(500);
    // What was said is found all the same.
    await console.expect("last words");
    await expect(console.expect("x", { timeout: 50, failOn: "y" })).rejects.toThrow(/no "x" within 50 ms/);
    await expect(console.run("true", { timeout: 5_000 })).rejects.toThrow(GuestFailedError);
    console.guestReset();
    const again = console.expect("login:", { timeout: 10_000 });
    await say("login: ");
    await again;
  });

  test("of which only its console tells has longer, and may prove that it lives", async () => {
    const { console, say } = await consolePair();
    fail(console, false);
    const before = performance.now();
    const wait = console.expect("never", { timeout: 20_000 });
    await expect(wait).rejects.toThrow(GuestFailedError);
    expect(performance.now() - before).toBeGreaterThan(4_900);
    // It speaks after a long silence, which no kernel that panicked does.
    await say("hello\r\n");
    const alive = await console.expect("never", { timeout: 5_500 }).catch((error: unknown) => error);
    expect(alive).toMatchObject({ name: "ConsoleError", reason: "timeout" });
  });
});
