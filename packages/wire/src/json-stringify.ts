import { types } from "node:util";

/**
 * Like `JSON.stringify`, which throws on a `bigint`: here it prints as the bare integer that QEMU reads.
 *
 * `space` is the indentation, as with `JSON.stringify`; there is no replacer. Where `JSON.stringify` returns undefined
 * (for `undefined`, a function or a symbol) the text is `null`, as inside an array. Throws a `TypeError` for cycles.
 */
export function stringify(value: unknown, space?: number | string): string {
  if (!Object.hasOwn(BigInt.prototype, "toJSON")) {
    try {
      return stringifyPlain(value, space) ?? "null";
    } catch (error) {
      // A bigint; or a cycle, which the printer below finds again.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return new Printer(indentOf(space)).print(value, "", "\n") ?? "null";
}

/** JSON.stringify with its true result type: a value that has no text gives undefined. */
function stringifyPlain(value: unknown, space: number | string | undefined): string | undefined {
  return JSON.stringify(value, undefined, space);
}

function indentOf(space: number | string | undefined): string {
  if (typeof space === "number") return " ".repeat(Math.max(0, Math.min(10, Math.trunc(space) || 0)));
  return space?.slice(0, 10) ?? "";
}

/** What `JSON.stringify` does, step by step, for values with a bigint inside. */
class Printer {
  readonly #indent: string;
  readonly #ancestors: object[] = [];

  constructor(indent: string) {
    this.#indent = indent;
  }

  /** @param lineStart a newline and the indentation of the line that `value` begins on. */
  print(value: unknown, key: string, lineStart: string): string | undefined {
    const plain = unwrap(typeof value === "bigint" ? value : callToJSON(value, key));
    if (typeof plain === "bigint") return plain.toString();
    if (typeof plain !== "object" || plain === null) return stringifyPlain(plain, undefined);
    if (this.#ancestors.includes(plain)) throw new TypeError("Converting circular structure to JSON");
    this.#ancestors.push(plain);
    const text = Array.isArray(plain) ? this.#array(plain, lineStart) : this.#object(plain, lineStart);
    this.#ancestors.pop();
    return text;
  }

  #array(value: readonly unknown[], lineStart: string): string {
    const inner = lineStart + this.#indent;
    const items = Array.from(value, (item, index) => this.print(item, String(index), inner) ?? "null");
    return this.#join("[", items, "]", lineStart);
  }

  #object(value: object, lineStart: string): string {
    const inner = lineStart + this.#indent;
    const colon = this.#indent === "" ? ":" : ": ";
    const members: string[] = [];
    for (const key of Object.keys(value)) {
      const text = this.print((value as Record<string, unknown>)[key], key, inner);
      if (text !== undefined) members.push(JSON.stringify(key) + colon + text);
    }
    return this.#join("{", members, "}", lineStart);
  }

  #join(open: string, pieces: readonly string[], close: string, lineStart: string): string {
    if (this.#indent === "" || pieces.length === 0) return open + pieces.join(",") + close;
    const inner = lineStart + this.#indent;
    return open + inner + pieces.join(`,${inner}`) + lineStart + close;
  }
}

function callToJSON(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { toJSON } = value as { readonly toJSON?: unknown };
  return typeof toJSON === "function" ? (toJSON.call(value, key) as unknown) : value;
}

/** JSON.stringify prints boxed primitives as what they hold. */
function unwrap(value: unknown): unknown {
  return types.isBoxedPrimitive(value) && !types.isSymbolObject(value) ? value.valueOf() : value;
}
