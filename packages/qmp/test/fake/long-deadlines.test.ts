import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuTimeoutError } from "@qemu-wire/wire";
import { type FakeCall, failure, FakeQmpServer, never } from "@qemu-wire/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { failureOf } from "../support/expectations.js";
import { nextNotice } from "../support/notices.js";
import { WireTrace } from "../support/wire-trace.js";
import { FakeJobs } from "./support/fake-jobs.js";
import { FakeMigration } from "./support/fake-migration.js";
import { identifiedServer } from "./support/identified-server.js";
import { historyOf, nextOf } from "./support/notifications.js";
import { SuccessiveEndpoint } from "./support/successive-endpoint.js";

// Deadlines of seconds that no option shortens. The clock moves when a test says so; sockets don't look at it. It is one
// clock for the whole file: deadlines share a timer, which must not be set by one clock and awaited by another.
beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterAll(() => void vi.useRealTimers());

/** How long the client's own probe waits for its answer (ms). */
const probeTimeout = 1_000;

const create = { "job-id": "j", options: { driver: "file", filename: "/x", size: 1 } } as const;
const reason = new Error("changed my mind");

test("an out-of-band question that is not answered says that QEMU is stopped or stuck", async () => {
  await using server = await FakeQmpServer.start();
  server.hold("query-status");
  server.reply("query-yank", never);
  await using qmp = await QmpClient.connect(server.endpoint);
  const notice = nextNotice(qmp, "stalled");
  const command = failureOf(qmp.execute("query-status", {}, { timeout: 30 }), QemuTimeoutError);
  await server.waitForCall("query-status");
  vi.advanceTimersByTime(50);
  await command;
  await server.waitForCall("query-yank");
  vi.advanceTimersByTime(probeTimeout + 20);
  expect((await notice).message).toBe(
    `${server.endpoint}: "query-status" has no answer after 30 ms. The monitor doesn't answer out-of-band either: QEMU is stopped, overloaded or stuck.`,
  );
  expect(server.callsOf("query-yank")).toHaveLength(1);
});

test("an out-of-band question is asked once for many deadlines of one moment", async () => {
  await using server = await FakeQmpServer.start();
  const held = server.hold("query-status");
  server.reply("query-yank", []).reply("stop", {}).reply("query-name", {});
  await using qmp = await QmpClient.connect(server.endpoint);
  const notices: string[] = [];
  qmp.on("notice", ({ code }) => notices.push(code));
  const stalled = nextNotice(qmp, "stalled");
  const calls = ["query-status", "stop", "stop"].map((name) =>
    failureOf(qmp.executeRaw(name, {}, { timeout: 2_000 }), QemuTimeoutError),
  );
  await held.called;
  vi.advanceTimersByTime(2_020);
  await Promise.all(calls);
  await stalled;
  held.release();
  await qmp.execute("query-name");
  expect(server.callsOf("query-yank")).toHaveLength(1);
  expect(notices).toEqual(["stalled", "late-answer", "late-answer", "late-answer"]);
});

test("a deadline counts from the write: the time that a command waits here is not its own", async () => {
  await using server = await FakeQmpServer.start();
  const held = server.hold("query-name");
  server.reply("query-name", {});
  await using qmp = await QmpClient.connect(server.endpoint);
  const atQemu = Array.from({ length: 8 }, () => qmp.execute("query-name"));
  const waiting = qmp.execute("query-name", {}, { timeout: 2_000 });
  await held.called;
  vi.advanceTimersByTime(60_000);
  held.release();
  await Promise.all(atQemu);
  expect(await waiting).toEqual({});
  expect(server.callsOf("query-name")).toHaveLength(9);
});

test("executeAndWait says at its deadline how far it came", async () => {
  await using server = await FakeQmpServer.start();
  server.reply("device_del", {}).reply("query-name", {}).reply("system_powerdown", never);
  await using qmp = await QmpClient.connect(server.endpoint);
  const unplug = { command: "device_del", arguments: { id: "n0" }, until: { event: "DEVICE_DELETED" } } as const;
  const withoutEvent = failureOf(qmp.executeAndWait({ ...unplug, timeout: 2_000 }), QemuTimeoutError);
  await qmp.execute("query-name");
  vi.advanceTimersByTime(2_020);
  expect(await withoutEvent).toMatchObject({ timeout: 2_000, outcome: "unknown" });
  expect((await withoutEvent).message).toBe(
    `${server.endpoint}: "device_del" was executed, but no DEVICE_DELETED came within 2000 ms. The guest may not have acted; look at the state before repeating it.`,
  );

  const until = { event: ["SHUTDOWN", "POWERDOWN"] } as const;
  const powerdown = { command: "system_powerdown", until, timeout: 2_000 } as const;
  const withoutAnswer = failureOf(qmp.executeAndWait(powerdown), QemuTimeoutError);
  await server.waitForCall("system_powerdown");
  vi.advanceTimersByTime(2_020);
  expect(await withoutAnswer).toMatchObject({ timeout: 2_000, outcome: "unknown" });
  expect((await withoutAnswer).message).toBe(
    `${server.endpoint}: "system_powerdown" was not answered within 2000 ms; it was written, so that QEMU may still execute it.`,
  );
});

