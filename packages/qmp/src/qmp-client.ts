import {
  type CallOptions,
  type Endpoint,
  type EndpointLike,
  type EventGap,
  type EventMark,
  type EventMessage,
  type EventsOptions,
  type IntegerMode,
  QemuClosedError,
  QemuConnectError,
  QemuStateError,
  type QmpGreeting,
  type WaitOptions,
} from "@qemu-wire/wire";
import { callerStack, toEndpoint } from "@qemu-wire/wire/internal-light";
import type { ClientConnections } from "./client-connections.js";
import type * as Connected from "./connected.js";
import type { ClientState, QmpCloseInfo, QmpNotifications } from "./client-state.js";
import type { EventCondition, ExecuteAndWaitOptions, ExecuteAndWaitResult } from "./execute-and-wait.js";
import { oobCommands, qemuVersions } from "./generated/tables.js";
import { type FollowMigrationOptions, followMigration, type MigrationProgress } from "./migration.js";
import type { JobOptions, JobResult } from "./jobs.js";
import type {
  QmpArguments,
  QmpCommandName,
  QmpEvent,
  QmpEventName,
  QmpJobArguments,
  QmpJobCommandName,
  QmpOobCommandName,
  QmpReturn,
  QmpVersion,
} from "./model.js";
import { checkRepeatable, type ConnectOptions, toSettings } from "./options.js";
import type { ProbeResult } from "./probe.js";
import type { QmpSchema } from "./schema.js";
import type { SchemaReader } from "./schema-reader.js";
import { checkListener, checkSince, isNotification, nameList } from "./subscription-check.js";

let connected: Promise<typeof Connected> | undefined;

/** Loads what only a connected client needs; whoever connects first waits for it. */
async function load(endpoint: Endpoint): Promise<typeof Connected> {
  try {
    return await (connected ??= import("./connected.js"));
  } catch (cause) {
    // Node keeps the failure for as long as the process lives.
    throw new QemuConnectError(
      `${endpoint.toString()}: the client could not be loaded: ${(cause as Error).message}. If the process was out of descriptors, connect once before, or start it anew.`,
      { code: "ERR_QEMU_CONNECT", endpoint: endpoint.toString(), cause },
    );
  }
}

/** The places after a command's name: QEMU's arguments, needed only if the command needs some, and then our options. */
// The empty object type is meant: what has no required member takes it.
export type ExecuteRest<Arguments> = {} extends Arguments
  ? [arguments?: Arguments | undefined, options?: CallOptions | undefined]
  : [arguments: Arguments, options?: CallOptions | undefined];

/**
 * A client of one QMP monitor.
 *
 * Commands leave in call order and are answered in it; out-of-band ones overtake. Events are delivered before the answer
 * of the command that caused them, whenever QEMU sends them so. A client holds a socket: `close()` it, or declare it with
 * `await using`.
 */
export class QmpClient<V extends QmpVersion = "any", I extends IntegerMode = "auto"> implements AsyncDisposable {
  readonly #connected: typeof Connected;
  readonly #connections: ClientConnections;
  readonly #defaults: CallOptions | undefined;
  readonly #schema: SchemaReader;

  private constructor(connected: typeof Connected, connections: ClientConnections, commandTimeout: number | undefined) {
    this.#connected = connected;
    this.#connections = connections;
    this.#defaults = commandTimeout === undefined ? undefined : { timeout: commandTimeout };
    const read = (command: string, signal: AbortSignal): Promise<unknown> =>
      this.#execute(command, undefined, { signal }, false);
    this.#schema = new connected.SchemaReader(connections.name, read);
  }

  /**
   * Connects to a monitor, reads its greeting and negotiates its capabilities.
   *
   * @throws QemuConnectError with what to do about it; QemuProtocolError (`ERR_QEMU_WRONG_PEER`) when something else
   * answers; QemuStateError for a QEMU older than `options.qemu`, and for `retry` or
   * `reconnect` of a stream, which can't be opened twice; RangeError or TypeError for an option that is none; QemuAbortError.
   * A `Duplex` is destroyed when connecting to it fails. It is left alone when nothing was tried: for options that are
   * refused, and for `retry` or `reconnect`.
   */
  static async connect<V extends QmpVersion = "any", I extends IntegerMode = "auto">(
    endpoint: EndpointLike,
    options: ConnectOptions<V, I> = {},
  ): Promise<QmpClient<V, I>> {
    const settings = toSettings(options, qemuVersions);
    const opened = toEndpoint(endpoint, options.name);
    checkRepeatable(opened, settings);
    const loaded = await load(opened);
    const connections = new loaded.ClientConnections(opened, settings);
    try {
      await connections.open(options.signal);
    } catch (error) {
      throw callerStack(error);
    }
    return new QmpClient<V, I>(loaded, connections, settings.commandTimeout);
  }

  /** What QEMU said of itself when the present connection began. */
  get greeting(): QmpGreeting {
    return this.#connections.session.greeting;
  }

  /** True when out-of-band commands are enabled. */
  get outOfBand(): boolean {
    return this.#connections.session.outOfBand;
  }

