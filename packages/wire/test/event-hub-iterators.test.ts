import { type EventGap, QemuAbortError, QemuOverflowError } from "@qemu-wire/wire";
import { EventHub, type EventQueue, type LogEntry } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { abortListeners, closedBecause, eventOf } from "./support/events.js";
import { rejection } from "./support/rejection.js";

function hubOf(logLimit = 16): EventHub {
  return new EventHub("unix:/t", logLimit);
}

/** The names that can be read, then the error if there is one. */
async function namesOf(queue: EventQueue<LogEntry>): Promise<unknown[]> {
  const names: unknown[] = [];
  try {
    for await (const { event } of queue) names.push(event);
  } catch (error) {
    names.push(error);
  }
  return names;
}

describe("an iterator", () => {
  test("listens from events() on, not from its first next()", async () => {
    const hub = hubOf();
    hub.push(eventOf("A"));
    const queue = hub.events(undefined);
    hub.push(eventOf("B"));
    hub.end(closedBecause("over"), true);
    expect(await namesOf(queue)).toEqual(["B"]);
  });

  test("takes the names it was given, each event once, in order", async () => {
    const hub = hubOf();
    const queue = hub.events(["A", "B", "A"]);
    for (const name of ["B", "C", "A", "A"]) hub.push(eventOf(name));
    hub.end(closedBecause("over"), true);
    expect(await namesOf(queue)).toEqual(["B", "A", "A"]);
  });

  test("that is made while an event is delivered doesn't get that event", async () => {
    const hub = hubOf();
    const queues: EventQueue<LogEntry>[] = [];
    hub.on("A", () => queues.push(hub.events(["A"]), hub.events(undefined)));
    hub.push(eventOf("A"));
    hub.end(closedBecause("over"), true);
    expect(await Promise.all(queues.map(namesOf))).toEqual([[], []]);
  });

  test("gets only what passes where", async () => {
    const hub = hubOf();
    const queue = hub.events(["A"], { where: ({ data }) => data === 2 });
    for (const data of [1, 2, 3, 2]) hub.push(eventOf("A", data));
    hub.end(closedBecause("over"), true);
    expect(await namesOf(queue)).toEqual(["A", "A"]);
  });

  test("whose where throws ends with that error, and nobody else notices", async () => {
    const hub = hubOf();
    const controller = new AbortController();
    const fault = new Error("my filter");
    let looked = 0;
    const where = ({ data }: { data?: unknown }): boolean => {
      looked += 1;
      if (data === 2) throw fault;
      return true;
    };
    const queue = hub.events(["A"], { where, signal: controller.signal });
    const other = hub.events(["A"]);
    for (const data of [1, 2, 3]) hub.push(eventOf("A", data));
    expect(looked).toBe(2);
    expect(await namesOf(queue)).toEqual(["A", fault]);
    expect(abortListeners(controller.signal)).toBe(0);
    hub.end(closedBecause("over"), true);
    expect(await namesOf(other)).toEqual(["A", "A", "A"]);
  });

  test("may wait for 1,024 events unless told otherwise, and counts exactly what is over", async () => {
    const hub = hubOf();
    const queue = hub.events(undefined);
    for (let count = 0; count < 1_030; count += 1) hub.push(eventOf("A"));
    const read = await namesOf(queue);
    expect(read.length).toBe(1_025);
    expect(read.at(-1)).toBeInstanceOf(QemuOverflowError);
    expect(read.at(-1)).toMatchObject({ dropped: 6 });
  });

  test("that is slow holds up neither the hub nor a fast one", async () => {
    const hub = hubOf();
    const slow = hub.events(undefined, { limit: 1, overflow: "drop-oldest" });
    const fast = hub.events(undefined);
    for (let data = 0; data < 100; data += 1) hub.push(eventOf("A", data));
    hub.end(closedBecause("over"), true);
    expect((await namesOf(fast)).length).toBe(100);
    expect((await slow.next()).value).toMatchObject({ data: 99, dropped: 99 });
  });

  test("refuses options that are none and leaves no listener behind", () => {
    const hub = hubOf();
    const controller = new AbortController();
    const { signal } = controller;
    expect(() => hub.events(undefined, { limit: 0, signal })).toThrow(RangeError);
    expect(() => hub.events(undefined, { overflow: "x" as "error", signal })).toThrow(RangeError);
    expect(abortListeners(signal)).toBe(0);
  });
});

