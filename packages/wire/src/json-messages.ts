import { JsonBraces } from "./json-braces.js";
import { JsonCarry } from "./json-carry.js";
import { JsonDelivery, type JsonSplitterSink } from "./json-delivery.js";
import { excerptBytes } from "./json-excerpt.js";
import { cutOff, notAnObject } from "./json-garbage.js";
import { isWhiteSpace, JsonLines } from "./json-lines.js";
import type { IntegerMode } from "./integer-types.js";

const lineFeed = 0x0a;
const openBrace = 0x7b;
const nothing = Buffer.alloc(0);

/** Where it stands between two chunks. */
type Mode =
  /** At the start of a line, or in a line that looks like one whole message; its bytes are the carry. */
  | "lines"
  /** In a message that the scanner follows, or after one and before the end of its line. */
  | "scan"
  /** After garbage, before the next newline. */
  | "discard";

/** How it goes on after a scan. */
const modes = { end: "scan", "new-line": "lines", garbage: "discard" } as const;

/**
 * Finds the messages in chunks of bytes without 0xFF: line by line, and by their braces from a line on that isn't one whole
 * message.
 */
export class JsonMessages {
  readonly #sink: JsonSplitterSink;
  readonly #delivery: JsonDelivery;
  readonly #lines: JsonLines;
  readonly #braces: JsonBraces;
  readonly #maxMessageBytes: number;
  readonly #carry = new JsonCarry();
  // Whether the chunk at hand, and all that the carry holds, is ASCII: it then decodes at the speed of a copy.
  #ascii = true;
  #carryAscii = true;
  // Whether the chunk at hand is somebody else's.
  #borrowed = false;
  #mode: Mode = "lines";
  #joinedBytes = 0;
  #resets = 0;

  constructor(
    sink: JsonSplitterSink,
    options: { readonly maxMessageBytes: number; readonly maxDepth: number; readonly integers: IntegerMode },
  ) {
    this.#sink = sink;
    this.#maxMessageBytes = options.maxMessageBytes;
    this.#delivery = new JsonDelivery(sink, options.integers);
    this.#lines = new JsonLines(sink, this.#delivery, options.maxDepth);
    this.#braces = new JsonBraces(this.#delivery, this.#carry, options);
  }

  /** Counts {@link reset}s: a loop that finds it changed after a callback ends without touching anything. */
  get resets(): number {
    return this.#resets;
  }

  /** See `JsonSplitter`. */
  get work(): { readonly joined: number; readonly decoded: number; readonly scanned: number; readonly parsed: number } {
    const { joined, scanned } = this.#braces.work;
    return {
      joined: joined + this.#joinedBytes,
      decoded: this.#lines.decodedBytes,
      scanned,
      parsed: this.#delivery.parsedCharacters,
    };
  }

