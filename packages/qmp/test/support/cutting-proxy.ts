import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** Stands between a client and a monitor, counts what the client sends, and cuts the connection when it is told to. */
export class CuttingProxy implements AsyncDisposable {
  /** What clients sent, all connections together. */
  readonly sent: Buffer[] = [];
  /** The monitor's path; a test may point later connections at another one. */
  target: string;
  readonly path: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #wake: () => void = () => {};

  private constructor(server: Server, path: string, target: string) {
    this.#server = server;
    this.path = path;
    this.target = target;
    server.on("connection", (client) => this.#join(client));
  }

  /** Listens on `path` and connects whoever comes to the monitor at `target`. */
  static async listen(path: string, target: string): Promise<CuttingProxy> {
    const server = createServer();
    server.listen(path);
    await once(server, "listening");
    return new CuttingProxy(server, path, target);
  }

  /** Resolves once clients have sent this text; nothing that arrives later in the same turn has gone on by then. */
  async received(text: string): Promise<void> {
    while (!Buffer.concat(this.sent).includes(text)) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Breaks every connection, on both sides. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    this.cut();
    await closed;
  }

  #join(client: Socket): void {
    const monitor = connect({ path: this.target });
    client.on("data", (chunk) => {
      this.sent.push(chunk);
      this.#wake();
    });
    client.pipe(monitor);
    monitor.pipe(client);
    for (const [socket, other] of [
      [client, monitor],
      [monitor, client],
    ] as const) {
      this.#sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
  }
}
