import {
  type CallOptions,
  type CloseInfo,
  type Endpoint,
  type Notice,
  QemuAbortError,
  QemuClosedError,
  QemuCommandError,
  QemuTimeoutError,
} from "@qemu-wire/wire";
import { abortError, callerStack, checkTimeout, closedError, Notifications } from "@qemu-wire/wire/internal";
import type { AgentCaller, Waiting } from "./agent-caller.js";
import { AgentSession } from "./agent-session.js";
import { callOptions, checkOptions } from "./check-options.js";
import { allowedWhileFrozen, silentCommands } from "./command-kinds.js";
import { defaultTimeout } from "./command-timeouts.js";
import { QgaRestartedError } from "./errors.js";
import { LeftOpenCloser } from "./left-open-closer.js";
import { machineEnded } from "./machine-end.js";
import { frozenMeanwhile, heldUp, notResponding, notRunning } from "./not-sent.js";
import type { ClientSettings } from "./options.js";
import { refusal } from "./refusals.js";
import { ResultIntegers } from "./result-integers.js";
import { memberOf, object, string } from "./shapes.js";
import { type Applicant, Turns } from "./turns.js";
import type { Closing } from "./when-closed.js";

/** What a `QgaClient` tells by itself. */
export interface QgaNotifications {
  notice: Notice;
}

/** How long a command that answers only when it fails may take to say so, in milliseconds: the agent waits for `/sbin/shutdown` to end. */
const graceForFailure = 1_000;

/** How long the closing of a client may be held up by files that it left open in the guest, in milliseconds. */
const closingGrace = 1_000;

/** The one who talks to an agent for a client: one thing at a time, synchronised before each that needs it. */
export class Agent implements AgentCaller {
  readonly name: string;
  readonly smallChunks: boolean;
  readonly endpoint: Endpoint;
  readonly settings: ClientSettings;
  readonly notifications: Notifications<QgaNotifications>;
  readonly #session: AgentSession;
  readonly #turns = new Turns();
  #version: readonly number[] | undefined;
  /** Whether the guest has the port open; undefined where nobody tells. */
  portOpen: boolean | undefined;
  /** Asks the monitor for it, and sets {@link portOpen}; never rejects. Undefined where nobody tells. */
  lookAtPort: ((options: CallOptions) => Promise<void>) | undefined;
  /** The monitor that told last of the port. */
  monitor: Closing | undefined;
  /** How many `withFrozen()` of this client have the guest frozen, or try to. */
  freezes = 0;
  readonly #closer: LeftOpenCloser;
  readonly #resultIntegers: ResultIntegers;
  #closing: Promise<void> | undefined;
  readonly #ending = new AbortController();

  private constructor(
    endpoint: Endpoint,
    settings: ClientSettings,
    session: AgentSession,
    notifications: Notifications<QgaNotifications>,
    resultIntegers: ResultIntegers,
  ) {
    this.#resultIntegers = resultIntegers;
    this.endpoint = endpoint;
    this.name = endpoint.toString();
    this.smallChunks = settings.smallChunks;
    this.settings = settings;
    this.#session = session;
    this.#closer = new LeftOpenCloser(session, this.#turns, () => this.portOpen !== false && this.freezes === 0);
    this.notifications = notifications;
    void session.closed.then(() => notifications.clear());
  }

  static async open(endpoint: Endpoint, settings: ClientSettings, signal: AbortSignal | undefined): Promise<Agent> {
    const notifications = new Notifications<QgaNotifications>();
    const notice = (one: Notice): void => notifications.notify("notice", one);
    const hooks = { notice, ended: () => {}, leftOpen: () => {} };
    const { connectTimeout, integers: wanted, maxMessageBytes } = settings;
    // Exact for this package's own calls, such as time(); execute() refuses what its caller doesn't take.
    const integers = wanted === "number" ? "auto" : wanted;
    const options = { connectTimeout, integers, maxMessageBytes } as const;
    const resultIntegers = await ResultIntegers.load(wanted);
    const session = await AgentSession.open(endpoint, options, hooks, signal);
    const agent = new Agent(endpoint, settings, session, notifications, resultIntegers);
    hooks.ended = () => agent.endTurns();
    hooks.leftOpen = () => agent.tidy();
    if (session.ended) agent.endTurns();
    return agent;
  }

  /** See {@link AgentSession.heard}. */
  get heard(): number {
    return this.#session.heard;
  }

  get unanswered(): string | undefined {
    return this.#turns.current;
  }

  get ended(): CloseInfo | undefined {
    return this.#session.ended;
  }

  get closed(): Promise<CloseInfo> {
    return this.#session.closed;
  }

  get ending(): AbortSignal {
    return this.#ending.signal;
  }