test("a job whose cancel QEMU ignores is given up: the message says that it may still be there", async () => {
  await using server = await FakeQmpServer.start();
  const jobs = new FakeJobs(server);
  jobs.startedBy("blockdev-create", "running");
  jobs.on("job-cancel", () => {});
  await using qmp = await QmpClient.connect(server.endpoint);
  const controller = new AbortController();
  const { signal } = controller;
  const running = failureOf(qmp.runJob("blockdev-create", create, { signal }), QemuAbortError);
  await server.waitForCall("blockdev-create");
  await qmp.execute("query-jobs");
  controller.abort(reason);
  await server.waitForCall("job-cancel");
  await qmp.execute("query-jobs");
  vi.advanceTimersByTime(10_020);
  const error = await running;
  expect(error.cause).toBe(reason);
  expect(error.message).toContain(
    'Job "j" (blockdev-create) was aborted. It could not be cancelled and may still be there: ',
  );
  expect(error.message).toContain("within 10000 ms");
  expect(jobs.left).toEqual(["j running"]);
});

test("a job is given up when QEMU answers nothing any more, and the message says so", async () => {
  await using server = await FakeQmpServer.start({ version: "5.2.0" });
  const jobs = new FakeJobs(server);
  jobs.startedBy("blockdev-create", "running");
  await using qmp = await QmpClient.connect(server.endpoint);
  const controller = new AbortController();
  const { signal } = controller;
  const running = failureOf(qmp.runJob("blockdev-create", create, { signal }), QemuAbortError);
  await server.waitForCall("blockdev-create");
  await qmp.execute("query-jobs");
  server.reply("query-jobs", never);
  controller.abort(reason);
  await server.waitForCall("query-jobs", 2);
  vi.advanceTimersByTime(10_020);
  expect((await running).message).toContain("It could not be cancelled and may still be there: ");
});

test("a migration that sends no event is looked at now and then: its end is found", async () => {
  await using server = await FakeQmpServer.start();
  const migration = new FakeMigration(server);
  migration.enterSilently("active");
  await using qmp = await QmpClient.connect(server.endpoint);
  const iterator = qmp.followMigration({ interval: 5_000 });
  expect((await iterator.next()).value).toMatchObject({ status: "active" });
  const next = iterator.next();
  migration.enterSilently("completed");
  await vi.advanceTimersByTimeAsync(0);
  expect(server.callsOf("query-migrate")).toHaveLength(1);
  vi.advanceTimersByTime(5_020);
  expect((await next).value).toMatchObject({ status: "completed", ended: true });
  expect((await iterator.next()).done).toBe(true);
});

test("a reconnection takes no greeting, no negotiation and no UUID in time for one more attempt each", async () => {
  await using first = await identifiedServer();
  await using mute = await identifiedServer({ greeting: false });
  await using refusing = await identifiedServer();
  refusing.reply("qmp_capabilities", failure("not now"));
  await using busy = await identifiedServer();
  busy.reply("qmp_capabilities", never);
  await using shy = await identifiedServer();
  shy.reply("query-uuid", never);
  await using leaving = await identifiedServer();
  leaving.reply("qmp_capabilities", ({ connection }: FakeCall) => {
    connection.destroy();
    return never;
  });
  await using last = await identifiedServer();
  const endpoint = new SuccessiveEndpoint(first, mute, refusing, busy, shy, leaving, last);
  await using qmp = await QmpClient.connect(endpoint, { reconnect: { minTimeout: 0 } });
  const messages: string[] = [];
  qmp.on("notice", ({ code, message }) => messages.push(`${code} ${message}`));
  const history = historyOf(qmp, "state", "gap", "reconnected");
  const reconnected = nextOf(qmp, "reconnected");
  using trace = new WireTrace("successive");
  first.connection.end();
  await trace.reached("negotiating");
  vi.advanceTimersByTime(5_020);
  await busy.waitForCall("qmp_capabilities");
  vi.advanceTimersByTime(10_020);
  await shy.waitForCall("query-uuid");
  vi.advanceTimersByTime(10_020);
  await reconnected;
  expect(messages).toEqual([
    expect.stringContaining("reconnect-failed successive: successive: no greeting within 5000 ms."),
    expect.stringContaining("the negotiation failed"),
    expect.stringContaining("did not answer qmp_capabilities within 10000 ms"),
    expect.stringContaining('no answer to "query-uuid" within 10000 ms'),
    expect.stringContaining("the peer closed the connection"),
  ]);
  expect(history).toEqual(["state reconnecting", "gap", "state running", "reconnected"]);
  expect(endpoint.opened).toBe(7);
  for (const server of [mute, refusing, busy, shy, leaving]) await server.connection.closed;
});
