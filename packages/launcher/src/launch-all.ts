import type { QmpVersion } from "@qemu-wire/qmp";
import { launch } from "./launch.js";
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
 * before the first failure is thrown.
 *
 * @returns the machines, in the order of `what`.
 * @throws what {@link launch} throws.
 */
export async function launchAll<V extends QmpVersion = "any">(
  what: readonly (MachineSpec | MachinePlan)[],
  options: LaunchAllOptions<V> = {},
): Promise<Machine<V>[]> {
  const { concurrency = 8, signal, ...rest } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`concurrency is a whole number from 1 on, not ${String(concurrency)}.`);
  }
  const over = new AbortController();
  const inner = signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]);
  const machines = new Map<number, Machine<V>>();
  const waiting = [...what.entries()];
  let failure: { readonly error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && failure === undefined; next = waiting.shift()) {
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
  await Promise.all([...machines.values()].map(async (machine) => await machine.close()));
  throw failure.error;
}
