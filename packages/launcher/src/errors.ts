import { QemuError } from "@qemu-wire/wire";
import { brandError } from "@qemu-wire/wire/internal-light";

/** How far a launch came. */
export type LaunchPhase =
  /** Nothing is started yet: the spec is checked, the binary asked. */
  | "planning"
  /** The process is there. */
  | "spawned"
  /** QEMU waits for a vhost-user back end, before it answers anything. */
  | "waiting-for-backend"
  /** It allocates memory (preallocation, huge pages), before it answers anything. */
  | "allocating-memory"
  /** Its monitor answered. */
  | "greeted"
  /** The guest runs (or, by choice, waits to be continued, or for a migration). */
  | "running";

/** What is known to be wrong when a launch fails; `"unknown"` has the reason in QEMU's own words only. */
export type LaunchDiagnosis =
  | "binary-missing"
  | "kvm-denied"
  | "kvm-missing"
  | "kvm-broken"
  | "image-missing"
  | "image-denied"
  | "image-locked"
  | "image-format"
  | "port-in-use"
  | "unknown-device"
  | "unknown-property"
  | "unknown-machine"
  | "unknown-cpu"
  | "unknown-option"
  | "firmware-missing"
  | "kernel-missing"
  | "bad-kernel"
  | "memory"
  | "huge-pages"
  | "hardware-missing"
  | "open-files"
  | "backend-missing"
  | "start-timeout"
  | "killed"
  | "exited"
  | "unknown";

/** What a {@link LaunchError} carries beside its message. */
export interface LaunchFailure {
  readonly phase: LaunchPhase;
  readonly diagnosis: LaunchDiagnosis;
  readonly argv: readonly string[];
  readonly exitCode?: number | null;
  readonly signal?: NodeJS.Signals | null;
  readonly stderrTail?: string;
  readonly consoleTail?: string;
  /** Where logs are kept, if they are. */
  readonly runDirectory?: string;
  readonly cause?: unknown;
}

/** A machine could not be started. The message says why and what to do; nothing of it is left. */
export class LaunchError extends QemuError {
  static {
    brandError(this, "LaunchError");
  }

  readonly phase: LaunchPhase;
  readonly diagnosis: LaunchDiagnosis;
  /** The whole command line. */
  readonly argv: readonly string[];
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The end of what QEMU wrote to its standard error. */
  readonly stderrTail: string;
  /** The end of what the guest wrote to its console. */
  readonly consoleTail: string;

  constructor(message: string, failure: LaunchFailure) {
    super(message, { code: "ERR_QEMU_LAUNCH", cause: failure.cause });
    this.phase = failure.phase;
    this.diagnosis = failure.diagnosis;
    this.argv = failure.argv;
    this.exitCode = failure.exitCode ?? null;
    this.signal = failure.signal ?? null;
    this.stderrTail = failure.stderrTail ?? "";
    this.consoleTail = failure.consoleTail ?? "";
  }
}

/** A `MachineSpec` that contradicts itself, or asks for what the binary or the host lacks. Nothing was started. */
export class SpecError extends QemuError {
  static {
    brandError(this, "SpecError");
  }

  /** The option, as in `nics[1].queues`. */
  readonly path: string;

  constructor(path: string, message: string, options: { readonly cause?: unknown } = {}) {
    super(`${path}: ${message}`, { code: "ERR_QEMU_SPEC", cause: options.cause });
    this.path = path;
  }
}

/** The machine ended, or is ending, while somebody waited for something of it. */
export class MachineExitedError extends QemuError {
  static {
    brandError(this, "MachineExitedError");
  }

  readonly exit: MachineExit;
  /** The end of what the guest wrote to its console. */
  readonly consoleTail: string;

  constructor(message: string, details: { readonly exit: MachineExit; readonly consoleTail: string }) {
    super(message, { code: "ERR_QEMU_MACHINE_EXITED" });
    this.exit = details.exit;
    this.consoleTail = details.consoleTail;
  }
}

/** The guest failed while somebody waited for something of it; QEMU lives on, unless told otherwise. */
export class GuestFailedError extends QemuError {
  static {
    brandError(this, "GuestFailedError");
  }

