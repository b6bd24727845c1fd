import type { AgentCaller } from "./agent-caller.js";
import { checkOptions } from "./check-options.js";
import { blockSize, fileBlocks } from "./file-blocks.js";
import { checkGuestPath, GuestFile } from "./file-handle.js";
import { checkLimit, tooLarge, withinLimit } from "./file-limit.js";

/** Options of {@link readFile}. */
export interface ReadFileOptions {
  /** Decodes the file; without it the result is a Buffer. */
  readonly encoding?: BufferEncoding | undefined;
  /** How large the file may be, in bytes; default 64 MiB. For larger ones there is `copyOut()`. */
  readonly limit?: number | undefined;
  /** How many bytes to ask for at a time; default 512 KiB, and 8 KiB on a serial line. */
  readonly chunk?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const optionNames = { encoding: true, limit: true, chunk: true, signal: true } as const;

const usualLimit = 64 * 1024 * 1024;

/**
 * Reads a file of the guest.
 *
 * @throws QemuCommandError when the agent can't open it; QgaFileError: it can't be read (a directory opens, but
 * can't be read), it is larger than `limit`, or the connection was lost; QemuAbortError.
 */
export async function readFile(
  agent: AgentCaller,
  path: string,
  options: ReadFileOptions & { readonly encoding: BufferEncoding },
): Promise<string>;
export async function readFile(
  agent: AgentCaller,
  path: string,
  options?: ReadFileOptions & { readonly encoding?: undefined },
): Promise<Buffer>;
export async function readFile(agent: AgentCaller, path: string, options?: ReadFileOptions): Promise<Buffer | string>;
export async function readFile(
  agent: AgentCaller,
  path: string,
  options: ReadFileOptions = {},
): Promise<Buffer | string> {
  checkOptions("readFile()", options, optionNames);
  const { chunk, encoding, limit = usualLimit, signal } = options;
  const block = blockSize(agent, chunk);
  checkGuestPath(path);
  checkLimit(limit);
  if (encoding !== undefined && !Buffer.isEncoding(encoding))
    throw new RangeError(`${String(encoding)} is no encoding.`);
  const file = await GuestFile.open(agent, path, "r", { signal });
  try {
    const blocks: Buffer[] = [];
    for await (const bytes of fileBlocks(file, withinLimit(block, limit))) {
      blocks.push(bytes);
      if (file.offset > limit) throw tooLarge(agent, path, limit, ", or use copyOut()");
    }
    const bytes = Buffer.concat(blocks);
    return encoding === undefined ? bytes : bytes.toString(encoding);
  } finally {
    await file.close(true);
  }
}
