import { readFile, stat, writeFile } from "node:fs/promises";
import { QemuCommandError, QemuStateError, QemuTimeoutError } from "@qemu-wire/wire";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { failureOf, isAtLeast } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { ResourceError, SpecError } from "../../src/errors.js";
import { attachDevice, type HotPlugContext } from "../../src/machine/hot-plug.js";
import { detachDevice } from "../../src/machine/hot-unplug.js";
import { PresentDevices } from "../../src/machine/present-devices.js";
import { bootTimeout, MachineGuest } from "../support/machine-guest.js";
import { planOf } from "../support/machine-plan.js";
import { machineQemu } from "../support/machine-qemu.js";

const ports = ["-device", "pcie-root-port,id=hotplug0,chassis=1", "-device", "pcie-root-port,id=hotplug1,chassis=2"];
const startNic = [
  ...["-netdev", "user,id=net0"],
  ...["-device", "virtio-net-pci,id=nic0,netdev=net0,mac=52:54:00:11:22:33,romfile="],
];

/** The ids of all netdevs and the names of all nodes that QEMU has. */
async function backEnds({ qmp }: HotPlugContext): Promise<string[]> {
  const netdevs = [...(await qmp.hmp("info network")).matchAll(/(?:^|\\ )(\S+): index=\d+,type=(?!nic)/gm)];
  const nodes = await qmp.execute("query-named-block-nodes", {});
  return [...netdevs.map(([, id]) => String(id)), ...nodes.map((node) => String(node["node-name"]))].toSorted();
}

