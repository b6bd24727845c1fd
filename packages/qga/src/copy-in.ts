import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { QemuAbortError } from "@qemu-wire/wire";
import { callerStack } from "@qemu-wire/wire/internal-light";
import type { AgentCaller } from "./agent-caller.js";
import { encodeBase64 } from "./base64.js";
import { guardErrors } from "./caller-stream.js";
import { type CopyOptions, copyOptionNames, type CopyResult } from "./copy-options.js";
import { abortable } from "./file-abortable.js";
import { checkOptions } from "./check-options.js";
import { blockSize, inBlocks } from "./file-blocks.js";
import { verifyDigest } from "./file-digest.js";
import { QgaFileError } from "./file-errors.js";
import { checkGuestPath, type GuestFile } from "./file-handle.js";
import { checkPermissions } from "./file-permissions.js";
import { withNewFile } from "./file-write.js";
import { openLocal } from "./local-file.js";
import { textOf } from "./texts.js";

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
 * The guest's file is opened once the first bytes are here, or their end: a source that can't be read leaves it as it was. A
 * stream is destroyed, and an iterator ended, when the copy fails. What has arrived in the guest stays there: `partial` of
 * the error names it.
 *
 * @throws the local file system's error when the source can't be opened; QemuCommandError when the guest's file can't be;
 * {@link QgaFileError} for all else that fails, here or there; QemuAbortError; QgaUnavailableError when it can't be verified.
 */
export async function copyIn(
  agent: AgentCaller,
  from: CopySource,
  to: string,
  options: CopyInOptions = {},
): Promise<CopyResult> {
  checkOptions("copyIn()", options, { ...copyOptionNames, mode: true });
  const { chunk, mode, signal, verify } = options;
  const size = blockSize(agent, chunk);
  checkPermissions(mode);
  checkGuestPath(to);
  if (
    typeof from !== "string" &&
    typeof (from as Partial<Readable> | undefined)?.[Symbol.asyncIterator] !== "function"
  ) {
    throw new TypeError("What is copied in is a path, a stream, or something that yields bytes.");
  }
  const giveBack = from instanceof Readable ? guardErrors(from) : undefined;
  let local: FileHandle | undefined;
  let source: AsyncGenerator<Buffer, void> | undefined;
  let result: CopyResult | undefined;
  try {
    if (typeof from === "string") local = await openSource(agent, from, to, signal);
    if (local) source = localBlocks(local, size);
    else if (from instanceof Readable) source = streamBlocks(from, size, () => giveBack?.());
    else source = inBlocks(from as AsyncIterable<unknown>, size);
    const copy = new CopyIn(agent, to, source, options, await sizeOf(local));
    const first = await copy.first();
    await withNewFile(agent, to, "w", { mode, signal }, async (file) => {
      result = await copy.run(file, first);
    });
  } catch (error) {
    if (from instanceof Readable) from.destroy();
    throw callerStack(error);
  } finally {
    giveBack?.();
    // It may hang in the caller's own iterator, which ends when that goes on.
    void source?.return().catch(() => {});
    await local?.close();
  }
  const { bytes, sha256 } = result as unknown as CopyResult;
  if (verify) await verifyDigest(agent, to, sha256, { bytes, partial: to, signal });
  return { bytes, sha256 };
}

async function openSource(
  agent: AgentCaller,
  from: string,
  to: string,
  signal: AbortSignal | undefined,
): Promise<FileHandle> {
  try {
    return await openLocal(from, "r", signal);
  } catch (error) {
    if (!signal?.aborted) throw error;
    const text = `${agent.name}: the copy to "${to}" was aborted before "${from}" was open. The guest's file is as it was.`;
    throw new QemuAbortError(text, { cause: signal.reason, outcome: "not-sent" });
  }
}

/** One copy, which opens nothing itself. */
class CopyIn {
  readonly #agent: AgentCaller;
  readonly #path: string;
  readonly #source: AsyncGenerator<Buffer, void>;
  readonly #options: CopyInOptions;
  readonly #total: number | undefined;
  readonly #hash = createHash("sha256");
  #file: GuestFile | undefined;

  constructor(
    agent: AgentCaller,
    path: string,
    source: AsyncGenerator<Buffer, void>,
    options: CopyInOptions,
    total: number | undefined,
  ) {
    this.#agent = agent;
    this.#path = path;
    this.#source = source;
    this.#options = options;
    this.#total = total;
  }

  /** What the source begins with; undefined when it is empty. */
  async first(): Promise<Block | undefined> {
    return await this.#next();
  }

  async run(file: GuestFile, first: Block | undefined): Promise<CopyResult> {
    this.#file = file;
    let block = first;
    while (block) {
      const written = file.write(block.bytes, block.text);
      const next = this.#nextMeanwhile();
      // Both are awaited below, the second only if the first goes well.
      next.catch(() => {});
      await written;
      this.#report(file.offset);
      block = await next;
    }
    return { bytes: file.offset, sha256: this.#hash.digest("hex") };
  }

  #report(transferred: number): void {
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
      const { value: bytes } = await abortable(this.#source.next(), signal, this.#agent.ending);
      if (!bytes) return undefined;
      this.#hash.update(bytes);
      return { bytes, text: encodeBase64(bytes) };
    } catch (error) {
      throw this.#failedHere(error, signal?.aborted === true);
    }
  }

  #failedHere(error: unknown, aborted: boolean): Error {
    const path = this.#path;
    const offset = this.#file?.offset ?? 0;
    const begun = this.#file !== undefined;
    const what = `${this.#agent.name}: the copy to "${path}"`;
    const when = begun ? `after ${offset} bytes` : "before it began";
    const left = begun ? `The file in the guest is partial: "${path}".` : "The guest's file is as it was.";
    if (aborted) {
      const text = `${what} was aborted ${when}. ${left}`;
      const outcome = begun ? "unknown" : "not-sent";
      return new QemuAbortError(text, { cause: this.#options.signal?.reason, outcome });
    }
    const lost = error !== undefined && error === this.#agent.ending.reason;
    return new QgaFileError(`${what} failed ${lost ? "" : "here "}${when}: ${textOf(error)}. ${left}`, {
      code: lost ? "ERR_QEMU_AGENT_FILE_INTERRUPTED" : "ERR_QEMU_AGENT_FILE_LOCAL",
      path,
      offset,
      partial: begun ? path : undefined,
      cause: error,
    });
  }
}

/** What a stream yields; read to its end it is the caller's again, whatever the agent does yet. */
async function* streamBlocks(stream: Readable, size: number, giveBack: () => void): AsyncGenerator<Buffer, void> {
  // It would be destroyed by the loop's end, a socket's other half included, and keep listeners that swallow its errors.
  yield* inBlocks(stream.iterator({ destroyOnReturn: false }), size);
  giveBack();
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
