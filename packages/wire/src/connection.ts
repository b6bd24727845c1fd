import type { Duplex } from "node:stream";
import type { Call } from "./call.js";
import { checkTimeout, Deadline } from "./deadline.js";
import {
  type CloseReason,
  type Outcome,
  type QemuClosedError,
  QemuCommandError,
  type QemuError,
  QemuProtocolError,
} from "./errors.js";
import { abortError, closedError, timeoutError } from "./failures.js";
import type { IntegerMode } from "./integer-types.js";
import { JsonSplitter } from "./json-splitter.js";
import { stringify } from "./json-stringify.js";
import { type EventMessage, type JsonObject, toErrorMember, toEvent } from "./message.js";
import type { Notice, NoticeCode } from "./notice.js";
import { Outbox } from "./outbox.js";
import { maskArguments, maskResult } from "./redact.js";
import { encodeRequest } from "./request.js";
import { Rpc } from "./rpc.js";
import { type ConnectionState, StateMachine } from "./state.js";
import { StreamTransport } from "./stream-transport.js";
import { messageChannel, noticeChannel, stateChannel } from "./trace.js";

/** What a connection tells the client that made it. All are called from the reader: none may throw. */
export interface ConnectionHooks {
  event(event: EventMessage): void;
  /** The first message, where a greeting is due; later an object that is neither answer nor event. */
  message(message: JsonObject): void;
  notice(notice: Notice): void;
  state(state: ConnectionState): void;
  /** A command's deadline expired; its caller has the error. */
  timedOut(command: string, timeout: number): void;
  /** What is known about an error of the peer beyond its own text: it is added to the message. */
  explain(command: string, errorClass: string): string | undefined;
  /** Garbage came: true to read on (an agent's client synchronises anew), false to end the connection with `error`. */
  garbage(error: QemuProtocolError): boolean;
  /** A 0xFF byte came, an agent's mark that all before it is void. */
  sentinel?(): void;
}

export interface ConnectionOptions {
  /** The endpoint as messages show it. */
  readonly name: string;
  /** The largest message taken from the peer, in bytes. */
  readonly maxMessageBytes: number;
  readonly integers: IntegerMode;
  /** Whether the peer speaks first: then its first message goes to `message`, whatever it is. */
  readonly greeting: boolean;
}

/** Third place of every command. */
export interface CallOptions {
  /** Rejects the command with an `AbortError` when it fires. What was written is not taken back: see `outcome`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from the write until the command rejects with {@link QemuTimeoutError}; resolution 10 ms. */
  readonly timeout?: number | undefined;
}

