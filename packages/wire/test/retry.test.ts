import { QemuConnectError, QemuProtocolError, QemuStateError } from "@qemu-wire/wire";
import { isPassing, retry } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { abortListeners } from "./support/events.js";
import { rejection } from "./support/rejection.js";

function refused(code = "ERR_QEMU_REFUSED"): QemuConnectError {
  return new QemuConnectError("unix:/t: nobody listens", { code, endpoint: "unix:/t" });
}

/** An attempt that fails with these errors, one after another, and then gives its number. */
function failing(...errors: Error[]): { attempt: (number: number) => Promise<number>; times: number[] } {
  const times: number[] = [];
  const attempt = (number: number): Promise<number> => {
    times.push(performance.now());
    return errors.length === 0 ? Promise.resolve(number) : Promise.reject(errors.shift());
  };
  return { attempt, times };
}

/** A pause that is over at once, as far as a timer can. */
const quick = { minTimeout: 1, maxTimeout: 1 };

describe("what passes by itself", () => {
  test.each([
    "ERR_QEMU_NOT_FOUND",
    "ERR_QEMU_REFUSED",
    "ERR_QEMU_BUSY",
    "ERR_QEMU_NO_GREETING",
    "ERR_QEMU_CONNECT_TIMEOUT",
    "ERR_QEMU_NEGOTIATION",
    "ERR_QEMU_CONNECT",
  ])("%s", (code) => expect(isPassing(refused(code))).toBe(true));

  test.each(["ERR_QEMU_ENDPOINT_INVALID", "ERR_QEMU_PATH_TOO_LONG", "ERR_QEMU_NOT_A_SOCKET", "ERR_QEMU_DENIED"])(
    "not %s",
    (code) => expect(isPassing(refused(code))).toBe(false),
  );

  test.each([
    new QemuProtocolError("x", { code: "ERR_QEMU_WRONG_PEER" }),
    new QemuStateError("x"),
    new Error("x"),
    "text",
    undefined,
  ])("nor %s", (error) => expect(isPassing(error)).toBe(false));
});

describe("retry", () => {
  test("repeats until an attempt succeeds, and tells each its number", async () => {
    const { attempt, times } = failing(refused(), refused("ERR_QEMU_NOT_FOUND"));
    expect(await retry(attempt, quick)).toBe(3);
    expect(times).toHaveLength(3);
  });

  test("pauses grow twofold from 10 ms", async () => {
    const { attempt, times } = failing(refused(), refused(), refused());
    await retry(attempt, {});
    const pauses = times.slice(1).map((time, index) => time - (times[index] as number));
    // Node's timers may be a millisecond early by this clock.
    expect(pauses[0]).toBeGreaterThanOrEqual(9);
    expect(pauses[1]).toBeGreaterThanOrEqual(19);
    expect(pauses[2]).toBeGreaterThanOrEqual(39);
  });

  test("a first pause above the default longest one is kept, not cut to 250 ms", async () => {
    const { attempt, times } = failing(refused());
    await retry(attempt, { minTimeout: 300 });
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThanOrEqual(299);
  });

  test("throws the last error, itself, when its retries are used up", async () => {
    const last = refused("ERR_QEMU_BUSY");
    const { attempt, times } = failing(refused(), refused(), last, refused());
    expect(await rejection(retry(attempt, { ...quick, retries: 2 }))).toBe(last);
    expect(times).toHaveLength(3);
  });

  test("stops at once at what waiting can't mend", async () => {
    const lasting = refused("ERR_QEMU_PATH_TOO_LONG");
    const { attempt, times } = failing(refused(), lasting);
    expect(await rejection(retry(attempt, quick))).toBe(lasting);
    expect(times).toHaveLength(2);
  });

  test("stops when the time for all attempts is over", async () => {
    const errors = Array.from({ length: 1_000 }, () => refused());
    const { attempt, times } = failing(...errors);
    const start = performance.now();
    expect(await rejection(retry(attempt, { minTimeout: 5, maxTimeout: 5, maxRetryTime: 40 }))).toBeInstanceOf(
      QemuConnectError,
    );
    expect(performance.now() - start).toBeGreaterThanOrEqual(39);
    expect(times.length).toBeLessThan(20);
  });

  test("asks the caller what to repeat", async () => {
    const odd = new Error("odd");
    const seen: unknown[] = [];
    const { attempt } = failing(odd, refused());
    const shouldRetry = (error: unknown): boolean => {
      seen.push(error);
      return error === odd;
    };
    expect(await rejection(retry(attempt, { ...quick, shouldRetry }))).toBeInstanceOf(QemuConnectError);
    expect(seen).toEqual([odd, expect.any(QemuConnectError)]);
  });

  test("a fault of the program is not repeated", async () => {
    const fault = new TypeError("x is not a function");
    const { attempt, times } = failing(fault);
    expect(await rejection(retry(attempt, { ...quick, shouldRetry: () => true }))).toBe(fault);
    expect(times).toHaveLength(1);
  });
});

describe("a signal", () => {
  test("that fires in a pause ends it at once, with the signal's reason", async () => {
    const controller = new AbortController();
    const { attempt, times } = failing(refused(), refused());
    const running = rejection(retry(attempt, { minTimeout: 60_000, maxTimeout: 60_000, signal: controller.signal }));
    const reason = new Error("enough");
    setImmediate(() => controller.abort(reason));
    expect(await running).toBe(reason);
    expect([times.length, abortListeners(controller.signal)]).toEqual([1, 0]);
  });

  test("that fired before makes no attempt", async () => {
    const { attempt, times } = failing();
    expect(await rejection(retry(attempt, { signal: AbortSignal.abort("no") }))).toBe("no");
    expect(times).toEqual([]);
  });

  test("is let go of at the end", async () => {
    const { signal } = new AbortController();
    await retry(failing(refused(), refused()).attempt, { ...quick, signal });
    expect(abortListeners(signal)).toBe(0);
  });
});
