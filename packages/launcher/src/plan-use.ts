import { QemuStateError } from "@qemu-wire/wire";
import { SpecError } from "./errors.js";
import type { Host } from "./host/host.js";
import type { MachinePlan } from "./plan.js";

/** By their `release`, which copies of a plan share. */
const used = new WeakMap<MachinePlan["release"], "launched before" | "released">();

/** What a plan holds was given back: it can't be launched any more. */
export function notePlanReleased(release: MachinePlan["release"]): void {
  if (!used.has(release)) used.set(release, "released");
}

/** Options of a launch that a plan has decided. */
export interface Decided {
  readonly host?: Host | undefined;
  readonly detached?: boolean | undefined;
  readonly runDirectory?: string | undefined;
}

/**
 * Takes a plan for a launch, the only one.
 *
 * @throws QemuStateError for one that was launched, as a second launch would give back what the first machine has when it
 * fails, or released, as others may have by now what it held; SpecError for an option that the plan has decided otherwise.
 */
export function takePlan(plan: MachinePlan, options: Decided): MachinePlan {
  const use = used.get(plan.release);
  if (use !== undefined) {
    throw new QemuStateError(`${plan.name}: this plan was ${use}, and is used up: plan the machine again.`);
  }
  for (const name of ["host", "detached", "runDirectory"] as const) {
    if (options[name] === undefined || options[name] === plan[name]) continue;
    throw new SpecError(name, "the plan has another one: give it to planMachine().");
  }
  used.set(plan.release, "launched before");
  return plan;
}