/** How a connection ended. */
export interface CloseInfo {
  readonly reason: CloseReason;
  /** The first error, for an end that was one. */
  readonly cause: Error | undefined;
}

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
  readonly #rpc = new Rpc((call) => this.#queue(call));
  readonly #outbox = new Outbox(
    (text) => this.#transport?.write(text) ?? true,
    (call) => this.#startDeadline(call),
  );
  readonly #state: StateMachine;
  readonly #counts = new Map<NoticeCode, number>();
  readonly #closed: Promise<CloseInfo>;
  #resolveClosed!: (info: CloseInfo) => void;
  #transport: StreamTransport | undefined;
  #splitter: JsonSplitter | undefined;
  #end: CloseInfo | undefined;
  #nextId = 1;
  #awaitsGreeting: boolean;
  /** The id of the negotiating command, and what the in-band limit is once it succeeds. */
  #negotiation: { readonly id: string; readonly inBandLimit: number } | undefined;
  /** Set once the peer's leaving is no failure: SHUTDOWN was seen, or `quit` written. */
  expectEnd = false;

  constructor(options: ConnectionOptions, hooks: ConnectionHooks) {
    this.name = options.name;
    this.#hooks = hooks;
    this.#integers = options.integers;
    this.#maxMessageBytes = options.maxMessageBytes;
    this.#awaitsGreeting = options.greeting;
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
        message: (value) => this.#message(value as JsonObject),
        garbage: (error) => this.#garbage(error),
        sentinel: () => this.#hooks.sentinel?.(),
      },
      { maxMessageBytes: this.#maxMessageBytes, integers: this.#integers },
    );
    this.#splitter = splitter;
    this.#transport = new StreamTransport(stream, {
      data: (chunk) => splitter.push(chunk),
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
    this.#negotiation = { id, inBandLimit: options.inBandLimit };
    await this.execute(command, args, { id, signal: options.signal, timeout: options.timeout });
  }

  /**
   * Sends a command and resolves with its `return`. Commands leave in call order.
   *
   * @throws QemuCommandError for an error of the peer; QemuProtocolError for arguments that can't be sent;
   * QemuTimeoutError, QemuAbortError and QemuClosedError with the `outcome`.
   */
  async execute(
    command: string,
    args: unknown,
    options: (CallOptions & { readonly outOfBand?: boolean; readonly id?: string }) | undefined,
  ): Promise<unknown> {
    const signal = options?.signal;
    const timeout = options?.timeout;
    if (this.#end !== undefined) throw this.#closedError(command, "not-sent");
    if (signal?.aborted) throw abortError(this.name, command, signal, "not-sent");
    if (timeout !== undefined) checkTimeout(timeout);
    const outOfBand = options?.outOfBand === true;
    const id = options?.id ?? this.#nextId++;
    const call: Call = {
      id,
      command,
      arguments: args,
      text: encodeRequest(command, args, id, outOfBand),
      outOfBand,
      phase: "queued",
      timeout,
      deadline: undefined,
    };
    const onAbort =
      signal &&
      ((): void => {
        const outcome = outcomeOf(call);
        this.#abandon(call, () => abortError(this.name, command, signal, outcome));
      });
    if (onAbort) signal.addEventListener("abort", onAbort, { once: true });
    const settlement = await this.#rpc.request(call);
    if (onAbort) signal.removeEventListener("abort", onAbort);
    call.deadline?.cancel();
    if ("value" in settlement) return settlement.value;
    if ("failure" in settlement) throw settlement.failure();
    const { class: errorClass, desc } = settlement.error;
    const explanation = this.#hooks.explain(command, errorClass);
    const message = `${this.name}: "${command}" failed: ${desc} (${errorClass})${explanation ? `. ${explanation}` : ""}`;
    throw new QemuCommandError(message, {
      errorClass,
      desc,
      command,
      arguments: maskArguments(command, args),
    });
  }

  /** Ends the connection: what was written leaves first, waiting commands reject, the stream is released. Idempotent. */
  async close(reason: CloseReason = "requested", cause?: Error): Promise<CloseInfo> {
    await this.#finish(reason, cause);
    return await this.#closed;
  }

  notice(code: NoticeCode, message: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    const notice: Notice = { code, message: `${this.name}: ${message}`, count };
    if (noticeChannel.hasSubscribers) noticeChannel.publish({ connection: this.name, notice });
    this.#hooks.notice(notice);
  }

  #queue(call: Call): void {
    if (messageChannel.hasSubscribers) {
      const message = {
        [call.outOfBand ? "exec-oob" : "execute"]: call.command,
        ...(call.arguments === undefined ? {} : { arguments: maskArguments(call.command, call.arguments) }),
        id: call.id,
      };
      messageChannel.publish({ connection: this.name, direction: "sent", message });
    }
    this.#outbox.add(call);
  }

  #startDeadline(call: Call): void {
    const { timeout, command } = call;
    if (timeout === undefined) return;
    call.deadline = new Deadline(timeout, () => {
      this.#abandon(call, () => timeoutError(this.name, command, timeout));
      this.#hooks.timedOut(command, timeout);
    });
  }

  #abandon(call: Call, failure: () => QemuError): void {
    if (call.phase === "abandoned") return;
    if (call.phase === "queued") this.#outbox.delete(call);
    call.deadline?.cancel();
    this.#rpc.abandon(call, failure);
  }

  #message(message: JsonObject): void {
    if (this.#awaitsGreeting) {
      this.#awaitsGreeting = false;
      this.#traceReceived(message);
      this.#hooks.message(message);
    } else if (message["event"] !== undefined) this.#event(message);
    else if ("return" in message || "error" in message) this.#reply(message);
    else {
      this.#traceReceived(message);
      this.#hooks.message(message);
    }
  }

  #event(message: JsonObject): void {
    this.#traceReceived(message);
    const event = toEvent(message);
    if (event === undefined) this.notice("unexpected-message", "an event whose name is none of QEMU's was dropped.");
    else if (this.#state.current !== "running")
      this.notice("stale-message", `${event.event} came before the negotiation and was dropped.`);
    else this.#hooks.event(event);
  }

  #reply(message: JsonObject): void {
    const pairing = this.#rpc.receive(message);
    if (this.#negotiation !== undefined && message["id"] === this.#negotiation.id && "return" in message) {
      this.#outbox.inBandLimit = this.#negotiation.inBandLimit;
      this.#negotiation = undefined;
      if (!this.#state.ending) this.#state.advance("running");
    }
    if (messageChannel.hasSubscribers) {
      const command = pairing.kind === "unknown" ? "" : pairing.call.command;
      const shown = "return" in message ? { ...message, return: maskResult(command, message["return"]) } : message;
      this.#traceReceived(shown);
    }
    if (pairing.kind !== "unknown") {
      this.#outbox.answered(pairing.call);
      if (pairing.kind === "abandoned") {
        this.notice(
          "late-answer",
          `the answer to "${pairing.call.command}" came after its caller had given up; it was dropped.`,
        );
      }
    } else if (message["id"] === undefined && "error" in message) this.#errorWithoutId(message);
    else if (this.#state.current === "negotiating") {
      this.notice("stale-message", "an answer to a command of the monitor's previous client was dropped.");
    } else
      this.notice(
        "unknown-id",
        `an answer with the id ${shorten(message["id"])} belongs to no command of ours; it was dropped.`,
      );
  }

  /** QEMU could not even read a request, so that its error names none. Only with one in flight is it clear whose it is. */
  #errorWithoutId(message: JsonObject): void {
    const { class: errorClass, desc } = toErrorMember(message["error"]);
    const call = this.#rpc.onlyWritten();
    if (call !== undefined) {
      const text = `${this.name}: the peer could not read "${call.command}": ${desc} (${errorClass})`;
      if (call.phase !== "abandoned") {
        this.#abandon(call, () => new QemuProtocolError(text, { code: "ERR_QEMU_ERROR_WITHOUT_ID" }));
      }
      this.#rpc.forget(call);
      this.#outbox.answered(call);
    }
    this.notice("error-without-id", `the peer could not read a request: ${shorten(desc)} (${shorten(errorClass)})`);
  }

  #garbage(error: QemuProtocolError): void {
    if (this.#end !== undefined || this.#hooks.garbage(error)) return;
    const limit = error.code === "ERR_QEMU_MESSAGE_TOO_LARGE" || error.code === "ERR_QEMU_MESSAGE_TOO_DEEP";
    void this.#finish(limit ? "limit-exceeded" : "protocol-error", error);
  }

  #peerEnded(error: NodeJS.ErrnoException | undefined): void {
    // A message that was complete but for its line end is still delivered; half a one is reported as garbage.
    if (error === undefined && !this.expectEnd) this.#splitter?.end();
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
    this.#rpc.abandonAll((call) => this.#closedError(call.command, outcomeOf(call)));
    return (this.#transport?.close() ?? Promise.resolve()).then(() => {
      this.#state.advance("closed");
      this.#resolveClosed(end);
    });
  }

  #closedError(command: string, outcome: Outcome): QemuClosedError {
    const { reason, cause } = this.#end ?? { reason: "requested", cause: undefined };
    return closedError(this.name, reason, cause, outcome, command);
  }

  #traceReceived(message: unknown): void {
    if (messageChannel.hasSubscribers)
      messageChannel.publish({ connection: this.name, direction: "received", message });
  }
}

function outcomeOf(call: Call): Outcome {
  return call.phase === "queued" ? "not-sent" : "unknown";
}

/** What the peer sent, fit for a message: without control characters, cut. */
function shorten(value: unknown): string {
  const line = (typeof value === "string" ? value : stringify(value ?? null)).replaceAll(/[\p{Cc}\p{Cf}]/gu, "?");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
