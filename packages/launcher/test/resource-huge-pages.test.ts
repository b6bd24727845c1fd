import { mkdir, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { failureOf } from "../../qmp/test/support/expectations.js";
import { ResourceError } from "../src/errors.js";
import { localHost } from "../src/host/local-host.js";
import { checkHugePages, hugePages } from "../src/resources/huge-pages.js";
import { hugetlbfsMounts, hugetlbfsPath } from "../src/resources/hugetlbfs.js";
import { temporaryFolder } from "./support/resource-host.js";

const host = localHost();
const [mebibyte, gibibyte] = [2 ** 20, 2 ** 30];

interface Counts {
  readonly nr: number;
  readonly free: number;
  readonly resv?: number;
  readonly surplus?: number;
  readonly overcommit?: number;
}

/** A `/sys` with huge pages; all of a size are on node 0. */
async function kernelWith(sizes: Readonly<Record<string, Counts>>): Promise<string> {
  const root = await temporaryFolder();
  for (const [size, { nr, free, resv = 0, surplus = 0, overcommit = 0 }] of Object.entries(sizes)) {
    const folder = `${root}/kernel/mm/hugepages/hugepages-${size}`;
    await mkdir(folder, { recursive: true });
    const counts = { nr, free, resv, surplus, nr_overcommit: overcommit };
    for (const [name, count] of Object.entries(counts)) await writeFile(`${folder}/${name}_hugepages`, `${count}\n`);
    for (const node of [0, 1]) {
      const ofNode = `${root}/devices/system/node/node${node}/hugepages/hugepages-${size}`;
      await mkdir(ofNode, { recursive: true });
      await writeFile(`${ofNode}/nr_hugepages`, `${node === 0 ? nr : 0}\n`);
      await writeFile(`${ofNode}/free_hugepages`, `${node === 0 ? free : 0}\n`);
    }
  }
  return root;
}

test("sizes, counts and nodes are read", async () => {
  const root = await kernelWith({
    "1048576kB": { nr: 2, free: 1 },
    "2048kB": { nr: 8, free: 6, resv: 2, surplus: 1, overcommit: 4 },
  });
  expect(await hugePages(host, { root })).toEqual([
    {
      pageSize: 2 * mebibyte,
      isDefault: true,
      total: 8,
      free: 6,
      reserved: 2,
      onDemand: 3,
      nodes: [
        { node: 0, total: 8, free: 6 },
        { node: 1, total: 0, free: 0 },
      ],
    },
    {
      pageSize: gibibyte,
      isDefault: false,
      total: 2,
      free: 1,
      reserved: 0,
      onDemand: 0,
      nodes: [
        { node: 0, total: 2, free: 1 },
        { node: 1, total: 0, free: 0 },
      ],
    },
  ]);
});

test("enough is enough: to the page, and with those made on demand", async () => {
  const root = await kernelWith({ "2048kB": { nr: 8, free: 6, resv: 2, overcommit: 1 } });
  expect(await checkHugePages(host, 10 * mebibyte, undefined, { root })).toEqual({ pageSize: 2 * mebibyte, pages: 5 });
  expect(await checkHugePages(host, 9 * mebibyte + 1, 2 * mebibyte, { root })).toMatchObject({ pages: 5 });
  await failureOf(checkHugePages(host, 10 * mebibyte + 1, undefined, { root }), ResourceError);
});

test("too few: the numbers, and the command that reserves them", async () => {
  const root = await kernelWith({ "2048kB": { nr: 8, free: 6, resv: 2 } });
  const error = await failureOf(checkHugePages(host, 512 * mebibyte, undefined, { root }), ResourceError);
  expect(error.message).toBe(
    `536870912 bytes of memory take 256 huge pages of 2 MiB and this host has 6 free of 8, 2 of them promised to others. To reserve them: echo 260 | sudo tee ${root}/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages`,
  );
  expect(error.resource).toBe("huge pages of 2 MiB");
});

test("a size that the kernel lacks", async () => {
  const root = await kernelWith({ "2048kB": { nr: 8, free: 6 } });
  const error = await failureOf(checkHugePages(host, gibibyte, gibibyte, { root }), ResourceError);
  expect(error.message).toBe("this host has no huge pages of 1 GiB: it has sizes 2 MiB.");
  const none = await failureOf(
    checkHugePages(host, gibibyte, undefined, { root: await temporaryFolder() }),
    ResourceError,
  );
  expect(none.message).toBe("this host has no huge pages: its kernel has none.");
});

test("mounts: by page size, with any character in their path", async () => {
  const proc = await temporaryFolder();
  const root = await kernelWith({ "2048kB": { nr: 8, free: 6 } });
  const lines = [
    "proc /proc proc rw 0 0",
    String.raw`hugetlbfs /mnt/a\040b\134c hugetlbfs rw,relatime,pagesize=1024M 0 0`,
    "none /dev/hugepages hugetlbfs rw,relatime 0 0",
    "none /second hugetlbfs rw,pagesize=2M,mode=770 0 0",
  ];
  await writeFile(`${proc}/mounts`, `${lines.join("\n")}\n`);
  expect(await hugetlbfsMounts(host, { proc, root })).toEqual([
    { path: String.raw`/mnt/a b\c`, pageSize: gibibyte },
    { path: "/dev/hugepages", pageSize: 2 * mebibyte },
    { path: "/second", pageSize: 2 * mebibyte },
  ]);
  expect(await hugetlbfsPath(host, 2 * mebibyte, { proc, root })).toBe("/dev/hugepages");
  await writeFile(`${proc}/mounts`, `${lines.slice(0, 2).join("\n")}\n`);
  const error = await failureOf(hugetlbfsPath(host, 2 * mebibyte, { proc, root }), ResourceError);
  expect(error.message).toContain(String.raw`no hugetlbfs with pages of 2 MiB mounted (/mnt/a b\c has 1 GiB)`);
  expect(error.message).toContain("sudo mount -t hugetlbfs -o pagesize=2M");
});

test("this machine's own are read", async () => {
  const sizes = await localHost().files.list("/sys/kernel/mm/hugepages");
  const pools = await hugePages(host);
  expect(pools.map(({ pageSize }) => `hugepages-${pageSize / 1024}kB`).toSorted()).toEqual(sizes);
  for (const { total, free } of pools) expect(total).toBeGreaterThanOrEqual(free);
});
