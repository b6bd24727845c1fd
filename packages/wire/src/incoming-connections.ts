import { chmod, lstat, stat } from "node:fs/promises";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { dirname } from "node:path";
import { addAbortListener, removeAbortListener } from "./abort-listeners.js";
import { shownName } from "./endpoint.js";
import { QemuClosedError, QemuConnectError } from "./errors.js";
import type { IncomingConnections, ListenAddress } from "./listener.js";
import { checkUnixPath } from "./sockets.js";
import { WaitingSocket } from "./waiting-socket.js";

/** Connections that nobody asked for yet; a monitor dials once, so more than a few waiting are a mistake or an attack. */
const mostWaiting = 128;

/** What `listen()` does. */
export async function startListening(address: ListenAddress): Promise<IncomingConnections> {
  const name = nameOf(address);
  if ("path" in address) {
    checkUnixPath(address.path, name);
    if (await lstat(address.path).catch(() => undefined)) {
      throw new QemuConnectError(`${name}: the path is taken. Listen in a fresh private directory (mkdtemp).`, {
        code: "ERR_QEMU_PATH_TAKEN",
        endpoint: name,
      });
    }
  }
  if (!("path" in address)) checkTcpAddress(address, name);
  const server = createServer({ noDelay: true });
  // Before anything may connect: a connection that comes while the mode is set has somebody to wait with.
  const incoming = new Incoming(server, name);
  try {
    await started(server, address);
    // Whoever may connect may pose as QEMU: on a unix socket that is the owner only, whatever the umask.
    if ("path" in address) await chmod(address.path, 0o600);
  } catch (cause) {
    await incoming.close();
    throw new QemuConnectError(`${name}: can't listen: ${await reasonOf(cause as Error, address)}`, {
      code: "ERR_QEMU_LISTEN",
      endpoint: name,
      cause,
    });
  }
  incoming.listens("path" in address ? { path: address.path } : { host: address.host, port: portOf(server) });
  return incoming;
}

function nameOf(address: ListenAddress): string {
  return shownName("path" in address ? `listen:unix:${address.path}` : `listen:tcp:${address.host}:${address.port}`);
}

/** Node says that it is denied (EACCES) where the folder is missing. */
async function reasonOf(cause: Error, address: ListenAddress): Promise<string> {
  if (!("path" in address)) return cause.message;
  const folder = dirname(address.path);
  const there = await stat(folder).catch(({ code }: NodeJS.ErrnoException) => code);
  if (there === "ENOENT")
    return `there is no folder ${shownName(folder)}. Make it first, for yourself alone (mkdtemp).`;
  if (there === "ENOTDIR" || (typeof there === "object" && !there.isDirectory()))
    return `${shownName(folder)} is no folder.`;
  return shownName(cause.message);
}

function checkTcpAddress({ host, port }: { readonly host: string; readonly port: number }, name: string): void {
  const refuse = (why: string): never => {
    throw new QemuConnectError(`${name}: ${why}`, { code: "ERR_QEMU_ENDPOINT_INVALID", endpoint: name });
  };
  // Without one Node takes every interface of this host, and whoever dials in may pose as QEMU.
  if (typeof host !== "string" || host === "") refuse("a host is missing, such as 127.0.0.1.");
  if (!Number.isInteger(port) || port < 0 || port > 65_535) refuse("a port is a whole number from 0 to 65535.");
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function started(server: Server, address: ListenAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    const listening = (): void => {
      server.off("error", reject);
      resolve();
    };
    if ("path" in address) server.listen(address.path, listening);
    else server.listen(address.port, address.host, listening);
  });
}

interface Taker {
  take(socket: Socket): void;
  fail(error: Error): void;
}

class Incoming implements IncomingConnections {
  readonly #server: Server;
  readonly #waiting = new Set<WaitingSocket>();
  readonly #takers = new Set<Taker>();
  #name: string;
  #address: ListenAddress | undefined;
  #closed = false;

  constructor(server: Server, name: string) {
    this.#server = server;
    this.#name = name;
    server.on("connection", (socket) => this.#arrived(socket));
    server.on("error", (cause) => this.#refused(cause));
  }

  get address(): ListenAddress {
    return this.#address as ListenAddress;
  }

  toString(): string {
    return this.#name;
  }

  /** From now on it is known where it listens. */
  listens(address: ListenAddress): void {
    this.#address = address;
    this.#name = nameOf(address);
  }

  open({ signal }: { readonly signal: AbortSignal }): Promise<Socket> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      if (this.#closed) throw this.#closedError();
      const [first] = this.#waiting;
      if (first) {
        this.#waiting.delete(first);
        resolve(first.take());
        return;
      }
      const settle = (): void => {
        removeAbortListener(signal, onAbort);
        this.#takers.delete(taker);
      };
      const taker: Taker = {
        take: (socket) => {
          settle();
          resolve(socket);
        },
        fail: (error) => {
          settle();
          reject(error);
        },
      };
      const onAbort = (): void => taker.fail(signal.reason as Error);
      addAbortListener(signal, onAbort);
      this.#takers.add(taker);
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    for (const taker of this.#takers) taker.fail(this.#closedError());
    for (const waiting of this.#waiting) waiting.destroy();
    this.#waiting.clear();
    // It would wait for every connection, also for those that clients have taken and own: don't wait for it.
    this.#server.close();
    await Promise.resolve();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #arrived(socket: Socket): void {
    const [taker] = this.#takers;
    if (taker) taker.take(socket);
    else if (this.#waiting.size >= mostWaiting) socket.on("error", () => {}).destroy();
    else {
      const waiting = new WaitingSocket(socket, () => this.#waiting.delete(waiting));
      this.#waiting.add(waiting);
    }
  }

  /** Somebody dialled in and could not be let in, for lack of descriptors as a rule: that passes, and QEMU dials again. */
  #refused(cause: Error): void {
    for (const taker of this.#takers) {
      taker.fail(
        new QemuConnectError(`${this.#name}: who dialled in could not be let in: ${cause.message}`, {
          code: "ERR_QEMU_LISTEN",
          endpoint: this.#name,
          cause,
        }),
      );
    }
  }

  #closedError(): QemuClosedError {
    return new QemuClosedError(`${this.#name} was closed.`, { reason: "requested", outcome: "not-sent" });
  }
}
