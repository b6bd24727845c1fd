import { createHash } from "node:crypto";
import type { Writable } from "node:stream";
import { QemuAbortError, QemuError } from "@qemu-wire/wire";
import { callerStack } from "@qemu-wire/wire/internal-light";
import type { AgentCaller } from "./agent-caller.js";
import { checkOptions } from "./check-options.js";
import { guardErrors } from "./caller-stream.js";
import { type CopyDestination, toDestination } from "./copy-destination.js";
import { type CopyOptions, copyOptionNames, type CopyResult } from "./copy-options.js";
import { blockSize, fileBlocks } from "./file-blocks.js";
import { verifyDigest } from "./file-digest.js";
import { QgaFileError } from "./file-errors.js";
import { checkGuestPath, GuestFile } from "./file-handle.js";
import { checkLimit, tooLarge, withinLimit } from "./file-limit.js";
import { textOf } from "./texts.js";

/** Options of {@link copyOut}. */
export interface CopyOutOptions extends CopyOptions {
  /**
   * How many bytes to take, at most; no limit by default. A guest that isn't trusted can let its file grow as fast as it is
   * read.
   */
  readonly limit?: number | undefined;
}

/**
 * Copies a file of the guest to a local path or into a stream. Any size: two chunks are in memory, as the agent reads the next
 * one while this one is written.
 *
 * A local file comes into being as `<path>.<random>.part` beside its place and is renamed when it is complete (and verified,
 * if asked for); when the copy fails it stays, and `partial` of the error names it, unless it is empty. A stream is ended
 * after the last byte and destroyed when the copy fails. Either is opened, and looked at, before the guest's file is.
 * With `verify` a stream has had everything when that fails.
 *
 * @throws QemuCommandError when the guest's file can't be opened; the local file system's error when the local one can't be;
 * {@link QgaFileError} for all that happens later, also for a file of more than `limit` bytes; QemuAbortError; QgaUnavailableError when it can't be verified.
 */
export async function copyOut(
  agent: AgentCaller,
  from: string,
  to: string | Writable,
  options: CopyOutOptions = {},
): Promise<CopyResult> {
  checkOptions("copyOut()", options, { ...copyOptionNames, limit: true });
  const { chunk, limit, signal, verify } = options;
  const size = blockSize(agent, chunk);
  if (limit !== undefined) checkLimit(limit);
  checkGuestPath(from);
  if (typeof to !== "string" && typeof (to as Partial<Writable> | undefined)?.write !== "function") {
    throw new TypeError("What is copied out goes to a path or into a stream.");
  }
  const giveBack = typeof to === "string" ? undefined : guardErrors(to);
  const progress = { bytes: 0 };
  let destination: CopyDestination | undefined;
  let file: GuestFile | undefined;
  try {
    destination = await toDestination(to, { given: signal, ending: agent.ending });
    file = await GuestFile.open(agent, from, "r", { signal });
    const sha256 = await copy({ agent, from, file, destination, size, progress }, options);
    const { bytes } = progress;
    if (verify) await verifyDigest(agent, from, sha256, { bytes, signal });
    await destination.finish();
    return { bytes, sha256 };
  } catch (error) {
    const partial = await destination?.abandon(error);
    if (typeof to !== "string") to.destroy();
    // The local file system's own error, and the agent's, say what can't be opened.
    const refused = file === undefined && (destination !== undefined || typeof to === "string") && !signal?.aborted;
    throw callerStack(refused ? error : withPartial(error, { agent, from, signal, partial, bytes: progress.bytes }));
  } finally {
    giveBack?.();
    await file?.close(true);
  }
}

interface Copy {
  readonly agent: AgentCaller;
  readonly from: string;
  readonly file: GuestFile;
  readonly destination: CopyDestination;
  readonly size: number;
  readonly progress: { bytes: number };
}

async function copy(
  { agent, from, file, destination, size, progress }: Copy,
  { limit = Number.POSITIVE_INFINITY, onProgress }: CopyOutOptions,
): Promise<string> {
  const hash = createHash("sha256");
  const total = onProgress && (await file.size());
  for await (const block of fileBlocks(file, withinLimit(size, limit))) {
    if (progress.bytes + block.length > limit) throw tooLarge(agent, from, limit);
    const written = destination.write(block);
    written.catch(() => {});
    hash.update(block);
    await written;
    progress.bytes += block.length;
    onProgress?.({ transferred: progress.bytes, ...(total === undefined ? {} : { total }) });
  }
  return hash.digest("hex");
}

interface Facts {
  readonly agent: AgentCaller;
  readonly from: string;
  readonly signal: AbortSignal | undefined;
  readonly partial: string | undefined;
  readonly bytes: number;
}

/** The same failure, with the partial file that it leaves here. */
function withPartial(error: unknown, { agent, bytes, from, partial, signal }: Facts): Error {
  const left = partial === undefined ? "" : ` The partial file is "${partial}".`;
  if (signal?.aborted && (error === signal.reason || error instanceof QemuAbortError)) {
    const text = `${agent.name}: the copy of "${from}" was aborted after ${bytes} bytes.${left}`;
    return new QemuAbortError(text, { cause: signal.reason, outcome: "unknown" });
  }
  if (error instanceof QgaFileError) {
    const { cause, code, message } = error;
    return new QgaFileError(`${message}${left}`, { code, path: from, offset: bytes, partial, cause });
  }
  if (error !== undefined && error === agent.ending.reason) {
    const text = `${agent.name}: the copy of "${from}" failed after ${bytes} bytes: ${textOf(error)}.${left}`;
    const code = "ERR_QEMU_AGENT_FILE_INTERRUPTED";
    return new QgaFileError(text, { code, path: from, offset: bytes, partial, cause: error });
  }
  // Such as an answer that is malformed, or a guest that can't tell digests.
  if (error instanceof QemuError) return error;
  const text = `${agent.name}: the copy of "${from}" failed here after ${bytes} bytes: ${textOf(error)}.${left}`;
  return new QgaFileError(text, {
    code: "ERR_QEMU_AGENT_FILE_LOCAL",
    path: from,
    offset: bytes,
    partial,
    cause: error,
  });
}
