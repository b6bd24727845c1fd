import type { Host, ProcessIdentity } from "../host/host.js";
import { codeOf } from "../host/node-error.js";
import type { ProcessRecord } from "./process-record.js";
import type { RunDirectory } from "./run-directory.js";

/**
 * Finds the process of a run directory, proven to be the one that was started there: its arguments hold this directory's
 * pidfile, which no other process has, and its start time is the recorded one. Neither its name nor its executable is
 * looked at: an unpacked QEMU's is the loader that came with it.
 *
 * Without a record of the process, QEMU's pidfile tells; before QEMU has written that, the arguments of all processes of
 * this user do: also those of the program by which QEMU is started.
 */
export async function findProcess(
  host: Host,
  directory: RunDirectory,
  record: ProcessRecord | undefined,
): Promise<ProcessIdentity | undefined> {
  if (record?.pid !== undefined && record.startTime !== undefined) {
    if (record.bootId !== (await host.facts()).bootId) return undefined;
    const found = await identify(host, directory, record.pid);
    return found?.startTime === record.startTime ? found : undefined;
  }
  const written = await pidInFile(host, directory);
  const byFile = written === undefined ? undefined : await identify(host, directory, written);
  if (byFile !== undefined) return byFile;
  for (const pid of await host.processes.list()) {
    const found = await identify(host, directory, pid);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a command line has this pidfile: its own argument, after `-pidfile`. */
export function hasPidFile(argv: readonly string[], pidFile: string): boolean {
  return argv.some((word, index) => word === pidFile && argv[index - 1] === "-pidfile");
}

async function identify(host: Host, { pidFile }: RunDirectory, pid: number): Promise<ProcessIdentity | undefined> {
  // The start time first: should the number pass on to another process now, a signal to this identity is not sent.
  const startTime = await host.processes.startTime(pid);
  if (startTime === undefined) return undefined;
  const argv = await host.processes.commandLine(pid);
  return argv !== undefined && hasPidFile(argv, pidFile) ? { pid, startTime } : undefined;
}

async function pidInFile(host: Host, { pidFile }: RunDirectory): Promise<number | undefined> {
  try {
    const text = await host.files.read(pidFile, { maxBytes: 100 });
    return /^\d+\s*$/.test(text) ? Number(text) : undefined;
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
}
