import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { MessageTrace, Notice, NoticeTrace, StateTrace } from "@qemu-wire/wire";

/** What went over the wire, from the library's own channels: also what comes before `connect()` returns. */
export class WireTrace implements Disposable {
  readonly messages: MessageTrace[] = [];
  readonly notices: Notice[] = [];
  readonly states: string[] = [];
  readonly #connection: string | undefined;
  readonly #wakes = new Set<() => void>();

  /** Follows the connections of this endpoint, or all. */
  constructor(connection?: string) {
    this.#connection = connection;
    subscribe("qemu-wire:message", this.#onMessage);
    subscribe("qemu-wire:notice", this.#onNotice);
    subscribe("qemu-wire:state", this.#onState);
  }

  /** Resolves when a request for this command was handed to the connection. */
  async sent(command: string): Promise<void> {
    while (!this.messages.some(({ direction, message }) => direction === "sent" && names(message, command))) {
      await new Promise<void>((resolve) => this.#wakes.add(resolve));
    }
  }

  /** Resolves when a connection has been in this state. */
  async reached(state: string): Promise<void> {
    while (!this.states.includes(state)) await new Promise<void>((resolve) => this.#wakes.add(resolve));
  }

  [Symbol.dispose](): void {
    unsubscribe("qemu-wire:message", this.#onMessage);
    unsubscribe("qemu-wire:notice", this.#onNotice);
    unsubscribe("qemu-wire:state", this.#onState);
  }

  readonly #onMessage = (value: unknown): void => {
    const trace = value as MessageTrace;
    if (!this.#follows(trace)) return;
    this.messages.push(trace);
    this.#wake();
  };

  readonly #onNotice = (value: unknown): void => {
    const trace = value as NoticeTrace;
    if (this.#follows(trace)) this.notices.push(trace.notice);
  };

  readonly #onState = (value: unknown): void => {
    const trace = value as StateTrace;
    if (!this.#follows(trace)) return;
    this.states.push(trace.state);
    this.#wake();
  };

  #wake(): void {
    for (const wake of this.#wakes) wake();
    this.#wakes.clear();
  }

  #follows(trace: { readonly connection: string }): boolean {
    return this.#connection === undefined || trace.connection === this.#connection;
  }
}

function names(message: unknown, command: string): boolean {
  return (message as { readonly execute?: unknown }).execute === command;
}
