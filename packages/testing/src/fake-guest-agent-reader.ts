import { parse, QemuProtocolError } from "@qemu-wire/wire";
import { JsonScanner } from "@qemu-wire/wire/internal";

/** What an agent finds in its input: a JSON value, text that is none (with the parser's words), or a byte 0xFF. */
export type AgentInput =
  | { readonly kind: "value"; readonly value: unknown; readonly text: string }
  | { readonly kind: "fault"; readonly desc: string; readonly text: string }
  | { readonly kind: "sentinel" };

const sentinel = 0xff;

/**
 * Finds requests in the bytes that reach an agent, one at a time, and recovers from what is no JSON as QEMU's lexer does:
 * it goes on at the next bracket, comma, colon or control character. Bytes it wasn't asked about can be taken back.
 */
export class AgentReader {
  readonly #scanner = new JsonScanner();
  readonly #chunks: Buffer[] = [];
  // How far the first chunk is used up, and the bytes of a request that earlier chunks began.
  #position = 0;
  #begun: Buffer[] = [];
  #recovering = false;

  push(chunk: Buffer): void {
    if (chunk.length > 0) this.#chunks.push(chunk);
  }

  /** Takes back what no request was looked for in. The half of a request stays, and is lost with the reader. */
  takeUnread(): Buffer[] {
    const unread = this.#chunks.splice(0);
    if (unread[0] !== undefined) unread[0] = unread[0].subarray(this.#position);
    this.#position = 0;
    return unread;
  }

  /** The next request, or undefined as long as it isn't complete. */
  next(): AgentInput | undefined {
    for (;;) {
      const chunk = this.#chunks[0];
      if (chunk === undefined) return undefined;
      const input = this.#nextIn(chunk);
      if (this.#position >= chunk.length) {
        this.#chunks.shift();
        this.#position = 0;
      }
      if (input !== undefined) return input;
    }
  }

  #nextIn(chunk: Buffer): AgentInput | undefined {
    if (this.#recovering) {
      while (this.#position < chunk.length && !endsRecovery(chunk[this.#position])) this.#position += 1;
      if (this.#position === chunk.length) return undefined;
      this.#recovering = false;
    }
    if (this.#scanner.active) return this.#scan(chunk);
    if (this.#begun.length > 0) return this.#word(chunk);
    while (isWhiteSpace(chunk[this.#position])) this.#position += 1;
    const byte = chunk[this.#position];
    if (byte === undefined) return undefined;
    const character = String.fromCharCode(byte);
    if (character === "{" || character === "[") return this.#scan(chunk);
    if (byte !== sentinel && byte > 0x20 && !"]}:,".includes(character)) return this.#word(chunk);
    this.#position += 1;
    if (byte === sentinel) return { kind: "sentinel" };
    return fault(byte < 0x20 ? `stray '${character}'` : "expecting value", character);
  }

  /** What begins without a bracket ends where no word can go on. */
  #word(chunk: Buffer): AgentInput | undefined {
    let end = this.#position;
    while (end < chunk.length && !endsWord(chunk[end])) end += 1;
    this.#begun.push(chunk.subarray(this.#position, end));
    this.#position = end;
    if (end === chunk.length) return undefined;
    const text = this.#takeBegun();
    const value = parsed(Buffer.from(text));
    if (value.kind === "value" || /^[a-z]+$/.test(text)) return value;
    this.#recovering = true;
    return fault(`stray '${text.replace(/^[a-z]+/, "").slice(0, 1)}'`, text);
  }

  #scan(chunk: Buffer): AgentInput | undefined {
    const from = this.#position;
    const stop = chunk.indexOf(sentinel, from);
    const to = stop < 0 ? chunk.length : stop;
    let end: number;
    try {
      end = this.#scanner.scan(chunk, from, to);
    } catch (error) {
      this.#position = this.#scanner.errorIndex + 1;
      this.#begun.push(chunk.subarray(from, this.#position));
      const text = this.#takeBegun();
      if (error instanceof QemuProtocolError && error.code === "ERR_QEMU_MESSAGE_TOO_DEEP") {
        return fault("JSON nesting depth limit exceeded", text);
      }
      if (/[\]}]$/.test(text)) return fault("expecting value", text);
      this.#recovering = true;
      return fault(`stray '${text.slice(-1)}'`, text);
    }
    if (end < 0 && stop >= 0) {
      this.#scanner.reset();
      this.#begun = [];
      this.#position = stop + 1;
      return { kind: "sentinel" };
    }
    this.#position = end < 0 ? chunk.length : end;
    this.#begun.push(chunk.subarray(from, this.#position));
    return end < 0 ? undefined : parsed(Buffer.concat(this.#begun.splice(0)));
  }

  #takeBegun(): string {
    return Buffer.concat(this.#begun.splice(0)).toString();
  }
}

function parsed(bytes: Buffer): AgentInput {
  const text = bytes.toString();
  if (text.includes("\ufffd") && !bytes.equals(Buffer.from(text)))
    return fault("invalid UTF-8 sequence in string", text);
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

function isWhiteSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

function endsWord(byte = 0): boolean {
  return byte <= 0x20 || byte === sentinel || "{}[]:,".includes(String.fromCharCode(byte));
}

function endsRecovery(byte = 0): boolean {
  return byte !== 0x20 && byte !== 0x09 && endsWord(byte);
}
