import { Readable } from "node:stream";
import type { FileStatus, Host } from "../host/host.js";

/** Options of {@link followFile}. */
export interface FollowFileOptions {
  /** Of a file that is already longer only so many bytes at its end are read; default 1 MiB. */
  readonly tailBytes?: number | undefined;
}

/** How much is read at once, in bytes. */
const pieceBytes = 64 * 1024;

/** Between two looks at a file that doesn't grow, in milliseconds: doubling from one that just grew. */
const pace = { shortest: 20, longest: 320 } as const;

/**
 * Reads a file that QEMU writes (`-chardev file`), and goes on as it grows. It may not be there yet; one that was made anew,
 * or cut, is read from its start.
 *
 * A host tells of no changes of its files, so that this one is looked at now and then: after 20 ms at first, after 320 ms
 * when it has long been quiet. Destroying the stream ends it.
 */
export function followFile(host: Host, path: string, options: FollowFileOptions = {}): FollowedFile {
  return new FollowedFile(host, path, options);
}

/** A file that is read as it grows; made by {@link followFile}. */
export class FollowedFile extends Readable {
  readonly #host: Host;
  readonly #path: string;
  readonly #tailBytes: number;
  #offset = 0;
  /** Of the file that is read; undefined when there is none. */
  #status: FileStatus | undefined;
  /** Whether there has been one. */
  #found = false;
  /** Nothing was added since the last look. */
  #quiet = true;
  #pause: number = pace.shortest;
  #lastLook = false;
  #timer: NodeJS.Timeout | undefined;
  #wake: (() => void) | undefined;

  constructor(host: Host, path: string, { tailBytes = 1024 * 1024 }: FollowFileOptions) {
    super();
    this.#host = host;
    this.#path = path;
    this.#tailBytes = tailBytes;
  }

  /** The QEMU that writes the file has ended: what it holds is still read, then the stream is at its end. */
  finish(): void {
    this.#lastLook = true;
    this.#wake?.();
  }

  override _read(): void {
    this.#next().then(
      (bytes) => {
        if (!this.destroyed) this.push(bytes);
      },
      (error: unknown) => this.destroy(error as Error),
    );
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.#wake?.();
    callback(error);
  }

  /** What was added, as soon as there is something; null at the end. */
  async #next(): Promise<Uint8Array | null> {
    for (;;) {
      // What was written before the end is there by the look after it.
      const last = this.#lastLook;
      const bytes = await this.#look();
      if (bytes.length > 0) {
        this.#pause = pace.shortest;
        return bytes;
      }
      if (last || this.destroyed) return null;
      if (!this.#lastLook) await this.#rest();
    }
  }

  async #look(): Promise<Uint8Array> {
    if (this.#quiet) await this.#check();
    const bytes = this.#status === undefined ? new Uint8Array() : await this.#readFrom(this.#offset);
    this.#offset += bytes.length;
    this.#quiet = bytes.length === 0;
    return bytes;
  }

  /** Is it there, is it the same one, has it been cut? */
  async #check(): Promise<void> {
    const before = this.#status;
    const status = await this.#host.files.status(this.#path);
    this.#status = status;
    if (status === undefined) this.#offset = 0;
    else if (!this.#found) this.#offset = Math.max(0, status.size - this.#tailBytes);
    else if (status.inode !== before?.inode || status.device !== before.device || status.size < this.#offset) {
      this.#offset = 0;
    }
    this.#found ||= status !== undefined;
  }

  async #readFrom(offset: number): Promise<Uint8Array> {
    try {
      return await this.#host.files.readFrom(this.#path, offset, pieceBytes);
    } catch (error) {
      // It may be replaced just now.
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Uint8Array();
      throw error;
    }
  }

  async #rest(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      this.#timer = setTimeout(resolve, this.#pause);
    });
    clearTimeout(this.#timer);
    this.#wake = undefined;
    this.#pause = Math.min(pace.longest, this.#pause * 2);
  }
}
