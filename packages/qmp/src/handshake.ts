import {
  type ConnectionState,
  type Endpoint,
  type EventMessage,
  type IntegerMode,
  type Notice,
  QemuAbortError,
  QemuConnectError,
  QemuError,
  QemuProtocolError,
  QemuStateError,
  QemuTimeoutError,
  type QmpGreeting,
} from "@qemu-wire/wire";
import { Connection, isGreeting, jsonOf, type JsonObject, openStream, within } from "@qemu-wire/wire/internal";
import { explainPeer, explainSilence } from "./silence.js";
import { formatVersion, isAtLeast } from "./versions.js";

/** With out-of-band commands enabled QEMU queues this many commands (`QMP_REQ_QUEUE_LEN_MAX`) and then stops reading. */
const inBandLimitWithOutOfBand = 8;

/** The settings of every connection that a client makes; times are milliseconds. */
export interface HandshakeOptions {
  readonly connectTimeout: number;
  readonly greetingTimeout: number;
  readonly negotiationTimeout: number;
  readonly maxMessageBytes: number;
  readonly integers: IntegerMode;
  readonly outOfBand: boolean;
  /** The oldest QEMU that will do, as `"7.2"`; undefined for any. */
  readonly atLeast: string | undefined;
}

/** What the client wants to know of a connection while it lives. */
export interface SessionHooks {
  event(event: EventMessage, connection: Connection): void;
  notice(notice: Notice): void;
  state(state: ConnectionState, connection: Connection): void;
  timedOut(command: string, timeout: number): void;
  explain(command: string, errorClass: string): string | undefined;
}

/** A connection that takes commands. */
export interface Session {
  readonly connection: Connection;
  readonly greeting: QmpGreeting;
  /** True when out-of-band commands are enabled. */
  readonly outOfBand: boolean;
}

/**
 * Connects, reads the greeting and negotiates: what comes back is `running`. When any of it fails, the connection is
 * closed again before the error is thrown, so that no ghost of ours holds the monitor later.
 *
 * @throws QemuConnectError, QemuProtocolError, QemuStateError for a QEMU that is too old, QemuAbortError.
 */
export async function openSession(
  endpoint: Endpoint,
  options: HandshakeOptions,
  hooks: SessionHooks,
  signal: AbortSignal | undefined,
): Promise<Session> {
  const name = endpoint.toString();
  const first = new FirstMessage();
  const connection = new Connection(
    { name, maxMessageBytes: options.maxMessageBytes, integers: options.integers, greeting: true },
    {
      event: (event) => hooks.event(event, connection),
      message: (message) => {
        if (!first.settle(message))
          connection.notice("unexpected-message", "an object that is no answer and no event was dropped.");
      },
      notice: (notice) => hooks.notice(notice),
      state: (state) => {
        if (state === "closing") first.settle(undefined);
        hooks.state(state, connection);
      },
      timedOut: (command, timeout) => hooks.timedOut(command, timeout),
      explain: (command, errorClass) => hooks.explain(command, errorClass),
      garbage: () => false,
    },
  );
  try {
    connection.connecting();
    connection.attach(await openStream(endpoint, options.connectTimeout, signal));
    const greeting = await receiveGreeting(first, connection, endpoint, options.greetingTimeout, signal);
    checkVersion(greeting, options.atLeast, name);
    const outOfBand = options.outOfBand && greeting.QMP.capabilities.includes("oob");
    await negotiate(connection, outOfBand, options.negotiationTimeout, signal);
    return { connection, greeting, outOfBand };
  } catch (error) {
    await connection.close("connect-failed", error as Error);
    throw error;
  }
}

/** The first message of the peer, or undefined when the connection ended before. */
class FirstMessage {
  #resolve!: (message: JsonObject | undefined) => void;
  #settled = false;
  readonly promise = new Promise<JsonObject | undefined>((resolve) => {
    this.#resolve = resolve;
  });

  /** False when it was settled before. */
  settle(message: JsonObject | undefined): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    this.#resolve(message);
    return true;
  }
}

/** What is wrong with a first message that a QMP monitor may have sent all the same. */
const mayBeGreeting: ReadonlySet<string> = new Set(["ERR_QEMU_MESSAGE_TOO_LARGE", "ERR_QEMU_TRUNCATED"]);

async function receiveGreeting(
  first: FirstMessage,
  connection: Connection,
  endpoint: Endpoint,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<QmpGreeting> {
  const name = endpoint.toString();
  const expired = (): QemuError =>
    new QemuConnectError(`${name}: no greeting within ${timeout} ms. ${explainSilence(endpoint)}`, {
      code: "ERR_QEMU_NO_GREETING",
      endpoint: name,
      cause: new QemuTimeoutError(`no greeting within ${timeout} ms.`, { timeout, outcome: "not-sent" }),
    });
  const message = await within(name, timeout, signal, expired, first.promise);
  if (isGreeting(message)) return message;
  if (message !== undefined) throw wrongPeer(name, jsonOf(message), undefined);
  const { cause } = connection.ended ?? {};
  if (cause instanceof QemuProtocolError && !mayBeGreeting.has(cause.code))
    throw wrongPeer(name, cause.excerpt ?? "", cause);
  throw new QemuConnectError(
    `${name}: the connection was closed before a greeting came. ${
      cause ? cause.message : "QEMU may have ended (look at its standard error), or refuses this client."
    }`,
    { code: "ERR_QEMU_NO_GREETING", endpoint: name, cause },
  );
}

function wrongPeer(name: string, said: string, cause: Error | undefined): QemuProtocolError {
  const excerpt = said.length > 80 ? `${said.slice(0, 79)}…` : said;
  return new QemuProtocolError(`${name}: what answered is no QMP monitor; it said: ${excerpt}. ${explainPeer(said)}`, {
    code: "ERR_QEMU_WRONG_PEER",
    excerpt,
    cause,
  });
}

function checkVersion(greeting: QmpGreeting, atLeast: string | undefined, name: string): void {
  if (atLeast === undefined || isAtLeast(greeting, atLeast)) return;
  const found = formatVersion(greeting.QMP.version.qemu);
  throw new QemuStateError(
    `${name}: this is QEMU ${found}, and the client was typed for ${atLeast} or later. Connect with qemu: "${found.split(".", 2).join(".")}", or without it.`,
    { code: "ERR_QEMU_VERSION" },
  );
}

async function negotiate(
  connection: Connection,
  outOfBand: boolean,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    // Only what the greeting offers: an unknown capability fails and leaves the monitor in negotiation mode.
    await connection.negotiate("qmp_capabilities", outOfBand ? { enable: ["oob"] } : undefined, {
      signal,
      timeout,
      inBandLimit: outOfBand ? inBandLimitWithOutOfBand : Number.POSITIVE_INFINITY,
    });
  } catch (cause) {
    if (!(cause instanceof QemuError) || cause instanceof QemuAbortError) throw cause;
    const why =
      cause instanceof QemuTimeoutError
        ? `it greeted, but did not answer qmp_capabilities within ${timeout} ms: QEMU's main loop is busy, or a command of the previous client still runs.`
        : `the negotiation failed: ${cause.message}`;
    throw new QemuConnectError(`${connection.name}: ${why}`, {
      code: "ERR_QEMU_NEGOTIATION",
      endpoint: connection.name,
      cause,
    });
  }
}
