import { StringDecoder } from "node:string_decoder";
import { ByteRing } from "./byte-ring.js";
import { PlainText } from "./plain-text.js";
import { TextRing } from "./text-ring.js";

/** How much of a console's end is wanted; one of the two. Without any it is 64 KiB. */
export interface TailOptions {
  readonly lines?: number | undefined;
  /** As UTF-8. */
  readonly bytes?: number | undefined;
}

/** The smallest log, in bytes. */
const smallest = 4_096;

/**
 * What a guest said last: its bytes as they came, and the text that people and patterns read, which has no control
 * sequences. Each keeps as much as `limit` says (bytes, characters).
 */
export class ConsoleLog {
  readonly text: TextRing;
  readonly #bytes: ByteRing;
  readonly #decoder = new StringDecoder("utf8");
  readonly #plain = new PlainText();

  constructor(limit: number) {
    if (!Number.isInteger(limit) || limit < smallest) {
      throw new RangeError(`logBytes is a whole number of bytes from ${smallest} on, not ${String(limit)}.`);
    }
    this.#bytes = new ByteRing(limit);
    this.text = new TextRing(limit);
  }

  get limit(): number {
    return this.#bytes.limit;
  }

  /**
   * Takes what arrived. A character that is cut waits for its rest; bytes that are no UTF-8 become U+FFFD.
   *
   * @returns the text with its control sequences, and without.
   */
  push(bytes: Buffer): { readonly raw: string; readonly plain: string } {
    this.#bytes.append(bytes);
    const raw = this.#decoder.write(bytes);
    const plain = this.#plain.push(raw);
    if (plain !== "") this.text.append(plain);
    return { raw, plain };
  }

  /** All that is kept, as it came. */
  get raw(): string {
    const kept = this.#bytes.slice(this.#bytes.start, this.#bytes.end);
    return kept.subarray(firstWhole(kept)).toString("utf8");
  }

  /** The end of what was said, fit for an error or a screen: no control characters, lines ended by `\n`. */
  tail(options: TailOptions = {}): string {
    const { lines } = options;
    const bytes = options.bytes ?? (lines === undefined ? 65_536 : this.limit);
    checkCount("lines", lines);
    checkCount("bytes", options.bytes);
    const { text } = this;
    const end = Buffer.from(showable(text.slice(Math.max(text.start, text.end - bytes))));
    const last = end.subarray(Math.max(0, end.length - bytes));
    const shown = last.subarray(firstWhole(last)).toString("utf8");
    if (lines === undefined) return shown;
    // The newline at the very end ends a line and begins none.
    const ending = shown.endsWith("\n") ? "\n" : "";
    return (
      shown
        .slice(0, shown.length - ending.length)
        .split("\n")
        .slice(-lines)
        .join("\n") + ending
    );
  }
}

/** A guest's text without what a terminal would act on, or what turns the direction of writing. */
export function showable(text: string): string {
  return text.replaceAll(/\r+\n/g, "\n").replaceAll(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, "");
}

/** Where the first whole character begins: a cut leaves up to three bytes of one. */
function firstWhole(bytes: Buffer): number {
  let at = 0;
  while (at < 3 && at < bytes.length && ((bytes[at] as number) & 0xc0) === 0x80) at++;
  return at;
}

function checkCount(name: string, count: number | undefined): void {
  if (count === undefined || (Number.isInteger(count) && count > 0)) return;
  throw new RangeError(`${name} is a positive whole number, not ${String(count)}.`);
}
