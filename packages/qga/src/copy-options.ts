import type { OptionNames } from "./check-options.js";

/** How far a copy is. */
export interface CopyProgress {
  /** Bytes that have arrived. */
  readonly transferred: number;
  /** Of so many, where that is known: the source is a file with a size. It may grow or shrink meanwhile. */
  readonly total?: number;
}

/** Options of {@link copyIn} and {@link copyOut}. */
export interface CopyOptions {
  /** How many bytes go in one message; default 512 KiB, and 8 KiB on a serial line. Other commands wait for that long. */
  readonly chunk?: number | undefined;
  /** Called after each chunk. What it throws ends the copy. */
  readonly onProgress?: ((progress: CopyProgress) => void) | undefined;
  /**
   * Ends the copy with QemuAbortError, a second later if the agent doesn't answer (two while it runs `chmod` or `sha256sum`), as
   * the guest's file is to be closed; if it isn't by then it is when the agent answers.
   * What has arrived stays, and the error names it.
   */
  readonly signal?: AbortSignal | undefined;
  /** Compares the SHA-256 of what was copied with what `sha256sum` says in the guest. Default false. */
  readonly verify?: boolean | undefined;
}

/** See `checkOptions()`. */
export const copyOptionNames: OptionNames<CopyOptions> = { chunk: true, onProgress: true, signal: true, verify: true };

/** What was copied. */
export interface CopyResult {
  readonly bytes: number;
  /** Of the bytes that went through here, in hexadecimal digits. */
  readonly sha256: string;
}
