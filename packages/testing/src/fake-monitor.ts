import type { Duplex } from "node:stream";
import type { FakeCall } from "./call-history.js";
import type { FakeQmpConnection } from "./fake-qmp-connection.js";
import { QmpFailure } from "./qmp-failure.js";
import { asksOutOfBand, checkRequest, type QmpRequest, type RefusedRequest } from "./qmp-request.js";
import { never, type Outcome } from "./reply-script.js";
import { type ReadItem, RequestReader } from "./request-reader.js";

/** What a monitor needs of the fake that it belongs to. */
export interface MonitorHost {
  /** How many in-band commands may wait behind the running one under `oob` before reading stops. */
  readonly queueLength: number;
  /** Runs commands side by side, without QEMU's queue. */
  readonly concurrent: boolean;
  mayRunOutOfBand(command: string): boolean;
  record(request: QmpRequest, connection: FakeQmpConnection): FakeCall;
  run(call: FakeCall): Promise<Outcome>;
  replied(call: FakeCall): void;
  surprise(text: string): void;
}

interface Client {
  readonly connection: FakeQmpConnection;
  readonly stream: Duplex;
  readonly reader: RequestReader;
  /** As QEMU's own: while it is set no byte of this client is looked at. */
  suspended: boolean;
}

type Queued = { readonly call: FakeCall } | { readonly refused: RefusedRequest };

/**
 * One QMP monitor: it has one client at a time, and one in-band command running at a time. A command that runs when its
 * client goes is finished all the same, and its answer goes to the next client, as in QEMU (`monitor/qmp.c`).
 */
export class FakeMonitor {
  readonly #host: MonitorHost;
  #client: Client | undefined;
  #queue: Queued[] = [];
  #running = false;
  #stopped = false;

  constructor(host: MonitorHost) {
    this.#host = host;
  }

  /** Takes a client whose greeting has been sent, until its connection closes. */
  attach(connection: FakeQmpConnection, stream: Duplex): void {
    const client: Client = { connection, stream, reader: new RequestReader(), suspended: false };
    this.#client = client;
    stream.on("data", (chunk: Buffer) => {
      if (connection.ended || this.#stopped) return;
      client.reader.push(chunk);
      this.#read(client);
    });
    connection.onReadingChange(() => this.#read(client));
    void connection.closed.then(() => {
      if (this.#client !== client) return;
      this.#client = undefined;
      this.#queue = [];
    });
    this.#read(client);
  }

  /** Answers nothing more, as a QEMU that has quit. */
  stop(): void {
    this.#stopped = true;
    this.#queue = [];
    if (this.#client !== undefined) this.#client.suspended = false;
  }

  #read(client: Client): void {
    const { connection } = client;
    while (this.#client === client && !this.#stopped && !client.suspended && connection.reading && !connection.ended) {
      const item = client.reader.next();
      if (item === undefined) break;
      this.#take(item, client);
    }
    if (client.suspended || !connection.reading) client.stream.pause();
    else client.stream.resume();
  }

  #take(item: ReadItem, client: Client): void {
    const { connection } = client;
    const outOfBandAllowed = connection.capabilities.includes("oob");
    const request = checkItem(item, outOfBandAllowed);
    const isRefused = "failure" in request;
    const queued: Queued = isRefused ? { refused: request } : { call: this.#host.record(request, connection) };
    if (isRefused) this.#host.surprise(`${request.failure.desc}: ${request.text}`);
    if (this.#host.concurrent || (item.kind === "value" && asksOutOfBand(item.value))) {
      void this.#dispatch(queued, connection);
      return;
    }
    if (!outOfBandAllowed || this.#queue.length >= this.#host.queueLength - 1) client.suspended = true;
    this.#queue.push(queued);
    void this.#runQueue();
  }

  async #runQueue(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let queued = this.#queue.shift(); queued !== undefined; queued = this.#queue.shift()) {
      const outOfBandAllowed = this.#client?.connection.capabilities.includes("oob") === true;
      if (outOfBandAllowed) this.#resume();
      const asked = "call" in queued ? queued.call.connection : this.#client?.connection;
      await this.#dispatch(queued, asked);
      if (!outOfBandAllowed) this.#resume();
    }
    this.#running = false;
  }

  #resume(): void {
    const client = this.#client;
    if (client === undefined || !client.suspended) return;
    client.suspended = false;
    // On a turn of its own: whoever reads may queue, and the queue is being run.
    queueMicrotask(() => this.#read(client));
  }

  async #dispatch(queued: Queued, asked: FakeQmpConnection | undefined): Promise<void> {
    if ("refused" in queued) {
      asked?.answer(queued.refused.id, queued.refused.failure);
      return;
    }
    const { call } = queued;
    const outcome = this.#refuse(call) ?? (await this.#host.run(call));
    if (outcome === never) {
      // QEMU is stuck in this command as far as its client can tell; the next client finds the monitor free.
      await call.connection.closed;
      return;
    }
    if (call.command === "qmp_capabilities" && "return" in outcome && !call.connection.negotiated) {
      const enable = call.arguments?.["enable"];
      call.connection.negotiate(Array.isArray(enable) ? enable.map(String) : []);
    }
    // Whoever is the client by now gets it.
    this.#answer(call, outcome);
    this.#host.replied(call);
  }

  #answer(call: FakeCall, outcome: { readonly return: unknown } | QmpFailure): void {
    const connection = this.#client?.connection;
    try {
      connection?.answer(call.id, outcome);
    } catch (error) {
      const desc = `the reply to ${call.command} can't be sent: ${String(error)}`;
      this.#host.surprise(desc);
      connection?.answer(call.id, new QmpFailure(desc));
    }
  }

  /** What QEMU refuses before it looks at the command itself. */
  #refuse(call: FakeCall): QmpFailure | undefined {
    const { command, connection, outOfBand } = call;
    if (command !== "qmp_capabilities" && !connection.negotiated) {
      return new QmpFailure("Expecting capabilities negotiation with 'qmp_capabilities'", "CommandNotFound");
    }
    if (command === "qmp_capabilities" && connection.negotiated) {
      const desc = "Capabilities negotiation is already complete, command ignored";
      return new QmpFailure(desc, "CommandNotFound");
    }
    if (outOfBand && !this.#host.mayRunOutOfBand(command)) {
      return new QmpFailure(`The command ${command} does not support OOB`);
    }
    return undefined;
  }
}

function checkItem(item: ReadItem, outOfBandAllowed: boolean): QmpRequest | RefusedRequest {
  if (item.kind === "value") return checkRequest(item.value, item.text, outOfBandAllowed);
  return { failure: new QmpFailure(item.desc), id: undefined, text: item.text };
}
