/** What a console is searched for: a text, or a regular expression (its flags `g` and `y` mean nothing here). */
export type ConsolePattern = string | RegExp;

/** Where in a text a pattern was found. */
export interface PatternHit {
  readonly start: number;
  readonly end: number;
  readonly captures: readonly (string | undefined)[];
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** A pattern, ready to be searched for. It shares no state with the caller's. */
export interface Matcher {
  readonly pattern: ConsolePattern;
  /** How many characters before new ones a match may begin that ends in these. */
  readonly lookback: number;
  /** The first match that begins at `from` or later. */
  find(text: string, from: number): PatternHit | undefined;
}

/**
 * @param longestMatch how many characters a match of a regular expression has at most; more are not looked back at
 * @throws RangeError for an empty text, which is everywhere.
 */
export function matcherOf(pattern: ConsolePattern, longestMatch: number): Matcher {
  return typeof pattern === "string" ? textMatcher(pattern) : expressionMatcher(pattern, longestMatch);
}

function textMatcher(pattern: string): Matcher {
  if (pattern === "") throw new RangeError("An empty text is found everywhere: say what is to be waited for.");
  return {
    pattern,
    lookback: pattern.length - 1,
    find: (text, from) => {
      const start = text.indexOf(pattern, from);
      return start === -1 ? undefined : { start, end: start + pattern.length, captures: [], groups: {} };
    },
  };
}

function expressionMatcher(pattern: RegExp, longestMatch: number): Matcher {
  // `g` makes it begin at lastIndex; `y` would make it match there only.
  const expression = new RegExp(pattern.source, `${pattern.flags.replaceAll(/[gy]/g, "")}g`);
  return {
    pattern,
    lookback: longestMatch,
    find: (text, from) => {
      expression.lastIndex = from;
      const match = expression.exec(text);
      if (match === null) return undefined;
      const start = match.index;
      return { start, end: start + match[0].length, captures: match.slice(1), groups: { ...match.groups } };
    },
  };
}
