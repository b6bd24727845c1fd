import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";
import { Lease, LeaseSet } from "./lease.js";
import { leaseFiles } from "./lease-files.js";
import { toPciAddress } from "./pci-address.js";
import { PciBinding, vfioDriver } from "./pci-binding.js";
import { type PciFunction, PciInventory } from "./pci-inventory.js";
import { checkPciRules } from "./pci-rules.js";
import { before, type FunctionNote, putBack, toFunctionNote } from "./put-back.js";
import { ResourcePool } from "./resource-pool.js";
import { createVirtualFunctions } from "./virtual-functions.js";

/** Which function is wanted: one by its address, or the first free one that fits. */
export type PciWish =
  | { readonly address: string }
  | {
      /** The driver that has it now. */
      readonly driver?: string | undefined;
      /** As `8086`. */
      readonly vendor?: string | undefined;
      readonly device?: string | undefined;
      /** Only virtual functions, or only others. */
      readonly virtual?: boolean | undefined;
      readonly numaNode?: number | undefined;
    };

/**
 * Hands PCI functions of a host to machines: each to one at a time, among all processes of this user, with vfio-pci as its
 * driver meanwhile. Binding needs root, as the files of `/sys` are root's.
 *
 * A process that is killed leaves its functions with vfio-pci. Their locks say which drivers they had, to which
 * `reapOrphans()` gives them back, and so does the release of whoever allocates them next.
 */
export class PciFunctions {
  readonly #host: Host;
  readonly #sysfs: string;
  readonly #inventory: PciInventory;
  readonly #binding: PciBinding;
  readonly #pool: ResourcePool<string>;

  /** @param options `sysfs`: where the kernel's files are, default `/sys` */
  constructor(host: Host, options: { readonly sysfs?: string | undefined } = {}) {
    this.#host = host;
    this.#sysfs = options.sysfs ?? "/sys";
    this.#inventory = new PciInventory(host, this.#sysfs);
    this.#binding = new PciBinding(host, this.#inventory);
    this.#pool = new ResourcePool<string>({ kind: "PCI function", locks: leaseFiles(host), candidates: () => [] });
  }

  /** All functions of the host, by address. */
  async list(): Promise<readonly PciFunction[]> {
    return await this.#inventory.list();
  }

  /**
   * Takes a function for a machine and gives it to vfio-pci; the release gives it back to the driver that it had.
   *
   * @throws ResourceError when it isn't there, is held (with the holder), conflicts with another one (its physical or
   * virtual functions, its IOMMU group), or when the host lacks IOMMU or vfio-pci. Then it is as it was.
   */
  async allocate(owner: string, wish: PciWish): Promise<Lease<PciFunction>> {
    if ("address" in wish) return await this.#allocate(owner, toPciAddress(wish.address), []);
    const fitting = (await this.list()).filter((one) => fits(one, wish));
    const refusals: string[] = [];
    for (const { address } of fitting) {
      try {
        return await this.#allocate(owner, address, []);
      } catch (error) {
        if (!(error instanceof ResourceError)) throw error;
        refusals.push(error.message);
      }
    }
    const wanted = Object.entries(wish)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name} ${value}`);
    const what = `PCI function (${wanted.join(", ") || "any"})`;
    const why = fitting.length === 0 ? "there is no such one" : refusals.join(" ");
    throw new ResourceError(what, `No ${what} can be had for ${owner} on ${this.#host.name}: ${why}`);
  }

  /** As {@link allocate} for several functions of one machine, all or none: those of one IOMMU group go only so. */
  async allocateAll(owner: string, addresses: readonly string[]): Promise<LeaseSet<PciFunction>> {
    const wanted = addresses.map(toPciAddress);
    const leases: Lease<PciFunction>[] = [];
    try {
      for (const address of wanted) leases.push(await this.#allocate(owner, address, wanted));
    } catch (error) {
      await new LeaseSet(leases).release();
      throw error;
    }
    return new LeaseSet(leases);
  }

  /**
   * Makes virtual functions (SR-IOV) of a physical one that has its own driver and none yet; the release removes them.
   * They are not allocated: that is for {@link allocate}.
   *
   * @throws ResourceError when it can't have so many; the release rejects while one of them is held
   */
  async createVirtualFunctions(owner: string, physical: string, count: number): Promise<Lease<readonly PciFunction[]>> {
    const parts = { host: this.#host, inventory: this.#inventory, binding: this.#binding, pool: this.#pool };
    return await createVirtualFunctions(parts, owner, toPciAddress(physical), count);
  }

  async #allocate(owner: string, address: string, together: readonly string[]): Promise<Lease<PciFunction>> {
    const rules = { host: this.#host, inventory: this.#inventory, pool: this.#pool };
    await this.#inventory.get(address);
    // First taken, then looked at: of two processes that take a physical function and one of its virtual ones at the same
    // time, at least one sees the other.
    const held = await this.#pool.take(owner, address);
    const lock = this.#pool.lockOf(held);
    const left = toFunctionNote(lock?.left);
    try {
      const now = await this.#inventory.get(address);
      const target = left !== undefined && now.driver === vfioDriver ? before(now, left) : now;
      await checkPciRules(rules, owner, target, [address, ...together]);
      if (target.driver !== vfioDriver) await lock?.note(this.#noteOf(target));
      const restore = await this.#binding.bindToVfio(target);
      return leaseOf(target, held, restore);
    } catch (error) {
      try {
        // With its lock the last trace of what it was would go.
        if (left !== undefined) await putBack(this.#host, left);
      } finally {
        await held.release();
      }
      throw error;
    }
  }

  #noteOf({ address, driver, driverOverride }: PciFunction): FunctionNote {
    const former = { driver: driver ?? null, driverOverride: driverOverride ?? null };
    return { kind: "pci function", sysfs: this.#sysfs, address, ...former };
  }
}

function leaseOf(target: PciFunction, held: Lease<string>, restore: () => Promise<void>): Lease<PciFunction> {
  let ours = true;
  return new Lease(target, held.owner, {
    release: async () => {
      // While a QEMU that outlives us has it, vfio-pci would not let go of it.
      if (ours) await restore();
      await held.release();
    },
    handOver: async (process) => {
      await held.handOver(process);
      ours = false;
    },
  });
}

function fits(one: PciFunction, wish: Exclude<PciWish, { readonly address: string }>): boolean {
  const same = (wanted: string | undefined, is: string | undefined): boolean =>
    wanted === undefined || wanted.toLowerCase().replace(/^0x/, "") === is;
  return (
    (wish.driver === undefined || wish.driver === one.driver) &&
    same(wish.vendor, one.vendor) &&
    same(wish.device, one.device) &&
    (wish.virtual === undefined || wish.virtual === (one.physicalFunction !== undefined)) &&
    (wish.numaNode === undefined || wish.numaNode === one.numaNode)
  );
}
