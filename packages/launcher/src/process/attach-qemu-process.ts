import { OwnershipError } from "../errors.js";
import type { Host } from "../host/host.js";
import { ExitWatch } from "./exit-watch.js";
import { findProcess } from "./find-process.js";
import { OwnedProcess } from "./owned-process.js";
import { OwnerLock } from "./owner-lock.js";
import { type ProcessRecord, readRecord } from "./process-record.js";
import type { QemuProcess } from "./qemu-process.js";
import { describeRunDirectory, type RunDirectory } from "./run-directory.js";

/**
 * Takes over a detached QEMU by its run directory. It is no child of this process: its end is found by looking at `/proc`
 * four times a second, and how it ended can't be known.
 *
 * @returns the process, and what its record has of the machine.
 * @throws OwnershipError while its owner lives, naming that one's pid; when its start was never finished; when it has ended;
 * when there is no machine there. Nothing is changed then.
 */
export async function attachQemuProcess(
  host: Host,
  runDirectory: string,
): Promise<{ readonly process: QemuProcess; readonly machine: object }> {
  const directory = await describeRunDirectory(host, runDirectory.replace(/(?<=.)\/+$/, ""));
  const lock = await OwnerLock.take(host, directory);
  try {
    return await takeOver(host, directory, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function takeOver(
  host: Host,
  directory: RunDirectory,
  lock: OwnerLock,
): Promise<{ readonly process: QemuProcess; readonly machine: object }> {
  const refuse = (why: string): OwnershipError =>
    new OwnershipError(`${directory.path} has no machine to attach to: ${why}. reapOrphans() removes what is left.`, {
      runDirectory: directory.path,
    });
  const found = await readRecord(host, directory);
  if (found === undefined || found.token !== lock.token) throw refuse("its process was never recorded");
  if (!found.detached) throw refuse("it was not started detached, and ended with its owner");
  if (found.state === "starting") throw refuse("its owner ended before the start was finished");
  const identity = await findProcess(host, directory, found);
  if (identity === undefined) throw refuse("its QEMU has ended");
  // Also when it was given up: should this process end, it is one that lost its owner.
  const record: ProcessRecord = { ...found, state: "running" };
  const watch = new ExitWatch(host, identity);
  const process = new OwnedProcess({
    host,
    lock,
    identity,
    record,
    recorded: undefined,
    channels: [],
    exited: watch.ended.then(() => ({ code: null, signal: null })),
    stderr: undefined,
    waiting: watch,
  });
  await process.markRunning().catch((error: unknown) => {
    watch.unref();
    throw error;
  });
  return { process, machine: found.machine };
}