  /** `running` takes commands; `on("state", …)` tells of changes. */
  get state(): ClientState {
    return this.#connections.state;
  }

  /** Resolves, never rejects, once the client is closed for good, with the reason. */
  get closed(): Promise<QmpCloseInfo> {
    return this.#connections.closed;
  }

  /**
   * Executes a command and resolves with what it returns. The second place is QEMU's arguments, by their names on the
   * wire; the third our `{ signal, timeout }`.
   *
   * @throws QemuCommandError when QEMU answers with an error; QemuProtocolError naming an argument that can't be sent;
   * QemuTimeoutError, QemuAbortError and QemuClosedError, whose `outcome` says whether repeating the command is safe.
   */
  execute<Name extends QmpCommandName<V>>(
    command: Name,
    ...rest: ExecuteRest<QmpArguments<V, Name>>
  ): Promise<QmpReturn<V, Name, I>> {
    return this.#execute(command, rest[0], rest[1], false) as Promise<QmpReturn<V, Name, I>>;
  }

  /** Executes a command that no schema of this library knows, or with arguments it doesn't know. Throws as {@link execute} does. */
  executeRaw(command: string, args?: object, options?: CallOptions): Promise<unknown> {
    return this.#execute(command, args, options, false);
  }

  /**
   * Executes a command out-of-band: at once, past everything that waits, also when QEMU's main loop is stuck. Throws as
   * {@link execute} does.
   *
   * @throws QemuStateError when out-of-band commands are not enabled on this connection.
   */
  async executeOob<Name extends QmpOobCommandName<V> & QmpCommandName<V>>(
    command: Name,
    ...rest: ExecuteRest<QmpArguments<V, Name>>
  ): Promise<QmpReturn<V, Name, I>> {
    if (!oobCommands.has(command)) {
      throw new QemuStateError(
        `${this.#connections.name}: "${command}" can't run out-of-band; QEMU declares these so: ${[...oobCommands].join(", ")}.`,
      );
    }
    if (!this.outOfBand) {
      throw new QemuStateError(
        `${this.#connections.name}: out-of-band commands are not enabled here. The client asks for them where QEMU offers them, unless outOfBand is false.`,
      );
    }
    return (await this.#execute(command, rest[0], rest[1], true)) as QmpReturn<V, Name, I>;
  }

  /**
   * Runs a command of the human monitor and resolves with its text. A failure is in the text, not an error, and the text
   * is for people: it changes between versions.
   */
  async hmp(commandLine: string, options?: CallOptions & { readonly cpuIndex?: number | undefined }): Promise<string> {
    const cpuIndex = options?.cpuIndex;
    const args = { "command-line": commandLine, ...(cpuIndex === undefined ? {} : { "cpu-index": cpuIndex }) };
    return (await this.#execute("human-monitor-command", args, options, false)) as string;
  }

  /**
   * Calls `listener` for each event of this name, before the next message is looked at; or for a notification of the
   * client's own, whose names are lower case: `state`, `gap`, `reconnected`, `notice`, and `event` for every event, also
   * one that no schema knows. What a listener throws becomes an uncaught exception. It stays over a reconnection.
   *
   * @throws TypeError for a listener that is no function; RangeError for a name in lower case that is no notification.
   */
  on<Name extends QmpEventName<V>>(
    name: Name,
    listener: (event: QmpEvent<V, Name, I>) => void,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Disposable;
  on<Name extends keyof QmpNotifications>(
    name: Name,
    listener: (value: QmpNotifications[Name]) => void,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Disposable;
  on(
    name: string,
    listener: (value: never) => void,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Disposable {
    checkListener(name, listener);
    const { hub, notifications } = this.#connections;
    if (isNotification(name)) return notifications.on(name, listener as (value: unknown) => void, options?.signal);
    return hub.on(name, listener as (event: EventMessage) => void, options?.signal);
  }

  /**
   * Iterates over events of this name or of these, or over all events, from this call on: what comes before the first
   * `next()` is queued. Ends when the client is closed or QEMU shuts down; throws when the connection breaks, or when the
   * reader is too slow for its queue (see `overflow`).
   */
  events<Name extends QmpEventName<V> = QmpEventName<V>>(
    names: Name | readonly Name[] | undefined,
    options: EventsOptions<QmpEvent<V, Name, I>> & { readonly acrossReconnect: true },
  ): AsyncIterableIterator<QmpEvent<V, Name, I> | EventGap> & AsyncDisposable;
  events<Name extends QmpEventName<V> = QmpEventName<V>>(
    names?: Name | readonly Name[],
    options?: EventsOptions<QmpEvent<V, Name, I>>,
  ): AsyncIterableIterator<QmpEvent<V, Name, I>> & AsyncDisposable;
  events(
    names?: string | readonly string[],
    options?: EventsOptions<never>,
  ): AsyncIterableIterator<never> & AsyncDisposable {
    checkSince(options?.since);
    const queue = this.#connections.hub.events(nameList(names), options as EventsOptions);
    return queue as unknown as AsyncIterableIterator<never> & AsyncDisposable;
  }

  /** The place in the event log right now, for `since` of {@link waitFor} and {@link events}. */
  mark(): EventMark {
    return this.#connections.hub.mark();
  }

  /**
   * Resolves with the first event of this name, or of one of these, that passes `where`; with `since`, also one that came
   * after that mark.
   *
   * For an event that a command causes, take a `mark()` before the command and wait with it as `since` afterwards. A wait that
   * was begun before a command that then fails is nobody's, and its own later rejection would end the process; or use
   * {@link executeAndWait}.
   *
   * @throws QemuTimeoutError, QemuAbortError; QemuClosedError when the connection ends or, without `acrossReconnect`,
   * breaks; QemuOverflowError when the mark is older than the event log.
   */
  async waitFor<Name extends QmpEventName<V>>(
    names: Name | readonly Name[],
    options?: WaitOptions<QmpEvent<V, Name, I>>,
  ): Promise<QmpEvent<V, Name, I>> {
    try {
      checkSince(options?.since);
      return (await this.#connections.hub.waitFor(nameList(names), options as WaitOptions)) as unknown as QmpEvent<
        V,
        Name,
        I
      >;
    } catch (error) {
      // All who wait share the error of the connection; a stack of one's own takes an error of one's own.
      throw callerStack(error instanceof QemuClosedError ? new QemuClosedError(error.message, error) : error);
    }
  }

  /** See {@link executeAndWait}. */
  executeAndWait<Name extends QmpCommandName<V>, Until extends QmpEventName<V>, FailOn extends QmpEventName<V> = never>(
    options: ExecuteAndWaitOptions<
      Name,
      QmpArguments<V, Name>,
      EventCondition<Until, QmpEvent<V, Until, I>>,
      EventCondition<FailOn, QmpEvent<V, FailOn, I>>
    >,
  ): Promise<ExecuteAndWaitResult<QmpReturn<V, Name, I>, QmpEvent<V, Until, I>>> {
    const result = this.#connected.executeAndWait(
      this as unknown as QmpClient<"common">,
      this.#connections.name,
      options as ExecuteAndWaitOptions,
    );
    return result as Promise<ExecuteAndWaitResult<QmpReturn<V, Name, I>, QmpEvent<V, Until, I>>>;
  }

  /** See {@link runJob}. */
  runJob<Name extends QmpJobCommandName<V>>(
    command: Name,
    args: QmpJobArguments<V, Name>,
    options?: JobOptions,
  ): Promise<JobResult> {
    const { name } = this.#connections;
    return this.#connected.runJob(this as unknown as QmpClient<"common">, name, command, args, options);
  }

  /** See {@link followMigration}. */
  followMigration(options?: FollowMigrationOptions): AsyncIterableIterator<MigrationProgress> {
    return followMigration(this as unknown as QmpClient<"common">, options);
  }

  /** What this QEMU has, by `query-qmp-schema`; read once per connection. */
  schema(options?: CallOptions): Promise<QmpSchema> {
    return this.#schema.get(this.greeting, options);
  }

  /** Asks a silent QEMU whether it still lives, out-of-band and without side effect; `timeout` in ms, default 1,000. */
  probe(options?: { readonly timeout?: number | undefined }): Promise<ProbeResult> {
    return new this.#connected.OutOfBandProbe(this.#connections).ask(options?.timeout);
  }

  /**
   * Ends QEMU and resolves once its monitor is closed, whatever way the socket ends: QEMU often goes faster than its answer.
   * The client is closed then. `timeout` (default 10,000 ms) bounds the wait for the end.
   *
   * @throws QemuCommandError when QEMU refuses; QemuTimeoutError; QemuClosedError with outcome `not-sent`.
   */
  quit(options?: CallOptions): Promise<void> {
    return this.#connected.quit(this.#connections, options);
  }

  /**
   * Closes the client; QEMU runs on. Commands that wait reject with `QemuClosedError`, iterators end. Idempotent. What was
   * written leaves first, for which a QEMU that reads nothing any more gets a second at most.
   */
  close(): Promise<void> {
    return this.#connections.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #execute(command: string, args: unknown, options: CallOptions | undefined, outOfBand: boolean): Promise<unknown> {
    let settled = options;
    if (this.#defaults !== undefined && options?.timeout === undefined) settled = { ...options, ...this.#defaults };
    if (outOfBand) settled = { ...settled, outOfBand } as CallOptions;
    const connections = this.#connections;
    if (connections.resultIntegers) return this.#executeWide(command, args, settled);
    const { current } = connections;
    if (current) return current.execute(command, args, settled);
    return connections.withConnection(command, settled, (next) => next.execute(command, args, settled));
  }

  async #executeWide(command: string, args: unknown, options: CallOptions | undefined): Promise<unknown> {
    const value = await this.#connections.withConnection(command, options, (connection) =>
      connection.execute(command, args, options),
    );
    return this.#connections.resultIntegers?.result(command, value);
  }
}
