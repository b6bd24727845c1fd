import { fileURLToPath } from "node:url";
import { type Bench, type Placement, runToEnd } from "./bench-context.js";
import { type Measurement, parseMeasurement } from "./measurement.js";

/** Longest a single scenario may take, in milliseconds; each takes a few seconds at most on an idle machine. */
const scenarioTimeoutMs = 180_000;

/** The path of a file of src/scenarios, compiled. */
export function scenarioPath(name: string): string {
  return fileURLToPath(new URL(`./scenarios/${name}.js`, import.meta.url));
}

/** Runs src/scenarios/`name` in a fresh Node and resolves the one line of JSON that it prints. */
export async function runScenario(
  bench: Bench,
  placement: Placement,
  name: string,
  scenarioArguments: readonly (string | number)[],
  nodeOptions: readonly string[] = [],
): Promise<Measurement> {
  const rest = [...nodeOptions, scenarioPath(name), ...scenarioArguments.map(String)];
  const { stdout } = await runToEnd(bench, placement, process.execPath, rest, { timeoutMs: scenarioTimeoutMs });
  return parseMeasurement(stdout);
}
