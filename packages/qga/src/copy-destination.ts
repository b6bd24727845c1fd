import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { abortable } from "./file-abortable.js";

/** Where a copy out of the guest goes. */
export interface CopyDestination {
  /** Resolves when the next bytes may come. */
  write(bytes: Buffer): Promise<void>;
  /** All bytes came. */
  finish(): Promise<void>;
  /** The copy failed. Returns the partial file that stays, if one does. Never rejects. */
  abandon(error: unknown): Promise<string | undefined>;
}

/** Opens a local path or takes a stream. */
export async function toDestination(to: string | Writable, signal: AbortSignal | undefined): Promise<CopyDestination> {
  return typeof to === "string" ? await localFile(to) : new StreamDestination(to, signal);
}

/** A file that has its name only once it is complete; one that exists keeps its content until then. */
async function localFile(to: string): Promise<CopyDestination> {
  // A link stays one, and what it leads to is replaced.
  const target = await realpath(to).catch(() => to);
  const existing = await stat(target).catch(() => undefined);
  // A device or a pipe is written to: replacing it would be a surprise. A folder fails here, with the usual error.
  const inPlace = existing !== undefined && !existing.isFile();
  const path = inPlace ? target : `${target}.${randomBytes(4).toString("hex")}.part`;
  const file = await open(path, inPlace ? "w" : "wx");
  let written = 0;
  return {
    async write(bytes) {
      await file.appendFile(bytes);
      written += bytes.length;
    },
    async finish() {
      await file.close();
      if (!inPlace) await rename(path, target);
    },
    async abandon() {
      await file.close().catch(() => {});
      if (inPlace) return undefined;
      if (written > 0) return path;
      await rm(path, { force: true }).catch(() => {});
      return undefined;
    },
  };
}

/** A stream of the caller's: it is ended with the copy, and destroyed when that fails. */
class StreamDestination implements CopyDestination {
  readonly #stream: Writable;
  readonly #signal: AbortSignal | undefined;
  readonly #over: Promise<void>;

  constructor(stream: Writable, signal: AbortSignal | undefined) {
    this.#stream = stream;
    this.#signal = signal;
    this.#over = finished(stream, { readable: false });
    this.#over.catch(() => {});
  }

  async write(bytes: Buffer): Promise<void> {
    // Of one that failed before, writing would only say that it is destroyed.
    if (this.#stream.errored) throw this.#stream.errored;
    // The callback comes when the stream is done with the bytes, or failed: no more than one chunk waits in it.
    const taken = new Promise<void>((resolve, reject) => {
      this.#stream.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
    await abortable(taken, this.#signal);
  }

  async finish(): Promise<void> {
    this.#stream.end();
    await abortable(this.#over, this.#signal);
  }

  async abandon(error: unknown): Promise<undefined> {
    this.#stream.destroy(error instanceof Error ? error : undefined);
  }
}
