import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { stat, symlink, truncate, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { QmpClient } from "@qemu-wire/qmp";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { startPlanned } from "../support/plan-start.js";

async function image(directory: TemporaryDirectory, name: string, size = 2 ** 20): Promise<string> {
  const path = directory.file(name);
  await writeFile(path, "");
  await truncate(path, size);
  return path;
}

/** What sits where: by the device's id, its node and the file that it writes. */
async function blockDevices(qmp: QmpClient): Promise<Record<string, unknown>> {
  const devices = await qmp.execute("query-block");
  return Object.fromEntries(
    devices.map(({ qdev, inserted }) => [
      /\/machine\/peripheral\/([^/]+)/.exec(qdev ?? "")?.[1] ?? qdev,
      inserted === undefined
        ? "empty"
        : { node: inserted["node-name"], driver: inserted.drv, readOnly: inserted.ro, cache: inserted.cache },
    ]),
  );
}

/** Debian 12 has it with QEMU. */
const virtiofsd = "/usr/lib/qemu/virtiofsd";

const normal = { direct: false, "no-flush": false, writeback: true };

describeQemu("disks, started", () => {
  test("an overlay takes the writes, and the image keeps none", async () => {
    await using vm = await startPlanned(async (directory) => ({ disks: [await image(directory, "a,b=c.raw")] }));
    const qmp = await vm.qmp();
    expect(await blockDevices(qmp)).toEqual({
      disk0: { node: "disk0", driver: "qcow2", readOnly: false, cache: normal },
    });
    const nodes = await qmp.execute("query-named-block-nodes");
    expect(nodes.find((node) => node["node-name"] === "disk0-base")).toMatchObject({ drv: "raw", ro: true });
    expect(vm.plan.disks[0]?.file).toBe(`${vm.plan.runDirectory}/disk0.qcow2`);
    expect((await stat(vm.plan.disks[0]?.file ?? "")).isFile()).toBe(true);
  });

  test("each interface of q35", async () => {
    await using vm = await startPlanned(async (directory) => ({
      disks: [
        { file: await image(directory, "1.raw"), interface: "scsi", overlay: "direct", cache: "writethrough" },
        { file: await image(directory, "2.raw"), interface: "sata", overlay: "direct" },
        { file: await image(directory, "3.raw"), interface: "nvme", overlay: "direct", cache: "directsync" },
        { file: await image(directory, "4.raw"), interface: "usb", overlay: "direct" },
        { file: await image(directory, "5.raw"), interface: "none", overlay: "direct" },
        { file: await image(directory, "6.iso"), media: "cdrom" },
        { media: "cdrom" },
        { media: "cdrom", interface: "scsi" },
        { file: await image(directory, "8.raw"), interface: "nvme", readOnly: true },
        { file: await image(directory, "9.raw"), interface: "scsi", readOnly: true },
        { file: await image(directory, "10.raw"), readOnly: true },
      ],
    }));
    const qmp = await vm.qmp();
    const through = { ...normal, writeback: false };
    expect(await blockDevices(qmp)).toEqual({
      disk0: { node: "disk0", driver: "raw", readOnly: false, cache: through },
      disk1: { node: "disk1", driver: "raw", readOnly: false, cache: normal },
      disk2: { node: "disk2", driver: "raw", readOnly: false, cache: { ...through, direct: true } },
      disk3: { node: "disk3", driver: "raw", readOnly: false, cache: normal },
      disk5: { node: "disk5", driver: "raw", readOnly: true, cache: normal },
      disk6: "empty",
      disk7: "empty",
      disk8: { node: "disk8", driver: "raw", readOnly: true, cache: normal },
      disk9: { node: "disk9", driver: "raw", readOnly: true, cache: normal },
      disk10: { node: "disk10", driver: "raw", readOnly: true, cache: normal },
    });
    const nodes = await qmp.execute("query-named-block-nodes");
    expect(nodes.map((node) => node["node-name"])).toContain("disk4");
  });

  test("the interfaces of pc", async () => {
    await using vm = await startPlanned(async (directory) => ({
      machine: "pc",
      disks: [
        { file: await image(directory, "1.raw"), interface: "ide", overlay: "direct" },
        { media: "cdrom" },
        { file: await image(directory, "2.raw"), interface: "sata", overlay: "direct" },
      ],
    }));
    expect(Object.keys(await blockDevices(await vm.qmp())).toSorted()).toEqual(["disk0", "disk1", "disk2"]);
  });

  test("all about one disk", async () => {
    await using vm = await startPlanned(async (directory) => ({
      disks: [
        {
          id: "system",
          nodeName: "root",
          file: await image(directory, "disk"),
          format: "raw",
          overlay: "direct",
          cache: "unsafe",
          aio: "threads",
          locking: false,
          serial: "sé,r=1",
          bootIndex: 3,
          discard: "unmap",
          ioThread: true,
          address: "1d",
          properties: { "num-queues": 2, "share-rw": "on" },
        },
      ],
    }));
    const qmp = await vm.qmp();
    expect(await blockDevices(qmp)).toEqual({
      system: { node: "root", driver: "raw", readOnly: false, cache: { ...normal, "no-flush": true } },
    });
    const get = async (property: string): Promise<unknown> =>
      await qmp.execute("qom-get", { path: "/machine/peripheral/system", property });
    expect(await get("serial")).toBe("sé,r=1");
    expect(await get("bootindex")).toBe(3);
    expect(await get("num-queues")).toBe(2);
    expect(await get("share-rw")).toBe(true);
    expect(await get("addr")).toBe(0x1d << 3);
    expect((await qmp.execute("query-iothreads")).map(({ id }) => id)).toEqual(["system-thread"]);
  });

  test("two machines write into one image only without its lock", async () => {
    await using first = await startPlanned(async (directory) => ({
      disks: [{ file: await image(directory, "shared.raw"), overlay: "direct", locking: false }],
    }));
    await first.qmp();
    const file = first.plan.disks[0]?.file ?? "";
    await using second = await startPlanned({ disks: [{ file, overlay: "direct", locking: false }] });
    expect((await (await second.qmp()).execute("query-status")).status).toBe("prelaunch");
    await using locked = await startPlanned({ disks: [{ file, overlay: "direct" }] });
    await locked.qmp();
    await using fourth = await startPlanned({ disks: [{ file, overlay: "direct" }] });
    expect(await fourth.failure()).toMatch(/^1: .*Failed to get "write" lock/s);
  });

  test("firmware as flash: code that is read, variables that are copied", async () => {
    await using vm = await startPlanned(async (directory) => ({
      firmware: {
        code: await image(directory, "CODE,1.fd", 2 ** 18),
        variables: await image(directory, "VARS.fd", 2 ** 18),
      },
    }));
    const qmp = await vm.qmp();
    expect(await qmp.execute("qom-get", { path: "/machine", property: "pflash0" })).toBe("pflash0");
    expect(await qmp.execute("qom-get", { path: "/machine", property: "pflash1" })).toBe("pflash1");
    const nodes = await qmp.execute("query-named-block-nodes");
    expect(nodes.find((node) => node["node-name"] === "pflash1")).toMatchObject({ ro: false });
    expect(nodes.find((node) => node["node-name"] === "pflash0")).toMatchObject({ ro: true });
    expect((await stat(`${vm.plan.runDirectory}/uefi-variables.fd`)).size).toBe(2 ** 18);
  });

  test("directories by 9p, the host's root for reading", async () => {
    await using vm = await startPlanned((directory) => ({
      shares: [
        { type: "9p", tag: "/dev/root", path: "/" },
        { type: "9p", tag: "work", path: directory.path, readOnly: false },
      ],
    }));
    const qmp = await vm.qmp();
    const tag = await qmp.execute("qom-get", { path: "/machine/peripheral/share0", property: "mount_tag" });
    expect(tag).toBe("/dev/root");
  });

  test.skipIf(!existsSync(virtiofsd))(`a directory by virtiofs (needs ${virtiofsd})`, async () => {
    await using directory = await TemporaryDirectory.make();
    const socket = directory.file("virtiofs,d");
    const daemon = spawn(virtiofsd, [`--socket-path=${socket}`, "-o", `source=${directory.path},sandbox=chroot`], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const ended = once(daemon, "close");
    try {
      let said = "";
      for await (const text of daemon.stderr.iterator({ destroyOnReturn: false })) {
        said += String(text);
        if (said.includes("Waiting for vhost-user socket connection")) break;
      }
      daemon.stderr.resume();
      await using vm = await startPlanned({ shares: [{ type: "virtiofs", tag: "work,1", socket, queueSize: 512 }] });
      const qmp = await vm.qmp();
      const get = async (property: string): Promise<unknown> =>
        await qmp.execute("qom-get", { path: "/machine/peripheral/share0", property });
      expect([await get("tag"), await get("queue-size")]).toEqual(["work,1", 512]);
      expect(await qmp.execute("qom-get", { path: "/objects/mem0", property: "share" })).toBe(true);
    } finally {
      daemon.kill("SIGKILL");
      await ended;
    }
  });

  test("the host's root is not for writing, by whatever name", async () => {
    await expect(
      startPlanned(async (directory) => {
        await symlink("/", directory.file("link"));
        return { shares: [{ type: "9p", tag: "r", path: directory.file("link"), readOnly: false }] };
      }),
    ).rejects.toMatchObject({ name: "SpecError", path: "shares[0].readOnly" });
  });
});
