import type { QmpVersion } from "@qemu-wire/qmp";
import { checkLaunchOptions } from "./check-options.js";
import { checkLogDirectory } from "./keep-logs.js";
import { LaunchAttempt } from "./launch-attempt.js";
import { inProgress } from "./launch-in-progress.js";
import type { LaunchOptions } from "./launch-options.js";
import { Machine } from "./machine.js";
import { writePidfile } from "./machine/pidfile.js";
import type { MachinePlan } from "./plan.js";
import { takePlan } from "./plan-use.js";
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
 * A plan is launched once: what it holds is the machine's from then on, and is given back at the end of that.
 *
 * @throws SpecError naming the option that is wrong, before anything is started; LaunchError with QEMU's own words and what
 * is known to be wrong; OwnershipError when the run directory is somebody else's or can't be made; QemuStateError for a plan
 * that was launched before, or released; QemuAbortError. Nothing is left then.
 */
export async function launch<V extends QmpVersion = "any">(
  what: MachineSpec | MachinePlan,
  options: LaunchOptions<V> = {},
): Promise<Machine<V>> {
  checkLaunchOptions(options);
  await checkLogDirectory(options.logDirectory);
  return await inProgress(options.signal, async (signal) => {
    const plan = isPlan(what) ? takePlan(what, options) : await planMachine(what, { ...options, signal });
    reapOnce(plan.host);
    const parts = await new LaunchAttempt(plan, { ...options, signal }).run();
    const machine = new Machine<V>(parts, { logDirectory: options.logDirectory });
    try {
      await writePidfile(parts);
      return machine;
    } catch (error) {
      await machine.close();
      throw error;
    }
  });
}

/** Whether this is a plan, which a spec never looks like. */
export function isPlan(what: MachineSpec | MachinePlan): what is MachinePlan {
  // Whoever writes without a type checker may give anything; planMachine() says what is wrong with it.
  const { argv, release } = Object(what) as Partial<MachinePlan>;
  return Array.isArray(argv) && typeof release === "function";
}
