import { checkTimeout, Deadline } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { timersActive, timersSet } from "./support/deadline-timers.js";

/** Deadlines that are less apart, in milliseconds, may expire in any order. */
const resolution = 10;

/** Milliseconds until a deadline of `milliseconds` expires. */
async function lateness(milliseconds: number): Promise<number> {
  const start = performance.now();
  await new Promise<void>((resolve) => new Deadline(milliseconds, resolve));
  return performance.now() - start;
}

describe("a deadline", () => {
  test("never expires early, whatever its fraction of a step", async () => {
    // Beyond 250 ms the timer sleeps more than once.
    const lengths = [1, 3, 5, 9.5, 10, 10.1, 11, 19, 20, 25, 33, 50.7, 99, 100, 101, 249, 250, 251, 620];
    const took = await Promise.all(lengths.map(lateness));
    for (const [index, length] of lengths.entries()) expect(took[index]).toBeGreaterThanOrEqual(length);
  });

  test("expires within its resolution of 10 ms, when the machine lets it", async () => {
    // One quiet moment shows it: a busy machine is late with every timer, and may be so for seconds.
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 300 && least >= 13; round += 1) least = Math.min(least, (await lateness(17)) - 17);
    expect(least).toBeLessThan(13);
  });

  test("is called once, and not at all once it was cancelled", async () => {
    const calls: string[] = [];
    const cancelled = new Deadline(5, () => calls.push("cancelled"));
    const once = new Deadline(5, () => calls.push("once"));
    cancelled.cancel();
    cancelled.cancel();
    await lateness(30);
    once.cancel();
    once.expire();
    expect(calls).toEqual(["once"]);
  });

  test("that is cancelled by another one of the same step doesn't expire", async () => {
    const calls: string[] = [];
    const deadlines: Deadline[] = [];
    const cancelOthers = (name: string) => (): void => {
      calls.push(name);
      for (const deadline of deadlines) deadline.cancel();
    };
    await new Promise<void>((resolve) => {
      for (const name of ["a", "b", "c"]) deadlines.push(new Deadline(20, cancelOthers(name)));
      new Deadline(60, resolve);
    });
    expect(calls).toHaveLength(1);
  });

  test("made while another one expires is one of its own", async () => {
    const start = performance.now();
    const times: number[] = [];
    await new Promise<void>((resolve) => {
      new Deadline(10, () => {
        times.push(performance.now() - start);
        new Deadline(10, () => {
          times.push(performance.now() - start);
          resolve();
        });
      });
    });
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThanOrEqual(10);
  });

  test("those that are due come in the order of their times, also when the process was busy meanwhile", async () => {
    const order: { readonly length: number; readonly earliest: number; readonly latest: number }[] = [];
    const expired = [90, 30, 60, 120, 10].map(async (length) => {
      const before = performance.now();
      const late = lateness(length);
      // The machine may stop between two lines: what is due when is known no better than this.
      const due = { length, earliest: before + length, latest: performance.now() + length };
      await late;
      order.push(due);
    });
    const start = performance.now();
    while (performance.now() - start < 150);
    await Promise.all(expired);
    expect(order).toHaveLength(5);
    for (const [index, { earliest, length }] of order.entries()) {
      const overtaken = order.slice(index + 1).filter((later) => later.latest + resolution < earliest);
      expect({ length, overtaken }).toEqual({ length, overtaken: [] });
    }
  });
});

describe("timers", () => {
  test("one serves a thousand deadlines, and none holds the process up when they are cancelled", () => {
    const deadlines = Array.from({ length: 1_000 }, (_, index) => new Deadline(1_000 + index, () => undefined));
    expect(timersActive()).toBe(1);
    for (const deadline of deadlines.slice(1)) deadline.cancel();
    expect(timersActive()).toBe(1);
    deadlines[0]?.cancel();
    expect(timersActive()).toBe(0);
  });

  test("none is set anew for one deadline after another: a timer each would cost more than the deadline", () => {
    const before = timersSet();
    for (let count = 0; count < 1_000; count += 1) new Deadline(60_000, () => undefined).cancel();
    expect(timersSet() - before).toBeLessThan(20);
  });

  test("none is left when the last one expired, and the next deadline gets one again", async () => {
    for (let round = 1; round <= 2; round += 1) {
      const expired = lateness(5);
      expect(timersActive()).toBe(1);
      await expired;
      expect(timersActive()).toBe(0);
    }
  });

  test("a cancelled short one holds up no long one, and the other way round", async () => {
    const short = new Deadline(10, () => expect.unreachable());
    const long = lateness(40);
    short.cancel();
    expect(await long).toBeGreaterThanOrEqual(40);
    const cancelled = new Deadline(60_000, () => expect.unreachable());
    const next = lateness(10);
    cancelled.cancel();
    expect(await next).toBeGreaterThanOrEqual(10);
  });

  test("a deadline beyond the longest timer of Node, 24.8 days, doesn't expire at once", async () => {
    const deadlines = [2 ** 31, 2 ** 40, Number.MAX_VALUE, Number.POSITIVE_INFINITY].map(
      (length) => new Deadline(length, () => expect.unreachable()),
    );
    await lateness(20);
    for (const deadline of deadlines) deadline.cancel();
    expect(timersActive()).toBe(0);
  });
});

describe("checkTimeout", () => {
  test.each([0.1, 1, 2 ** 40, Number.POSITIVE_INFINITY, undefined])("takes %s", (timeout) => {
    expect(() => checkTimeout(timeout)).not.toThrow();
  });

  test.each([0, -1, Number.NaN, "5", null, 5n])("refuses %s and names the option", (timeout) => {
    expect(() => checkTimeout(timeout as number, "greetingTimeout")).toThrow(RangeError);
    expect(() => checkTimeout(timeout as number, "greetingTimeout")).toThrow(
      `greetingTimeout is a positive number of milliseconds, not ${String(timeout)}.`,
    );
  });
});
