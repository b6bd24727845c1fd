import { isDeepStrictEqual } from "node:util";
import { stringify } from "@qemu-wire/wire";
import {
  createJSONRPCErrorResponse,
  createJSONRPCRequest,
  type JSONRPCErrorResponse,
  JSONRPCServer,
} from "json-rpc-2.0";
import type { FakeCall } from "./call-history.js";
import { QmpFailure } from "./qmp-failure.js";

/** The answer that never comes. */
export const never: unique symbol = Symbol("never");

/**
 * What the fake answers: a value that becomes `return` (`undefined` and `null` become `{}`), a {@link QmpFailure}, {@link never}, or a
 * function of the call that returns, resolves to, or throws one of these.
 */
export type Reply = unknown;

/** A call that waits for its answer until the test gives it. */
export interface HeldReply {
  /** Resolves when the call has come and is held. Rejects when the fake closes before. */
  readonly called: Promise<FakeCall>;
  /** Answers with a value, `{}` unless given; a call that is still to come is answered at once then. */
  release(value?: unknown): void;
  /** Answers with an error of class `GenericError` unless given. */
  fail(desc: string, errorClass?: string): void;
}

/** What became of a call: the answer, or that there is none. */
export type Outcome = { readonly return: unknown } | QmpFailure | typeof never;

interface Expectation {
  readonly reply: Reply;
  /** Deep equal to the arguments of the call; not compared when undefined. */
  readonly arguments: unknown;
  used: boolean;
}

const commandFailed = 1;

/**
 * Which command gets which answer. The lookup and the turning of results and errors into responses is json-rpc-2.0's:
 * `execute` and `arguments` are its `method` and `params` while a call is inside.
 */
export class ReplyScript {
  /** What a test did not foresee: unknown commands, wrong arguments, replies that broke. */
  readonly surprises: string[] = [];

  readonly #server = new JSONRPCServer<FakeCall>({ errorListener: () => {} });
  readonly #standing = new Map<string, Reply>();
  readonly #expected = new Map<string, Expectation[]>();

  constructor() {
    this.#server.mapErrorToJSONRPCErrorResponse = (id, error: unknown): JSONRPCErrorResponse => {
      const failure = error instanceof QmpFailure ? error : new QmpFailure(`The fake's reply broke: ${String(error)}`);
      return createJSONRPCErrorResponse(id, commandFailed, failure.desc, failure);
    };
    this.#server.handleMethodNotFound = (request): Promise<JSONRPCErrorResponse> => {
      this.surprises.push(`${request.method} was called, and the fake has no reply for it`);
      const failure = new QmpFailure(`The command ${request.method} has not been found`, "CommandNotFound");
      return Promise.resolve(createJSONRPCErrorResponse(request.id ?? null, commandFailed, failure.desc, failure));
    };
  }

  /** Answers every call of `command`, in place of an earlier standing reply. */
  always(command: string, reply: Reply): void {
    this.#standing.set(command, reply);
    this.#define(command);
  }

  /** Answers one call of `command`, before the standing reply, in the order of these lines; it must come. */
  once(command: string, reply: Reply, args?: unknown): void {
    const queue = this.#expected.get(command) ?? [];
    queue.push({ reply, arguments: args, used: false });
    this.#expected.set(command, queue);
    this.#define(command);
  }

  has(command: string): boolean {
    return this.#server.hasMethod(command);
  }

  /** How many lines of {@link once} still wait for a call of `command`. */
  expected(command: string): number {
    return this.#expected.get(command)?.filter(({ used }) => !used).length ?? 0;
  }

  /** The lines of {@link once} that no call has used. */
  get unused(): string[] {
    return [...this.#expected].flatMap(([command, queue]) =>
      queue.filter(({ used }) => !used).map(() => `${command} was expected and did not come`),
    );
  }

  /** Runs a call to its outcome, which is {@link never} for an answer that does not come. */
  async run(call: FakeCall): Promise<Outcome> {
    const response = await this.#server.receive(createJSONRPCRequest(call.index, call.command, call.arguments), call);
    if (response?.error !== undefined) return response.error.data as QmpFailure;
    const result: unknown = response?.result;
    if (result === never || result instanceof QmpFailure) return result;
    return { return: result ?? {} };
  }

  #define(command: string): void {
    this.#server.addMethod(command, async (_params, call) => await this.#answer(command, call));
  }

  async #answer(command: string, call: FakeCall): Promise<unknown> {
    const expectation = this.#expected.get(command)?.find(({ used }) => !used);
    if (expectation === undefined && !this.#standing.has(command)) {
      this.surprises.push(`${command} was called more often than expected`);
      return new QmpFailure(`The command ${command} has not been found`, "CommandNotFound");
    }
    if (expectation !== undefined) {
      expectation.used = true;
      const difference = compareArguments(expectation.arguments, call);
      if (difference !== undefined) {
        this.surprises.push(difference);
        return new QmpFailure(difference);
      }
    }
    const reply = expectation === undefined ? this.#standing.get(command) : expectation.reply;
    try {
      return typeof reply === "function" ? await (reply as (call: FakeCall) => unknown)(call) : reply;
    } catch (error) {
      if (!(error instanceof QmpFailure)) this.surprises.push(`the reply to ${command} broke: ${String(error)}`);
      throw error;
    }
  }
}

function compareArguments(expected: unknown, call: FakeCall): string | undefined {
  if (expected === undefined || isDeepStrictEqual(call.arguments ?? {}, expected)) return undefined;
  return `${call.command} was called with ${stringify(call.arguments)} instead of ${stringify(expected)}`;
}
