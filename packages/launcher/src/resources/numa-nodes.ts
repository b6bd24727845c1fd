import { parseCpuList } from "../host/cpu-list.js";
import type { Host } from "../host/host.js";

/** A NUMA node of the host. */
export interface NumaNode {
  readonly node: number;
  /** All its cores, ascending; this process may not be allowed to use each. */
  readonly cpus: readonly number[];
}

/** The NUMA nodes of a host, ascending; none where the kernel knows of none. */
export async function numaNodes(host: Host, options: { readonly sysfs?: string } = {}): Promise<readonly NumaNode[]> {
  const folder = `${options.sysfs ?? "/sys"}/devices/system/node`;
  const names = (await host.files.list(folder)).filter((name) => /^node\d+$/.test(name));
  const nodes = await Promise.all(
    names.map(async (name) => ({
      node: Number(name.slice("node".length)),
      cpus: parseCpuList(await host.files.read(`${folder}/${name}/cpulist`)),
    })),
  );
  return nodes.toSorted((one, other) => one.node - other.node);
}
