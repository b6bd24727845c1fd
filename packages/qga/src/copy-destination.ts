import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { abortable } from "./file-abortable.js";
import { openLocal } from "./local-file.js";

/** Where a copy out of the guest goes. */
export interface CopyDestination {
  /** Resolves when the next bytes may come. */
  write(bytes: Buffer): Promise<void>;
  /** All bytes came. */
  finish(): Promise<void>;
  /** The copy failed. Returns the partial file that stays, if one does. Never rejects. */
  abandon(error: unknown): Promise<string | undefined>;
}

/** What ends a copy early: the caller's signal, and the end of the connection while bytes are still to come. */
export interface CopySignals {
  readonly given: AbortSignal | undefined;
  readonly ending: AbortSignal;
}

/**
 * Opens a local path or takes a stream.
 *
 * @throws the file system's error for a path that can't be written; the stream's for one that takes nothing more; the
 * signal's reason.
 */
export async function toDestination(to: string | Writable, signals: CopySignals): Promise<CopyDestination> {
  if (typeof to !== "string") return new StreamDestination(to, signals);
  // A link stays one, and what it leads to is replaced.
  const target = await realpath(to).catch(() => to);
  const existing = await stat(target).catch(() => undefined);
  // A device or a pipe is written to: replacing it would be a surprise. A folder fails here, with the usual error.
  return existing === undefined || existing.isFile()
    ? await newFile(target, existing !== undefined)
    : await inPlace(target, signals);
}

/** A file that has its name only once it is complete; one that exists keeps its content until then. */
async function newFile(target: string, exists: boolean): Promise<CopyDestination> {
  // What is protected against writing must not be replaced: only the folder's permissions would matter for that.
  if (exists) await (await open(target, "r+")).close();
  const path = partOf(target);
  const file = await open(path, "wx");
  let written = 0;
  return {
    async write(bytes) {
      await file.appendFile(bytes);
      written += bytes.length;
    },
    async finish() {
      await file.close();
      await rename(path, target);
    },
    async abandon() {
      await file.close().catch(() => {});
      if (written > 0) return path;
      await rm(path, { force: true }).catch(() => {});
      return undefined;
    },
  };
}

/** The longest name that a file may have on most file systems, in bytes. */
const longestName = 255;

/** A name that nobody else uses, beside `target`. */
function partOf(target: string): string {
  const suffix = `.${randomBytes(4).toString("hex")}.part`;
  let name = basename(target);
  while (Buffer.byteLength(name) > longestName - suffix.length) name = [...name].slice(0, -1).join("");
  return join(dirname(target), `${name}${suffix}`);
}

/** A pipe or a device, which may take its time: an abort doesn't wait for it. */
async function inPlace(target: string, signals: CopySignals): Promise<CopyDestination> {
  const file = await openLocal(target, "w", signals.given);
  return {
    async write(bytes) {
      await abortable(file.appendFile(bytes), signals.given, signals.ending);
    },
    async finish() {
      await abortable(file.close(), signals.given);
    },
    async abandon() {
      // It waits for what is being written, which may be for ever.
      void file.close().catch(() => {});
      return undefined;
    },
  };
}

/** A stream of the caller's: it is ended with the copy, and destroyed when that fails. */
class StreamDestination implements CopyDestination {
  readonly #stream: Writable;
  readonly #signals: CopySignals;
  readonly #over: Promise<void>;

  constructor(stream: Writable, signals: CopySignals) {
    if (stream.errored) throw stream.errored;
    if (!stream.writable) throw new Error("the stream takes nothing more: it is ended or destroyed");
    this.#stream = stream;
    this.#signals = signals;
    this.#over = finished(stream, { readable: false, cleanup: true });
    this.#over.catch(() => {});
  }

  async write(bytes: Buffer): Promise<void> {
    // Of one that failed before, writing would only say that it is destroyed.
    if (this.#stream.errored) throw this.#stream.errored;
    // The callback comes when the stream is done with the bytes, or failed: no more than one chunk waits in it.
    const taken = new Promise<void>((resolve, reject) => {
      this.#stream.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
    await abortable(taken, this.#signals.given, this.#signals.ending);
  }

  async finish(): Promise<void> {
    this.#stream.end();
    await abortable(this.#over, this.#signals.given);
  }

  async abandon(error: unknown): Promise<undefined> {
    this.#stream.destroy(error instanceof Error ? error : undefined);
  }
}
