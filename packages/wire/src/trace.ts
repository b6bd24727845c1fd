import { channel } from "node:diagnostics_channel";
import { debuglog } from "node:util";
import type { ConnectionState } from "./state.js";
import type { Notice } from "./notice.js";
import { jsonOf } from "./printable.js";

/** What subscribers of the channel `qemu-wire:message` get: one message on the wire, secrets masked. */
export interface MessageTrace {
  /** The endpoint, such as `unix:/run/vm1/qmp.sock`. */
  readonly connection: string;
  /** `sent` is told as the message is handed to the stream: what is aborted before that never left. */
  readonly direction: "sent" | "received";
  readonly message: unknown;
}

/** What subscribers of the channel `qemu-wire:state` get. */
export interface StateTrace {
  readonly connection: string;
  readonly state: ConnectionState;
}

/** What subscribers of the channel `qemu-wire:notice` get. */
export interface NoticeTrace {
  readonly connection: string;
  readonly notice: Notice;
}

/**
 * Tracing by `node:diagnostics_channel`: nobody listens, nothing is paid. `NODE_DEBUG=qemu-wire` prints all three on
 * stderr. Messages are masked before they are handed out: passwords, keys and file contents never leave through here.
 */
export const messageChannel = channel("qemu-wire:message");
export const stateChannel = channel("qemu-wire:state");
export const noticeChannel = channel("qemu-wire:notice");

const debug = debuglog("qemu-wire");

if (debug.enabled) {
  messageChannel.subscribe((value) => {
    const { connection, direction, message } = value as MessageTrace;
    debug("%s %s %s", connection, direction === "sent" ? "->" : "<-", jsonOf(message));
  });
  stateChannel.subscribe((value) => {
    const { connection, state } = value as StateTrace;
    debug("%s is %s", connection, state);
  });
  noticeChannel.subscribe((value) => {
    const { connection, notice } = value as NoticeTrace;
    debug("%s %s: %s", connection, notice.code, notice.message);
  });
}
