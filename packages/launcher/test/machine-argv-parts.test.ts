import { describe, expect, test } from "vitest";
import { argvParts, deviceParts } from "../src/machine/argv-parts.js";
import { PresentDevices } from "../src/machine/present-devices.js";

const argv = [
  ...["/usr/bin/qemu", "-machine", "pc", "-name", "-device"],
  ...[
    "-netdev",
    "user,id=net0,tftp=/srv/a,,b=c",
    "-device",
    "virtio-net-pci,id=nic0,netdev=net0,mac=52:54:00:00:00:01",
  ],
  ...["-chardev", "socket,id=char1,path=/run/x", "-netdev", '{"type":"vhost-user","id":"net1","chardev":"char1"}'],
  ...["-device", '{"driver":"virtio-net-pci","id":"nic1","netdev":"net1","mq":true}'],
  ...["-blockdev", '{"driver":"file","node-name":"base-file","filename":"/a,b","cache":{"direct":true}}'],
  ...["-blockdev", '{"driver":"raw","node-name":"base","file":"base-file"}'],
  ...["-blockdev", '{"driver":"file","node-name":"top-file","filename":"/o"}'],
  ...["-blockdev", '{"driver":"qcow2","node-name":"top","file":"top-file","backing":"base"}'],
  ...["-object", "iothread,id=disk0-thread", "-device", "virtio-blk-pci,id=disk0,drive=top,iothread=disk0-thread"],
  ...["-device", "VGA", "-kernel", "/boot/vmlinuz"],
];

describe("the parts of a command line", () => {
  test("are found in both ways of writing, doubled commas and all", () => {
    const parts = argvParts(argv);
    expect(parts.find(({ id }) => id === "net0")?.members).toMatchObject({ tftp: "/srv/a,b=c" });
    expect(parts.find(({ id }) => id === "nic1")).toMatchObject({
      kind: "device",
      members: { driver: "virtio-net-pci", netdev: "net1", mq: "true" },
    });
    // A name that looks like an option is one's value; a device without an id can't be meant.
    expect(parts.filter(({ kind }) => kind === "device").map(({ id }) => id)).toEqual(["nic0", "nic1", "disk0"]);
  });

  test("that belong to a device are all that is there for it alone, from the top down", () => {
    const parts = argvParts(argv);
    const idsOf = (id: string): string[] => deviceParts(parts, id).map((part) => part.id);
    expect(idsOf("nic0")).toEqual(["nic0", "net0"]);
    expect(idsOf("nic1")).toEqual(["nic1", "net1", "char1"]);
    expect(idsOf("disk0")).toEqual(["disk0", "top", "top-file", "base", "base-file", "disk0-thread"]);
    expect(idsOf("nope")).toEqual([]);
    const shared = argvParts([...argv, "-blockdev", '{"driver":"qcow2","node-name":"other","backing":"base"}']);
    expect(deviceParts(shared, "disk0").map(({ id }) => id)).toEqual(["disk0", "top", "top-file", "disk0-thread"]);
  });

  test("that were unplugged are off the line, those that were plugged in on it", async () => {
    const present = new PresentDevices(argv);
    const ended: string[] = [];
    present.add(
      "nic2",
      [
        ["-netdev", "user,id=net2"],
        ["-device", "e1000,id=nic2,netdev=net2"],
      ],
      async () => {
        ended.push("nic2");
        await Promise.resolve();
      },
    );
    expect(present.ids).toEqual(["nic0", "nic1", "disk0", "nic2"]);
    for (const part of present.partsOf("nic0")) present.remove(part);
    expect(present.argv).toEqual([
      ...argv.filter((word) => !word.includes("net0")).toSpliced(5, 2),
      ...["-netdev", "user,id=net2", "-device", "e1000,id=nic2,netdev=net2"],
    ]);
    for (const part of present.partsOf("nic2")) present.remove(part);
    await present.end("nic2");
    await present.endAll();
    expect(ended).toEqual(["nic2"]);
    expect(present.has("netdev", "net2")).toBe(false);
    expect(present.has("netdev", "net1")).toBe(true);
  });

  test("change one after the other, also after one that failed", async () => {
    const present = new PresentDevices([]);
    const order: string[] = [];
    const first = present.exclusively(async () => {
      order.push("first");
      await new Promise((resolve) => setImmediate(resolve));
      order.push("failed");
      throw new Error("no");
    });
    const second = present.exclusively(async () => {
      order.push("second");
      return await Promise.resolve(2);
    });
    await expect(first).rejects.toThrow("no");
    expect(await second).toBe(2);
    expect(order).toEqual(["first", "failed", "second"]);
  });
});
