import type { QmpClient } from "@qemu-wire/qmp";
import type { QemuError } from "@qemu-wire/wire";
import type { Console } from "../console/console.js";
import { GuestFailedError, MachineExitedError } from "../errors.js";
import { describeExit } from "./machine-ending.js";
import type { MachineEnding } from "./machine-parts.js";

/**
 * What ends every wait for a guest at once: the machine's end, a panic (told by the guest's panic device or seen on its
 * console), a boot that will go no further. A reset gives the guest another chance.
 */
export class FailureWatch implements Disposable {
  readonly #name: string;
  readonly #console: Console | undefined;
  readonly #waiters = new Set<(error: QemuError) => void>();
  readonly #subscriptions: Disposable[] = [];
  #failure: QemuError | undefined;

  constructor(name: string, qmp: QmpClient<"common">, console: Console | undefined, ending: MachineEnding) {
    this.#name = name;
    this.#console = console;
    this.#subscriptions.push(
      qmp.on("GUEST_PANICKED", () => this.#fail(this.#guestFailed("panic", "the guest's kernel panicked"))),
      qmp.on("RESET", () => {
        this.#failure = undefined;
      }),
    );
    if (console !== undefined) {
      this.#subscriptions.push(
        console.onFailure(({ reason, line }) => this.#fail(this.#guestFailed(reason, `its console says: ${line}`))),
      );
    }
    void ending.exited.then((exit) => {
      this[Symbol.dispose]();
      const message = `${name} ${describeExit(exit)}.`;
      this.#fail(new MachineExitedError(message, { exit, consoleTail: this.#tail }));
    });
  }

  /** Resolves as `work` does, or rejects as soon as there is nothing left to wait for. `what` is for the message. */
  async guard<T>(what: string, work: Promise<T>): Promise<T> {
    let stop: (() => void) | undefined;
    const failed = new Promise<never>((_resolve, reject) => {
      const waiter = (error: QemuError): void => reject(told(what, error));
      if (this.#failure !== undefined) waiter(this.#failure);
      this.#waiters.add(waiter);
      stop = () => this.#waiters.delete(waiter);
    });
    // A wait that failed with the connection learns why that ended: the process's own end follows in a moment.
    work.catch(() => {});
    try {
      return await Promise.race([work, failed]);
    } finally {
      stop?.();
    }
  }

  [Symbol.dispose](): void {
    for (const subscription of this.#subscriptions.splice(0)) subscription[Symbol.dispose]();
  }

  get #tail(): string {
    return this.#console?.tail() ?? "";
  }

  #guestFailed(reason: GuestFailedError["reason"], why: string): GuestFailedError {
    return new GuestFailedError(`${this.#name}: ${why}.`, { reason, consoleTail: this.#tail });
  }

  #fail(error: QemuError): void {
    this.#failure = error;
    for (const waiter of this.#waiters) waiter(error);
  }
}

/** The same failure for one who waited for something: an error, and so a stack, of one's own. */
function told(what: string, error: QemuError): QemuError {
  const tail = (error as GuestFailedError | MachineExitedError).consoleTail;
  const end = tail === "" ? "" : `\nIts console ended with:\n${tail.split("\n").slice(-10).join("\n")}`;
  const message = `${error.message} ${what} was waited for.${end}`;
  if (error instanceof MachineExitedError) return new MachineExitedError(message, error);
  return new GuestFailedError(message, error as GuestFailedError);
}
