import type { QmpVersion } from "@qemu-wire/qmp";
import { LaunchAttempt } from "./launch-attempt.js";
import type { LaunchOptions } from "./launch-options.js";
import { Machine } from "./machine.js";
import { writePidfile } from "./machine/pidfile.js";
import type { MachinePlan } from "./plan.js";
import { planMachine } from "./plan-machine.js";
import { reapOnce } from "./reap-once.js";
import type { MachineSpec } from "./spec/machine-spec.js";

/**
 * Starts a machine and resolves once its guest runs: QEMU is planned, spawned, greeted and negotiated with, its vCPUs are
 * pinned, whoever wants events has subscribed, and only then the guest's first instruction is executed.
 *
 * The machine belongs to this process: `close()` it, or declare it with `await using`. When this process dies, QEMU is
 * ended by the kernel (unless `detached`).
 *
 * @throws SpecError naming the option that is wrong, before anything is started; LaunchError with QEMU's own words and what
 * is known to be wrong; OwnershipError when the run directory is somebody else's; QemuAbortError. Nothing is left then.
 */
export async function launch<V extends QmpVersion = "any">(
  what: MachineSpec | MachinePlan,
  options: LaunchOptions<V> = {},
): Promise<Machine<V>> {
  const plan = isPlan(what) ? what : await planMachine(what, options);
  reapOnce(plan.host);
  const parts = await new LaunchAttempt(plan, options).run();
  const machine = new Machine<V>(parts, { logDirectory: options.logDirectory });
  try {
    await writePidfile(parts);
    return machine;
  } catch (error) {
    await machine.close();
    throw error;
  }
}

function isPlan(what: MachineSpec | MachinePlan): what is MachinePlan {
  return (
    Array.isArray((what as Partial<MachinePlan>).argv) && typeof (what as Partial<MachinePlan>).release === "function"
  );
}
