import { type QemuError, QemuStateError } from "@qemu-wire/wire";
import { Deadline } from "@qemu-wire/wire/internal";
import type { MachineExit } from "../errors.js";
import type { ConsoleInput } from "./console-input.js";
import { ConsoleLink } from "./console-link.js";
import type { ConsoleOutput } from "./console-output.js";
import { SecretMask } from "./secret-mask.js";
import type { Terminal } from "./terminal.js";

/** How long after the machine's end its last words may take, and its end after that of its console, in milliseconds. */
const grace = { words: 500, exit: 3_000 } as const;

/** How long a byte that may begin a password is held back, in milliseconds. */
const holdBack = 50;

/** Brings what a stream reads to a {@link ConsoleOutput}, and its end and the machine's to who waits. */
export class ConsoleFeed implements Terminal {
  readonly output: ConsoleOutput;
  readonly #link: ConsoleLink;
  readonly #input: ConsoleInput;
  #consumed = 0;
  #past = 0;
  #mask: SecretMask | undefined;
  #flushing: Deadline | undefined;
  #exited: Promise<MachineExit> | undefined;
  #exit: MachineExit | undefined;
  #ending: Deadline | undefined;

  constructor(input: ConsoleInput, output: ConsoleOutput) {
    this.output = output;
    this.#input = input;
    this.#link = new ConsoleLink(input, {
      data: (bytes) => this.#received(bytes),
      ended: (cause) => this.#disconnected(cause),
      writeError: (cause) => this.#writeError(cause),
    });
    this.#link.read();
  }

  get reading(): boolean {
    return this.#link.reading;
  }

  get consumed(): number {
    return this.#consumed;
  }

  get settled(): number {
    return Math.max(this.#consumed, this.#past);
  }

  /** What was said until now tells nothing of how things stand. */
  forget(): void {
    this.#past = this.output.position;
  }

  consume(position: number): void {
    this.#consumed = Math.max(this.#consumed, position);
  }

  watch(exited: Promise<MachineExit>): void {
    this.#exited = exited;
    void exited.then((exit) => {
      this.#exit = exit;
      this.#ending?.cancel();
      if (this.#input.kind === "readable") this.#input.stream.finish?.();
      const end = (): void => this.output.finish({ kind: "exited", exit });
      // Its last words are still to be read; but somebody else may hold the other end open.
      if (this.#link.reading) this.#ending = new Deadline(grace.words, end);
      else end();
    });
  }

  async send(text: string, signal?: AbortSignal): Promise<void> {
    if (this.#input.kind === "readable") {
      throw new QemuStateError(`${this.output.name}: this console is a file, which takes no input.`);
    }
    if (signal?.aborted) throw this.output.abortError("the sending", signal);
    try {
      await this.#link.write(Buffer.from(text), signal);
    } catch (error) {
      if (signal?.aborted) throw this.output.abortError("the sending", signal);
      throw await this.#whyNotTyped(error);
    }
  }

  /** A connection that breaks is mostly the first sign of a machine that ends: its end, a moment later, says more. */
  async #whyNotTyped(error: unknown): Promise<unknown> {
    if (this.#exited === undefined || this.output.end !== undefined) return error;
    let late: Deadline | undefined;
    const expired = new Promise<undefined>((resolve) => {
      late = new Deadline(grace.exit, () => resolve(undefined));
    });
    const exit = await Promise.race([this.#exited, expired]);
    late?.cancel();
    return exit === undefined ? error : this.output.exitError(exit);
  }

  mask(secret: string): Disposable {
    this.#flush();
    this.#mask = new SecretMask(secret);
    return {
      [Symbol.dispose]: () => {
        this.#flush();
        this.#mask = undefined;
      },
    };
  }

  detach(): void {
    const wasReading = this.#link.reading;
    this.#link.detach();
    if (!wasReading || this.#exit !== undefined) return;
    this.#flush();
    this.output.finish({ kind: "detached" });
  }

  async attach(signal: AbortSignal | undefined): Promise<void> {
    this.#checkOpen();
    try {
      await this.#link.attach(signal);
    } catch (error) {
      // What ended meanwhile is the reason.
      this.#checkOpen();
      throw error;
    }
    if (this.#link.reading) this.output.resume();
  }

  close(): void {
    this.#ending?.cancel();
    this.#flush();
    this.#link.close();
    this.output.finish({ kind: "closed" });
  }

  #received(bytes: Buffer): void {
    if (this.#mask === undefined) {
      this.output.push(bytes);
      return;
    }
    this.#flushing?.cancel();
    this.output.push(this.#mask.push(bytes));
    this.#flushing = this.#mask.holds ? new Deadline(holdBack, () => this.#flush()) : undefined;
  }

  #flush(): void {
    this.#flushing?.cancel();
    if (this.#mask?.holds) this.output.push(this.#mask.flush());
  }

  #disconnected(cause: Error | undefined): void {
    this.#flush();
    this.#ending?.cancel();
    const end = (): void => this.output.finish({ kind: "disconnected", cause });
    if (this.#exit) this.output.finish({ kind: "exited", exit: this.#exit });
    // Mostly it is the machine that ends, which says more.
    else if (this.#exited !== undefined) this.#ending = new Deadline(grace.exit, end);
    else end();
  }

  #writeError(cause: unknown): QemuError {
    return this.output.end === undefined
      ? this.output.error("closed", "its connection ended, so that nothing can be typed", cause)
      : this.output.endError();
  }

  #checkOpen(): void {
    const kind = this.output.end?.kind;
    if (kind === "exited" || kind === "closed") throw this.output.endError();
  }
}
