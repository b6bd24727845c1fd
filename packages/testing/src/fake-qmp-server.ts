import type { Duplex } from "node:stream";
import { type FakeCall, CallHistory } from "./call-history.js";
import { negotiationReply, quitReply } from "./default-replies.js";
import { FakeListener } from "./fake-listener.js";
import { FakeMonitor, type MonitorHost } from "./fake-monitor.js";
import { FakeQmpConnection } from "./fake-qmp-connection.js";
import { type FakeQmpOptions, greetingOf, outOfBandCommands } from "./fake-qmp-options.js";
import { QmpFailure } from "./qmp-failure.js";
import type { QmpRequest } from "./qmp-request.js";
import { type HeldReply, type Reply, ReplyScript } from "./reply-script.js";
import { ServedConnections } from "./served-connections.js";

/**
 * A QMP server that does what a test tells it, on a real socket. What no test tells is as QEMU 7.2 does it: greeting and
 * negotiation, one client at a time, one in-band command at a time, `id` echoed the way QEMU prints it, no reading while
 * its queue is full, `quit` that ends the connection. A command without a reply is answered with `CommandNotFound`.
 *
 * Nothing in it waits for time: what is held or delayed goes on when the test says so.
 */
export class FakeQmpServer {
  readonly #options: FakeQmpOptions;
  readonly #greeting: object;
  readonly #script = new ReplyScript();
  readonly #history = new CallHistory<FakeCall>("The fake");
  readonly #served: ServedConnections;
  readonly #afterReply = new Map<FakeCall, (() => void)[]>();
  readonly #monitors: FakeMonitor[] = [];
  #listener: FakeListener | undefined;
  #afterGreeting: unknown[] = [];
  #closed: Promise<void> | undefined;

  private constructor(options: FakeQmpOptions) {
    this.#options = options;
    this.#greeting = greetingOf(options);
    this.#served = new ServedConnections(options.clients !== "many", (stream, index) => this.#serve(stream, index));
    this.#script.always("qmp_capabilities", negotiationReply(options.capabilities ?? ["oob"]));
    this.#script.always(
      "quit",
      quitReply(() => this.#shutDown()),
    );
  }

  /** Starts a fake that listens; it is ready for clients when the promise resolves. */
  static async start(options: FakeQmpOptions = {}): Promise<FakeQmpServer> {
    const server = new FakeQmpServer(options);
    server.#listener = await FakeListener.open(options.listen ?? "unix", (socket) => server.#served.add(socket));
    return server;
  }

  /** A fake at the other end of a stream that exists already, such as a socket that dialled in. It owns the stream. */
  static over(stream: Duplex, options: Omit<FakeQmpOptions, "listen"> = {}): FakeQmpServer {
    const server = new FakeQmpServer(options);
    server.#served.add(stream);
    return server;
  }

  /** The endpoint for a client: `unix:/path` or `tcp:127.0.0.1:port`. */
  get endpoint(): string {
    return this.#listening().endpoint;
  }

  /** The path of the unix socket. */
  get path(): string {
    const { path } = this.#listening();
    if (path === undefined) throw new TypeError("This fake listens on TCP: it has no path");
    return path;
  }

  /** The TCP port on 127.0.0.1. */
  get port(): number {
    const { port } = this.#listening();
    if (port === undefined) throw new TypeError("This fake listens on a unix socket: it has no port");
    return port;
  }

  /** Every command that came, `qmp_capabilities` included, in order; those in a full queue or an unread socket not yet. */
  get calls(): readonly FakeCall[] {
    return this.#history.calls;
  }

