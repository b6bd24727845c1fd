import { chmod, mkdir, readdir, symlink, utimes, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { failureOf } from "../../qmp/test/support/expectations.js";
import { ResourceError } from "../src/errors.js";
import type { Host } from "../src/host/host.js";
import { localHost } from "../src/host/local-host.js";
import { unfinishedPath } from "../src/host/unfinished-file.js";
import { type LeaseFile, LeaseFiles, type LeaseRefusal } from "../src/resources/lease-files.js";
import { hostWith, otherProcess, temporaryFolder } from "./support/resource-host.js";

const userId = process.getuid?.() ?? 0;

/** Lock files of a fresh runtime directory, and what is needed to play another process. */
async function freshLocks() {
  const host = await hostWith();
  const { runtimeDirectory, bootId, pidNamespace } = await host.facts();
  const folder = `${runtimeDirectory}/qemu-wire-leases-${userId}`;
  const writeLock = async (name: string, holder: object): Promise<void> => {
    await mkdir(folder, { mode: 0o700, recursive: true });
    await writeFile(`${folder}/${name}`, JSON.stringify({ owner: "them", bootId, pidNamespace, ...holder }));
  };
  return { host, locks: new LeaseFiles(host), folder, writeLock, runtimeDirectory };
}

function taken(lock: LeaseFile | LeaseRefusal): LeaseFile {
  if ("heldBy" in lock) expect.fail(`it is held by ${lock.heldBy}`);
  return lock;
}

function refused(lock: LeaseFile | LeaseRefusal): string {
  if (!("heldBy" in lock)) expect.fail("it was not held");
  return lock.heldBy;
}

test("a lock is one holder's until it is released, and leaves nothing behind", async () => {
  const { host, locks, folder } = await freshLocks();
  const other = new LeaseFiles(host);
  const lock = taken(await locks.acquire("tcp port 1", "vm1"));
  expect(refused(await other.acquire("tcp port 1", "vm2"))).toContain(`vm1 of process ${process.pid}`);
  expect(await other.holderOf("tcp port 1")).toContain("vm1");
  expect(await other.holderOf("tcp port 2")).toBeUndefined();
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
  await taken(await other.acquire("tcp port 1", "vm2")).release();
});

test("a lock that was handed over is left to its process, and goes with its release once that is gone", async () => {
  const { host, locks, folder } = await freshLocks();
  const first = await otherProcess();
  const second = await otherProcess();
  const lock = taken(await locks.acquire("it", "vm1"));
  await lock.handOver(first);
  await locks.pass(first, second);
  await first.end();
  await lock.release();
  expect(await new LeaseFiles(host).holderOf("it")).toContain(`vm1 of process ${second.pid}`);
  await second.end();
  await lock.release();
  expect(await readdir(folder)).toEqual([]);
});

test("what was never finished is swept once its writer is gone, or when that can't be told once it is old", async () => {
  const { host, locks, folder } = await freshLocks();
  await taken(await locks.acquire("it", "vm1")).release();
  const { pidNamespace } = await host.facts();
  const { pid, startTime, end } = await otherProcess();
  const theirs = basename(unfinishedPath("it", { pid, startTime, pidNamespace }));
  const foreign = basename(unfinishedPath("it", { pid, startTime, pidNamespace: "pid:[1]" }));
  for (const name of ["old.1.tmp", "new.1.tmp", theirs, foreign]) await writeFile(`${folder}/${name}`, "");
  await utimes(`${folder}/old.1.tmp`, 0, 0);
  expect(await locks.sweep()).toBe(1);
  expect(await readdir(folder)).toEqual([theirs, foreign, "new.1.tmp"].toSorted());
  await end();
  expect(await locks.sweep()).toBe(1);
  expect(await readdir(folder)).toEqual([foreign, "new.1.tmp"].toSorted());
});

test("the lock of a process that is gone is taken over", async () => {
  const { locks, writeLock } = await freshLocks();
  const { pid, startTime, end } = await otherProcess();
  await writeLock("it", { pid, startTime });
  expect(refused(await locks.acquire("it", "vm1"))).toContain(`them of process ${pid}`);
  await end();
  expect(await locks.holderOf("it")).toBeUndefined();
  await taken(await locks.acquire("it", "vm1")).release();
});

test("a later process of the same number is not the holder", async () => {
  const { locks, writeLock } = await freshLocks();
  const { pid, startTime } = await otherProcess();
  await writeLock("it", { pid, startTime: startTime - 1 });
  expect(await locks.holderOf("it")).toBeUndefined();
  await taken(await locks.acquire("it", "vm1")).release();
});

test("a lock of an earlier boot is nobody's, one of another container is somebody's", async () => {
  const { locks, writeLock } = await freshLocks();
  await writeLock("earlier", { pid: process.pid, startTime: 1, bootId: "earlier" });
  await taken(await locks.acquire("earlier", "vm1")).release();
  await writeLock("container", { pid: 999_999_999, startTime: 1, pidNamespace: "pid:[1]" });
  expect(refused(await locks.acquire("container", "vm1"))).toContain("them of process 999999999");
});

test("on a host that is elsewhere, its own processes and ours can be looked at", async () => {
  const host = await hostWith({ bootId: "there", pidNamespace: "pid:[there]" });
  const startTimes = new Map([[77, 5]]);
  const elsewhere: Host = {
    ...host,
    processes: { ...host.processes, startTime: async (pid) => await Promise.resolve(startTimes.get(pid)) },
  };
  const locks = new LeaseFiles(elsewhere);
  const ours = taken(await locks.acquire("it", "vm1"));
  expect(refused(await locks.acquire("it", "vm2"))).toContain(`vm1 of process ${process.pid}`);
  await ours.handOver({ pid: 77, startTime: 5 });
  expect(refused(await locks.acquire("it", "vm2"))).toContain("vm1 of process 77");
  startTimes.clear();
  await taken(await locks.acquire("it", "vm2")).release();
});

test("of many who find a dead process's lock at once, one gets it", async () => {
  const { host, writeLock, folder } = await freshLocks();
  for (let round = 0; round < 25; round += 1) {
    const dead = { pid: process.pid, startTime: 1 };
    await writeLock("it", dead);
    // In every second round the one who was taking it over died too.
    if (round % 2 === 1) await writeLock("it.takeover", dead);
    const results = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => await new LeaseFiles(host).acquire("it", `vm${index}`)),
    );
    const winners = results.filter((result) => !("heldBy" in result));
    // A slow one may find the takeover's own lock and give up; that nobody gets it would need all to.
    expect(winners).toHaveLength(1);
    for (const winner of winners) await taken(winner).release();
    expect(await readdir(folder)).toEqual([]);
  }
});

