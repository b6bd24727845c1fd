import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { QmpClient } from "@qemu-wire/qmp";
import { afterEach, expect, test } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { attachQemuProcess } from "../../src/process/attach-qemu-process.js";
import { endProcess, killProcess } from "../../src/process/end-process.js";
import type { QemuProcess } from "../../src/process/qemu-process.js";
import { reapOrphans } from "../../src/process/reap-orphans.js";
import { startQemuProcess } from "../../src/process/start-qemu-process.js";
import { ownHost } from "../support/own-host.js";
import { asData, ProcessChild } from "../support/process-child.js";
import { qemuPlanIn } from "../support/process-plan.js";

describeQemu("a QEMU process", () => {
  const own = ownHost();
  const started: QemuProcess[] = [];

  afterEach(async () => {
    for (const qemu of started.splice(0)) {
      await killProcess(qemu);
      await qemu.cleanUp();
    }
  });

  async function start(...[options, startOptions]: [Partial<PlanOptions>?, StartOptions?]): Promise<QemuProcess> {
    const qemu = await startQemuProcess(await qemuPlanIn(own.host, qemuBinary, options), startOptions);
    started.push(qemu);
    return qemu;
  }

  /** Names in this user's folder: run directories and lists of owners. */
  const left = (): readonly string[] => readdirSync(own.folder);

  test("is reached by its socketpair, and leaves nothing behind", async () => {
    const qemu = await start({}, { machine: { name: "vm1" } });
    const [monitor] = qemu.channels;
    if (monitor === undefined) throw new Error("no channel");
    await using qmp = await QmpClient.connect(monitor);
    expect(await qmp.execute("query-status")).toMatchObject({ status: "prelaunch" });
    await qemu.markRunning();
    expect(statSync(qemu.runDirectory).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(qemu.runDirectory, "pid"), "utf8").trim()).toBe(String(qemu.identity.pid));
    expect(JSON.parse(readFileSync(join(qemu.runDirectory, "record.json"), "utf8"))).toMatchObject({
      pid: qemu.identity.pid,
      startTime: await own.host.processes.startTime(qemu.identity.pid),
      argv: qemu.argv,
      machine: { name: "vm1" },
    });
    await expect(qemu.cleanUp()).rejects.toThrow("still runs");
    expect(await endProcess(qemu, { quit: async () => await qmp.quit() })).toEqual({
      code: 0,
      signal: null,
      by: "quit",
    });
    expect(qemu.exitStatus).toEqual({ code: 0, signal: null });
    expect(await qemu.signal("SIGTERM")).toBe(false);
    await qemu.cleanUp();
    await qemu.cleanUp();
    expect(left()).toEqual([]);
  });

  test("tells what it wrote when it fails, by whole lines", async () => {
    const lines: string[] = [];
    const qemu = await start({ args: ["-device", "no-such"] }, { onStderrLine: (line) => lines.push(line) });
    expect(await qemu.exited).toEqual({ code: 1, signal: null });
    expect(await qemu.stderrTail()).toMatch(
      /(^|\n)[^\n]*-device no-such: 'no-such' is not a valid device model name\n?$/,
    );
    // QEMU 11.1 has a line before it: it warns of `-mon`.
    expect(lines.at(-1)).toMatch(/^\S+: -device no-such: 'no-such' is not a valid device model name$/);
    const replayed: string[] = [];
    qemu.onStderrLine((line) => replayed.push(line));
    expect(replayed).toEqual(lines);
    for (const channel of qemu.channels) channel.destroy();
  });

  test("is killed when it reacts to nothing: quit, SIGTERM, SIGKILL in this order", async () => {
    const qemu = await start();
    const [monitor] = qemu.channels;
    if (monitor === undefined) throw new Error("no channel");
    await using qmp = await QmpClient.connect(monitor);
    await qemu.signal("SIGSTOP");
    const before = performance.now();
    const end = await endProcess(qemu, {
      quit: async () => await qmp.quit(),
      quitTimeout: 300,
      termTimeout: 200,
    });
    expect(end).toEqual({ code: null, signal: "SIGKILL", by: "SIGKILL" });
    expect(performance.now() - before).toBeGreaterThanOrEqual(490);
  });

  test("is ended by SIGTERM at once when its monitor can't be asked", async () => {
    const qemu = await start();
    const [monitor] = qemu.channels;
    if (monitor === undefined) throw new Error("no channel");
    const qmp = await QmpClient.connect(monitor);
    await qmp.close();
    // Longer than this test may take.
    const options = { quit: async () => await qmp.quit(), quitTimeout: 600_000, termTimeout: 30_000 };
    expect(await endProcess(qemu, options)).toMatchObject({ by: "SIGTERM", code: 0 });
  });

  test("that is detached outlives who launched it, and is taken over when that one is gone", async () => {
    const plan = await qemuPlanIn(own.host, qemuBinary, { detached: true });
    const owner = ProcessChild.start("launch", { runtimeDirectory: own.path, plan: asData(plan) });
    await owner.says("ready");
    owner.go();
    await owner.says("running");
    const pid = Number(await owner.says("started "));
    await expect(attachQemuProcess(own.host, plan.runDirectory)).rejects.toMatchObject({
      name: "OwnershipError",
      ownerPid: owner.pid,
      message: expect.stringContaining(`belongs to process ${owner.pid}, which lives`),
    });
    owner.kill("SIGKILL");
    await owner.exited;
    expect(await reapOrphans(own.host)).toEqual([]);

    const { process: qemu, machine } = await attachQemuProcess(own.host, plan.runDirectory);
    started.push(qemu);
    expect(machine).toEqual({ name: "vm1" });
    expect(qemu.identity.pid).toBe(pid);
    await expect(attachQemuProcess(own.host, plan.runDirectory)).rejects.toThrow("belongs to this process already");
    await using qmp = await QmpClient.connect(`unix:${plan.runDirectory}/qmp.sock`);
    expect(await qmp.execute("query-status")).toMatchObject({ status: "running" });
    const end = await endProcess(qemu, { quit: async () => await qmp.quit() });
    expect(end).toEqual({ code: null, signal: null, by: "quit" });
    await qemu.cleanUp();
    expect(left()).toEqual([]);
  });

  test("that is detached is given up, attached to, and given up again", async () => {
    const qemu = await start({ detached: true });
    await qemu.markRunning();
    // Before it has greeted, SIGTERM would end it without a word.
    await using qmp = await QmpClient.connect(`unix:${qemu.runDirectory}/qmp.sock`, { retry: {} });
    await qemu.release();
    await qemu.release();
    const again = await attachQemuProcess(own.host, qemu.runDirectory);
    await again.process.release();
    expect(await reapOrphans(own.host)).toEqual([]);
    expect(await own.host.processes.startTime(qemu.identity.pid)).toBe(qemu.identity.startTime);
    // Who gave it up has no say in it any more.
    const last = await attachQemuProcess(own.host, `${qemu.runDirectory}/`);
    expect(await last.process.signal("SIGTERM")).toBe(true);
    await qmp.closed;
    await last.process.exited;
    expect(await last.process.stderrTail()).toContain("terminating on signal 15");
    await qemu.exited;
    await qemu.cleanUp();
    expect(existsSync(qemu.runDirectory)).toBe(true);
    await last.process.cleanUp();
    expect(left()).toEqual([]);
  });

  test("that is detached and has ended is no machine any more, and is removed", async () => {
    const qemu = await start({ detached: true });
    await qemu.markRunning();
    await qemu.release();
    await own.host.processes.signal(qemu.identity, "SIGKILL");
    await qemu.exited;
    await expect(attachQemuProcess(own.host, qemu.runDirectory)).rejects.toThrow("its QEMU has ended");
    expect(await reapOrphans(own.host)).toEqual([
      { runDirectory: qemu.runDirectory, pid: undefined, ownerPid: undefined },
    ]);
    expect(left()).toEqual([]);
  });

  test("can't be given up when it was not started detached", async () => {
    const qemu = await start();
    await expect(qemu.release()).rejects.toThrow("was not started detached");
    for (const channel of qemu.channels) channel.destroy();
  });

  test("ends with the worker thread that spawned it, though the process goes on", async () => {
    const plan = await qemuPlanIn(own.host, qemuBinary);
    const child = ProcessChild.start("thread", { runtimeDirectory: own.path, plan: asData(plan) });
    const pid = Number(await child.says("started "));
    const startTime = await own.host.processes.startTime(pid);
    if (startTime === undefined) throw new Error("it ended too early");
    await child.says("ready");
    child.go();
    await child.says("terminated");
    expect(await own.host.processes.waitForEnd({ pid, startTime }, 30_000)).toBe(true);
    child.kill("SIGKILL");
    await child.exited;
    expect(await reapOrphans(own.host)).toEqual([
      { runDirectory: plan.runDirectory, pid: undefined, ownerPid: child.pid },
    ]);
  });

  test("ends with its owner: by its own means, where it has them", async () => {
    const { stdout } = await own.host.run([qemuBinary, "-run-with", "help"]);
    const args = stdout.includes("exit-with-parent") ? ["-run-with", "exit-with-parent=on"] : [];
    const plan = await qemuPlanIn(own.host, qemuBinary, { args });
    const owner = ProcessChild.start("launch", { runtimeDirectory: own.path, plan: asData(plan) });
    await owner.says("ready");
    owner.go();
    await owner.says("running");
    const pid = Number(await owner.says("started "));
    const startTime = await own.host.processes.startTime(pid);
    if (startTime === undefined) throw new Error("it ended too early");
    owner.kill("SIGKILL");
    expect(await own.host.processes.waitForEnd({ pid, startTime }, 30_000)).toBe(true);
  });

  test("is not signalled when another process has its number", async () => {
    const qemu = await start();
    const { pid, startTime } = qemu.identity;
    expect(await own.host.processes.signal({ pid, startTime: startTime - 1 }, "SIGKILL")).toBe(false);
    expect(await own.host.processes.startTime(pid)).toBe(startTime);
    for (const channel of qemu.channels) channel.destroy();
  });
});

type PlanOptions = NonNullable<Parameters<typeof qemuPlanIn>[2]>;
type StartOptions = NonNullable<Parameters<typeof startQemuProcess>[1]>;
