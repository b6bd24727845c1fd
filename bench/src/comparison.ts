import { median } from "./measurement.js";

/** A number with its unit, as the table prints it. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
}

/** What a result is held to. */
export interface Target {
  readonly kind: "at-least" | "at-most" | "above";
  readonly value: number;
}

/** One line of the table. */
export interface Comparison {
  readonly row: string;
  readonly what: string;
  readonly ours: Figure;
  readonly peer: Figure & { readonly name: string };
  /** Median of the pairwise results. */
  readonly result: Figure;
  /** The lowest and the highest pairwise result. */
  readonly spread: readonly [number, number];
  /** How many pairs there were. */
  readonly pairs: number;
  /** The same by the clock on the wall, where `result` counts processor time. */
  readonly wall?: Figure;
  readonly must?: Target;
  readonly aim?: Target;
}

/** `shown`: the line has no target. */
export type Verdict = "pass" | "aim missed" | "FAIL" | "shown";

export const atLeast = (value: number): Target => ({ kind: "at-least", value });
export const atMost = (value: number): Target => ({ kind: "at-most", value });
export const above = (value: number): Target => ({ kind: "above", value });

function reaches(value: number, target: Target): boolean {
  if (target.kind === "at-least") return value >= target.value;
  if (target.kind === "at-most") return value <= target.value;
  return value > target.value;
}

/** Judges the median as measured, not as rounded for the table. */
export function verdict({ result, must, aim }: Comparison): Verdict {
  if (must !== undefined && !reaches(result.value, must)) return "FAIL";
  if (aim !== undefined && !reaches(result.value, aim)) return "aim missed";
  return must === undefined && aim === undefined ? "shown" : "pass";
}

/** The result and spread members of a line, out of its pairwise results. */
export function summary(pairwise: readonly number[], unit: string): Pick<Comparison, "result" | "spread" | "pairs"> {
  return {
    result: { value: median(pairwise), unit },
    spread: [Math.min(...pairwise), Math.max(...pairwise)],
    pairs: pairwise.length,
  };
}
