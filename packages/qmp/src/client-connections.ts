import {
  type CallOptions,
  type CloseReason,
  type ConnectionState,
  type Endpoint,
  type EventGap,
  type EventMessage,
  type Notice,
  QemuAbortError,
  type QemuClosedError,
  QemuStateError,
  type QmpGreeting,
} from "@qemu-wire/wire";
import {
  abortError,
  closedError,
  type Connection,
  EventHub,
  isPassing,
  Notifications,
  retry,
} from "@qemu-wire/wire/internal";
import { openSession, type Session } from "./handshake.js";
import type { ClientSettings } from "./options.js";
import { NextConnection } from "./next-connection.js";
import { OutOfBandProbe } from "./probe.js";
import { explainMissing } from "./missing-command.js";
import { shutdownOf, type ShutdownInfo } from "./shutdown-info.js";
import { formatVersion, isSameVersion } from "./versions.js";

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

/** Nil UUID: what QEMU answers when it was started without `-uuid`. It tells no two QEMUs apart. */
const noUuid = "00000000-0000-0000-0000-000000000000";

/** One connection of a client after another: the first, its loss, the next, and the end of them all. */
export class ClientConnections {
  readonly name: string;
  readonly hub: EventHub;
  readonly notifications = new Notifications<QmpNotifications>();
  readonly closed: Promise<QmpCloseInfo>;
  readonly #endpoint: Endpoint;
  readonly #settings: ClientSettings;
  readonly #closing = new AbortController();
  readonly #probe = new OutOfBandProbe(this);
  #resolveClosed!: (info: QmpCloseInfo) => void;
  #state: ClientState = "idle";
  #session: Session | undefined;
  #uuid: string | undefined;
  #shutdown: ShutdownInfo | undefined;
  #quitting = false;
  #next: NextConnection | undefined;
  #reconnection: Promise<void> | undefined;

  constructor(endpoint: Endpoint, settings: ClientSettings) {
    this.name = endpoint.toString();
    this.#endpoint = endpoint;
    this.#settings = settings;
    this.hub = new EventHub(this.name, settings.eventLog);
    this.closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
  }

  get state(): ClientState {
    return this.#state;
  }

  /** The connection that takes commands now, or the one that last did. */
  get session(): Session {
    return this.#session as Session;
  }

  /** Opens the first connection. */
  async open(signal: AbortSignal | undefined): Promise<void> {
    const attempt = async (): Promise<Session> => await this.#openSession(signal);
    const first = this.#settings.retry
      ? await retry(attempt, { ...this.#settings.retry, ...(signal ? { signal } : {}) }).catch((error: unknown) => {
          throw signal?.aborted && !(error instanceof QemuAbortError)
            ? abortError(this.name, "connect", signal, "not-sent")
            : error;
        })
      : await attempt();
    if (this.#settings.reconnect) this.#uuid = await closingOnError(first.connection, uuidOf);
    this.#adopt(first);
  }

  /** Waits for the next connection, when the client is to do so; else throws what a command gets while there is none. */
  async running(command: string, options: CallOptions | undefined): Promise<Connection> {
    while (this.#state !== "running") {
      if (this.#next === undefined || !this.#settings.waitWhileDisconnected) throw this.#notSent(command);
      const signal = options?.signal;
      await this.#next.wait(command, signal, () => abortError(this.name, command, signal as AbortSignal, "not-sent"));
    }
    return this.session.connection;
  }

  /** From now on an end of the connection is QEMU's answer to `quit`, and no reason to connect again. */
  expectQuit(expected: boolean): void {
    this.#quitting = expected;
    this.session.connection.expectEnd = expected;
  }

  /** Ends the client. Idempotent; the first cause wins. */
  async close(): Promise<void> {
    if (!this.#closing.signal.aborted) {
      this.#closing.abort();
      const between = this.#state === "reconnecting";
      await this.#session?.connection.close();
      await this.#reconnection;
      if (between) this.#finish("requested", undefined);
    }
    await this.closed;
  }

  async #openSession(signal: AbortSignal | undefined): Promise<Session> {
    return await openSession(
      this.#endpoint,
      this.#settings.handshake,
      {
        event: (event, connection) => this.#event(event, connection),
        notice: (notice) => this.notifications.notify("notice", notice),
        state: (state, connection) => this.#connectionState(state, connection),
        timedOut: (command, timeout) => this.#probe.afterTimeout(command, timeout),
        explain: (command, errorClass) => explainMissing(command, errorClass, this.#session?.greeting),
      },
      signal,
    );
  }

  #adopt(session: Session): void {
    this.#session = session;
    if (session.connection.ended === undefined) this.#enter("running");
    else {
      // It ended before this client had it, while the UUID was read.
      this.#lost(session.connection);
      void this.#afterClosing(session.connection);
    }
  }

  #enter(state: ClientState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.notifications.notify("state", state);
  }

