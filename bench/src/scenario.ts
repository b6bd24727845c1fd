import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Bench, type Placement, runToEnd } from "./bench-context.js";
import { type Measurement, parseMeasurement } from "./measurement.js";
import type { Turnstile } from "./turnstile.js";

/** Longest a single scenario may take, in milliseconds; each takes a few seconds at most on an idle machine. */
const scenarioTimeoutMs = 180_000;

/** The path of a file of src/scenarios, compiled. */
export function scenarioPath(name: string): string {
  return fileURLToPath(new URL(`./scenarios/${name}.js`, import.meta.url));
}

/** What else there is to say about a run. */
export interface ScenarioOptions {
  readonly nodeOptions?: readonly string[];
  /** Where it takes turns with others that run at the same time, each time that it calls `turn()`. */
  readonly turnstile?: Turnstile | undefined;
}

/** Runs src/scenarios/`name` in a fresh Node and resolves the one line of JSON that it prints. */
export async function runScenario(
  bench: Bench,
  placement: Placement,
  name: string,
  scenarioArguments: readonly (string | number)[],
  { nodeOptions = [], turnstile }: ScenarioOptions = {},
): Promise<Measurement> {
  const rest = [...nodeOptions, scenarioPath(name), ...scenarioArguments.map(String)];
  const started = turnstile === undefined ? undefined : (child: ChildProcess): void => letThrough(child, turnstile);
  const { stdout } = await runToEnd(bench, placement, process.execPath, rest, {
    timeoutMs: scenarioTimeoutMs,
    stdio: [turnstile === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    started,
  });
  return parseMeasurement(stdout.trimEnd().split("\n").at(-1) ?? "");
}

function letThrough(child: ChildProcess, turnstile: Turnstile): void {
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error("a scenario that takes turns needs pipes");
  // One that died is reported by its exit code.
  stdin.on("error", () => {});
  createInterface({ input: stdout }).on("line", (line) => {
    if (line === "turn") void turnstile.pass().then(() => stdin.write("\n"));
  });
  child.once("close", () => turnstile.leave());
}