test("a lock that was handed over lives as long as the process it was handed to", async () => {
  const { host, locks } = await freshLocks();
  const process = await otherProcess();
  const lock = taken(await locks.acquire("it", "vm1"));
  await lock.handOver(process);
  await lock.release();
  const later = new LeaseFiles(host);
  expect(refused(await later.acquire("it", "vm2"))).toContain(`vm1 of process ${process.pid}`);
  await process.end();
  await taken(await later.acquire("it", "vm2")).release();
});

test("sweeping removes what the dead left, and nothing else", async () => {
  const { locks, writeLock, folder } = await freshLocks();
  await writeLock("dead", { pid: process.pid, startTime: 1 });
  await writeLock("other.takeover", { pid: process.pid, startTime: 1 });
  const { pid, startTime } = await otherProcess();
  await writeLock("alive", { pid, startTime });
  const ours = taken(await locks.acquire("ours", "vm1"));
  expect(await locks.sweep()).toBe(2);
  expect(await readdir(folder)).toEqual(["alive", "ours"]);
  await ours.release();
});

test("what is no lock of ours is left alone and named", async () => {
  const { locks, writeLock, folder } = await freshLocks();
  await writeLock("it", {});
  await writeFile(`${folder}/it`, "{ not json");
  expect(refused(await locks.acquire("it", "vm1"))).toBe(`somebody unknown: ${folder}/it can't be understood`);
  expect(await locks.sweep()).toBe(0);
});

test("any name makes one file in the folder", async () => {
  const { locks, folder } = await freshLocks();
  const lock = taken(await locks.acquire("../../x/ÿ:\n%", "vm1"));
  expect(await readdir(folder)).toHaveLength(1);
  await lock.release();
});

test.each(["a folder that others may enter", "a link", "a file"])(
  "%s in place of the folder is refused",
  async (what) => {
    const { locks, folder } = await freshLocks();
    const elsewhere = await temporaryFolder();
    if (what === "a link") await symlink(elsewhere, folder);
    else if (what === "a file") await writeFile(folder, "");
    else {
      await mkdir(folder);
      await chmod(folder, 0o755);
    }
    const error = await failureOf(locks.acquire("it", "vm1"), ResourceError);
    expect(error.message).toContain(`has to be a directory of user ${userId} with mode 0700`);
    expect(localHost().name).toBe("this host");
  },
);
