import type { FakeAgentCall } from "./fake-guest-agent-history.js";

/** What a command is answered with: these bytes as they are. Made by {@link rawReply}. */
export class RawReply {
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}

/** A reply of exactly these bytes, without a line end of its own. Empty for no answer of an agent that goes on. */
export function rawReply(bytes: string | Uint8Array): RawReply {
  return new RawReply(typeof bytes === "string" ? Buffer.from(bytes) : Buffer.from(bytes));
}

/**
 * What the fake agent answers: a value that becomes `return` (`undefined` becomes `{}`), a `failure(…)`, a
 * {@link rawReply}, `never` (the agent hangs until it is restarted), or a function of the command's arguments that
 * returns, resolves to, or throws one of these. `undefined` arguments become `{}`.
 */
export type AgentReply = unknown;

/** The function form of {@link AgentReply}. */
export type AgentReplyHandler = (args: Readonly<Record<string, unknown>>, call: FakeAgentCall) => unknown;

/** A call of the agent that waits for its answer until the test gives it. */
export interface HeldAgentReply {
  /** Resolves when the call has come and is held. Rejects when the fake closes before. */
  readonly called: Promise<FakeAgentCall>;
  /** Lets the agent answer: with the reply given, or as it would have without the hold. */
  release(...reply: [reply?: AgentReply]): void;
}

/** Which command gets which scripted answer. */
export class AgentScript {
  readonly #standing = new Map<string, AgentReply>();
  readonly #once = new Map<string, AgentReply[]>();

  always(command: string, reply: AgentReply): void {
    this.#standing.set(command, reply);
  }

  once(command: string, reply: AgentReply): void {
    const queue = this.#once.get(command) ?? [];
    this.#once.set(command, queue);
    queue.push(reply);
  }

  forget(command: string): void {
    this.#standing.delete(command);
    this.#once.delete(command);
  }

  /** How many calls of the command are scripted one by one and still to come. */
  expected(command: string): number {
    return this.#once.get(command)?.length ?? 0;
  }

  has(command: string): boolean {
    return this.expected(command) > 0 || this.#standing.has(command);
  }

  /** The answer to a call; `call.model()` decides where nothing is scripted. */
  async answer(call: FakeAgentCall): Promise<unknown> {
    if (this.expected(call.command) > 0) return await settle(this.#once.get(call.command)?.shift(), call);
    return await this.standing(call);
  }

  /** {@link answer} without the replies for one call each. */
  async standing(call: FakeAgentCall): Promise<unknown> {
    return this.#standing.has(call.command) ? await settle(this.#standing.get(call.command), call) : call.model();
  }
}

/** Runs a reply that is a function. */
export async function settle(reply: AgentReply, call: FakeAgentCall): Promise<unknown> {
  return typeof reply === "function" ? await (reply as AgentReplyHandler)(call.arguments ?? {}, call) : reply;
}
