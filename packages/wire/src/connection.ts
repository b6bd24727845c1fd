import type { Duplex } from "node:stream";
import { addAbortListener, removeAbortListener } from "./abort-listeners.js";
import type { Call } from "./call.js";
import { checkTimeout, Deadline } from "./deadline.js";
import type { ConnectionHooks } from "./connection-hooks.js";
import type { CallOptions, CloseInfo, ConnectionOptions } from "./connection-options.js";
import { Dispatcher } from "./dispatcher.js";
import {
  type CloseReason,
  type Outcome,
  type QemuClosedError,
  type QemuError,
  type QemuProtocolError,
  QemuStateError,
} from "./errors.js";
import { abortError, closedError, commandError, timeoutError } from "./failures.js";
import type { IntegerMode } from "./integer-types.js";
import { deepestJson, parse } from "./json-parse.js";
import { JsonSplitter } from "./json-splitter.js";
import { type ErrorMember, type JsonObject, toErrorMember } from "./message.js";
import { type NoticeCode, NoticeCounter } from "./notice.js";
import { Outbox } from "./outbox.js";
import { maskArguments } from "./redact.js";
import { encodeRequest } from "./request.js";
import { Rpc, type Settlement } from "./rpc.js";
import { type ConnectionState, StateMachine } from "./state.js";
import { StreamTransport } from "./stream-transport.js";
import { messageChannel, stateChannel } from "./trace.js";

/**
 * One connection from its first byte to its last: bytes to messages, commands to answers, and one way down.
 *
 * The first cause of its end is kept and told to everyone who still waits. A connection is used once.
 */
