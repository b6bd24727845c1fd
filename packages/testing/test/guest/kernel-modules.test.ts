import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { GuestBuildError } from "../../src/guest/guest-build-error.js";
import { dependenciesOf, KernelModules } from "../../src/guest/kernel-modules.js";
import { smallModule } from "./small-elf.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qw-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function writeModules(modules: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, depends] of Object.entries(modules)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), smallModule(depends));
  }
}

async function order(...wanted: string[]): Promise<string[]> {
  const modules = await KernelModules.open(folder);
  return (await modules.inOrder(wanted)).map(({ name }) => name);
}

test("each module comes after those it depends on, and once", async () => {
  await writeModules({
    "kernel/drivers/virtio-pci.ko": "virtio_ring,virtio",
    "kernel/drivers/net/virtio_net.ko": "net_failover,virtio,virtio_ring",
    "kernel/drivers/net/net_failover.ko": "failover",
    "kernel/net/failover.ko": "",
    "kernel/virtio.ko": "",
    "kernel/virtio_ring.ko": "virtio",
    "kernel/unused.ko": "absent",
  });
  expect(await order("virtio_pci", "virtio_net")).toEqual([
    ...["virtio", "virtio_ring", "virtio_pci"],
    ...["failover", "net_failover", "virtio_net"],
  ]);
});

test("what is built into the kernel needs no loading, and what may be absent may be absent", async () => {
  await writeModules({ "kernel/fs/ext4.ko": "jbd2" });
  await writeFile(join(folder, "modules.builtin"), "kernel/fs/jbd2.ko\nkernel/lib/crc-x.ko\n");
  expect(await order("crc_x", "nothing?", "ext4")).toEqual(["ext4"]);
});

test("a missing module is named", async () => {
  await writeModules({ "kernel/a.ko": "b" });
  const failure = order("a");
  await expect(failure).rejects.toThrow(GuestBuildError);
  await expect(failure).rejects.toMatchObject({ code: "ERR_QEMU_GUEST_PACKAGE", missing: "b" });
});

test("a module without a description depends on nothing", () => {
  expect(dependenciesOf(smallModule(""))).toEqual([]);
  expect(dependenciesOf(smallModule("a,b"))).toEqual(["a", "b"]);
});
