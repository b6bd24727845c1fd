import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Comparison, type Verdict, verdict } from "./comparison.js";
import type { MachineFacts } from "./machine.js";

/** Everything one run of the bench has to say. */
export interface Results {
  readonly date: string;
  readonly rounds: number;
  readonly machine: MachineFacts;
  readonly comparisons: readonly (Comparison & { readonly verdict: Verdict })[];
}

/** Joins machine and comparisons, each comparison with its verdict. */
export function makeResults(machine: MachineFacts, rounds: number, comparisons: readonly Comparison[]): Results {
  return {
    date: new Date().toISOString(),
    rounds,
    machine,
    comparisons: comparisons.map((comparison) => ({ ...comparison, verdict: verdict(comparison) })),
  };
}

const directory = fileURLToPath(new URL("../results/", import.meta.url));

/** Writes the results to bench/results and resolves the path. The folder is not under version control. */
export async function saveResults(results: Results): Promise<string> {
  const cpu = results.machine.cpu.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const moment = results.date.slice(0, 19).replaceAll(":", "");
  await mkdir(directory, { recursive: true });
  const path = join(directory, `${moment}-${cpu}.json`);
  await writeFile(path, `${JSON.stringify(results, undefined, 2)}\n`);
  return path;
}
