import { QemuOverflowError } from "@qemu-wire/wire";
import { EventHub, type LogEntry } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { abortListeners, closedBecause, eventOf } from "./support/events.js";
import { rejection } from "./support/rejection.js";

/** A hub with a log of `limit` and `count` events A with data 0, 1, 2, …; the mark is the one before them all. */
function filledHub(limit: number, count: number) {
  const hub = new EventHub("unix:/t", limit);
  const since = hub.mark();
  for (let data = 0; data < count; data += 1) hub.push(eventOf("A", data));
  return { hub, since };
}

async function dataOf(entries: AsyncIterable<LogEntry>): Promise<unknown[]> {
  const all: unknown[] = [];
  try {
    for await (const entry of entries) all.push(entry.event === "gap" ? "gap" : (entry as { data?: unknown }).data);
  } catch (error) {
    all.push(error);
  }
  return all;
}

test("a mark that this client did not give is refused: its number says nothing here", async () => {
  const { hub } = filledHub(8, 4);
  const other = filledHub(8, 2).hub.mark();
  for (const since of [other, { sequence: 5 }, { sequence: -1 }, { sequence: 0.5 }, {} as { sequence: number }]) {
    expect(await rejection<RangeError>(hub.waitFor(["A"], { since }))).toBeInstanceOf(RangeError);
    expect(() => hub.events(undefined, { since })).toThrow(/a mark\(\) of this client/);
  }
  // One that was kept as a number is as good as it was.
  expect(await hub.waitFor(["A"], { since: { sequence: 3 } })).toEqual(eventOf("A", 3));
});

describe("waitFor with a mark", () => {
  test("finds an event that came before the wait", async () => {
    const { hub, since } = filledHub(8, 4);
    expect(await hub.waitFor(["A"], { since })).toEqual(eventOf("A", 0));
    expect(await hub.waitFor(["A"], { since, where: ({ data }) => data === 2 })).toEqual(eventOf("A", 2));
    expect(await hub.waitFor(undefined, { since })).toEqual(eventOf("A", 0));
  });

  test("doesn't see what came before the mark", async () => {
    const { hub } = filledHub(8, 4);
    const wait = hub.waitFor(["A"], { since: hub.mark() });
    hub.push(eventOf("A", "next"));
    expect(await wait).toMatchObject({ data: "next" });
  });

  test("goes on waiting when the log lacks the event", async () => {
    const { hub, since } = filledHub(8, 4);
    const wait = hub.waitFor(["B"], { since });
    hub.push(eventOf("B"));
    expect((await wait).event).toBe("B");
  });

  test("at the very edge of the log still works; one event further is an error with the count", async () => {
    const { hub, since } = filledHub(4, 4);
    expect(await hub.waitFor(["A"], { since })).toMatchObject({ data: 0 });
    hub.push(eventOf("A", 4));
    const error = await rejection<QemuOverflowError>(hub.waitFor(["A"], { since }));
    expect(error).toBeInstanceOf(QemuOverflowError);
    expect(error).toMatchObject({ code: "ERR_QEMU_OVERFLOW", dropped: 1 });
    expect(error.message).toMatch(/^unix:\/t: 1 events? after the mark .*eventLog/);
    hub.push(eventOf("A", 5));
    expect(await rejection(hub.waitFor(["A"], { since }))).toMatchObject({ dropped: 2 });
  });

  test("that is too old rejects even though the wanted event is still in the log: an earlier one may be lost", async () => {
    const { hub, since } = filledHub(2, 3);
    const { signal } = new AbortController();
    expect(await rejection(hub.waitFor(["A"], { since, signal, timeout: 60_000 }))).toMatchObject({ dropped: 1 });
    expect(abortListeners(signal)).toBe(0);
  });

  test("without a log rejects as soon as anything came, and waits when nothing did", async () => {
    const { hub, since } = filledHub(0, 0);
    const wait = hub.waitFor(["A"], { since });
    hub.push(eventOf("A", 1));
    expect(await wait).toMatchObject({ data: 1 });
    expect(await rejection(hub.waitFor(["A"], { since }))).toMatchObject({ dropped: 1 });
  });

  test("whose where throws in the log rejects with that and looks no further", async () => {
    const { hub, since } = filledHub(8, 4);
    const { signal } = new AbortController();
    let looked = 0;
    const fault = new Error("my filter");
    const where = (): never => {
      looked += 1;
      throw fault;
    };
    expect(await rejection(hub.waitFor(["A"], { since, where, signal }))).toBe(fault);
    expect([looked, abortListeners(signal)]).toEqual([1, 0]);
  });

  test("stops at a gap in the log, unless it was opened for it; what came before the gap is found", async () => {
    const { hub, since } = filledHub(8, 1);
    const cause = closedBecause("broke");
    hub.gap(cause);
    hub.push(eventOf("B"));
    expect(await hub.waitFor(["A"], { since })).toMatchObject({ data: 0 });
    expect(await rejection(hub.waitFor(["B"], { since }))).toBe(cause);
    expect(await hub.waitFor(["B"], { since, acrossReconnect: true })).toMatchObject({ event: "B" });
  });

  test("after the end finds what the log has, and rejects for what it lacks", async () => {
    const { hub, since } = filledHub(8, 1);
    const error = closedBecause("over");
    hub.end(error, true);
    expect(await hub.waitFor(["A"], { since })).toMatchObject({ data: 0 });
    expect(await rejection(hub.waitFor(["B"], { since }))).toBe(error);
  });
});

