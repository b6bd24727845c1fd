import type { Host } from "../host/host.js";
import { readRecord } from "./process-record.js";
import type { RunDirectory } from "./run-directory.js";

/**
 * Removes a run directory with what is in it. One that is not in this user's folder is removed only when its record has
 * the token of the owner's lock: somebody else may have something at the same path by now.
 */
export async function removeRunDirectory(host: Host, directory: RunDirectory, token: string): Promise<void> {
  if (!directory.isInFolder && (await readRecord(host, directory))?.token !== token) return;
  await host.files.remove(directory.path);
}
