import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { LeaseSet } from "./lease.js";
import { leaseFiles } from "./lease-files.js";
import { numaNodes } from "./numa-nodes.js";
import { ResourcePool } from "./resource-pool.js";

const pools = new WeakMap<Host, ResourcePool<number>>();

/**
 * Cores of a host for vCPUs: those that this user's processes may run on, each for one machine of this user at a time.
 * Nothing is pinned by taking one.
 */
export function cores(host: Host): ResourcePool<number> {
  const known =
    pools.get(host) ??
    new ResourcePool<number>({
      kind: "core",
      locks: leaseFiles(host),
      candidates: async () => (await host.facts()).cpus,
      survey: async () => {
        const { cpus } = await host.facts();
        return (core) => (cpus.includes(core) ? undefined : `is not among those that may be used (${cpus.join(", ")})`);
      },
    });
  pools.set(host, known);
  return known;
}

/** Options of {@link takeCores}. */
export interface CoreOptions {
  /** Only cores of this NUMA node. */
  readonly node?: number | undefined;
  /** Where `/sys` is; default `/sys`. */
  readonly sysfs?: string | undefined;
}

/**
 * Takes so many cores, or the listed ones; all or none. Without a node, one node that has enough is preferred to cores of
 * several.
 *
 * @throws ResourceError when there are too few, with who holds them
 */
export async function takeCores(
  host: Host,
  owner: string,
  wanted: number | readonly number[],
  options: CoreOptions = {},
): Promise<LeaseSet<number>> {
  const pool = cores(host);
  if (typeof wanted !== "number") return await pool.takeAll(owner, wanted);
  const nodes = await numaNodes(host, { sysfs: options.sysfs ?? "/sys" });
  if (options.node !== undefined) {
    const node = nodes.find(({ node: number }) => number === options.node);
    if (node === undefined) {
      const known = nodes.map(({ node: number }) => number).join(", ") || "none";
      throw new ResourceError(
        `NUMA node ${options.node}`,
        `${host.name} has no NUMA node ${options.node}, of which ${owner} wants ${wanted} cores; it has: ${known}.`,
      );
    }
    return await pool.takeAll(owner, wanted, node.cpus);
  }
  for (const { cpus } of nodes.length > 1 ? nodes : []) {
    try {
      return await pool.takeAll(owner, wanted, cpus);
    } catch (error) {
      // This node has too few: the next one, and at last all of them together, which tells what is wrong.
      if (!(error instanceof ResourceError)) throw error;
    }
  }
  return await pool.takeAll(owner, wanted);
}
