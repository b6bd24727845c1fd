import type { Deadline } from "./deadline.js";

/**
 * One command from `execute()` to its end: the only record that exists of it.
 *
 * - `queued`: not one byte is written; an abort here is `not-sent`.
 * - `written`: it is with the peer.
 * - `abandoned`: aborted or timed out after it was written; its caller has its error, and its late answer, if one
 *   comes, is dropped and reported.
 */
export interface Call {
  readonly id: number | string;
  readonly command: string;
  readonly arguments: unknown;
  /** The request exactly as it goes out; empty once it is written. */
  text: string;
  readonly outOfBand: boolean;
  phase: "queued" | "written" | "abandoned";
  /** Milliseconds from the write on; the time in a queue doesn't count. */
  readonly timeout: number | undefined;
  deadline: Deadline | undefined;
  readonly signal: AbortSignal | undefined;
  /** What listens to the signal. */
  onAbort: (() => void) | undefined;
}
