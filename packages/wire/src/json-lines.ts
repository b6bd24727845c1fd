import type { JsonDelivery, JsonSplitterSink } from "./json-delivery.js";
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
  #interrupted = false;

  constructor(sink: JsonSplitterSink, delivery: JsonDelivery, maxDepth: number) {
    this.#sink = sink;
    this.#delivery = delivery;
    this.#maxDepth = maxDepth;
    this.#shallowLength = Math.min(maxDepth * 2, Number.MAX_SAFE_INTEGER);
  }

  /**
   * Delivers the messages of whole lines, and reports lines that begin as no message does, until a
   * callback calls {@link interrupt}.
   *
   * @returns the index in `text` of the first line that begins like a message and isn't one, or -1.
   */
  deliver(text: string, mayBeLong: boolean): number {
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

  /**
   * {@link deliver} for a block of lines that are ASCII and have no long run of digits, if they can be parsed together;
   * false, without a callback before, when they can't.
   */
  deliverTogether(block: Buffer): boolean {
    const messages = this.#together.parse(block, this.#shallowLength);
    if (messages === undefined) return false;
    this.#delivery.parsedCharacters += block.length;
    this.#interrupted = false;
    for (let index = 0; index < messages.length && !this.#interrupted; index += 1) this.#sink.message(messages[index]);
    return true;
  }

  /** Delivers one whole line that begins like a message; false, without a callback before, when it isn't one. */
  deliverOne(line: string, mayBeLong: boolean): boolean {
    if (line.length > this.#shallowLength && this.#mayBeTooDeep(line)) return false;
    return this.#delivery.line(line, mayBeLong);
  }

  /** Ends the delivery that runs, if one does: what is left of its lines is nobody's. */
  interrupt(): void {
    this.#interrupted = true;
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
