import { agentCommands } from "./fake-guest-agent-commands.js";
import type { FakeAgentCall } from "./fake-guest-agent-history.js";
import { type AgentInput, AgentReader } from "./fake-guest-agent-reader.js";
import { RawReply } from "./fake-guest-agent-replies.js";
import { printAsQemu } from "./qemu-json.js";
import { QmpFailure } from "./qmp-failure.js";
import { checkRequest, type QmpRequest } from "./qmp-request.js";
import { never } from "./reply-script.js";

/** What a run of the agent needs of the fake that it belongs to. */
export interface AgentHost {
  readonly echoesId: boolean;
  /** Puts a request into the history. */
  record(request: QmpRequest): FakeAgentCall;
  /** Puts a refused text into the history. */
  refused(desc: string, text: string): void;
  /** Why a command is not looked at. */
  refusal(command: string): QmpFailure | undefined;
  /** The scripted answer, or that of the model. */
  answer(call: FakeAgentCall): Promise<unknown>;
  write(bytes: Buffer): void;
}

/**
 * One run of the agent, from its start to its end: it reads requests, runs them one by one, and answers each before it
 * looks at the next. What it has not looked at when it ends stays in the channel.
 */
export class AgentProcess {
  readonly #host: AgentHost;
  readonly #reader = new AgentReader();
  #busy = false;
  #ended = false;

  constructor(host: AgentHost) {
    this.#host = host;
  }

  push(chunk: Buffer): void {
    this.#reader.push(chunk);
    void this.#work();
  }

  /** Ends the run. The command at hand is never answered. Returns the input that no request was looked for in. */
  end(): Buffer[] {
    this.#ended = true;
    return this.#reader.takeUnread();
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (!this.#ended) {
      const input = this.#reader.next();
      if (input === undefined) break;
      await this.#take(input);
    }
    this.#busy = false;
  }

  async #take(input: AgentInput): Promise<void> {
    const { echoesId } = this.#host;
    if (input.kind === "sentinel") {
      if (echoesId) this.#send(undefined, new QmpFailure("JSON parse error, stray '\ufffd'"));
      return;
    }
    if (input.kind === "fault") {
      this.#refuse(undefined, echoesId ? input.desc : "Invalid JSON syntax", input.text);
      return;
    }
    const request = checkRequest(input.value, input.text, false);
    if ("failure" in request) {
      const { desc } = request.failure;
      this.#refuse(
        request.id,
        echoesId ? desc : desc.replace("QMP input member", "QMP input object member"),
        input.text,
      );
    } else if (!echoesId && request.id !== undefined) {
      this.#refuse(undefined, "QMP input object member 'id' is unexpected", input.text);
    } else {
      await this.#run(this.#host.record(request));
    }
  }

  #refuse(id: unknown, desc: string, text: string): void {
    this.#host.refused(desc, text);
    this.#send(id, new QmpFailure(desc));
  }

  async #run(call: FakeAgentCall): Promise<void> {
    const outcome = this.#host.refusal(call.command) ?? (await this.#outcome(call));
    if (this.#ended) return;
    // Nothing but the end of this run gets it out of there.
    if (outcome === never) await new Promise(() => {});
    else if (outcome instanceof RawReply) this.#host.write(outcome.bytes);
    else if (outcome instanceof QmpFailure) this.#send(call.id, outcome);
    else if (agentCommands.get(call.command)?.answersSuccess !== false) this.#succeed(call, outcome);
  }

  async #outcome(call: FakeAgentCall): Promise<unknown> {
    try {
      return await this.#host.answer(call);
    } catch (error) {
      return error instanceof QmpFailure ? error : new QmpFailure(`The fake's reply broke: ${String(error)}`);
    }
  }

  #succeed(call: FakeAgentCall, result: unknown): void {
    let line: string;
    try {
      line = printAsQemu({ return: result ?? {}, id: call.id });
    } catch (error) {
      this.#send(call.id, new QmpFailure(`The reply to ${call.command} can't be sent: ${String(error)}`));
      return;
    }
    const bytes = Buffer.from(`${line}\n`);
    const delimiter = call.command === "guest-sync-delimited" ? [Buffer.from([0xff])] : [];
    this.#host.write(Buffer.concat([...delimiter, bytes]));
  }

  #send(id: unknown, failure: QmpFailure): void {
    const error = { class: failure.errorClass, desc: failure.desc };
    this.#host.write(Buffer.from(`${printAsQemu({ id: this.#host.echoesId ? id : undefined, error })}\n`));
  }
}
