import { AgentChannel } from "./fake-guest-agent-channel.js";
import type { FakeGuestProcess } from "./fake-guest-agent-exec.js";
import type { FakeGuestFiles } from "./fake-guest-agent-files.js";
import { AgentHistory, type FakeAgentCall, type RefusedAgentInput } from "./fake-guest-agent-history.js";
import { GuestModel } from "./fake-guest-agent-model.js";
import { type AgentTraits, type FakeGuestAgentOptions, traitsOf } from "./fake-guest-agent-options.js";
import { AgentProcess } from "./fake-guest-agent-process.js";
import { type AgentReply, AgentScript, type HeldAgentReply, settle } from "./fake-guest-agent-replies.js";
import { FakeListener } from "./fake-listener.js";
import type { QmpRequest } from "./qmp-request.js";

/**
 * A QEMU guest agent that does what a test tells it, behind a chardev on a real socket: the socket is QEMU's and stays
 * when the agent goes. What no test tells is as the agent of QEMU 7.2 does it, on a small guest in memory: files,
 * programs, freezing, fixed answers for the rest.
 *
 * One client is served at a time. Nothing begins anew with a client: the half of a request, answers that nobody read, open
 * files and running programs are those of the client before it. Nothing in it waits for time.
 */
export class FakeGuestAgent {
  readonly #traits: AgentTraits;
  readonly #options: FakeGuestAgentOptions;
  readonly #script = new AgentScript();
  readonly #history = new AgentHistory();
  readonly #model: GuestModel;
  readonly #channel: AgentChannel;
  // Input for an agent that doesn't run, in the order it came.
  #waitingInput: Buffer[] = [];
  #process: AgentProcess | undefined;
  #listener: FakeListener | undefined;
  #closed: Promise<void> | undefined;

  private constructor(options: FakeGuestAgentOptions) {
    this.#options = options;
    this.#traits = traitsOf(options);
    this.#model = new GuestModel(this.#traits, options, (command) => this.#script.has(command));
    this.#channel = new AgentChannel(options.chunkSizes ?? [], (chunk) => this.#input(chunk));
  }

  /** Starts a fake that listens; it is ready for clients when the promise resolves. */
  static async start(options: FakeGuestAgentOptions = {}): Promise<FakeGuestAgent> {
    const agent = new FakeGuestAgent(options);
    if (options.running !== false) agent.#begin();
    agent.#listener = await FakeListener.open(options.listen ?? "unix", (socket) => agent.#channel.add(socket));
    return agent;
  }

  /** The endpoint for a client: `unix:/path` or `tcp:127.0.0.1:port`. */
  get endpoint(): string {
    return this.#listener?.endpoint ?? "";
  }

  /** The path of the unix socket. */
  get path(): string {
    const path = this.#listener?.path;
    if (path === undefined) throw new TypeError("This fake listens on TCP: it has no path");
    return path;
  }

  /** Whether the agent runs. */
  get running(): boolean {
    return this.#process !== undefined;
  }

  /** Whether a client is being served. */
  get connected(): boolean {
    return this.#channel.connected;
  }

  /** How many clients were served so far. */
  get clients(): number {
    return this.#channel.served;
  }

  /** How many clients are connected and wait for their turn; nothing of theirs is read. */
  get waitingClients(): number {
    return this.#channel.waiting;
  }

  /** Every command that the agent has looked at, in order. */
  get calls(): readonly FakeAgentCall[] {
    return this.#history.calls;
  }