describe("the end of the connection", () => {
  test("graceful: iterators are at their end once what is queued is read", async () => {
    const hub = hubOf();
    const queue = hub.events(undefined);
    hub.push(eventOf("SHUTDOWN"));
    hub.end(closedBecause("QEMU shut down"), true);
    expect(await namesOf(queue)).toEqual(["SHUTDOWN"]);
    expect(await namesOf(hub.events(undefined))).toEqual([]);
  });

  test("by an error: iterators throw it once what is queued is read, also those that are made later", async () => {
    const hub = hubOf();
    const queue = hub.events(undefined);
    const waiting = rejection(hub.events(["B"]).next());
    hub.push(eventOf("A"));
    const error = closedBecause("broke");
    hub.end(error, false);
    hub.push(eventOf("LATE"));
    expect(await waiting).toEqual(error);
    expect(await namesOf(queue)).toEqual(["A", error]);
    expect(await namesOf(hub.events(undefined))).toEqual([error]);
  });
});

describe("a signal", () => {
  test("that fires ends the iterator with an AbortError; what is queued comes first", async () => {
    const hub = hubOf();
    const controller = new AbortController();
    const queue = hub.events(["A"], { signal: controller.signal });
    hub.push(eventOf("A"));
    controller.abort(new Error("enough"));
    hub.push(eventOf("A"));
    const [name, error] = await namesOf(queue);
    expect(name).toBe("A");
    expect(error).toBeInstanceOf(QemuAbortError);
    expect(error).toMatchObject({ name: "AbortError", code: "ABORT_ERR", cause: { message: "enough" } });
    expect(abortListeners(controller.signal)).toBe(0);
  });

  test("that fired before ends it at once", async () => {
    const hub = hubOf();
    const queue = hub.events(undefined, { signal: AbortSignal.abort() });
    hub.push(eventOf("A"));
    expect(await namesOf(queue)).toEqual([expect.objectContaining({ name: "AbortError" })]);
  });

  test("is let go of by return(), by the end and by the error of a reader that was too slow", async () => {
    const { signal } = new AbortController();
    const hub = hubOf();
    await hub.events(undefined, { signal }).return();
    expect(abortListeners(signal)).toBe(0);
    const slow = hub.events(undefined, { signal, limit: 1 });
    hub.push(eventOf("A"));
    hub.push(eventOf("A"));
    await namesOf(slow);
    expect(abortListeners(signal)).toBe(0);
    hub.events(undefined, { signal });
    hub.end(closedBecause("over"), false);
    expect(abortListeners(signal)).toBe(0);
  });
});

describe("a gap", () => {
  test("ends an iterator with its cause, unless it was opened for it: then it yields the gap and goes on", async () => {
    const hub = hubOf();
    const strict = hub.events(["A"]);
    const across = hub.events(["A"], { acrossReconnect: true });
    const cause = closedBecause("broke");
    hub.push(eventOf("A"));
    hub.gap(cause);
    hub.push(eventOf("A"));
    hub.end(closedBecause("over"), true);
    expect(await namesOf(strict)).toEqual(["A", cause]);
    const entries: LogEntry[] = [];
    for await (const entry of across) entries.push(entry);
    expect(entries.map(({ event }) => event)).toEqual(["A", "gap", "A"]);
    expect((entries[1] as EventGap).cause).toBe(cause);
  });

  test("comes once to an iterator over several names", async () => {
    const hub = hubOf();
    const queue = hub.events(["A", "B", "C"], { acrossReconnect: true });
    hub.gap(closedBecause("broke"));
    hub.end(closedBecause("over"), true);
    expect(await namesOf(queue)).toEqual(["gap"]);
  });

  test("goes to no listener, and listeners go on after it", () => {
    const hub = hubOf();
    const names: string[] = [];
    hub.on(undefined, ({ event }) => names.push(event));
    hub.gap(closedBecause("broke"));
    hub.push(eventOf("A"));
    expect(names).toEqual(["A"]);
  });
});
