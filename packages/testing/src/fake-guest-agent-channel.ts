import type { Socket } from "node:net";
import { PacedOutput } from "./paced-output.js";

interface Waiter {
  readonly count: number;
  resolve(): void;
  reject(error: Error): void;
}

/**
 * QEMU's chardev: it has one client at a time, and knows nothing of requests. What the agent writes while there is no
 * client goes to the next one; what a client writes goes to the agent even if that client is gone by then.
 */
export class AgentChannel {
  /** How many clients were served so far. */
  served = 0;

  readonly #onInput: (chunk: Buffer) => void;
  readonly #chunkSizes: readonly number[];
  readonly #sockets = new Set<Socket>();
  #queue: Socket[] = [];
  #client: Socket | undefined;
  #output: PacedOutput | undefined;
  #unread: Buffer[] = [];
  #waiters: Waiter[] = [];
  #closed = false;

  constructor(chunkSizes: readonly number[], onInput: (chunk: Buffer) => void) {
    this.#chunkSizes = chunkSizes;
    this.#onInput = onInput;
  }

  /** Whether a client is being served. */
  get connected(): boolean {
    return this.#client !== undefined;
  }

  /** How many clients are connected and not served yet. */
  get waiting(): number {
    return this.#queue.length;
  }

  add(socket: Socket): void {
    if (this.#closed) {
      socket.destroy();
      return;
    }
    this.#sockets.add(socket);
    // Clients that reset, or are gone when something is written, are what tests are made of.
    socket.on("error", () => {});
    socket.once("close", () => this.#remove(socket));
    this.#queue.push(socket);
    this.#serveNext();
  }

  write(bytes: Buffer): void {
    if (this.#output === undefined || this.#client?.writable !== true) this.#unread.push(bytes);
    else this.#output.write(bytes);
  }

  /** Ends the connection of the present client at once, and serves the next. */
  cut(): void {
    const client = this.#client;
    if (client === undefined) return;
    client.destroy();
    this.#release(client);
  }

  wait(count: number): Promise<void> {
    if (this.served >= count) return Promise.resolve();
    if (this.#closed) return Promise.reject(neverServed(count));
    return new Promise((resolve, reject) => this.#waiters.push({ count, resolve, reject }));
  }

  /** Ends every connection at once. */
  close(): void {
    this.#closed = true;
    this.#queue = [];
    for (const socket of this.#sockets) socket.destroy();
    for (const waiter of this.#waiters.splice(0)) waiter.reject(neverServed(waiter.count));
  }

  #remove(socket: Socket): void {
    this.#sockets.delete(socket);
    this.#queue = this.#queue.filter((other) => other !== socket);
    this.#release(socket);
  }

  #release(socket: Socket): void {
    if (this.#client !== socket) return;
    this.#output?.drop();
    this.#client = undefined;
    this.#output = undefined;
    this.#serveNext();
  }

  #serveNext(): void {
    if (this.#client !== undefined || this.#closed) return;
    const socket = this.#queue.shift();
    if (socket === undefined) return;
    this.#client = socket;
    this.#output = new PacedOutput(socket, this.#chunkSizes);
    this.served += 1;
    for (const bytes of this.#unread.splice(0)) this.#output.write(bytes);
    socket.on("data", (chunk: Buffer) => {
      if (this.#client === socket) this.#onInput(chunk);
    });
    this.#waiters = this.#waiters.filter((waiter) => {
      if (waiter.count > this.served) return true;
      waiter.resolve();
      return false;
    });
  }
}

function neverServed(count: number): Error {
  return new Error(`The fake agent was closed before it served client ${count}`);
}
