import { chmod, lstat } from "node:fs/promises";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import type { Endpoint } from "./endpoint.js";
import { QemuClosedError, QemuConnectError } from "./errors.js";
import { checkUnixPath } from "./sockets.js";

/** Connections that nobody asked for yet; a monitor dials once, so more than a few waiting are a mistake or an attack. */
const mostWaiting = 128;

/** Where {@link listen} listens. TCP port 0 takes a free one; {@link IncomingConnections.address} tells which. */
export type ListenAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/**
 * A listening socket for QEMUs that dial in (`-chardev socket,…,reconnect=1` without `server=on`), and at the same time
 * an {@link Endpoint}: each `connect()` takes the next connection that came, in order of arrival, or waits for one.
 * The greeting still comes from QEMU.
 */
export interface IncomingConnections extends Endpoint, AsyncDisposable {
  /** What to give QEMU: the path, or host and the actual port. */
  readonly address: ListenAddress;
  /** Stops listening and ends the connections that no client has taken; those taken go on. Idempotent. */
  close(): Promise<void>;
}

/**
 * Listens for QEMUs that dial in.
 *
 * @throws QemuConnectError when the path is too long or taken, or the port is.
 */
export async function listen(address: ListenAddress): Promise<IncomingConnections> {
  const name = "path" in address ? `listen:unix:${address.path}` : `listen:tcp:${address.host}:${address.port}`;
  if ("path" in address) {
    checkUnixPath(address.path, name);
    if (await lstat(address.path).catch(() => undefined)) {
      throw new QemuConnectError(`${name}: the path is taken. Listen in a fresh private directory (mkdtemp).`, {
        code: "ERR_QEMU_PATH_TAKEN",
        endpoint: name,
      });
    }
  }
  const server = createServer({ noDelay: true, pauseOnConnect: true });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(
        new QemuConnectError(`${name}: can't listen: ${cause.message}`, {
          code: "ERR_QEMU_LISTEN",
          endpoint: name,
          cause,
        }),
      );
    });
    server.listen(address, resolve);
  });
  // Whoever may connect may pose as QEMU: on a unix socket that is the owner only, whatever the umask.
  if ("path" in address) await chmod(address.path, 0o600);
  return new Incoming(
    server,
    "path" in address ? address : { host: address.host, port: (server.address() as AddressInfo).port },
  );
}

class Incoming implements IncomingConnections {
  readonly address: ListenAddress;
  readonly #server: Server;
  readonly #waiting: Socket[] = [];
  readonly #takers: ((socket: Socket) => void)[] = [];
  readonly #closed = new AbortController();

  constructor(server: Server, address: ListenAddress) {
    this.#server = server;
    this.address = address;
    server.on("connection", (socket) => this.#arrived(socket));
    server.on("error", (cause) => void this.#end(cause));
  }

  toString(): string {
    return "path" in this.address
      ? `listen:unix:${this.address.path}`
      : `listen:tcp:${this.address.host}:${this.address.port}`;
  }

  open({ signal }: { readonly signal: AbortSignal }): Promise<Socket> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      if (this.#closed.signal.aborted) throw this.#closed.signal.reason;
      const waiting = this.#waiting.shift();
      if (waiting) {
        waiting.removeAllListeners("close").removeAllListeners("error");
        resolve(waiting);
        return;
      }
      const settle = (): void => {
        signal.removeEventListener("abort", onAbort);
        this.#closed.signal.removeEventListener("abort", onClosed);
        const index = this.#takers.indexOf(take);
        if (index !== -1) this.#takers.splice(index, 1);
      };
      const take = (socket: Socket): void => {
        settle();
        resolve(socket);
      };
      const onAbort = (): void => {
        settle();
        reject(signal.reason as Error);
      };
      const onClosed = (): void => {
        settle();
        reject(this.#closed.signal.reason as Error);
      };
      signal.addEventListener("abort", onAbort);
      this.#closed.signal.addEventListener("abort", onClosed);
      this.#takers.push(take);
    });
  }

  async close(): Promise<void> {
    await this.#end(undefined);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #arrived(socket: Socket): void {
    const take = this.#takers.shift();
    if (take) {
      take(socket);
      return;
    }
    if (this.#waiting.length >= mostWaiting) {
      socket.destroy();
      return;
    }
    const forget = (): void => {
      const index = this.#waiting.indexOf(socket);
      if (index !== -1) this.#waiting.splice(index, 1);
    };
    socket.on("close", forget);
    socket.on("error", forget);
    this.#waiting.push(socket);
  }

  async #end(cause: Error | undefined): Promise<void> {
    if (this.#closed.signal.aborted) return;
    this.#closed.abort(
      new QemuClosedError(`${this.toString()} was closed.`, {
        reason: cause ? "reset" : "requested",
        outcome: "not-sent",
        cause,
      }),
    );
    for (const socket of this.#waiting.splice(0)) socket.destroy();
    // `server.close()` waits for every connection, also for those that clients have taken and own: don't wait for it.
    this.#server.close();
    await Promise.resolve();
  }
}