  /** The calls of one command so far. */
  callsOf(command: string): readonly FakeCall[] {
    return [...this.#history.of(command)];
  }

  /** Every connection that was served, from the first, gone ones included. */
  get connections(): readonly FakeQmpConnection[] {
    return this.#served.connections;
  }

  /** The connection that was served last. Throws when there was none. */
  get connection(): FakeQmpConnection {
    const connection = this.#served.connections.at(-1);
    if (connection === undefined) throw new Error("No client has been served yet");
    return connection;
  }

  /** How many clients are connected and wait for their turn. */
  get waitingClients(): number {
    return this.#served.waiting;
  }

  /** Answers every call of `command` this way from now on. See {@link Reply}. */
  reply(command: string, reply: Reply): this {
    this.#script.always(command, reply);
    return this;
  }

  /**
   * Answers one call of `command` this way, before its standing reply and in the order of these lines. The call must come,
   * and its arguments must be deep equal to `args` when those are given: {@link assertDone} tells.
   */
  replyOnce(command: string, reply: Reply, args?: object): this {
    this.#script.once(command, reply, args);
    return this;
  }

  /** Keeps the answer to the next call of `command` back until the test gives it. The call must come. */
  hold(command: string): HeldReply {
    let settle: (answer: unknown) => void = () => {};
    const answer = new Promise<unknown>((resolve) => {
      settle = resolve;
    });
    const count = this.#history.of(command).length + this.#script.expected(command) + 1;
    const called = this.#history.wait(command, count);
    // Who never looks at it is not to be killed by the rejection of a close.
    called.catch(() => {});
    this.#script.once(command, () => answer);
    return {
      called,
      release: (value) => settle(value),
      fail: (desc, errorClass) => settle(new QmpFailure(desc, errorClass)),
    };
  }

  /** Sends an event to every client that has negotiated. The time is the host's unless given. */
  emit(event: string, data?: unknown, timestamp?: { seconds: number; microseconds: number }): void {
    for (const connection of this.#served.open) {
      if (connection.negotiated) connection.sendEvent(event, data, timestamp);
    }
  }

  /** Sends the greeting to the last client, for a fake whose `greeting` is `false`. */
  greet(): void {
    this.connection.send(this.#greeting);
  }

  /**
   * Sends `message` to the next client right after its greeting and before anything it asks for: what QEMU does with the
   * answer to a command of a client that is gone. Text and bytes are sent as they are.
   */
  sendAfterGreeting(message: unknown): this {
    this.#afterGreeting.push(message);
    return this;
  }

  /** Resolves with a call of `command`: the first, or the `count`-th, whether it came already or comes yet. */
  waitForCall(command: string, count = 1): Promise<FakeCall> {
    return this.#history.wait(command, count);
  }

  /** Resolves with a served connection: the first, or the `count`-th, whether it came already or comes yet. */
  waitForConnection(count = 1): Promise<FakeQmpConnection> {
    return this.#served.wait(count);
  }

  /** Throws unless every expected call came and nothing else did: no unknown command, no refused request, no broken reply. */
  assertDone(): void {
    const faults = [...this.#script.unused, ...this.#script.surprises];
    if (faults.length > 0) throw new Error(`The fake QMP server was not used as expected:\n- ${faults.join("\n- ")}`);
  }

  /** Ends every connection at once, stops listening and removes the socket with its folder. May be called again. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #listening(): FakeListener {
    if (this.#listener === undefined) throw new TypeError("This fake was made over a stream: it listens nowhere");
    return this.#listener;
  }

  #serve(stream: Duplex, index: number): FakeQmpConnection {
    const { pretty = false, lineEnd = "\r\n", chunkSizes = [], greeting, clients } = this.#options;
    const connection = new FakeQmpConnection(index, stream, { pretty, lineEnd, chunkSizes });
    if (greeting !== false) connection.send(greeting ?? this.#greeting);
    for (const message of this.#afterGreeting.splice(0)) connection.send(message);
    const monitor = (clients === "many" ? undefined : this.#monitors[0]) ?? this.#addMonitor();
    monitor.attach(connection, stream);
    return connection;
  }

  #addMonitor(): FakeMonitor {
    const monitor = new FakeMonitor(this.#monitorHost());
    this.#monitors.push(monitor);
    return monitor;
  }

  #monitorHost(): MonitorHost {
    const { queueLength = 8, order, outOfBand = outOfBandCommands } = this.#options;
    return {
      queueLength,
      concurrent: order === "concurrent",
      mayRunOutOfBand: (command) => outOfBand.includes(command) || !this.#script.has(command),
      record: (request, connection) => this.#record(request, connection),
      run: (call) => this.#script.run(call),
      replied: (call) => this.#replied(call),
      surprise: (text) => void this.#script.surprises.push(text),
    };
  }

  #record(request: QmpRequest, connection: FakeQmpConnection): FakeCall {
    const call: FakeCall = {
      ...request,
      index: this.#history.calls.length,
      connection,
      emit: (event, data) => this.emit(event, data),
      afterReply: (callback) => void this.#afterReply.set(call, [...(this.#afterReply.get(call) ?? []), callback]),
    };
    this.#history.add(call);
    return call;
  }

  #replied(call: FakeCall): void {
    const callbacks = this.#afterReply.get(call) ?? [];
    this.#afterReply.delete(call);
    for (const callback of callbacks) call.connection.afterOutput(callback);
  }

  /** What is left of a QEMU that has quit: nothing. */
  #shutDown(): void {
    for (const monitor of this.#monitors) monitor.stop();
    for (const connection of this.#served.open) connection.end();
    this.#served.refuse();
    void this.#listener?.close();
  }

  async #close(): Promise<void> {
    for (const monitor of this.#monitors) monitor.stop();
    this.#history.close();
    await Promise.all([this.#served.close(), this.#listener?.close()]);
  }
}
