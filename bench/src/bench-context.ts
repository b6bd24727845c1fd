import type { ChildProcess, SpawnOptions } from "node:child_process";
import type { Children, Finished } from "./children.js";
import { type Measurement, parseMeasurement } from "./measurement.js";
import type { NativePrograms } from "./native-programs.js";

/** `one-core`: client and server share a core, so that what is measured is the cost of both, not how they overlap. */
export type Placement = "one-core" | "anywhere";

/** What every row has at hand. */
export interface Bench {
  /** Private, removed at the end. */
  readonly directory: string;
  readonly children: Children;
  readonly programs: NativePrograms;
  /** The core for `one-core`. */
  readonly core: number;
  /** How often each contender runs. */
  readonly rounds: number;
  readonly qemuBinary: string;
}

function bound(bench: Bench, placement: Placement, command: string, rest: readonly string[]): string[] {
  return [placement === "one-core" ? String(bench.core) : "any", String(process.pid), command, ...rest];
}

/** Starts a program where `placement` says; it dies with the bench, however that ends. */
export function start(
  bench: Bench,
  placement: Placement,
  command: string,
  commandArguments: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  return bench.children.spawn(bench.programs.runBound, bound(bench, placement, command, commandArguments), options);
}

/** Runs a program to its end where `placement` says. */
export function runToEnd(
  bench: Bench,
  placement: Placement,
  command: string,
  commandArguments: readonly string[],
  options: Parameters<Children["run"]>[2],
): Promise<Finished> {
  return bench.children.run(bench.programs.runBound, bound(bench, placement, command, commandArguments), options);
}

/** Runs a Node script to its end where `placement` says; resolves `wallMs` and `cpuMs` of it and of all it waited for. */
export async function timeNode(
  bench: Bench,
  placement: Placement,
  script: string,
  ...scriptArguments: string[]
): Promise<Measurement> {
  const rest = [process.execPath, script, ...scriptArguments];
  const { stdout } = await runToEnd(bench, placement, bench.programs.timeRun, rest, { timeoutMs: 120_000 });
  return parseMeasurement(stdout);
}
