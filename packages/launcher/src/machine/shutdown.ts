import { QgaUnavailableError } from "@qemu-wire/qga";
import { QemuAbortError, QemuClosedError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { checkTimeout, Deadline } from "@qemu-wire/wire/internal";
import type { MachineExit } from "../errors.js";
import { settledWithin } from "../settled-within.js";
import type { MachineParts } from "./machine-parts.js";
import { onlyOptions } from "../spec/only-options.js";

/** Options of `vm.shutdown()`. */
export interface ShutdownOptions {
  /** Milliseconds that the guest has to shut down by itself; default 30,000. After them QEMU is made to quit. */
  readonly timeout?: number;
  /** Whom to ask: the agent where it answers, else the guest by its ACPI power button (default), or one of the two. */
  readonly by?: "agent" | "acpi";
}

const checkNames = onlyOptions<ShutdownOptions>({ timeout: true, by: true });

/** @throws RangeError for what can't be, SpecError for a name that is no option, before anybody is asked. */
export function checkShutdownOptions(options: ShutdownOptions = {}): void {
  checkNames(options);
  const { timeout, by } = options;
  checkTimeout(timeout);
  if (by === undefined || by === "agent" || by === "acpi") return;
  throw new RangeError(`by: ${JSON.stringify(by)} is neither "agent" nor "acpi".`);
}

/** Statuses in which a guest can act: one that is paused or suspended hears no power button. */
const asking = new Set(["running"]);
/** For the agent to be found silent, in milliseconds: one that runs answers within a few, unless its host is very busy. */
const agentPatience = 5_000;

/**
 * Asks the guest to shut down, by its agent or by the power button, and resolves with how the machine ended, or with
 * undefined when the guest did not within the time. One that stands still is not asked.
 */
export async function askGuest(parts: MachineParts, options: ShutdownOptions = {}): Promise<MachineExit | undefined> {
  const { timeout = 30_000, by } = options;
  const started = performance.now();
  try {
    const status = await parts.status.refresh();
    if (!asking.has(status)) return undefined;
    if (by === "acpi" || !(await byAgent(parts, Math.min(timeout / 2, agentPatience)))) {
      if (by === "agent") return undefined;
      await parts.qmp.execute("system_powerdown");
    }
  } catch (error) {
    // It ended, or QEMU's monitor did, while it was asked.
    if (!(error instanceof QemuClosedError)) throw error;
  }
  return await settledWithin(parts.ending.exited, Math.max(0, timeout - (performance.now() - started)));
}

async function byAgent({ qga }: MachineParts, patience: number): Promise<boolean> {
  if (qga === undefined) return false;
  // A command that is with a silent agent holds up those behind it as long as it is waited for: that is not our time.
  const over = new AbortController();
  const deadline = new Deadline(patience, () => over.abort(new Error("the agent is silent")));
  try {
    await qga.sync({ timeout: patience, signal: over.signal });
    await qga.shutdown({ signal: over.signal });
    return true;
  } catch (error) {
    // Silent, absent, frozen or without the command: then there is the power button.
    if (
      error instanceof QemuTimeoutError ||
      (error instanceof QemuAbortError && over.signal.aborted) ||
      error instanceof QgaUnavailableError ||
      error instanceof QemuCommandError ||
      error instanceof QemuClosedError
    ) {
      return false;
    }
    throw error;
  } finally {
    deadline.cancel();
  }
}
