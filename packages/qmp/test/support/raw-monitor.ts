import { connect } from "node:net";
import { once } from "node:events";
import type { Duplex } from "node:stream";
import { parse } from "@qemu-wire/wire";

/** A message, or a list of them, as a test looks into it. */
export type RawMessage = Record<string, unknown> & {
  readonly return?: unknown;
  readonly error?: { readonly class: string; readonly desc: string };
  readonly event?: string;
  readonly id?: unknown;
};

/** The bytes of a monitor, to see and to say what our client would not: it knows lines and nothing else. */
export class RawMonitor implements AsyncDisposable {
  readonly stream: Duplex;
  /** Everything that came, byte by byte. */
  readonly received: Buffer[] = [];
  readonly #lines: string[] = [];
  #partial = "";
  #wake: (() => void) | undefined;
  #over = false;

  constructor(stream: Duplex) {
    this.stream = stream;
    stream.on("data", (chunk: Buffer) => {
      this.received.push(chunk);
      const lines = (this.#partial + chunk.toString("latin1")).split("\n");
      this.#partial = lines.pop() as string;
      this.#lines.push(...lines);
      this.#wake?.();
    });
    // A reset instead of an end is still an end here.
    stream.on("error", () => {});
    stream.on("close", () => {
      this.#over = true;
      this.#wake?.();
    });
  }

  /** Connects to a listening monitor. */
  static async connect(path: string): Promise<RawMonitor> {
    const socket = connect({ path });
    await once(socket, "connect");
    return new RawMonitor(socket);
  }

  /** Reads the greeting and negotiates, with these capabilities. */
  async negotiate(...enable: readonly string[]): Promise<RawMessage> {
    const greeting = await this.message();
    this.send(JSON.stringify({ execute: "qmp_capabilities", arguments: { enable } }));
    const answer = await this.message();
    if (!("return" in answer)) throw new Error(`the negotiation failed: ${JSON.stringify(answer)}`);
    return greeting;
  }

  send(bytes: string | Buffer): void {
    this.stream.write(bytes);
  }

  /** The next line, its line end included. */
  async line(): Promise<string> {
    while (this.#lines.length === 0) {
      if (this.#over) throw new Error("the monitor closed the connection");
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return `${this.#lines.shift() as string}\n`;
  }

  /** The next message. */
  async message(): Promise<RawMessage> {
    return parse(await this.line()) as RawMessage;
  }

  /** The next message that is no event. */
  async answer(): Promise<RawMessage> {
    for (;;) {
      const message = await this.message();
      if (message.event === undefined) return message;
    }
  }

  /** The messages up to the one for which `last` holds, that one included. */
  async until(last: (message: RawMessage) => boolean): Promise<RawMessage[]> {
    const messages: RawMessage[] = [];
    for (;;) {
      const message = await this.message();
      messages.push(message);
      if (last(message)) return messages;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.stream.closed) return;
    const closed = once(this.stream, "close");
    this.stream.destroy();
    await closed;
  }
}
