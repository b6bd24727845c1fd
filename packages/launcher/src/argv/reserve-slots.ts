import type { DevicePlacement, DeviceSpec } from "../spec/device-spec.js";
import type { Draft } from "./draft.js";

/** Puts down all PCI addresses that the spec fixes on the root bus, before anything is placed by us. */
export function reserveSlots(draft: Draft): void {
  const { spec } = draft;
  const placed: (readonly [string, DevicePlacement | string])[] = [
    ...listed("nics", spec.nics),
    ...listed("disks", spec.disks).filter(([, disk]) => typeof disk !== "string" && onPci(disk.interface)),
    ...listed("shares", spec.shares),
  ];
  for (const [path, placement] of placed) {
    if (typeof placement !== "string") reserve(draft, path, placement.bus, placement.address, placement.properties);
  }
  for (const [path, passthrough] of listed("passthrough", spec.passthrough)) {
    if (typeof passthrough === "string") continue;
    const { bus, address = passthrough.guestAddress, properties } = passthrough;
    reserve(draft, path, bus, address, properties);
  }
  for (const [path, device] of listed("devices", spec.devices)) reserveByNames(draft, path, device);
}

function onPci(disk: string | undefined): boolean {
  return disk === undefined || disk === "virtio" || disk === "nvme";
}

function reserve(
  draft: Draft,
  path: string,
  bus: string | undefined,
  address: string | undefined,
  properties: DevicePlacement["properties"],
): void {
  if (properties !== undefined && ("addr" in properties || "bus" in properties)) {
    reserveByNames(draft, `${path}.properties`, { driver: "", ...properties });
  } else if (address !== undefined && address !== "last" && (bus === undefined || bus === draft.family.rootBus)) {
    draft.slots.reserve(`${path}.address`, address);
  }
}

/** A device whose place is written in QEMU's own names. */
function reserveByNames(draft: Draft, path: string, device: DeviceSpec): void {
  const { bus, addr } = device;
  if (typeof addr !== "string" && typeof addr !== "number") return;
  if (bus !== undefined && bus !== draft.family.rootBus) return;
  // As a number it is slot and function in one, which is how QEMU reads it, too.
  const address = typeof addr === "string" ? addr : `${(addr >> 3).toString(16)}.${addr & 7}`;
  draft.slots.reserve(`${path}.addr`, address);
}

function listed<Item>(name: string, items: readonly Item[] | undefined): (readonly [string, Item])[] {
  return (items ?? []).map((item, index) => [`${name}[${index}]`, item] as const);
}
