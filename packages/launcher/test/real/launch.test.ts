import { readFile, stat } from "node:fs/promises";
import { expect, test } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import {
  launch,
  launchAll,
  LaunchError,
  type LaunchPhase,
  OwnershipError,
  planMachine,
  SpecError,
  stopAll,
} from "../../src/index.js";
import { isAlive, launched, runDirectoriesOf, specOf } from "../support/launch-qemu.js";

describeQemu("launch", () => {
  test("tells its phases in order, and the machine runs", async () => {
    const phases: [LaunchPhase, number | undefined][] = [];
    const vm = await launched({ name: "phases" }, { onPhase: (phase, { pid }) => phases.push([phase, pid]) });
    expect(phases).toEqual([
      ["spawned", vm.pid],
      ["greeted", vm.pid],
      ["running", vm.pid],
    ]);
    expect(vm.status).toBe("running");
    expect(await vm.qmp.execute("query-status")).toMatchObject({ running: true, status: "running" });
    expect(vm.accelerator).toEqual({ name: "tcg", reason: expect.any(String) as string });
    expect((await stat(vm.runDirectory)).mode & 0o777).toBe(0o700);
    expect(vm.argv.slice(0, 1)).toEqual(vm.plan.binary.command.slice(0, 1));
    expect(vm.argv).toContain("-nodefaults");
  });

  test("leaves nothing when it is closed, and closing again does nothing", async () => {
    const vm = await launched({ name: "closed", monitors: true, nics: [{ type: "user", forward: [{ guest: 22 }] }] });
    const { pid, runDirectory } = vm;
    await vm.close();
    await vm.close();
    expect(await isAlive(pid)).toBe(false);
    await expect(stat(runDirectory)).rejects.toMatchObject({ code: "ENOENT" });
    expect(vm.status).toBe("exited");
    expect(await vm.exited).toEqual({ code: 0, signal: null, reason: "host-qmp-quit", requested: true });
    await expect(vm.qmp.execute("query-status")).rejects.toMatchObject({
      name: "QemuClosedError",
      outcome: "not-sent",
    });
  });

  test("is ended by the end of its block", async () => {
    let pid: number;
    {
      await using vm = await launch(specOf());
      pid = vm.pid;
      expect(await isAlive(pid)).toBe(true);
    }
    expect(await isAlive(pid)).toBe(false);
  });

  test("leaves the guest before its first instruction when it is to be paused", async () => {
    const vm = await launched({}, { paused: true });
    expect(vm.status).toBe("prelaunch");
    const seen: string[] = [];
    vm.onStatus((status) => seen.push(status));
    await vm.resume();
    await vm.pause();
    expect(vm.status).toBe("paused");
    await vm.resume();
    expect(seen).toEqual(["running", "paused", "running"]);
  });

  test("keeps its status current when somebody else acts", async () => {
    const vm = await launched({ monitors: true });
    const paused = new Promise<void>((resolve) => {
      vm.onStatus((status) => {
        if (status === "paused") resolve();
      });
    });
    await vm.qmp.execute("stop");
    await paused;
    expect(vm.status).toBe("paused");
  });

  test("types its monitor by the version that is asked for, and refuses an older QEMU", async () => {
    await using vm = await launch(specOf(), { qemu: "5.2" });
    expect(await vm.qmp.execute("query-status")).toMatchObject({ running: true });
    const { version } = vm.plan.binary;
    if (version.major >= 11) return;
    await expect(launch(specOf({ name: "older" }), { qemu: "11.1" })).rejects.toThrow(/11\.1/);
    expect(await runDirectoriesOf("older")).toEqual([]);
  });

  test("launches a plan, whose command line and paths are known before", async () => {
    const plan = await planMachine(specOf({ name: "planned" }));
    await expect(stat(plan.runDirectory)).rejects.toMatchObject({ code: "ENOENT" });
    await using vm = await launch(plan);
    expect([vm.argv, vm.runDirectory]).toEqual([plan.argv, plan.runDirectory]);
  });

  test("an abort leaves nothing, whenever it comes", async () => {
    for (const phase of ["spawned", "greeted", "running"] as const) {
      const controller = new AbortController();
      let seen: number | undefined;
      const launching = launch(specOf({ name: "aborted" }), {
        signal: controller.signal,
        onPhase: (now, { pid }) => {
          if (now === phase) controller.abort(new Error("enough"));
          seen = pid;
        },
      });
      await expect(launching).rejects.toMatchObject({ name: "AbortError", cause: { message: "enough" } });
      expect(await isAlive(seen ?? 0)).toBe(false);
      expect(await runDirectoriesOf("aborted")).toEqual([]);
    }
    const before = AbortSignal.abort(new Error("never begun"));
    await expect(launch(specOf({ name: "aborted" }), { signal: before })).rejects.toThrow(/never begun|aborted/);
  });

  test("a run directory of somebody's is left alone", async () => {
    const vm = await launched({ name: "first" });
    await expect(launch(specOf({ name: "second" }), { runDirectory: vm.runDirectory })).rejects.toThrow(OwnershipError);
    expect(vm.status).toBe("running");
    expect(await vm.qmp.execute("query-status")).toMatchObject({ running: true });
  });

  test("several are launched, all or none", async () => {
    const machines = await launchAll([1, 2, 3].map((index) => specOf({ name: `all${index}` })));
    expect(machines.map(({ name }) => name)).toEqual(["all1", "all2", "all3"]);
    expect(new Set(machines.map(({ pid }) => pid)).size).toBe(3);
    await stopAll();
    expect(machines.map(({ status }) => status)).toEqual(["exited", "exited", "exited"]);

    const wrong = specOf({ name: "none2", extraArgs: [["-device", "nonsense"]] });
    await expect(launchAll([specOf({ name: "none1" }), wrong, specOf({ name: "none3" })])).rejects.toThrow(LaunchError);
    for (const name of ["none1", "none2", "none3"]) expect(await runDirectoriesOf(name)).toEqual([]);
  });

  test("its pid is written where it is wanted, and goes with it", async () => {
    await using directory = await TemporaryDirectory.make();
    const pidfile = directory.file("vm.pid");
    const vm = await launched({ pidfile });
    expect(await readFile(pidfile, "utf8")).toBe(`${vm.pid}\n`);
    await vm.close();
    await expect(stat(pidfile)).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("a spec that is wrong starts nothing", async () => {
    const wrong = { qemu: qemuBinary, memroy: "1G" } as never;
    await expect(launch(wrong)).rejects.toThrow(SpecError);
    await expect(launch(wrong)).rejects.toThrow(/memroy.*memory/s);
  });
});
