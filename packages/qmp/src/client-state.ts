import type { CloseReason, ConnectionState, EventGap, EventMessage, Notice, QmpGreeting } from "@qemu-wire/wire";
import type { ShutdownInfo } from "./shutdown-info.js";

/** The states of a client: those of its connection, and `reconnecting` between two. Only its own `closed` is final. */
export type ClientState = ConnectionState | "reconnecting";

/** The client's own notifications; QEMU's event names are upper case, these are lower case. */
export interface QmpNotifications {
  state: ClientState;
  /** A new connection is running, to the same QEMU as far as can be told. */
  reconnected: { readonly greeting: QmpGreeting };
  /** The connection broke; events are lost until `reconnected`. */
  gap: EventGap;
  notice: Notice;
  /** Every event of QEMU, also those that no schema knows. */
  event: EventMessage;
}

/** How a client ended. */
export interface QmpCloseInfo {
  readonly reason: CloseReason;
  /** The first error, for an end that was one. */
  readonly cause: Error | undefined;
  /** The last SHUTDOWN event, if one came and nothing revived the guest after it: who asked for it and why. */
  readonly shutdown: ShutdownInfo | undefined;
}
