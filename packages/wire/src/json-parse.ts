import { QemuProtocolError } from "./errors.js";
import type { IntegerMode } from "./integer-types.js";
import { hasLongDigitRunInText } from "./json-digit-run.js";
import { memberPath } from "./json-path.js";

/** QEMU's own parser refuses what is nested deeper (`qobject/json-streamer.c`). */
export const deepestJson = 1024;

// What a peer may send isn't trusted, and turning millions of digits into one bigint takes seconds. QEMU's integers have
// 20 digits at most.
const mostDigits = 4_300;
// Every integer of up to 15 digits is safe.
const mostSafeDigits = 15;

/**
 * Parses one JSON text exactly: like `JSON.parse`, but an integer that a double can't hold (not `Number.isSafeInteger`) is
 * a `bigint`, of up to 4,300 digits. Numbers written with a fraction or an exponent are doubles, as everywhere in QEMU.
 *
 * @throws {SyntaxError} for what isn't JSON.
 * @throws {QemuProtocolError} for a text with such integers: `ERR_QEMU_MESSAGE_TOO_DEEP` when it is nested more than 1024
 * deep, `ERR_QEMU_MESSAGE_TOO_LARGE` for an integer of more digits.
 */
export function parse(text: string): unknown {
  return hasLongDigitRunInText(text) ? new ExactParser(text).parse() : JSON.parse(text);
}

/**
 * {@link parse} without its test for long integers, under an integer mode. `"bigint"` acts as `"auto"` here: which small
 * integers are 64-bit only the schema knows.
 *
 * @throws {QemuProtocolError} `ERR_QEMU_UNSAFE_INTEGER` with the integer's path, in mode `"number"`.
 */
export function parseExact(text: string, integers: IntegerMode): unknown {
  const value = new ExactParser(text).parse();
  if (integers === "number") {
    const error = unsafeIntegerError(value);
    if (error !== undefined) throw error;
  }
  return value;
}

/** The error for the first bigint in a parsed value, or undefined when it holds none. */
export function unsafeIntegerError(value: unknown): QemuProtocolError | undefined {
  const keys: (string | number)[] = [];
  const found = findBigint(value, keys);
  if (found === undefined) return undefined;
  const path = memberPath(keys.reverse());
  const place = path === "" ? "The value" : path;
  const digits = String(found);
  const shown = digits.length > 80 ? `${digits.slice(0, 40)}… (${digits.length} characters)` : digits;
  const message = `${place} is ${shown}, an integer that a number can't hold exactly; use integers: "auto" or "bigint"`;
  return new QemuProtocolError(message, { code: "ERR_QEMU_UNSAFE_INTEGER", path });
}

function findBigint(value: unknown, keys: (string | number)[]): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value !== "object" || value === null) return undefined;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, member] of entries) {
    const found = findBigint(member, keys);
    if (found !== undefined) {
      keys.push(key);
      return found;
    }
  }
  return undefined;
}

class ExactParser {
  readonly #text: string;
  #position = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): unknown {
    const value = this.#value();
    if (!Number.isNaN(this.#next())) this.#fail();
    return value;
  }

  /** Skips white space; the code of the character after it, NaN at the end. */
  #next(): number {
    for (;;) {
      const code = this.#text.charCodeAt(this.#position);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code;
      this.#position += 1;
    }
  }

