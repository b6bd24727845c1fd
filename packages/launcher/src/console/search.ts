import type { Matcher, PatternHit } from "./pattern.js";
import type { TextRing } from "./text-ring.js";

/** One of several patterns, found: offsets are those of the console's text. */
export interface Found extends PatternHit {
  readonly matcher: Matcher;
  /** The text that matched. The log may have lost it by the time that somebody asks. */
  readonly match: string;
  /** What came before it, from where the search began, as far as the log had it. */
  readonly before: string;
}

/** Before the place where a search begins, for what an expression looks behind at. */
const context = 64;

/**
 * A search for the first of several patterns in a text that grows.
 *
 * Each call looks at what is new since the last one, and at as much before it as a match may reach back: the work is in
 * proportion to the text, however it is cut. The match that *ends* first wins (of several the first of the list), because
 * that is what one sees first who reads character by character: so the cuts decide nothing.
 */
export class Search {
  /** Where it began; text before it is not looked at. */
  readonly from: number;
  readonly #text: TextRing;
  readonly #matchers: readonly Matcher[];
  #seen: number;

  constructor(text: TextRing, from: number, matchers: readonly Matcher[]) {
    this.#text = text;
    this.#matchers = matchers;
    this.from = Math.max(from, text.start);
    this.#seen = this.from;
  }

  /** Looks at what is new. After a find it is done. */
  next(): Found | undefined {
    const { end } = this.#text;
    const starts = this.#matchers.map(({ lookback }) => Math.max(this.from, this.#text.start, this.#seen - lookback));
    this.#seen = end;
    const base = Math.max(this.from, this.#text.start, Math.min(...starts) - context);
    const text = this.#text.slice(base, end);
    let first: (PatternHit & { readonly matcher: Matcher }) | undefined;
    for (const [index, matcher] of this.#matchers.entries()) {
      const hit = matcher.find(text, (starts[index] as number) - base);
      if (hit !== undefined && (first === undefined || hit.end < first.end)) first = { ...hit, matcher };
    }
    if (first === undefined) return undefined;
    const [start, last] = [first.start + base, first.end + base];
    return {
      ...first,
      start,
      end: last,
      match: text.slice(first.start, first.end),
      before: this.#text.slice(this.from, start),
    };
  }
}
