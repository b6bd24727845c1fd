import { once } from "node:events";
import { createServer, type ListenOptions, type Server, type Socket } from "node:net";

/** A server that sends back what it gets, on a unix or TCP socket. */
export class EchoServer implements AsyncDisposable {
  readonly server: Server;
  readonly sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.server = server;
    server.on("connection", (socket) => {
      this.sockets.add(socket);
      socket.on("close", () => this.sockets.delete(socket));
      socket.on("error", () => undefined).pipe(socket);
    });
  }

  static async listen(options: ListenOptions): Promise<EchoServer> {
    const server = createServer();
    const echo = new EchoServer(server);
    server.listen(options);
    await once(server, "listening");
    return echo;
  }

  /** The port, for TCP. */
  get port(): number {
    return (this.server.address() as { port: number }).port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.server, "close");
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
