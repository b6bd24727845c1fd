import { truncate, writeFile } from "node:fs/promises";
import { QemuCommandError, QemuStateError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { setBalloon } from "../../src/machine/balloon.js";
import { blockDevices } from "../../src/machine/block-devices.js";
import { changeMedium, eject, type MediaContext } from "../../src/machine/media.js";
import { PresentDevices } from "../../src/machine/present-devices.js";
import { resizeDisk } from "../../src/machine/resize.js";
import { deleteSnapshot, listSnapshots, loadSnapshot, saveSnapshot } from "../../src/machine/snapshots.js";
import { planOf } from "../support/machine-plan.js";
import { machineQemu, makeQcow2 } from "../support/machine-qemu.js";

const mebibyte = 1024 * 1024;

async function images(): Promise<TemporaryDirectory> {
  const directory = await TemporaryDirectory.make();
  for (const name of ["a.iso", "b.iso", "disk.raw"]) {
    await writeFile(directory.file(name), "");
    await truncate(directory.file(name), mebibyte);
  }
  await using machine = await machineQemu({});
  for (const name of ["one.qcow2", "two.qcow2"]) await makeQcow2(machine.qmp, directory.file(name), 16 * mebibyte);
  return directory;
}

function disk(directory: TemporaryDirectory, name: string, id: string): string[] {
  const format = name.endsWith("qcow2") ? "qcow2" : "raw";
  return [
    ...["-blockdev", JSON.stringify({ driver: "file", "node-name": `${id}-file`, filename: directory.file(name) })],
    ...["-blockdev", JSON.stringify({ driver: format, "node-name": `${id}-node`, file: `${id}-file` })],
    ...["-device", `virtio-blk-pci,id=${id},drive=${id}-node`],
  ];
}

describeQemu("media", () => {
  test("are changed and ejected, by the drive's id, and their images are let go", async () => {
    await using directory = await images();
    const layers = [
      { driver: "file", "node-name": "disc-file", "read-only": true, filename: directory.file("a.iso") },
      { driver: "raw", "node-name": "disc", "read-only": true, file: "disc-file" },
    ];
    const args = [
      ...layers.flatMap((layer) => ["-blockdev", JSON.stringify(layer)]),
      ...["-device", "ide-cd,id=cd0,drive=disc", "-device", "ide-cd,id=cd1,bus=ide.1"],
    ];
    await using machine = await machineQemu({ machine: "q35", args });
    const { qmp } = machine;
    const present = new PresentDevices(args);
    const context: MediaContext = { qmp, plan: await planOf("q35", args, directory.path), present };
    const inside = async (id: string): Promise<string | undefined> =>
      (await blockDevices(qmp)).find((one) => one.id === id)?.file;
    const nodes = async (): Promise<string[]> =>
      (await qmp.execute("query-named-block-nodes", {})).map((node) => String(node["node-name"])).toSorted();

    await changeMedium(context, "cd0", { file: directory.file("b.iso") });
    expect(await inside("cd0")).toBe(directory.file("b.iso"));
    await changeMedium(context, "cd1", { file: directory.file("a.iso") });
    expect(await blockDevices(qmp)).toContainEqual(
      expect.objectContaining({ id: "cd1", format: "raw", readOnly: true, tray: "closed", bytes: mebibyte }),
    );
    expect(await nodes()).toEqual([...["medium0", "medium0-file", "medium1", "medium1-file"]]);
    // What it is made of now would start again, with the same media.
    await using again = await machineQemu({ machine: "q35", args: [...present.argv] });
    expect((await blockDevices(again.qmp)).map(({ id, file }) => [id, file])).toEqual(
      (await blockDevices(qmp)).map(({ id, file }) => [id, file]),
    );

    await eject(context, "cd0");
    await eject(context, "cd0");
    expect(await inside("cd0")).toBeUndefined();
    expect(await inside("cd1")).toBe(directory.file("a.iso"));
    expect(present.argv.join(" ")).toMatch(/^-device ide-cd,id=cd0 -blockdev /);
    await changeMedium(context, "cd0", { file: directory.file("b.iso"), readOnly: true });
    expect(await nodes()).toHaveLength(4);
  });

  test("that can't be are refused, and the old one stays", async () => {
    await using directory = await images();
    const args = ["-device", "ide-cd,id=cd0", ...disk(directory, "disk.raw", "disk0")];
    await using machine = await machineQemu({ machine: "q35", args });
    const { qmp } = machine;
    const context: MediaContext = {
      qmp,
      plan: await planOf("q35", args, directory.path),
      present: new PresentDevices(args),
    };
    await changeMedium(context, "cd0", { file: directory.file("a.iso") });
    const before = await blockDevices(qmp);
    await expect(changeMedium(context, "cd0", { file: "b.iso" })).rejects.toThrow(/is no absolute path/);
    await expect(changeMedium(context, "cd0", { file: "json:{}" })).rejects.toThrow(RangeError);
    const missing = await failureOf(
      changeMedium(context, "cd0", { file: directory.file("none.iso") }),
      QemuCommandError,
    );
    expect(missing.desc).toContain("No such file");
    const other = changeMedium(context, "cd0", { file: directory.file("b.iso"), format: "qcow2" });
    expect((await failureOf(other, QemuCommandError)).desc).toContain("qcow2");
    const none = await failureOf(eject(context, "cd7"), QemuStateError);
    expect(none.message).toMatch(/has no disk or drive "cd7"; it has .*cd0/);
    expect((await failureOf(eject(context, "disk0"), QemuStateError)).message).toContain("is a disk");
    const node = await failureOf(eject(context, "disk0-node"), QemuStateError);
    expect(node.message).toContain("name the drive by its id, disk0");
    expect(await blockDevices(qmp)).toEqual(before);
    expect(await qmp.execute("query-named-block-nodes", {})).toHaveLength(4);
  });
});

describeQemu("a disk's size", () => {
  test("grows by the device's id or the node's name, and shrinks only when that is said", async () => {
    await using directory = await images();
    await using machine = await machineQemu({
      machine: "q35",
      args: [
        ...disk(directory, "one.qcow2", "disk0"),
        ...disk(directory, "disk.raw", "disk1"),
        "-device",
        "ide-cd,id=cd0",
      ],
    });
    const { qmp } = machine;
    expect(await resizeDisk(qmp, "disk0", 32 * mebibyte)).toBe(32 * mebibyte);
    expect(await resizeDisk(qmp, "disk1-node", 2 * mebibyte)).toBe(2 * mebibyte);
    const error = await failureOf(resizeDisk(qmp, "disk0", 8 * mebibyte), QemuStateError);
    expect(error.message).toContain("`shrink: true`");
    expect(await resizeDisk(qmp, "disk0", 8 * mebibyte, { shrink: true })).toBe(8 * mebibyte);
    await expect(resizeDisk(qmp, "disk0", 1000)).rejects.toThrow(/a multiple of 512/);
    await expect(resizeDisk(qmp, "cd0", mebibyte)).rejects.toThrow(/"cd0" is an empty drive/);
    await expect(resizeDisk(qmp, "nope", mebibyte)).rejects.toThrow(QemuStateError);
  });
});

describeQemu("a balloon", () => {
  test("is asked for where there is one", async () => {
    await using without = await machineQemu({ machine: "q35" });
    const error = await failureOf(setBalloon(without.qmp, 64 * mebibyte), QemuStateError);
    expect(error.message).toContain("`balloon: true`");
    await using machine = await machineQemu({ machine: "q35", args: ["-m", "128", "-device", "virtio-balloon-pci"] });
    expect(await setBalloon(machine.qmp, 64 * mebibyte)).toBe(128 * mebibyte);
    await expect(setBalloon(machine.qmp, 1)).rejects.toThrow(RangeError);
  });
});

describeQemu("snapshots", () => {
  test("are saved, listed, loaded and deleted in all qcow2 images together", async () => {
    await using directory = await images();
    await using machine = await machineQemu({
      machine: "q35",
      args: ["-m", "32", ...disk(directory, "one.qcow2", "disk0"), ...disk(directory, "two.qcow2", "disk1")],
    });
    const { qmp } = machine;
    expect(await listSnapshots(qmp)).toEqual([]);
    const before = Date.now();
    const saved = await saveSnapshot(qmp, "clean");
    expect(saved).toMatchObject({ name: "clean", runTime: 0 });
    expect(saved.stateBytes).toBeGreaterThan(1000);
    expect(Math.abs(saved.date.getTime() - before)).toBeLessThan(600_000);
    expect((await failureOf(saveSnapshot(qmp, "clean"), QemuStateError)).message).toContain("already");
    await saveSnapshot(qmp, "second");
    expect((await listSnapshots(qmp)).map(({ name }) => name)).toEqual(["clean", "second"]);
    for (const node of await qmp.execute("query-named-block-nodes", {})) {
      if (node.drv === "qcow2") expect(node.image.snapshots?.map(({ name }) => name)).toEqual(["clean", "second"]);
    }
    expect((await loadSnapshot(qmp, "clean")).name).toBe("clean");
    await deleteSnapshot(qmp, "clean");
    expect((await listSnapshots(qmp)).map(({ name }) => name)).toEqual(["second"]);
    const error = await failureOf(loadSnapshot(qmp, "clean"), QemuStateError);
    expect(error.message).toBe('There is no snapshot "clean"; there are second.');
    await expect(deleteSnapshot(qmp, "clean")).rejects.toThrow(QemuStateError);
    for (const name of ["", "1", "a b", "x\nquit", "-d", "a".repeat(129)]) {
      await expect(saveSnapshot(qmp, name)).rejects.toThrow(/is no name of a snapshot/);
    }
    expect(await qmp.execute("query-jobs")).toEqual([]);
  });

  test("are refused where a disk can't hold one, by its name, and where there is no disk", async () => {
    await using directory = await images();
    await using machine = await machineQemu({
      machine: "q35",
      args: [...disk(directory, "one.qcow2", "disk0"), ...disk(directory, "disk.raw", "disk1")],
    });
    const error = await failureOf(saveSnapshot(machine.qmp, "s"), QemuStateError);
    expect(error.message).toContain("only qcow2 images hold snapshots: disk1 (raw)");
    await using bare = await machineQemu({ machine: "q35", args: ["-device", "ide-cd,id=cd0"] });
    const none = await failureOf(saveSnapshot(bare.qmp, "s"), QemuStateError);
    expect(none.message).toContain("no qcow2 disk that is written to");
  });
});