for (const machine of ["pc", "q35"] as const) {
  describeQemu(`hot-plug on ${machine}`, () => {
    // Each deals with a device that the guest takes, and gives up again, in its own time.
    vi.setConfig({ testTimeout: 180_000 });

    let guest: MachineGuest;
    let context: HotPlugContext;

    beforeAll(async () => {
      const args = machine === "q35" ? [...startNic, ...ports] : startNic;
      guest = await MachineGuest.boot({ machine, args: () => args });
      const plan = await planOf(machine, guest.argv, guest.qemu.directory.path);
      context = { qmp: guest.qmp, plan, present: new PresentDevices(guest.argv) };
    }, bootTimeout + 60_000);

    afterAll(async () => {
      await context.present.endAll();
      await guest[Symbol.asyncDispose]();
    });

    test("a nic is there for the guest, and gone with its netdev when it is detached", async () => {
      const before = await backEnds(context);
      const attached = await attachDevice(context, {
        nic: { type: "user", forward: [{ guest: 22 }], network: "10.7.0.0/24" },
      });
      expect(attached.id).toBe("nic1");
      expect(attached.address).toMatch(machine === "pc" ? /^00:[01][0-9a-f]\.0$/ : /^0[1-9]:00\.0$/);
      expect(attached.notices).toEqual([]);
      expect(attached.nic).toMatchObject({ id: "nic1", netdev: "nic1-net", type: "user" });
      expect(attached.forwards).toMatchObject([{ netdev: "nic1-net", guestHost: "10.7.0.15", guest: 22 }]);
      const mac = attached.nic?.mac ?? "";
      await expect.poll(async () => await guest.qga.interfaceByMac(mac), { timeout: 60_000 }).toBeDefined();
      expect(context.present.ids).toContain("nic1");
      expect(context.present.argv.join(" ")).toContain(mac);

      await detachDevice(context, "nic1");
      expect(await guest.qga.interfaceByMac(mac)).toBeUndefined();
      expect(await backEnds(context)).toEqual(before);
      expect(context.present.argv).toEqual(guest.argv);
    });

    test("a disk is there for the guest, through an overlay that goes with it", async () => {
      const before = await backEnds(context);
      const file = guest.qemu.directory.file("data, with a comma.raw");
      await writeFile(file, Buffer.alloc(4 * 1024 * 1024, 1));
      // Words and text where the device has booleans and numbers: newer QEMUs refuse them, and are not given them.
      const properties = { logical_block_size: "4096", physical_block_size: 4096, packed: "off" };
      const attached = await attachDevice(context, { disk: { file, serial: "HOT1", ioThread: true, properties } });
      expect(attached).toMatchObject({ id: "disk0", disk: { id: "disk0", format: "qcow2", base: file } });
      const overlay = attached.disk?.file ?? "";
      expect((await stat(overlay)).mode & 0o777).toBe(0o600);
      await expect
        .poll(async () => await guest.shell("cat /sys/block/*/serial 2>/dev/null || true"), { timeout: 60_000 })
        .toContain("HOT1");
      const name = (await guest.shell("grep -l HOT1 /sys/block/*/serial | cut -d/ -f4")).trim();
      expect(
        (await guest.shell(`cat /sys/block/${name}/queue/logical_block_size /sys/block/${name}/size`)).split("\n"),
      ).toEqual(["4096", "8192", ""]);
      await guest.shell(`head -c 4096 /dev/zero > /dev/${name}; sync`);

      await detachDevice(context, "disk0");
      await expect(stat(overlay)).rejects.toMatchObject({ code: "ENOENT" });
      expect(await backEnds(context)).toEqual(before);
      expect(await guest.shell("ls /sys/block")).not.toContain(name);
      expect(context.present.argv).toEqual(guest.argv);
      expect((await guest.qmp.execute("query-iothreads")).length).toBe(0);
    });

    test("two at once get different ids and places", async () => {
      const two = await Promise.all([
        attachDevice(context, { nic: { type: "user" } }),
        attachDevice(context, { nic: { type: "user" } }),
      ]);
      expect(two.map(({ id }) => id)).toEqual(["nic1", "nic2"]);
      expect(new Set(two.map(({ address }) => address)).size).toBe(2);
      if (machine === "q35") {
        const error = await failureOf(attachDevice(context, { nic: { type: "user" } }), ResourceError);
        expect(error.message).toContain("All 2 ports of the machine (hotplug0, hotplug1) are in use");
      }
      await Promise.all(two.map(async ({ id }) => await detachDevice(context, id)));
      expect(context.present.argv).toEqual(guest.argv);
    });

    test("one that fails half-way leaves nothing behind", async () => {
      const before = await backEnds(context);
      const broken = attachDevice(context, { nic: { type: "user", model: "virtio-net-pci", bus: "nowhere" } });
      expect((await failureOf(broken, QemuCommandError)).desc).toContain("nowhere");
      const file = guest.qemu.directory.file("plain.raw");
      await writeFile(file, Buffer.alloc(512));
      const disk = attachDevice(context, { disk: { file, bus: "nowhere" } });
      expect((await failureOf(disk, QemuCommandError)).desc).toContain("nowhere");
      await expect(stat(`${context.plan.runDirectory}/disk0.qcow2`)).rejects.toMatchObject({ code: "ENOENT" });
      const kept = guest.qemu.directory.file("kept.qcow2");
      await writeFile(kept, "somebody's");
      await failureOf(attachDevice(context, { disk: { file, id: "kept" } }), ResourceError);
      expect(await readFile(kept, "utf8")).toBe("somebody's");
      expect(await backEnds(context)).toEqual(before);
      expect(context.present.argv).toEqual(guest.argv);

      const socket = guest.qemu.directory.file("nobody.sock");
      const nobody = attachDevice(context, { nic: { type: "vhost-user", socket } });
      expect((await failureOf(nobody, QemuCommandError)).desc).toMatch(/connect/);
      expect(await guest.qmp.execute("query-chardev")).not.toContainEqual(
        expect.objectContaining({ filename: socket }),
      );
      await expect(attachDevice(context, { nic: { type: "vhost-user", server: true } })).rejects.toThrow(
        /^nic\.server/,
      );

      const property = attachDevice(context, { nic: { type: "user", properties: { host_mut: 1500 } } });
      const error = await failureOf(property, SpecError);
      expect(error.path).toBe("nic.properties.host_mut");
      expect(error.message).toContain("host_mtu");
      await expect(attachDevice(context, { nic: { type: "user", id: "nic0" } })).rejects.toThrow(
        /^nic\.id: the machine has a device/,
      );
      await expect(attachDevice(context, { nic: { type: "hub", hub: 1 } })).rejects.toThrow(/^nic\.hub/);
      await expect(attachDevice(context, { disk: { file, interface: "sata" } })).rejects.toThrow(/^disk\.interface/);
      await expect(attachDevice(context, { disk: { file, interface: "scsi" } })).rejects.toThrow(/^disk\.bus/);
    });

    test("what isn't there, or can't be unplugged, is said so", async () => {
      const none = await failureOf(detachDevice(context, "nope"), QemuStateError);
      expect(none.message).toMatch(/^The machine has no device "nope"; it has .*nic0/);
      if (machine === "q35") {
        const fixed = await failureOf(detachDevice(context, "nic0"), QemuCommandError);
        expect(fixed.desc).toContain("hotplug");
      } else {
        // One of the start goes as well, with its netdev.
        await detachDevice(context, "nic0");
        expect(await backEnds(context)).not.toContain("net0");
        expect(context.present.ids).not.toContain("nic0");
        expect(context.present.has("netdev", "net0")).toBe(false);
      }
    });
  });
}

