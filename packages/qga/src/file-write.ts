import type { AgentCaller } from "./agent-caller.js";
import { encodeBase64 } from "./base64.js";
import { checkOptions } from "./check-options.js";
import { blockSize } from "./file-blocks.js";
import { checkGuestPath, type FileMode, GuestFile } from "./file-handle.js";
import { checkPermissions, setPermissions } from "./file-permissions.js";

/** Options of {@link writeFile}. */
export interface WriteFileOptions {
  /** Adds to the end of the file instead of replacing it. Default false. */
  readonly append?: boolean | undefined;
  /**
   * Permissions such as `0o600`, set by `chmod` in the guest before anything is written. Without it an existing file keeps
   * its own, and a new one gets `0666`, whatever the agent's umask: everybody in the guest may change it.
   */
  readonly mode?: number | undefined;
  /** How many bytes to send at a time; default 512 KiB, and 8 KiB on a serial line. */
  readonly chunk?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a file of the guest. A string is written as UTF-8.
 *
 * @throws QemuCommandError when the agent can't open it; QgaFileError, whose `partial` is the path, when not all of it was
 * written: the disk is full, or the connection was lost; QemuAbortError, which leaves a partial file, too.
 */
export async function writeFile(
  agent: AgentCaller,
  path: string,
  data: string | Uint8Array,
  options: WriteFileOptions = {},
): Promise<void> {
  checkOptions("writeFile()", options, { append: true, mode: true, chunk: true, signal: true });
  const { append = false, chunk, mode, signal } = options;
  const block = blockSize(agent, chunk);
  checkPermissions(mode);
  checkGuestPath(path);
  const bytes = typeof data === "string" ? Buffer.from(data) : data;
  // Before the file is opened, which empties it.
  if (!(bytes instanceof Uint8Array)) throw new TypeError("What is written is a string or bytes: Uint8Array.");
  await withNewFile(agent, path, append ? "a" : "w", { mode, signal }, async (file) => {
    for (let from = 0; from < bytes.length; from += block) {
      const part = bytes.subarray(from, from + block);
      await file.write(part, encodeBase64(part));
    }
  });
}

/** Opens a file to be written, sets its permissions, has `write` fill it, flushes it, and closes it in any case. */
export async function withNewFile(
  agent: AgentCaller,
  path: string,
  fileMode: FileMode,
  options: { readonly mode: number | undefined; readonly signal: AbortSignal | undefined },
  write: (file: GuestFile) => Promise<void>,
): Promise<void> {
  const { mode, signal } = options;
  const file = await GuestFile.open(agent, path, fileMode, { signal });
  let failed = true;
  try {
    // Before the first byte: what is secret must never lie open.
    if (mode !== undefined) await setPermissions(agent, path, mode, signal);
    await write(file);
    await file.flush();
    failed = false;
  } finally {
    await file.close(failed);
  }
}
