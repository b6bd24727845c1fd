import { types } from "node:util";
import { QemuProtocolError } from "./errors.js";
import { memberPath } from "./json-path.js";

/** What an outgoing request may be. */
export interface RequestLimits {
  /** How deep objects and arrays may nest, the arguments themselves counted as 1; 512 unless given. */
  readonly maxDepth?: number;
  /** The largest text in bytes; 32 MiB unless given. */
  readonly maxBytes?: number;
  /** How many names, values, brackets, commas and colons it may have together; 1 Mi unless given. */
  readonly maxTokens?: number;
}

// QEMU refuses more than 1024 levels, 64 MiB and 2 Mi tokens, and over the limit it doesn't answer one error but one for
// each piece that is left of the request, more than a thousand of them (7.2, which may abort on top of it: `qmp.c`, "assertion
// failed"). So the limits are kept here, and well below.
const deepestRequest = 512;
const largestRequest = 32 * 1024 * 1024;
const mostTokens = 1024 * 1024;

// QEMU (5.2 to 11.1) takes a string with one of these for invalid UTF-8, and its error names no request.
const noncharacter = /\p{Noncharacter_Code_Point}/u;

// Text that JSON prints as it is: names and values of options, mostly. A long text is checked faster in other ways.
const plainText = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
const shortText = 256;

const leastInteger = -(2n ** 63n);
const greatestInteger = 2n ** 64n - 1n;

/**
 * The compact JSON text of a command's arguments.
 *
 * A member that is `undefined` is left out; `toJSON` is called as `JSON.stringify` does; a `bigint` is a bare integer.
 *
 * @throws {QemuProtocolError} naming the path, as in `arguments.size`: `ERR_QEMU_INVALID_ARGUMENT` for what JSON or QEMU
 * can't take (NaN, an infinity, an integer `number` beyond ±(2^53 − 1), a `bigint` outside 64 bits, a lone surrogate, a
 * noncharacter, a function, a symbol, a cycle, `undefined` in an array, a Map, a Set, a Buffer and the like),
 * `ERR_QEMU_MESSAGE_TOO_DEEP` and `ERR_QEMU_MESSAGE_TOO_LARGE` for what is over `limits`.
 */
export function encodeArguments(value: unknown, limits?: RequestLimits): string {
  const encoder = new Encoder(limits);
  try {
    const text = encoder.value(value, "", 1);
    if (text === undefined || text[0] !== "{") throw new Refusal("must be an object of named members");
    encoder.checkSize(text);
    return text;
  } catch (error) {
    throw error instanceof Refusal ? error.explain() : error;
  }
}

/** Thrown where something can't be sent; on its way out each level adds its key, so that only a failure costs a path. */
class Refusal extends Error {
  readonly code: "ERR_QEMU_INVALID_ARGUMENT" | "ERR_QEMU_MESSAGE_TOO_DEEP" | "ERR_QEMU_MESSAGE_TOO_LARGE";
  readonly levels: { readonly key: string | number; readonly container: object }[] = [];

  constructor(reason: string, code: Refusal["code"] = "ERR_QEMU_INVALID_ARGUMENT") {
    super(reason);
    this.code = code;
  }

  explain(): QemuProtocolError {
    const levels = this.levels.reverse();
    if (this.code === "ERR_QEMU_MESSAGE_TOO_DEEP") {
      const seen = new Set<object>();
      for (const [index, { container }] of levels.entries()) {
        if (seen.has(container)) {
          return refusalError(pathOf(levels.slice(0, index)), "contains itself", "ERR_QEMU_INVALID_ARGUMENT");
        }
        seen.add(container);
      }
    }
    return refusalError(pathOf(levels), this.message, this.code);
  }
}

function pathOf(levels: Refusal["levels"]): string {
  const path = memberPath(["arguments", ...levels.map(({ key }) => key)]);
  return path.length > 200 ? `${path.slice(0, 200)}…` : path;
}

function refusalError(path: string, reason: string, code: Refusal["code"]): QemuProtocolError {
  return new QemuProtocolError(`${path} ${reason}`, { code, path });
}

class Encoder {
  readonly #maxDepth: number;
  readonly #maxBytes: number;
  readonly #maxTokens: number;
  // Characters so far: never more than the bytes that they become.
  #length = 0;
  #tokens = 0;

  constructor(limits: RequestLimits | undefined) {
    this.#maxDepth = limits?.maxDepth ?? deepestRequest;
    this.#maxBytes = limits?.maxBytes ?? largestRequest;
    this.#maxTokens = limits?.maxTokens ?? mostTokens;
  }

