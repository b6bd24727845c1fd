import type { QmpClient } from "@qemu-wire/qmp";
import { type EventMessage, QemuClosedError, QemuCommandError } from "@qemu-wire/wire";
import { callListener } from "@qemu-wire/wire/internal";

/** QEMU's `RunState`, also one that a later version adds, and `exited` once the process is gone. */
export type MachineStatus =
  | "running"
  | "paused"
  | "prelaunch"
  | "inmigrate"
  | "postmigrate"
  | "finish-migrate"
  | "suspended"
  | "shutdown"
  | "io-error"
  | "internal-error"
  | "guest-panicked"
  | "watchdog"
  | "debug"
  | "restore-vm"
  | "save-vm"
  | "colo"
  | "preconfig"
  | "exited"
  | (string & {});

/** What an event alone tells at once. Where it may mean more than one thing, `query-status` is asked. */
const told: Readonly<Record<string, MachineStatus>> = {
  RESUME: "running",
  STOP: "paused",
  SHUTDOWN: "shutdown",
  SUSPEND: "suspended",
  WAKEUP: "running",
  GUEST_PANICKED: "guest-panicked",
};

/** Events after which the status may be another. */
const turning = new Set([...Object.keys(told), "MIGRATION", "BLOCK_IO_ERROR", "WATCHDOG", "RESET"]);

/**
 * Keeps a machine's status current from its events. What an event tells is taken at once; `query-status`, asked after
 * it, has the exact word (a STOP may be `paused`, `io-error`, `watchdog`, `postmigrate`, …).
 */
export class StatusTracker {
  readonly #qmp: QmpClient<"common">;
  readonly #listeners = new Set<(status: MachineStatus) => void>();
  readonly #subscription: Disposable;
  #current: MachineStatus;
  /** Counts the events, so that an answer that an event has overtaken is dropped. */
  #turn = 0;
  #asking = false;
  #again = false;

  constructor(qmp: QmpClient<"common">, first: MachineStatus) {
    this.#qmp = qmp;
    this.#current = first;
    this.#subscription = qmp.on("event", (event) => {
      this.#take(event);
    });
  }

  get current(): MachineStatus {
    return this.#current;
  }

  /** Calls `listener` with each new status, in order. */
  onChange(listener: (status: MachineStatus) => void): Disposable {
    this.#listeners.add(listener);
    return { [Symbol.dispose]: () => void this.#listeners.delete(listener) };
  }

  /** Asks QEMU, and resolves with what it says. */
  async refresh(): Promise<MachineStatus> {
    const turn = ++this.#turn;
    const { status } = await this.#qmp.execute("query-status");
    if (turn === this.#turn) this.#set(status);
    return status;
  }

  /** The process is gone: nothing comes after it. */
  end(): void {
    this.#subscription[Symbol.dispose]();
    this.#turn += 1;
    this.#set("exited");
    this.#listeners.clear();
  }

  #take({ event }: EventMessage): void {
    if (!turning.has(event)) return;
    const status = told[event];
    // A STOP says less than what the event before it said: a panic, an error.
    if (status !== undefined && !(event === "STOP" && this.#current === "guest-panicked")) this.#set(status);
    this.#turn += 1;
    if (this.#asking) this.#again = true;
    else void this.#ask();
  }

  /** One question at a time, however many events there are. */
  async #ask(): Promise<void> {
    this.#asking = true;
    try {
      do {
        this.#again = false;
        await this.refresh();
      } while (this.#again);
    } catch (error) {
      // Its end is told by the process; a status that can't be asked now stays what the event said.
      if (!(error instanceof QemuClosedError || error instanceof QemuCommandError)) throw error;
    } finally {
      this.#asking = false;
    }
  }

  #set(status: MachineStatus): void {
    if (this.#current === "exited" || status === this.#current) return;
    this.#current = status;
    for (const listener of this.#listeners) callListener(listener, status);
  }
}
