import type { QmpVersion } from "@qemu-wire/qmp";
import type { LaunchPhase } from "./errors.js";
import type { Host } from "./host/host.js";

/** Options of `launch()`. Times are milliseconds. */
export interface LaunchOptions<V extends QmpVersion = "any"> {
  /** Where it runs; default `localHost()`. With a plan only the one that it was made for: a `SpecError` else. */
  readonly host?: Host;
  /**
   * Types `vm.qmp` for this version of QEMU and compares it with the greeting: an older one is a `LaunchError`. Which
   * binary is started is the spec's `qemu`.
   */
  readonly qemu?: V;
  /** Ends the launch with an `AbortError`; nothing of it is left. A machine that was launched is not affected. */
  readonly signal?: AbortSignal;
  /**
   * From the spawn until the machine runs; default 30,000, and 300,000 where memory is preallocated or a vhost-user back
   * end is waited for.
   */
  readonly startTimeout?: number;
  /**
   * The machine outlives this process: its monitor is a socket in its run directory, and `attach(runDirectory)` takes it
   * over once this process is gone, or has called `detach()`. Default false: it ends with this process.
   *
   * What QEMU says goes to `qemu.log` there, what the guest says on its console to `console.log`: QEMU writes both by itself,
   * without a bound, for as long as it runs. We read no more than their ends, and whoever needs the room may cut them at any
   * time (`truncate -s 0`).
   */
  readonly detached?: boolean;
  /** An absolute path for the run directory, which must not exist yet; default is a fresh one of this user's. */
  readonly runDirectory?: string;
  /** Leaves the guest stopped before its first instruction: `vm.resume()` starts it. Default false. */
  readonly paused?: boolean;
  /** Is told how far the launch is, in order. */
  readonly onPhase?: (phase: LaunchPhase, details: PhaseDetails) => void;
  /** The most that the console's log keeps, in bytes; default 1 MiB. */
  readonly consoleLogBytes?: number;
  /**
   * A directory that exists, in which the standard error and the console of a machine that failed are kept: one that could
   * not be launched, or ended without being asked to. Default: only their tails are kept, in the error.
   */
  readonly logDirectory?: string;
}

/** What is known at a phase of a launch. */
export interface PhaseDetails {
  readonly pid: number | undefined;
  readonly runDirectory: string;
  /** In `waiting-for-backend`: QEMU's own line, which names the socket. */
  readonly message?: string;
}
