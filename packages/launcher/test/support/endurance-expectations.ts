import { QemuClosedError } from "@qemu-wire/wire";
import {
  LaunchError,
  Machine,
  type MachineExit,
  MachineExitedError,
  type MigrateResult,
  MigrationError,
} from "../../src/index.js";
import type { Told } from "./endurance-waiters.js";

/** What is wrong with what a waiter was told; undefined when it is as it should be. */
export type Expectation = (result: Told["result"]) => Promise<string | undefined>;

/** That it is told something. */
export const resolved: Expectation = async (result) => ("error" in result ? describe(result.error) : undefined);

/** One of several. */
export function oneOf(...expectations: readonly [Expectation, ...Expectation[]]): Expectation {
  return async (result) => {
    let wrong: string | undefined;
    for (const expectation of expectations) {
      wrong = await expectation(result);
      if (wrong === undefined) return undefined;
    }
    return wrong;
  };
}

/** That the machine has ended, and how; or that its connection has, and what became of the command. */
export function news(signal: MachineExit["signal"]): Expectation {
  return async (result) => {
    if ("value" in result) return `resolved with ${JSON.stringify(result.value)}`;
    const { error } = result;
    if (error instanceof MachineExitedError) {
      return error.exit.signal === signal ? undefined : `the exit is ${JSON.stringify(error.exit)}`;
    }
    if (error instanceof QemuClosedError) {
      return ["not-sent", "unknown"].includes(error.outcome) ? undefined : `the outcome is ${error.outcome}`;
    }
    return describe(error);
  };
}

/** How it ended. */
export function killedExit(expected: Partial<MachineExit>): Expectation {
  return async (result) => {
    if ("error" in result) return describe(result.error);
    const exit = result.value as MachineExit;
    const same = exit.signal === expected.signal && exit.requested === expected.requested;
    return same ? undefined : `the exit is ${JSON.stringify(exit)}`;
  };
}

/** A launch that fails and says that QEMU was killed, or that was through and whose machine has ended. */
export const launchFailure: Expectation = async (result) => {
  if ("value" in result) return (result.value as MachineExit).signal === "SIGKILL" ? undefined : "another end";
  const { error } = result;
  if (!(error instanceof LaunchError)) return describe(error);
  return error.signal === "SIGKILL" && error.diagnosis === "killed" ? undefined : describe(error);
};

/** A migration that was through before; or an error that says who is alive, of which just that one runs. */
export function migrationFailure({
  source,
  destination,
}: Readonly<Record<"source" | "destination", Machine>>): Expectation {
  return async (result) => {
    const alive = "value" in result ? "through" : aliveAfter(result.error);
    const states = [await stateOf(source), await stateOf(destination)];
    const allowed: Readonly<Record<string, readonly string[]>> = {
      source: ["running exited"],
      destination: ["exited running", "postmigrate running"],
      none: ["exited exited", "postmigrate exited"],
      // Its order to run was written, and nobody heard whether it was taken.
      unknown: ["postmigrate exited"],
      through: ["exited running", "exited exited"],
    };
    if (allowed[alive]?.includes(states.join(" ")) === true) return undefined;
    return `source and destination are ${states.join(" and ")}: ${"value" in result ? "migrated" : describe(result.error)}`;
  };
}

/** A guest that is lost with its machine; or that is at the destination, and runs there. It is ended then. */
export const moveFailure: Expectation = async (result) => {
  const { machine, alive } = "value" in result ? movedTo(result.value) : leftBy(result.error);
  if (machine === undefined) return alive === "none" ? undefined : `alive is ${alive}: ${JSON.stringify(result)}`;
  await using there = machine;
  const state = await stateOf(there);
  return state === "running" ? undefined : `the destination is ${state}: ${JSON.stringify(result)}`;
};

interface Moved {
  readonly machine: Machine | undefined;
  readonly alive: string;
}

/** What was saved to a file is nowhere else. */
function movedTo(value: unknown): Moved {
  return { machine: (value as Partial<MigrateResult>).machine, alive: "none" };
}

function leftBy(error: unknown): Moved {
  if (!(error instanceof MigrationError)) return { machine: undefined, alive: describe(error) };
  return { machine: error.machine instanceof Machine ? error.machine : undefined, alive: error.alive };
}

function aliveAfter(error: unknown): string {
  return error instanceof MigrationError ? error.alive : "another error";
}

async function stateOf(machine: Machine): Promise<string> {
  if (machine.status === "exited") return "exited";
  try {
    return (await machine.qmp.execute("query-status")).status;
  } catch (error) {
    if (!(error instanceof QemuClosedError)) throw error;
    await machine.exited;
    return "exited";
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
