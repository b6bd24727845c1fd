import { writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { expect, test } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { buildArgv } from "../../src/argv/build-argv.js";
import { localHost } from "../../src/host/local-host.js";
import { launch } from "../../src/launch.js";
import { planMachine } from "../../src/plan-machine.js";
import type { MachineSpec } from "../../src/spec/machine-spec.js";
import { newest } from "../../src/spec/newest.js";
import { plan } from "../support/plan-start.js";

/** Another run of these tests on the same machine may have the addresses of the same names for a while. */
const others = { timeout: 30_000 } as const;

/** How a plan is refused. */
async function refusal(spec: MachineSpec): Promise<Record<string, unknown>> {
  try {
    await plan(spec);
  } catch (error) {
    const { name, message, path, diagnosis, phase } = error as Error & Record<string, unknown>;
    return { name, message, path, diagnosis, phase };
  }
  throw new Error("it was not refused");
}

describeQemu("a plan", () => {
  test("is fixed down to the last word, which is a pure function of it", async () => {
    const machine = await plan({ name: "fixed", nics: [{ type: "user", forward: [{ guest: 22 }] }], guestAgent: true });
    expect(machine.machineType).toMatch(/^pc-q35-\d+\.\d+$/);
    expect(buildArgv(machine, machine.capabilities)).toEqual(machine.argv);
    expect(machine).toMatchObject({ channels: 2, qmp: { kind: "inherited", channel: 0 }, memoryBytes: 128 * 2 ** 20 });
    expect(machine.argv.slice(0, machine.binary.command.length)).toEqual(machine.binary.command);
    expect(machine.agent).toEqual({
      path: `${machine.runDirectory}/qga`,
      channel: "virtio-serial",
      port: "agent0",
      chardev: "qga0",
    });
  });

  test("holds a MAC address that stays with the name and is nobody else's", async () => {
    const spec: MachineSpec = { name: "mac-holder", nics: [{ type: "user" }, { type: "user" }] };
    const first = await plan(spec);
    const second = await plan(spec);
    const [one, other] = first.choices.macs;
    expect(new Set([...first.choices.macs, ...second.choices.macs]).size).toBe(4);
    await first.release();
    await first.release();
    await second.release();
    await expect
      .poll(async () => {
        const third = await plan(spec);
        await third.release();
        return third.choices.macs;
      }, others)
      .toEqual([one, other]);
  });

  test("gives back what it holds when it fails late", async () => {
    const spec: MachineSpec = { name: "late-failure", nics: [{ type: "user" }] };
    const good = await plan(spec);
    await good.release();
    expect(await refusal({ ...spec, devices: [{ driver: "nosuch" }] })).toMatchObject({ path: "devices[0]" });
    await expect
      .poll(async () => {
        const again = await plan(spec);
        await again.release();
        return again.choices.macs;
      }, others)
      .toEqual(good.choices.macs);
  });

  test("is launched as it was planned, once, and not after it was released", async () => {
    const released = await plan({});
    await released.release();
    await expect(launch(released)).rejects.toMatchObject({ name: "QemuStateError", message: /released.*again/ });
    await expect(launch({ ...released })).rejects.toThrow(/released/);
    const planned = await planMachine({ qemu: qemuBinary, accelerator: "tcg" });
    const other = { ...localHost() };
    await expect(launch(planned, { host: other })).rejects.toMatchObject({ name: "SpecError", path: "host" });
    await expect(launch(planned, { detached: true })).rejects.toMatchObject({ path: "detached" });
    await expect(launch(planned, { runDirectory: "/run/other" })).rejects.toMatchObject({ path: "runDirectory" });
    const machine = await launch(planned, { host: planned.host, detached: false });
    await machine.close();
    await expect(launch(planned)).rejects.toThrow(/launched before/);
  });

  test("makes paths absolute, finds the newest kernel, and the format of a nameless image", async () => {
    await using directory = await TemporaryDirectory.make();
    for (const name of ["vmlinuz-6.9.0", "vmlinuz-6.10.0"]) await writeFile(directory.file(name), "kernel");
    await writeFile(directory.file("nameless"), Buffer.alloc(1024));
    await writeFile(directory.file("b.qcow2"), "");
    const machine = await plan({
      boot: { kernel: newest(relative(process.cwd(), directory.file("vmlinuz-*"))), append: ["ro", "quiet"] },
      disks: [
        relative(process.cwd(), directory.file("nameless")),
        { file: directory.file("b.qcow2"), overlay: { path: directory.file("o") } },
      ],
    });
    expect(machine.choices.kernel).toBe(directory.file("vmlinuz-6.10.0"));
    expect(machine.choices.disks.map(({ format }) => format)).toEqual(["raw", "qcow2"]);
    expect(machine.disks[0]?.base).toBe(directory.file("nameless"));
    expect(machine.preparations).toEqual([
      {
        kind: "overlay",
        base: directory.file("nameless"),
        baseFormat: "raw",
        path: `${machine.runDirectory}/disk0.qcow2`,
      },
      { kind: "overlay", base: directory.file("b.qcow2"), baseFormat: "qcow2", path: directory.file("o") },
    ]);
    await writeFile(directory.file("o"), "");
    const again = await plan({ disks: [{ file: directory.file("b.qcow2"), overlay: { path: directory.file("o") } }] });
    expect(again.preparations).toEqual([]);
  });

  test("takes an accelerator that works, and says why", async () => {
    const machine = await planMachine({ qemu: qemuBinary });
    await machine.release();
    expect(["kvm", "tcg"]).toContain(machine.accelerator.name);
    expect(machine.accelerator.reason.length).toBeGreaterThan(10);
    if (machine.accelerator.name === "kvm") return;
    expect(await refusal({ accelerator: "kvm" })).toMatchObject({
      name: "LaunchError",
      phase: "planning",
      diagnosis: expect.stringMatching(/^kvm-/),
      message: expect.stringContaining("accelerator: "),
    });
  });

  test("listens for its signal", async () => {
    await expect(plan({}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  });
});

describeQemu("what a plan finds missing", () => {
  test.each<[MachineSpec, string, string]>([
    [{ boot: { kernel: "/nowhere/vmlinuz" } }, "kernel-missing", "boot.kernel: there is no kernel /nowhere/vmlinuz on"],
    [{ boot: { kernel: newest("/nowhere/vmlinuz-*") } }, "kernel-missing", "boot.kernel.newest: no kernel on"],
    [{ disks: ["/nowhere/disk.raw"] }, "image-missing", "disks[0].file: there is no image /nowhere/disk.raw on"],
    [{ disks: ["/etc/passwd/disk.raw"] }, "image-missing", "disks[0].file"],
    [{ firmware: { bios: "/nowhere/bios" } }, "firmware-missing", "firmware.bios: there is no firmware"],
    [{ firmware: { code: "/nowhere/CODE.fd" } }, "firmware-missing", "firmware.code: there is no firmware"],
    [{ qemu: "qemu-system-nosuch" }, "binary-missing", "qemu-system-nosuch"],
  ])("%j", async (spec, diagnosis, message) => {
    expect(await refusal(spec)).toMatchObject({
      name: "LaunchError",
      phase: "planning",
      diagnosis,
      message: expect.stringContaining(message),
    });
  });

  test.each<[MachineSpec, string, string]>([
    [{ machine: "q53" }, "machine", "near are q35"],
    [{ machine: { type: "pc-q35-99.0" } }, "machine.type", 'has no machine "pc-q35-99.0"'],
    [{ cpu: { model: "Broadwel" } }, "cpu.model", "Broadwell"],
    [{ devices: [{ driver: "virtio-net-pcie" }] }, "devices[0]", "virtio-net-pci"],
    [{ devices: [{ driver: "edu", dma_maks: 1 }] }, "devices[0].dma_maks", "dma_mask"],
    [{ nics: [{ type: "user", properties: { host_mut: 9000 } }] }, "nics[0].properties.host_mut", "host_mtu"],
    [{ nics: [{ type: "user", offloads: { guest_tso5: false } }] }, "nics[0].offloads.guest_tso5", "guest_tso4"],
    [{ nics: [{ type: "user", model: "e1000f" }] }, "nics[0]", "e1000"],
    [{ objects: [{ type: "iothreads", id: "x" }] }, "objects[0]", "iothread"],
    [{ netdevs: [{ type: "users", id: "x" }] }, "netdevs[0]", "user"],
    [{ graphics: "VGO" }, "graphics", "VGA"],
    [{ shares: [{ type: "9p", tag: "t", path: "/nowhere" }] }, "shares[0].path", "no directory"],
    [{ disks: ["/tmp"] }, "disks[0].file", "is a directory"],
  ])("%j", async (spec, path, near) => {
    const refused = await refusal(spec);
    expect(refused).toMatchObject({ name: "SpecError", path });
    expect(refused["message"]).toContain(near);
  });

  test("a file where a socket would go, which QEMU would remove", async () => {
    await using directory = await TemporaryDirectory.make();
    await writeFile(directory.file("precious"), "data");
    const spec: MachineSpec = { monitors: [{}, { unix: directory.file("precious") }] };
    expect(await refusal(spec)).toMatchObject({ name: "SpecError", path: "monitors[1].unix" });
  });

  test("an image that begins as another format, which a guest may have written", async () => {
    await using directory = await TemporaryDirectory.make();
    // A qcow2 header whose backing file has a name: 8 bytes at 104.
    const header = Buffer.alloc(512);
    header.write("QFI\u00fb", 0, "latin1");
    header.writeUInt32BE(3, 4);
    header.writeBigUInt64BE(104n, 8);
    header.writeUInt32BE(8, 16);
    header.writeUInt32BE(16, 20);
    header.writeUInt32BE(104, 100);
    header.write("/etc/pwd", 104);
    await writeFile(directory.file("disk"), header);
    const refused = await refusal({ disks: [directory.file("disk")] });
    expect(refused).toMatchObject({ name: "SpecError", path: "disks[0].format" });
    expect((await plan({ disks: [{ file: directory.file("disk"), format: "raw" }] })).disks[0]?.format).toBe("qcow2");
  });

  test("a run directory that no socket fits into", async () => {
    await expect(plan({}, { runDirectory: `/tmp/${"r".repeat(90)}` })).rejects.toMatchObject({ path: "runDirectory" });
    await expect(plan({}, { runDirectory: "run" })).rejects.toMatchObject({ path: "runDirectory" });
  });
});
