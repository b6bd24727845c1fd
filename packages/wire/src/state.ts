import { QemuStateError } from "./errors.js";

/**
 * The life of one connection, one way and once: a new connection is a new object.
 *
 * `negotiating` covers greeting and capabilities (QMP) or the first sync (agent); only `running` takes commands.
 */
export type ConnectionState = "idle" | "connecting" | "negotiating" | "running" | "closing" | "closed";

const order: Record<ConnectionState, number> = {
  idle: 0,
  connecting: 1,
  negotiating: 2,
  running: 3,
  closing: 4,
  closed: 5,
};

/** Holds a {@link ConnectionState} and lets it go forward only. */
export class StateMachine {
  #current: ConnectionState = "idle";
  readonly #changed: (state: ConnectionState) => void;

  constructor(changed: (state: ConnectionState) => void) {
    this.#changed = changed;
  }

  get current(): ConnectionState {
    return this.#current;
  }

  /** True from the first step down on. */
  get ending(): boolean {
    return order[this.#current] >= order.closing;
  }

  /** @throws QemuStateError when `next` does not lie ahead. */
  advance(next: ConnectionState): void {
    if (order[next] <= order[this.#current]) {
      throw new QemuStateError(`A connection that is ${this.#current} can't become ${next}: make a new one.`);
    }
    this.#current = next;
    this.#changed(next);
  }
}
