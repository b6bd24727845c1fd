import { parse, QemuProtocolError } from "@qemu-wire/wire";
import { JsonScanner } from "@qemu-wire/wire/internal";

/** What the reader found: a JSON value, or text that is none, with the words of QEMU's parser. */
export type ReadItem =
  | { readonly kind: "value"; readonly value: unknown; readonly text: string }
  | { readonly kind: "fault"; readonly desc: string; readonly text: string };

const sentinel = 0xff;
const noncharacter = /\p{Noncharacter_Code_Point}/u;

/**
 * Finds requests in the bytes of a client. They need no line end: a request is over when its brackets balance, and QEMU
 * then looks at no further byte before it has dealt with it. So this reader is asked for one at a time.
 */
export class RequestReader {
  readonly #scanner = new JsonScanner();
  readonly #chunks: Buffer[] = [];
  // How far the first chunk is used up, and the bytes of a request that earlier chunks began.
  #position = 0;
  #begun: Buffer[] = [];

  push(chunk: Buffer): void {
    if (chunk.length > 0) this.#chunks.push(chunk);
  }

  /** The next request, or undefined as long as it isn't complete. */
  next(): ReadItem | undefined {
    for (;;) {
      const chunk = this.#chunks[0];
      if (chunk === undefined) return undefined;
      const item = this.#scanner.active ? this.#continue(chunk) : this.#start(chunk);
      if (this.#position >= chunk.length) {
        this.#chunks.shift();
        this.#position = 0;
      }
      if (item !== undefined) return item;
    }
  }

  #start(chunk: Buffer): ReadItem | undefined {
    if (this.#begun.length > 0) return this.#scalar(chunk);
    while (isWhiteSpace(chunk[this.#position])) this.#position += 1;
    const byte = chunk[this.#position];
    if (byte === undefined) return undefined;
    if (byte === 0x7b || byte === 0x5b) return this.#continue(chunk);
    if (byte === sentinel || byte < 0x20) {
      this.#position += 1;
      return fault(`stray '${byte === sentinel ? "\ufffd" : String.fromCharCode(byte)}'`, "");
    }
    if (isDelimiter(byte)) {
      this.#position += 1;
      return fault("expecting value", String.fromCharCode(byte));
    }
    return this.#scalar(chunk);
  }

  /** A value that is no object or array is over at the delimiter after it. */
  #scalar(chunk: Buffer): ReadItem | undefined {
    let end = this.#position;
    while (end < chunk.length && !isDelimiter(chunk[end])) end += 1;
    this.#begun.push(chunk.subarray(this.#position, end));
    this.#position = end;
    if (end === chunk.length) return undefined;
    const text = this.#takeBegun();
    try {
      return { kind: "value", value: JSON.parse(text) as unknown, text };
    } catch {
      return fault(`invalid keyword '${text}'`, text);
    }
  }

  #continue(chunk: Buffer): ReadItem | undefined {
    const from = this.#position;
    let end: number;
    try {
      end = this.#scanner.scan(chunk, from);
    } catch (error) {
      this.#position = this.#scanner.errorIndex + 1;
      this.#begun.push(chunk.subarray(from, this.#position));
      const text = this.#takeBegun();
      const tooDeep = error instanceof QemuProtocolError && error.code === "ERR_QEMU_MESSAGE_TOO_DEEP";
      if (tooDeep) return fault("JSON nesting depth limit exceeded", text);
      return fault(/[\]}]$/.test(text) ? "expecting value" : `stray '${text.slice(-1)}'`, text);
    }
    this.#position = end < 0 ? chunk.length : end;
    this.#begun.push(chunk.subarray(from, this.#position));
    return end < 0 ? undefined : parsed(Buffer.concat(this.#begun.splice(0)));
  }

  #takeBegun(): string {
    return Buffer.concat(this.#begun.splice(0)).toString();
  }
}

function parsed(bytes: Buffer): ReadItem {
  const text = bytes.toString();
  if (text.includes("\ufffd") && !bytes.equals(Buffer.from(text)))
    return fault("invalid UTF-8 sequence in string", text);
  let value: unknown;
  try {
    value = parse(text);
  } catch {
    return fault("expecting value", text);
  }
  // Noncharacters are no text to QEMU (5.2 to 11.1), as little as lone surrogates.
  if (noncharacter.test(text)) return fault("invalid UTF-8 sequence in string", text);
  const escape = invalidEscapeIn(text);
  if (escape !== undefined) return fault(`${escape} is not a valid Unicode character`, text);
  return { kind: "value", value, text };
}

/** The first escape sequence of a JSON text that stands for no character, as it is written there. */
function invalidEscapeIn(text: string): string | undefined {
  for (const [escape] of text.matchAll(/\\(?:ud[89ab]..\\ud[c-f]..|u....|.)/gis)) {
    if (escape.length < 6) continue;
    const character = JSON.parse(`"${escape}"`) as string;
    if (/\p{Surrogate}/u.test(character) || noncharacter.test(character)) return escape;
  }
  return undefined;
}

function fault(what: string, text: string): ReadItem {
  return { kind: "fault", desc: `JSON parse error, ${what}`, text };
}

function isWhiteSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

function isDelimiter(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || byte === sentinel || "{}[]:,".includes(String.fromCharCode(byte));
}