describeQemu("hot-unplug without a guest that acts", () => {
  test("ends at the deadline with the reason; when it goes at last, what it left is taken away", async () => {
    await using machine = await machineQemu({ machine: "pc", args: [] });
    const { qmp } = machine;
    const context: HotPlugContext = {
      qmp,
      plan: await planOf("pc", [], machine.qemu.directory.path),
      present: new PresentDevices([]),
    };
    using _watch = context.present.watch(qmp);
    const { id } = await attachDevice(context, { nic: { type: "user" } });
    const error = await failureOf(detachDevice(context, id, { timeout: 3_000 }), QemuTimeoutError);
    expect(error.message).toContain(`The guest did not give up "${id}" within 3000 ms of being asked twice`);
    expect(context.present.ids).toEqual([id]);
    expect(await backEnds(context)).toEqual([`${id}-net`]);

    const deleted = qmp.waitFor("DEVICE_DELETED", { where: ({ data }) => data.device === id });
    await qmp.execute("system_reset");
    await deleted;
    expect(context.present.ids).toEqual([]);
    await detachDevice(context, id);
    expect(await backEnds(context)).toEqual([]);
    expect(context.present.argv).toEqual([]);
    await context.present.endAll();
  });
});

describeQemu("a guest that looks into an empty port, which has a link before QEMU 6.0", () => {
  /** Lets the guest look as it does when it boots: with a link that is up, for two seconds and more. */
  async function look(guest: MachineGuest, bus: string): Promise<void> {
    await guest.shell(
      `slot=$(grep -l '^0000:${bus}:' /sys/bus/pci/slots/*/address); power=$(dirname $slot)/power
       (echo 1 >$power) >/dev/null 2>&1 &
       until grep -q 1 $power; do :; done`,
    );
  }

  test("is waited for; one that is paused takes the device away when it is resumed, and that was announced", {
    timeout: bootTimeout + 180_000,
  }, async () => {
    const third = ["-device", "pcie-root-port,id=hotplug2,chassis=3"];
    await using guest = await MachineGuest.boot({ args: () => [...ports, ...third] });
    const { qmp } = guest;
    // From then on the link of an empty port is down, and a guest looks at nothing.
    const looks = !isAtLeast(qmp.greeting, 6, 0);
    const context: HotPlugContext = {
      qmp,
      plan: await planOf("q35", guest.argv, guest.qemu.directory.path),
      present: new PresentDevices(guest.argv),
    };
    using _watch = context.present.watch(qmp);
    const attach = async (): ReturnType<typeof attachDevice> => await attachDevice(context, { nic: { type: "user" } });
    // The guest looks when it boots, and its agent answers before that is over; then it is made to look again.
    for (const bus of looks ? [undefined, "02"] : [undefined]) {
      if (bus !== undefined) await look(guest, bus);
      const { nic, notices } = await attach();
      expect(notices).toEqual([]);
      const mac = nic?.mac ?? "";
      await expect.poll(async () => await guest.qga.interfaceByMac(mac), { timeout: 60_000 }).toBeDefined();
    }

    if (looks) await look(guest, "03");
    await qmp.execute("stop");
    const { id, nic, notices } = await attach();
    if (looks) {
      expect(notices.join()).toContain("The guest is busy with the port hotplug2");
      const deleted = qmp.waitFor("DEVICE_DELETED", { where: ({ data }) => data.device === id, timeout: 30_000 });
      await qmp.execute("cont");
      await deleted;
    } else {
      expect(notices).toEqual([]);
      await qmp.execute("cont");
      const isThere = async (): Promise<unknown> => await guest.qga.interfaceByMac(nic?.mac ?? "");
      await expect.poll(isThere, { timeout: 20_000 }).toBeDefined();
    }
    const nics = context.present.ids.filter((one) => one.startsWith("nic"));
    expect(nics).toEqual(["nic0", "nic1"]);
    await context.present.endAll();
  });
});
