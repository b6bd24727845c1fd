import type { Call } from "./call.js";
import type { ConnectionHooks } from "./connection-hooks.js";
import { type QemuError, QemuProtocolError } from "./errors.js";
import { type JsonObject, toErrorMember, toEvent } from "./message.js";
import type { NoticeCounter } from "./notice.js";
import { longestDesc, printable, printableValue } from "./printable.js";
import { maskMessage, maskResult } from "./redact.js";
import type { Rpc } from "./rpc.js";
import { messageChannel } from "./trace.js";

/** What the {@link Dispatcher} needs of the connection that it reads for. */
export interface DispatcherOwner {
  readonly rpc: Rpc;
  readonly notices: NoticeCounter;
  readonly hooks: ConnectionHooks;
  isRunning(): boolean;
  /** The peer is done with a call. */
  answered(call: Call): void;
  /** The peer could not read a call: it gets no answer. */
  refused(call: Call, failure: () => QemuError): void;
}

/** The incoming side of a connection: tells greeting, answers and events apart, and drops what belongs to nobody. */
export class Dispatcher {
  readonly #name: string;
  readonly #owner: DispatcherOwner;
  #awaitsGreeting: boolean;
  #negotiation: { readonly id: string; readonly succeeded: () => void } | undefined;

  constructor(options: { readonly name: string; readonly greeting: boolean }, owner: DispatcherOwner) {
    this.#name = options.name;
    this.#awaitsGreeting = options.greeting;
    this.#owner = owner;
  }

  /** Calls `succeeded` with the successful answer to this id, before the message behind it is looked at. */
  expectNegotiation(id: string, succeeded: () => void): void {
    this.#negotiation = { id, succeeded };
  }

  /** Takes one message of the peer to whom it belongs. */
  message(message: JsonObject): void {
    if (this.#owner.hooks.admit?.(message) === false) this.#stale(message);
    else if (this.#awaitsGreeting) {
      this.#awaitsGreeting = false;
      this.#traceReceived(message);
      this.#owner.hooks.message(message);
    } else if (message["event"] !== undefined) this.#event(message);
    else if ("return" in message || "error" in message) this.#reply(message);
    else {
      if (messageChannel.hasSubscribers) this.#traceReceived(maskMessage(message));
      this.#owner.hooks.message(message);
    }
  }

  /**
   * Takes an answer that its client can't use, for the reason that `fault` says: only its command fails. False for any
   * other message, which would be lost without a word.
   */
  unusable(message: JsonObject, fault: QemuProtocolError): boolean {
    if (this.#owner.hooks.admit?.(message) === false) {
      this.#stale(message);
      return true;
    }
    if (this.#awaitsGreeting || message["event"] !== undefined || !("return" in message)) return false;
    this.#reply(message, ({ command }) => {
      const { code, path } = fault;
      const text = `${this.#name}: the answer to "${command}" can't be used: ${fault.message}`;
      return new QemuProtocolError(text, { code, ...(path === undefined ? {} : { path }) });
    });
    return true;
  }

  #event(message: JsonObject): void {
    this.#traceReceived(message);
    const event = toEvent(message);
    if (event === undefined)
      this.#owner.notices.report("unexpected-message", "an event whose name or data can't be QEMU's was dropped.");
    else if (!this.#owner.isRunning())
      this.#owner.notices.report("stale-message", `${event.event} came before the negotiation and was dropped.`);
    else this.#owner.hooks.event(event);
  }

  #reply(message: JsonObject, failure?: (call: Call) => QemuError): void {
    const call = this.#owner.rpc.receive(message, failure);
    // A subscriber of the trace may abort it yet; then it was answered all the same.
    const abandoned = call?.phase === "abandoned";
    const negotiation = this.#negotiation;
    if (negotiation !== undefined && call?.id === negotiation.id && !abandoned) {
      this.#negotiation = undefined;
      if (failure === undefined && !("error" in message)) negotiation.succeeded();
    }
    if (messageChannel.hasSubscribers) {
      const shown =
        call !== undefined && "return" in message
          ? { ...message, return: maskResult(call.command, message["return"], call.arguments) }
          : maskStale(message);
      this.#traceReceived(shown);
    }
    if (call !== undefined) {
      this.#owner.answered(call);
      if (abandoned) {
        this.#owner.notices.report(
          "late-answer",
          `the answer to "${call.command}" came after its caller had given up; it was dropped.`,
        );
      }
    } else if (!this.#owner.isRunning()) {
      // Also an error without an id: it may be the answer to somebody's command that had none.
      this.#owner.notices.report(
        "stale-message",
        "an answer to a command of the monitor's previous client was dropped.",
      );
    } else if (message["id"] === undefined && "error" in message) this.#errorWithoutId(message);
    else
      this.#owner.notices.report(
        "unknown-id",
        `an answer with the id ${printableValue(message["id"])} belongs to no command of ours; it was dropped.`,
      );
  }

  /** QEMU could not even read a request, so that its error names none. Only with one in flight is it clear whose it is. */
  #errorWithoutId(message: JsonObject): void {
    const { class: errorClass, desc } = toErrorMember(message["error"]);
    const call = this.#owner.rpc.onlyWritten();
    if (call !== undefined) {
      const text = `${this.#name}: the peer could not read "${call.command}": ${printable(desc, longestDesc)} (${printable(errorClass)})`;
      if (call.phase !== "abandoned") {
        this.#owner.refused(call, () => new QemuProtocolError(text, { code: "ERR_QEMU_ERROR_WITHOUT_ID" }));
      }
      this.#owner.rpc.forget(call);
      this.#owner.answered(call);
    }
    this.#owner.notices.report(
      "error-without-id",
      `the peer could not read a request: ${printable(desc)} (${printable(errorClass)})`,
    );
  }

  #stale(message: JsonObject): void {
    if (messageChannel.hasSubscribers) this.#traceReceived(maskStale(message));
    this.#owner.notices.report("stale-message", "a message from before the synchronisation was dropped.");
  }

  #traceReceived(message: unknown): void {
    if (messageChannel.hasSubscribers) {
      messageChannel.publish({ connection: this.#name, direction: "received", message });
    }
  }
}

/** What an answer to somebody else's command holds can't be known. */
function maskStale(message: JsonObject): unknown {
  return "return" in message ? { ...message, return: "(masked)" } : maskMessage(message);
}
