import { type Endpoint, type IntegerMode, QemuStateError, type RetryOptions } from "@qemu-wire/wire";
import { checkRetryOptions, checkTimeout } from "@qemu-wire/wire/internal-light";
import type { HandshakeOptions } from "./handshake.js";
import type { QmpVersion } from "./model.js";

/** Options of `QmpClient.connect()`. Times are milliseconds. */
export interface ConnectOptions<V extends QmpVersion = "any", I extends IntegerMode = "auto"> {
  /**
   * Types the client for this version and compares it with the greeting: an older QEMU is refused with
   * `QemuStateError`, a newer one is fine.
   */
  readonly qemu?: V;
  /** What messages and traces call this monitor, such as a machine's name; default: the endpoint. */
  readonly name?: string | undefined;
  /**
   * How 64-bit integers arrive; default `"auto"`: as `number`, but one that a double can't hold as `bigint`, also in a field
   * whose type says `number` because no QEMU that works gives it such a value.
   */
  readonly integers?: I;
  /** Until the socket is connected; default 5,000. */
  readonly connectTimeout?: number | undefined;
  /** From then until the greeting; default 5,000. */
  readonly greetingTimeout?: number | undefined;
  /** From then until the capabilities are negotiated; default 10,000. */
  readonly negotiationTimeout?: number | undefined;
  /**
   * The `timeout` of every command that has none of its own; none by default, as QEMU has none either. It counts from the
   * write, and not while a command waits for its turn, or for a connection: a `signal` bounds that, too.
   */
  readonly commandTimeout?: number | undefined;
  /** The largest message taken from QEMU, in bytes; default 64 MiB. */
  readonly maxMessageBytes?: number | undefined;
  /** How many events the log behind `mark()` keeps; default 1,024. */
  readonly eventLog?: number | undefined;
  /** Enables out-of-band commands where QEMU offers them; default true. Then at most 8 other commands are with QEMU at once. */
  readonly outOfBand?: boolean | undefined;
  /** Repeats the first connection attempt, for a QEMU that is just starting; none by default. */
  readonly retry?: RetryOptions | undefined;
  /**
   * Connects again when the connection breaks; not by default. `true` for the defaults of {@link RetryOptions}. Needs an
   * address: a stream, a descriptor and standard streams open once. A QEMU of another version, or with another UUID, is
   * refused; those without `-uuid` are told apart by their version only, and one that was started anew passes for the old.
   */
  readonly reconnect?: RetryOptions | boolean | undefined;
  /** What happens to a command while the client reconnects: it rejects (default) or waits for the next connection. */
  readonly whileDisconnected?: "reject" | "wait" | undefined;
  /** Aborts the connecting, not the client that came of it. */
  readonly signal?: AbortSignal | undefined;
}

/** {@link ConnectOptions} with the defaults filled in. */
export interface ClientSettings {
  readonly handshake: HandshakeOptions;
  readonly commandTimeout: number | undefined;
  readonly eventLog: number;
  readonly retry: RetryOptions | undefined;
  readonly reconnect: RetryOptions | undefined;
  readonly waitWhileDisconnected: boolean;
}

const mebibyte = 1024 * 1024;

/**
 * @throws RangeError for a value that an option doesn't have; TypeError for a version that is no text; QemuStateError for
 * one that this library doesn't know.
 */
export function toSettings(
  options: ConnectOptions<QmpVersion, IntegerMode>,
  versions: readonly string[],
): ClientSettings {
  const { connectTimeout = 5_000, greetingTimeout = 5_000, negotiationTimeout = 10_000, commandTimeout } = options;
  checkTimeout(connectTimeout, "connectTimeout");
  checkTimeout(greetingTimeout, "greetingTimeout");
  checkTimeout(negotiationTimeout, "negotiationTimeout");
  checkTimeout(commandTimeout, "commandTimeout");
  const {
    maxMessageBytes = 64 * mebibyte,
    eventLog = 1_024,
    integers = "auto",
    qemu = "any",
    reconnect = false,
    whileDisconnected = "reject",
  } = options;
  checkCount("maxMessageBytes", maxMessageBytes, 1);
  checkCount("eventLog", eventLog, 0);
  if (options.retry) checkRetryOptions("retry", options.retry);
  if (typeof reconnect === "object") checkRetryOptions("reconnect", reconnect);
  if (!["auto", "number", "bigint"].includes(integers)) {
    throw new RangeError(`integers is "auto", "number" or "bigint", not ${String(integers)}.`);
  }
  if (whileDisconnected !== "reject" && whileDisconnected !== "wait") {
    throw new RangeError(`whileDisconnected is "reject" or "wait", not ${String(whileDisconnected)}.`);
  }
  if (typeof qemu !== "string") {
    throw new TypeError(`qemu is a text, such as "${versions.at(-1)}", not the ${typeof qemu} ${String(qemu)}.`);
  }
  const known = qemu === "any" || qemu === "common" || versions.includes(qemu);
  if (!known)
    throw new QemuStateError(`qemu: "${qemu}" is no version that this library knows. It knows ${versions.join(", ")}.`);
  return {
    handshake: {
      connectTimeout,
      greetingTimeout,
      negotiationTimeout,
      maxMessageBytes,
      integers,
      outOfBand: options.outOfBand ?? true,
      // `common` is what all supported versions have, so that the oldest of them is what it needs.
      atLeast: qemu === "any" ? undefined : qemu === "common" ? versions[0] : qemu,
    },
    commandTimeout,
    eventLog,
    retry: options.retry,
    reconnect: reconnect === true ? {} : reconnect === false ? undefined : reconnect,
    waitWhileDisconnected: whileDisconnected === "wait",
  };
}

/** @throws QemuStateError when an endpoint that opens once is to be opened again. */
export function checkRepeatable(endpoint: Endpoint, { retry, reconnect }: ClientSettings): void {
  if (endpoint.once !== true || (retry === undefined && reconnect === undefined)) return;
  const option = reconnect === undefined ? "retry" : "reconnect";
  throw new QemuStateError(
    `${endpoint.toString()} can be opened once, so that ${option} could never work: leave it out, or connect to an address (unix:/path, tcp:host:port, listen()).`,
  );
}

function checkCount(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} is a whole number from ${least} on, not ${String(value)}.`);
  }
}
