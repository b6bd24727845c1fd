import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";

/** Pages of one size on a NUMA node. */
export interface NodeHugePages {
  readonly node: number;
  readonly total: number;
  readonly free: number;
}

/** Huge pages of one size, as the kernel counts them. */
export interface HugePagePool {
  /** Bytes. */
  readonly pageSize: number;
  /** The size that is meant when none is said. */
  readonly isDefault: boolean;
  readonly total: number;
  readonly free: number;
  /** Free ones that are promised to somebody who has mapped but not yet touched them. */
  readonly reserved: number;
  /** How many the kernel may still make on demand, beyond those of the pool. */
  readonly onDemand: number;
  readonly nodes: readonly NodeHugePages[];
}

/** Where the kernel's files are. */
export interface HugePageOptions {
  /** Default `/sys`. */
  readonly root?: string | undefined;
  /** Default `/proc`; `/proc/<pid>` for the mounts of another process. */
  readonly proc?: string | undefined;
}

/** The host's huge pages, smallest size first; empty where the kernel has none. */
export async function hugePages(host: Host, options: HugePageOptions = {}): Promise<readonly HugePagePool[]> {
  const { root = "/sys" } = options;
  const folder = `${root}/kernel/mm/hugepages`;
  const sizes = (await host.files.list(folder)).map(sizeOf).filter((size) => size !== undefined);
  if (sizes.length === 0) return [];
  // In /proc/meminfo whatever the size that a process asks for.
  const defaultSize = Number(/^Hugepagesize:\s+(\d+) kB/m.exec(await host.files.read("/proc/meminfo"))?.[1]) * 1024;
  const nodesFolder = `${root}/devices/system/node`;
  const nodes = (await host.files.list(nodesFolder)).filter((name) => /^node\d+$/.test(name));
  const pools = sizes.map(async (pageSize): Promise<HugePagePool> => {
    const pages = `hugepages-${pageSize / 1024}kB`;
    const count = async (name: string) => await readCount(host, `${folder}/${pages}/${name}`);
    return {
      pageSize,
      isDefault: pageSize === defaultSize,
      total: await count("nr_hugepages"),
      free: await count("free_hugepages"),
      reserved: await count("resv_hugepages"),
      onDemand: Math.max(0, (await count("nr_overcommit_hugepages")) - (await count("surplus_hugepages"))),
      nodes: await Promise.all(
        nodes.map(async (node) => ({
          node: Number(node.slice("node".length)),
          total: await readCount(host, `${nodesFolder}/${node}/hugepages/${pages}/nr_hugepages`),
          free: await readCount(host, `${nodesFolder}/${node}/hugepages/${pages}/free_hugepages`),
        })),
      ),
    };
  });
  return (await Promise.all(pools)).toSorted((one, other) => one.pageSize - other.pageSize);
}

/** Huge pages that suffice. */
export interface HugePageSupply {
  /** Bytes. */
  readonly pageSize: number;
  /** How many pages the memory takes. */
  readonly pages: number;
}

/**
 * Makes sure, before a start, that enough huge pages are free. Somebody else may still take them before QEMU does.
 *
 * @param needBytes the guest's memory in bytes
 * @param pageSize bytes; default is the host's default size
 * @throws ResourceError with the numbers, and the command that reserves what is missing
 */
export async function checkHugePages(
  host: Host,
  needBytes: number,
  pageSize?: number,
  options: HugePageOptions = {},
): Promise<HugePageSupply> {
  const { root = "/sys" } = options;
  const pools = await hugePages(host, options);
  const pool = pools.find((one) => (pageSize === undefined ? one.isDefault : one.pageSize === pageSize));
  if (pool === undefined) {
    const wanted = pageSize === undefined ? "huge pages" : `huge pages of ${sizeText(pageSize)}`;
    const sizes = pools.map((one) => sizeText(one.pageSize)).join(", ");
    const has = sizes === "" ? "its kernel has none" : `it has sizes ${sizes}`;
    throw new ResourceError(wanted, `${host.name} has no ${wanted}: ${has}.`);
  }
  const pages = Math.ceil(needBytes / pool.pageSize);
  const available = pool.free - pool.reserved + pool.onDemand;
  if (pages > available) {
    const size = sizeText(pool.pageSize);
    const file = `${root}/kernel/mm/hugepages/hugepages-${pool.pageSize / 1024}kB/nr_hugepages`;
    const promised = pool.reserved === 0 ? "" : `, ${pool.reserved} of them promised to others`;
    throw new ResourceError(
      `huge pages of ${size}`,
      `${needBytes} bytes of memory take ${pages} huge pages of ${size} and ${host.name} has ${pool.free} free of ${pool.total}${promised}. To reserve them: echo ${pool.total + pages - available} | sudo tee ${file}`,
    );
  }
  return { pageSize: pool.pageSize, pages };
}

function sizeOf(name: string): number | undefined {
  const kibibytes = /^hugepages-(\d+)kB$/.exec(name)?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

async function readCount(host: Host, path: string): Promise<number> {
  return Number((await host.files.read(path)).trim());
}

/** As people write it: `2 MiB`, `1 GiB`. */
export function sizeText(bytes: number): string {
  const [factor, unit] =
    bytes % 2 ** 30 === 0 ? [2 ** 30, "GiB"] : bytes % 2 ** 20 === 0 ? [2 ** 20, "MiB"] : [1024, "KiB"];
  return `${bytes / factor} ${unit}`;
}