  async call(command: string, args?: object, options: CallOptions = {}, waiting: Waiting = {}): Promise<unknown> {
    const { signal, timeout: given } = options;
    const timeout = given ?? this.settings.commandTimeout ?? defaultTimeout(command);
    try {
      checkOptions(command, options, callOptions);
      checkTimeout(given);
      const before = signal && waiting.signal ? AbortSignal.any([signal, waiting.signal]) : (signal ?? waiting.signal);
      const turn = this.#applicant(command, before, waiting.patient ? undefined : timeout);
      return await this.#turns.take(turn, async () => {
        await this.#ready(command, before, given);
        if (silentCommands.has(command))
          return await this.#session.send(command, args, Math.min(graceForFailure, given ?? graceForFailure), options);
        return await this.#session.execute(command, args, { signal, timeout });
      });
    } catch (error) {
      throw callerStack(error instanceof QemuCommandError ? refusal(this.name, error) : error);
    }
  }

  /** {@link call} for whoever wants integers as `connect()` was told. Throws QemuProtocolError, too, for one that doesn't fit. */
  async execute(command: string, args?: object, options?: CallOptions): Promise<unknown> {
    const answer = await this.call(command, args, options);
    try {
      return this.#resultIntegers.of(this.name, command, answer);
    } catch (error) {
      throw callerStack(error);
    }
  }

  /** Synchronises, whether that is needed or not; nothing else is sent, but what closes files that were left open. Throws as {@link call} does. */
  async synchronize(options: CallOptions = {}): Promise<void> {
    const { signal, timeout = this.settings.syncTimeout } = options;
    try {
      checkOptions("sync()", options, callOptions);
      checkTimeout(timeout);
      const turn = this.#applicant("guest-sync-delimited", signal, timeout);
      await this.#turns.take(turn, () => this.#closer.synchronize(timeout, signal));
    } catch (error) {
      throw callerStack(error);
    }
  }

  async version(options?: CallOptions, waiting?: Waiting): Promise<readonly number[]> {
    if (this.#version === undefined) {
      const info = object(await this.call("guest-info", undefined, options, waiting), "guest-info");
      const text = string(memberOf(info, "version", "guest-info"));
      this.#version = text.split(/[.\-+]/).map((part) => Number.parseInt(part, 10) || 0);
    }
    return this.#version;
  }

  machineEnded(): Promise<boolean> {
    return machineEnded(this.monitor);
  }

  /** The port was closed in the guest: the agent ended, or is being restarted. */
  left(): void {
    this.portOpen = false;
    this.#version = undefined;
    this.#session.restarted();
  }

  /** Nothing that was known of the guest counts any more, for a reason other than its agent's going. */
  guestReplaced(): void {
    this.left();
    this.portOpen = undefined;
  }

  /** The agent may have been restarted: the next command synchronises first. */
  doubt(): void {
    this.#session.doubt();
  }

  /** Whoever waits for its turn fails: the connection is over. */
  endTurns(): void {
    const { reason, cause } = this.#session.ended ?? { reason: "requested", cause: undefined };
    this.#turns.end((command) => closedError(this.name, reason, cause, "not-sent", command));
    this.#ending.abort(closedError(this.name, reason, cause, "unknown"));
  }

  closeLater(handle: number): void {
    this.#session.leftOpen.add(handle);
    // Otherwise the next synchronisation does it, or the next sign of life.
    if (!this.#session.dirty) this.tidy();
  }

  /** Closes what is left open in the guest, when its turn comes. */
  tidy(): void {
    this.#closer.tidy(this.settings.syncTimeout);
  }

  /** Ends the client, once what it left open in the guest is closed, or a second is over. Idempotent. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (this.ended === undefined) await this.#closer.finish(closingGrace, () => this.endTurns());
    await this.#session.close();
  }

  /** Sees to an agent that listens, for `given` milliseconds where that is less than `syncTimeout`. */
  async #ready(command: string, signal: AbortSignal | undefined, given: number | undefined): Promise<void> {
    if (this.freezes > 0 && !allowedWhileFrozen.has(command)) throw frozenMeanwhile(this.name, command);
    const { syncTimeout } = this.settings;
    const timeout = Math.min(syncTimeout, given ?? syncTimeout);
    if (this.portOpen === false) {
      // It may be open again: QEMU keeps that event back for up to a second.
      await this.lookAtPort?.({ signal, timeout });
      if (signal?.aborted) throw this.#aborted(command, signal);
    }
    if (this.portOpen === false) throw notRunning(this.name, command);
    if (!this.#session.dirty) return;
    try {
      await this.#closer.synchronize(timeout, signal);
    } catch (error) {
      if (error instanceof QgaRestartedError) throw notRunning(this.name, command);
      // The command itself was not even begun.
      if (error instanceof QemuAbortError && signal?.aborted) throw this.#aborted(command, signal);
      if (error instanceof QemuClosedError) {
        throw closedError(this.name, error.reason, error.cause as Error | undefined, "not-sent", command);
      }
      if (!(error instanceof QemuTimeoutError)) throw error;
      const limit = timeout === syncTimeout ? "syncTimeout" : "timeout";
      throw notResponding(this.name, command, { limit, timeout, cause: error });
    }
  }

  #applicant(what: string, signal: AbortSignal | undefined, timeout: number | undefined): Applicant {
    return {
      what,
      signal,
      timeout,
      aborted: () => this.#aborted(what, signal as AbortSignal),
      heldUp: (holder) => heldUp(this.name, what, timeout as number, holder),
    };
  }

  #aborted(command: string, signal: AbortSignal): QemuAbortError {
    return abortError(this.name, command, signal, "not-sent");
  }
}
