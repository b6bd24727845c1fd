import { QgaUnavailableError } from "@qemu-wire/qga";
import { QemuClosedError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { checkTimeout } from "@qemu-wire/wire/internal-light";
import type { MachineExit } from "../errors.js";
import { settledWithin } from "../settled-within.js";
import type { MachineParts } from "./machine-parts.js";

/** Options of `vm.shutdown()`. */
export interface ShutdownOptions {
  /** Milliseconds that the guest has to shut down by itself; default 30,000. After them QEMU is made to quit. */
  readonly timeout?: number;
  /** Whom to ask: the agent where it answers, else the guest by its ACPI power button (default), or one of the two. */
  readonly by?: "agent" | "acpi";
}

/** @throws RangeError for what can't be, before anybody is asked. */
export function checkShutdownOptions({ timeout, by }: ShutdownOptions = {}): void {
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
  try {
    await qga.sync({ timeout: patience });
    await qga.shutdown();
    return true;
  } catch (error) {
    // Silent, absent, frozen or without the command: then there is the power button.
    if (
      error instanceof QemuTimeoutError ||
      error instanceof QgaUnavailableError ||
      error instanceof QemuCommandError ||
      error instanceof QemuClosedError
    ) {
      return false;
    }
    throw error;
  }
}
