import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "./bench-context.js";
import { Children } from "./children.js";
import { type Options, readOptions, usage } from "./command-line.js";
import type { Comparison } from "./comparison.js";
import { lastAllowedCore, type MachineFacts, machineFacts } from "./machine.js";
import { compileNativePrograms } from "./native-programs.js";
import { makeResults, saveResults } from "./results.js";
import { allRows } from "./rows/all-rows.js";
import type { Row } from "./rows/row.js";
import { formatTable } from "./table.js";

function chosenRows({ rows }: Options): readonly Row[] {
  if (rows === undefined) return allRows;
  return rows.map((letter) => {
    const row = allRows.find((candidate) => candidate.letter === letter);
    if (row === undefined) {
      throw new TypeError(`there is no row "${letter}"; there are ${allRows.map((each) => each.letter).join(", ")}`);
    }
    return row;
  });
}

function describeMachine({ cpu, cores, kernel, node, qemu, compiler, peers }: MachineFacts): string {
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return [
    `${cpu}, ${cores} cores, Linux ${kernel}`,
    `Node ${node}, ${qemu}`,
    `${compiler}, ${versions.join(", ")}`,
  ].join("\n");
}

/** Measures, prints and saves. Resolves whether every "must" is met. */
async function measure(
  options: Options,
  rows: readonly Row[],
  directory: string,
  children: Children,
): Promise<boolean> {
  const qemuBinary = process.env["QEMU_BINARY"] ?? "qemu-system-x86_64";
  const machine = await machineFacts(children, qemuBinary);
  const programs = await compileNativePrograms(children, directory);
  const bench: Bench = {
    directory,
    children,
    programs,
    core: await lastAllowedCore(),
    rounds: options.rounds,
    qemuBinary,
  };
  const comparisons: Comparison[] = [];
  for (const row of rows) {
    process.stderr.write(`${row.letter}: ${row.title}\n`);
    comparisons.push(...(await row.measure(bench)));
  }
  const results = makeResults(machine, options.rounds, comparisons);
  const path = await saveResults(results);
  if (options.json) process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
  else process.stdout.write(`\n${describeMachine(machine)}\n${formatTable(comparisons)}\n`);
  process.stderr.write(`saved to ${path}\n`);
  return results.comparisons.every((comparison) => comparison.verdict !== "FAIL");
}

async function main(): Promise<number> {
  let options: Options;
  let rows: readonly Row[];
  try {
    options = readOptions(process.argv.slice(2));
    rows = chosenRows(options);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if (process.platform !== "linux") {
    process.stderr.write("The bench runs on Linux only: it binds processes to a core and serves with epoll.\n");
    return 2;
  }
  const children = new Children();
  const directory = await mkdtemp(join(tmpdir(), "qemu-wire-bench-"));
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
    void children.killAll();
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  try {
    return (await measure(options, rows, directory, children)) ? 0 : 1;
  } catch (error) {
    if (interrupted) process.stderr.write("interrupted\n");
    else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return interrupted ? 130 : 2;
  } finally {
    await children.killAll();
    await rm(directory, { recursive: true, force: true });
  }
}

process.exitCode = await main();
