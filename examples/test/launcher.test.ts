import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BuildError, launch, localHost, type Machine, OwnershipError, ResourceError } from "@qemu-wire/launcher";
import { buildGuest } from "@qemu-wire/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { onTheSerialLine } from "../src/console-login.js";
import { kernelRelease } from "../src/launch.js";
import { lookAndType, plugAndUnplug } from "../src/launch-devices.js";
import { changeDisks, withDisks } from "../src/launch-disks.js";
import { tryToLaunch } from "../src/launch-errors.js";
import { whatItHas, withPatchedQemu } from "../src/launch-host.js";
import { nics, onVhostUser, reach } from "../src/launch-network.js";
import { leave, takeOver, untilStopped } from "../src/launch-ownership.js";
import { onACoreOfItsOwn } from "../src/launch-placement.js";
import { showAndLaunch } from "../src/launch-plan.js";
import { lookAround, withFunction } from "../src/launch-resources.js";
import { saveToFile, tryAndGoBack } from "../src/launch-snapshots.js";
import { move } from "../src/migrate.js";

/** Seconds alone, under emulation, and more beside others. */
const bootTimeout = 120_000;
vi.setConfig({ testTimeout: 3 * bootTimeout });

// `openssl passwd -5 -salt console 'c0rrect h0rse'`
const account = "root:$5$console$7nCPYe657Tq4qX6aMGoTvb/sBo2GgprpPIRyeatxx.9:19000:0:99999:7:::\n";
const getty = "(while :; do setsid getty -L 115200 ttyS0 vt100; done) </dev/null >/dev/null 2>&1 &";

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "qemu-wire-examples-"));
  const wanted = process.env["QEMU_BINARY"];
  if (wanted === undefined) return;
  // The examples launch what everybody launches: the QEMU that PATH has.
  const binary = (await localHost().findProgram(wanted)) ?? wanted;
  const program = join(directory, "qemu-system-x86_64");
  await writeFile(program, `#!/bin/sh\nexec '${binary}' "$@"\n`);
  await chmod(program, 0o755);
  process.env["PATH"] = `${directory}:${process.env["PATH"]}`;
});

afterAll(async () => await rm(directory, { recursive: true }));

/** A raw image of some size in bytes. */
async function image(name: string, bytes: number): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, Buffer.alloc(bytes));
  return path;
}

/** Closes a machine also when the test fails in between. */
async function using<T>(machine: Machine, work: (vm: Machine) => Promise<T>): Promise<T> {
  await using vm = machine;
  return await work(vm);
}

test("a guest is booted, asked and gone", async () => {
  const { kernel, initrd, append } = await buildGuest();
  expect(await kernelRelease(kernel, initrd, append)).toMatch(/^\d+\.\d+/);
});

test("a guest is worked with, and moved", async () => {
  const { kernel, initrd, append } = await buildGuest({
    files: { "/etc/shadow": { content: account, mode: 0o600 } },
    commands: [getty],
  });
  // Before 6.0 nothing is unplugged reliably from the ports of q35.
  const first = await launch({
    ...{ machine: "pc", boot: { kernel, initrd, append }, guestAgent: true, graphics: true },
    disks: [await image("guest.raw", 1024 * 1024)],
    nics: [{ type: "user", forward: [{ guest: 22 }] }, { type: "user" }],
  });
  await using(first, async (vm) => {
    expect(await onTheSerialLine(vm, "c0rrect h0rse")).toEqual(["Linux", "1", "42"]);
    expect(vm.console.log).not.toContain("c0rrect h0rse");
    await vm.ready({ timeout: bootTimeout });
    expect(vm.nics[0]).toMatchObject({ guestName: "eth0" });
    expect(await reach(vm)).toEqual([expect.stringMatching(/^127/), expect.stringMatching(/^127\.0\.0\.1:[1-9]/)]);
    expect(await plugAndUnplug(vm, await image("spare.raw", 1024 * 1024))).toMatch(/^00:/);
    const screen = join(directory, "screen.png");
    expect(await lookAndType(vm, screen)).toMatch(/^\d{3,}x\d{3,}$/);
    expect((await readFile(screen)).subarray(1, 4).toString()).toBe("PNG");

    await vm.qga.writeFile("/tmp/mark", "before");
    const names = await tryAndGoBack(vm, async () => await vm.qga.writeFile("/tmp/mark", "after"));
    expect(names).toEqual(["before"]);
    expect(await vm.qga.readFile("/tmp/mark", { encoding: "utf8" })).toBe("before");
    const saved = join(directory, "saved");
    expect(await saveToFile(vm, saved)).toBeGreaterThan(0);
    expect((await stat(saved)).mode & 0o777).toBe(0o600);
    expect(vm.status).toBe("running");

    const told: string[] = [];
    const machine = await move(vm, (line) => told.push(line));
    expect(told.at(-1)).toMatch(/stood still for \d/);
    expect([vm.status, machine.status]).toEqual(["exited", "running"]);
    await using(machine, async (second) => {
      await second.ready({ timeout: bootTimeout });
      expect(await second.qga.readFile("/tmp/mark", { encoding: "utf8" })).toBe("before");
    });
  });
});

