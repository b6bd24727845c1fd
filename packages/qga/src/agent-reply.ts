import type { AgentCaller } from "./agent-caller.js";
import { decodeBase64 } from "./base64.js";
import { boolean, integer, type Member, memberOf, object, optional, string, wrong } from "./shapes.js";

/** What an agent returned for a command, member by member. The guest is not trusted: each is checked when it is read. */
export class AgentReply {
  readonly #agent: string;
  readonly #command: string;
  readonly #returned: unknown;

  constructor(agent: AgentCaller, command: string, returned: unknown) {
    this.#agent = agent.name;
    this.#command = command;
    this.#returned = returned;
  }

  /** The whole answer, where that is an integer. */
  wholeInteger(): number {
    return integer({ value: this.#returned, path: this.#command });
  }

  integer(name: string): number {
    return integer(this.#member(name));
  }

  optionalInteger(name: string): number | undefined {
    return optional(this.#member(name), integer);
  }

  /** A count: an integer from 0 to `most`. */
  count(name: string, most: number): number {
    const count = this.integer(name);
    if (count < 0 || count > most) throw wrong(this.#member(name).path, `from 0 to ${most}`, `is ${count}`);
    return count;
  }

  boolean(name: string): boolean {
    return boolean(this.#member(name));
  }

  optionalBoolean(name: string): boolean | undefined {
    return optional(this.#member(name), boolean);
  }

  /** Bytes that are base64 on the wire. The agent leaves the member out when there are none. */
  bytes(name: string): Buffer {
    const member = this.#member(name);
    const text = optional(member, string);
    if (text === undefined) return Buffer.alloc(0);
    return decodeBase64(text, { agent: `${this.#agent}: the answer to "${this.#command}"`, path: member.path });
  }

  #member(name: string): Member {
    return memberOf(object(this.#returned, this.#command), name, this.#command);
  }
}
