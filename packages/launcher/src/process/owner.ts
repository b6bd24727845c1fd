import { isObject } from "@qemu-wire/wire/internal-light";
import type { Host } from "../host/host.js";

/** A process that owns a run directory. */
export interface Owner {
  readonly pid: number;
  readonly startTime: number;
  readonly bootId: string;
  /** Pids of another namespace mean nothing here. */
  readonly pidNamespace: string;
}

/** This process, as owner of what it starts. */
export async function thisProcess(host: Host): Promise<Owner> {
  const { bootId, pidNamespace } = await host.facts();
  const startTime = await host.processes.startTime(process.pid);
  if (startTime === undefined) throw new Error(`${host.name}: /proc doesn't show this process, ${process.pid}.`);
  return { pid: process.pid, startTime, bootId, pidNamespace };
}

/** Whether an owner lives. One in another pid namespace can't be looked at, and counts as alive until the next boot. */
export async function isAlive(host: Host, owner: Owner): Promise<boolean> {
  const { bootId, pidNamespace } = await host.facts();
  if (owner.bootId !== bootId) return false;
  if (owner.pidNamespace !== pidNamespace) return true;
  return (await host.processes.startTime(owner.pid)) === owner.startTime;
}

/** Whether a value that was read from a file is an {@link Owner}. */
export function isOwner(value: unknown): value is Owner {
  return (
    isObject(value) &&
    typeof value["pid"] === "number" &&
    typeof value["startTime"] === "number" &&
    typeof value["bootId"] === "string" &&
    typeof value["pidNamespace"] === "string"
  );
}