  /** The calls of one command so far. */
  callsOf(command: string): readonly FakeAgentCall[] {
    return [...this.#history.of(command)];
  }

  /** What the agent has refused to look a command up for: text that is no JSON, or no request. */
  get refused(): readonly RefusedAgentInput[] {
    return this.#history.refused;
  }

  /** How many requests the agent has looked at: {@link calls} and {@link refused}. A byte 0xFF is none. */
  get requests(): number {
    return this.#history.calls.length + this.#history.refused.length;
  }

  /** The files of the guest. */
  get files(): FakeGuestFiles {
    return this.#model.files;
  }

  /** The programs that `guest-exec` started and whose end was not told yet. */
  get processes(): readonly FakeGuestProcess[] {
    return this.#model.programs.all;
  }

  /** Whether file systems are frozen. This outlives the agent. */
  get frozen(): boolean {
    return this.#model.frozen > 0;
  }

  /** Answers every call of `command` this way from now on; the command exists then. See {@link AgentReply}. */
  reply(command: string, reply: AgentReply): this {
    this.#script.always(command, reply);
    return this;
  }

  /** Answers one call of `command` this way, before its standing reply and in the order of these lines. */
  replyOnce(command: string, reply: AgentReply): this {
    this.#script.once(command, reply);
    return this;
  }

  /** Forgets what was scripted for `command`: the fake answers of itself again. */
  clearReply(command: string): this {
    this.#script.forget(command);
    return this;
  }

  /** Keeps the answer to the next call of `command` back, and with it all after it, until the test lets it go. */
  hold(command: string): HeldAgentReply {
    let release: (reply: readonly AgentReply[]) => void = () => {};
    const released = new Promise<readonly AgentReply[]>((resolve) => {
      release = resolve;
    });
    const count = this.#history.of(command).length + this.#script.expected(command) + 1;
    const called = this.#history.wait(command, count);
    // Who never looks at it is not to be killed by the rejection of a close.
    called.catch(() => {});
    this.#script.once(command, async (_args: unknown, call: FakeAgentCall) => {
      const reply = await released;
      return reply.length > 0 ? await settle(reply[0], call) : await this.#script.standing(call);
    });
    return { called, release: (...reply) => release(reply) };
  }

  /** Resolves with a call of `command`: the first, or the `count`-th, whether it came already or comes yet. */
  waitForCall(command: string, count = 1): Promise<FakeAgentCall> {
    return this.#history.wait(command, count);
  }

  /** Resolves when a client is served: the first, or the `count`-th, whether it came already or comes yet. */
  waitForClient(count = 1): Promise<void> {
    return this.#channel.wait(count);
  }

  /**
   * Starts the agent, which then deals with the input that waited for it. Nothing happens when it runs. Numbers of file
   * handles go on, and what was frozen still is; open files and programs are gone.
   */
  start(): void {
    if (this.#process !== undefined || this.#closed !== undefined) return;
    const process = this.#begin();
    this.#options.onRunning?.(true);
    for (const chunk of this.#waitingInput.splice(0)) process.push(chunk);
  }

  /** Ends the agent; the socket stays. The command at hand is never answered, and the half of a request is lost. */
  stop(): void {
    const unread = this.#process?.end();
    if (unread === undefined) return;
    this.#process = undefined;
    this.#model.agentEnded();
    if (this.#options.channel !== "isa-serial") this.#waitingInput.push(...unread);
    this.#options.onRunning?.(false);
  }

  /** {@link stop} and {@link start}. */
  restart(): void {
    this.stop();
    this.start();
  }

  /** Ends the connection of the present client at once. The next in line is served. */
  cut(): void {
    this.#channel.cut();
  }

  /** Writes these bytes as if the agent had: to the present client, or to the next one when there is none. */
  writeRaw(bytes: string | Uint8Array): void {
    this.#channel.write(Buffer.from(bytes as Uint8Array));
  }

  /** Puts bytes into the agent's input as a client that is gone has left them there, such as the half of a request. */
  leaveHalfRequest(bytes: string | Uint8Array): void {
    this.#input(Buffer.from(bytes as Uint8Array));
  }

  /** Ends every connection at once, stops listening and removes the socket with its folder. May be called again. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #input(chunk: Buffer): void {
    if (this.#process !== undefined) this.#process.push(chunk);
    else if (this.#options.channel !== "isa-serial") this.#waitingInput.push(chunk);
  }

  #begin(): AgentProcess {
    this.#process = new AgentProcess({
      echoesId: this.#traits.echoesId,
      record: (request) => this.#record(request),
      refused: (desc, text) => void this.#history.refused.push({ desc, text }),
      refusal: (command) => this.#model.refusal(command),
      answer: (call) => this.#script.answer(call),
      write: (bytes) => this.#channel.write(bytes),
    });
    return this.#process;
  }

  #record({ command, arguments: args, id, text }: QmpRequest): FakeAgentCall {
    const model = () => this.#model.run(command, args);
    const call = { index: this.#history.calls.length, command, arguments: args, id, text, model };
    this.#history.add(call);
    return call;
  }

  async #close(): Promise<void> {
    this.#process?.end();
    this.#process = undefined;
    this.#history.close();
    this.#channel.close();
    await this.#listener?.close();
  }
}
