import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";
import { type HugePageOptions, hugePages, sizeText } from "./huge-pages.js";

/** A mounted hugetlbfs. */
export interface HugetlbfsMount {
  readonly path: string;
  /** Of its pages, in bytes. */
  readonly pageSize: number;
}

/** The hugetlbfs mounts of the host, in the order in which they were made. */
export async function hugetlbfsMounts(host: Host, options: HugePageOptions = {}): Promise<readonly HugetlbfsMount[]> {
  const mounts: HugetlbfsMount[] = [];
  for (const line of (await host.files.read(`${options.proc ?? "/proc"}/mounts`)).split("\n")) {
    const [, path, type, flags = ""] = line.split(" ");
    if (type !== "hugetlbfs" || path === undefined) continue;
    // "rw,relatime,pagesize=2M"; kernels before 4.20 leave the default size out.
    const size = /(?:^|,)pagesize=(\d+)([KMG]?)/.exec(flags);
    const pageSize =
      size === null
        ? (await hugePages(host, options)).find(({ isDefault }) => isDefault)?.pageSize
        : Number(size[1]) * ({ K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }[size[2] ?? ""] ?? 1);
    if (pageSize !== undefined) mounts.push({ path: unescaped(path), pageSize });
  }
  return mounts;
}

/**
 * The folder for guest memory in huge pages of this size.
 *
 * @throws ResourceError when no hugetlbfs of that size is mounted, with the command that mounts one
 */
export async function hugetlbfsPath(host: Host, pageSize: number, options: HugePageOptions = {}): Promise<string> {
  const mounts = await hugetlbfsMounts(host, options);
  const found = mounts.find((mount) => mount.pageSize === pageSize);
  if (found !== undefined) return found.path;
  const size = sizeText(pageSize);
  const others = mounts.map(({ path, pageSize: other }) => `${path} has ${sizeText(other)}`).join(", ");
  throw new ResourceError(
    `hugetlbfs of ${size}`,
    `${host.name} has no hugetlbfs with pages of ${size} mounted${others === "" ? "" : ` (${others})`}. To mount one: sudo mkdir -p /dev/hugepages && sudo mount -t hugetlbfs -o pagesize=${pageSize / 2 ** 20}M hugetlbfs /dev/hugepages. Or use backend "memfd", which needs none.`,
  );
}

/** The kernel writes spaces, tabs, line ends and backslashes of paths as octal numbers. */
function unescaped(path: string): string {
  return path.replaceAll(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}
