import { type FileHandle, open } from "node:fs/promises";
import { abortable } from "./file-abortable.js";

/**
 * Opens a local file; one that opens after `signal` fired, as a pipe does that nobody has the other end of, is closed again.
 *
 * @throws the file system's error; the signal's reason.
 */
export async function openLocal(path: string, flags: string, signal: AbortSignal | undefined): Promise<FileHandle> {
  const opening = open(path, flags);
  try {
    return await abortable(opening, signal);
  } catch (error) {
    // Nobody else has it; there is nobody left to tell that it could not be opened, or closed.
    void opening.then((late) => late.close()).catch(() => {});
    throw error;
  }
}
