import { constants, isAscii } from "node:buffer";
import type { IntegerMode } from "./integer-types.js";
import type { JsonSplitterSink } from "./json-delivery.js";
import { JsonMessages } from "./json-messages.js";

const sentinelByte = 0xff;

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

/**
 * Finds the JSON messages in a stream of bytes, whatever the cuts: one message on a line as QEMU writes it, messages
 * spread over lines (`pretty=on`), several on one line, CRLF or LF, 0xFF bytes before, between and inside.
 *
 * Lines that hold one message each, the normal case, are decoded block by block and parsed once. From a line that isn't
 * one whole message on, its braces are followed. Either way the work is linear in the number of bytes.
 * A message without a line end is delivered once its line goes on, the stream ends, or the carry reaches the limit.
 *
 * A chunk belongs to the splitter once it is pushed, unless it is borrowed: it may be kept, and must not be written into
 * any more.
 */
export class JsonSplitter {
  readonly #sink: JsonSplitterSink;
  readonly #messages: JsonMessages;
  #stopped = false;
  #busy = false;
  // Whether the chunk at hand is somebody else's.
  #borrowed = false;
  // Chunks that a callback pushed, say because an in-process peer answered inside it.
  #queued: (Buffer | "end")[] = [];

  constructor(sink: JsonSplitterSink, options: JsonSplitterOptions) {
    this.#sink = sink;
    this.#messages = new JsonMessages(sink, {
      maxMessageBytes: Math.min(options.maxMessageBytes, constants.MAX_STRING_LENGTH),
      maxDepth: options.maxDepth ?? Number.POSITIVE_INFINITY,
      integers: options.integers,
    });
  }

  /** What was done so far, for tests of linearity: bytes joined, decoded, scanned for brackets, characters parsed. */
  get work(): JsonMessages["work"] {
    return this.#messages.work;
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
    this.#queued = [];
    this.#messages.reset();
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
      this.#messages.close("end");
    } else if (isAscii(input)) {
      // ASCII, all that QEMU ever sends, holds no 0xFF.
      this.#messages.take(input, true, this.#borrowed);
    } else {
      this.#takeAroundSentinels(input);
    }
  }

  #takeAroundSentinels(chunk: Buffer): void {
    const { resets } = this.#messages;
    let from = 0;
    for (;;) {
      const at = chunk.indexOf(sentinelByte, from);
      const between = from === 0 && at < 0 ? chunk : chunk.subarray(from, at < 0 ? chunk.length : at);
      this.#messages.take(between, false, this.#borrowed);
      if (at < 0 || this.#messages.resets !== resets) return;
      this.#messages.close("sentinel");
      if (this.#messages.resets !== resets) return;
      this.#sink.sentinel?.();
      if (this.#messages.resets !== resets) return;
      from = at + 1;
    }
  }
}
