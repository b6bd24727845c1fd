import { emitWarning } from "node:process";
import type { QmpVersion } from "@qemu-wire/qmp";
import { QemuAbortError } from "@qemu-wire/wire";
import { checkTimeout, within } from "@qemu-wire/wire/internal";
import type { Console } from "./console/console.js";
import { waitsForBackend } from "./diagnosis.js";
import { LaunchError, type LaunchPhase } from "./errors.js";
import { explainFailure, StartedAndEnded } from "./launch-failure.js";
import type { LaunchOptions } from "./launch-options.js";
import { connectMachine } from "./machine/connect-machine.js";
import type { MachineParts } from "./machine/machine-parts.js";
import { toRecord } from "./machine/machine-record.js";
import { UserSockets } from "./machine/user-sockets.js";
import { pinAtStart } from "./machine/pin-at-start.js";
import type { MachinePlan } from "./plan.js";
import { untilLoaded } from "./machine/until-loaded.js";
import { prepare } from "./prepare.js";
import { killProcess } from "./process/end-process.js";
import type { QemuProcess } from "./process/qemu-process.js";
import { registerProcess } from "./process/owned-processes.js";
import { startQemuProcess } from "./process/start-qemu-process.js";

/** One try to start a machine. What it made is undone when it fails. */
export class LaunchAttempt {
  readonly #plan: MachinePlan;
  readonly #options: LaunchOptions<QmpVersion>;
  /** Undone in reverse order when the attempt fails. */
  readonly #undo: (() => Promise<void>)[] = [];
  #phase: LaunchPhase = "planning";
  #process: QemuProcess | undefined;
  #console: Console | undefined;
  #connecting: Promise<MachineParts> | undefined;

  constructor(plan: MachinePlan, options: LaunchOptions<QmpVersion>) {
    this.#plan = plan;
    this.#options = options;
  }

  async run(): Promise<MachineParts> {
    const { signal, startTimeout = this.#plan.slowStart === undefined ? 30_000 : 300_000 } = this.#options;
    checkTimeout(startTimeout, "startTimeout");
    const over = new AbortController();
    const expired = (): LaunchError => this.#expired(startTimeout);
    const work = this.#start(over.signal);
    try {
      return await within(this.#plan.name, startTimeout, signal, expired, work);
    } catch (error) {
      over.abort(error);
      // What can't be explained is told as it is: the rest has to be done all the same.
      const failure = await explainFailure(error, this.#facts()).catch(() => error);
      // A QEMU that answers no more would hold up whoever still waits for an answer.
      await this.#process?.signal("SIGKILL");
      await work.catch(() => {});
      await this.#connecting?.catch(() => {});
      await this.#takeBack();
      if (signal?.aborted === true) {
        throw new QemuAbortError(`${this.#plan.name}: the launch was aborted; nothing of it is left.`, {
          cause: signal.reason,
          outcome: "unknown",
        });
      }
      throw failure;
    }
  }

  async #start(signal: AbortSignal): Promise<MachineParts> {
    const plan = this.#plan;
    this.#undo.push(async () => await plan.release());
    let refuse: ((error: unknown) => void) | undefined;
    const refused = new Promise<never>((_resolve, reject) => {
      refuse = reject;
    });
    refused.catch(() => {});
    this.#undo.push(await new UserSockets(plan).watch());
    const process = await startQemuProcess(plan, {
      machine: toRecord(plan),
      prepare: () => prepare(plan, signal),
      onStderrLine: (line) => {
        if (this.#phase !== "spawned" || !waitsForBackend(line)) return;
        // As everywhere else, a launch fails with the error of its own `onPhase`.
        try {
          this.#enter("waiting-for-backend", line);
        } catch (error) {
          refuse?.(error);
        }
      },
    });
    this.#process = process;
    this.#undo.push(async () => {
      await killProcess(process);
      await process.cleanUp();
    });
    // Until somebody has it, a detached one is to end with this process as any other.
    using _starting = plan.detached ? registerProcess(process) : undefined;
    signal.throwIfAborted();
    this.#enter("spawned");
    if (plan.slowStart === "preallocation") this.#enter("allocating-memory");
    const ended = process.exited.then((status) => {
      throw new StartedAndEnded(status);
    });
    ended.catch(() => {});
    // A device can fail after the monitor has answered, so that the process is watched until the end of the start.
    this.#connecting = this.#connect(process, signal);
    return await Promise.race([this.#connecting, ended, refused]);
  }

  async #connect(process: QemuProcess, signal: AbortSignal): Promise<MachineParts> {
    const plan = this.#plan;
    // The deadline is the launch's; the client's own would tell of a monitor that somebody else holds.
    const patient = 2 ** 31 - 1;
    const parts = await connectMachine(plan, process, {
      qmp: {
        connectTimeout: patient,
        greetingTimeout: patient,
        ...(plan.qmp.kind === "inherited" ? {} : { retry: {} }),
        ...(this.#options.qemu === undefined ? {} : { qemu: this.#options.qemu }),
      },
      consoleLogBytes: this.#options.consoleLogBytes,
      signal,
      opened: (close) => this.#undo.push(close),
      onConsole: (console) => {
        this.#console = console;
      },
      onGreeted: () => this.#enter("greeted"),
    });
    await pinAtStart(plan, parts.qmp, process);
    await process.markRunning();
    if (plan.detached) await plan.handOver(process.identity);
    const restored = plan.spec.incoming?.startsWith("file:") === true;
    if (restored) await untilLoaded(plan.name, parts.qmp, signal);
    if ((restored || !plan.incoming) && this.#options.paused !== true) {
      await parts.qmp.execute("cont", undefined, { signal });
      await parts.status.refresh();
    }
    signal.throwIfAborted();
    this.#enter("running");
    return parts;
  }

  #enter(phase: LaunchPhase, message?: string): void {
    this.#phase = phase;
    this.#options.onPhase?.(phase, {
      pid: this.#process?.identity.pid,
      runDirectory: this.#plan.runDirectory,
      ...(message === undefined ? {} : { message }),
    });
  }

  #expired(timeout: number): LaunchError {
    const waiting = {
      "waiting-for-backend": "QEMU waits for the vhost-user back end: start it, or give it more time (startTimeout)",
      "allocating-memory":
        "QEMU is still allocating the guest's memory: give it more time (startTimeout), or less memory",
    } as Partial<Record<LaunchPhase, string>>;
    const advice = waiting[this.#phase] ?? "QEMU did not come so far; a busy host may need more time (startTimeout)";
    return new LaunchError(`${this.#plan.name} did not run within ${timeout} ms. ${advice}.`, {
      phase: this.#phase,
      diagnosis: "start-timeout",
      argv: this.#plan.argv,
    });
  }

  #facts() {
    const { logDirectory } = this.#options;
    return { plan: this.#plan, phase: this.#phase, process: this.#process, console: this.#console, logDirectory };
  }

  /** What can't be taken back is a warning of the process: the launch failed for another reason. */
  async #takeBack(): Promise<void> {
    for (const undo of this.#undo.reverse()) {
      try {
        await undo();
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        emitWarning(`${this.#plan.name}: something of the failed launch is left: ${reason}`, {
          code: "ERR_QEMU_LEFT",
        });
      }
    }
  }
}
