import { writeFile } from "node:fs/promises";
import { buildGuest } from "@qemu-wire/testing";
import { expect, test, vi } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { localHost, type Machine, MigrationError } from "../../src/index.js";
import { isAlive, launched, runDirectoriesOf, specOf } from "../support/launch-qemu.js";

/** Seconds alone, under emulation, and more beside others. */
const bootTimeout = 120_000;
vi.setConfig({ testTimeout: bootTimeout + 60_000 });

async function bootedGuest(name: string): Promise<Machine> {
  const { kernel, initrd, append } = await buildGuest();
  const nics = [{ type: "user", forward: [{ guest: 22 }] }] as const;
  const vm = await launched(specOf({ name, boot: { kernel, initrd, append }, guestAgent: true, nics }));
  await vm.ready({ timeout: bootTimeout });
  return vm;
}

/** Moves a machine, and thinks better of it once memory is sent. */
async function migrateAndAbort(vm: Machine): Promise<void> {
  const controller = new AbortController();
  const moving = vm.migrate({
    to: localHost(),
    bandwidth: 1024 * 1024,
    signal: controller.signal,
    onProgress: ({ status }) => {
      if (status === "active") controller.abort();
    },
  });
  await expect(moving).rejects.toMatchObject({ name: "MigrationError", alive: "source", status: "cancelled" });
}

/** What both ends say of themselves. */
async function stateOf(machine: Machine): Promise<string> {
  return (await machine.qmp.execute("query-status")).status;
}

