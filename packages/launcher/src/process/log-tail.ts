import type { Readable } from "node:stream";

/** What is kept of an output, in characters. */
const kept = 64 * 1024;

/**
 * The end of an output, by lines. QEMU writes a line in several pieces, as in `qemu-system-x86_64:` and the rest: a
 * listener gets whole lines only.
 */
export class LogTail {
  #lines: string[] = [];
  /** How many of {@link #lines}, from the first, are kept no more. */
  #dropped = 0;
  /** Of those that are kept, with their ends. */
  #length = 0;
  /** What came after the last end of a line. */
  #rest = "";
  readonly #listeners = new Set<(line: string) => void>();

  /** Reads a stream to its end. */
  follow(stream: Readable): void {
    stream.setEncoding("utf8").on("data", (text: string) => this.add(text));
    stream.once("end", () => this.end());
    // Whoever waits for the process hears of its end; a pipe that breaks has nothing to add.
    stream.on("error", () => {});
  }

  /** Adds a piece of any length. */
  add(text: string): void {
    const lines = (this.#rest + text).split("\n");
    const rest = lines.pop() ?? "";
    for (const line of lines) this.#addLine(line.endsWith("\r") ? line.slice(0, -1) : line);
    this.#rest = rest.slice(-kept);
  }

  /** Makes a line of what came last, without an end. */
  end(): void {
    if (this.#rest === "") return;
    const rest = this.#rest;
    this.#rest = "";
    this.#addLine(rest);
  }

  /** What is kept: at most 64 Ki characters. */
  text(): string {
    return [...this.#kept(), this.#rest].join("\n").slice(-kept);
  }

  /** Calls `listener` for each line that is kept, and then for each new one. */
  onLine(listener: (line: string) => void): Disposable {
    for (const line of this.#kept()) listener(line);
    this.#listeners.add(listener);
    return { [Symbol.dispose]: () => void this.#listeners.delete(listener) };
  }

  #kept(): readonly string[] {
    return this.#lines.slice(this.#dropped);
  }

  #addLine(line: string): void {
    const cut = line.slice(-kept);
    this.#lines.push(cut);
    this.#length += cut.length + 1;
    while (this.#length > kept && this.#dropped < this.#lines.length - 1) {
      this.#length -= (this.#lines[this.#dropped]?.length ?? 0) + 1;
      this.#dropped += 1;
    }
    // Not for each line: `shift()` moves all that follow, which for short lines takes longer than QEMU takes to write them.
    if (this.#dropped * 2 > this.#lines.length && this.#dropped > 1_000) {
      this.#lines = this.#kept().slice();
      this.#dropped = 0;
    }
    for (const listener of this.#listeners) listener(cut);
  }
}
