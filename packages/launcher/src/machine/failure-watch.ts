import { QgaUnavailableError } from "@qemu-wire/qga";
import type { QmpClient } from "@qemu-wire/qmp";
import { type QemuError, QemuTimeoutError } from "@qemu-wire/wire";
import type { Console } from "../console/console.js";
import { GuestFailedError, MachineExitedError } from "../errors.js";
import { describeExit } from "./machine-ending.js";
import type { MachineEnding } from "./machine-parts.js";

/** For a guest whose console has said that it failed, to show that it lives, in milliseconds: an agent answers within a few, unless its host is very busy. */
const patience = 5_000;

/** Why there is nothing to wait for. */
interface Failure {
  readonly error: QemuError;
  /** False for what only its console says: a guest that prints the log of another one says the same. */
  readonly certain: boolean;
}

/**
 * What ends every wait for a guest at once: the machine's end, a panic (told by the guest's panic device or seen on its
 * console), a boot that will go no further. A reset gives the guest another chance. What its console said before a wait
 * began doesn't count for a guest that is heard of all the same.
 */
export class FailureWatch implements Disposable {
  readonly #name: string;
  readonly #console: Console | undefined;
  readonly #waiters = new Set<(error: QemuError) => void>();
  readonly #subscriptions: Disposable[] = [];
  #failure: Failure | undefined;

  constructor(name: string, qmp: QmpClient<"common">, console: Console | undefined, ending: MachineEnding) {
    this.#name = name;
    this.#console = console;
    this.#subscriptions.push(
      qmp.on("GUEST_PANICKED", () => {
        this.#fail({ error: this.#guestFailed("panic", "the guest's kernel panicked"), certain: true });
      }),
      qmp.on("RESET", () => this.forget()),
    );
    if (console !== undefined) {
      this.#subscriptions.push(
        console.onFailure(({ reason, line }) => {
          this.#fail({ error: this.#guestFailed(reason, `its console says: ${line}`), certain: false });
        }),
      );
    }
    void ending.exited.then((exit) => {
      this[Symbol.dispose]();
      const message = `${name} ${describeExit(exit)}.`;
      this.#fail({ error: new MachineExitedError(message, { exit, consoleTail: this.#tail }), certain: true });
    });
  }

  /** The guest is another one from now on: it was reset, or what it was before was loaded. */
  forget(): void {
    if (!(this.#failure?.error instanceof MachineExitedError)) this.#failure = undefined;
    this.#console?.guestRecovered(true);
  }

  /** Resolves as `work` does, or rejects as soon as there is nothing left to wait for. `what` is for the message. */
  async guard<T>(what: string, work: Promise<T>): Promise<T> {
    const known = this.#failure;
    let stop: (() => void) | undefined;
    const failed = new Promise<never>((_resolve, reject) => {
      const waiter = (error: QemuError): void => reject(told(what, error));
      const later = (): void => {
        if (known !== undefined && this.#failure === known) waiter(known.error);
      };
      const timer = known?.certain === false ? setTimeout(later, patience) : undefined;
      if (known?.certain === true) waiter(known.error);
      this.#waiters.add(waiter);
      stop = () => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
      };
    });
    // A wait that failed with the connection learns why that ended: the process's own end follows in a moment.
    work.catch(() => {});
    try {
      const result = await Promise.race([work, failed]);
      if (known !== undefined && this.#failure === known) this.#failure = undefined;
      this.#console?.guestRecovered(false);
      return result;
    } catch (error) {
      // Its time was over before the patience with a guest that said it had failed.
      const inVain = error instanceof QgaUnavailableError || error instanceof QemuTimeoutError;
      const failure = this.#failure;
      if (inVain && failure !== undefined) throw told(what, failure.error, { cause: error });
      throw error;
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

  #fail(failure: Failure): void {
    this.#failure = failure;
    const { error, certain } = failure;
    // What else a guest stops at may be what is waited for: a prompt of a rescue shell.
    if (error instanceof GuestFailedError && error.reason === "panic") {
      this.#console?.guestFailed({ certain, error: (what) => told(what, error, { consoleTail: this.#tail }) });
    }
    for (const waiter of this.#waiters) waiter(failure.error);
  }
}

/** The same failure for one who waited for something: an error, and so a stack, of one's own. */
function told(
  what: string,
  error: QemuError,
  { consoleTail, cause }: { readonly consoleTail?: string; readonly cause?: unknown } = {},
): QemuError {
  const tail = consoleTail ?? (error as GuestFailedError | MachineExitedError).consoleTail;
  const end = tail === "" ? "" : `\nIts console ended with:\n${tail.split("\n").slice(-10).join("\n")}`;
  const message = `${error.message} ${what} was waited for.${end}`;
  if (error instanceof MachineExitedError) return new MachineExitedError(message, error);
  return new GuestFailedError(message, { reason: (error as GuestFailedError).reason, consoleTail: tail, cause });
}
