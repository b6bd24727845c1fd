import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { buildGuest } from "@qemu-wire/testing";
import { expect, test, vi } from "vitest";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import {
  attach,
  GuestFailedError,
  type Host,
  launch,
  launchAll,
  LaunchError,
  localHost,
  MigrationError,
  planMachine,
  SpecError,
  type Machine,
} from "../../src/index.js";
import { isAlive, launched, runDirectoriesOf, specOf } from "../support/launch-qemu.js";
import { qemuImg } from "../support/resource-images.js";

/** Seconds alone, under emulation, and more beside others. */
const bootTimeout = 120_000;

vi.setConfig({ testTimeout: bootTimeout + 60_000 });

/** A host that tells of each unix socket just before it is opened. */
function hostThatTells(opening: (path: string) => void): Host {
  const host = localHost();
  return Object.assign(Object.create(host) as Host, {
    unix: (path: string) => {
      opening(path);
      return host.unix(path);
    },
  });
}

describeQemu("a launch against odds", () => {
  test("ends at its deadline, and its QEMU with it, also when that stops to answer in the middle of the start", async () => {
    let pid = 0;
    let opened = 0;
    // By then the monitor has answered all it was asked.
    const host = hostThatTells((path) => {
      if (!path.endsWith("/qga")) return;
      opened += 1;
      process.kill(pid, "SIGSTOP");
    });
    const failure = await launch(
      specOf({ name: "stopped", guestAgent: true, nics: [{ type: "user", forward: [{ guest: 22 }] }] }),
      {
        host,
        startTimeout: 12_000,
        onPhase: (_phase, details) => {
          pid = details.pid ?? 0;
        },
      },
    ).catch((error: unknown) => error);
    expect(opened).toBe(1);
    expect(failure).toBeInstanceOf(LaunchError);
    expect(failure).toMatchObject({ diagnosis: "start-timeout", phase: "greeted" });
    expect(await isAlive(pid)).toBe(false);
    expect(await runDirectoriesOf("stopped")).toEqual([]);
  });

  test("fails with the error of its own onPhase, also where QEMU's words bring the phase", async () => {
    await using directory = await TemporaryDirectory.make();
    const failure = await launch(
      specOf({
        name: "listener",
        memory: { size: "128M", backend: "memfd", share: true },
        nics: [{ type: "vhost-user", socket: directory.file("back-end"), server: true }],
      }),
      {
        onPhase: (phase) => {
          if (phase === "waiting-for-backend") throw new Error("not with me");
        },
      },
    ).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LaunchError);
    expect(failure).toMatchObject({ cause: { message: "not with me" } });
    expect(await runDirectoriesOf("listener")).toEqual([]);
  });

  test("leaves nothing where its logs can't be kept, and says why it failed", async () => {
    await using directory = await TemporaryDirectory.make();
    // It was there at the start.
    const logDirectory = directory.file("logs");
    const onPhase = (): void => rmSync(logDirectory, { recursive: true, force: true });
    mkdirSync(logDirectory);
    const warned = once(process, "warning");
    const failure = await launch(specOf({ name: "unlogged", extraArgs: [["-nonsense"]] }), {
      logDirectory,
      onPhase,
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "LaunchError", diagnosis: "unknown-option" });
    expect(await warned).toMatchObject([{ code: "ERR_QEMU_LOGS" }]);
    expect(await runDirectoriesOf("unlogged")).toEqual([]);

    mkdirSync(logDirectory);
    const vm = await launched({ name: "unlogged" }, { logDirectory, onPhase });
    const second = once(process, "warning");
    process.kill(vm.pid, "SIGKILL");
    await second;
    await vm.close();
    expect(await runDirectoriesOf("unlogged")).toEqual([]);
  });

  test.each(["abort", "throw", "kill"] as const)("leaves no socket at a path of the user's: %s", async (how) => {
    await using directory = await TemporaryDirectory.make();
    // The one is somebody else's by now, whoever left it there; the other is made by QEMU.
    const other = createServer();
    await once(other.listen(directory.file("theirs")), "listening");
    const controller = new AbortController();
    const { signal } = controller;
    const failure = launch(specOf({ name: "socketed", monitors: [{ unix: directory.file("ours") }] }), {
      signal,
      onPhase: (phase, { pid }) => {
        if (phase !== "greeted") return;
        if (how === "abort") controller.abort();
        if (how === "throw") throw new Error("not with me");
        if (how === "kill") process.kill(pid ?? 0, "SIGKILL");
      },
    });
    await expect(failure).rejects.toMatchObject({ name: how === "abort" ? "AbortError" : "LaunchError" });
    expect(await readdir(directory.path)).toEqual(["theirs"]);
    await promisify(other.close.bind(other))();
    expect(await runDirectoriesOf("socketed")).toEqual([]);
  });

  test("takes a plan once, and gives back those that it doesn't begin", async () => {
    const spec = specOf({ name: "once", nics: [{ type: "user" }] });
    const plan = await planMachine(spec);
    const vm = await launch(plan);
    await expect(launch(plan)).rejects.toThrow(/launched before/);
    // The second one's failure took nothing from the first.
    const other = await planMachine(spec);
    expect(other.nics[0]?.mac).not.toBe(plan.nics[0]?.mac);
    await other.release();
    await vm.close();

    const later = await planMachine(spec);
    expect(later.nics[0]?.mac).toBe(plan.nics[0]?.mac);
    await expect(launchAll([{ qemu: "/nonexistent" }, later], { concurrency: 1 })).rejects.toThrow(/nonexistent/);
    const again = await planMachine(spec);
    expect(again.nics[0]?.mac).toBe(plan.nics[0]?.mac);
    await again.release();
  });
});

