import {
  type CallOptions,
  type CloseInfo,
  type Endpoint,
  type Notice,
  QemuAbortError,
  QemuClosedError,
  QemuProtocolError,
  QemuTimeoutError,
} from "@qemu-wire/wire";
import { Connection, Deadline, type JsonObject, openStream } from "@qemu-wire/wire/internal";
import { QgaRestartedError } from "./errors.js";
import { LeftOpen, openCommand } from "./left-open.js";
import type { SessionHooks, SessionOptions } from "./session-options.js";
import { Synchronizer } from "./synchronizer.js";
import { milliseconds } from "./texts.js";

/**
 * One connection to an agent's port, and what is known of who answers there.
 *
 * After a timeout, garbage, an abort or a restart of the agent nothing is known any more: the session is `dirty` until it is
 * synchronised. It doesn't queue: its owner has one thing done at a time.
 */
export class AgentSession {
  readonly #connection: Connection;
  readonly #hooks: SessionHooks;
  readonly #synchronizer = new Synchronizer();
  readonly #leftOpen = new LeftOpen();
  #dirty = true;
  #heard = 0;

  private constructor(connection: Connection, hooks: SessionHooks) {
    this.#connection = connection;
    this.#hooks = hooks;
  }

  /** Connects to the port; whether an agent is there shows only once it is asked. */
  static async open(
    endpoint: Endpoint,
    options: SessionOptions,
    hooks: SessionHooks,
    signal: AbortSignal | undefined,
  ): Promise<AgentSession> {
    const { maxMessageBytes, integers } = options;
    const connection: Connection = new Connection(
      { name: endpoint.toString(), maxMessageBytes, integers, greeting: false, correlation: "order" },
      {
        // An agent has no events: what looks like one is dropped.
        event: () => connection.notice("unexpected-message", "an event, which no agent sends, was dropped."),
        message: () => connection.notice("unexpected-message", "an object that is no answer was dropped."),
        notice: (notice) => hooks.notice(notice),
        state: (state) => {
          if (state === "closing") hooks.ended();
        },
        timedOut: () => session.doubt(),
        explain: () => undefined,
        garbage: (error) => session.#garbage(error),
        admit: (message) => session.#admit(message),
        sentinel: () => session.#sentinel(),
      },
    );
    const session = new AgentSession(connection, hooks);
    try {
      connection.connecting();
      connection.attach(await openStream(endpoint, options.connectTimeout, signal));
      if (connection.ended === undefined) connection.begin(1);
    } catch (error) {
      await connection.close("connect-failed", error as Error);
      throw error;
    }
    return session;
  }

  get name(): string {
    return this.#connection.name;
  }

  /** The files that this client left open in the guest. */
  get leftOpen(): LeftOpen {
    return this.#leftOpen;
  }

  /** True when a synchronisation is needed before the next command. */
  get dirty(): boolean {
    return this.#dirty;
  }

  /** How many messages have come, the dropped ones included. */
  get heard(): number {
    return this.#heard;
  }

  get ended(): CloseInfo | undefined {
    return this.#connection.ended;
  }

  get closed(): Promise<CloseInfo> {
    return this.#connection.closed;
  }

  /**
   * Asks the agent for a sign of life and drops all that it says before, but for the handles in {@link leftOpen}.
   *
   * @throws QemuTimeoutError after `timeout` milliseconds; QemuAbortError; QemuClosedError.
   */
  async synchronize(timeout: number, signal: AbortSignal | undefined): Promise<void> {
    this.#dirty = true;
    this.#connection.voidWritten((command) => this.#lost(command));
    const id = this.#synchronizer.start();
    // It ends whatever half request a client before us has left, and makes most agents complain about it, which is dropped.
    this.#connection.writeSentinel();
    try {
      await this.#bounded("guest-sync-delimited", { id }, { timeout, signal });
    } catch (error) {
      this.#connection.voidWritten((command) => this.#lost(command));
      throw error;
    }
  }

  /** Reports something that is no failure of a command. */
  notice(code: Notice["code"], message: string): void {
    this.#connection.notice(code, message);
  }

