import { parse } from "@qemu-wire/wire";
import { endsWord, isNoText, RequestBytes, sentinel } from "./request-bytes.js";

/** What an agent finds in its input: a JSON value, text that is none (with the parser's words), or a byte 0xFF. */
export type AgentInput =
  | { readonly kind: "value"; readonly value: unknown; readonly text: string }
  | { readonly kind: "fault"; readonly desc: string; readonly text: string }
  | { readonly kind: "sentinel" };

/**
 * Finds requests in the bytes that reach an agent, one at a time, and recovers from what is no JSON as QEMU's lexer does:
 * it goes on at the next bracket, comma, colon or control character. Bytes it wasn't asked about can be taken back.
 */
export class AgentReader {
  readonly #bytes = new RequestBytes();
  #recovering = false;

  push(chunk: Buffer): void {
    this.#bytes.push(chunk);
  }

  /** Takes back what no request was looked for in. The half of a request stays, and is lost with the reader. */
  takeUnread(): Buffer[] {
    return this.#bytes.takeUnread();
  }

  /** The next request, or undefined as long as it isn't complete. */
  next(): AgentInput | undefined {
    return this.#bytes.find((chunk) => this.#nextIn(chunk));
  }

  #nextIn(chunk: Buffer): AgentInput | undefined {
    if (this.#recovering) {
      if (!this.#bytes.skipTo(chunk, endsRecovery)) return undefined;
      this.#recovering = false;
    }
    if (this.#bytes.begun === "value") return this.#value(chunk);
    if (this.#bytes.begun === "word") return this.#word(chunk);
    const byte = this.#bytes.peek(chunk);
    if (byte === undefined) return undefined;
    const character = String.fromCharCode(byte);
    if (character === "{" || character === "[") return this.#value(chunk);
    if (!endsWord(byte)) return this.#word(chunk);
    this.#bytes.skip();
    if (byte === sentinel) return { kind: "sentinel" };
    return fault(byte < 0x20 ? `stray '${character}'` : "expecting value", character);
  }

  /** What begins without a bracket ends where no word can go on. */
  #word(chunk: Buffer): AgentInput | undefined {
    const text = this.#bytes.word(chunk, endsWord);
    if (text === undefined) return undefined;
    const value = parsed(Buffer.from(text));
    if (value.kind === "value" || /^[a-z]+$/.test(text)) return value;
    this.#recovering = true;
    return fault(`stray '${text.replace(/^[a-z]+/, "").slice(0, 1)}'`, text);
  }

  #value(chunk: Buffer): AgentInput | undefined {
    // It ends whatever was begun.
    const at = chunk.indexOf(sentinel, this.#bytes.position);
    const found = this.#bytes.value(chunk, at < 0 ? chunk.length : at);
    if (Buffer.isBuffer(found)) return parsed(found);
    if (found !== undefined) {
      this.#recovering = !found.atBracket;
      return fault(found.desc, found.text);
    }
    if (at < 0) return undefined;
    this.#bytes.forget();
    this.#bytes.skip();
    return { kind: "sentinel" };
  }
}

function parsed(bytes: Buffer): AgentInput {
  const text = bytes.toString();
  if (isNoText(text, bytes)) return fault("invalid UTF-8 sequence in string", text);
  try {
    return { kind: "value", value: parse(text), text };
  } catch {
    const words = text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, "").match(/[a-z]+/g) ?? [];
    const invalid = words.find((word) => !["true", "false", "null"].includes(word));
    return fault(invalid === undefined ? "expecting value" : `invalid keyword '${invalid}'`, text);
  }
}

function fault(what: string, text: string): AgentInput {
  return { kind: "fault", desc: `JSON parse error, ${what}`, text };
}

function endsRecovery(byte: number): boolean {
  return byte !== 0x20 && byte !== 0x09 && endsWord(byte);
}
