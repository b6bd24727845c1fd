import { once } from "node:events";
import { connect } from "node:net";
import type { Duplex } from "node:stream";

/** A client that knows bytes and lines and nothing of QMP. */
export class PlainClient {
  readonly stream: Duplex;
  /** Every chunk as it came. */
  readonly chunks: Buffer[] = [];
  /** Why the stream ended: `"end"`, or the code of the error. */
  readonly ended: Promise<string>;
  #taken = 0;
  #over = false;
  #wake: () => void = () => {};

  constructor(stream: Duplex) {
    this.stream = stream;
    this.ended = new Promise((resolve) => {
      let cause = "end";
      stream.on("error", (error: NodeJS.ErrnoException) => {
        cause = error.code ?? error.message;
      });
      stream.on("close", () => {
        this.#over = true;
        this.#wake();
        resolve(cause);
      });
    });
    stream.on("data", (chunk: Buffer) => {
      this.chunks.push(chunk);
      this.#wake();
    });
  }

  /** Connects to `unix:/path` or `tcp:host:port`. */
  static async connect(endpoint: string): Promise<PlainClient> {
    const [kind, host = "", port] = endpoint.split(":");
    const socket = kind === "unix" ? connect({ path: host }) : connect({ host, port: Number(port) });
    await once(socket, "connect");
    return new PlainClient(socket);
  }

  /** Everything that came so far. */
  get text(): string {
    return Buffer.concat(this.chunks).toString("latin1");
  }

  send(bytes: string | Buffer): void {
    this.stream.write(bytes);
  }

  /** The next line without its line end. */
  async line(): Promise<string> {
    for (;;) {
      const rest = this.text.slice(this.#taken);
      const end = rest.indexOf("\n");
      if (end >= 0) {
        this.#taken += end + 1;
        return rest.slice(0, end).replace(/\r$/, "");
      }
      if (this.#over) throw new Error(`the stream is over after ${JSON.stringify(rest)}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async lines(count: number): Promise<string[]> {
    const lines: string[] = [];
    while (lines.length < count) lines.push(await this.line());
    return lines;
  }

  async message(): Promise<Record<string, unknown>> {
    return JSON.parse(await this.line()) as Record<string, unknown>;
  }

  /** Sends a command and resolves with the next line. */
  async ask(request: object | string): Promise<string> {
    this.send(typeof request === "string" ? request : JSON.stringify(request));
    return await this.line();
  }

  /** Reads the greeting and negotiates. */
  async negotiate(...enable: readonly string[]): Promise<this> {
    await this.line();
    const answer = await this.ask({ execute: "qmp_capabilities", arguments: { enable } });
    if (!answer.startsWith('{"return"')) throw new Error(`not negotiated: ${answer}`);
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.stream.destroy();
    await this.ended;
  }
}
