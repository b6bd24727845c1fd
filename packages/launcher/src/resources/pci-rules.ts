import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";
import { vfioDriver } from "./pci-binding.js";
import type { PciFunction, PciInventory } from "./pci-inventory.js";
import type { ResourcePool } from "./resource-pool.js";

/** Drivers that an IOMMU group may have beside vfio-pci: they don't use the bus's memory for the host. */
const harmlessDrivers: readonly (string | undefined)[] = [undefined, vfioDriver, "pci-stub", "pcieport"];
/** PCI-to-PCI bridges are in many groups and stay with the host. */
const bridgeClass = "0604";

/** What the rules look at. */
export interface PciRules {
  readonly host: Host;
  readonly inventory: PciInventory;
  readonly pool: ResourcePool<string>;
}

/**
 * Refuses what must not go together, and what can't work.
 *
 * @param together all that the same machine is given now: they may share an IOMMU group
 * @throws ResourceError naming the other function and its holder, or what the host lacks
 */
export async function checkPciRules(
  rules: PciRules,
  owner: string,
  target: PciFunction,
  together: readonly string[],
): Promise<void> {
  await checkFamily(rules, target);
  await checkGroup(rules, owner, target, together);
  if (target.driver === vfioDriver) return;
  if ((await rules.host.files.status(`${rules.inventory.bus}/drivers/${vfioDriver}`)) === undefined) {
    throw new ResourceError(
      target.address,
      `${target.address} can't be handed to a guest: ${rules.host.name} has no driver ${vfioDriver} loaded. Load it: sudo modprobe ${vfioDriver}`,
    );
  }
}

/** A physical function and its virtual ones are one piece of hardware: whoever has the first rules the others. */
async function checkFamily({ pool }: PciRules, target: PciFunction): Promise<void> {
  const { address, physicalFunction, virtualFunctions } = target;
  if (physicalFunction !== undefined) {
    const holder = await pool.holderOf(physicalFunction);
    if (holder === undefined) return;
    throw new ResourceError(
      address,
      `${address} is a virtual function of ${physicalFunction}, which is held by ${holder}: only one of them can be used.`,
    );
  }
  for (const virtual of virtualFunctions) {
    const holder = await pool.holderOf(virtual);
    if (holder === undefined) continue;
    throw new ResourceError(
      address,
      `${address} is the physical function of ${virtual}, which is held by ${holder}: only one of them can be used.`,
    );
  }
  if (virtualFunctions.length > 0) {
    throw new ResourceError(
      address,
      `${address} has the virtual functions ${virtualFunctions.join(", ")}, which would go with its driver: remove them first (0 into its sriov_numvfs).`,
    );
  }
}

/** The IOMMU can't keep functions of one group apart, so that the kernel gives out the group or nothing. */
async function checkGroup(
  { host, inventory, pool }: PciRules,
  owner: string,
  { address, iommuGroup }: PciFunction,
  together: readonly string[],
): Promise<void> {
  if (iommuGroup === undefined) {
    throw new ResourceError(
      address,
      `${address} can't be handed to a guest: it has no IOMMU group, as ${host.name} has no IOMMU or doesn't use it. Enable VT-d or AMD-Vi in the firmware, and on Intel boot the kernel with intel_iommu=on.`,
    );
  }
  const bound: string[] = [];
  for (const member of await inventory.groupMembers(iommuGroup)) {
    if (together.includes(member)) continue;
    const holder = await pool.holderOf(member);
    if (holder !== undefined && holder !== owner) {
      throw new ResourceError(
        address,
        `${address} shares IOMMU group ${iommuGroup} with ${member}, which is held by ${holder}: a group goes to one machine.`,
      );
    }
    const other = await inventory.get(member);
    if (other.class.startsWith(bridgeClass) || harmlessDrivers.includes(other.driver)) continue;
    bound.push(`${member} (driver ${other.driver})`);
  }
  if (bound.length === 0) return;
  throw new ResourceError(
    address,
    `${address} shares IOMMU group ${iommuGroup} with functions that the host uses: ${bound.join(", ")}. All of a group have to be on ${vfioDriver} or without a driver: allocate them together, or unbind them.`,
  );
}