export class Connection {
  readonly name: string;
  readonly #hooks: ConnectionHooks;
  readonly #integers: IntegerMode;
  readonly #maxMessageBytes: number;
  readonly #byOrder: boolean;
  readonly #rpc: Rpc;
  readonly #outbox = new Outbox(
    (text) => this.#transport?.write(text) ?? true,
    (call) => this.#written(call),
  );
  readonly #state: StateMachine;
  readonly #notices: NoticeCounter;
  readonly #dispatcher: Dispatcher;
  readonly #closed: Promise<CloseInfo>;
  #resolveClosed!: (info: CloseInfo) => void;
  #transport: StreamTransport | undefined;
  #splitter: JsonSplitter | undefined;
  #end: CloseInfo | undefined;
  #nextId = 1;
  /** Set once the peer's leaving is no failure: SHUTDOWN was seen, or `quit` written. */
  expectEnd = false;

  constructor(options: ConnectionOptions, hooks: ConnectionHooks) {
    this.name = options.name;
    this.#hooks = hooks;
    this.#integers = options.integers;
    this.#maxMessageBytes = options.maxMessageBytes;
    this.#byOrder = options.correlation === "order";
    this.#rpc = new Rpc((call) => this.#outbox.add(call), this.#byOrder);
    this.#notices = new NoticeCounter(options.name, hooks);
    this.#dispatcher = new Dispatcher(options, {
      rpc: this.#rpc,
      notices: this.#notices,
      hooks,
      isRunning: () => this.#state.current === "running",
      answered: (call) => this.#outbox.answered(call),
      refused: (call, failure) => this.#abandon(call, failure),
    });
    this.#state = new StateMachine((state) => {
      if (stateChannel.hasSubscribers) stateChannel.publish({ connection: this.name, state });
      hooks.state(state);
    });
    this.#closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
  }

  get state(): ConnectionState {
    return this.#state.current;
  }

  /** Resolves, never rejects, once the connection is closed and its stream released. */
  get closed(): Promise<CloseInfo> {
    return this.#closed;
  }

  /** How the connection ends or ended; undefined while it lives. */
  get ended(): CloseInfo | undefined {
    return this.#end;
  }

  connecting(): void {
    this.#state.advance("connecting");
  }

  /** Starts to read from `stream`, which belongs to this connection from now on. */
  attach(stream: Duplex): void {
    if (this.#state.ending) {
      stream.on("error", () => {}).destroy();
      return;
    }
    this.#state.advance("negotiating");
    const splitter = new JsonSplitter(
      {
        message: (value) => this.#dispatcher.message(value as JsonObject),
        garbage: (error) => this.#garbage(error),
        unsafeInteger: (error, value) => {
          if (!this.#dispatcher.unusable(value as JsonObject, error)) this.#garbage(error);
        },
        // For whom it means nothing, a 0xFF byte inside a message is garbage.
        ...(this.#hooks.sentinel ? { sentinel: () => this.#hooks.sentinel?.() } : {}),
      },
      {
        maxMessageBytes: this.#maxMessageBytes,
        integers: this.#integers,
        // Values are walked in this mode, so that their depth has to be bounded.
        ...(this.#integers === "bigint" ? { maxDepth: deepestJson } : {}),
      },
    );
    this.#splitter = splitter;
    this.#transport = new StreamTransport(stream, {
      data: (chunk) => splitter.push(chunk),
      borrowed: (bytes) => splitter.pushBorrowed(bytes),
      drained: () => this.#outbox.drained(),
      ended: (error) => this.#peerEnded(error),
    });
  }

  /**
   * Sends the command that ends the negotiation, and makes the connection `running` with its success, before the next
   * message is looked at: an event right behind the answer is not lost.
   *
   * Its id is long and random. The monitor of a client that left may still answer that client's last command, to us:
   * only an id that nobody else can have used tells our answer from it.
   */
  async negotiate(
    command: string,
    args: unknown,
    options: CallOptions & { readonly inBandLimit: number },
  ): Promise<void> {
    // Enough to differ from any other client's; node:crypto would cost more time to load than the whole negotiation.
    const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    this.#dispatcher.expectNegotiation(id, () => {
      this.#outbox.inBandLimit = options.inBandLimit;
      if (!this.#state.ending) this.#state.advance("running");
    });
    await this.execute(command, args, { id, signal: options.signal, timeout: options.timeout });
  }

  /** Takes commands from now on, without a negotiation: at most `inBandLimit` are with the peer at once. */
  begin(inBandLimit: number): void {
    this.#outbox.inBandLimit = inBandLimit;
    this.#state.advance("running");
  }

  /** Writes 0xFF, at which an agent forgets what it has read of a request. It goes before what waits to be written. */
  writeSentinel(): void {
    if (this.#end === undefined) this.#transport?.write(sentinel);
  }

  /**
   * Ends every command that is with the peer: its answer, if one comes, will be dropped. `failure` makes the error for those
   * whose callers still wait.
   */
  voidWritten(failure: (command: string) => QemuError): void {
    for (const call of this.#rpc.written()) {
      this.#abandon(call, () => failure(call.command));
      this.#rpc.forget(call);
      this.#outbox.answered(call);
    }
  }

  /**
   * Sends a command and resolves with its `return`. Commands leave in call order.
   *
   * @throws QemuCommandError for an error of the peer; QemuProtocolError for arguments that can't be sent;
   * QemuTimeoutError, QemuAbortError and QemuClosedError with the `outcome`.
   */
  execute(
    command: string,
    args: unknown,
    options: (CallOptions & { readonly outOfBand?: boolean; readonly id?: string }) | undefined,
  ): Promise<unknown> {
    // Not an async function: what V8 keeps of one would be a fifth of the memory of a command that waits.
    try {
      const signal = options?.signal;
      const timeout = options?.timeout;
      this.#checkWanted(command, signal);
      if (this.#transport === undefined) {
        throw new QemuStateError(`${this.name}: "${command}" has to wait until the connection is there.`);
      }
      if (timeout !== undefined) checkTimeout(timeout);
      const outOfBand = options?.outOfBand === true;
      const id = options?.id ?? this.#nextId++;
      const text = encodeRequest(this.name, command, args, this.#byOrder ? undefined : id, outOfBand);
      // The arguments' own code (a getter, a toJSON) may have closed the client, or fired the signal.
      this.#checkWanted(command, signal);
      const call: Call = {
        id,
        command,
        arguments: args,
        text,
        outOfBand,
        phase: "queued",
        timeout,
        deadline: undefined,
        signal,
        onAbort: undefined,
      };
      if (signal) this.#abandonOn(signal, call);
      return this.#rpc.request(call).then((settlement) => this.#settled(call, settlement)) as Promise<unknown>;
    } catch (error) {
      return Promise.reject(error);
    }
  }

  #checkWanted(command: string, signal: AbortSignal | undefined): void {
    if (this.#end !== undefined) throw this.#closedError(command, "not-sent");
    if (signal?.aborted) throw abortError(this.name, command, signal, "not-sent");
  }

  #settled(call: Call, settlement: Settlement): unknown {
    if (call.onAbort) removeAbortListener(call.signal as AbortSignal, call.onAbort);
    call.deadline?.cancel();
    if (settlement.error === undefined) return settlement.result;
    throw this.#errorOf(call, settlement.error.data);
  }

  /** Out of the way of the common command: closures would cost each call a context. */
  #abandonOn(signal: AbortSignal, call: Call): void {
    call.onAbort = (): void => {
      const outcome = outcomeOf(call);
      this.#abandon(call, () => abortError(this.name, call.command, signal, outcome));
    };
    addAbortListener(signal, call.onAbort);
  }

  #errorOf(call: Call, failure: ErrorMember | (() => QemuError) | undefined): QemuError {
    if (typeof failure === "function") return failure();
    const member = failure ?? toErrorMember(undefined);
    return commandError(this.name, call, member, this.#hooks.explain(call.command, member.class));
  }

  /** Ends the connection: what was written leaves first, waiting commands reject, the stream is released. Idempotent. */
  async close(reason: CloseReason = "requested", cause?: Error): Promise<CloseInfo> {
    await this.#finish(reason, cause);
    return await this.#closed;
  }

  /** Reports something that is no failure of a command. */
  notice(code: NoticeCode, message: string): void {
    this.#notices.report(code, message);
  }

  /** The call is on its way out. */
  #written(call: Call): void {
    if (messageChannel.hasSubscribers) {
      // Out of the text, as the caller may have changed the arguments since.
      const message = parse(call.text) as JsonObject;
      if ("arguments" in message) message["arguments"] = maskArguments(call.command, message["arguments"]);
      messageChannel.publish({ connection: this.name, direction: "sent", message });
    }
    const { timeout, command } = call;
    if (timeout === undefined) return;
    call.deadline = new Deadline(timeout, () => {
      this.#abandon(call, () => timeoutError(this.name, command, timeout));
      this.#hooks.timedOut(command, timeout);
    });
  }

  #abandon(call: Call, failure: () => QemuError): void {
    if (call.phase === "abandoned") return;
    call.deadline?.cancel();
    const queued = call.phase === "queued";
    this.#rpc.abandon(call, failure);
    if (queued) this.#outbox.abandoned(call);
  }

  #garbage(error: QemuProtocolError): void {
    if (this.#end !== undefined || this.#hooks.garbage(error)) return;
    // QEMU that quits loses what it had not flushed: half a message is its way to end.
    if (this.expectEnd && error.code === "ERR_QEMU_TRUNCATED") return;
    const limit = error.code === "ERR_QEMU_MESSAGE_TOO_LARGE" || error.code === "ERR_QEMU_MESSAGE_TOO_DEEP";
    void this.#finish(limit ? "limit-exceeded" : "protocol-error", error);
  }

  #peerEnded(error: NodeJS.ErrnoException | undefined): void {
    // A message that was complete but for its line end is still delivered; half a one is reported as garbage.
    if (error === undefined) this.#splitter?.end();
    // QEMU may leave bytes of ours unread when it quits, and the kernel makes a reset of that instead of an end.
    if (this.expectEnd) void this.#finish("server-shutdown", undefined);
    else void this.#finish(error ? "reset" : "peer-eof", error);
  }

  #finish(reason: CloseReason, cause: Error | undefined): Promise<void> | undefined {
    if (this.#end !== undefined) return;
    const end: CloseInfo = { reason, cause };
    this.#end = end;
    this.#splitter?.stop();
    this.#outbox.stop();
    this.#state.advance("closing");
    this.#rpc.abandonAll((call) => {
      // Now: an abort right behind the close must not make an unwritten command one that may have been executed.
      const outcome = outcomeOf(call);
      return () => this.#closedError(call.command, outcome);
    });
    return (this.#transport?.close() ?? Promise.resolve()).then(() => {
      this.#state.advance("closed");
      this.#resolveClosed(end);
    });
  }

  #closedError(command: string, outcome: Outcome): QemuClosedError {
    const { reason, cause } = this.#end ?? { reason: "requested", cause: undefined };
    return closedError(this.name, reason, cause, outcome, command);
  }
}

const sentinel = Buffer.of(0xff);

function outcomeOf(call: Call): Outcome {
  return call.phase === "queued" ? "not-sent" : "unknown";
}
