import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { QemuAbortError } from "@qemu-wire/wire";
import { callerStack } from "@qemu-wire/wire/internal-light";
import type { AgentCaller } from "./agent-caller.js";
import { encodeBase64 } from "./base64.js";
import type { CopyOptions, CopyResult } from "./copy-options.js";
import { abortable } from "./file-abortable.js";
import { blockSize, inBlocks } from "./file-blocks.js";
import { verifyDigest } from "./file-digest.js";
import { QgaFileError, textOf } from "./file-errors.js";
import type { GuestFile } from "./file-handle.js";
import { checkPermissions } from "./file-permissions.js";
import { withNewFile } from "./file-write.js";

/** Options of {@link copyIn}. */
export interface CopyInOptions extends CopyOptions {
  /** Permissions such as `0o600`, set before anything is written; without it a new file gets `0666` from the agent. */
  readonly mode?: number | undefined;
}

/** What can be copied into a guest: the path of a local file, or bytes that come in pieces of any size. */
export type CopySource = string | Readable | AsyncIterable<Uint8Array>;

interface Block {
  readonly bytes: Buffer;
  readonly text: string;
}

/**
 * Copies into a file of the guest, which is replaced. Any size: two chunks are in memory, as the next one is read and encoded
 * while the agent writes.
 *
 * A stream is destroyed, and an iterator ended, when the copy fails. What has arrived in the guest stays there: `partial` of
 * the error names it.
 *
 * @throws the local file system's error when the source can't be opened; QemuCommandError when the guest's file can't be;
 * {@link QgaFileError} for all that happens later; QemuAbortError; QgaUnavailableError when it can't be verified.
 */
export async function copyIn(
  agent: AgentCaller,
  from: CopySource,
  to: string,
  options: CopyInOptions = {},
): Promise<CopyResult> {
  const { chunk, mode, signal, verify } = options;
  const size = blockSize(agent, chunk);
  checkPermissions(mode);
  if (
    typeof from !== "string" &&
    typeof (from as Partial<Readable> | undefined)?.[Symbol.asyncIterator] !== "function"
  ) {
    throw new TypeError("What is copied in is a path, a stream, or something that yields bytes.");
  }
  // It may fail before it is read, and nobody else may listen; what reads it gets its error.
  if (from instanceof Readable) from.on("error", ignore);
  // First, so that a source that is missing leaves the guest's file as it was.
  const local = typeof from === "string" ? await open(from, "r") : undefined;
  const source = local ? localBlocks(local, size) : inBlocks(from as AsyncIterable<unknown>, size);
  let result: CopyResult | undefined;
  try {
    const total = await sizeOf(local);
    await withNewFile(agent, to, "w", { mode, signal }, async (file) => {
      result = await new CopyIn(agent, file, source, options, total).run();
    });
  } catch (error) {
    throw callerStack(error);
  } finally {
    if (from instanceof Readable) from.destroy();
    // It may hang in the caller's own iterator, which ends when that goes on.
    void source.return().catch(() => {});
    await local?.close();
  }
  const { bytes, sha256 } = result as unknown as CopyResult;
  if (verify) await verifyDigest(agent, to, sha256, { bytes, partial: to, signal });
  return { bytes, sha256 };
}

function ignore(): void {}

/** One copy into a file that is open. */
class CopyIn {
  readonly #agent: AgentCaller;
  readonly #file: GuestFile;
  readonly #source: AsyncGenerator<Buffer, void>;
  readonly #options: CopyInOptions;
  readonly #total: number | undefined;
  readonly #hash = createHash("sha256");

  constructor(
    agent: AgentCaller,
    file: GuestFile,
    source: AsyncGenerator<Buffer, void>,
    options: CopyInOptions,
    total: number | undefined,
  ) {
    this.#agent = agent;
    this.#file = file;
    this.#source = source;
    this.#options = options;
    this.#total = total;
  }

  async run(): Promise<CopyResult> {
    let block = await this.#next();
    while (block) {
      const written = this.#file.write(block.bytes, block.text);
      const next = this.#nextMeanwhile();
      // Both are awaited below, the second only if the first goes well.
      next.catch(() => {});
      await written;
      this.#report();
      block = await next;
    }
    return { bytes: this.#file.offset, sha256: this.#hash.digest("hex") };
  }

  #report(): void {
    const transferred = this.#file.offset;
    try {
      this.#options.onProgress?.(this.#total === undefined ? { transferred } : { transferred, total: this.#total });
    } catch (error) {
      throw this.#failedHere(error, false);
    }
  }

  async #nextMeanwhile(): Promise<Block | undefined> {
    // The request leaves before this thread is busy with encoding.
    await nextTurn();
    return await this.#next();
  }

  async #next(): Promise<Block | undefined> {
    const { signal } = this.#options;
    try {
      const { value: bytes } = await abortable(this.#source.next(), signal);
      if (!bytes) return undefined;
      this.#hash.update(bytes);
      return { bytes, text: encodeBase64(bytes) };
    } catch (error) {
      throw this.#failedHere(error, signal?.aborted === true);
    }
  }

  #failedHere(error: unknown, aborted: boolean): Error {
    const { offset, path } = this.#file;
    const what = `${this.#agent.name}: the copy to "${path}"`;
    const left = `The file in the guest is partial: "${path}".`;
    if (aborted) {
      const text = `${what} was aborted after ${offset} bytes. ${left}`;
      return new QemuAbortError(text, { cause: this.#options.signal?.reason, outcome: "unknown" });
    }
    return new QgaFileError(`${what} failed here after ${offset} bytes: ${textOf(error)}. ${left}`, {
      code: "ERR_QEMU_AGENT_FILE_LOCAL",
      path,
      offset,
      partial: path,
      cause: error,
    });
  }
}

async function* localBlocks(file: FileHandle, size: number): AsyncGenerator<Buffer, void> {
  for (;;) {
    // A new one each time: the one before is still being written.
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(size), 0, size, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function sizeOf(file: FileHandle | undefined): Promise<number | undefined> {
  const stats = await file?.stat();
  return stats?.isFile() ? stats.size : undefined;
}
