import { QemuTimeoutError } from "@qemu-wire/wire";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { failureOf, isAtLeast } from "../support/expectations.js";
import { MainLoopStall } from "../support/main-loop-stall.js";
import { nextNotice } from "../support/notices.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";

// The clock moves when a test says so: what QEMU does on a busy machine takes as long as it takes. It is one clock for the
// whole file, as deadlines share a timer; QEMU has its own.
beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterAll(() => void vi.useRealTimers());

/** Lets what was executed be written, from which its deadline counts, and the clock go on. */
async function pass(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(milliseconds);
}

describeQemu("deadlines", () => {
  test("an expired one leaves the outcome unknown; the late answer is dropped, counted and disturbs nobody", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await using stall = new MainLoopStall(qemu.directory);

    const expired = failureOf(qmp.execute("pmemsave", stall.arguments, { timeout: 50 }), QemuTimeoutError);
    await stall.begun();
    await pass(70);
    const error = await expired;
    expect(error).toMatchObject({ code: "ERR_QEMU_TIMEOUT", timeout: 50, outcome: "unknown" });
    expect(error.message).toContain('no answer to "pmemsave" within 50 ms');

    const late = nextNotice(qmp, "late-answer");
    const next = qmp.hmp("print 7");
    stall.release();
    expect(Number(await next)).toBe(7);
    expect(await late).toMatchObject({ code: "late-answer", count: 1 });
    expect(qmp.state).toBe("running");
  });

  test("after one the client says whether QEMU still lives and that later commands wait", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await using stall = new MainLoopStall(qemu.directory);
    const stalled = nextNotice(qmp, "stalled");
    const expired = failureOf(qmp.execute("pmemsave", stall.arguments, { timeout: 50 }), QemuTimeoutError);
    await stall.begun();
    await pass(70);
    await expired;

    const { message } = await stalled;
    expect(message).toContain('"pmemsave" has no answer after 50 ms');
    expect(message).toMatch(isAtLeast(qmp.greeting, 6, 0) ? /QEMU lives and its main loop is busy/ : /wait behind it/);
  });

  test("commandTimeout is the deadline of every command that has none of its own", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect({ commandTimeout: 50 });
    await using stall = new MainLoopStall(qemu.directory);
    const stuck = qmp.execute("pmemsave", stall.arguments, { timeout: 60_000 });
    await stall.begun();
    const expired = failureOf(qmp.execute("query-status"), QemuTimeoutError);
    await pass(70);
    expect((await expired).timeout).toBe(50);
    stall.release();
    expect(await stuck).toEqual({});
  });

  test("one counts from the write: a command that waits here for its turn does not expire", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await using stall = new MainLoopStall(qemu.directory);
    const stuck = qmp.execute("pmemsave", stall.arguments);
    await stall.begun();
    const atQemu = Array.from({ length: 7 }, () => qmp.execute("query-name"));
    const waitingHere = qmp.hmp("print 9", { timeout: 50 });
    await pass(60_000);
    stall.release();
    expect(Number(await waitingHere)).toBe(9);
    await Promise.all([stuck, ...atQemu]);
  });

  test("a deadline that is no positive time is refused before anything is sent", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    for (const timeout of [0, -1, Number.NaN]) {
      const error = await failureOf(qmp.execute("stop", {}, { timeout }), RangeError);
      expect(error.message).toContain(`not ${timeout}`);
    }
  });
});
