import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { PacedOutput } from "./paced-output.js";
import { printAsQemu } from "./qemu-json.js";
import type { QmpFailure } from "./qmp-failure.js";

/** How a connection writes. */
export interface OutputForm {
  readonly pretty: boolean;
  readonly lineEnd: string;
  readonly chunkSizes: readonly number[];
}

/** One client of the fake, from its greeting on. */
export class FakeQmpConnection {
  /** Which served connection of the fake this is, from 0. */
  readonly index: number;
  /** Resolves when the connection is gone, whoever ended it. */
  readonly closed: Promise<void>;

  readonly #stream: Duplex;
  readonly #form: OutputForm;
  readonly #output: PacedOutput;
  #negotiated = false;
  #capabilities: readonly string[] = [];
  #reading = true;
  #ended = false;
  #onReading: () => void = () => {};

  /** @internal Connections are made by the fake. */
  constructor(index: number, stream: Duplex, form: OutputForm) {
    this.index = index;
    this.#stream = stream;
    this.#form = form;
    this.#output = new PacedOutput(stream, form.chunkSizes);
    this.closed = new Promise((resolve) => {
      if (stream.closed) resolve();
      else stream.once("close", () => resolve());
    });
    void this.closed.then(() => this.#output.drop());
  }

  /** True once `qmp_capabilities` succeeded: from then on events are sent. */
  get negotiated(): boolean {
    return this.#negotiated;
  }

  /** The capabilities that the client enabled. */
  get capabilities(): readonly string[] {
    return this.#capabilities;
  }

  /** False after {@link stopReading}. */
  get reading(): boolean {
    return this.#reading;
  }

  /**
   * Writes what QEMU never would, or would at another time: text and bytes go out as they are, anything else as one
   * message with its line end. A lone string needs its own line end.
   */
  send(message: unknown): void {
    if (typeof message === "string") this.#output.write(Buffer.from(message));
    else if (message instanceof Uint8Array) this.#output.write(Buffer.from(message));
    else this.#output.write(Buffer.from(printAsQemu(message, this.#form.pretty) + this.#form.lineEnd));
  }

  /** Writes an event to this client, negotiated or not. The time is the host's unless given. */
  sendEvent(event: string, data?: unknown, timestamp: { seconds: number; microseconds: number } = now()): void {
    this.send({ timestamp, event, data });
  }

  /** @internal Writes an answer, `id` last in a success and first in an error, as QEMU does. */
  answer(id: unknown, outcome: { readonly return: unknown } | QmpFailure): void {
    if ("errorClass" in outcome) this.send({ id, error: { class: outcome.errorClass, desc: outcome.desc } });
    else this.send({ return: outcome.return, id });
  }

  /** @internal True from {@link end} on: what the client still sends means nothing. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * Ends the connection politely (FIN) once everything is written. What the client still sends is read and dropped; the
   * connection is closed when the client ends it too.
   */
  end(): void {
    this.#ended = true;
    this.resumeReading();
    this.#output.after(() => this.#stream.end());
  }

  /**
   * Ends the connection by a reset once everything is written; the client sees ECONNRESET. Only a TCP connection can be
   * reset at will: start the fake with `listen: "tcp"`.
   *
   * The reset comes two turns of the event loop after the kernel has taken the last byte: a client in the same process has
   * read a short answer by then. (Of much that is unread the kernel drops a part, and where bytes and reset wait to be read
   * at once, Node tells its user of an end.)
   */
  reset(): void {
    const stream = this.#stream;
    if (!(stream instanceof Socket) || stream.remoteFamily === undefined) {
      throw new TypeError('Only a TCP connection can be reset; start the fake with { listen: "tcp" }');
    }
    this.#ended = true;
    const reset = (): void => void setImmediate(() => setImmediate(() => stream.resetAndDestroy()));
    this.#output.after(() => {
      if (stream.writableLength === 0) reset();
      else stream.write("", reset);
    });
  }

  /** Ends the connection at once, and drops what isn't written yet. */
  destroy(): void {
    this.#output.drop();
    this.#stream.destroy();
  }

  /** Reads nothing more: what the client sends stays in the socket, and its writes soon wait. */
  stopReading(): void {
    this.#reading = false;
    this.#onReading();
  }

  /** Reads again after {@link stopReading}. */
  resumeReading(): void {
    this.#reading = true;
    this.#onReading();
  }

  /** @internal Calls back when everything written so far has been handed to the stream. */
  afterOutput(callback: () => void): void {
    this.#output.after(callback);
  }

  /** @internal */
  onReadingChange(callback: () => void): void {
    this.#onReading = callback;
  }

  /** @internal */
  negotiate(capabilities: readonly string[]): void {
    this.#negotiated = true;
    this.#capabilities = capabilities;
  }
}

function now(): { seconds: number; microseconds: number } {
  const milliseconds = Date.now();
  return { seconds: Math.floor(milliseconds / 1000), microseconds: (milliseconds % 1000) * 1000 };
}
