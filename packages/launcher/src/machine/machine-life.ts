import { QemuStateError } from "@qemu-wire/wire";
import { describeExit } from "./machine-ending.js";
import { type MachineExit, MachineExitedError } from "../errors.js";
import { keepLogs } from "../keep-logs.js";
import { endProcess, killProcess } from "../process/end-process.js";
import { registerOwned } from "../process/owned-processes.js";
import { leaseFiles } from "../resources/lease-files.js";
import { FailureWatch } from "./failure-watch.js";
import type { MachineParts } from "./machine-parts.js";
import { removePidfile } from "./pidfile.js";
import type { PresentDevices } from "./present-devices.js";
import { askGuest, checkShutdownOptions, type ShutdownOptions } from "./shutdown.js";

/**
 * How a machine ends: whoever asks first decides the way, everybody gets the same end. At the end nothing is left: no
 * process, no socket, no file of the run directory, no leased port.
 */
export class MachineLife {
  readonly failures: FailureWatch;
  readonly #parts: MachineParts;
  readonly logDirectory: string | undefined;
  readonly #present: PresentDevices;
  readonly #registration: Disposable;
  /** Done at the end, after everything else: what an earlier machine of a migration left to this one. */
  readonly #inheritance: (() => Promise<void>)[] = [];
  #finishing: Promise<void> | undefined;
  /** Why this machine is no longer ours to end: it was detached, or its guest lives on elsewhere. */
  #given: string | undefined;
  /** Whether somebody asked for its end. */
  #ending = false;

  constructor(parts: MachineParts, present: PresentDevices, logDirectory: string | undefined) {
    this.#parts = parts;
    this.#present = present;
    this.logDirectory = logDirectory;
    this.failures = new FailureWatch(parts.plan.name, parts.qmp, parts.console, parts.ending);
    this.#registration = registerOwned({
      close: async () => await this.close(),
      detached: parts.plan.detached,
    });
    // An end that nobody asked for is cleaned up after as well; close() gives the same result, also when that fails.
    void parts.ending.exited.then(() => {
      this.#finish().catch(() => {});
    });
  }

  /** Quits QEMU without asking the guest: `quit`, SIGTERM after 5 s, SIGKILL after 5 more. */
  async close(): Promise<void> {
    if (this.#given !== undefined) return await this.#finishing;
    this.#requestEnd();
    await endProcess(this.#parts.process, { quit: async () => await this.#parts.qmp.quit() });
    await this.#finish();
  }

  /** Asks the guest first, and then closes. */
  async shutdown(options?: ShutdownOptions): Promise<MachineExit> {
    this.#checkOurs("shut down");
    checkShutdownOptions(options);
    this.#requestEnd();
    await askGuest(this.#parts, options);
    await this.close();
    return await this.#parts.ending.exited;
  }

  /** SIGKILL at once. */
  async kill(): Promise<MachineExit> {
    this.#checkOurs("killed");
    this.#requestEnd();
    await killProcess(this.#parts.process);
    await this.#finish();
    return await this.#parts.ending.exited;
  }

  /** Gives the machine up and leaves it running, for `attach()`. */
  async detach(): Promise<void> {
    const { plan, process } = this.#parts;
    this.checkAlive("detached");
    if (!plan.detached) {
      throw new QemuStateError(
        `${plan.name} can't be detached: its monitor is a socketpair of this process, and the kernel ends it with this process. Launch it with { detached: true }.`,
      );
    }
    this.#given = "it was detached";
    this.#registration[Symbol.dispose]();
    this.failures[Symbol.dispose]();
    await this.#disconnect();
    await process.release();
  }

  /** Ends the source of a migration that succeeded: its guest lives on elsewhere. What is left of it is `heir`'s to remove. */
  async bequeath(heir: MachineLife): Promise<void> {
    const { process, qmp, ending } = this.#parts;
    this.#requestEnd();
    this.#given = "its guest was migrated away: `machine` of what migrate() resolved with has it";
    this.#registration[Symbol.dispose]();
    const { host, detached } = this.#parts.plan;
    // What a detached machine holds is its QEMU's, and would be anybody's when that has ended.
    if (detached) await leaseFiles(host).pass(process.identity, heir.#parts.process.identity);
    await endProcess(process, { quit: async () => await qmp.quit() });
    await ending.exited;
    await this.#disconnect();
    await heir.#inherit(async () => {
      await allOf([
        async () => await this.#present.endAll(),
        async () => await process.cleanUp(),
        async () => await this.#parts.plan.release(),
        ...this.#inheritance.splice(0),
      ]);
    });
  }

  /** Takes over what another machine left, to be removed at this one's end: at once when that was first. */
  async #inherit(left: () => Promise<void>): Promise<void> {
    this.#inheritance.push(left);
    if (this.#finishing === undefined) return;
    await this.#finishing.catch(() => {});
    await allOf(this.#inheritance.splice(0));
  }

  /** @throws MachineExitedError when it has ended; QemuStateError when it isn't ours any more, or is being ended. */
  checkAlive(what: string): void {
    this.#checkOurs(what);
    const { exit } = this.#parts.ending;
    if (exit === undefined) {
      if (this.#ending) throw new QemuStateError(`${this.#parts.plan.name} can't be ${what}: it is being ended.`);
      return;
    }
    throw new MachineExitedError(`${this.#parts.plan.name} ${describeExit(exit)}, and can't be ${what}.`, {
      exit,
      consoleTail: this.#parts.console?.tail() ?? "",
    });
  }

  #requestEnd(): void {
    this.#ending = true;
    this.#parts.ending.request();
  }

  #checkOurs(what: string): void {
    if (this.#given !== undefined) {
      throw new QemuStateError(`${this.#parts.plan.name} can't be ${what} by this object: ${this.#given}.`);
    }
  }

  #finish(): Promise<void> {
    if (this.#given !== undefined) return Promise.resolve();
    this.#finishing ??= this.#finishOnce();
    return this.#finishing;
  }

  async #finishOnce(): Promise<void> {
    const { plan, process, ending, console, userSockets } = this.#parts;
    const exit = await ending.exited;
    this.#registration[Symbol.dispose]();
    if (!exit.requested && exit.reason !== "guest-shutdown" && exit.reason !== "guest-reset") {
      const stderr = `${await process.stderrTail()}\n${plan.name} ${describeExit(exit)}\n`;
      await keepLogs(this.logDirectory, plan.name, { stderr, console: console?.tail() ?? "" });
    }
    await allOf([
      async () => await this.#disconnect(),
      async () => await this.#present.endAll(),
      async () => await removePidfile(this.#parts),
      async () => await userSockets.remove(),
      async () => await process.cleanUp(),
      async () => await plan.release(),
      ...this.#inheritance.splice(0),
    ]);
  }

  async #disconnect(): Promise<void> {
    const { qmp, qga, console } = this.#parts;
    await Promise.all([qmp.close(), qga?.close(), console?.close()]);
  }
}

/** Does one after the other, and each of them, whatever becomes of those before. @throws what the first one that fails throws. */
async function allOf(steps: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) await step().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
