import type { Duplex } from "node:stream";
import { QemuStateError } from "@qemu-wire/wire";
import type { ExitStatus, Host, HostProcess, ProcessIdentity } from "../host/host.js";
import { codeOf } from "../host/node-error.js";
import { ExitWatch } from "./exit-watch.js";
import type { LogTail } from "./log-tail.js";
import type { OwnerLock } from "./owner-lock.js";
import { type ProcessRecord, writeRecord } from "./process-record.js";
import type { QemuProcess } from "./qemu-process.js";
import { removeRunDirectory } from "./remove-run-directory.js";

/** The most that is read of a detached process's output, in bytes. */
const tailBytes = 64 * 1024;

/** What an {@link OwnedProcess} is made of. */
export interface OwnedProcessParts {
  readonly host: Host;
  readonly lock: OwnerLock;
  readonly identity: ProcessIdentity;
  readonly record: ProcessRecord;
  /** The first writing of the record, which may still be under way; undefined when it has been there before. */
  readonly recorded: Promise<void> | undefined;
  readonly channels: readonly Duplex[];
  readonly exited: Promise<ExitStatus>;
  /** Its standard error; undefined when it writes to a file. */
  readonly stderr: LogTail | undefined;
  /** What waits for its end, and holds this process up as long: our child, or what looks at `/proc`. */
  readonly waiting: HostProcess | ExitWatch;
}

/** A QEMU process with its run directory, record and owner's lock. */
export class OwnedProcess implements QemuProcess {
  readonly host: Host;
  readonly identity: ProcessIdentity;
  readonly channels: readonly Duplex[];
  readonly exited: Promise<ExitStatus>;
  readonly #parts: OwnedProcessParts;
  #record: ProcessRecord;
  #exitStatus: ExitStatus | undefined;
  #cleaning: Promise<void> | undefined;
  #released = false;

  constructor(parts: OwnedProcessParts) {
    this.#parts = parts;
    this.#record = parts.record;
    this.host = parts.host;
    this.identity = parts.identity;
    this.channels = parts.channels;
    this.exited = parts.exited.then((status) => {
      this.#exitStatus = status;
      return status;
    });
    // Told by markRunning() and release(), which need it.
    parts.recorded?.catch(() => {});
  }

  get argv(): readonly string[] {
    return this.#record.argv;
  }

  get runDirectory(): string {
    return this.#parts.lock.directory.path;
  }

  get exitStatus(): ExitStatus | undefined {
    return this.#exitStatus;
  }

  async stderrTail(): Promise<string> {
    const { stderr, lock } = this.#parts;
    if (stderr !== undefined) return stderr.text();
    try {
      return await this.host.files.readTail(lock.directory.outputFile, tailBytes);
    } catch (error) {
      // Cleaned up.
      if (codeOf(error) === "ENOENT") return "";
      throw error;
    }
  }

  onStderrLine(listener: (line: string) => void): Disposable {
    return this.#parts.stderr?.onLine(listener) ?? { [Symbol.dispose]: () => {} };
  }

  async signal(signal: NodeJS.Signals): Promise<boolean> {
    // Nothing before this call: on this host the signal is sent before it returns.
    const sent = this.host.processes.signal(this.identity, signal);
    const { waiting } = this.#parts;
    if (waiting instanceof ExitWatch) {
      waiting.hurry();
      return await sent;
    }
    try {
      return await sent;
    } catch (error) {
      // It could not be looked at, as when no more files can be opened: a child of ours has no other's number meanwhile.
      if (signal !== "SIGKILL" || waiting.kill === undefined) throw error;
      waiting.kill();
      return this.#exitStatus === undefined;
    }
  }

  async markRunning(): Promise<void> {
    await this.#parts.recorded;
    // The state of others doesn't matter: whenever their owner is gone, they are to be ended.
    if (this.#record.detached) await this.#writeState("running");
  }

  async release(): Promise<void> {
    if (this.#released) return;
    if (!this.#record.detached) {
      throw new QemuStateError(
        `QEMU ${this.identity.pid} can't be given up: it was not started detached, and ends with the process that started it.`,
      );
    }
    await this.#parts.recorded;
    await this.#writeState("released");
    this.#released = true;
    this.#parts.waiting.unref();
    await this.#parts.lock.release();
  }

  async cleanUp(options: { readonly keep?: boolean } = {}): Promise<void> {
    if (this.#exitStatus === undefined) {
      throw new QemuStateError(
        `QEMU ${this.identity.pid} still runs: its run directory, ${this.runDirectory}, is needed.`,
      );
    }
    // Whoever owns it now cleans up.
    if (this.#released) return;
    this.#cleaning ??= this.#cleanUpOnce(options.keep ?? false);
    await this.#cleaning;
  }

  async #cleanUpOnce(keep: boolean): Promise<void> {
    // A write under way would make the directory anew, or fail for want of it; its error is told by markRunning().
    await this.#parts.recorded?.catch(() => {});
    if (!keep) await removeRunDirectory(this.host, this.#parts.lock.directory, this.#parts.lock.token);
    await this.#parts.lock.remove();
  }

  async #writeState(state: ProcessRecord["state"]): Promise<void> {
    this.#record = { ...this.#record, state };
    await writeRecord(this.host, this.#parts.lock.directory, this.#record);
  }
}