describeQemu("migration of a machine", () => {
  test("to a second QEMU on this host: what was plugged in moves along, the source leaves nothing, and again", async () => {
    const vm = await bootedGuest("moving");
    const { id, nic } = await vm.attachDevice({ nic: { type: "user" } });
    await vm.qga.writeFile("/tmp/mark", "here");
    const [forward] = (await vm.forwards()).filter(({ guest }) => guest === 22);
    const percents: (number | undefined)[] = [];

    const { machine, downtimeMs, totalMs, verified } = await vm.migrate({
      to: localHost(),
      onProgress: ({ percent }) => percents.push(percent),
    });
    await using second = machine;
    expect(verified).toBe(true);
    expect(downtimeMs).toBeGreaterThan(0);
    expect(totalMs).toBeGreaterThan(0);
    expect(percents.at(-1)).toBe(100);
    expect([vm.status, second.status, await stateOf(second)]).toEqual(["exited", "running", "running"]);
    expect(await isAlive(vm.pid)).toBe(false);
    await vm.close();

    await second.ready({ timeout: bootTimeout });
    expect(await second.qga.readFile("/tmp/mark", { encoding: "utf8" })).toBe("here");
    expect((await second.forwards()).filter(({ guest }) => guest === 22)).toEqual([forward]);
    expect(second.nics.find((one) => one.id === id)?.mac).toBe(nic?.mac);
    await second.detachDevice(id);
    expect(await second.qga.interfaceByMac(nic?.mac ?? "")).toBeUndefined();

    const third = await second.migrate({ to: localHost(), via: "tcp" });
    await third.machine.ready({ timeout: bootTimeout });
    expect(await third.machine.qga.readFile("/tmp/mark", { encoding: "utf8" })).toBe("here");
    await third.machine.close();
    expect(await runDirectoriesOf("moving")).toEqual([]);
  });

  test("a device that the guest gives up on the way is named, and the guest stays; the next try goes without it", async () => {
    const vm = await bootedGuest("ejecting");
    const { id, nic, address = "" } = await vm.attachDevice({ nic: { type: "user" } });
    await expect.poll(async () => await vm.qga.interfaceByMac(nic?.mac ?? ""), { timeout: 20_000 }).toBeDefined();
    const bus = address.slice(0, 2);
    const eject = `for slot in $(grep -l '^0000:${bus}:' /sys/bus/pci/slots/*/address); do echo 0 >$(dirname $slot)/power; done`;
    let ejected: Promise<unknown> | undefined;
    const failure = await failureOf(
      vm.migrate({
        to: localHost(),
        // So slow that it would take minutes.
        bandwidth: 1024 * 1024,
        onProgress: ({ status }) => {
          if (status === "active") ejected ??= vm.qga.exec(["/bin/sh", "-c", eject]);
        },
      }),
      MigrationError,
    );
    await ejected;
    expect(failure).toMatchObject({ alive: "source", status: "cancelled" });
    expect(failure.message).toContain(`ejecting lost ${id} while its guest was moved`);

    const { machine } = await vm.migrate({ to: localHost() });
    await using second = machine;
    await second.ready({ timeout: bootTimeout });
    expect(await second.qga.interfaceByMac(nic?.mac ?? "")).toBeUndefined();
  });

  test("to a machine of ours that waits for it", async () => {
    const source = await launched({ name: "source" });
    const destination = await launched({ name: "destination", incoming: "defer" });
    const { machine } = await source.migrate({ to: destination });
    expect(machine).toBe(destination);
    expect([source.status, destination.status, await stateOf(destination)]).toEqual(["exited", "running", "running"]);
    await expect(source.migrate({ to: localHost() })).rejects.toThrow(/migrated away/);
  });

  test("a destination that doesn't match leaves the source running, and says why", async () => {
    const source = await launched({ name: "source" });
    const other = await launched({ name: "other", incoming: "defer", memory: "256M" });
    const failure = await source.migrate({ to: other, compare: false }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MigrationError);
    expect(failure).toMatchObject({ alive: "source" });
    expect((failure as MigrationError).message).toMatch(/Size mismatch|size|RAM|memory/i);
    expect([source.status, await stateOf(source)]).toEqual(["running", "running"]);
    expect(await isAlive(other.pid)).toBe(false);
  });

  test("what can't be there twice is refused before anything is started", async () => {
    await using directory = await TemporaryDirectory.make();
    const vm = await launched({ name: "twice", monitors: [{ unix: directory.file("monitor") }] });
    await expect(vm.migrate({ to: localHost() })).rejects.toMatchObject({ name: "MigrationError", alive: "source" });
    expect(await stateOf(vm)).toBe("running");
    expect(await runDirectoriesOf("twice")).toHaveLength(1);
  });

  test("a detached machine doesn't leave its overlay behind", async () => {
    await using directory = await TemporaryDirectory.make();
    const file = directory.file("disk.img");
    await writeFile(file, Buffer.alloc(1024 * 1024));
    const vm = await launched({ name: "kept", disks: [{ file, format: "raw" }] }, { detached: true });
    await expect(vm.migrate({ to: localHost() })).rejects.toMatchObject({
      ...{ name: "MigrationError", alive: "source" },
      message: expect.stringMatching(/overlay of its disk "\w+" is in the run directory/) as string,
    });
    expect(await stateOf(vm)).toBe("running");
    await vm.close();
    const own = [{ file, format: "raw", overlay: { path: directory.file("own.qcow2") } }] as const;
    const other = await launched({ name: "kept", disks: own }, { detached: true });
    const { machine } = await other.migrate({ to: localHost() });
    expect(await stateOf(machine)).toBe("running");
    await machine.close();
  });

  test("an abort in the middle leaves the source running and nothing else", async () => {
    const vm = await bootedGuest("cancelled");
    await migrateAndAbort(vm);
    expect([vm.status, await stateOf(vm)]).toEqual(["running", "running"]);
    await vm.qga.ping();
    expect(await runDirectoriesOf("cancelled")).toHaveLength(1);
  });

  test("a guest that was paused can be resumed after its migration was aborted, or refused", async () => {
    const vm = await bootedGuest("halted");
    await vm.pause();
    await migrateAndAbort(vm);
    await vm.resume();
    expect([vm.status, await stateOf(vm)]).toEqual(["running", "running"]);

    await vm.pause();
    const other = await launched({ name: "other", incoming: "defer", memory: "64M" });
    await expect(vm.migrate({ to: other, compare: false })).rejects.toMatchObject({ alive: "source" });
    await vm.resume();
    expect([vm.status, await stateOf(vm)]).toEqual(["running", "running"]);
    await vm.qga.ping();
  });

  test("to a file and back, its guest as it was", async () => {
    await using directory = await TemporaryDirectory.make();
    const vm = await bootedGuest("saved");
    await vm.qga.writeFile("/tmp/mark", "kept");
    const file = directory.file("state");
    const { verified } = await vm.snapshot.saveToFile(file);
    expect([vm.status, verified]).toEqual(["postmigrate", false]);
    await expect(vm.resume()).rejects.toMatchObject({ name: "MigrationError", alive: "unknown" });
    const { spec } = vm.plan;
    const [mac] = vm.nics.map((nic) => nic.mac);
    await vm.close();

    const nics = [{ type: "user", forward: [{ guest: 22 }], mac: mac ?? "" }] as const;
    const again = await launched({ ...spec, nics, incoming: `file:${file}` });
    expect(again.status).toBe("running");
    await again.ready({ timeout: bootTimeout });
    expect(await again.qga.readFile("/tmp/mark", { encoding: "utf8" })).toBe("kept");
  });

  test("to somebody else's QEMU, by its address: what is known is one side", async () => {
    await using directory = await TemporaryDirectory.make();
    const uri = `unix:${directory.file("incoming")}`;
    const foreign = await launched({ name: "foreign", incoming: uri });
    const vm = await launched({ name: "giving" });
    const report = await vm.migrate({ to: uri });
    expect(report).toMatchObject({ status: "completed", verified: false });
    expect(vm.status).toBe("postmigrate");
    await expect(vm.resume()).rejects.toThrow(/twice/);
    await foreign.resume();
    expect(await stateOf(foreign)).toBe("running");
  });
});
