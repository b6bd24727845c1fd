import { ByteRing } from "./byte-ring.js";

/** The last characters of a text that goes on and on, by their offsets in it (UTF-16 units, as in a string). */
export class TextRing {
  readonly #units: ByteRing;

  /** `limit` is how many characters are kept; each takes two bytes. */
  constructor(limit: number) {
    this.#units = new ByteRing(limit * 2);
  }

  /** The offset of the oldest character still here. */
  get start(): number {
    return this.#units.start / 2;
  }

  /** The offset after the last character. */
  get end(): number {
    return this.#units.end / 2;
  }

  append(text: string): void {
    this.#units.append(Buffer.from(text, "utf16le"));
  }

  /** The text from one offset to another, as far as it is still here. */
  slice(from: number, to: number = this.end): string {
    return this.#units.slice(from * 2, to * 2).toString("utf16le");
  }
}