  checkSize(text: string): void {
    if (text.length * 3 > this.#maxBytes && Buffer.byteLength(text) > this.#maxBytes) this.#refuseSize();
  }

  value(value: unknown, key: string, depth: number): string | undefined {
    switch (typeof value) {
      case "string":
        return this.#string(value);
      case "number":
        return this.#count(encodeNumber(value));
      case "bigint":
        if (value < leastInteger || value > greatestInteger) {
          throw new Refusal(`is ${excerptOfInteger(value)}, outside of 64 bits (-2^63 to 2^64 - 1)`);
        }
        return this.#count(value.toString());
      case "boolean":
        return this.#count(value ? "true" : "false");
      case "undefined":
        return undefined;
      case "object":
        if (value === null) return this.#count("null");
        return this.#container(value, key, depth);
      default:
        throw new Refusal(`is a ${typeof value}`);
    }
  }

  #container(value: object, key: string, depth: number): string | undefined {
    const { toJSON } = value as { readonly toJSON?: unknown };
    const prototype: unknown = Object.getPrototypeOf(value);
    const plain = prototype === Object.prototype || prototype === null;
    if (!plain) refuseForeign(value);
    if (typeof toJSON === "function") {
      const converted: unknown = toJSON.call(value, key);
      if (typeof converted !== "object" || converted === null) return this.value(converted, key, depth);
      return this.#members(converted, depth);
    }
    return this.#members(value, depth);
  }

  #members(value: object, depth: number): string {
    if (depth > this.#maxDepth) {
      throw new Refusal(`is nested more than ${this.#maxDepth} deep`, "ERR_QEMU_MESSAGE_TOO_DEEP");
    }
    return Array.isArray(value) ? this.#array(value, depth) : this.#object(value, depth);
  }

  #array(value: readonly unknown[], depth: number): string {
    let text = "[";
    for (let index = 0; index < value.length; index += 1) {
      try {
        const item = this.value(value[index], String(index), depth + 1);
        if (item === undefined) throw new Refusal("is undefined, which an array can't hold");
        text += index === 0 ? item : `,${item}`;
      } catch (error) {
        if (error instanceof Refusal) error.levels.push({ key: index, container: value });
        throw error;
      }
    }
    this.#count("[]", Math.max(2, value.length + 1));
    return `${text}]`;
  }

  #object(value: object, depth: number): string {
    let text = "";
    let members = 0;
    for (const key of Object.keys(value)) {
      try {
        const member = this.value((value as Record<string, unknown>)[key], key, depth + 1);
        if (member === undefined) continue;
        members += 1;
        text += text === "" ? `{${this.#string(key)}:${member}` : `,${this.#string(key)}:${member}`;
      } catch (error) {
        if (error instanceof Refusal) error.levels.push({ key, container: value });
        throw error;
      }
    }
    this.#count("{}", Math.max(2, 2 * members + 1));
    return text === "" ? "{}" : `${text}}`;
  }

  #string(value: string): string {
    if (value.length <= shortText && plainText.test(value)) return this.#count(`"${value}"`);
    if (value.length > this.#maxBytes) this.#refuseSize();
    const text = JSON.stringify(value);
    // JSON.stringify escapes a lone surrogate, and nothing else in this way but a backslash before "ud".
    if (text.includes("\\ud") && /\p{Surrogate}/u.test(value)) {
      throw new Refusal("holds a lone surrogate, half of a character, which is no valid text");
    }
    // As many bytes as characters: ASCII.
    if (Buffer.byteLength(text) > text.length && noncharacter.test(value)) {
      throw new Refusal(
        "holds a code point that Unicode sets aside as no character (such as U+FFFE), which QEMU refuses",
      );
    }
    return this.#count(text);
  }

  #count(text: string, tokens = 1): string {
    this.#length += text.length;
    if (this.#length > this.#maxBytes) this.#refuseSize();
    this.#tokens += tokens;
    if (this.#tokens > this.#maxTokens) {
      throw new Refusal(
        `makes the request larger than ${this.#maxTokens} names, values and signs together`,
        "ERR_QEMU_MESSAGE_TOO_LARGE",
      );
    }
    return text;
  }

  #refuseSize(): never {
    throw new Refusal(`makes the request larger than ${this.#maxBytes} bytes`, "ERR_QEMU_MESSAGE_TOO_LARGE");
  }
}

function encodeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Refusal(`is ${value}, which JSON does not have`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new Refusal(`is ${value}, an integer that a number can't hold exactly; pass a bigint`);
  }
  return String(value);
}

function excerptOfInteger(value: bigint): string {
  const text = value.toString();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Refuses objects of which JSON.stringify would make something that nobody means, mostly `{}`. */
function refuseForeign(value: object): void {
  if (ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value)) {
    throw new Refusal("is binary data; encode it as the command wants it, mostly base64");
  }
  if (
    types.isMap(value) ||
    types.isSet(value) ||
    types.isWeakMap(value) ||
    types.isWeakSet(value) ||
    types.isPromise(value) ||
    types.isRegExp(value) ||
    types.isNativeError(value) ||
    types.isBoxedPrimitive(value)
  ) {
    throw new Refusal(`is a ${value.constructor.name}, which JSON can't hold`);
  }
}
