import { type JobStatus, QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError } from "@qemu-wire/wire";
import { FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { FakeJobs } from "./support/fake-jobs.js";

const options = { driver: "file", filename: "/x", size: 1 } as const;
const mirror = { "job-id": "m", device: "d", target: "t", sync: "full" } as const;

/** A promise, and what resolves it. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe("a job", () => {
  test("that is over before its start is answered, well: it is dismissed and its statuses are told", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-create", "running", "waiting", "pending", "concluded");
    await using qmp = await QmpClient.connect(server.endpoint);
    const statuses: JobStatus[] = [];
    const result = await qmp.runJob("blockdev-create", { options }, { onStatus: (status) => statuses.push(status) });
    expect(result).toEqual({
      id: expect.stringMatching(/^qemu-wire-\d+-\d+$/) as string,
      type: "create",
      status: "concluded",
      statuses: ["created", "running", "waiting", "pending", "concluded"],
    });
    expect(statuses).toEqual(result.statuses);
    expect(jobs.left).toEqual([]);
    expect(server.calls.slice(1).map(({ command, arguments: args }) => [command, args])).toEqual([
      ["blockdev-create", { options, "job-id": result.id }],
      ["query-jobs", undefined],
      ["job-dismiss", { id: result.id }],
    ]);
  });

  test("that is over before its start is answered, badly: QEMU's text, and nothing is left", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-create", "running", "aborting", "concluded:Could not create '/x': No space left");
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.runJob("blockdev-create", { "job-id": "c", options }), QemuCommandError);
    expect(error).toMatchObject({
      code: "ERR_QEMU_JOB",
      errorClass: "GenericError",
      desc: "Could not create '/x': No space left",
      command: "blockdev-create",
      arguments: { "job-id": "c", options },
    });
    expect(error.message).toBe(
      `${server.endpoint}: Job "c" (blockdev-create) failed: Could not create '/x': No space left`,
    );
    expect(jobs.left).toEqual([]);
    expect(jobs.commands).toEqual(["job-dismiss"]);
  });

  test("that would dismiss itself is told not to", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-backup", "running", "concluded");
    await using qmp = await QmpClient.connect(server.endpoint);
    await qmp.runJob("blockdev-backup", { ...mirror, sync: "full" });
    expect(server.callsOf("blockdev-backup")[0]?.arguments).toEqual({ ...mirror, "auto-dismiss": false });
    expect(jobs.left).toEqual([]);
  });

  test("of somebody else is looked at by nobody", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-create", "running");
    await using qmp = await QmpClient.connect(server.endpoint);
    const running = qmp.runJob("blockdev-create", { "job-id": "mine", options });
    await server.waitForCall("blockdev-create");
    jobs.enter("theirs", "created", "running", "ready", "pending", "concluded:not ours");
    jobs.enter("mine", "concluded");
    expect((await running).statuses).toEqual(["created", "running", "concluded"]);
    expect(jobs.left).toEqual(["theirs concluded"]);
  });

  test("with two phases: completed when whenReady allows it", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-mirror", "running", "ready");
    await using qmp = await QmpClient.connect(server.endpoint);
    const { opened, open } = gate();
    const ready = gate();
    const asked: unknown[] = [];
    const running = qmp.runJob("blockdev-mirror", mirror, {
      whenReady: async (job) => {
        asked.push(job);
        ready.open();
        await opened;
      },
    });
    await ready.opened;
    await qmp.execute("query-jobs");
    expect(asked).toEqual([{ id: "m" }]);
    expect(jobs.commands).toEqual([]);
    open();
    expect((await running).statuses).toEqual(["created", "running", "ready", "waiting", "pending", "concluded"]);
    expect(jobs.commands).toEqual(["job-complete", "job-dismiss"]);
    expect(asked).toHaveLength(1);
  });

  test("with two phases and no whenReady is completed at once", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-mirror", "running", "ready");
    await using qmp = await QmpClient.connect(server.endpoint);
    await qmp.runJob("blockdev-mirror", mirror);
    expect(jobs.commands).toEqual(["job-complete", "job-dismiss"]);
  });

  test("that is paused while it is ready is completed when it is ready again, and whenReady is asked once", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-mirror", "running", "ready", "standby");
    await using qmp = await QmpClient.connect(server.endpoint);
    const { opened, open } = gate();
    const ready = gate();
    let asked = 0;
    const whenReady = async (): Promise<void> => {
      asked++;
      ready.open();
      await opened;
    };
    const running = qmp.runJob("blockdev-mirror", mirror, { whenReady });
    await ready.opened;
    await qmp.execute("query-jobs");
    open();
    // The answer to a later command: whatever follows from the opening has been sent before it.
    await qmp.execute("query-jobs");
    expect(jobs.commands).toEqual([]);
    jobs.enter("m", "ready");
    expect((await running).status).toBe("concluded");
    expect(jobs.commands).toEqual(["job-complete", "job-dismiss"]);
    expect(asked).toBe(1);
  });

  test("that is paused in the moment of its completion is completed when it is ready again", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-mirror", "running", "ready");
    const first = server.hold("job-complete");
    await using qmp = await QmpClient.connect(server.endpoint);
    const running = qmp.runJob("blockdev-mirror", mirror);
    await first.called;
    jobs.enter("m", "standby");
    first.fail("Job 'm' in state 'standby' cannot accept command verb 'complete'");
    await qmp.execute("query-jobs");
    jobs.enter("m", "ready");
    expect((await running).status).toBe("concluded");
    expect(jobs.commands).toEqual(["job-complete", "job-complete", "job-dismiss"]);
  });

  test("whose completion is refused is cancelled, and QEMU's refusal is the error", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-mirror", "running", "ready");
    server.hold("job-complete").fail("The active block job is stuck");
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.runJob("blockdev-mirror", mirror), QemuCommandError);
    expect(error).toMatchObject({ command: "job-complete", desc: "The active block job is stuck" });
    expect(jobs.left).toEqual([]);
  });

  test("that fails while whenReady thinks is over: it is not completed any more", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    jobs.startedBy("blockdev-mirror", "running", "ready");
    await using qmp = await QmpClient.connect(server.endpoint);
    const { opened, open } = gate();
    const ready = gate();
    const whenReady = async (): Promise<void> => {
      ready.open();
      await opened;
    };
    const running = failureOf(qmp.runJob("blockdev-mirror", mirror, { whenReady }), QemuCommandError);
    await ready.opened;
    jobs.enter("m", "aborting", "concluded:Input/output error");
    expect((await running).desc).toBe("Input/output error");
    open();
    await qmp.execute("query-jobs");
    expect(jobs.commands).toEqual(["job-dismiss"]);
    expect(jobs.left).toEqual([]);
  });

  test.each([true, false, undefined])(
    "with auto-finalize: %j is finalized when it waits for that",
    async (automatic) => {
      await using server = await FakeQmpServer.start();
      const jobs = new FakeJobs(server);
      jobs.startedBy("blockdev-backup", "running", "waiting", "pending", ...(automatic === false ? [] : ["concluded"]));
      await using qmp = await QmpClient.connect(server.endpoint);
      await qmp.runJob("blockdev-backup", { ...mirror, "auto-finalize": automatic });
      expect(jobs.commands).toEqual(automatic === false ? ["job-finalize", "job-dismiss"] : ["job-dismiss"]);
    },
  );
});
