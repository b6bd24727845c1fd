import { isAscii, isUtf8 } from "node:buffer";
import type { QemuProtocolError } from "./errors.js";
import type { IntegerMode } from "./integer-types.js";
import { hasLongDigitRun, hasLongDigitRunInText } from "./json-digit-run.js";
import { notAMessage } from "./json-garbage.js";
import { parseExact, unsafeIntegerError } from "./json-parse.js";

/** Who gets what a `JsonSplitter` finds, in the order of the stream. A callback must not throw. */
export interface JsonSplitterSink {
  /** A whole message, always an object. */
  message(value: unknown): void;
  /**
   * A 0xFF byte was seen: an unfinished message before it is void and was dropped. Without this callback 0xFF between
   * messages is skipped, and inside a message it is garbage.
   */
  sentinel?(): void;
  /**
   * What can't be a message, a message over a limit, or an end of stream inside a message. The splitter drops what
   * follows up to the next newline or 0xFF and goes on there; who can't go on calls `stop()`.
   */
  garbage(error: QemuProtocolError): void;
  /**
   * Under `integers: "number"`: a well-formed message with an integer that a double can't hold. `value` is exact, with
   * that integer as `bigint`. Without this callback such a message is garbage.
   */
  unsafeInteger?(error: QemuProtocolError, value: unknown): void;
}

/** Parses texts that are one message each, and hands them to the sink. */
export class JsonDelivery {
  /** How many characters were parsed so far. */
  parsedCharacters = 0;

  readonly #sink: JsonSplitterSink;
  readonly #integers: IntegerMode;

  constructor(sink: JsonSplitterSink, integers: IntegerMode) {
    this.#sink = sink;
    this.#integers = integers;
  }

  /**
   * Delivers a line that is a message, white space around it included; false when it is none.
   *
   * @param mayBeLong whether the block of the line has a run of digits that only the exact parser may read.
   */
  line(line: string, mayBeLong: boolean): boolean {
    let value: unknown;
    const long = mayBeLong && hasLongDigitRunInText(line);
    this.parsedCharacters += line.length;
    try {
      value = long ? parseExact(line, "auto") : JSON.parse(line);
    } catch {
      // What it is instead is found, and told, by who called.
      return false;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    this.#deliver(value, long);
    return true;
  }

  /** Delivers bytes whose brackets balance, or returns what is wrong with them. */
  bytes(message: Buffer): QemuProtocolError | undefined {
    const ascii = isAscii(message);
    const long = hasLongDigitRun(message);
    let value: unknown;
    try {
      if (!ascii && !isUtf8(message)) throw new SyntaxError("invalid UTF-8");
      const text = message.toString(ascii ? "latin1" : "utf8");
      this.parsedCharacters += text.length;
      value = long ? parseExact(text, "auto") : JSON.parse(text);
    } catch (cause) {
      return notAMessage(message, cause);
    }
    this.#deliver(value, long);
    return undefined;
  }

  #deliver(value: unknown, long: boolean): void {
    const error = long && this.#integers === "number" ? unsafeIntegerError(value) : undefined;
    if (error === undefined) this.#sink.message(value);
    else if (this.#sink.unsafeInteger === undefined) this.#sink.garbage(error);
    else this.#sink.unsafeInteger(error, value);
  }
}
