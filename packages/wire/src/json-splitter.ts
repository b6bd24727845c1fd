import { constants, isAscii, isUtf8 } from "node:buffer";
import type { QemuProtocolError } from "./errors.js";
import type { IntegerMode } from "./integer-types.js";
import { JsonCarry } from "./json-carry.js";
import { JsonDelivery, type JsonSplitterSink } from "./json-delivery.js";
import { hasLongDigitRun } from "./json-digit-run.js";
import { excerptBytes } from "./json-excerpt.js";
import { cutOff, notAnObject, tooLarge } from "./json-garbage.js";
import { isWhiteSpace, JsonLines } from "./json-lines.js";
import { JsonScanner } from "./json-scanner.js";

const lineFeed = 0x0a;
const openBrace = 0x7b;
const sentinelByte = 0xff;
const nothing = Buffer.alloc(0);

export interface JsonSplitterOptions {
  /** The largest message in bytes, line end not counted. */
  readonly maxMessageBytes: number;
  readonly integers: IntegerMode;
  /**
   * How many brackets a message may nest; unlimited unless given. For a peer that isn't trusted: a message with more
   * brackets than this is then looked at byte by byte.
   */
  readonly maxDepth?: number;
}

/** Where the splitter stands between two chunks. */
type Mode =
  /** At the start of a line, or in a line that looks like one whole message; its bytes are the carry. */
  | "lines"
  /** In a message that the scanner follows, or after one and before the end of its line. */
  | "scan"
  /** After garbage, before the next newline. */
  | "discard";

/**
 * Finds the JSON messages in a stream of bytes, whatever the cuts: one message on a line as QEMU writes it, messages
 * spread over lines (`pretty=on`), several on one line, CRLF or LF, 0xFF bytes before, between and inside.
 *
 * Lines that hold one message each, the normal case, are decoded block by block and parsed once. From a line that isn't
 * one whole message on, a {@link JsonScanner} looks for the braces. Either way the work is linear in the number of bytes.
 * A message without a line end is delivered once its line goes on, the stream ends, or the carry reaches the limit.
 *
 * A chunk belongs to the splitter once it is pushed, unless it is borrowed: it may be kept, and must not be written into
 * any more.
 */
export class JsonSplitter {
  readonly #sink: JsonSplitterSink;
  readonly #delivery: JsonDelivery;
  readonly #lines: JsonLines;
  readonly #maxMessageBytes: number;
  readonly #maxDepth: number;
  readonly #carry = new JsonCarry();
  #scanner: JsonScanner | undefined;
  // Whether the chunk at hand, and all that the carry holds, is ASCII: it then decodes at the speed of a copy.
  #ascii = true;
  #carryAscii = true;
  #mode: Mode = "lines";
  #decodedBytes = 0;
  #joinedBytes = 0;
  // Counts resets: a loop that finds it changed after a callback ends without touching anything.
  #epoch = 0;
  #stopped = false;
  #busy = false;
  // Whether the chunk at hand is somebody else's.
  #borrowed = false;
  // Chunks that a callback pushed, say because an in-process peer answered inside it.
  #queued: (Buffer | "end")[] = [];

  constructor(sink: JsonSplitterSink, options: JsonSplitterOptions) {
    this.#sink = sink;
    this.#maxMessageBytes = Math.min(options.maxMessageBytes, constants.MAX_STRING_LENGTH);
    this.#maxDepth = options.maxDepth ?? Number.POSITIVE_INFINITY;
    this.#delivery = new JsonDelivery(sink, options.integers);
    this.#lines = new JsonLines(sink, this.#delivery, this.#maxDepth);
  }

  /** What was done so far, for tests of linearity: bytes joined, decoded, scanned for brackets, characters parsed. */
  get work(): { readonly joined: number; readonly decoded: number; readonly scanned: number; readonly parsed: number } {
    return {
      joined: this.#joinedBytes,
      decoded: this.#decodedBytes,
      scanned: this.#scanner?.scannedBytes ?? 0,
      parsed: this.#delivery.parsedCharacters,
    };
  }