test("a launch tells how it went", async () => {
  const { signal } = new AbortController();
  expect(await tryToLaunch({}, signal)).toMatch(/^running, on (kvm|tcg): /);
  expect(await tryToLaunch({ disks: ["/nowhere.raw"] }, signal)).toMatch(/^image-missing while planning: /);
  expect(await tryToLaunch({ memory: "512" }, signal)).toBe("the option memory is wrong");
  const firmware = { extraArgs: [["-bios", "/nowhere"]] };
  expect(await tryToLaunch(firmware, signal)).toMatch(/^firmware-missing while spawned: .*\/nowhere/);
});

test("a machine is shown before it is started", async () => {
  const shown: string[] = [];
  expect(await showAndLaunch({ name: "shown", nics: nics ?? [] }, (text) => shown.push(text))).toBe("running");
  expect(shown[0]).toMatch(/qemu-system-\w+ .*-nodefaults .*mcast=/);
  expect(shown[1]).toMatch(/\/shown-[0-9a-f]{8} 52:54:00:\S+ 52:54:00:\S+ 52:54:00/);
});

test("disks and their media", async () => {
  const kept = join(directory, "kept.qcow2");
  await using vm = await withDisks(await image("system.raw", 1024 * 1024), await image("data.raw", 1024 * 1024), kept);
  expect(vm.plan.disks.map(({ id, file }) => [id, file?.startsWith(vm.runDirectory)])).toEqual([
    ["disk0", true],
    ["disk1", false],
    ["disk2", false],
    ["cd0", undefined],
  ]);
  expect(await changeDisks(vm, await image("medium.iso", 2048))).toBe(64 * 1024 * 1024);
  await vm.close();
  expect((await stat(kept)).size).toBeGreaterThan(0);
});

test("a vhost-user machine waits for its back end, and the launch can be given up meanwhile", async () => {
  const controller = new AbortController();
  const started: string[] = [];
  const socket = join(directory, "vhost.sock");
  const waiting = onVhostUser(
    socket,
    (path) => {
      started.push(path);
      controller.abort();
    },
    controller.signal,
  );
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  expect(started).toEqual([socket]);
});

test("machines are left, taken over, and stopped", async () => {
  const runDirectory = await leave({ name: "left" });
  expect(await takeOver(runDirectory)).toBe("running");
  await expect(takeOver(runDirectory)).rejects.toThrow(OwnershipError);
  let vm: Machine | undefined;
  await untilStopped(async () => {
    vm = await launch({ name: "stopped" });
  });
  expect(vm?.status).toBe("exited");
});

test("a vCPU has a core of its own", async () => {
  const { cpus } = await localHost().facts();
  const { index, cores } = JSON.parse(await onACoreOfItsOwn(cpus)) as { index: number; cores: number[] };
  expect([index, cores.length]).toEqual([0, 1]);
});

test("what a host has to give, and what it hasn't", async () => {
  const path = join(directory, "disk.qcow2");
  await localHost().run(["qemu-img", "create", "-q", "-f", "qcow2", path, "1M"]);
  const told = await lookAround(path);
  expect(told).toContain("true");
  expect(Number(told.at(-1))).toBeGreaterThanOrEqual(10_000);
  const never = withFunction("no-such-driver", async () => {});
  await expect(never).rejects.toThrow(ResourceError);
  await expect(never).rejects.toThrow(/there is no such one/);
  expect(await whatItHas()).toMatch(/^QEMU emulator version \d.*: (KVM|TCG), /);
  await expect(withPatchedQemu("/nowhere/qemu", [])).rejects.toThrow(BuildError);
});
