import type { Socket } from "node:net";

/** What a peer may say before anybody takes its connection, in bytes. A greeting has about 200. */
const mostBuffered = 64 * 1024;

/**
 * A connection that came and that nobody has taken yet. It is read meanwhile, as an end or a reset shows only to who
 * reads; what it says is kept for its taker.
 */
export class WaitingSocket {
  readonly #socket: Socket;
  readonly #gone: () => void;
  readonly #chunks: Buffer[] = [];
  #bytes = 0;

  /** `gone` is called once if the connection ends before it is taken. */
  constructor(socket: Socket, gone: () => void) {
    this.#socket = socket;
    this.#gone = gone;
    socket.on("data", this.#onData).on("end", this.#onEnd).on("close", this.#onEnd).on("error", this.#onEnd);
  }

  /** Hands the socket over, paused, with all that it said. */
  take(): Socket {
    const socket = this.#release();
    socket.pause();
    if (this.#bytes > 0) socket.unshift(Buffer.concat(this.#chunks));
    return socket;
  }

  /** Ends the connection. */
  destroy(): void {
    this.#release()
      .on("error", () => {})
      .destroy();
  }

  #release(): Socket {
    return this.#socket
      .off("data", this.#onData)
      .off("end", this.#onEnd)
      .off("close", this.#onEnd)
      .off("error", this.#onEnd);
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    // No monitor is so talkative. Its end goes unnoticed then, but it can't fill our memory.
    if (this.#bytes > mostBuffered) this.#socket.pause();
  };

  readonly #onEnd = (): void => {
    this.destroy();
    this.#gone();
  };
}
