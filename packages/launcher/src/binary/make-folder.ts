import { posix } from "node:path";
import type { Host } from "../host/host.js";
import { codeOf } from "../host/node-error.js";

/**
 * Makes a folder of mode 0700, unless it is there.
 *
 * @returns true when it was made now.
 */
export async function makeFolder(host: Host, folder: string): Promise<boolean> {
  try {
    await host.files.makeDirectory(folder, 0o700);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Makes a folder with those above it that are missing, each of mode 0700. */
export async function makeFolders(host: Host, folder: string): Promise<void> {
  const above = posix.dirname(folder);
  if (above !== folder && (await host.files.status(folder)) === undefined) {
    await makeFolders(host, above);
    await makeFolder(host, folder);
  }
}