  /** Executes a command on a session that is not dirty. */
  async execute(command: string, args: object | undefined, options: CallOptions): Promise<unknown> {
    if (command === openCommand) this.#leftOpen.asks();
    try {
      const answer = await this.#bounded(command, args, options);
      if (command === openCommand) this.#leftOpen.settled();
      return answer;
    } catch (error) {
      if (command === openCommand) {
        const givenUp = error instanceof QemuAbortError || error instanceof QemuTimeoutError;
        if (givenUp && error.outcome === "unknown") this.#leftOpen.givenUp();
        else this.#leftOpen.settled();
        // It was told in the same turn in which its caller gave up: no further message may come.
        if (this.#leftOpen.handles.size > 0) this.#hooks.leftOpen();
      }
      throw error;
    } finally {
      // An abort in mid-command: its answer would be taken for the next one's.
      if (options.signal?.aborted === true) this.doubt();
    }
  }

  /**
   * Sends a command that is answered only when it fails, and waits `grace` milliseconds for that.
   *
   * @throws QemuCommandError with what the agent says.
   */
  async send(command: string, args: object | undefined, grace: number, options: CallOptions): Promise<void> {
    const answer = this.#connection.execute(command, args, { signal: options.signal }).catch((error: unknown) => {
      // An agent that goes, a connection that ends, or last words on a serial line are what a shutdown looks like.
      if (error instanceof QemuProtocolError && error.code === "ERR_QEMU_GARBAGE") return;
      const ended = error instanceof QgaRestartedError || error instanceof QemuClosedError;
      if (!ended || error.outcome !== "unknown") throw error;
    });
    let deadline: Deadline | undefined;
    const silence = new Promise<void>((resolve) => {
      deadline = new Deadline(grace, resolve);
    });
    try {
      await Promise.race([answer, silence]);
    } finally {
      deadline?.cancel();
      answer.catch(() => {});
      this.doubt();
      this.#connection.voidWritten((lost) => this.#lost(lost));
    }
  }

  /** The agent is gone from its port: what it was executing will not be answered. */
  restarted(): void {
    this.doubt();
    this.#leftOpen.clear();
    this.#connection.voidWritten(
      (command) =>
        new QgaRestartedError(
          `${this.name}: the agent went away while it executed "${command}", which it may have done. Its file handles and the exit codes of its programs are lost.`,
          { command },
        ),
    );
  }

  /** Nothing is known any more of who answers. */
  doubt(): void {
    this.#dirty = true;
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  #sentinel(): void {
    this.#leftOpen.sentinel();
    this.#synchronizer.sentinel();
  }

  #admit(message: JsonObject): boolean {
    const pending = this.#synchronizer.pending;
    this.#heard += 1;
    this.#leftOpen.message(message);
    // An agent that answers again; who synchronises closes them anyway.
    if (!pending && this.#dirty && this.#leftOpen.handles.size > 0) this.#hooks.leftOpen();
    const admitted = this.#synchronizer.admit(message);
    // Here, not where the answer is awaited: what comes right behind it may make it dirty again.
    if (pending && admitted) this.#dirty = false;
    return admitted;
  }

  /**
   * Executes with a deadline that also holds for what can't be written, as the guest takes no bytes: the connection's own
   * begins with the write.
   */
  async #bounded(command: string, args: object | undefined, options: CallOptions): Promise<unknown> {
    const { timeout, signal } = options;
    if (timeout === undefined) return await this.#connection.execute(command, args, options);
    const stuck = new AbortController();
    const deadline = new Deadline(timeout + 100, () => stuck.abort());
    const either = signal === undefined ? stuck.signal : AbortSignal.any([signal, stuck.signal]);
    try {
      return await this.#connection.execute(command, args, { timeout, signal: either });
    } catch (error) {
      if (!stuck.signal.aborted || !(error instanceof QemuAbortError)) throw error;
      this.doubt();
      throw new QemuTimeoutError(
        `${this.name}: "${command}" could not be sent within ${milliseconds(timeout)}: the guest takes no bytes.`,
        { timeout, outcome: error.outcome },
      );
    } finally {
      deadline.cancel();
    }
  }

  #garbage(error: QemuProtocolError): boolean {
    // The connection ends, and tells so.
    if (error.code === "ERR_QEMU_TRUNCATED") return true;
    // A message over a limit leaves no way to find the next one's beginning but a synchronisation; that is what follows.
    this.#connection.notice("garbage", error.message);
    if (this.#synchronizer.pending) return true;
    this.doubt();
    this.#leftOpen.garbage();
    this.#connection.voidWritten(
      (command) =>
        new QemuProtocolError(`${this.name}: the answer to "${command}" is lost: ${error.message}`, {
          code: error.code,
          cause: error,
          ...(error.excerpt === undefined ? {} : { excerpt: error.excerpt }),
        }),
    );
    return true;
  }

  #lost(command: string): QemuTimeoutError {
    return new QemuTimeoutError(`${this.name}: "${command}" was given up.`, { timeout: 0, outcome: "unknown" });
  }
}
