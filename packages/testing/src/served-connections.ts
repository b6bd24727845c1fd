import type { Duplex } from "node:stream";
import type { FakeQmpConnection } from "./fake-qmp-connection.js";

interface Waiter {
  readonly count: number;
  resolve(connection: FakeQmpConnection): void;
  reject(error: Error): void;
}

/** Whose turn it is: streams as they come, and the connections that were made of those that were served. */
export class ServedConnections {
  readonly connections: FakeQmpConnection[] = [];
  readonly open = new Set<FakeQmpConnection>();

  readonly #oneAtATime: boolean;
  readonly #serve: (stream: Duplex, index: number) => FakeQmpConnection;
  readonly #streams = new Set<Duplex>();
  #queue: Duplex[] = [];
  #waiters: Waiter[] = [];
  #refusing = false;
  #closed = false;

  constructor(oneAtATime: boolean, serve: (stream: Duplex, index: number) => FakeQmpConnection) {
    this.#oneAtATime = oneAtATime;
    this.#serve = serve;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  add(stream: Duplex): void {
    if (this.#refusing) {
      stream.destroy();
      return;
    }
    this.#streams.add(stream);
    // A peer that resets, or is gone when something is written, is what tests are made of: the end tells all.
    stream.on("error", () => {});
    stream.once("close", () => {
      this.#streams.delete(stream);
      this.#queue = this.#queue.filter((other) => other !== stream);
    });
    this.#queue.push(stream);
    this.#serveNext();
  }

  wait(count: number): Promise<FakeQmpConnection> {
    const connection = this.connections[count - 1];
    if (connection !== undefined) return Promise.resolve(connection);
    if (this.#closed) return Promise.reject(neverServed(count));
    return new Promise((resolve, reject) => this.#waiters.push({ count, resolve, reject }));
  }

  /** Serves nobody any more; those who wait are ended. */
  refuse(): void {
    this.#refusing = true;
    for (const stream of this.#queue.splice(0)) stream.destroy();
  }

  /** Ends everybody at once and resolves when they are gone. */
  async close(): Promise<void> {
    this.#closed = true;
    this.refuse();
    for (const waiter of this.#waiters.splice(0)) waiter.reject(neverServed(waiter.count));
    const gone = [...this.open].map((connection) => connection.closed);
    for (const connection of this.open) connection.destroy();
    await Promise.all(gone);
  }

  #serveNext(): void {
    if (this.#oneAtATime && this.open.size > 0) return;
    const stream = this.#queue.shift();
    if (stream === undefined) return;
    const connection = this.#serve(stream, this.connections.length);
    this.connections.push(connection);
    this.open.add(connection);
    void connection.closed.then(() => {
      this.open.delete(connection);
      this.#serveNext();
    });
    this.#waiters = this.#waiters.filter((waiter) => {
      if (waiter.count !== this.connections.length) return true;
      waiter.resolve(connection);
      return false;
    });
  }
}

function neverServed(count: number): Error {
  return new Error(`The fake was closed before it served connection ${count}`);
}
