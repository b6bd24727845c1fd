import { truncate, writeFile } from "node:fs/promises";
import type { JobStatus, QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuClosedError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { describeQemu } from "../support/qemu-binary.js";
import { type QemuProcess, startQemu } from "../support/qemu-process.js";

const mebibyte = 1024 * 1024;

/** Two disks of 1 MiB, `source` and `target`, as block nodes. */
async function addDisks(qemu: QemuProcess, qmp: QmpClient): Promise<void> {
  for (const name of ["source", "target"]) {
    const filename = qemu.directory.file(name);
    await writeFile(filename, "");
    await truncate(filename, mebibyte);
    await qmp.execute("blockdev-add", { driver: "file", "node-name": name, filename });
  }
}

/** Holds a job in its `ready` state. */
class Gate {
  readonly reached: Promise<void>;
  readonly #opened: Promise<void>;
  #reach!: () => void;
  #open!: () => void;

  constructor() {
    this.reached = new Promise((resolve) => {
      this.#reach = resolve;
    });
    this.#opened = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  pass(): Promise<void> {
    this.#reach();
    return this.#opened;
  }

  open(): void {
    this.#open();
  }
}

const mirror = { device: "source", target: "target", sync: "full", "job-id": "mirror0" } as const;

/** That nothing of ours is left in QEMU. */
async function expectNoJob(qmp: QmpClient): Promise<void> {
  expect(await qmp.execute("query-jobs")).toEqual([]);
  expect(await qmp.execute("query-block-jobs")).toEqual([]);
}

describeQemu("jobs", () => {
  test("one that succeeds reports each status in order, concludes and is dismissed", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const statuses: JobStatus[] = [];
    const filename = qemu.directory.file("made.img");
    const result = await qmp.runJob(
      "blockdev-create",
      { options: { driver: "file", filename, size: mebibyte } },
      { onStatus: (status) => statuses.push(status), timeout: 30_000 },
    );
    expect(result).toMatchObject({ type: "create", status: "concluded" });
    expect(result.id).toMatch(/^[a-zA-Z]/);
    expect(statuses).toEqual(result.statuses);
    expect(statuses).toEqual(["created", "running", "waiting", "pending", "concluded"]);
    await expectNoJob(qmp);
  });

  test("one that fails rejects with QEMU's text and leaves no job behind, also when it concludes before its answer", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    for (let round = 0; round < 10; round++) {
      const filename = qemu.directory.file("missing/made.img");
      const job = qmp.runJob("blockdev-create", {
        options: { driver: "file", filename, size: 1 },
        "job-id": "create0",
      });
      const error = await failureOf(job, QemuCommandError);
      expect(error).toMatchObject({ code: "ERR_QEMU_JOB", command: "blockdev-create", errorClass: "GenericError" });
      expect(error.desc).toBe(`Could not create '${filename}': No such file or directory`);
      expect(error.message).toContain('Job "create0" (blockdev-create) failed: Could not create');
      await expectNoJob(qmp);
    }
  });

  test("the start that is refused is the command's own error", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const job = qmp.runJob("blockdev-mirror", { ...mirror, device: "nope" });
    expect(await failureOf(job, QemuCommandError)).toMatchObject({
      code: "ERR_QEMU_COMMAND",
      command: "blockdev-mirror",
    });
    await expectNoJob(qmp);
  });

  test("an id that is in use is refused, and the job that has it goes on", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await addDisks(qemu, qmp);
    const gate = new Gate();
    const first = qmp.runJob("blockdev-mirror", mirror, { whenReady: () => gate.pass() });
    await gate.reached;
    const filename = qemu.directory.file("x");
    const second = qmp.runJob("blockdev-create", {
      options: { driver: "file", filename, size: 1 },
      "job-id": mirror["job-id"],
    });
    expect((await failureOf(second, QemuCommandError)).desc).toMatch(/already in use/);
    expect((await qmp.execute("query-jobs")).map(({ id, status }) => [id, status])).toEqual([["mirror0", "ready"]]);
    gate.open();
    expect((await first).status).toBe("concluded");
  });

  test("a mirror has two phases: ready, whenReady, complete, concluded; events of both families tell of it", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await addDisks(qemu, qmp);
    const seen: string[] = [];
    qmp.on("event", ({ event, data }) => {
      seen.push(event === "JOB_STATUS_CHANGE" ? (data as { status: string }).status : event);
    });
    let states: unknown;
    const result = await qmp.runJob("blockdev-mirror", mirror, {
      whenReady: async ({ id }) => {
        seen.push("whenReady");
        states = (await qmp.execute("query-jobs")).map((job) => [job.id, job.type, job.status]);
        expect(id).toBe("mirror0");
      },
      timeout: 30_000,
    });
    expect(states).toEqual([["mirror0", "mirror", "ready"]]);
    expect(result).toMatchObject({ id: "mirror0", type: "mirror", status: "concluded" });
    const steps = seen.filter((step) => step !== "paused");
    expect(steps.indexOf("whenReady")).toBeGreaterThan(steps.indexOf("ready"));
    expect(steps.indexOf("concluded")).toBeGreaterThan(steps.indexOf("whenReady"));
    expect(steps).toContain("BLOCK_JOB_READY");
    expect(steps).toContain("BLOCK_JOB_COMPLETED");
    await expectNoJob(qmp);
  });

  test("job-complete is refused before ready", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await addDisks(qemu, qmp);
    const refusals: unknown[] = [];
    await qmp.runJob("blockdev-mirror", mirror, {
      onStatus: (status) => {
        if (status === "created") qmp.execute("job-complete", { id: "mirror0" }).catch((error) => refusals.push(error));
      },
      whenReady: () => {},
    });
    // When the job was faster than the command it was in `ready` already.
    for (const error of refusals) expect(error).toMatchObject({ errorClass: "GenericError" });
    await expectNoJob(qmp);
  });

  test("an abort cancels the job and dismisses it", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await addDisks(qemu, qmp);
    const controller = new AbortController();
    const reason = new Error("enough");
    const job = qmp.runJob("blockdev-mirror", mirror, {
      signal: controller.signal,
      whenReady: () => {
        controller.abort(reason);
        return new Promise(() => {});
      },
    });
    const error = await failureOf(job, QemuAbortError);
    expect(error).toMatchObject({ name: "AbortError", code: "ABORT_ERR", cause: reason });
    expect(error.message).toContain("It was cancelled and dismissed.");
    await expectNoJob(qmp);

    const early = qmp.runJob("blockdev-mirror", mirror, { signal: AbortSignal.abort(reason) });
    expect(await failureOf(early, QemuAbortError)).toMatchObject({ outcome: "not-sent", cause: reason });
    await expectNoJob(qmp);
  });

  test("a deadline cancels it likewise, and what whenReady throws does, too", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await addDisks(qemu, qmp);
    const slow = qmp.runJob("blockdev-mirror", mirror, { timeout: 100, whenReady: () => new Promise(() => {}) });
    const error = await failureOf(slow, QemuTimeoutError);
    expect(error).toMatchObject({ timeout: 100, outcome: "unknown" });
    expect(error.message).toContain('Job "mirror0" (blockdev-mirror) did not end within 100 ms');
    await expectNoJob(qmp);

    const bug = new Error("in whenReady");
    const broken = qmp.runJob("blockdev-mirror", mirror, {
      whenReady: () => {
        throw bug;
      },
    });
    expect(await failureOf(broken, Error)).toBe(bug);
    await expectNoJob(qmp);
  });

  test("one that is to wait for its finalization is finalized", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await addDisks(qemu, qmp);
    const { statuses } = await qmp.runJob("blockdev-backup", {
      ...mirror,
      "job-id": "backup0",
      "auto-finalize": false,
    });
    expect(statuses).toContain("pending");
    expect(statuses.at(-1)).toBe("concluded");
    await expectNoJob(qmp);
  });

  test("several at once are told apart", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const jobs = Array.from({ length: 10 }, (_, index) => {
      const filename = qemu.directory.file(index % 2 === 0 ? `disk${index}` : `missing/disk${index}`);
      return qmp.runJob("blockdev-create", { options: { driver: "file", filename, size: mebibyte } });
    });
    const results = await Promise.allSettled(jobs);
    expect(results.map(({ status }) => status)).toEqual(
      jobs.map((_, index) => (index % 2 === 0 ? "fulfilled" : "rejected")),
    );
    expect(new Set(results.flatMap((result) => (result.status === "fulfilled" ? [result.value.id] : []))).size).toBe(5);
    await expectNoJob(qmp);
  });

  test("when QEMU dies under it the error is that of the connection", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    await addDisks(qemu, qmp);
    const job = qmp.runJob("blockdev-mirror", mirror, {
      whenReady: () => {
        qemu.kill("SIGKILL");
        return new Promise(() => {});
      },
    });
    const error = await failureOf(job, QemuClosedError);
    expect(error.reason).toMatch(/peer-eof|reset/);
    expect(error.outcome).toBe("unknown");
    expect(error.message).toContain('Job "mirror0" (blockdev-mirror) was started and may run on');
  });
});
