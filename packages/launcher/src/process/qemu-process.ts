import type { Duplex } from "node:stream";
import type { ExitStatus, Host, ProcessIdentity } from "../host/host.js";

/**
 * A QEMU process that we own: spawned by us, or taken over by `attach()`. Its run directory, record and owner's lock are
 * kept by `process/`; this is what the rest of the launcher sees of it.
 */
export interface QemuProcess {
  readonly host: Host;
  readonly identity: ProcessIdentity;
  readonly argv: readonly string[];
  readonly runDirectory: string;
  /** Our ends of the inherited socketpairs, in the order of the plan's channels; none for a detached one. */
  readonly channels: readonly Duplex[];
  /** Resolves once it is gone and its output is complete. Of a process that was attached to, both members are null. */
  readonly exited: Promise<ExitStatus>;
  /** Undefined while it runs. */
  readonly exitStatus: ExitStatus | undefined;
  /** The end of what it wrote to standard error, fragments joined; at most 64 KiB. */
  stderrTail(): Promise<string>;
  /**
   * Calls `listener` for each complete line of standard error from now on, those that are kept of before included. Never
   * for a detached one, which writes to a file.
   */
  onStderrLine(listener: (line: string) => void): Disposable;
  /** Sends a signal, after it was seen that the process is still ours. False when it is gone. */
  signal(signal: NodeJS.Signals): Promise<boolean>;
  /**
   * To be called before the guest may run: the record is there then, and says so of a detached one, which the reaper takes
   * for a start that failed before this. Rejects when the record can't be written.
   */
  markRunning(): Promise<void>;
  /**
   * Gives a detached process up: the record says so, the lock is released, nothing is signalled or removed, and this process
   * is no longer held up. Throws QemuStateError for one that isn't detached.
   */
  release(): Promise<void>;
  /**
   * After its end: removes the run directory, unless `keep`, and the list of its owners; idempotent. Throws QemuStateError
   * while it runs.
   */
  cleanUp(options?: { readonly keep?: boolean }): Promise<void>;
}
