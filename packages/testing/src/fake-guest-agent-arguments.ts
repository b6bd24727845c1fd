import { QmpFailure } from "./qmp-failure.js";

/** The arguments of one call, looked at as the agent's own checks do, with their words. */
export class AgentArguments {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>> = {}) {
    this.#values = values;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#values, name);
  }

  raw(name: string): unknown {
    return this.#values[name];
  }

  text(name: string): string;
  text<Default>(name: string, otherwise: Default): string | Default;
  text(name: string, ...otherwise: unknown[]): unknown {
    return this.#take(name, "string", (value) => typeof value === "string", otherwise);
  }

  /** An integer of 64 bits, as a number. */
  integer(name: string): number;
  integer<Default>(name: string, otherwise: Default): number | Default;
  integer(name: string, ...otherwise: unknown[]): unknown {
    const value = this.#take(name, "integer", isInteger, otherwise);
    return typeof value === "bigint" ? Number(value) : value;
  }

  flag(name: string, otherwise: boolean): boolean {
    return this.#take(name, "boolean", (value) => typeof value === "boolean", [otherwise]) as boolean;
  }

  texts(name: string): readonly string[] | undefined {
    const list = this.#take(name, "array", Array.isArray, [undefined]) as unknown[] | undefined;
    for (const [index, item] of list?.entries() ?? []) {
      if (typeof item !== "string") throw wrongType(`${name}[${index}]`, "string");
    }
    return list as string[] | undefined;
  }

  /** Base64 as GLib decodes it: a last group that isn't whole is dropped, so that "a" is no bytes and no error. */
  bytes(name: string, otherwise?: string): Buffer {
    const text = otherwise === undefined ? this.text(name) : this.text(name, otherwise);
    if (!/^[A-Za-z0-9+/=\n]*$/.test(text)) throw new QmpFailure(`Base64 data '${text}' is not valid`);
    const packed = text.includes("\n") ? text.replaceAll("\n", "") : text;
    return Buffer.from(packed.slice(0, packed.length - (packed.length % 4)), "base64");
  }

  /** Refuses a member that the command doesn't know. */
  allowOnly(...names: readonly string[]): void {
    const other = Object.keys(this.#values).find((name) => !names.includes(name));
    if (other !== undefined) throw new QmpFailure(`Parameter '${other}' is unexpected`);
  }

  #take(name: string, type: string, fits: (value: unknown) => boolean, otherwise: readonly unknown[]): unknown {
    if (!this.has(name)) {
      if (otherwise.length > 0) return otherwise[0];
      throw new QmpFailure(`Parameter '${name}' is missing`);
    }
    const value = this.#values[name];
    if (!fits(value)) throw wrongType(name, type);
    return value;
  }
}

/** What the agent says about an argument of another type. */
export function wrongType(name: string, type: string): QmpFailure {
  return new QmpFailure(`Invalid parameter type for '${name}', expected: ${type}`);
}

function isInteger(value: unknown): boolean {
  return typeof value === "bigint" || Number.isInteger(value);
}
