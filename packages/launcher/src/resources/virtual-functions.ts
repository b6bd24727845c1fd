import { ResourceError } from "../errors.js";
import type { PciBinding } from "./pci-binding.js";
import { Lease } from "./lease.js";
import type { PciFunction } from "./pci-inventory.js";
import type { PciRules } from "./pci-rules.js";

/** What {@link createVirtualFunctions} works with. */
export interface VirtualFunctionParts extends PciRules {
  readonly binding: PciBinding;
}

/** See `PciFunctions.createVirtualFunctions`. */
export async function createVirtualFunctions(
  parts: VirtualFunctionParts,
  owner: string,
  address: string,
  count: number,
): Promise<Lease<readonly PciFunction[]>> {
  const { inventory, pool } = parts;
  const physical = await inventory.get(address);
  checkPhysical(physical, count);
  // Held meanwhile: nobody gives a function away whose virtual ones come and go.
  const held = await pool.take(`${owner} (while its virtual functions are made)`, address);
  try {
    await setCount(parts, address, count);
    const { virtualFunctions } = await inventory.get(address);
    if (virtualFunctions.length !== count) {
      await setCount(parts, address, 0);
      throw new ResourceError(
        address,
        `${address}: ${count} virtual functions were asked for and ${virtualFunctions.length} came; they were removed again.`,
      );
    }
    const made = await Promise.all(virtualFunctions.map(async (virtual) => await inventory.get(virtual)));
    let ours = true;
    return new Lease(made, owner, {
      release: async () => {
        if (ours) await removeAll(parts, address, virtualFunctions);
      },
      // They need no process of ours: from then on they stay until somebody removes them.
      handOver: async () => {
        ours = false;
        await Promise.resolve();
      },
    });
  } finally {
    await held.release();
  }
}

function checkPhysical(physical: PciFunction, count: number): void {
  const { address, driver, maxVirtualFunctions, virtualFunctions } = physical;
  const refuse = (why: string): ResourceError =>
    new ResourceError(address, `${address} can't be given ${count} virtual functions: ${why}.`);
  if (maxVirtualFunctions === 0) throw refuse("it has no SR-IOV, or the firmware has turned it off");
  if (!Number.isSafeInteger(count) || count < 1 || count > maxVirtualFunctions) {
    throw refuse(`it can have 1 to ${maxVirtualFunctions}`);
  }
  if (virtualFunctions.length > 0) throw refuse(`it has ${virtualFunctions.join(", ")} already`);
  if (driver === undefined) throw refuse("it has no driver, which is what makes them");
}

async function removeAll(
  parts: VirtualFunctionParts,
  address: string,
  virtualFunctions: readonly string[],
): Promise<void> {
  for (const virtual of virtualFunctions) {
    const holder = await parts.pool.holderOf(virtual);
    if (holder === undefined) continue;
    throw new ResourceError(
      virtual,
      `The virtual functions of ${address} stay, as ${virtual} is held by ${holder}: release it first.`,
    );
  }
  await setCount(parts, address, 0);
}

async function setCount({ inventory, binding }: VirtualFunctionParts, address: string, count: number): Promise<void> {
  const meaning = count === 0 ? "removing its virtual functions" : `making ${count} virtual functions`;
  await binding.store(address, `${inventory.folder(address)}/sriov_numvfs`, String(count), meaning);
}
