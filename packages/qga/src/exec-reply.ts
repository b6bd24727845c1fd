import { QemuProtocolError } from "@qemu-wire/wire";
import { isObject } from "@qemu-wire/wire/internal-light";
import type { AgentCaller } from "./agent-caller.js";
import { decodeBase64 } from "./base64.js";

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
    return this.#integer(this.#returned, "return");
  }

  integer(name: string): number {
    return this.#integer(this.#member(name), `return.${name}`);
  }

  optionalInteger(name: string): number | undefined {
    return this.#member(name) === undefined ? undefined : this.integer(name);
  }

  /** A count: an integer from 0 to `most`. */
  count(name: string, most: number): number {
    const count = this.integer(name);
    if (count < 0 || count > most) throw this.#malformed(`return.${name}`, `${count}, and not from 0 to ${most}`);
    return count;
  }

  boolean(name: string): boolean {
    const value = this.#member(name);
    if (typeof value !== "boolean") throw this.#malformed(`return.${name}`, "no boolean");
    return value;
  }

  optionalBoolean(name: string): boolean | undefined {
    return this.#member(name) === undefined ? undefined : this.boolean(name);
  }

  /** Bytes that are base64 on the wire. The agent leaves the member out when there are none. */
  bytes(name: string): Buffer {
    const value = this.#member(name);
    if (value === undefined) return Buffer.alloc(0);
    const path = `return.${name}`;
    if (typeof value !== "string") throw this.#malformed(path, "no string");
    return decodeBase64(value, { agent: `${this.#agent}: the answer to "${this.#command}"`, path });
  }

  /** With `integers: "bigint"` numbers arrive as such. */
  #integer(value: unknown, path: string): number {
    const number = typeof value === "bigint" ? Number(value) : value;
    if (!Number.isSafeInteger(number)) throw this.#malformed(path, "no safe integer");
    return number as number;
  }

  #member(name: string): unknown {
    if (!isObject(this.#returned)) throw this.#malformed("return", "no object");
    return this.#returned[name];
  }

  #malformed(path: string, what: string): QemuProtocolError {
    return new QemuProtocolError(`${this.#agent}: in the answer to "${this.#command}" ${path} is ${what}.`, {
      code: "ERR_QEMU_GARBAGE",
      path,
    });
  }
}
