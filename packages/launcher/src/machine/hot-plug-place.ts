import type { QmpClient } from "@qemu-wire/qmp";
import { machineFamily } from "../argv/machine-family.js";
import { ResourceError } from "../errors.js";
import type { MachinePlan } from "../plan.js";
import { portModels, slotIsAtRest } from "./hot-plug-slot.js";
import { busIsOccupied, peripheralTypes } from "./peripherals.js";

/** Where a PCI device is plugged in. */
export interface PciPlace {
  readonly bus?: string;
  readonly address?: string;
  /** What the user should know of it. */
  readonly notice?: string;
}

/** How long the guest may be busy with a port before something is plugged into it, in milliseconds: seconds, emulated. */
const restTimeout = 30_000;

/**
 * A place that is free: one of the spare ports on PCI Express machines, a slot of the bus on `pc`, and on other machines
 * whatever QEMU finds.
 *
 * @throws ResourceError when there is none, with what to do about it.
 */
export async function freePciPlace(
  qmp: QmpClient<"common">,
  { machineType, binary }: Pick<MachinePlan, "machineType" | "binary">,
  signal: AbortSignal | undefined,
): Promise<PciPlace> {
  const models = await peripheralTypes(qmp);
  const ports = [...models].flatMap(([id, model]) => (portModels.has(model) ? id : []));
  for (const bus of ports.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))) {
    // A port's bus has the port's name.
    const occupied = await busIsOccupied(qmp, `/machine/peripheral/${bus}/${bus}`);
    if (occupied === false) return { bus, ...(await waitForRest(qmp, bus, signal)) };
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

/** Waits until a device can be plugged into a port, if that is one; with what the user should know when it never could. */
export async function waitForRest(
  qmp: QmpClient<"common">,
  port: string,
  signal: AbortSignal | undefined,
): Promise<Pick<PciPlace, "notice">> {
  if (await slotIsAtRest(qmp, port, { timeout: restTimeout, signal })) return {};
  const { qemu } = qmp.greeting.QMP.version;
  return {
    notice: `The guest is busy with the port ${port}: it is paused or too slow while it looks what is there. QEMU ${qemu.major}.${qemu.minor} takes the device away again, for good, if the guest then switches the port off: attach it again in that case, or use QEMU 6.0 or newer.`,
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
