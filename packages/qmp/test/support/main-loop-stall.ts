import { execFileSync } from "node:child_process";
import { constants, openSync } from "node:fs";
import { once } from "node:events";
import { Socket } from "node:net";
import type { TemporaryDirectory } from "./temporary-directory.js";

/** More than a pipe holds, so that QEMU blocks in its write until somebody reads on. */
const bytes = 4 * 1024 * 1024;

let count = 0;

/**
 * A stalled main loop: QEMU executes a `pmemsave` into a named pipe that nobody reads. It stays in that command, exactly
 * as in one that waits for a dead disk or network peer, until {@link release}. No time is involved.
 */
export class MainLoopStall implements AsyncDisposable {
  /** The arguments of the `pmemsave` that stalls. */
  readonly arguments: { readonly val: number; readonly size: number; readonly filename: string };
  readonly #pipe: Socket;

  constructor(directory: TemporaryDirectory) {
    const filename = directory.file(`stall-${count++}`);
    execFileSync("mkfifo", [filename]);
    // Opened without waiting for a writer; what is read shows that QEMU has arrived.
    const descriptor = openSync(filename, constants.O_RDONLY | constants.O_NONBLOCK);
    this.#pipe = new Socket({ fd: descriptor, readable: true, writable: false });
    this.#pipe.pause();
    this.arguments = { val: 0, size: bytes, filename };
  }

  /** Resolves once QEMU is in the middle of the command. */
  async begun(): Promise<void> {
    const first = once(this.#pipe, "data");
    this.#pipe.resume();
    await first;
    this.#pipe.pause();
  }

  /** Lets QEMU go on. */
  release(): void {
    this.#pipe.resume();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#pipe.closed) return;
    const closed = once(this.#pipe, "close");
    this.#pipe.destroy();
    await closed;
  }
}
