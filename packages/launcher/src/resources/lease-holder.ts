import { isObject } from "@qemu-wire/wire/internal-light";
import { isPlacedProcess, type PlacedProcess } from "../host/placed-process.js";

/** What a lock file says. */
export interface Holder extends PlacedProcess {
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
  if (!isObject(value) || !isPlacedProcess(value)) return undefined;
  const { pid, startTime, bootId, pidNamespace } = value;
  const { owner, note } = value as Record<string, unknown>;
  if (typeof owner !== "string") return undefined;
  return { owner, pid, startTime, bootId, pidNamespace, ...(isObject(note) ? { note } : {}) };
}

/** For the end of "is held by". */
export function describe(path: string, holder: Holder | "unreadable"): string {
  return holder === "unreadable"
    ? `somebody unknown: ${path} can't be understood`
    : `${holder.owner} of process ${holder.pid} (lock file ${path})`;
}
