import { tmpdir } from "node:os";
import { join } from "node:path";
import { localHost, type Machine } from "@qemu-wire/launcher";
import type { Telling } from "./demo-facts.js";

/** What the launcher does with a running machine. */
export interface MachineFacts {
  readonly pci: readonly { readonly address: string; readonly class: string; readonly id: string }[];
  readonly pciMap: readonly { readonly id: string; readonly guestAddress: string }[];
  readonly screenshot: {
    readonly path: string;
    readonly width: number;
    readonly height: number;
    readonly bytes: number;
  };
  readonly hotplug: {
    readonly id: string;
    readonly guestAddress: string | undefined;
    readonly seenByGuest: boolean;
    readonly goneAfterwards: boolean;
  };
  readonly migration: {
    readonly status: string;
    readonly downtimeMs: number | undefined;
    readonly totalMs: number;
    readonly pids: readonly number[];
    readonly answeredAfterwards: boolean;
  };
  readonly shutdown: { readonly reason: string; readonly exitCode: number | null };
}

/** PCI, a picture of the screen, a network card that comes and goes, a move to another QEMU, and the end. */
export async function collectMachineFacts(vm: Machine, { show, migrating }: Telling): Promise<MachineFacts> {
  const devices = await vm.pciMap();
  const pci = devices.map(({ address, description, id }) => ({ address, class: description ?? "", id: id ?? "" }));
  show("pci", pci);
  const pciMap = devices.flatMap(({ id, address }) => (id === undefined ? [] : [{ id, guestAddress: address }]));
  show("pciMap", pciMap);

  const picture = await vm.screenshot({ path: join(tmpdir(), `qemu-wire-demo-${process.pid}.png`) });
  const screenshot = {
    path: picture.path ?? "",
    width: picture.width,
    height: picture.height,
    bytes: picture.data.length,
  };
  show("screenshot", screenshot);

  const { id, address, nic } = await vm.attachDevice({ nic: { type: "user", id: "net1" } });
  const mac = nic?.mac ?? "";
  // QEMU has it; the guest's kernel needs a moment more, of which only the guest could tell.
  const deadline = performance.now() + 10_000;
  let seenByGuest = false;
  while (!seenByGuest && performance.now() < deadline) seenByGuest = await hasInterface(vm, mac);
  await vm.detachDevice(id);
  const goneAfterwards = !(await hasInterface(vm, mac));
  const hotplug = { id, guestAddress: address, seenByGuest, goneAfterwards };
  show("hotplug", hotplug);

  const { qga, pid } = vm;
  await qga.writeFile("/tmp/before", "written before the migration");
  const moved = await vm.migrate({ to: localHost(), onProgress: ({ percent }) => migrating(percent ?? 0) });
  await using there = moved.machine;
  await there.ready();
  const text = await there.qga.readFile("/tmp/before", { encoding: "utf8" });
  const { status, downtimeMs, totalMs } = moved;
  const migration = {
    ...{ status, downtimeMs, totalMs, pids: [pid, there.pid] },
    answeredAfterwards: text === "written before the migration",
  };
  show("migration", migration);

  const { reason, code } = await there.shutdown();
  const shutdown = { reason, exitCode: code };
  show("guest.shutdown", shutdown);
  return { pci, pciMap, screenshot, hotplug, migration, shutdown };
}

async function hasInterface({ qga }: Machine, mac: string): Promise<boolean> {
  return (await qga.interfaceByMac(mac)) !== undefined;
}
