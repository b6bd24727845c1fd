import { checkTimeout } from "@qemu-wire/wire/internal";
import type { ConsoleError } from "../errors.js";
import { showable } from "./console-log.js";
import type { ConsoleOutput } from "./console-output.js";
import { checkExpectNames, type ConsoleMark, type ConsoleMatch, type ExpectOptions } from "./expect-options.js";
import { type ConsolePattern, matcherOf } from "./pattern.js";
import type { Found } from "./search.js";

/** How much of a line that must not be is shown on each side of what matched, in characters. */
const shownAround = 256;

/** What `console.expect()` does; `consumed` is where it begins without a mark. */
export async function expectPattern(
  output: ConsoleOutput,
  consumed: number,
  patterns: ConsolePattern | readonly ConsolePattern[],
  options: ExpectOptions,
): Promise<ConsoleMatch> {
  const { timeout = 60_000, since, longestMatch = 16_384, signal } = options;
  checkExpectNames(options);
  checkTimeout(timeout);
  const failing = listOf(options.failOn).map((pattern) => matcherOf(pattern, longestMatch));
  const wanted = listOf(patterns).map((pattern) => matcherOf(pattern, longestMatch));
  if (failing.length + wanted.length === 0) throw new RangeError("An empty list of patterns waits for nothing.");
  const from = since === undefined ? consumed : offsetOf(output, since);
  const what = wanted.map(({ pattern }) => shown(pattern)).join(" or ") || "end of the wait";
  // At the same place a failure counts.
  const despiteFailure = options.failOn !== undefined;
  const found = await output.find([...failing, ...wanted], { from, timeout, what, signal, despiteFailure });
  if (failing.includes(found.matcher)) throw saidError(output, found);
  const { matcher, match, before, captures, groups } = found;
  const mark = { position: found.end };
  return { match, pattern: matcher.pattern, captures, groups, before, text: before + match, mark };
}

function offsetOf(output: ConsoleOutput, { position }: ConsoleMark): number {
  const { text } = output.log;
  if (!Number.isSafeInteger(position) || position < 0 || position > text.end) {
    throw new RangeError("since takes a mark() of this console, and this one is not.");
  }
  const lost = text.start - position;
  if (lost <= 0) return position;
  throw output.error("overflow", `${lost} characters after the mark have left the log; raise logBytes`);
}

/** The error of a wait that found what must not be; names its line. */
function saidError(output: ConsoleOutput, { matcher, before, match, end }: Found): ConsoleError {
  const begin = /[^\r\n]*$/.exec(before.slice(-shownAround))?.[0] ?? "";
  const rest = /^[^\r\n]*/.exec(output.log.text.slice(end, end + shownAround))?.[0] ?? "";
  const line = begin + match + rest;
  const quoted = JSON.stringify(showable(line).trim());
  return output.error("failed", `it said ${quoted}, which ${shown(matcher.pattern)} of failOn is about`);
}

function listOf(patterns: ConsolePattern | readonly ConsolePattern[] | undefined): readonly ConsolePattern[] {
  if (patterns === undefined) return [];
  return typeof patterns === "string" || patterns instanceof RegExp ? [patterns] : patterns;
}

function shown(pattern: ConsolePattern): string {
  return typeof pattern === "string" ? JSON.stringify(pattern) : String(pattern);
}
