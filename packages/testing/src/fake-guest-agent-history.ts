/** A command that reached the fake agent, as it stands in its history. */
export interface FakeAgentCall {
  /** Which call this is, from 0. */
  readonly index: number;
  readonly command: string;
  /** As sent; undefined when the request had none. */
  readonly arguments: Readonly<Record<string, unknown>> | undefined;
  /** Any JSON value; undefined when the request had none. */
  readonly id: unknown;
  /** The request's bytes as text. */
  readonly text: string;
  /** What the fake answers of itself, for a scripted reply that changes something in it or comes later. */
  model(): unknown;
}

/** Text in the agent's input that was no request it would look a command up for. */
export interface RefusedAgentInput {
  /** The error that it was answered with. */
  readonly desc: string;
  readonly text: string;
}

interface Waiter {
  readonly command: string;
  readonly count: number;
  resolve(call: FakeAgentCall): void;
  reject(error: Error): void;
}

/** What reached the agent in order, and who waits for a call. */
export class AgentHistory {
  readonly calls: FakeAgentCall[] = [];
  readonly refused: RefusedAgentInput[] = [];
  readonly #byCommand = new Map<string, FakeAgentCall[]>();
  #waiters: Waiter[] = [];
  #closed = false;

  add(call: FakeAgentCall): void {
    this.calls.push(call);
    const same = this.#byCommand.get(call.command) ?? [];
    this.#byCommand.set(call.command, same);
    const count = same.push(call);
    this.#waiters = this.#waiters.filter((waiter) => {
      if (waiter.command !== call.command || waiter.count > count) return true;
      waiter.resolve(call);
      return false;
    });
  }

  of(command: string): readonly FakeAgentCall[] {
    return this.#byCommand.get(command) ?? [];
  }

  wait(command: string, count: number): Promise<FakeAgentCall> {
    const call = this.of(command)[count - 1];
    if (call !== undefined) return Promise.resolve(call);
    if (this.#closed) return Promise.reject(neverCame(command, count));
    return new Promise((resolve, reject) => this.#waiters.push({ command, count, resolve, reject }));
  }

  close(): void {
    this.#closed = true;
    for (const waiter of this.#waiters.splice(0)) waiter.reject(neverCame(waiter.command, waiter.count));
  }
}

function neverCame(command: string, count: number): Error {
  return new Error(`The fake agent was closed before call ${count} of ${command} came`);
}
