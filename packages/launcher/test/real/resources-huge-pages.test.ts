import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { startQemu } from "../../../qmp/test/support/qemu-process.js";
import { ResourceError } from "../../src/errors.js";
import { localHost } from "../../src/host/local-host.js";
import { checkHugePages } from "../../src/resources/huge-pages.js";
import { hugetlbfsPath } from "../../src/resources/hugetlbfs.js";
import { hugePageSize, noHugePages, reserveHugePages } from "../support/huge-pages.js";

const host = localHost();
const pages = 16;

describeQemu("huge pages of this machine", () => {
  test("a guest takes as many as were found free, and the next one is refused before its start", async ({ skip }) => {
    if (noHugePages !== undefined) return skip(noHugePages);
    await using reserved = await reserveHugePages(pages);
    const free = await reserved.free();
    const supply = await checkHugePages(host, free * hugePageSize, hugePageSize);
    expect(supply).toEqual({ pageSize: hugePageSize, pages: free });
    const tooMany = await failureOf(checkHugePages(host, (free + 1) * hugePageSize, hugePageSize), ResourceError);
    expect(tooMany.message).toContain(`${free} free of`);

    const size = pages * hugePageSize;
    const memory = `memory-backend-memfd,id=ram,size=${size},hugetlb=on,hugetlbsize=${hugePageSize},prealloc=on`;
    await using guest = await startQemu({
      machine: "pc,memory-backend=ram",
      args: ["-m", `${size / 2 ** 20}M`, "-object", memory],
    });
    await guest.connect();
    expect(await reserved.free()).toBe(free - pages);
    const error = await failureOf(checkHugePages(host, (free - pages + 1) * hugePageSize, hugePageSize), ResourceError);
    expect(error.resource).toBe("huge pages of 2 MiB");
  });

  test("a mount of another namespace is found by its pages' size", async ({ skip }) => {
    if (noHugePages !== undefined) return skip(noHugePages);
    const script =
      "mount -t tmpfs tmpfs /mnt && mkdir '/mnt/a b' && mount -t hugetlbfs -o pagesize=2M none '/mnt/a b' && echo ready && cat";
    const child = spawn("unshare", ["--mount", "--propagation", "private", "sh", "-c", script], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const exited = once(child, "exit");
    try {
      await Promise.race([once(child.stdout, "data"), exited]);
      expect(child.exitCode).toBeNull();
      expect(await hugetlbfsPath(host, hugePageSize, { proc: `/proc/${child.pid}` })).toBe("/mnt/a b");
    } finally {
      child.stdin.end();
      await exited;
    }
  });
});
