import type { JsonDelivery, JsonSplitterSink } from "./json-delivery.js";
import { excerptBytes } from "./json-excerpt.js";
import { notAnObject } from "./json-garbage.js";

const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Lines that hold one message each: the normal case, and the fast one. */
export class JsonLines {
  readonly #sink: JsonSplitterSink;
  readonly #delivery: JsonDelivery;
  readonly #maxDepth: number;

  constructor(sink: JsonSplitterSink, delivery: JsonDelivery, maxDepth: number) {
    this.#sink = sink;
    this.#delivery = delivery;
    this.#maxDepth = maxDepth;
  }

  /**
   * Delivers the messages of whole lines, and reports lines that begin as no message does, as long as `isCurrent` says
   * that nobody wants an end of it.
   *
   * @returns the index in `text` of the first line that begins like a message and isn't one, or -1.
   */
  deliver(text: string, mayBeLong: boolean, isCurrent: () => boolean): number {
    let lineStart = 0;
    while (lineStart < text.length) {
      const lineEnd = text.indexOf("\n", lineStart);
      const start = skipWhiteSpace(text, lineStart, lineEnd);
      const end = trimWhiteSpace(text, start, lineEnd);
      if (start < end) {
        if (text.charCodeAt(start) !== openBrace) {
          this.#sink.garbage(notAnObject(Buffer.from(text.slice(start, Math.min(end, start + excerptBytes)))));
        } else if (text.charCodeAt(end - 1) !== closeBrace || !this.#isMessage(text.slice(start, end), mayBeLong)) {
          return start;
        }
        if (!isCurrent()) return -1;
      }
      lineStart = lineEnd + 1;
    }
    return -1;
  }

  /** Delivers a line in braces; false when it takes a scan to say what it is. */
  #isMessage(line: string, mayBeLong: boolean): boolean {
    return !this.#mayBeTooDeep(line) && this.#delivery.line(line, mayBeLong);
  }

  #mayBeTooDeep(line: string): boolean {
    if (line.length <= this.#maxDepth * 2) return false;
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

function skipWhiteSpace(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && isWhiteSpace(text.charCodeAt(index))) index += 1;
  return index;
}

function trimWhiteSpace(text: string, from: number, to: number): number {
  let index = to;
  while (index > from && isWhiteSpace(text.charCodeAt(index - 1))) index -= 1;
  return index;
}
