import type { JsonCarry } from "./json-carry.js";
import type { JsonDelivery } from "./json-delivery.js";
import type { QemuProtocolError } from "./errors.js";
import { excerptBytes } from "./json-excerpt.js";
import { notAnObject, tooLarge } from "./json-garbage.js";
import { isWhiteSpace } from "./json-lines.js";
import { JsonScanner } from "./json-scanner.js";

const lineFeed = 0x0a;
const openBrace = 0x7b;

/** Where a scan ended. */
export interface ScanEnd {
  /** At the end of the bytes, behind the line of a message, or at garbage. */
  readonly at: "end" | "new-line" | "garbage";
  /** The index of the first byte that was not taken; of garbage it is the first one. */
  readonly index: number;
  /** What is wrong with the garbage. */
  readonly error?: QemuProtocolError;
}

/**
 * Messages found by their braces: those that are spread over lines, several on a line, or without a line end. Each byte is
 * looked at once.
 */
export class JsonBraces {
  readonly #delivery: JsonDelivery;
  readonly #carry: JsonCarry;
  readonly #maxMessageBytes: number;
  readonly #maxDepth: number;
  #scanner: JsonScanner | undefined;
  #joinedBytes = 0;
  #interrupted = false;

  /** @param carry where the part of a message is kept until it goes on. */
  constructor(
    delivery: JsonDelivery,
    carry: JsonCarry,
    limits: { readonly maxMessageBytes: number; readonly maxDepth: number },
  ) {
    this.#delivery = delivery;
    this.#carry = carry;
    this.#maxMessageBytes = limits.maxMessageBytes;
    this.#maxDepth = limits.maxDepth;
  }

  /** Whether a message has begun and not ended. */
  get insideMessage(): boolean {
    return this.#scanner?.active === true;
  }

  /** What was done so far. */
  get work(): { readonly scanned: number; readonly joined: number } {
    return { scanned: this.#scanner?.scannedBytes ?? 0, joined: this.#joinedBytes };
  }

  /**
   * Takes bytes up to their end, to garbage, of which nothing is kept, or, with `toLineEnd`, to the first newline outside a
   * message. Ends at once, wherever it is, when a callback calls {@link reset}.
   *
   * @param borrowed the bytes will be overwritten: what is kept of them is copied.
   */
  scan(bytes: Buffer, toLineEnd: boolean, borrowed: boolean): ScanEnd {
    this.#interrupted = false;
    this.#scanner ??= new JsonScanner(this.#maxDepth);
    let index = 0;
    while (index < bytes.length) {
      if (!this.#scanner.active) {
        const byte = bytes[index];
        if (isWhiteSpace(byte)) {
          index += 1;
          if (byte === lineFeed && toLineEnd) return { at: "new-line", index };
          continue;
        }
        if (byte !== openBrace) {
          return { at: "garbage", index, error: notAnObject(bytes.subarray(index)) };
        }
      }
      const end = this.#scanMessage(this.#scanner, bytes, index, borrowed);
      if (this.#interrupted || end.at === "garbage") return end;
      index = end.index;
    }
    return { at: "end", index };
  }

  /** Forgets a message that has begun. */
  reset(): void {
    this.#interrupted = true;
    this.#carry.clear();
    this.#scanner?.reset();
  }

  /** Takes the bytes of one message from `from` on and delivers it when it ends. */
  #scanMessage(scanner: JsonScanner, bytes: Buffer, from: number, borrowed: boolean): ScanEnd {
    const to = Math.min(bytes.length, from + this.#maxMessageBytes - this.#carry.length);
    let end: number;
    try {
      end = scanner.scan(bytes, from, to);
    } catch (error) {
      return this.#drop(error as QemuProtocolError, scanner.errorIndex);
    }
    if (end < 0) {
      this.#carry.add(bytes.subarray(from, to), borrowed);
      if (to === bytes.length) return { at: "end", index: to };
      return this.#drop(tooLarge(this.#carry.first(excerptBytes), this.#maxMessageBytes), to);
    }
    let message = bytes.subarray(from, end);
    if (this.#carry.length > 0) {
      message = this.#carry.takeBriefly(message);
      this.#joinedBytes += message.length;
    }
    const error = this.#delivery.bytes(message);
    return error === undefined ? { at: "end", index: end } : this.#drop(error, end);
  }

  #drop(error: QemuProtocolError, index: number): ScanEnd {
    this.#carry.clear();
    this.#scanner?.reset();
    return { at: "garbage", index, error };
  }
}
