import { QemuProtocolError } from "./errors.js";
import { excerptOf } from "./json-excerpt.js";
import { deepestJson } from "./json-parse.js";

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const openBracket = 0x5b;
const closeBrace = 0x7d;
const closeBracket = 0x5d;

// What a byte outside strings is to the scanner; 0 is what can't stand there.
const filler = 1;
const stringStart = 2;
const open = 3;
const close = 4;

const kinds = new Uint8Array(256);
// White space, punctuation, numbers and the letters of true, false and null. Anything else can't stand outside a string,
// which finds a banner or a log line long before its braces would fail to balance.
for (const character of " \t\r\n:,-+.0123456789Etrufalsne") kinds[character.charCodeAt(0)] = filler;
kinds[quote] = stringStart;
kinds[openBrace] = open;
kinds[openBracket] = open;
kinds[closeBrace] = close;
kinds[closeBracket] = close;

/**
 * Finds the end of a JSON object or array in bytes, whatever the cuts between chunks: it knows strings, escapes and the
 * kinds of brackets, and looks at each byte once. Whether the value is valid JSON is for a parser to say.
 */
export class JsonScanner {
  /** How many bytes were looked at since the scanner was made. */
  scannedBytes = 0;
  /** Index in the last chunk of the byte that {@link scan} threw about. */
  errorIndex = 0;

  readonly #maxDepth: number;
  // The kind of each open bracket; grows as needed.
  #opened = new Uint8Array(64);
  #depth = 0;
  #inString = false;
  #escaped = false;
  // Where the present scan began, for error messages.
  #from = 0;

  /** @param maxDepth how many brackets may be open at once; 1024 as in QEMU unless given. */
  constructor(maxDepth: number = deepestJson) {
    this.#maxDepth = maxDepth;
  }

  /** True from the first bracket of a value to its last one. */
  get active(): boolean {
    return this.#depth > 0;
  }

  /**
   * Looks at the bytes of `chunk` from `from` up to `to` (its end unless given). When no value is open, the first byte
   * must be the `{` or `[` that opens one.
   *
   * @returns the index after the bracket that closes the value, or -1 when all bytes belong to a value that goes on.
   * @throws {QemuProtocolError} `ERR_QEMU_GARBAGE` for what can't be JSON, `ERR_QEMU_MESSAGE_TOO_DEEP` for too many open
   * brackets. The scanner is ready for a new value then, and {@link errorIndex} says where it stopped.
   */
  scan(chunk: Uint8Array, from = 0, to: number = chunk.length): number {
    this.#from = from;
    let index = from;
    while (index < to) {
      if (this.#inString) {
        index = this.#scanString(chunk, index, to);
        continue;
      }
      const byte = chunk[index] as number;
      index += 1;
      switch (kinds[byte]) {
        case filler:
          if (this.#depth === 0) this.#fail(chunk, index, "a message that does not begin with {");
          break;
        case stringStart:
          if (this.#depth === 0) this.#fail(chunk, index, "a message that does not begin with {");
          this.#inString = true;
          break;
        case open:
          if (this.#depth === this.#maxDepth) this.#failDepth(chunk, index);
          if (this.#depth === this.#opened.length) this.#grow();
          this.#opened[this.#depth] = byte;
          this.#depth += 1;
          break;
        case close:
          // ASCII puts each closing bracket two places after its opening one.
          if (this.#depth === 0 || this.#opened[this.#depth - 1] !== byte - 2) {
            this.#fail(chunk, index, "a bracket that closes nothing");
          }
          this.#depth -= 1;
          if (this.#depth === 0) {
            this.scannedBytes += index - from;
            return index;
          }
          break;
        default:
          this.#fail(chunk, index, "a byte that JSON does not allow there");
      }
    }
    this.scannedBytes += Math.max(0, to - from);
    return -1;
  }

  /** Forgets an open value. */
  reset(): void {
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
  }

  #scanString(chunk: Uint8Array, from: number, to: number): number {
    let index = from;
    let escaped = this.#escaped;
    while (index < to) {
      const byte = chunk[index] as number;
      index += 1;
      if (byte < 0x20) this.#fail(chunk, index, "a control character inside a string");
      if (escaped) {
        escaped = false;
      } else if (byte === backslash) {
        escaped = true;
      } else if (byte === quote) {
        this.#inString = false;
        break;
      }
    }
    this.#escaped = escaped;
    return index;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#opened.length * 2);
    larger.set(this.#opened);
    this.#opened = larger;
  }

  #fail(chunk: Uint8Array, after: number, what: string): never {
    throw this.#failed(chunk, after, "ERR_QEMU_GARBAGE", `The peer sent ${what}`);
  }

  #failDepth(chunk: Uint8Array, after: number): never {
    const what = `The peer sent a message nested more than ${this.#maxDepth} deep`;
    throw this.#failed(chunk, after, "ERR_QEMU_MESSAGE_TOO_DEEP", what);
  }

  #failed(
    chunk: Uint8Array,
    after: number,
    code: "ERR_QEMU_GARBAGE" | "ERR_QEMU_MESSAGE_TOO_DEEP",
    what: string,
  ): QemuProtocolError {
    this.errorIndex = after - 1;
    this.scannedBytes += after - this.#from;
    this.reset();
    const excerpt = excerptOf(chunk.subarray(Math.max(this.#from, after - 40)));
    return new QemuProtocolError(`${what}: ${excerpt}`, { code, excerpt });
  }
}
