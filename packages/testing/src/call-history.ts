import type { FakeQmpConnection } from "./fake-qmp-connection.js";
import type { QmpRequest } from "./qmp-request.js";

/** A command that reached the fake, as it stands in its history. */
export interface FakeCall extends QmpRequest {
  /** Which call of the fake this is, from 0. */
  readonly index: number;
  /** The connection that it came over. Its answer goes there too, unless that connection is gone by then. */
  readonly connection: FakeQmpConnection;
  /** Sends an event at once, to every negotiated client: before the answer, as QEMU mostly does. */
  emit(event: string, data?: unknown): void;
  /** Calls back when the answer has been written. */
  afterReply(callback: () => void): void;
}

interface Waiter<Call> {
  readonly command: string;
  readonly count: number;
  resolve(call: Call): void;
  reject(error: Error): void;
}

/** Every command in the order of arrival, and who waits for one. */
export class CallHistory<Call extends { readonly command: string }> {
  readonly calls: Call[] = [];
  readonly #owner: string;
  readonly #byCommand = new Map<string, Call[]>();
  #waiters: Waiter<Call>[] = [];
  #closed = false;

  /** `owner` is whose history it is, for errors. */
  constructor(owner: string) {
    this.#owner = owner;
  }

  add(call: Call): void {
    this.calls.push(call);
    const same = this.#byCommand.get(call.command) ?? [];
    this.#byCommand.set(call.command, same);
    const count = same.push(call);
    if (this.#waiters.length === 0) return;
    this.#waiters = this.#waiters.filter((waiter) => {
      if (waiter.command !== call.command || waiter.count > count) return true;
      waiter.resolve(call);
      return false;
    });
  }

  of(command: string): readonly Call[] {
    return this.#byCommand.get(command) ?? [];
  }

  /** The call of `command` that is the `count`-th, from 1: one that came already, or one that is still to come. */
  wait(command: string, count: number): Promise<Call> {
    const call = this.of(command)[count - 1];
    if (call !== undefined) return Promise.resolve(call);
    if (this.#closed) return Promise.reject(this.#neverCame(command, count));
    return new Promise((resolve, reject) => this.#waiters.push({ command, count, resolve, reject }));
  }

  close(): void {
    this.#closed = true;
    for (const waiter of this.#waiters.splice(0)) waiter.reject(this.#neverCame(waiter.command, waiter.count));
  }

  #neverCame(command: string, count: number): Error {
    return new Error(`${this.#owner} was closed before call ${count} of ${command} came`);
  }
}
