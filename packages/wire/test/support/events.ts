import { getEventListeners } from "node:events";
import { type EventMessage, QemuClosedError } from "@qemu-wire/wire";

/** An event as a peer would send it. */
export function eventOf(event: string, data?: unknown): EventMessage {
  return { event, ...(data === undefined ? {} : { data }), timestamp: { seconds: 1, microseconds: 2 } };
}

/** The error of a connection that ended. */
export function closedBecause(message: string): QemuClosedError {
  return new QemuClosedError(message, { reason: "peer-eof", outcome: "unknown" });
}

/** How many listeners a signal has. */
export function abortListeners(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}