  /** Takes the next bytes of the stream and calls the sink for what they complete. */
  push(chunk: Buffer): void {
    this.#run(chunk, false);
  }

  /** {@link push} for bytes that will be overwritten: what is not done with before it returns is copied. */
  pushBorrowed(bytes: Buffer): void {
    this.#run(bytes, true);
  }

  /** The stream is over: a complete message without line end is delivered, a part of one is `ERR_QEMU_TRUNCATED`. */
  end(): void {
    this.#run("end", false);
  }

  /** Forgets everything, the rest of the chunk at hand included; the next push begins a new stream. */
  reset(): void {
    this.#epoch += 1;
    this.#lines.interrupt();
    this.#queued = [];
    this.#startAnew();
  }

  /** {@link reset} for good: nothing is delivered any more. */
  stop(): void {
    this.#stopped = true;
    this.reset();
  }

  #run(input: Buffer | "end", borrowed: boolean): void {
    if (this.#stopped) return;
    if (this.#busy) {
      this.#queued.push(borrowed ? Buffer.from(input as Buffer) : input);
      return;
    }
    this.#busy = true;
    this.#borrowed = borrowed;
    try {
      this.#take(input);
      this.#borrowed = false;
      for (let next = this.#queued.shift(); next !== undefined; next = this.#queued.shift()) this.#take(next);
    } finally {
      this.#busy = false;
    }
  }

  #take(input: Buffer | "end"): void {
    if (input === "end") {
      this.#closeMessage("end");
      return;
    }
    // ASCII, all that QEMU ever sends, holds no 0xFF.
    this.#ascii = isAscii(input);
    if (this.#ascii) this.#consume(input);
    else this.#consumeAroundSentinels(input);
  }

  #consumeAroundSentinels(chunk: Buffer): void {
    const epoch = this.#epoch;
    let from = 0;
    for (;;) {
      const at = chunk.indexOf(sentinelByte, from);
      this.#consume(from === 0 && at < 0 ? chunk : chunk.subarray(from, at < 0 ? chunk.length : at));
      if (at < 0 || this.#epoch !== epoch) return;
      this.#closeMessage("sentinel");
      if (this.#epoch !== epoch) return;
      this.#sink.sentinel?.();
      if (this.#epoch !== epoch) return;
      from = at + 1;
    }
  }

  /** Delivers what is complete in the present line and drops, or reports, what isn't. */
  #closeMessage(by: "end" | "sentinel"): void {
    const epoch = this.#epoch;
    if (this.#mode === "lines" && this.#carry.length > 0) this.#scanCarry();
    if (this.#epoch !== epoch) return;
    const unfinished = this.#mode === "scan" && this.#scanner?.active === true;
    const start = unfinished ? this.#carry.first(excerptBytes) : nothing;
    this.#startAnew();
    if (unfinished && (by === "end" || this.#sink.sentinel === undefined)) this.#sink.garbage(cutOff(start, by));
  }

  #startAnew(): void {
    this.#carry.clear();
    this.#scanner?.reset();
    this.#mode = "lines";
  }

  /** Takes bytes without 0xFF. */
  #consume(bytes: Buffer): void {
    const epoch = this.#epoch;
    let rest = bytes;
    while (rest.length > 0 && this.#epoch === epoch) {
      if (this.#mode === "lines") rest = this.#consumeLines(rest);
      else if (this.#mode === "scan") rest = this.#scan(rest, true);
      else rest = this.#discard(rest);
    }
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
      this.#takeBlock(end === bytes.length ? bytes : bytes.subarray(0, end), this.#ascii);
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
    const text = this.#decode(line, length - 1, this.#ascii && this.#carryAscii);
    if (text !== undefined && this.#lines.deliverOne(text, hasLongDigitRun(line))) return;
    // Nobody was called so far, so that the bytes are still there; a scan calls the sink in between and keeps parts.
    this.#joinedBytes += length;
    this.#scanBlock(Buffer.from(line));
  }

  #takeBlock(block: Buffer, ascii: boolean): void {
    if (block.length > this.#maxMessageBytes) {
      this.#scanBlock(block);
      return;
    }
    const mayBeLong = hasLongDigitRun(block);
    if (ascii && !mayBeLong && this.#lines.deliverTogether(block)) {
      this.#decodedBytes += block.length;
      return;
    }
    const text = this.#decode(block, block.length, ascii);
    if (text === undefined) {
      this.#scanBlock(block);
      return;
    }
    // From the first line that isn't one message on the block is scanned.
    const odd = this.#lines.deliver(text, mayBeLong);
    if (odd >= 0) this.#scanBlock(block.subarray(ascii ? odd : Buffer.byteLength(text.slice(0, odd))));
  }

  /** The text of the bytes up to `end`, or undefined when they are no UTF-8. */
  #decode(block: Buffer, end: number, ascii: boolean): string | undefined {
    this.#decodedBytes += end;
    // ASCII is both, and decodes faster as latin1.
    const text = block.toString(ascii ? "latin1" : "utf8", 0, end);
    return !ascii && text.includes("\ufffd") && !isUtf8(block) ? undefined : text;
  }

  /** Scans a block to its end, so that no part of it is decoded by line a second time. */
  #scanBlock(block: Buffer): void {
    const epoch = this.#epoch;
    this.#mode = "scan";
    let rest = this.#scan(block, false);
    while (rest.length > 0 && this.#epoch === epoch) {
      // Only garbage ends such a scan before the block does.
      rest = this.#discard(rest);
      if (rest.length === 0) return;
      this.#mode = "scan";
      rest = this.#scan(rest, false);
    }
    // A block that doesn't end inside a message, or inside garbage, is followed by a new line.
    if (this.#epoch === epoch && this.#mode === "scan" && this.#scanner?.active !== true) this.#mode = "lines";
  }

  /**
   * Follows messages by their braces. With `toLineEnd` it returns what comes after the first newline that is outside a
   * message, in mode `lines`; otherwise it goes on to the end. After garbage it returns the rest in mode `discard`.
   */
  #scan(bytes: Buffer, toLineEnd: boolean): Buffer {
    const epoch = this.#epoch;
    this.#scanner ??= new JsonScanner(this.#maxDepth);
    let at = 0;
    while (at < bytes.length) {
      if (!this.#scanner.active) {
        const byte = bytes[at];
        if (isWhiteSpace(byte)) {
          at += 1;
          if (byte !== lineFeed || !toLineEnd) continue;
          this.#mode = "lines";
          return bytes.subarray(at);
        }
        if (byte !== openBrace) {
          this.#mode = "discard";
          this.#sink.garbage(notAnObject(bytes.subarray(at)));
          return bytes.subarray(at);
        }
      }
      at = this.#scanMessage(this.#scanner, bytes, at);
      if (this.#epoch !== epoch) return nothing;
      if (this.#mode === "discard") return bytes.subarray(at);
    }
    return nothing;
  }

  /** Takes the bytes of one message from `from` on and delivers it when it ends; returns where it stopped. */
  #scanMessage(scanner: JsonScanner, bytes: Buffer, from: number): number {
    const to = Math.min(bytes.length, from + this.#maxMessageBytes - this.#carry.length);
    let end: number;
    try {
      end = scanner.scan(bytes, from, to);
    } catch (error) {
      this.#drop(error as QemuProtocolError);
      return scanner.errorIndex;
    }
    if (end < 0) {
      this.#carry.add(bytes.subarray(from, to), this.#borrowed);
      if (to < bytes.length) this.#drop(tooLarge(this.#carry.first(excerptBytes), this.#maxMessageBytes));
      return to;
    }
    let message = bytes.subarray(from, end);
    if (this.#carry.length > 0) {
      message = this.#carry.takeBriefly(message);
      this.#joinedBytes += message.length;
    }
    const error = this.#delivery.bytes(message);
    if (error !== undefined) this.#drop(error);
    return end;
  }

  #drop(error: QemuProtocolError): void {
    this.#startAnew();
    this.#mode = "discard";
    this.#sink.garbage(error);
  }
}
