import type { ConsolePattern } from "./pattern.js";
import { onlyOptions } from "../spec/only-options.js";

/** A place in what a console said; `console.mark()` gives it, `since` takes it. */
export interface ConsoleMark {
  /** How many characters, control sequences not counted, came before it. */
  readonly position: number;
}

/** Options of `console.expect()`. */
export interface ExpectOptions {
  /**
   * What must not come: the wait rejects as soon as one does, naming its line. `guestFailures` are a choice of them. Without
   * it the wait ends at a panic of the guest's kernel; a list, also an empty one, stands in place of that.
   */
  readonly failOn?: ConsolePattern | readonly ConsolePattern[] | undefined;
  /** Milliseconds; default 60,000. `Infinity` for none. */
  readonly timeout?: number | undefined;
  /** Begins here instead of where the last `expect()` ended. */
  readonly since?: ConsoleMark | undefined;
  /** False leaves what was found for others: the next `expect()` begins where this one would have. Default true. */
  readonly consume?: boolean | undefined;
  /**
   * How many characters a match of a regular expression can have; default 16,384. A longer one may be missed, as no more is
   * looked back at when new text comes. The console's log is the most.
   */
  readonly longestMatch?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** @throws SpecError for a name that is no option. */
export const checkExpectNames = onlyOptions<ExpectOptions>({
  failOn: true,
  timeout: true,
  since: true,
  consume: true,
  longestMatch: true,
  signal: true,
});

/** What `console.expect()` found. */
export interface ConsoleMatch {
  /** The text that matched. */
  readonly match: string;
  /** Which pattern: the one that was given. */
  readonly pattern: ConsolePattern;
  /** What a regular expression captured; empty for a text. */
  readonly captures: readonly (string | undefined)[];
  /** By name. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** What came before the match, from where the wait began to look, as far as the log still has it. */
  readonly before: string;
  /** `before` and `match` together. */
  readonly text: string;
  /** The place after the match. */
  readonly mark: ConsoleMark;
}