  /** `panic`: the guest's kernel said so, by its panic device or on its console. `dead-boot`: it will not boot any further. */
  readonly reason: "panic" | "dead-boot";
  /** The end of what the guest wrote to its console. */
  readonly consoleTail: string;

  constructor(
    message: string,
    details: { readonly reason: GuestFailedError["reason"]; readonly consoleTail: string; readonly cause?: unknown },
  ) {
    super(message, { code: "ERR_QEMU_GUEST_FAILED", cause: details.cause });
    this.reason = details.reason;
    this.consoleTail = details.consoleTail;
  }
}

/** How a machine ended. */
export interface MachineExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /**
   * QEMU's own word where it had the time to say it: the `reason` of its SHUTDOWN event (`guest-shutdown`, `host-qmp-quit`,
   * `guest-panic`, …). Else `killed` (by a signal), `failed` (exit code other than 0) or `exited`; `unknown`, with a `code`
   * and `signal` of null, for a machine that was attached to: it is no child of this process, which can't learn it.
   */
  readonly reason: string;
  /** Whether this process asked for it. */
  readonly requested: boolean;
}

/** No more of a resource is to be had: ports, displays, cores, functions of a PCI device. */
export class ResourceError extends QemuError {
  static {
    brandError(this, "ResourceError");
  }

  /** What it is about, such as `tcp port 5901` or `0000:08:00.0`. */
  readonly resource: string;

  constructor(resource: string, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, { code: "ERR_QEMU_RESOURCE", cause: options.cause });
    this.resource = resource;
  }
}

/** A run directory, or the process in it, belongs to somebody else who lives. */
export class OwnershipError extends QemuError {
  static {
    brandError(this, "OwnershipError");
  }

  readonly runDirectory: string;
  /** The owner, where it is known. */
  readonly ownerPid: number | undefined;

  constructor(
    message: string,
    details: { readonly runDirectory: string; readonly ownerPid?: number | undefined; readonly cause?: unknown },
  ) {
    super(message, { code: "ERR_QEMU_OWNERSHIP", cause: details.cause });
    this.runDirectory = details.runDirectory;
    this.ownerPid = details.ownerPid;
  }
}

/** A console did not say what was waited for, or said what must not be. */
export class ConsoleError extends QemuError {
  static {
    brandError(this, "ConsoleError");
  }

  readonly reason: "timeout" | "failed" | "closed" | "overflow" | "detached";
  /** The end of what the guest wrote to its console. */
  readonly consoleTail: string;

  constructor(
    message: string,
    details: { readonly reason: ConsoleError["reason"]; readonly consoleTail: string; readonly cause?: unknown },
  ) {
    super(message, { code: "ERR_QEMU_CONSOLE", cause: details.cause });
    this.reason = details.reason;
    this.consoleTail = details.consoleTail;
  }
}

/** A migration did not succeed. `alive` says where the guest is, which is what matters. */
export class MigrationError extends QemuError {
  static {
    brandError(this, "MigrationError");
  }

  /**
   * Who has the guest: `"source"` (it runs on as before), `"destination"`, `"none"` (neither process lives or could be
   * brought back), `"unknown"` (nobody could be asked; nothing was continued).
   */
  readonly alive: "source" | "destination" | "none" | "unknown";
  /** QEMU's last status at the source, such as `failed` or `cancelled`. */
  readonly status: string;
  /** The end of the destination's standard error, which is where QEMU tells why. */
  readonly destinationStderr: string;
  /**
   * With `alive: "destination"` or `"unknown"`, the `Machine` there, which is ours and runs: it is closed by whoever catches
   * this.
   */
  machine: (AsyncDisposable & { readonly pid: number; close(): Promise<void> }) | undefined;

  constructor(
    message: string,
    details: {
      readonly alive: MigrationError["alive"];
      readonly status: string;
      readonly destinationStderr?: string;
      readonly cause?: unknown;
    },
  ) {
    super(message, { code: "ERR_QEMU_MIGRATION", cause: details.cause });
    this.alive = details.alive;
    this.status = details.status;
    this.destinationStderr = details.destinationStderr ?? "";
    this.machine = undefined;
  }
}
