import { QemuProtocolError } from "@qemu-wire/wire";
import { JsonScanner } from "@qemu-wire/wire/internal";

/** The byte that makes an agent forget what it has read of a request. No JSON holds it. */
export const sentinel = 0xff;

/** Text that begins as a value with brackets does, and is none; `desc` is what QEMU's parser says of it. */
export interface BrokenValue {
  readonly text: string;
  readonly desc: string;
  /** Whether it broke at a bracket too many. */
  readonly atBracket: boolean;
}

/**
 * The bytes of a client, of which a reader takes one request at a time: QEMU looks at no further byte before it has dealt
 * with a request. Who reads says what ends a word and what follows from a fault; where the chunks were cut is seen to here.
 */
export class RequestBytes {
  readonly #scanner = new JsonScanner();
  readonly #chunks: Buffer[] = [];
  // How far the first chunk is used up, and the bytes of a request that earlier chunks began.
  #position = 0;
  #begun: Buffer[] = [];

  push(chunk: Buffer): void {
    if (chunk.length > 0) this.#chunks.push(chunk);
  }

  /** Takes back what no request was looked for in. The half of a request stays, and is lost with this. */
  takeUnread(): Buffer[] {
    const unread = this.#chunks.splice(0);
    if (unread[0] !== undefined) unread[0] = unread[0].subarray(this.#position);
    this.#position = 0;
    return unread;
  }

  /** How far the chunk at hand is used up. */
  get position(): number {
    return this.#position;
  }

  /** What `look` finds in the next chunk that it finds something in; undefined when there is no more. */
  find<T>(look: (chunk: Buffer) => T | undefined): T | undefined {
    for (;;) {
      const chunk = this.#chunks[0];
      if (chunk === undefined) return undefined;
      const found = look(chunk);
      if (this.#position >= chunk.length) {
        this.#chunks.shift();
        this.#position = 0;
      }
      if (found !== undefined) return found;
    }
  }

  /** What a chunk before this one began: a value with brackets, or a word without. */
  get begun(): "value" | "word" | undefined {
    if (this.#scanner.active) return "value";
    return this.#begun.length > 0 ? "word" : undefined;
  }

  /** The first byte that is no white space, which is not taken; undefined when there is none in this chunk. */
  peek(chunk: Buffer): number | undefined {
    while (isWhiteSpace(chunk[this.#position])) this.#position += 1;
    return chunk[this.#position];
  }

  /** Takes one byte. */
  skip(): void {
    this.#position += 1;
  }

  /** Takes bytes up to the first one that `ends`; false when there is none in this chunk. */
  skipTo(chunk: Buffer, ends: (byte: number) => boolean): boolean {
    this.#position = endOf(chunk, this.#position, ends);
    return this.#position < chunk.length;
  }

  /** Takes what has no brackets, up to the first byte that `ends` it; undefined as long as that isn't there. */
  word(chunk: Buffer, ends: (byte: number) => boolean): string | undefined {
    const end = endOf(chunk, this.#position, ends);
    this.#begin(chunk, end);
    return end === chunk.length ? undefined : this.#takeBegun().toString();
  }

  /** Takes a value with brackets, up to `to` at most; undefined as long as its end isn't there. */
  value(chunk: Buffer, to = chunk.length): Buffer | BrokenValue | undefined {
    let end: number;
    try {
      end = this.#scanner.scan(chunk, this.#position, to);
    } catch (error) {
      this.#begin(chunk, this.#scanner.errorIndex + 1);
      return broken(error, this.#takeBegun().toString());
    }
    this.#begin(chunk, end < 0 ? to : end);
    return end < 0 ? undefined : this.#takeBegun();
  }

  /** Forgets what was begun. */
  forget(): void {
    this.#scanner.reset();
    this.#begun = [];
  }

  #begin(chunk: Buffer, end: number): void {
    this.#begun.push(chunk.subarray(this.#position, end));
    this.#position = end;
  }

  #takeBegun(): Buffer {
    return Buffer.concat(this.#begun.splice(0));
  }
}

/** Whether no word goes on with this byte. */
export function endsWord(byte: number): boolean {
  return byte <= 0x20 || byte === sentinel || "{}[]:,".includes(String.fromCharCode(byte));
}

/** Whether what was read as text is not what these bytes are. */
export function isNoText(text: string, bytes: Buffer): boolean {
  return text.includes("\ufffd") && !bytes.equals(Buffer.from(text));
}

function broken(error: unknown, text: string): BrokenValue {
  const tooDeep = error instanceof QemuProtocolError && error.code === "ERR_QEMU_MESSAGE_TOO_DEEP";
  if (tooDeep) return { text, desc: "JSON nesting depth limit exceeded", atBracket: true };
  const atBracket = /[\]}]$/.test(text);
  return { text, desc: atBracket ? "expecting value" : `stray '${text.slice(-1)}'`, atBracket };
}

function endOf(chunk: Buffer, from: number, ends: (byte: number) => boolean): number {
  const found = chunk.subarray(from).findIndex(ends);
  return found < 0 ? chunk.length : from + found;
}

function isWhiteSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
