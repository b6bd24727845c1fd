import type { IntegerMode } from "@qemu-wire/wire";
import { checkTimeout } from "@qemu-wire/wire/internal-light";
import { checkOptions } from "./check-options.js";
import type { QgaVersion } from "./model.js";

/** Options of `QgaClient.connect()`. Times are milliseconds. */
export interface ConnectOptions<V extends QgaVersion = "any", I extends IntegerMode = "auto"> {
  /** Types the client for an agent of this QEMU version; the agent's own version is not compared. */
  readonly qemu?: V;
  /** What messages and traces call this agent, such as a machine's name; default: the endpoint. */
  readonly name?: string;
  /** How 64-bit integers arrive; default `"auto"`. */
  readonly integers?: I;
  /** Until the socket is connected; default 5,000. */
  readonly connectTimeout?: number;
  /** How long the agent may take to answer the synchronisation before a command; default 5,000. */
  readonly syncTimeout?: number;
  /** The deadline of every command that has none of its own; default 10,000, and up to 600,000 for slow ones. */
  readonly commandTimeout?: number;
  /** The largest message taken from the agent, in bytes; default 72 MiB, as 48 MiB of a file are 64 MiB in base64. */
  readonly maxMessageBytes?: number;
  /**
   * How the port reaches the guest; default `"virtio-serial"`. On `"isa-serial"`, a real serial line at the speed of one,
   * files go in small chunks.
   */
  readonly channel?: "virtio-serial" | "isa-serial";
  /** Aborts the connecting, not the client that came of it. */
  readonly signal?: AbortSignal;
}

/** {@link ConnectOptions} with the defaults filled in. */
export interface ClientSettings {
  readonly connectTimeout: number;
  readonly syncTimeout: number;
  readonly commandTimeout: number | undefined;
  readonly maxMessageBytes: number;
  readonly integers: IntegerMode;
  readonly smallChunks: boolean;
}

const mebibyte = 1024 * 1024;

const optionNames = {
  qemu: true,
  name: true,
  integers: true,
  connectTimeout: true,
  syncTimeout: true,
  commandTimeout: true,
  maxMessageBytes: true,
  channel: true,
  signal: true,
} as const;

/** @throws RangeError naming the option that is out of its range, TypeError for one that there isn't. */
export function toSettings(options: ConnectOptions<QgaVersion, IntegerMode>): ClientSettings {
  checkOptions<ConnectOptions<QgaVersion, IntegerMode>>("connect()", options, optionNames);
  const { connectTimeout = 5_000, syncTimeout = 5_000, commandTimeout } = options;
  checkTimeout(connectTimeout, "connectTimeout");
  checkTimeout(syncTimeout, "syncTimeout");
  checkTimeout(commandTimeout, "commandTimeout");
  const { maxMessageBytes = 72 * mebibyte, integers = "auto", channel = "virtio-serial" } = options;
  if (!Number.isSafeInteger(maxMessageBytes) || maxMessageBytes < 1) {
    throw new RangeError(`maxMessageBytes is a whole number from 1 on, not ${String(maxMessageBytes)}.`);
  }
  if (!["auto", "number", "bigint"].includes(integers)) {
    throw new RangeError(`integers is "auto", "number" or "bigint", not ${String(integers)}.`);
  }
  if (channel !== "virtio-serial" && channel !== "isa-serial") {
    throw new RangeError(`channel is "virtio-serial" or "isa-serial", not ${String(channel)}.`);
  }
  return {
    connectTimeout,
    syncTimeout,
    commandTimeout,
    maxMessageBytes,
    integers,
    smallChunks: channel === "isa-serial",
  };
}
