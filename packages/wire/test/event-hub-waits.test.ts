import { QemuAbortError, QemuTimeoutError } from "@qemu-wire/wire";
import { EventHub } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { abortListeners, closedBecause, eventOf } from "./support/events.js";
import { rejection } from "./support/rejection.js";

function hubOf(logLimit = 16): EventHub {
  return new EventHub("unix:/t", logLimit);
}

describe("waitFor", () => {
  test("resolves with the first event of the names that passes where, as it is", async () => {
    const hub = hubOf();
    const wanted = eventOf("B", { device: "d1" });
    const wait = hub.waitFor(["A", "B"], { where: ({ data }) => (data as { device?: string })?.device === "d1" });
    for (const event of [eventOf("C", { device: "d1" }), eventOf("A"), eventOf("B", { device: "d0" }), wanted]) {
      hub.push(event);
    }
    hub.push(eventOf("B", { device: "d1", later: true }));
    expect(await wait).toBe(wanted);
  });

  test("without names takes any event", async () => {
    const hub = hubOf();
    const wait = hub.waitFor(undefined);
    hub.push(eventOf("X"));
    expect((await wait).event).toBe("X");
  });

  test("an empty list of names is refused: none of all events would ever do", async () => {
    const hub = hubOf();
    expect(await rejection<RangeError>(hub.waitFor([]))).toBeInstanceOf(RangeError);
    expect(() => hub.events([])).toThrow(RangeError);
  });

  test("doesn't look at where any more once it is settled", async () => {
    const hub = hubOf();
    let looked = 0;
    const wait = hub.waitFor(["A"], { where: () => (looked += 1) === 1 });
    hub.push(eventOf("A"));
    hub.push(eventOf("A"));
    await wait;
    expect(looked).toBe(1);
  });

  test("whose where throws rejects with that; others are not disturbed", async () => {
    const hub = hubOf();
    const { signal } = new AbortController();
    const fault = new Error("my filter");
    const where = (): never => {
      throw fault;
    };
    const failing = rejection(hub.waitFor(["A"], { where, signal, timeout: 60_000 }));
    const other = hub.waitFor(["A"]);
    hub.push(eventOf("A"));
    expect(await failing).toBe(fault);
    expect((await other).event).toBe("A");
    expect(abortListeners(signal)).toBe(0);
  });

  test("made inside a listener waits for the next event", async () => {
    const hub = hubOf();
    const waits: Promise<unknown>[] = [];
    hub.on("A", () => waits.push(hub.waitFor(["A"])));
    hub.push(eventOf("A", 1));
    hub.push(eventOf("A", 2));
    expect(await waits[0]).toMatchObject({ data: 2 });
    hub.end(closedBecause("over"), true);
    await rejection(waits[1] as Promise<unknown>);
  });

  test("made inside a listener with a mark from before finds the event that is being delivered, once", async () => {
    const hub = hubOf();
    const since = hub.mark();
    const waits: Promise<unknown>[] = [];
    hub.on("A", () => waits.push(hub.waitFor(["A"], { since })));
    hub.push(eventOf("A", 1));
    hub.push(eventOf("A", 2));
    expect(await Promise.all(waits)).toEqual([eventOf("A", 1), eventOf("A", 1)]);
  });

  test("rejects at the end of the connection, graceful or not, and afterwards at once", async () => {
    for (const graceful of [true, false]) {
      const hub = hubOf();
      const wait = rejection(hub.waitFor(["A"]));
      const error = closedBecause("over");
      hub.end(error, graceful);
      expect(await wait).toBe(error);
      expect(await rejection(hub.waitFor(["A"]))).toBe(error);
    }
  });

  test("rejects at a gap with its cause, unless it was opened for it", async () => {
    const hub = hubOf();
    const cause = closedBecause("broke");
    const strict = rejection(hub.waitFor(["A"]));
    const across = hub.waitFor(["A"], { acrossReconnect: true });
    hub.gap(cause);
    expect(await strict).toBe(cause);
    hub.push(eventOf("A", 7));
    expect(await across).toMatchObject({ data: 7 });
  });
});

describe("a wait's signal", () => {
  test("that fires rejects with an AbortError that names the events", async () => {
    const hub = hubOf();
    const controller = new AbortController();
    const wait = rejection(hub.waitFor(["A", "B"], { signal: controller.signal }));
    controller.abort("a reason that is no error");
    hub.push(eventOf("A"));
    const error = await wait;
    expect(error).toBeInstanceOf(QemuAbortError);
    expect(error).toMatchObject({ name: "AbortError", code: "ABORT_ERR", cause: "a reason that is no error" });
    expect(error.message).toBe("unix:/t: The wait for A or B was aborted.");
    expect(abortListeners(controller.signal)).toBe(0);
  });

  test("that fired before rejects at once, but not when the log has the event", async () => {
    const hub = hubOf();
    const since = hub.mark();
    const signal = AbortSignal.abort();
    expect(await rejection(hub.waitFor(["A"], { signal, since }))).toBeInstanceOf(QemuAbortError);
    hub.push(eventOf("A"));
    expect((await hub.waitFor(["A"], { signal, since })).event).toBe("A");
  });

  test("that fires after the event changes nothing", async () => {
    const hub = hubOf();
    const controller = new AbortController();
    const wait = hub.waitFor(["A"], { signal: controller.signal });
    hub.push(eventOf("A"));
    controller.abort();
    expect((await wait).event).toBe("A");
  });

  test("is let go of by the event, the deadline and the end", async () => {
    const { signal } = new AbortController();
    const hub = hubOf();
    const waits = [
      hub.waitFor(["A"], { signal }),
      rejection(hub.waitFor(["B"], { signal, timeout: 10 })),
      rejection(hub.waitFor(["C"], { signal, timeout: 60_000 })),
    ];
    hub.push(eventOf("A"));
    await Promise.all(waits.slice(0, 2));
    expect(abortListeners(signal)).toBe(1);
    hub.end(closedBecause("over"), true);
    expect(abortListeners(signal)).toBe(0);
    await waits[2];
  });
});

describe("a wait's deadline", () => {
  test("rejects with the time and the names", async () => {
    const error = await rejection<QemuTimeoutError>(hubOf().waitFor(["A"], { timeout: 20 }));
    expect(error).toBeInstanceOf(QemuTimeoutError);
    expect(error).toMatchObject({ code: "ERR_QEMU_TIMEOUT", timeout: 20 });
    expect(error.message).toBe("unix:/t: no event A within 20 ms.");
  });

  test.each([0, -1, Number.NaN, "10"])("of %s is refused", async (timeout) => {
    expect(await rejection(hubOf().waitFor(["A"], { timeout: timeout as number }))).toBeInstanceOf(RangeError);
  });
});
