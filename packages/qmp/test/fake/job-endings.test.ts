import { QmpClient } from "@qemu-wire/qmp";
import { QemuClosedError, QemuCommandError } from "@qemu-wire/wire";
import { type FakeCall, failure, FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { FakeJobs } from "./support/fake-jobs.js";
import { identifiedServer } from "./support/identified-server.js";
import { nextOf } from "./support/notifications.js";

const create = { "job-id": "j", options: { driver: "file", filename: "/x", size: 1 } } as const;

describe("a job that is not ours is never touched", () => {
  test("when the start is refused because its id is in use", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-create");
    jobs.enter("j", "created", "running");
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.runJob("blockdev-create", create), QemuCommandError);
    expect(error).toMatchObject({ code: "ERR_QEMU_COMMAND", desc: "Job ID 'j' already in use" });
    expect(jobs.commands).toEqual([]);
    expect(jobs.left).toEqual(["j running"]);
  });

  test("when somebody else took the id in the moment of the start", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    server.reply("blockdev-create", () => {
      jobs.enter("j", "created", "running", "ready");
      return failure("Job ID 'j' already in use");
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    await failureOf(qmp.runJob("blockdev-create", create), QemuCommandError);
    await qmp.execute("query-jobs");
    expect(jobs.commands).toEqual([]);
    expect(jobs.left).toEqual(["j ready"]);
  });

  test("when somebody else dismissed ours, and may have given its id to another", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-create", "running", "null");
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.runJob("blockdev-create", create), QemuCommandError);
    expect(error).toMatchObject({ code: "ERR_QEMU_JOB" });
    expect(error.message).toContain("it was dismissed by somebody else, so that its result is unknown.");
    expect(jobs.commands).toEqual([]);
  });

  test("when somebody else dismissed ours before its result was read", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-create", "running", "concluded", "null");
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.runJob("blockdev-create", create), QemuCommandError);
    expect(error.message).toContain("it was dismissed by somebody else, so that its result is unknown.");
    expect(jobs.commands).toEqual([]);
  });
});

describe("a lost connection ends the following, and leaves the job to QEMU", () => {
  test("without reconnection", async () => {
    await using server = await FakeQmpServer.start();
    new FakeJobs(server).startedBy("blockdev-create", "running");
    await using qmp = await QmpClient.connect(server.endpoint);
    const running = failureOf(qmp.runJob("blockdev-create", create), QemuClosedError);
    await server.waitForCall("blockdev-create");
    await qmp.execute("query-jobs");
    server.connection.end();
    const error = await running;
    expect(error).toMatchObject({ reason: "peer-eof", outcome: "unknown" });
    expect(error.message).toBe(
      `${server.endpoint}: the peer closed the connection. Job "j" (blockdev-create) was started and may run on: query-jobs tells.`,
    );
  });

  test("names the id that was made up, and a start without an answer; the cause stays", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("blockdev-create", ({ connection }: FakeCall) => {
      connection.send("}");
      return never;
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.runJob("blockdev-create", { options: create.options }), QemuClosedError);
    const id = String(server.callsOf("blockdev-create")[0]?.arguments?.["job-id"]);
    expect(error).toMatchObject({ reason: "protocol-error", outcome: "unknown", cause: { code: "ERR_QEMU_GARBAGE" } });
    expect(error.message).toContain(`Job "${id}" (blockdev-create) may have been started, and may run on`);
  });

  test("between the start and a command that comes later: not that one's outcome counts", async () => {
    await using server = await FakeQmpServer.start();
    new FakeJobs(server).startedBy("blockdev-create", "running", "concluded");
    await using qmp = await QmpClient.connect(server.endpoint);
    const onStatus = (status: string): void => void (status === "concluded" && qmp.close());
    const error = await failureOf(qmp.runJob("blockdev-create", create, { onStatus }), QemuClosedError);
    expect(error).toMatchObject({ reason: "requested", outcome: "unknown" });
    expect(error.message).toContain('Job "j" (blockdev-create) was started and may run on');
  });

  test("before the start was sent there is no job", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    await qmp.close();
    const error = await failureOf(qmp.runJob("blockdev-create", create), QemuClosedError);
    expect(error.outcome).toBe("not-sent");
    expect(error.message).toContain('Job "j" (blockdev-create) was not started.');
  });

  test("with reconnection: nothing is done to it on the next connection", async () => {
    await using server = await identifiedServer();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-create", "running");
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true, whileDisconnected: "wait" });
    const running = failureOf(qmp.runJob("blockdev-create", create), QemuClosedError);
    await server.waitForCall("blockdev-create");
    await qmp.execute("query-jobs");
    const reconnected = nextOf(qmp, "reconnected");
    server.connection.end();
    expect(await running).toMatchObject({ reason: "peer-eof", outcome: "unknown" });
    await reconnected;
    await qmp.execute("query-name");
    expect(jobs.commands).toEqual([]);
    expect(jobs.left).toEqual(["j running"]);
  });

  test.each([
    ["the client is closed", "requested", "the client was closed. Job", "was started and may run on"],
    ["QEMU shuts down", "server-shutdown", "QEMU shut down. Job", "was started and did not conclude before."],
  ])("when %s", async (_what, why, ending, rest) => {
    await using server = await FakeQmpServer.start();
    new FakeJobs(server).startedBy("blockdev-create", "running");
    await using qmp = await QmpClient.connect(server.endpoint);
    const running = failureOf(qmp.runJob("blockdev-create", create), QemuClosedError);
    await server.waitForCall("blockdev-create");
    await qmp.execute("query-jobs");
    if (why === "requested") await qmp.close();
    else {
      server.emit("SHUTDOWN", { guest: false, reason: "host-signal" });
      server.connection.end();
    }
    const error = await running;
    expect(error).toMatchObject({ reason: why, outcome: "unknown" });
    expect(error.message).toContain(`${server.endpoint}: ${ending} "j" (blockdev-create) ${rest}`);
  });
});
