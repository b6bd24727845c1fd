import { existsSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, readdir, readFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildGuest } from "@qemu-wire/testing";
import { expect, test } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { attach, launch, OwnershipError, reapOrphans, localHost } from "../../src/index.js";
import { isAlive, launched, runDirectoriesOf, specOf } from "../support/launch-qemu.js";
import { hostIn } from "../support/process-plan.js";

const script = fileURLToPath(new URL("../support/launch-detached.mjs", import.meta.url));

describeQemu("a detached machine", () => {
  test("outlives the process that launched it, and another one takes it over", async () => {
    const child = spawn(process.execPath, [script, qemuBinary], { stdio: ["pipe", "pipe", "inherit"] });
    const exited = once(child, "exit");
    const [line] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
    const { pid, runDirectory } = JSON.parse(line) as { pid: number; runDirectory: string };

    const refusal = await attach(runDirectory).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(OwnershipError);
    expect(refusal).toMatchObject({ ownerPid: child.pid });

    child.kill("SIGKILL");
    await exited;
    await reapOrphans(localHost());
    expect(await isAlive(pid)).toBe(true);

    await using vm = await attach(runDirectory);
    expect([vm.pid, vm.status, vm.name]).toEqual([pid, "running", "outliving"]);
    expect(vm.console.attached).toBe(true);
    await vm.pause();
    await vm.close();
    expect(await isAlive(pid)).toBe(false);
    expect(await vm.exited).toMatchObject({ code: null, requested: true, reason: "host-qmp-quit" });
    await expect(attach(runDirectory)).rejects.toThrow(OwnershipError);
  });

  test("is left by its owner, and taken again", async () => {
    const first = await launched(specOf({ name: "left" }), { detached: true });
    await first.detach();
    expect(await isAlive(first.pid)).toBe(true);
    await expect(first.shutdown()).rejects.toThrow(/detached/);
    await first.close();
    expect(await isAlive(first.pid)).toBe(true);
    const second = await attach(first.runDirectory);
    expect(await second.qmp.execute("query-status")).toMatchObject({ status: "running" });
    await second.close();
    expect(await isAlive(first.pid)).toBe(false);
  });

  test("keeps its MAC address to itself when it is moved", async () => {
    await using temporary = await TemporaryDirectory.make();
    const spec = specOf({ name: "moved", nics: [{ type: "user" }] });
    const host = hostIn(temporary.path);
    const source = await launched(spec, { host, detached: true });
    const { machine } = await source.migrate({ to: host });
    await using moved = machine;
    // Of another process, as far as the locks can tell.
    await using other = await launch(spec, { host: hostIn(temporary.path) });
    expect(other.nics[0]?.mac).not.toBe(moved.nics[0]?.mac);
  });

  test("gives its MAC address to the next one of its name when it was left and has ended", async () => {
    await using temporary = await TemporaryDirectory.make();
    const host = hostIn(temporary.path);
    const spec = specOf({ name: "named", nics: [{ type: "user" }] });
    const first = await launched(spec, { host, detached: true });
    await first.detach();
    const beside = await launched(spec, { host });
    expect(beside.nics[0]?.mac).not.toBe(first.nics[0]?.mac);
    await (await attach(first.runDirectory, { host })).close();
    const after = await launched(spec, { host });
    expect(after.nics[0]?.mac).toBe(first.nics[0]?.mac);
    for (const machine of [beside, after]) await machine.close();
  });

  test("whose logs grew without a bound is taken over, and only the end of what it said is read", async () => {
    await using directory = await TemporaryDirectory.make();
    const first = await launched(specOf({ name: "loud" }), { detached: true });
    const logs = [join(first.runDirectory, "qemu.log"), first.plan.consoleLog ?? ""];
    await first.detach();
    for (const log of logs) {
      // More than any buffer can hold.
      await truncate(log, 16 * 1024 ** 3);
      await appendFile(log, "\nlast words\n");
    }
    const vm = await attach(first.runDirectory, { logDirectory: directory.path });
    expect(vm.console.tail()).not.toContain("last words");
    expect(vm.status).toBe("running");
    process.kill(vm.pid, "SIGKILL");
    await vm.exited;
    await vm.close();
    const [kept = ""] = await readdir(directory.path);
    const said = await readFile(directory.file(kept), "utf8");
    expect(said).toContain("\nlast words\n");
    expect(said.length).toBeLessThan(70_000);
    expect(await runDirectoriesOf("loud")).toEqual([]);
  });

  test("may have its console's log cut while it runs, which goes on at its new end", async () => {
    const { kernel, initrd, append } = await buildGuest();
    const spec = specOf({ name: "cut", boot: { kernel, initrd, append }, guestAgent: true });
    const vm = await launched(spec, { detached: true });
    await vm.ready({ timeout: 120_000 });
    const say = async (text: string): Promise<void> => {
      const said = vm.console.expect(text);
      await vm.qga.exec(["/bin/sh", "-c", `echo ${text} >/dev/ttyS0`]);
      await said;
    };
    await say("before");
    const log = vm.plan.consoleLog ?? "";
    await expect.poll(async () => await readFile(log, "utf8"), { timeout: 20_000 }).toContain("before");
    await truncate(log, 0);
    await say("after");
    // A log that is written from where the last write ended has a hole instead.
    await expect.poll(async () => await readFile(log, "utf8"), { timeout: 20_000 }).toMatch(/^after\s*$/);
  }, 180_000);

  test("says no more of its end than can be known", async () => {
    const first = await launched(specOf({ name: "unknown-end" }), { detached: true });
    await first.detach();
    const second = await attach(first.runDirectory);
    process.kill(second.pid, "SIGKILL");
    expect(await second.exited).toEqual({ code: null, signal: null, reason: "unknown", requested: false });
    await second.close();
    expect(existsSync(second.runDirectory)).toBe(false);
    await expect(second.pause()).rejects.toThrow(/ended, nobody knows how/);
  });

  test("any other can't be left", async () => {
    await using vm = await launch(specOf());
    await expect(vm.detach()).rejects.toThrow(/detached: true/);
    expect(await vm.qmp.execute("query-status")).toMatchObject({ status: "running" });
  });

  test("attaching to nothing says so", async () => {
    await expect(attach("/nonexistent/run")).rejects.toThrow(OwnershipError);
  });
});
