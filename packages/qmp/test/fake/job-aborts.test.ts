import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { failure, FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { FakeJobs } from "./support/fake-jobs.js";

const create = { "job-id": "j", options: { driver: "file", filename: "/x", size: 1 } } as const;
const mirror = { "job-id": "j", device: "d", target: "t", sync: "full" } as const;
const reason = new Error("changed my mind");

describe("an abort", () => {
  test.each<[string, string[], string[]]>([
    ["while it runs", ["running"], ["job-cancel", "job-dismiss"]],
    ["while it is paused", ["running", "paused"], ["job-cancel", "job-dismiss"]],
    ["while it is ready", ["running", "ready"], ["job-cancel", "job-dismiss"]],
    ["while it waits for others", ["running", "waiting"], ["job-cancel", "job-dismiss"]],
  ])("%s cancels the job and dismisses it", async (_when, statuses, commands) => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-mirror", ...statuses);
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const { signal } = controller;
    const whenReady = () => new Promise<void>(() => {});
    const running = failureOf(qmp.runJob("blockdev-mirror", mirror, { signal, whenReady }), QemuAbortError);
    await server.waitForCall("blockdev-mirror");
    await qmp.execute("query-jobs");
    controller.abort(reason);
    const error = await running;
    expect(error).toMatchObject({ code: "ABORT_ERR", cause: reason, outcome: "unknown" });
    expect(error.message).toBe(
      `${server.endpoint}: Job "j" (blockdev-mirror) was aborted. It was cancelled and dismissed.`,
    );
    expect(jobs.commands).toEqual(commands);
    expect(jobs.left).toEqual([]);
  });

  test("before the start is written sends nothing", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    await using qmp = await QmpClient.connect(server.endpoint);
    const running = qmp.runJob("blockdev-create", create, { signal: AbortSignal.abort(reason) });
    const error = await failureOf(running, QemuAbortError);
    expect(error).toMatchObject({ outcome: "not-sent", cause: reason });
    expect(error.message).toContain("No job was left to cancel.");
    expect(server.callsOf("blockdev-create")).toEqual([]);
    expect(jobs.commands).toEqual([]);
  });

  test("while the start waits here sends nothing", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    const held = server.hold("query-name");
    server.reply("query-name", {});
    await using qmp = await QmpClient.connect(server.endpoint);
    const busy = Array.from({ length: 8 }, () => qmp.execute("query-name"));
    const controller = new AbortController();
    const { signal } = controller;
    const running = failureOf(qmp.runJob("blockdev-create", create, { signal }), QemuAbortError);
    await held.called;
    controller.abort(reason);
    expect(await running).toMatchObject({ outcome: "not-sent", cause: reason });
    held.release();
    await Promise.all(busy);
    await qmp.execute("query-name");
    expect(server.callsOf("blockdev-create")).toEqual([]);
    expect(jobs.commands).toEqual([]);
  });

  test("between the start and its answer: what the start still makes is cancelled", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    const held = server.hold("blockdev-create");
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const { signal } = controller;
    const running = failureOf(qmp.runJob("blockdev-create", create, { signal }), QemuAbortError);
    await held.called;
    controller.abort(reason);
    jobs.enter("j", "created", "running");
    held.release();
    const error = await running;
    expect(error.message).toContain("It was cancelled and dismissed.");
    expect(error.outcome).toBe("unknown");
    expect(jobs.commands).toEqual(["job-cancel", "job-dismiss"]);
    expect(jobs.left).toEqual([]);
  });

  test("between the start and its refusal: the job that has the id goes on", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.enter("j", "created", "running");
    const held = server.hold("blockdev-create");
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const { signal } = controller;
    const running = failureOf(qmp.runJob("blockdev-create", create, { signal }), QemuAbortError);
    await held.called;
    controller.abort(reason);
    jobs.enter("j", "paused");
    held.fail("Job ID 'j' already in use");
    expect((await running).message).toContain("No job was left to cancel.");
    expect(jobs.commands).toEqual([]);
    expect(jobs.left).toEqual(["j paused"]);
  });

  test("in the moment when the job ends by itself: it is dismissed", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-create", "running");
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const { signal } = controller;
    const running = failureOf(qmp.runJob("blockdev-create", create, { signal }), QemuAbortError);
    await server.waitForCall("blockdev-create");
    await qmp.execute("query-jobs");
    // It concludes between the look at it and the command that is to cancel it.
    server.replyOnce("job-cancel", () => {
      jobs.enter("j", "aborting", "concluded:Input/output error");
      return failure("Job 'j' in state 'concluded' cannot accept command verb 'cancel'");
    });
    controller.abort(reason);
    expect((await running).message).toContain("was aborted.");
    expect(jobs.commands).toEqual(["job-cancel", "job-dismiss"]);
    expect(jobs.left).toEqual([]);
  });
});

describe("a job is given up", () => {
  test("at its deadline: it is cancelled as by an abort", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-create", "running");
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.runJob("blockdev-create", create, { timeout: 30 }), QemuTimeoutError);
    expect(error).toMatchObject({ timeout: 30, outcome: "unknown" });
    expect(error.message).toBe(
      `${server.endpoint}: Job "j" (blockdev-create) did not end within 30 ms. It was cancelled and dismissed.`,
    );
    expect(jobs.left).toEqual([]);
  });

  test.each<[string, () => Promise<void> | void]>([
    ["rejects", () => Promise.reject(reason)],
    [
      "throws",
      () => {
        throw reason;
      },
    ],
  ])("when whenReady %s: with its error, cancelled", async (_how, whenReady) => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-mirror", "running", "ready");
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(await failureOf(qmp.runJob("blockdev-mirror", mirror, { whenReady }), Error)).toBe(reason);
    expect(jobs.commands).toEqual(["job-cancel", "job-dismiss"]);
    expect(jobs.left).toEqual([]);
  });

  test("when a command of whenReady fails: with QEMU's error, cancelled", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-mirror", "running", "ready");
    server.reply("stop", failure("can't"));
    await using qmp = await QmpClient.connect(server.endpoint);
    const whenReady = async (): Promise<void> => {
      await qmp.execute("stop");
    };
    const error = await failureOf(qmp.runJob("blockdev-mirror", mirror, { whenReady }), QemuCommandError);
    expect(error.command).toBe("stop");
    expect(jobs.left).toEqual([]);
  });

  test("when onStatus throws: with that, cancelled", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-create", "running");
    await using qmp = await QmpClient.connect(server.endpoint);
    const onStatus = (): void => {
      throw reason;
    };
    expect(await failureOf(qmp.runJob("blockdev-create", create, { onStatus }), Error)).toBe(reason);
    expect(jobs.left).toEqual([]);
  });
});
