import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuTimeoutError } from "@qemu-wire/wire";
import { FakeQmpServer, never } from "@qemu-wire/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { failureOf } from "../support/expectations.js";
import { nextNotice } from "../support/notices.js";
import { FakeJobs } from "./support/fake-jobs.js";
import { FakeMigration } from "./support/fake-migration.js";

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
