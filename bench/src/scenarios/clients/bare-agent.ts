import { once } from "node:events";
import { createConnection, type Socket } from "node:net";

/**
 * The least that talks to a guest agent: requests go out as they are, an answer is over at a newline. Nothing is checked,
 * decoded or parsed but what the caller looks for.
 */
export class BareAgent {
  readonly #socket: Socket;
  #pieces: Buffer[] = [];
  #settle: (pieces: readonly Buffer[]) => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (piece: Buffer) => {
      this.#pieces.push(piece);
      if (piece[piece.length - 1] !== 0x0a) return;
      const pieces = this.#pieces;
      this.#pieces = [];
      this.#settle(pieces);
    });
  }

  /** Connects and synchronises. */
  static async open(path: string): Promise<BareAgent> {
    const socket = createConnection(path);
    await once(socket, "connect");
    const agent = new BareAgent(socket);
    const id = process.pid;
    const sync = Buffer.from(`\u00ff{"execute":"guest-sync-delimited","arguments":{"id":${id}}}`, "latin1");
    let answer = await agent.ask(sync);
    // Most agents complain about the 0xff first.
    while (!Buffer.concat(answer).includes(`{"return": ${id}}`)) answer = await agent.#next();
    return agent;
  }

  /** Writes a request and resolves with its answer, in the pieces it came in. */
  ask(request: string | Buffer): Promise<readonly Buffer[]> {
    const answer = this.#next();
    this.#socket.write(request);
    return answer;
  }

  /** The same for a short answer: what it returns, parsed. */
  async execute(command: string, commandArguments: object): Promise<unknown> {
    const answer = await this.ask(JSON.stringify({ execute: command, arguments: commandArguments }));
    const parsed = JSON.parse(Buffer.concat(answer).toString("utf8")) as { readonly return?: unknown };
    if (parsed.return === undefined) throw new Error(`${command}: ${JSON.stringify(parsed)}`);
    return parsed.return;
  }

  async close(): Promise<void> {
    this.#socket.destroy();
    await once(this.#socket, "close");
  }

  #next(): Promise<readonly Buffer[]> {
    return new Promise((resolve) => {
      this.#settle = resolve;
    });
  }
}
