import type { Duplex, Readable } from "node:stream";
import { type QemuError, QemuStateError } from "@qemu-wire/wire";
import { addAbortListener, openStream, removeAbortListener } from "@qemu-wire/wire/internal";
import type { ConsoleInput } from "./console-input.js";
import { Turns } from "./turns.js";

/** Who takes what a {@link ConsoleLink} reads. */
export interface LinkSink {
  data(bytes: Buffer): void;
  /** The stream is at its end, or broke. */
  ended(cause: Error | undefined): void;
  /** Why nothing can be written. */
  writeError(cause?: unknown): QemuError;
}

/** How long the opening of a socket may take, in milliseconds. */
const openTimeout = 10_000;

/** How much is handed to the stream at a time, in bytes: what an abort or a detach can still hold back is what follows. */
const pieceBytes = 4_096;

/** The stream behind a console: read, written, given up and opened again. */
export class ConsoleLink {
  readonly #input: ConsoleInput;
  readonly #sink: LinkSink;
  #stream: Duplex | Readable;
  #reading = false;
  #opening: { readonly controller: AbortController; readonly done: Promise<void> } | undefined;
  readonly #writing = new Turns();

  constructor(input: ConsoleInput, sink: LinkSink) {
    this.#input = input;
    this.#sink = sink;
    this.#stream = input.stream;
  }

  /** Whether what comes is read; false once the stream has ended, too. */
  get reading(): boolean {
    return this.#reading;
  }

  /** Stops reading. A socket that can be opened again is closed; of any other what comes waits for {@link attach}. */
  detach(): void {
    this.#opening?.controller.abort();
    if (!this.#reading) return;
    this.#release();
    if (this.#endpoint !== undefined) {
      discard(this.#stream);
      return;
    }
    this.#stream.pause();
    // It may break while nobody reads: that shows when it is read again.
    this.#stream.on("error", ignore);
  }

  /**
   * Reads again, over a new connection where there is an endpoint.
   *
   * @throws QemuConnectError, QemuAbortError; QemuStateError when the stream has ended and can't be opened again.
   */
  async attach(signal: AbortSignal | undefined): Promise<void> {
    if (this.#reading) return;
    if (this.#opening === undefined) {
      const controller = new AbortController();
      const either = signal === undefined ? controller.signal : AbortSignal.any([signal, controller.signal]);
      const done = this.#open(either).finally(() => (this.#opening = undefined));
      this.#opening = { controller, done };
    }
    await this.#opening.done;
  }

  /** Reads the stream as it is. */
  read(): void {
    this.#reading = true;
    this.#stream.off("error", ignore);
    this.#stream.on("data", this.#onData).on("error", this.#onError).on("end", this.#onEnd).on("close", this.#onEnd);
    this.#stream.resume();
    if (this.#stream.destroyed || this.#stream.readableEnded) this.#onEnd();
  }

  /** Writes after all that was written before; resolves once the system has it. A guest that doesn't read holds it up. */
  async write(bytes: Buffer, signal: AbortSignal | undefined): Promise<void> {
    const aborted = (): Error => signal?.reason as Error;
    await this.#writing.take(async () => await this.#writePieces(bytes, signal), signal, aborted);
  }

  /** Ends all; of our listeners nothing stays on the stream. */
  close(): void {
    this.#opening?.controller.abort();
    if (this.#reading) this.#release();
    this.#stream.off("error", ignore);
    discard(this.#stream);
  }

  get #endpoint() {
    return this.#input.kind === "duplex" ? this.#input.endpoint : undefined;
  }

  async #open(signal: AbortSignal): Promise<void> {
    const endpoint = this.#endpoint;
    if (endpoint !== undefined) this.#stream = await openStream(endpoint, openTimeout, signal);
    else if (this.#stream.destroyed || this.#stream.readableEnded) {
      throw new QemuStateError(
        "The console's stream has ended, and it has no endpoint by which it could be opened again.",
      );
    }
    this.read();
  }

  async #writePieces(bytes: Buffer, signal: AbortSignal | undefined): Promise<void> {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      signal?.throwIfAborted();
      await this.#writePiece(bytes.subarray(at, at + pieceBytes), signal);
    }
  }

  async #writePiece(bytes: Buffer, signal: AbortSignal | undefined): Promise<void> {
    const stream = this.#stream;
    if (!this.#reading || !("write" in stream)) throw this.#sink.writeError();
    let onAbort: (() => void) | undefined;
    let onClose: (() => void) | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        onAbort = () => reject(signal?.reason as Error);
        onClose = () => reject(this.#sink.writeError());
        if (signal) addAbortListener(signal, onAbort);
        stream.once("close", onClose);
        stream.write(bytes, (error) => {
          if (error) reject(this.#sink.writeError(error));
          else resolve();
        });
      });
    } finally {
      if (signal && onAbort) removeAbortListener(signal, onAbort);
      if (onClose) stream.off("close", onClose);
    }
  }

  #release(): void {
    this.#reading = false;
    this.#stream
      .off("data", this.#onData)
      .off("error", this.#onError)
      .off("end", this.#onEnd)
      .off("close", this.#onEnd);
  }

  readonly #onData = (bytes: Buffer): void => this.#sink.data(bytes);

  readonly #onError = (error: NodeJS.ErrnoException): void => {
    // QEMU that is killed while something waits in its socket resets the connection: an end as any other.
    this.#finish(error.code === "ECONNRESET" ? undefined : error);
  };

  readonly #onEnd = (): void => this.#finish(undefined);

  #finish(cause: Error | undefined): void {
    if (!this.#reading) return;
    this.#release();
    discard(this.#stream);
    this.#sink.ended(cause);
  }
}

function ignore(): void {}

/** Destroys a stream; what fails while it closes concerns nobody, and no listener is left on it. */
function discard(stream: Duplex | Readable): void {
  if (stream.closed) return;
  stream.on("error", ignore).once("close", () => stream.off("error", ignore));
  stream.destroy();
}
