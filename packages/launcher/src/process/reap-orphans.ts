import type { Host } from "../host/host.js";
import { findProcess } from "./find-process.js";
import { lastOwnerEntry, type OwnerEntry, OwnerLock, ownedIds, removeUnfinishedEntries } from "./owner-lock.js";
import { OwnershipError } from "../errors.js";
import { type ProcessRecord, readRecord } from "./process-record.js";
import { isRunning } from "../host/placed-process.js";
import { leaseFiles } from "../resources/lease-files.js";
import { removeStalePidfile } from "./stale-pidfile.js";
import { removeRunDirectory } from "./remove-run-directory.js";
import { type RunDirectory, runDirectoriesFolder, runDirectoryIn } from "./run-directory.js";

/** How long a process may take to end after SIGKILL, in milliseconds. */
const killTimeout = 30_000;

/** What {@link reapOrphans} removed. */
export interface ReapedOrphan {
  readonly runDirectory: string;
  /** The process that was killed; undefined when none was left. */
  readonly pid: number | undefined;
  /** Who owned it. */
  readonly ownerPid: number | undefined;
}

/**
 * Removes what processes of this user left when they were killed: run directories whose owner is gone, after their QEMU, if
 * one is left, was killed. A process is killed only if it is proven to be the one of that run directory, by its pidfile and
 * start time. Directories of an earlier boot are removed as well, and the locks by which processes that are gone held MAC
 * addresses, ports and cores; PCI functions go back to the drivers that they had.
 *
 * Left alone: whatever has an owner that lives, also while it just starts; machines that outlive their owner by design
 * (detached, and started to the end), which `attach()` takes; logs that were kept. A `pidfile` of the spec's goes, too,
 * while it still has the pid of that QEMU. It may run in any number of processes
 * at once.
 *
 * @throws AggregateError when something could not be removed; the rest is.
 */
export async function reapOrphans(host: Host): Promise<ReapedOrphan[]> {
  const folder = await runDirectoriesFolder(host);
  const names = await host.files.list(folder);
  await removeUnfinishedEntries(host, folder, names);
  const ids = ownedIds(names);
  const results = await Promise.allSettled(ids.map(async (id) => await reap(host, folder, id)));
  // After their processes: what a detached machine holds is bound to QEMU.
  const swept = await Promise.allSettled([leaseFiles(host).sweep()]);
  const errors = [...results, ...swept].flatMap((result) =>
    result.status === "rejected" ? [result.reason as unknown] : [],
  );
  if (errors.length > 0) {
    const messages = errors.map((error) => (error instanceof Error ? error.message : String(error)));
    throw new AggregateError(errors, `${errors.length} of what was left was not removed: ${messages.join("; ")}`);
  }
  return results.flatMap((result) => (result.status === "fulfilled" ? (result.value ?? []) : []));
}

async function reap(host: Host, folder: string, id: string): Promise<ReapedOrphan | undefined> {
  const entry = await lastOwnerEntry(host, { folder, id });
  if (entry === undefined || (entry.owner !== null && (await isRunning(host, entry.owner)))) return undefined;
  const directory = runDirectoryIn(folder, entry.runDirectory);
  if (await outlivesItsOwner(host, directory, entry)) return undefined;
  const lock = await takeUnlessTaken(host, directory);
  if (lock === undefined) return undefined;
  try {
    // Again, now that nobody else can change it: somebody may have attached to it and left it meanwhile.
    if (await outlivesItsOwner(host, directory, entry)) {
      await lock.release();
      return undefined;
    }
    const record = await recordOf(host, directory, lock.token);
    const pid = await killProcessOf(host, directory, record);
    await removeStalePidfile(host, record);
    // A QEMU that was about to begin finds no place for its pidfile, and ends.
    await removeRunDirectory(host, directory, lock.token);
    await lock.remove();
    return { runDirectory: directory.path, pid, ownerPid: entry.owner?.pid };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function outlivesItsOwner(host: Host, directory: RunDirectory, { token }: OwnerEntry): Promise<boolean> {
  const record = await recordOf(host, directory, token);
  if (record === undefined || !record.detached || record.state === "starting") return false;
  return (await findProcess(host, directory, record)) !== undefined;
}

/** The record, if it is of this directory and not of another one at the same path. */
async function recordOf(host: Host, directory: RunDirectory, token: string): Promise<ProcessRecord | undefined> {
  const record = await readRecord(host, directory);
  return record?.token === token ? record : undefined;
}

async function takeUnlessTaken(host: Host, directory: RunDirectory): Promise<OwnerLock | undefined> {
  try {
    return await OwnerLock.take(host, directory);
  } catch (error) {
    // Somebody was faster: attached to it, or reaps it.
    if (error instanceof OwnershipError) return undefined;
    throw error;
  }
}

async function killProcessOf(
  host: Host,
  directory: RunDirectory,
  record: ProcessRecord | undefined,
): Promise<number | undefined> {
  const found = await findProcess(host, directory, record);
  if (found === undefined || !(await host.processes.signal(found, "SIGKILL"))) return undefined;
  if (await host.processes.waitForEnd(found, killTimeout)) return found.pid;
  throw new OwnershipError(
    `QEMU ${found.pid} is still there ${killTimeout} ms after SIGKILL: the kernel waits for I/O of it.`,
    { runDirectory: directory.path },
  );
}
