import { isObject } from "@qemu-wire/wire/internal-light";
import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";
import { PciBinding, vfioDriver } from "./pci-binding.js";
import { type PciFunction, PciInventory } from "./pci-inventory.js";

/** What a PCI function was before it went to vfio-pci, as it stands in its lock. */
export interface FunctionNote {
  readonly kind: "pci function";
  readonly sysfs: string;
  readonly address: string;
  readonly driver: string | null;
  readonly driverOverride: string | null;
}

/** Reads a note; undefined for one that says nothing of a function. */
export function toFunctionNote(value: unknown): FunctionNote | undefined {
  if (!isObject(value) || value["kind"] !== "pci function") return undefined;
  const { sysfs, address, driver, driverOverride } = value;
  const isWhole = typeof sysfs === "string" && typeof address === "string" && isName(driver) && isName(driverOverride);
  return isWhole ? { kind: "pci function", sysfs, address, driver, driverOverride } : undefined;
}

/** What the function was, as far as the note tells. */
export function before(now: PciFunction, note: FunctionNote): PciFunction {
  return { ...now, driver: note.driver ?? undefined, driverOverride: note.driverOverride ?? undefined };
}

/**
 * Gives a function that somebody who is gone had taken back to the driver that it had. One that has another driver by now,
 * or is gone, is left alone.
 *
 * @throws ResourceError while a process has it open, whose guest would lose it, or when the kernel refuses
 */
export async function putBack(host: Host, value: object): Promise<void> {
  const note = toFunctionNote(value);
  if (note === undefined || note.driver === vfioDriver) return;
  const inventory = new PciInventory(host, note.sysfs);
  const now = (await inventory.list()).find(({ address }) => address === note.address);
  if (now?.driver !== vfioDriver) return;
  const user = await userOf(host, now);
  if (user !== undefined) {
    throw new ResourceError(
      note.address,
      `${note.address} was left with ${vfioDriver} by a process that is gone, and process ${user} has it open: it goes back to ${note.driver ?? "no driver"} once that has ended.`,
    );
  }
  await new PciBinding(host, inventory).giveBack(before(now, note));
}

/** Whoever has its IOMMU group, or any of the newer files by which functions are opened, whose names don't say which. */
async function userOf(host: Host, { iommuGroup }: PciFunction): Promise<string | undefined> {
  const { files } = host;
  for (const pid of (await files.list("/proc")).filter((name) => /^\d+$/.test(name))) {
    // It may end while it is looked at, or be somebody's whose files nobody may see.
    const descriptors = await files.list(`/proc/${pid}/fd`).catch(() => []);
    for (const descriptor of descriptors) {
      const path = await files.realPath(`/proc/${pid}/fd/${descriptor}`).catch(() => "");
      if (path === `/dev/vfio/${iommuGroup}` || path.startsWith("/dev/vfio/devices/")) return pid;
    }
  }
  return undefined;
}

function isName(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}
