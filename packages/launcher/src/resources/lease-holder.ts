import { isObject } from "@qemu-wire/wire/internal-light";
import type { ProcessIdentity } from "../host/host.js";

/** Where a process runs, which need not be the host: its number means something only there. */
export interface Place {
  readonly bootId: string;
  readonly pidNamespace: string;
}

/** What a lock file says. */
export interface Holder extends ProcessIdentity, Place {
  readonly owner: string;
  /** What is to be put back when it is gone without having done so; see `putBack()`. */
  readonly note?: object | undefined;
}

/** Undefined for what is no lock of ours. */
export function toHolder(text: string): Holder | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined; // no JSON: not a lock of ours
  }
  if (!isObject(value)) return undefined;
  const { owner, pid, startTime, bootId, pidNamespace, note } = value;
  return typeof owner === "string" &&
    typeof pid === "number" &&
    typeof startTime === "number" &&
    typeof bootId === "string" &&
    typeof pidNamespace === "string"
    ? { owner, pid, startTime, bootId, pidNamespace, ...(isObject(note) ? { note } : {}) }
    : undefined;
}

/** Whether pids of the one mean the same in the other. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.bootId === other.bootId && one.pidNamespace === other.pidNamespace;
}

/** For the end of "is held by". */
export function describe(path: string, holder: Holder | "unreadable"): string {
  return holder === "unreadable"
    ? `somebody unknown: ${path} can't be understood`
    : `${holder.owner} of process ${holder.pid} (lock file ${path})`;
}
