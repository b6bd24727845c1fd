import type { QmpVersion } from "@qemu-wire/qmp";
import { checkLaunchOptions } from "./check-options.js";
import { SpecError } from "./errors.js";
import { isPlan, launch } from "./launch.js";
import type { LaunchOptions } from "./launch-options.js";
import type { Machine } from "./machine.js";
import type { MachinePlan } from "./plan.js";
import type { MachineSpec } from "./spec/machine-spec.js";

/** Options of {@link launchAll}. */
export interface LaunchAllOptions<V extends QmpVersion = "any"> extends Omit<LaunchOptions<V>, "runDirectory"> {
  /** How many are started at once; default 8. */
  readonly concurrency?: number;
}

/**
 * Launches several machines, all or none: when one fails, those under way are aborted and those that run are closed
 * before the first failure is thrown. Plans that were not begun by then are given back, too.
 *
 * @returns the machines, in the order of `what`.
 * @throws what {@link launch} throws.
 */
export async function launchAll<V extends QmpVersion = "any">(
  what: readonly (MachineSpec | MachinePlan)[],
  options: LaunchAllOptions<V> = {},
): Promise<Machine<V>[]> {
  if (!Array.isArray(what)) throw new SpecError("machines", "a list of specs or plans is needed.");
  if ("runDirectory" in options && options.runDirectory !== undefined) {
    throw new SpecError("runDirectory", "it can be one machine's only: plan each with its own, and launch the plans.");
  }
  const { concurrency = 8, signal, ...rest } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`concurrency is a whole number from 1 on, not ${String(concurrency)}.`);
  }
  checkLaunchOptions({ ...rest, signal });
  const over = new AbortController();
  const inner = signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]);
  const machines = new Map<number, Machine<V>>();
  const waiting = [...what.entries()];
  let failure: { readonly error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    while (failure === undefined) {
      const next = waiting.shift();
      if (next === undefined) return;
      const [index, one] = next;
      try {
        machines.set(index, await launch<V>(one, { ...rest, signal: inner }));
      } catch (error) {
        failure ??= { error };
        over.abort(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, what.length) }, worker));
  if (failure === undefined) return what.map((_, index) => machines.get(index) as Machine<V>);
  // Those that were not begun as well: all or none.
  const unused = waiting.flatMap(([, one]) => (isPlan(one) ? [one.release()] : []));
  await Promise.allSettled([...[...machines.values()].map(async (machine) => await machine.close()), ...unused]);
  throw failure.error;
}
