import { type Outcome, QemuError } from "@qemu-wire/wire";
import { brandError } from "@qemu-wire/wire/internal-light";

/**
 * Why an agent doesn't execute commands.
 *
 * - `"not-running"`: nobody in the guest has the port open.
 * - `"not-responding"`: it does not answer, whether it runs or not.
 * - `"disabled"`: the agent knows the command and was told to refuse it.
 * - `"unsupported"`: the agent doesn't know the command, or the option.
 * - `"frozen"`: the guest's file systems are frozen, and the agent executes next to nothing until they are thawed.
 */
export type QgaUnavailableReason = "not-running" | "not-responding" | "disabled" | "unsupported" | "frozen";

/** The agent can't, or mustn't, do this now: `reason` says why and the message what to do about it. Nothing was executed. */
export class QgaUnavailableError extends QemuError {
  static {
    brandError(this, "QgaUnavailableError");
  }

  readonly reason: QgaUnavailableReason;
  /** The command, where it is about one. */
  readonly command: string | undefined;

  constructor(
    message: string,
    details: { readonly reason: QgaUnavailableReason; readonly command?: string; readonly cause?: unknown },
  ) {
    super(message, { code: "ERR_QEMU_AGENT_UNAVAILABLE", cause: details.cause });
    this.reason = details.reason;
    this.command = details.command;
  }
}

/**
 * The agent was restarted while it executed a command. Its answer will not come; what it had begun may have been done.
 * File handles and pids of `guest-exec` are gone.
 */
export class QgaRestartedError extends QemuError {
  static {
    brandError(this, "QgaRestartedError");
  }

  readonly command: string;
  readonly outcome: Outcome = "unknown";

  constructor(message: string, details: { readonly command: string }) {
    super(message, { code: "ERR_QEMU_AGENT_RESTARTED" });
    this.command = details.command;
  }
}

/**
 * How a guest's program ended can't be known any more: the agent tells it once, and that answer was lost, or the agent, or the
 * whole guest, was restarted while the program ran.
 */
export class QgaExitStatusLostError extends QemuError {
  static {
    brandError(this, "QgaExitStatusLostError");
  }

  /** The program's process id in the guest. */
  readonly pid: number;

  constructor(message: string, details: { readonly pid: number; readonly cause?: unknown }) {
    super(message, { code: "ERR_QEMU_AGENT_EXIT_STATUS_LOST", cause: details.cause });
    this.pid = details.pid;
  }
}