describeQemu("a machine in rough hands", () => {
  test("what can't be is refused, and the machine is as before", async () => {
    const vm = await launched({ name: "rough", graphics: true });
    const loose = vm as unknown as Record<string, (...args: readonly unknown[]) => Promise<unknown>>;
    const call = async (name: string, ...args: readonly unknown[]): Promise<unknown> =>
      await loose[name]?.(...args).catch((error: unknown) => error);
    for (const device of [
      undefined,
      null,
      {},
      { disk: "a", nic: { type: "user" } },
      { disk: { fil: "a" } },
      { nic: 5 },
    ]) {
      expect(await call("attachDevice", device)).toBeInstanceOf(SpecError);
    }
    for (const to of [undefined, null, 5, {}]) expect(await call("migrate", { to })).toBeInstanceOf(TypeError);
    for (const keys of [null, [5], {}]) expect(await call("sendKeys", keys)).toBeInstanceOf(RangeError);
    expect(await call("screenshot", { format: "gif" })).toBeInstanceOf(RangeError);
    expect(await call("shutdown", { by: "force" })).toBeInstanceOf(RangeError);
    expect(vm.status).toBe("running");
    process.kill(vm.pid, "SIGKILL");
    // Nobody asked for it: the shutdown was refused.
    expect(await vm.exited).toMatchObject({ requested: false });
  });

  test("a status listener that throws holds up neither the others nor the machine", async () => {
    const vm = await launched();
    const thrown: unknown[] = [];
    const former = process.listeners("uncaughtException");
    process.removeAllListeners("uncaughtException").on("uncaughtException", (error) => thrown.push(error));
    try {
      const seen: string[] = [];
      using _bad = vm.onStatus(() => {
        throw new Error("listener");
      });
      using _good = vm.onStatus((status) => seen.push(status));
      await vm.pause();
      await vm.resume();
      await vm.close();
      expect(seen).toEqual(["paused", "running", "shutdown", "exited"]);
      expect(thrown).toHaveLength(4);
    } finally {
      process.removeAllListeners("uncaughtException");
      for (const listener of former) process.on("uncaughtException", listener);
    }
  });

  test("a nic that goes without our asking is listed no more", async () => {
    const vm = await launched({ machine: "pc" }, { paused: true });
    const { id } = await vm.attachDevice({ nic: { type: "user" } });
    expect(vm.nics.map((nic) => nic.id)).toEqual([id]);
    const gone = vm.qmp.waitFor("DEVICE_DELETED", { where: ({ data }) => data.device === id });
    await vm.qmp.execute("device_del", { id });
    // No guest answers the request: a reset grants it.
    await vm.reset();
    await gone;
    expect(vm.nics).toEqual([]);
  });

  test("one that ends can't be detached, and everybody who ends it gets the same end", async () => {
    const vm = await launched({ name: "ending" }, { detached: true });
    const closing = vm.close();
    await expect(vm.detach()).rejects.toThrow(/being ended/);
    await closing;
    await expect(vm.detach()).rejects.toThrow(/ended with/);
    expect(await runDirectoriesOf("ending")).toEqual([]);

    const other = await launched();
    const [one, two, three] = await Promise.all([other.shutdown(), other.kill(), other.shutdown(), other.close()]);
    expect(one).toEqual(two);
    expect(three).toEqual(two);
  });

  test("an abort of its taking over is told as one, wherever it comes, and it runs on", async () => {
    const first = await launched({ guestAgent: true }, { detached: true });
    await first.detach();
    const sockets: string[] = [];
    const whole = await attach(first.runDirectory, { host: hostThatTells((path) => sockets.push(path)) });
    await whole.detach();
    expect(sockets).toHaveLength(3);
    for (const socket of sockets) {
      const controller = new AbortController();
      const host = hostThatTells((path) => {
        if (path === socket) controller.abort(new Error("enough"));
      });
      const failure = attach(first.runDirectory, { host, signal: controller.signal });
      await expect(failure, socket).rejects.toMatchObject({ name: "AbortError", cause: { message: "enough" } });
    }
    await using last = await attach(first.runDirectory);
    expect(last.status).toBe("running");
  });

  test("one is moved once at a time", async () => {
    const vm = await launched();
    const moving = vm.migrate({ to: localHost() });
    await expect(vm.migrate({ to: localHost() })).rejects.toThrow(/cancelMigration\(\)/);
    const { machine } = await moving;
    await using moved = machine;
    expect(moved.status).toBe("running");
  });

  test("one that is killed while it is moved says so, at whatever moment", async () => {
    for (const moment of [0, 1, 2]) {
      const vm = await launched({ name: "shot" });
      const moved = vm.migrate({ to: localHost() }).catch((error: unknown) => error);
      if (moment === 1) await vm.qmp.execute("query-status");
      if (moment === 2) await vm.qmp.waitFor("MIGRATION").catch(() => undefined);
      process.kill(vm.pid, "SIGKILL");
      const failure = await moved;
      expect(failure).toMatchObject({
        name: expect.stringMatching(/MigrationError|MachineExitedError/) as string,
      });
      await vm.close();
      // The destination may have had all of the guest by then: it goes on with it, and is the error's.
      if (failure instanceof MigrationError) await failure.machine?.close();
    }
    expect(await runDirectoriesOf("shot")).toEqual([]);
  });

  test("one that is closed while its destination is started is moved nowhere, and leaves none", async () => {
    const vm = await launched({ name: "closing" });
    const moved = vm.migrate({ to: localHost() });
    const failure = moved.catch((error: unknown) => error);
    await vm.close();
    expect(await failure).toMatchObject({ name: expect.stringMatching(/QemuStateError|MachineExitedError/) as string });
    expect(await runDirectoriesOf("closing")).toEqual([]);
  });

  test("nor is it when its pidfile can't be written, which no end of a machine stumbles over", async () => {
    await using directory = await TemporaryDirectory.make();
    const pidfile = directory.file("vm.pid");
    const vm = await launched({ name: "moving", pidfile });
    await rm(pidfile);
    await mkdir(pidfile);
    const failure: unknown = await vm.migrate({ to: localHost() }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "MigrationError", alive: "destination" });
    const moved = (failure as MigrationError).machine as Machine;
    expect(await isAlive(moved.pid)).toBe(true);
    // What can't be removed is told, after all the rest was.
    await expect(moved.close()).rejects.toMatchObject({ code: "EISDIR" });
    expect(await runDirectoriesOf("moving")).toEqual([]);
  });

  test("a guest that was moved is not lost when its forward's port is taken meanwhile", async () => {
    const vm = await launched({ name: "moving", nics: [{ type: "user", forward: [{ guest: 22 }] }] });
    const port = vm.nics[0]?.forwards[0]?.hostPort ?? 0;
    const thief = createServer();
    void vm.exited.then(() => thief.listen(port, "127.0.0.1"));
    try {
      const failure: unknown = await vm.migrate({ to: localHost() }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(MigrationError);
      const { alive, machine } = failure as MigrationError;
      expect(alive).toBe("destination");
      await using moved = machine as Machine;
      expect(moved.status).toBe("running");
      expect(await isAlive(moved.pid)).toBe(true);
    } finally {
      thief.close();
    }
  });

  test("a guest that only quotes a panic is ready; one that panicked is, once it is what it was", async () => {
    await using directory = await TemporaryDirectory.make();
    const file = directory.file("disk.qcow2");
    await qemuImg("create", "-f", "qcow2", file, "1M");
    const { kernel, initrd, append } = await buildGuest();
    const vm = await launched({
      boot: { kernel, initrd, append: `${append} panic=0` },
      guestAgent: true,
      panicDevice: false,
      disks: [{ file, format: "qcow2", overlay: "direct" }],
    });
    await vm.ready({ timeout: bootTimeout });

    const quoted = vm.console.expect(/^Kernel panic - not syncing: quoted/m);
    await vm.qga.exec(["/bin/sh", "-c", "printf '\\nKernel panic - not syncing: quoted\\n' >/dev/ttyS0"]);
    await quoted;
    await vm.ready();

    await vm.snapshot.save("before");
    const panicked = vm.console.expect(/^.*Kernel panic - not syncing: sysrq/m, { timeout: bootTimeout });
    await vm.qga.exec(["/bin/sh", "-c", "(sleep 5; echo c >/proc/sysrq-trigger) >/dev/null 2>&1 &"]);
    await panicked;
    await expect(vm.ready()).rejects.toThrow(GuestFailedError);
    await vm.snapshot.load("before");
    expect(vm.status).toBe("running");
    await vm.ready();
  });
});
