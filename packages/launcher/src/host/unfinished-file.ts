import { randomUUID } from "node:crypto";
import type { Host, ProcessIdentity } from "./host.js";

/** A process that writes a file, with the namespace in which its number means something. */
export interface FileWriter extends ProcessIdentity {
  readonly pidNamespace: string;
}

/** A file that nobody is known to write counts as being written for so long, in milliseconds. */
const unfinishedAge = 3_600_000;

/**
 * Where a file is written before it is put in its place. The name tells who writes: what a killed process has left can so be
 * told from what is being written, even when it holds nothing yet.
 */
export function unfinishedPath(path: string, { pid, startTime, pidNamespace }: FileWriter): string {
  const namespace = /\d+/.exec(pidNamespace)?.[0] ?? "";
  return `${path}.${pid}-${startTime}-${namespace}.${randomUUID().slice(0, 8)}.tmp`;
}

/**
 * Whether nobody will finish a file that was being written and says nothing of its own: its writer is gone, or, when its
 * name tells none that can be looked at, it is an hour old. False for one that isn't there.
 */
export async function isAbandoned(host: Host, path: string): Promise<boolean> {
  const status = await host.files.status(path);
  if (status === undefined) return false;
  const [, pid, startTime, namespace] = /\.(\d+)-(\d+)-(\d+)\.[0-9a-f]{8}\.tmp$/.exec(path) ?? [];
  if (namespace !== undefined && (await host.facts()).pidNamespace.includes(`[${namespace}]`)) {
    return (await host.processes.startTime(Number(pid))) !== Number(startTime);
  }
  return status.modified < Date.now() - unfinishedAge;
}
