import { isObject } from "@qemu-wire/wire/internal-light";
import { ResourceError } from "../errors.js";
import type { Host, ProcessIdentity } from "./host.js";
import { localHost } from "./local-host.js";

/** Where a process runs, which need not be the host: its number means something only there. */
export interface Place {
  readonly bootId: string;
  readonly pidNamespace: string;
}

/** A process as files tell of it, to others and to later ones. */
export interface PlacedProcess extends ProcessIdentity, Place {}

/** This process, wherever what it does with it is. */
export async function thisProcess(): Promise<PlacedProcess> {
  const local = localHost();
  const startTime = await local.processes.startTime(process.pid);
  if (startTime === undefined) {
    throw new ResourceError(
      "/proc",
      `/proc doesn't show this process, ${process.pid}: mount the one of its pid namespace.`,
    );
  }
  const { bootId, pidNamespace } = await local.facts();
  return { pid: process.pid, startTime, bootId, pidNamespace };
}

/**
 * Whether a process still runs, as far as can be told from here: one that runs neither on this machine nor on `host`, or
 * in another pid namespace of theirs, can't be looked at, and counts as running until the next boot.
 */
export async function isRunning(host: Host, process: PlacedProcess): Promise<boolean> {
  const local = localHost();
  const [here, there] = [await local.facts(), await host.facts()];
  if (isSamePlace(process, here)) return (await local.processes.startTime(process.pid)) === process.startTime;
  if (isSamePlace(process, there)) return (await host.processes.startTime(process.pid)) === process.startTime;
  // What is noted on this machine and is of another boot is of an earlier one. (Of this boot, it is a container's.)
  return there.bootId !== here.bootId || process.bootId === here.bootId;
}

/** Whether pids of the one mean the same in the other. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.bootId === other.bootId && one.pidNamespace === other.pidNamespace;
}

/** Whether a value that was read from a file is a {@link PlacedProcess}, whatever else it has. */
export function isPlacedProcess(value: unknown): value is PlacedProcess {
  return (
    isObject(value) &&
    typeof value["pid"] === "number" &&
    typeof value["startTime"] === "number" &&
    typeof value["bootId"] === "string" &&
    typeof value["pidNamespace"] === "string"
  );
}
