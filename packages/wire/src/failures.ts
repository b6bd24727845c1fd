import {
  type CloseReason,
  type Outcome,
  QemuAbortError,
  QemuClosedError,
  QemuCommandError,
  QemuTimeoutError,
} from "./errors.js";
import type { ErrorMember } from "./message.js";
import { longestDesc, printable } from "./printable.js";
import { maskArguments } from "./redact.js";

const explainOutcome: Record<Outcome, string> = {
  "not-sent": "it was not sent, so that repeating it is safe.",
  unknown: "it was written, so that the peer may have executed it or may do so later.",
};

const explainReason: Record<CloseReason, string> = {
  requested: "the client was closed",
  "server-shutdown": "QEMU shut down",
  "peer-eof": "the peer closed the connection",
  reset: "the connection broke",
  "protocol-error": "the peer broke the protocol",
  "greeting-timeout": "no greeting came in time",
  "limit-exceeded": "a message was over the limit",
  "connect-failed": "no connection came about",
};

/** The error of a command, or of a wait when `command` is undefined, whose connection ended. */
export function closedError(
  connection: string,
  reason: CloseReason,
  cause: Error | undefined,
  outcome: Outcome,
  command?: string,
): QemuClosedError {
  const why = `${explainReason[reason]}${cause ? ` (${cause.message})` : ""}`;
  const what = command === undefined ? "" : ` "${command}" has no answer: ${explainOutcome[outcome]}`;
  return new QemuClosedError(`${connection}: ${why}.${what}`, { reason, cause, outcome });
}

/** The error of a command, or of a wait, whose signal fired. */
export function abortError(connection: string, what: string, signal: AbortSignal, outcome: Outcome): QemuAbortError {
  return new QemuAbortError(`${connection}: "${what}" was aborted; ${explainOutcome[outcome]}`, {
    cause: signal.reason,
    outcome,
  });
}

/** The error that the peer answered to `call`; `explanation` is what a person should know about it. */
export function commandError(
  connection: string,
  call: { readonly command: string; readonly arguments: unknown },
  { class: errorClass, desc }: ErrorMember,
  explanation: string | undefined,
): QemuCommandError {
  const { command, arguments: args } = call;
  const said = `${printable(desc, longestDesc)} (${printable(errorClass)})`;
  const message = `${connection}: "${command}" failed: ${said}${explanation ? `. ${explanation}` : ""}`;
  return new QemuCommandError(message, { errorClass, desc, command, arguments: maskArguments(command, args) });
}

/** The error of a command whose deadline expired after it was written. */
export function timeoutError(connection: string, command: string, timeout: number): QemuTimeoutError {
  return new QemuTimeoutError(
    `${connection}: no answer to "${command}" within ${timeout} ms; ${explainOutcome.unknown}`,
    { timeout, outcome: "unknown" },
  );
}
