import { QemuTimeoutError } from "@qemu-wire/wire";
import { QgaUnavailableError } from "./errors.js";
import { milliseconds } from "./texts.js";

// Why a command was not even sent. Each says what to do about it.

/** This client has the guest frozen. */
export function frozenMeanwhile(agent: string, command: string): QgaUnavailableError {
  return new QgaUnavailableError(
    `${agent}: "${command}" was not sent: this client has the guest's file systems frozen, and the agent executes next to nothing until withFrozen() is over.`,
    { reason: "frozen", command },
  );
}

/** Nobody has the port open. */
export function notRunning(agent: string, command: string): QgaUnavailableError {
  return new QgaUnavailableError(
    `${agent}: "${command}" was not sent: no agent has its port open in the guest. It has not started yet, or has ended: waitUntilReady() waits for it.`,
    { reason: "not-running", command },
  );
}

/** The synchronisation before it was not answered. `limit` names what said how long to wait. */
export function notResponding(
  agent: string,
  command: string,
  { limit, timeout, cause }: { readonly limit: string; readonly timeout: number; readonly cause: Error },
): QgaUnavailableError {
  return new QgaUnavailableError(
    `${agent}: "${command}" was not sent: no agent answered within ${milliseconds(timeout)} (${limit}). It may not run yet (waitUntilReady() waits for it), may hang, may not be installed in the guest or may listen on another port, the guest may be paused, or another client holds this socket: it serves one at a time.`,
    { reason: "not-responding", command, cause },
  );
}

/** Its turn did not come, as `holder` was not answered. */
export function heldUp(agent: string, command: string, timeout: number, holder: string): QemuTimeoutError {
  return new QemuTimeoutError(
    `${agent}: "${command}" was not sent: for ${milliseconds(timeout)} nothing was answered, as the agent is busy with "${holder}", or hangs in it, or the guest is paused. An agent executes one command at a time; repeating this one is safe.`,
    { timeout, outcome: "not-sent" },
  );
}