describe("events() with a mark", () => {
  test("starts with the logged ones and goes on with the new ones, without a hole and without a double", async () => {
    const { hub, since } = filledHub(8, 2);
    const all = hub.events(["A"], { since });
    const odd = hub.events(["A"], { since, where: ({ data }) => Number(data) % 2 === 1 });
    hub.push(eventOf("A", 2));
    hub.push(eventOf("B", "b"));
    hub.push(eventOf("A", 3));
    hub.end(closedBecause("over"), true);
    expect(await dataOf(all)).toEqual([0, 1, 2, 3]);
    expect(await dataOf(odd)).toEqual([1, 3]);
  });

  test("opened inside a listener has the event that is being delivered once", async () => {
    const { hub, since } = filledHub(8, 0);
    const queues: AsyncIterable<LogEntry>[] = [];
    const registration = hub.on("A", () => {
      queues.push(hub.events(undefined, { since }));
      registration[Symbol.dispose]();
    });
    hub.push(eventOf("A", 0));
    hub.push(eventOf("A", 1));
    hub.end(closedBecause("over"), true);
    expect(await dataOf(queues[0] as AsyncIterable<LogEntry>)).toEqual([0, 1]);
  });

  test("that is older than the log throws with the count, and listens to nothing", async () => {
    const { hub, since } = filledHub(3, 5);
    const { signal } = new AbortController();
    const queue = hub.events(["A"], { since, signal });
    expect([queue.ended, abortListeners(signal)]).toEqual([true, 0]);
    hub.push(eventOf("A", 5));
    const [error] = await dataOf(queue);
    expect(error).toBeInstanceOf(QemuOverflowError);
    expect(error).toMatchObject({ dropped: 2 });
  });

  test("and a smaller limit overflows by its policy while the log is replayed", async () => {
    const { hub, since } = filledHub(8, 5);
    const failing = hub.events(["A"], { since, limit: 2 });
    const oldest = hub.events(["A"], { since, limit: 2, overflow: "drop-oldest" });
    expect(await dataOf(failing)).toEqual([0, 1, expect.objectContaining({ dropped: 3 })]);
    expect((await oldest.next()).value).toMatchObject({ data: 3, dropped: 3 });
  });

  test("stops at a gap in the log, or yields it when it was opened for it", async () => {
    const { hub, since } = filledHub(8, 1);
    const cause = closedBecause("broke");
    hub.gap(cause);
    hub.push(eventOf("A", 1));
    const strict = hub.events(["A"], { since });
    const across = hub.events(["A"], { since, acrossReconnect: true });
    hub.push(eventOf("A", 2));
    hub.end(closedBecause("over"), true);
    expect(await dataOf(strict)).toEqual([0, cause]);
    expect(await dataOf(across)).toEqual([0, "gap", 1, 2]);
  });

  test("whose where throws in the log ends with that", async () => {
    const { hub, since } = filledHub(8, 4);
    const fault = new Error("my filter");
    const where = ({ data }: { data?: unknown }): boolean => {
      if (data === 1) throw fault;
      return true;
    };
    const queue = hub.events(["A"], { since, where });
    hub.push(eventOf("A", 0));
    expect(await dataOf(queue)).toEqual([0, fault]);
  });

  test("after the end gives what the log has", async () => {
    const { hub, since } = filledHub(8, 2);
    hub.end(closedBecause("over"), true);
    expect(await dataOf(hub.events(undefined, { since }))).toEqual([0, 1]);
  });
});
