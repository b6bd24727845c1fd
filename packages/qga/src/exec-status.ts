import {
  type CallOptions,
  QemuClosedError,
  QemuCommandError,
  type QemuError,
  QemuProtocolError,
  QemuTimeoutError,
} from "@qemu-wire/wire";
import type { AgentCaller } from "./agent-caller.js";
import { QgaExitStatusLostError, QgaRestartedError, QgaUnavailableError } from "./errors.js";
import { AgentReply } from "./agent-reply.js";

/** What `guest-exec-status` tells of a program that ended. */
export interface ExitStatus {
  readonly exitCode: number | undefined;
  readonly signal: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly truncated: { readonly stdout: boolean; readonly stderr: boolean };
}

/** So many answers in a row may be lost before the last loss is an error. */
const maxLost = 3;

/**
 * Asks how a program is doing. One per pid, as the agent tells the end of a program once: it frees its record with that
 * answer, and afterwards knows no such pid.
 */
export class ExitStatusReader {
  readonly pid: number;
  readonly #agent: AgentCaller;
  #lost: Error | undefined;
  #lostInARow = 0;

  constructor(agent: AgentCaller, pid: number) {
    this.#agent = agent;
    this.pid = pid;
  }

  /**
   * Resolves with undefined while the program runs, and when the answer was lost: then ask again.
   *
   * @throws QgaExitStatusLostError when the end was told before, or the agent, or the guest, was restarted.
   */
  async read(options: CallOptions): Promise<ExitStatus | undefined> {
    let returned: unknown;
    try {
      returned = await this.#agent.call("guest-exec-status", { pid: this.pid }, options, { patient: true });
    } catch (error) {
      // It has no other reason to refuse; the text differs between versions ("Invalid parameter 'pid'" up to 8.2).
      if (error instanceof QemuCommandError && error.errorClass === "GenericError") throw this.#gone(error);
      // It goes on, and so does the asking once the guest is thawed.
      if (isFrozen(error)) return undefined;
      // Whether a question was under way when it went is chance.
      if (error instanceof QgaRestartedError) throw this.#gone(error);
      if (error instanceof QgaUnavailableError && error.reason === "not-running") throw this.#gone(error);
      if (!isLoss(error) || ++this.#lostInARow > maxLost) throw error;
      this.#lost = error;
      return undefined;
    }
    this.#lostInARow = 0;
    const reply = new AgentReply(this.#agent, "guest-exec-status", returned);
    return reply.boolean("exited") ? toExitStatus(reply) : undefined;
  }

  #gone(error: QemuError): QgaExitStatusLostError {
    const restarted = "the agent, or the whole guest, was restarted or ended";
    const why = this.#lost
      ? `the agent tells it once, and that answer was lost (${this.#lost.message}), or ${restarted}.`
      : isCertain(error)
        ? `${restarted} while it ran.`
        : `the agent knows the pid no more: ${restarted}, or another client asked for it.`;
    return new QgaExitStatusLostError(
      `${this.#agent.name}: how the program with pid ${this.pid} ended can't be known: ${why}`,
      { pid: this.pid, cause: this.#lost ?? error },
    );
  }
}

/** Whether an error says that the agent which started the program is gone. */
function isCertain(error: QemuError): boolean {
  return error instanceof QgaRestartedError || error instanceof QgaUnavailableError;
}

/** Whether a command was refused because the guest's file systems are frozen: that passes. */
export function isFrozen(error: unknown): boolean {
  return error instanceof QgaUnavailableError && error.reason === "frozen";
}

function isLoss(error: unknown): error is Error {
  // The program was started: that nothing answers now says nothing of it.
  if (error instanceof QgaUnavailableError) return error.reason === "not-responding";
  if (error instanceof QemuTimeoutError || error instanceof QemuClosedError) return error.outcome === "unknown";
  return error instanceof QemuProtocolError;
}

/** What an agent keeps of a stream, in bytes (`GUEST_EXEC_MAX_OUTPUT`). */
const mostKept = 16 * 1024 * 1024;

function toExitStatus(reply: AgentReply): ExitStatus {
  const stdout = reply.bytes("out-data");
  const stderr = reply.bytes("err-data");
  return {
    exitCode: reply.optionalInteger("exitcode"),
    signal: reply.optionalInteger("signal"),
    stdout,
    stderr,
    truncated: {
      stdout: isTruncated(reply.optionalBoolean("out-truncated"), stdout),
      stderr: isTruncated(reply.optionalBoolean("err-truncated"), stderr),
    },
  };
}

/**
 * Agents of 5.2 send the flag only when output was dropped, and then `false`; later ones always, and rightly. So a stream of
 * exactly as much as is kept counts as cut whatever the flag says.
 */
function isTruncated(flag: boolean | undefined, output: Buffer): boolean {
  return flag === true || (flag === false && output.length === mostKept);
}
