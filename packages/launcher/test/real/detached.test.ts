import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { attach, launch, OwnershipError, reapOrphans, localHost } from "../../src/index.js";
import { isAlive, launched, specOf } from "../support/launch-qemu.js";
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

  test("any other can't be left", async () => {
    await using vm = await launch(specOf());
    await expect(vm.detach()).rejects.toThrow(/detached: true/);
    expect(await vm.qmp.execute("query-status")).toMatchObject({ status: "running" });
  });

  test("attaching to nothing says so", async () => {
    await expect(attach("/nonexistent/run")).rejects.toThrow(OwnershipError);
  });
});
