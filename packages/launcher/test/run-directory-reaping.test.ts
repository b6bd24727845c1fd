import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attachQemuProcess } from "../src/process/attach-qemu-process.js";
import { killProcess } from "../src/process/end-process.js";
import { unfinishedPath } from "../src/host/unfinished-file.js";
import { reapOrphans } from "../src/process/reap-orphans.js";
import { runDirectoryFor } from "../src/process/run-directory.js";
import { ownHost } from "./support/own-host.js";
import { asData, ProcessChild } from "./support/process-child.js";
import { processesWith } from "./support/process-left.js";
import { planIn, type ProcessPlanOptions } from "./support/process-plan.js";

/** What a killed owner left. */
interface Left {
  readonly runDirectory: string;
  readonly ownerPid: number;
  /** The process, if it lives on: the test made it one that does. */
  readonly pid: number;
}

describe("reaping", () => {
  const own = ownHost();

  /** A process is started detached by an owner who is killed; it stays in the state `starting`. */
  async function leave(options: ProcessPlanOptions = {}): Promise<Left> {
    const plan = await planIn(own.host, { detached: true, ...options });
    const owner = ProcessChild.start("launch", { runtimeDirectory: own.path, plan: asData(plan) });
    await owner.says("ready");
    owner.go();
    const pid = Number(await owner.says("started "));
    while (!existsSync(join(plan.runDirectory, "record.json")));
    owner.kill("SIGKILL");
    await owner.exited;
    return { runDirectory: plan.runDirectory, ownerPid: owner.pid, pid };
  }

  /** Changes what the owner's list or the record says. */
  function edit(path: string, change: (value: Record<string, unknown>) => object): void {
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>)));
  }

  const ownerFile = (): string => {
    const name = readdirSync(own.folder).find((entry) => entry.endsWith(".owner.1"));
    if (name === undefined) throw new Error("nobody owns anything");
    return join(own.folder, name);
  };

  test("kills a start that was never finished, and removes its directory, wherever that is", async () => {
    for (const runDirectory of [undefined, own.file("elsewhere")]) {
      const left = await leave(runDirectory === undefined ? {} : { runDirectory });
      expect(await reapOrphans(own.host)).toEqual([left]);
      expect(existsSync(left.runDirectory)).toBe(false);
      expect(processesWith(left.runDirectory)).toEqual([]);
      expect(readdirSync(own.folder)).toEqual([]);
    }
    expect(await reapOrphans(own.host)).toEqual([]);
  });

  test("is done once by several at once", async () => {
    const left = [await leave(), await leave()];
    const reaped = (await Promise.all(Array.from({ length: 5 }, async () => await reapOrphans(own.host)))).flat();
    expect(reaped.toSorted((one, other) => one.runDirectory.localeCompare(other.runDirectory))).toEqual(
      left.toSorted((one, other) => one.runDirectory.localeCompare(other.runDirectory)),
    );
    expect(readdirSync(own.folder)).toEqual([]);
  });

  test("signals no process that only has the number of the one that was recorded", async () => {
    const left = await leave();
    process.kill(left.pid, "SIGKILL");
    const innocent = await sleeper();
    // The number has gone to somebody else: in the record with the old start time, and with the new one even.
    const startTime = await own.host.processes.startTime(innocent.pid ?? 0);
    edit(join(left.runDirectory, "record.json"), (record) => ({ ...record, pid: innocent.pid, startTime }));
    writeFileSync(join(left.runDirectory, "pid"), `${innocent.pid}\n`);
    expect(await reapOrphans(own.host)).toEqual([{ ...left, pid: undefined }]);
    expect(await own.host.processes.startTime(innocent.pid ?? 0)).toBe(startTime);
    await end(innocent);
  });

  test("believes no pidfile that names another process, and finds the right one", async () => {
    const left = await leave();
    const innocent = await sleeper();
    edit(join(left.runDirectory, "record.json"), ({ pid: _pid, startTime: _startTime, ...rest }) => rest);
    writeFileSync(join(left.runDirectory, "pid"), `${innocent.pid}\n`);
    expect(await reapOrphans(own.host)).toEqual([left]);
    expect(await own.host.processes.startTime(innocent.pid ?? 0)).toBeDefined();
    await end(innocent);
  });

  test("leaves what runs detached, and takes it when it has ended", async () => {
    const left = await leave();
    edit(join(left.runDirectory, "record.json"), (record) => ({ ...record, state: "running" }));
    expect(await reapOrphans(own.host)).toEqual([]);
    const { process: child } = await attachQemuProcess(own.host, left.runDirectory);
    await child.release();
    expect(await reapOrphans(own.host)).toEqual([]);
    const again = await attachQemuProcess(own.host, left.runDirectory);
    await killProcess(again.process);
    await again.process.release();
    expect(await reapOrphans(own.host)).toEqual([
      { runDirectory: left.runDirectory, pid: undefined, ownerPid: undefined },
    ]);
    expect(readdirSync(own.folder)).toEqual([]);
  });

  test("kills what does not run detached, though its guest ran", async () => {
    const left = await leave();
    edit(join(left.runDirectory, "record.json"), (record) => ({ ...record, state: "running", detached: false }));
    await expect(attachQemuProcess(own.host, left.runDirectory)).rejects.toThrow("was not started detached");
    expect(await reapOrphans(own.host)).toEqual([{ ...left, ownerPid: undefined }]);
  });

  test("removes what an earlier boot left, and signals nothing for it", async () => {
    const left = await leave();
    edit(ownerFile(), (entry) => ({ ...entry, owner: { ...(entry["owner"] as object), bootId: "earlier" } }));
    edit(join(left.runDirectory, "record.json"), (record) => ({ ...record, bootId: "earlier", state: "running" }));
    expect(await reapOrphans(own.host)).toEqual([{ ...left, pid: undefined }]);
    expect(await own.host.processes.startTime(left.pid)).toBeDefined();
    expect(existsSync(left.runDirectory)).toBe(false);
  });

  test("leaves what belongs to a process of another pid namespace", async () => {
    const left = await leave();
    edit(ownerFile(), (entry) => ({ ...entry, owner: { ...(entry["owner"] as object), pidNamespace: "pid:[1]" } }));
    expect(await reapOrphans(own.host)).toEqual([]);
    await expect(attachQemuProcess(own.host, left.runDirectory)).rejects.toMatchObject({ ownerPid: left.ownerPid });
  });

  test("removes no directory elsewhere that is another one by now", async () => {
    const left = await leave({ runDirectory: own.file("vm") });
    renameSync(left.runDirectory, own.file("moved"));
    mkdirSync(left.runDirectory);
    writeFileSync(join(left.runDirectory, "precious"), "");
    expect(await reapOrphans(own.host)).toEqual([left]);
    expect(readdirSync(left.runDirectory)).toEqual(["precious"]);
    expect(readdirSync(own.folder)).toEqual([]);
  });

  test("does nothing to what another version wrote, says so, and goes on with the rest", async () => {
    const strange = await leave();
    edit(join(strange.runDirectory, "record.json"), (record) => ({ ...record, version: 2 }));
    const left = await leave();
    await expect(reapOrphans(own.host)).rejects.toMatchObject({
      name: "AggregateError",
      message: expect.stringContaining(
        `${strange.runDirectory}/record.json is not a record that this version can read`,
      ),
    });
    expect(await own.host.processes.startTime(strange.pid)).toBeDefined();
    expect(existsSync(left.runDirectory)).toBe(false);
  });

  test("removes entries that were never finished, once nobody can finish them", async () => {
    const left = await leave();
    const id = left.runDirectory.slice(own.folder.length + 1);
    const names = ["dead", "young", "old"].map((name) => `${id}.owner.1.${name}.tmp`);
    const [dead = "", young = "", old = ""] = names.map((name) => join(own.folder, name));
    const { pidNamespace } = await own.host.facts();
    // Its number is nobody's: none is that large.
    const empty = unfinishedPath(join(own.folder, `${id}.owner.1`), { pid: 2 ** 30, startTime: 1, pidNamespace });
    writeFileSync(dead, readFileSync(ownerFile()));
    for (const path of [empty, young, old]) writeFileSync(path, "");
    utimesSync(old, 1, 1);
    expect(await reapOrphans(own.host)).toEqual([left]);
    expect(readdirSync(own.folder)).toEqual([names[1]]);
  });

  test("leaves what has no owner's list: it was kept on purpose", async () => {
    const kept = await runDirectoryFor(own.host, "kept");
    mkdirSync(kept);
    expect(await reapOrphans(own.host)).toEqual([]);
    expect(existsSync(kept)).toBe(true);
  });
});

async function sleeper(): Promise<ChildProcess> {
  const child = spawn("sleep", ["1000"]);
  await once(child, "spawn");
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}
