import { getEventListeners } from "node:events";
import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError } from "@qemu-wire/wire";
import { type FakeCall, FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf, take } from "../support/expectations.js";
import { uncaughtExceptionsOf } from "../support/uncaught.js";

/** A fake whose `query-name` is answered behind the events that `emit` sends. */
async function emitting(emit: (call: FakeCall) => void): Promise<FakeQmpServer> {
  const server = await FakeQmpServer.start();
  server.reply("query-name", (call: FakeCall) => {
    emit(call);
    return {};
  });
  return server;
}

describe("an event", () => {
  test("that comes before the answer of its command is delivered before that answer", async () => {
    await using server = await emitting((call) => call.emit("STOP"));
    await using qmp = await QmpClient.connect(server.endpoint);
    const order: string[] = [];
    qmp.on("STOP", () => order.push("event"));
    await qmp.execute("query-name").then(() => order.push("answer"));
    expect(order).toEqual(["event", "answer"]);
  });

  test("without the data that its type has reaches no listener, and is reported", async () => {
    await using server = await emitting(({ connection }) => {
      connection.sendEvent("JOB_STATUS_CHANGE");
      connection.sendEvent("RESUME");
      connection.sendEvent("FROM_THE_FUTURE");
      connection.sendEvent("JOB_STATUS_CHANGE", { id: "a", status: "created" });
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const heard: unknown[] = [];
    qmp.on("JOB_STATUS_CHANGE", ({ data }) => heard.push(data.id));
    qmp.on("RESUME", ({ event }) => heard.push(event));
    qmp.on("event", ({ event }) => heard.push(event));
    const notices: unknown[] = [];
    qmp.on("notice", (notice) => notices.push(notice));
    await qmp.execute("query-name");
    expect(heard).toEqual(["RESUME", "RESUME", "FROM_THE_FUTURE", "a", "JOB_STATUS_CHANGE"]);
    expect(notices).toMatchObject([
      {
        code: "unexpected-message",
        message: expect.stringContaining("JOB_STATUS_CHANGE came without the data") as unknown,
      },
    ]);
  });

  test("is delivered as it is: equal ones in a row, too, as throttling makes them", async () => {
    const data = { id: "port0", open: false };
    const timestamp = { seconds: 1_700_000_000, microseconds: 123_456 };
    await using server = await emitting(({ connection }) => {
      connection.sendEvent("VSERPORT_CHANGE", data, timestamp);
      connection.sendEvent("VSERPORT_CHANGE", data, timestamp);
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const heard: unknown[] = [];
    qmp.on("VSERPORT_CHANGE", (event) => heard.push(event));
    const iterator = qmp.events(["VSERPORT_CHANGE"]);
    await qmp.execute("query-name");
    const twice = [0, 1].map(() => ({ event: "VSERPORT_CHANGE", data, timestamp }));
    expect(heard).toEqual(twice);
    expect(await take(iterator, 2)).toEqual(twice);
  });

  test("without data has none; its time is −1 where the host's clock failed, or where there is none", async () => {
    await using server = await emitting(({ connection }) => {
      connection.sendEvent("STOP", undefined, { seconds: -1, microseconds: -1 });
      connection.send({ event: "STOP" });
      connection.send({ event: "STOP", timestamp: "noon" });
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const iterator = qmp.events(["STOP"]);
    await qmp.execute("query-name");
    const never = { seconds: -1, microseconds: -1 };
    expect(await take(iterator, 3)).toEqual(Array(3).fill({ event: "STOP", timestamp: never }));
  });

  test("with a name that no schema knows reaches those who listen to all, or to just that name", async () => {
    await using server = await emitting(({ emit }) => emit("FROM_THE_FUTURE", { year: 2042 }));
    await using qmp = await QmpClient.connect(server.endpoint);
    const heard: unknown[] = [];
    qmp.on("event", ({ event, data }) => heard.push([event, data]));
    qmp.on("FROM_THE_FUTURE" as "STOP", ({ event, data }) => heard.push([event, data]));
    const all = qmp.events();
    const some = qmp.events(["STOP", "FROM_THE_FUTURE" as "STOP"]);
    const waited = qmp.waitFor("FROM_THE_FUTURE" as "STOP");
    await qmp.execute("query-name");
    expect(heard).toEqual(Array(2).fill(["FROM_THE_FUTURE", { year: 2042 }]));
    for (const event of [await waited, ...(await take(all, 1)), ...(await take(some, 1))]) {
      expect(event).toMatchObject({ event: "FROM_THE_FUTURE", data: { year: 2042 } });
    }
  });

  test("goes to each listener once, until it is disposed of or its signal fires", async () => {
    await using server = await emitting(({ emit }) => emit("STOP"));
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const counts = { plain: 0, disposed: 0, aborted: 0, never: 0 };
    qmp.on("STOP", () => counts.plain++);
    const registration = qmp.on("STOP", () => counts.disposed++);
    qmp.on("STOP", () => counts.aborted++, { signal: controller.signal });
    qmp.on("STOP", () => counts.never++, { signal: AbortSignal.abort() });
    await qmp.execute("query-name");
    registration[Symbol.dispose]();
    controller.abort();
    await qmp.execute("query-name");
    expect(counts).toEqual({ plain: 2, disposed: 1, aborted: 1, never: 0 });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });
});

describe("an iterator", () => {
  test("queues from its call on, and takes only what it was made for", async () => {
    await using server = await emitting(({ emit }) => {
      for (const [at, event] of ["STOP", "RESUME", "STOP", "RESET"].entries()) emit(event, { at });
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const early = qmp.events(["STOP", "RESET"], { where: ({ data }) => (data as unknown as { at: number }).at > 0 });
    await qmp.execute("query-name");
    const late = qmp.events(["STOP"]);
    await qmp.execute("query-name");
    expect((await take(early, 4)).map(({ event }) => event)).toEqual(["STOP", "RESET", "STOP", "RESET"]);
    expect((await take(late, 2)).map(({ data }) => data)).toEqual([{ at: 0 }, { at: 2 }]);
  });

  test("ended by its reader, its signal or its disposal listens no more", async () => {
    await using server = await emitting(({ emit }) => emit("STOP"));
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const aborted = qmp.events(undefined, { signal: controller.signal });
    const step = failureOf(aborted.next(), QemuAbortError);
    controller.abort("enough");
    expect((await step).cause).toBe("enough");
    const left = qmp.events();
    await qmp.execute("query-name");
    for await (const event of left) {
      expect(event.event).toBe("STOP");
      break;
    }
    const disposed = qmp.events();
    await disposed[Symbol.asyncDispose]();
    await qmp.execute("query-name");
    for (const iterator of [aborted, left, disposed]) {
      expect(await iterator.next()).toEqual({ done: true, value: undefined });
    }
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });
});

test("a listener that throws is an uncaught exception, and stops nobody: not the others, not the commands", async () => {
  await using server = await emitting(({ emit }) => emit("STOP"));
  await using qmp = await QmpClient.connect(server.endpoint);
  const heard: string[] = [];
  const faults = ["named", "all", "state", "second"].map((where) => new Error(where));
  const throwing = (at: number) => () => {
    throw faults[at] as Error;
  };
  qmp.on("STOP", throwing(0));
  qmp.on("STOP", () => heard.push("named"));
  qmp.on("event", throwing(1));
  qmp.on("event", () => heard.push("all"));
  qmp.on("state", throwing(2));
  qmp.on("state", (state) => heard.push(state));
  const iterator = qmp.events();
  const thrown = await uncaughtExceptionsOf(async () => {
    await Promise.all([qmp.execute("query-name"), qmp.execute("query-name")]);
    await qmp.close();
  });
  expect(thrown).toEqual([faults[0], faults[1], faults[0], faults[1], faults[2], faults[2]]);
  expect(heard).toEqual(["named", "all", "named", "all", "closing", "closed"]);
  expect(await take(iterator, 2)).toHaveLength(2);
});