  /** Takes the next bytes, none of them 0xFF. `borrowed`: what is kept of them is copied. */
  take(bytes: Buffer, ascii: boolean, borrowed: boolean): void {
    this.#ascii = ascii;
    this.#borrowed = borrowed;
    const resets = this.#resets;
    let rest = bytes;
    while (rest.length > 0 && this.#resets === resets) {
      if (this.#mode === "lines") rest = this.#consumeLines(rest);
      else if (this.#mode === "scan") rest = this.#scan(rest, true);
      else rest = this.#discard(rest);
    }
  }

  /** Delivers what is complete in the present line and drops, or reports, what isn't. */
  close(by: "end" | "sentinel"): void {
    const resets = this.#resets;
    if (this.#mode === "lines" && this.#carry.length > 0) this.#scanCarry();
    if (this.#resets !== resets) return;
    const unfinished = this.#mode === "scan" && this.#braces.insideMessage;
    const start = unfinished ? this.#carry.first(excerptBytes) : nothing;
    this.#startAnew();
    if (unfinished && (by === "end" || this.#sink.sentinel === undefined)) this.#sink.garbage(cutOff(start, by));
  }

  /** Forgets everything, the rest of the chunk at hand included. */
  reset(): void {
    this.#resets += 1;
    this.#lines.interrupt();
    this.#startAnew();
  }

  #startAnew(): void {
    this.#braces.reset();
    this.#mode = "lines";
  }

  /** Drops bytes up to the next newline; returns what follows it. */
  #discard(bytes: Buffer): Buffer {
    const end = bytes.indexOf(lineFeed);
    if (end < 0) return nothing;
    this.#mode = "lines";
    return bytes.subarray(end + 1);
  }

  /** Takes the next block of whole lines, or keeps the part of a line; returns what is still to be taken. */
  #consumeLines(bytes: Buffer): Buffer {
    const last = bytes.lastIndexOf(lineFeed);
    if (last < 0) {
      this.#keep(bytes);
      return nothing;
    }
    let end = last + 1;
    if (this.#carry.length > 0) {
      // Only the line that the carry belongs to is joined; the lines after it are decoded where they are.
      end = bytes.indexOf(lineFeed) + 1;
      this.#takeLine(bytes.subarray(0, end));
    } else {
      this.#takeBlock(end === bytes.length ? bytes : bytes.subarray(0, end));
    }
    return end === bytes.length ? nothing : bytes.subarray(end);
  }

  /** Keeps the beginning of a line, unless it can't become a message. */
  #keep(bytes: Buffer): void {
    let from = 0;
    if (this.#carry.length === 0) {
      this.#carryAscii = true;
      while (isWhiteSpace(bytes[from])) from += 1;
      if (from === bytes.length) return;
      if (bytes[from] !== openBrace) {
        this.#mode = "discard";
        this.#sink.garbage(notAnObject(bytes.subarray(from)));
        return;
      }
    }
    this.#carryAscii &&= this.#ascii;
    this.#carry.add(from === 0 ? bytes : bytes.subarray(from), this.#borrowed);
    // Only the scanner can tell one message that is too large from several without line ends.
    if (this.#carry.length > this.#maxMessageBytes) this.#scanCarry();
  }

  #scanCarry(): void {
    this.#joinedBytes += this.#carry.length;
    this.#scanBlock(this.#carry.take());
  }

  /** Takes the one line that the carry begins and `rest`, with its newline, ends. */
  #takeLine(rest: Buffer): void {
    const length = this.#carry.length + rest.length;
    this.#joinedBytes += length;
    if (length > this.#maxMessageBytes) {
      this.#scanBlock(this.#carry.take(rest));
      return;
    }
    const line = this.#carry.takeBriefly(rest);
    if (this.#lines.deliverOne(line, this.#ascii && this.#carryAscii)) return;
    // Nobody was called so far, so that the bytes are still there; a scan calls the sink in between and keeps parts.
    this.#joinedBytes += length;
    this.#scanBlock(Buffer.from(line));
  }

  #takeBlock(block: Buffer): void {
    // From the first line that isn't one message on the block is scanned.
    const odd = block.length > this.#maxMessageBytes ? 0 : this.#lines.deliver(block, this.#ascii);
    if (odd >= 0) this.#scanBlock(block.subarray(odd));
  }

  /** Scans a block to its end, so that no part of it is decoded by line a second time. */
  #scanBlock(block: Buffer): void {
    const resets = this.#resets;
    let rest = this.#scan(block, false);
    while (rest.length > 0 && this.#resets === resets) {
      // Only garbage ends such a scan before the block does.
      rest = this.#discard(rest);
      if (rest.length === 0) return;
      rest = this.#scan(rest, false);
    }
    // A block that doesn't end inside a message, or inside garbage, is followed by a new line.
    if (this.#resets === resets && this.#mode === "scan" && !this.#braces.insideMessage) this.#mode = "lines";
  }

  /** Follows messages by their braces; returns what is still to be taken, in the mode that it is to be taken in. */
  #scan(bytes: Buffer, toLineEnd: boolean): Buffer {
    const resets = this.#resets;
    this.#mode = "scan";
    const { at, index, error } = this.#braces.scan(bytes, toLineEnd, this.#borrowed);
    if (this.#resets !== resets) return nothing;
    this.#mode = modes[at];
    if (error !== undefined) this.#sink.garbage(error);
    return bytes.subarray(index);
  }
}
