import { readFile, stat } from "node:fs/promises";
import { GuestBuildError } from "./guest-build-error.js";
import type { GuestFile } from "./guest-options.js";

/** A file for the guest with what is in it. */
export interface LoadedFile {
  readonly path: string;
  readonly mode: number;
  readonly content: string | Uint8Array;
}

/**
 * Reads the files that the user wants in the guest.
 * @throws {GuestBuildError} when one can't be read
 */
export async function loadFiles(files: Readonly<Record<string, GuestFile>>): Promise<LoadedFile[]> {
  return await Promise.all(
    Object.entries(files).map(async ([path, file]) => {
      if (typeof file === "string" || file instanceof Uint8Array) return { path, mode: 0o644, content: file };
      if ("content" in file) return { path, mode: file.mode ?? 0o644, content: file.content };
      const status = await checkedFile(file.from, `the file for ${path} in the guest`);
      return { path, mode: file.mode ?? status.mode & 0o777, content: await readFile(file.from) };
    }),
  );
}

/**
 * Looks at a file of the host.
 * @throws {GuestBuildError} when it isn't there or is no file
 */
export async function checkedFile(path: string, what: string): Promise<{ readonly mode: number }> {
  let cause: unknown;
  try {
    const status = await stat(path);
    if (status.isFile()) return status;
  } catch (error) {
    cause = error;
  }
  const reason = cause === undefined ? "is no regular file" : "can't be read";
  throw new GuestBuildError(`${path}, ${what}, ${reason}`, { code: "ERR_QEMU_GUEST_FILE", missing: path, cause });
}
