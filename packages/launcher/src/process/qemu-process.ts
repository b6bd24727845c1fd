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
  /** Calls `listener` for each complete line of standard error from now on, those seen so far included. Not for detached ones. */
  onStderrLine(listener: (line: string) => void): Disposable;
  /** Sends a signal, after it was seen that the process is still ours. False when it is gone. */
  signal(signal: NodeJS.Signals): Promise<boolean>;
  /** Writes into the record that the guest may run from now on; before this the reaper takes it for a start that failed. */
  markRunning(): Promise<void>;
  /** Gives the process up: the record says so, the lock is released, nothing is signalled or removed. */
  release(): Promise<void>;
  /** After its end: removes the run directory, unless `keep`; idempotent. */
  cleanUp(options?: { readonly keep?: boolean }): Promise<void>;
}