  #connectionState(state: ConnectionState, connection: Connection): void {
    if (this.#session === undefined) {
      // The first connection: the client shows its states, but for its failure, which connect() throws.
      if (state === "connecting" || state === "negotiating") this.#enter(state);
    } else if (connection === this.#session.connection && state === "closing") {
      this.#lost(connection);
      void this.#afterClosing(connection);
    }
  }

  #event(event: EventMessage, connection: Connection): void {
    const shutdown = shutdownOf(event);
    if (shutdown) this.#shutdown = shutdown;
    // With -no-shutdown QEMU stays and can be revived: then a later end of the connection is a surprise again.
    else if (event.event === "RESET" || event.event === "RESUME") this.#shutdown = undefined;
    connection.expectEnd = this.#quitting || this.#shutdown !== undefined;
    this.hub.push(event);
    this.notifications.notify("event", event);
  }

  #willReconnect(reason: CloseReason): boolean {
    return (
      this.#settings.reconnect !== undefined &&
      !this.#closing.signal.aborted &&
      !this.#quitting &&
      reason !== "server-shutdown" &&
      reason !== "requested"
    );
  }

  /** The connection goes down: from here on nobody may believe that it is up. */
  #lost(connection: Connection): void {
    const { reason, cause } = connection.ended ?? { reason: "requested", cause: undefined };
    if (!this.#willReconnect(reason)) {
      this.#enter("closing");
      this.#endListeners(reason, cause);
      return;
    }
    const error = closedError(this.name, reason, cause, "unknown");
    this.#next ??= new NextConnection();
    this.#enter("reconnecting");
    this.hub.gap(error);
    this.notifications.notify("gap", { event: "gap", cause: error });
  }

  async #afterClosing(connection: Connection): Promise<void> {
    const { reason, cause } = await connection.closed;
    if (this.#state === "reconnecting" && !this.#closing.signal.aborted) await (this.#reconnection = this.#reconnect());
    else if (this.#state === "closing") this.#finish(reason, cause);
  }

  async #reconnect(): Promise<void> {
    const before = this.session.greeting;
    try {
      const session = await retry(
        async () => {
          const opened = await this.#openSession(this.#closing.signal);
          await closingOnError(opened.connection, async () => await this.#checkSame(before, opened));
          return opened;
        },
        {
          ...this.#settings.reconnect,
          signal: this.#closing.signal,
          shouldRetry: (error) => {
            const again = isPassing(error);
            if (again) this.session.connection.notice("reconnect-failed", (error as Error).message);
            return again;
          },
        },
      );
      this.#adopt(session);
      if (this.#state !== "running") return;
      const next = this.#next;
      this.#next = undefined;
      this.notifications.notify("reconnected", { greeting: session.greeting });
      next?.resolve();
    } catch (error) {
      if (this.#closing.signal.aborted) return;
      this.#enter("closing");
      this.#endListeners("connect-failed", error as Error);
      this.#finish("connect-failed", error as Error);
    }
  }

  /** Another version, or another UUID, is another QEMU: a client that went on would mix two machines up. */
  async #checkSame(before: QmpGreeting, session: Session): Promise<void> {
    const found = session.greeting;
    if (!isSameVersion(before, found)) {
      const [was, is] = [before, found].map(({ QMP }) =>
        `${formatVersion(QMP.version.qemu)} ${QMP.version.package}`.trim(),
      );
      throw new QemuStateError(
        `${this.name}: after the reconnection another QEMU answers, ${is} instead of ${was}. Make a new client for it.`,
      );
    }
    const uuid = await uuidOf(session.connection);
    if (uuid !== this.#uuid) {
      throw new QemuStateError(
        `${this.name}: after the reconnection a QEMU with another UUID answers. Make a new client for it.`,
      );
    }
  }

  #endListeners(reason: CloseReason, cause: Error | undefined): void {
    const graceful = reason === "requested" || reason === "server-shutdown";
    const error = closedError(this.name, reason, cause, "unknown");
    this.hub.end(error, graceful);
    this.#next?.reject((command) => closedError(this.name, reason, error, "not-sent", command));
    this.#next = undefined;
  }

  #finish(reason: CloseReason, cause: Error | undefined): void {
    if (this.#state === "closed") return;
    if (this.#state === "reconnecting") {
      this.#enter("closing");
      this.#endListeners(reason, cause);
    }
    this.#enter("closed");
    this.#resolveClosed({ reason, cause, shutdown: this.#shutdown });
  }

  #notSent(command: string): QemuClosedError {
    const { reason, cause } = this.session.connection.ended ?? { reason: "requested", cause: undefined };
    return closedError(this.name, reason, cause, "not-sent", command);
  }
}

/** Runs a check on a fresh connection; when it fails the connection is closed, as nobody has it yet. */
async function closingOnError<T>(connection: Connection, check: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    return await check(connection);
  } catch (error) {
    await connection.close("connect-failed", error as Error);
    throw error;
  }
}

async function uuidOf(connection: Connection): Promise<string | undefined> {
  const answer = (await connection.execute("query-uuid", undefined, undefined)) as { readonly UUID?: unknown };
  return typeof answer?.UUID === "string" && answer.UUID !== noUuid ? answer.UUID : undefined;
}
