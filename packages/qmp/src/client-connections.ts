import {
  type CallOptions,
  type CloseInfo,
  type CloseReason,
  type ConnectionState,
  type Endpoint,
  type EventMessage,
  type QemuAbortError,
  QemuClosedError,
  QemuTimeoutError,
} from "@qemu-wire/wire";
import {
  abortError,
  callerStack,
  closedError,
  type Connection,
  EventHub,
  isPassing,
  loadRetry,
  Notifications,
} from "@qemu-wire/wire/internal";
import type { ClientState, QmpCloseInfo, QmpNotifications } from "./client-state.js";
import { alwaysHasData } from "./generated/tables.js";
import type { Session } from "./handshake.js";
import { explainMissing } from "./missing-command.js";
import { NextConnection } from "./next-connection.js";
import type { ClientSettings } from "./options.js";
import { OutOfBandProbe } from "./probe.js";
import { ResultIntegers } from "./result-integers.js";
import { type Identity, SessionSource } from "./session-source.js";
import { shutdownOf, type ShutdownInfo } from "./shutdown-info.js";

/** Events that one check of the identity may take; it is one command long. */
const mostHeld = 10_000;

/** One connection of a client after another: the first, its loss, the next, and the end of them all. */
export class ClientConnections {
  readonly name: string;
  readonly hub: EventHub;
  readonly notifications = new Notifications<QmpNotifications>();
  readonly closed: Promise<QmpCloseInfo>;
  /** Only with `integers: "bigint"`. */
  resultIntegers: ResultIntegers | undefined;
  readonly #source: SessionSource;
  readonly #settings: ClientSettings;
  #closeRequested = false;
  /** While a reconnection is tried. */
  #reconnecting: AbortController | undefined;
  readonly #probe = new OutOfBandProbe(this);
  #resolveClosed!: (info: QmpCloseInfo) => void;
  #state: ClientState = "idle";
  #session: Session | undefined;
  #identity: Identity | undefined;
  #shutdown: ShutdownInfo | undefined;
  #quitting = false;
  /** Why the client ended, which after a reconnection that failed is not why its last connection did. */
  #end: CloseInfo | undefined;
  #next: NextConnection | undefined;
  /** Events of a new connection, until it is known to lead to the same QEMU. */
  #held: { readonly connection: Connection; readonly events: EventMessage[] } | undefined;
  #reconnection: Promise<void> | undefined;

  constructor(endpoint: Endpoint, settings: ClientSettings) {
    this.name = endpoint.toString();
    this.#settings = settings;
    this.#source = new SessionSource(endpoint, settings.handshake, {
      event: (event, connection) => this.#event(event, connection),
      notice: (notice) => this.notifications.notify("notice", notice),
      state: (state, connection) => this.#connectionState(state, connection),
      timedOut: (command, timeout) => {
        // While a connection negotiates there is no session yet to probe; its own error says enough.
        if (this.#state === "running") this.#probe.afterTimeout(command, timeout);
      },
      explain: (command, errorClass) => explainMissing(command, errorClass, this.#session?.greeting),
    });
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
    const { retry, reconnect, handshake } = this.#settings;
    if (reconnect) await loadRetry();
    this.resultIntegers = await ResultIntegers.load(handshake.integers);
    const first = retry ? await this.#source.openRepeatedly(retry, signal, isPassing) : await this.#source.open(signal);
    if (reconnect) this.#identity = await this.#source.identify(first, signal);
    this.#adopt(first);
  }

  /** The connection that takes commands at this moment: whoever has it keeps the order of calls, without a wait between. */
  get current(): Connection | undefined {
    return this.#state === "running" ? this.session.connection : undefined;
  }