  #value(): unknown {
    switch (this.#next()) {
      case 0x7b:
        return this.#object();
      case 0x5b:
        return this.#array();
      case 0x22:
        return this.#string(false);
      case 0x74:
        return this.#word("true", true);
      case 0x66:
        return this.#word("false", false);
      case 0x6e:
        return this.#word("null", null);
      default:
        return this.#number();
    }
  }

  #object(): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    this.#enter();
    if (this.#next() !== 0x7d) {
      for (;;) {
        if (this.#next() !== 0x22) this.#fail();
        const key = this.#string(true);
        if (this.#next() !== 0x3a) this.#fail();
        this.#position += 1;
        setMember(result, key, this.#value());
        if (this.#next() !== 0x2c) break;
        this.#position += 1;
      }
      if (this.#next() !== 0x7d) this.#fail();
    }
    this.#leave();
    return result;
  }

  #array(): unknown[] {
    const result: unknown[] = [];
    this.#enter();
    if (this.#next() !== 0x5d) {
      for (;;) {
        result.push(this.#value());
        if (this.#next() !== 0x2c) break;
        this.#position += 1;
      }
      if (this.#next() !== 0x5d) this.#fail();
    }
    this.#leave();
    return result;
  }

  #string(isKey: boolean): string {
    const text = this.#text;
    const start = this.#position;
    let index = start + 1;
    let plain = true;
    for (;;) {
      const code = text.charCodeAt(index);
      if (code === 0x22) break;
      if (code === 0x5c) {
        plain = false;
        index += 1;
      } else if (Number.isNaN(code)) {
        this.#fail();
      } else if (code < 0x20) {
        plain = false;
      }
      index += 1;
    }
    this.#position = index + 1;
    // V8 makes a longer slice a window on the whole text, which would then live as long as this one string does. A key is
    // copied anyhow when it becomes a property's name.
    if (plain && (isKey || index - start <= 12)) return text.slice(start + 1, index);
    return JSON.parse(text.slice(start, index + 1)) as string;
  }

  #number(): number | bigint {
    const text = this.#text;
    const start = this.#position;
    let index = start;
    if (text.charCodeAt(index) === 0x2d) index += 1;
    const firstDigit = index;
    while (isDigit(text.charCodeAt(index))) index += 1;
    const digits = index - firstDigit;
    const whole = !isNumberPart(text.charCodeAt(index));
    while (isNumberPart(text.charCodeAt(index))) index += 1;
    this.#position = index;
    const leadingZero = digits > 1 && text.charCodeAt(firstDigit) === 0x30;
    if (!whole || digits === 0 || leadingZero) return this.#double(text.slice(start, index));
    if (digits > mostDigits) this.#tooLong(digits);
    const literal = text.slice(start, index);
    const value = Number(literal);
    if (digits <= mostSafeDigits || Number.isSafeInteger(value)) return value;
    return BigInt(literal);
  }

  /** A number with a fraction or an exponent, or none at all: JSON.parse knows which texts are numbers. */
  #double(literal: string): number {
    if (literal === "") this.#fail();
    return JSON.parse(literal) as number;
  }

  #word<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#position)) this.#fail();
    this.#position += word.length;
    return value;
  }

  #enter(): void {
    this.#position += 1;
    this.#depth += 1;
    if (this.#depth > deepestJson) {
      const message = `The message is nested more than ${deepestJson} deep`;
      throw new QemuProtocolError(message, { code: "ERR_QEMU_MESSAGE_TOO_DEEP" });
    }
  }

  #leave(): void {
    this.#position += 1;
    this.#depth -= 1;
  }

  #tooLong(digits: number): never {
    const message = `The message has an integer of ${digits} digits, more than the ${mostDigits} that are read`;
    throw new QemuProtocolError(message, { code: "ERR_QEMU_MESSAGE_TOO_LARGE" });
  }

  #fail(): never {
    const found = this.#text.charAt(this.#position);
    const what = found === "" ? "Unexpected end of JSON input" : `Unexpected token ${JSON.stringify(found)} in JSON`;
    throw new SyntaxError(`${what} at position ${this.#position}`);
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What can follow the digits of an integer that is no plain one: `.`, `e`, `E`, signs and more digits. */
function isNumberPart(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x65 || code === 0x45 || code === 0x2b || code === 0x2d;
}

function setMember(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") {
    // An assignment would set the prototype; JSON.parse makes a property of it.
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    object[key] = value;
  }
}
