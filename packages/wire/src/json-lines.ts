import { isUtf8 } from "node:buffer";
import type { JsonDelivery, JsonSplitterSink } from "./json-delivery.js";
import { hasLongDigitRun } from "./json-digit-run.js";
import { excerptBytes } from "./json-excerpt.js";
import { notAnObject } from "./json-garbage.js";
import { JsonTogether } from "./json-together.js";

const openBrace = 0x7b;

/** Lines that hold one message each: the normal case, and the fast one. */
export class JsonLines {
  readonly #sink: JsonSplitterSink;
  readonly #delivery: JsonDelivery;
  readonly #maxDepth: number;
  /** A line of so many characters can't be too deep. */
  readonly #shallowLength: number;

  readonly #together = new JsonTogether();
  #decodedBytes = 0;
  #interrupted = false;

  constructor(sink: JsonSplitterSink, delivery: JsonDelivery, maxDepth: number) {
    this.#sink = sink;
    this.#delivery = delivery;
    this.#maxDepth = maxDepth;
    this.#shallowLength = Math.min(maxDepth * 2, Number.MAX_SAFE_INTEGER);
  }

  /** How many bytes were made text so far. */
  get decodedBytes(): number {
    return this.#decodedBytes;
  }

  /**
   * Delivers the messages of a block of whole lines, and reports lines that begin as no message does, until a callback
   * calls {@link interrupt}.
   *
   * @returns the index in `block` of the first line that begins like a message and isn't one, or -1.
   */
  deliver(block: Buffer, ascii: boolean): number {
    const mayBeLong = hasLongDigitRun(block);
    if (ascii && !mayBeLong) {
      const messages = this.#together.parse(block, this.#shallowLength);
      if (messages !== undefined) {
        this.#deliverParsed(messages, block.length);
        return -1;
      }
    }
    const text = this.#decode(block, block.length, ascii);
    if (text === undefined) return 0;
    const odd = this.#deliverText(text, mayBeLong);
    return odd < 0 || ascii ? odd : Buffer.byteLength(text.slice(0, odd));
  }

  /**
   * Delivers a whole line that begins like a message, if it is one; false, without a callback before, if it isn't.
   *
   * @param line ends with its line feed.
   */
  deliverOne(line: Buffer, ascii: boolean): boolean {
    const text = this.#decode(line, line.length - 1, ascii);
    if (text === undefined || (text.length > this.#shallowLength && this.#mayBeTooDeep(text))) return false;
    return this.#delivery.line(text, hasLongDigitRun(line));
  }

  /** Ends the delivery that runs, if one does: what is left of its lines is nobody's. */
  interrupt(): void {
    this.#interrupted = true;
  }

  #deliverParsed(messages: readonly unknown[], bytes: number): void {
    this.#decodedBytes += bytes;
    this.#delivery.parsedCharacters += bytes;
    this.#interrupted = false;
    for (let index = 0; index < messages.length && !this.#interrupted; index += 1) this.#sink.message(messages[index]);
  }

  #deliverText(text: string, mayBeLong: boolean): number {
    this.#interrupted = false;
    // One call for all lines: looking for one newline after the other costs twice as much.
    const lines = text.split("\n");
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index] as string;
      // Parsing comes first: of a line that is a message nothing else has to be known.
      const short = line.length <= this.#shallowLength;
      if (line.length < 2 || (!short && this.#mayBeTooDeep(line)) || !this.#delivery.line(line, mayBeLong)) {
        const first = skipWhiteSpace(line);
        if (first === line.length) continue;
        if (line.charCodeAt(first) === openBrace) {
          return lines.slice(0, index).reduce((length, before) => length + before.length + 1, first);
        }
        this.#sink.garbage(notAnObject(Buffer.from(line.trimEnd().slice(first, first + excerptBytes))));
      }
      if (this.#interrupted) return -1;
    }
    return -1;
  }

  /** The text of the bytes up to `end`, or undefined when they are no UTF-8. */
  #decode(bytes: Buffer, end: number, ascii: boolean): string | undefined {
    this.#decodedBytes += end;
    // ASCII is both, and decodes faster as latin1.
    const text = bytes.toString(ascii ? "latin1" : "utf8", 0, end);
    return !ascii && text.includes("\ufffd") && !isUtf8(bytes) ? undefined : text;
  }

  #mayBeTooDeep(line: string): boolean {
    let found = 0;
    for (const bracket of ["{", "["]) {
      for (let at = line.indexOf(bracket); at >= 0; at = line.indexOf(bracket, at + 1)) {
        found += 1;
        if (found > this.#maxDepth) return true;
      }
    }
    return false;
  }
}

/** JSON's white space: space, tab, carriage return, line feed. */
export function isWhiteSpace(code: number | undefined): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function skipWhiteSpace(line: string): number {
  let index = 0;
  while (isWhiteSpace(line.charCodeAt(index))) index += 1;
  return index;
}
