import type { QmpClient, QmpReturn } from "@qemu-wire/qmp";
import { QemuCommandError } from "@qemu-wire/wire";
import { peripheralTypes } from "./peripherals.js";

type PciInfo = QmpReturn<"common", "query-pci">[number];
type PciDeviceInfo = PciInfo["devices"][number];

/** A PCI function as the guest sees it. */
export interface PciDevice {
  /** Where the guest finds it: bus, slot and function in hexadecimal, as in `01:00.0`. */
  readonly address: string;
  readonly bus: number;
  readonly slot: number;
  readonly function: number;
  /** The device's `id` on QEMU's side; undefined for what has none, such as the chip set. */
  readonly id: string | undefined;
  /** QEMU's name of the device model, such as `virtio-net-pci`; undefined without an id. */
  readonly driver: string | undefined;
  /** Class and subclass, such as 0x0200 for an Ethernet controller. */
  readonly class: number;
  /** The class in QEMU's words, where it has some. */
  readonly description: string | undefined;
  readonly vendor: number;
  readonly device: number;
  /** Of a passed-through function: where it is on the host, as in `0000:08:00.0`. */
  readonly hostAddress: string | undefined;
  /** The bridge it is behind, by its address in the guest; undefined on a root bus. */
  readonly behind: string | undefined;
}

/**
 * All PCI functions of a machine, those behind bridges included, each after its bridge.
 *
 * Buses behind bridges are numbered by the guest's firmware: before it has run, what is behind a bridge isn't listed.
 *
 * @throws QemuClosedError; QemuCommandError of a QEMU that was built without PCI. A machine without PCI has none.
 */
export async function pciMap(qmp: QmpClient<"common">): Promise<PciDevice[]> {
  const [buses, drivers] = await Promise.all([qmp.execute("query-pci"), peripheralTypes(qmp)]);
  const flat = buses.flatMap(({ devices }) => devices.flatMap((device) => walk(device, undefined)));
  return await Promise.all(
    flat.map(async ({ info, behind }) => {
      const id = info.qdev_id === "" ? undefined : info.qdev_id;
      const driver = id === undefined ? undefined : drivers.get(id);
      const hostAddress = id !== undefined && driver?.startsWith("vfio-pci") ? await hostOf(qmp, id) : undefined;
      return {
        address: addressOf(info),
        bus: Number(info.bus),
        slot: Number(info.slot),
        function: Number(info.function),
        id,
        driver,
        class: Number(info.class_info.class),
        description: info.class_info.desc,
        vendor: Number(info.id.vendor),
        device: Number(info.id.device),
        hostAddress,
        behind,
      };
    }),
  );
}

/** Where the guest finds the device of this id; undefined before its firmware has numbered the buses. */
export async function pciAddressOf(qmp: QmpClient<"common">, id: string): Promise<string | undefined> {
  const buses = await qmp.execute("query-pci");
  const flat = buses.flatMap(({ devices }) => devices.flatMap((device) => walk(device, undefined)));
  const found = flat.find(({ info }) => info.qdev_id === id);
  return found === undefined ? undefined : addressOf(found.info);
}

interface Found {
  readonly info: PciDeviceInfo;
  readonly behind: string | undefined;
}

function walk(info: PciDeviceInfo, behind: string | undefined): Found[] {
  const beyond = info.pci_bridge?.devices ?? [];
  return [{ info, behind }, ...beyond.flatMap((device) => walk(device, addressOf(info)))];
}

function addressOf({ bus, slot, function: number }: PciDeviceInfo): string {
  const hex = (value: number | bigint): string => value.toString(16).padStart(2, "0");
  return `${hex(bus)}:${hex(slot)}.${number}`;
}

/** The device keeps what it was given as `host`, whoever gave it. */
async function hostOf(qmp: QmpClient<"common">, id: string): Promise<string | undefined> {
  try {
    const host = await qmp.execute("qom-get", { path: `/machine/peripheral/${id}`, property: "host" });
    return typeof host === "string" && host !== "" ? host : undefined;
  } catch (error) {
    // It was unplugged meanwhile.
    if (!(error instanceof QemuCommandError)) throw error;
    return undefined;
  }
}