  /**
   * Does `work` with the connection that takes commands now, or with the next one when the client is to wait for it: then
   * in call order, and before anything that is executed once the client runs again.
   *
   * @throws what a command gets while there is no connection, or while it waits for one.
   */
  async withConnection<T>(
    command: string,
    options: CallOptions | undefined,
    work: (connection: Connection) => Promise<T>,
  ): Promise<T> {
    if (this.current) return await work(this.current);
    if (this.#next === undefined || !this.#settings.waitWhileDisconnected) throw this.#notSent(command);
    const signal = options?.signal;
    const aborted = (): QemuAbortError => abortError(this.name, command, signal as AbortSignal, "not-sent");
    try {
      return await this.#next.wait(command, signal, work, aborted);
    } catch (error) {
      throw callerStack(error);
    }
  }

  /** From now on an end of the connection is QEMU's answer to `quit`, and no reason to connect again. */
  expectQuit(expected: boolean): void {
    this.#quitting = expected;
    this.session.connection.expectEnd = expected || this.#shutdown !== undefined;
  }

  /** Ends the client. Idempotent; the first cause wins. */
  async close(): Promise<void> {
    if (!this.#closeRequested) {
      this.#closeRequested = true;
      this.#reconnecting?.abort();
      const between = this.#state === "reconnecting";
      await this.#session?.connection.close();
      await this.#reconnection;
      if (between) this.#finish("requested", undefined);
    }
    await this.closed;
  }

  #adopt(session: Session): void {
    this.#session = session;
    const held = this.#held?.connection === session.connection ? this.#held.events : [];
    this.#held = undefined;
    for (const message of held) {
      // A listener may close the client: what comes behind is nobody's then.
      if (!this.#closeRequested) this.#event(message, session.connection);
    }
    if (session.connection.ended === undefined) {
      const next = this.#next;
      this.#next = undefined;
      // Before anyone hears of the connection: what a listener executes then leaves behind what waited for it.
      next?.resolve(session.connection);
      this.#enter("running");
    } else {
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

  #event(message: EventMessage, connection: Connection): void {
    if (this.#session !== undefined && this.#session.connection !== connection) {
      // Who answers there after the break is not known yet: another QEMU's events are nobody's here.
      if (this.#held?.connection !== connection) this.#held = { connection, events: [] };
      if (this.#held.events.length < mostHeld) this.#held.events.push(message);
      return;
    }
    if (message.event === "SHUTDOWN") this.#shuttingDown(shutdownOf(message), connection);
    // With -no-shutdown QEMU stays and can be revived: then a later end of the connection is a surprise again.
    else if (message.event === "RESET" || message.event === "RESUME") this.#shuttingDown(undefined, connection);
    if (message.data === undefined && alwaysHasData(message.event)) {
      // Who listens for it relies on its type.
      connection.notice(
        "unexpected-message",
        `${message.event} came without the data that it always has; it was dropped.`,
      );
      return;
    }
    const event = this.resultIntegers === undefined ? message : this.resultIntegers.event(message);
    this.hub.push(event);
    this.notifications.notify("event", event);
  }

  #shuttingDown(info: ShutdownInfo | undefined, connection: Connection): void {
    this.#shutdown = info;
    connection.expectEnd = this.#quitting || info !== undefined;
  }

  #willReconnect(reason: CloseReason): boolean {
    return (
      this.#settings.reconnect !== undefined &&
      !this.#closeRequested &&
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
    if (this.#state === "reconnecting" && !this.#closeRequested) await (this.#reconnection = this.#reconnect());
    else if (this.#state === "closing") this.#finish(reason, cause);
  }

  async #reconnect(): Promise<void> {
    const { signal } = (this.#reconnecting = new AbortController());
    try {
      const session = await this.#source.openRepeatedly(
        this.#settings.reconnect ?? {},
        signal,
        (error) => {
          // The next attempt may also mend a connection that breaks, or stalls, in the middle of the check.
          const again = isPassing(error) || isBroken(error) || error instanceof QemuTimeoutError;
          if (again) this.session.connection.notice("reconnect-failed", (error as Error).message);
          return again;
        },
        async (opened) => await this.#source.checkSame(this.#identity as Identity, opened, signal),
      );
      if (this.#closeRequested) {
        // close() came right behind the success, and knows nothing of this connection.
        await session.connection.close();
        return;
      }
      this.#adopt(session);
      if (this.#state !== "running") return;
      this.notifications.notify("reconnected", { greeting: session.greeting });
    } catch (error) {
      if (this.#closeRequested) return;
      this.#enter("closing");
      this.#endListeners("connect-failed", error as Error);
      this.#finish("connect-failed", error as Error);
    }
  }

  #endListeners(reason: CloseReason, cause: Error | undefined): void {
    this.#end = { reason, cause };
    const graceful = reason === "requested" || reason === "server-shutdown";
    const error = closedError(this.name, reason, cause, "unknown");
    this.hub.end(error, graceful);
    this.#next?.reject((command) => closedError(this.name, reason, cause, "not-sent", command));
    this.#next = undefined;
  }

  #finish(reason: CloseReason, cause: Error | undefined): void {
    if (this.#state === "closed") return;
    if (this.#state === "reconnecting") {
      this.#enter("closing");
      this.#endListeners(reason, cause);
    }
    this.#enter("closed");
    this.notifications.clear();
    this.#resolveClosed({ reason, cause, shutdown: this.#shutdown });
  }

  #notSent(command: string): QemuClosedError {
    const end = this.#end ?? this.session.connection.ended;
    const { reason, cause } = end ?? { reason: "requested", cause: undefined };
    return closedError(this.name, reason, cause, "not-sent", command);
  }
}

/** A connection that ended in the middle of a check; not an endpoint that was closed for good, as `listen()`'s can be. */
function isBroken(error: unknown): boolean {
  return error instanceof QemuClosedError && error.reason !== "requested";
}
