/** How many pieces are joined to a block. */
const piecesPerBlock = 1_024;

/** A text that is gathered from very many small pieces: a serial port gives four or five characters at a time. */
export class TextParts {
  #blocks: string[] = [];
  #pieces: string[] = [];
  #length = 0;

  /** In characters. */
  get length(): number {
    return this.#length;
  }

  push(text: string): void {
    this.#length += text.length;
    if (this.#pieces.push(text) < piecesPerBlock) return;
    // Adding to a string that is read only at the end would keep an object for each piece.
    this.#blocks.push(this.#pieces.join(""));
    this.#pieces = [];
  }

  clear(): void {
    this.#blocks = [];
    this.#pieces = [];
    this.#length = 0;
  }

  toString(): string {
    return this.#blocks.join("") + this.#pieces.join("");
  }
}
