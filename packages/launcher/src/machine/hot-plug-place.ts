import type { QmpClient } from "@qemu-wire/qmp";
import { machineFamily } from "../argv/machine-family.js";
import { ResourceError } from "../errors.js";
import type { MachinePlan } from "../plan.js";
import { busMembers, peripheralTypes } from "./peripherals.js";

/** Where a PCI device is plugged in. */
export interface PciPlace {
  readonly bus?: string;
  readonly address?: string;
  /** What the user should know of it. */
  readonly notice?: string;
}

/** Models of ports that a device can be plugged into. */
const portModels = new Set(["pcie-root-port", "ioh3420", "xio3130-downstream"]);

/**
 * A place that is free: one of the spare ports on PCI Express machines, a slot of the bus on `pc`, and on other machines
 * whatever QEMU finds.
 *
 * @throws ResourceError when there is none, with what to do about it.
 */
export async function freePciPlace(
  qmp: QmpClient<"common">,
  { machineType, binary }: Pick<MachinePlan, "machineType" | "binary">,
): Promise<PciPlace> {
  const models = await peripheralTypes(qmp);
  const ports = [...models].flatMap(([id, model]) => (portModels.has(model) ? id : []));
  for (const bus of ports.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))) {
    // A port's bus has the port's name.
    const members = await busMembers(qmp, `/machine/peripheral/${bus}/${bus}`);
    if (members?.occupied === false) return withNotice(qmp, bus, members.properties);
  }
  const family = machineFamily(machineType, binary.target);
  if (ports.length > 0 || family.rootPorts) {
    throw new ResourceError(
      "hot-plug port",
      `${ports.length === 0 ? "The machine has no port that a device could be plugged into" : `All ${ports.length} ports of the machine (${ports.join(", ")}) are in use`}: start it with \`hotplugPorts: ${ports.length + 4}\`, or detach something.`,
    );
  }
  return family.kind === "pc" ? { address: await freeSlot(qmp) } : {};
}

/** Up to 5.2 QEMU had no ACPI hot-plug for PCI Express, which is told by this property of the bus. */
function withNotice(qmp: QmpClient<"common">, bus: string, properties: readonly string[]): PciPlace {
  const { qemu } = qmp.greeting.QMP.version;
  const native = !properties.includes("acpi-pcihp-bsel");
  if (!native || Number(qemu.major) >= 6) return { bus };
  return {
    bus,
    notice: `QEMU ${qemu.major}.${qemu.minor} plugs into a PCI Express port by the port's own means, which newer kernels undo: the device may disappear again within seconds, and then be lost for good. Use machine "pc" with this QEMU, or a newer one.`,
  };
}

async function freeSlot(qmp: QmpClient<"common">): Promise<string> {
  const [root] = await qmp.execute("query-pci");
  const taken = new Set(root?.devices.map(({ slot }) => Number(slot)));
  for (let slot = 1; slot < 32; slot++) {
    if (!taken.has(slot)) return slot.toString(16);
  }
  throw new ResourceError("PCI slot", "All slots of the machine's PCI bus are in use: detach something first.");
}
