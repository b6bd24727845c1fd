import { parse } from "@qemu-wire/wire";
import { endsWord, isNoText, RequestBytes, sentinel } from "./request-bytes.js";

/** What the reader found: a JSON value, or text that is none, with the words of QEMU's parser. */
export type ReadItem =
  | { readonly kind: "value"; readonly value: unknown; readonly text: string }
  | { readonly kind: "fault"; readonly desc: string; readonly text: string };

const noncharacter = /\p{Noncharacter_Code_Point}/u;

/**
 * Finds requests in the bytes of a client. They need no line end: a request is over when its brackets balance, and QEMU
 * then looks at no further byte before it has dealt with it. So this reader is asked for one at a time.
 */
export class RequestReader {
  readonly #bytes = new RequestBytes();

  push(chunk: Buffer): void {
    this.#bytes.push(chunk);
  }

  /** The next request, or undefined as long as it isn't complete. */
  next(): ReadItem | undefined {
    return this.#bytes.find((chunk) => this.#nextIn(chunk));
  }

  #nextIn(chunk: Buffer): ReadItem | undefined {
    if (this.#bytes.begun === "value") return this.#value(chunk);
    if (this.#bytes.begun === "word") return this.#scalar(chunk);
    const byte = this.#bytes.peek(chunk);
    if (byte === undefined) return undefined;
    if (byte === 0x7b || byte === 0x5b) return this.#value(chunk);
    if (byte === sentinel || byte < 0x20) {
      this.#bytes.skip();
      return fault(`stray '${byte === sentinel ? "\ufffd" : String.fromCharCode(byte)}'`, "");
    }
    if (endsWord(byte)) {
      this.#bytes.skip();
      return fault("expecting value", String.fromCharCode(byte));
    }
    return this.#scalar(chunk);
  }

  /** A value that is no object or array is over at the delimiter after it. */
  #scalar(chunk: Buffer): ReadItem | undefined {
    const text = this.#bytes.word(chunk, endsWord);
    if (text === undefined) return undefined;
    try {
      return { kind: "value", value: JSON.parse(text) as unknown, text };
    } catch {
      return fault(`invalid keyword '${text}'`, text);
    }
  }

  #value(chunk: Buffer): ReadItem | undefined {
    const found = this.#bytes.value(chunk);
    if (found === undefined) return undefined;
    return Buffer.isBuffer(found) ? parsed(found) : fault(found.desc, found.text);
  }
}

function parsed(bytes: Buffer): ReadItem {
  const text = bytes.toString();
  if (isNoText(text, bytes)) return fault("invalid UTF-8 sequence in string", text);
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
