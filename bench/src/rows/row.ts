import type { Bench } from "../bench-context.js";
import type { Comparison } from "../comparison.js";

/** One lettered row of the table: what it is called, and how it is measured. */
export interface Row {
  readonly letter: string;
  readonly title: string;
  /** Measures and compares; rejects when something could not run. */
  readonly measure: (bench: Bench) => Promise<readonly Comparison[]>;
}

/** How our client is called among the contenders. */
export const ours = "qemu-wire";
