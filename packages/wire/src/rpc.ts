import type { JSONRPCResponse } from "json-rpc-2.0";
// The client's own file: the package's index would load its server, too, and twice read all that it re-exports, which
// took more time than everything else that importing this package does.
import { JSONRPCClient } from "json-rpc-2.0/dist/client.js";
import type { Call } from "./call.js";
import type { QemuError } from "./errors.js";
import { type ErrorMember, type JsonObject, toErrorMember } from "./message.js";

/**
 * How a call ended: with the peer's value in `result`; or with `error`, whose `data` is the peer's error, or makes one of
 * ours, when it is thrown, so that its stack is the caller's.
 */
export interface Settlement {
  readonly result?: unknown;
  readonly error?: { readonly data?: ErrorMember | (() => QemuError) } | undefined;
}

/**
 * Pairs answers with calls by id, on `json-rpc-2.0`; QMP's words are translated to that library's here and nowhere else.
 *
 * The library holds what each id resolves and ignores ids that it doesn't know. So this adapter keeps the record of each
 * call and looks there first: an answer is for a pending call, for an abandoned one, or for nobody.
 */
export class Rpc {
  readonly #calls = new Map<unknown, Call>();
  readonly #client: JSONRPCClient<Call>;
  readonly #byOrder: boolean;

  /**
   * `send` queues the call's text; it is called synchronously by {@link request}, so that calls leave in order.
   * `byOrder`: answers carry no id, and belong to the one call that is with the peer.
   */
  constructor(send: (call: Call) => void, byOrder = false) {
    this.#client = new DirectClient(send);
    this.#byOrder = byOrder;
  }

  /** How many calls have no answer yet, abandoned ones included. */
  get size(): number {
    return this.#calls.size;
  }

  /** Sends `call` and resolves when it is settled; it never rejects. */
  request(call: Call): PromiseLike<Settlement> {
    this.#calls.set(call.id, call);
    return this.#client.requestAdvanced(
      { jsonrpc: "2.0", id: call.id, method: call.command, params: call.arguments },
      call,
    );
  }

  /**
   * Settles the call that `reply` answers, with `failure` when the answer is of no use, and returns it. An abandoned call
   * is settled already; undefined when the reply belongs to nobody.
   */
  receive(reply: JsonObject, failure?: (call: Call) => QemuError): Call | undefined {
    const call = this.#callOf(reply["id"]);
    // What isn't written can't have been answered: somebody guesses our ids.
    if (call === undefined || call.phase === "queued") return undefined;
    this.#calls.delete(call.id);
    if (call.phase === "abandoned") return call;
    if (failure) this.#settle(call, () => failure(call));
    else if ("error" in reply) this.#settle(call, toErrorMember(reply["error"]));
    else this.#client.receive({ jsonrpc: "2.0", id: call.id, result: reply["return"] });
    return call;
  }

  /** Ends a call that isn't written: it is forgotten. One that is written stays on record until its late answer comes. */
  abandon(call: Call, failure: () => QemuError): void {
    if (call.phase === "queued") this.#calls.delete(call.id);
    call.phase = "abandoned";
    this.#settle(call, failure);
  }

  /**
   * Ends every call, in the order in which they were made; the connection is over. `failureOf` is asked at once, what it
   * returns when the error is thrown.
   */
  abandonAll(failureOf: (call: Call) => () => QemuError): void {
    const calls = [...this.#calls.values()];
    this.#calls.clear();
    for (const call of calls) {
      if (call.phase !== "abandoned") this.#settle(call, failureOf(call));
    }
  }

  /** The one call that is with the peer, if there is exactly one: an error without an id can then only be about it. */
  onlyWritten(): Call | undefined {
    let only: Call | undefined;
    for (const call of this.#calls.values()) {
      if (call.phase === "queued") continue;
      if (only !== undefined) return undefined;
      only = call;
    }
    return only;
  }

  /** All calls that are with the peer, oldest first. */
  written(): Call[] {
    return [...this.#calls.values()].filter(({ phase }) => phase !== "queued");
  }

  /** Forgets a call that was settled and will get no answer. */
  forget(call: Call): void {
    this.#calls.delete(call.id);
  }

  #callOf(id: unknown): Call | undefined {
    if (this.#byOrder) return id === undefined ? this.onlyWritten() : undefined;
    return this.#calls.get(id);
  }

  #settle(call: Call, data: ErrorMember | (() => QemuError)): void {
    const response: JSONRPCResponse = { jsonrpc: "2.0", id: call.id, error: { code: 0, message: "", data } };
    this.#client.receive(response);
  }
}

/**
 * The library waits for its `send()` before it looks at answers; ours has always queued the text already. A promise that
 * says so would cost each command two more promises and three turns of the microtask queue.
 */
const sent = {
  // oxlint-disable-next-line unicorn/no-thenable -- the library calls then() itself; nobody else has this object.
  then: (fulfilled: () => unknown) => fulfilled(),
} as unknown as Promise<void>;

/**
 * The library's client without its own `send()`, an async function compiled to a state machine that costs more than all
 * the rest of a command.
 */
class DirectClient extends JSONRPCClient<Call> {
  readonly #send: (call: Call) => void;

  constructor(send: (call: Call) => void) {
    super(() => sent);
    this.#send = send;
  }

  override send(_request: unknown, call: Call): Promise<void> {
    this.#send(call);
    return sent;
  }
}
