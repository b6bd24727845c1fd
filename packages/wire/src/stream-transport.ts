import type { Duplex } from "node:stream";
import { Deadline } from "./deadline.js";
import { takeReads } from "./shared-read-buffer.js";

/** How long a destroyed stream may take to say so, in milliseconds; sockets take none. */
const longestDestruction = 1_000;

/** What a {@link StreamTransport} tells its owner. Nothing is told after `ended`. */
export interface TransportHandlers {
  data(chunk: Buffer): void;
  /** {@link data} that is overwritten once it returns. */
  borrowed(bytes: Buffer): void;
  /** The stream takes bytes again after a {@link StreamTransport.write} that returned false. */
  drained(): void;
  /** The stream is over, once: at its end (no error) or by an error of the stream. The stream is destroyed already. */
  ended(error: NodeJS.ErrnoException | undefined): void;
}

/**
 * Bytes over any `Duplex`: unix and TCP sockets, TLS, a child's standard streams, an SSH channel.
 *
 * Reading never stops: the answers of every command come through it, and a QEMU whose monitor isn't read grows without
 * bound. A failed read or write always ends the transport.
 */
export class StreamTransport {
  readonly #stream: Duplex;
  #handlers: TransportHandlers | undefined;
  readonly #closed: Promise<void>;

  constructor(stream: Duplex, handlers: TransportHandlers) {
    this.#stream = stream;
    this.#handlers = handlers;
    this.#closed = new Promise((resolve) => {
      if (stream.closed) {
        resolve();
        return;
      }
      stream.once("close", () => {
        // A stream that was destroyed from outside closes without having ended.
        this.#end(undefined);
        resolve();
      });
    });
    // A stream that somebody gave an encoding hands out strings.
    stream.on("data", (chunk: Buffer | string) =>
      this.#handlers?.data(typeof chunk === "string" ? Buffer.from(chunk) : chunk),
    );
    takeReads(stream, (bytes) => this.#handlers?.borrowed(bytes));
    stream.on("drain", () => this.#handlers?.drained());
    stream.on("end", () => this.#end(undefined));
    stream.on("error", (error: NodeJS.ErrnoException) => this.#end(error));
    // A socket that waited for its taker was paused; a listener for data doesn't undo that.
    stream.resume();
    if (stream.destroyed || stream.readableEnded) queueMicrotask(() => this.#end(stream.errored ?? undefined));
  }

  /** Hands bytes to the stream; false means that it holds enough and will call `drained`. */
  write(text: string | Buffer): boolean {
    return this.#stream.write(text);
  }

  /**
   * Ends the transport and resolves when the stream is closed. What was written and is still on its way out gets
   * `flush` milliseconds to leave; neither a peer that reads nothing nor a stream that never says that it is closed can
   * hold the closing up for longer.
   */
  async close(flush = 1_000): Promise<void> {
    this.#handlers = undefined;
    const stream = this.#stream;
    if (!stream.destroyed && (stream.writableLength > 0 || stream.writableNeedDrain)) {
      stream.end(() => stream.destroy());
      await this.#closedWithin(flush);
    }
    stream.destroy();
    await this.#closedWithin(longestDestruction);
  }

  #closedWithin(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const deadline = new Deadline(milliseconds, resolve);
      void this.#closed.then(() => {
        deadline.cancel();
        resolve();
      });
    });
  }

  #end(error: NodeJS.ErrnoException | undefined): void {
    // Sockets close by themselves after an end; an SSH channel does so only once its own side is ended too.
    this.#stream.destroy();
    const handlers = this.#handlers;
    this.#handlers = undefined;
    handlers?.ended(error);
  }
}
