// Row h: one launch of ours, one of the C launcher, and so on, with the same command line.
// Arguments: path of the C launcher, QEMU, warm-up pairs, measured pairs.
import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { promisify } from "node:util";
import { launch, planMachine } from "@qemu-wire/launcher";
import { median } from "../measurement.js";
import { printMeasurement } from "./print-measurement.js";
import { ScenarioArguments } from "./scenario-arguments.js";

const run = promisify(execFile);
const given = new ScenarioArguments();
const native = given.text("C launcher");
const qemu = given.text("QEMU");
const warmUp = given.count("warm-up");
const count = given.count("count");

const spec = { name: "bench", qemu, memory: "128M", accelerator: "tcg" } as const;

/** From the call to the machine, whose status QEMU has been asked by then; a plan is made beforehand, as in C. */
async function launchOurs(): Promise<number> {
  const plan = await planMachine(spec);
  const before = performance.now();
  const machine = await launch(plan, { paused: true });
  const took = performance.now() - before;
  await machine.kill();
  return took;
}

async function launchNative(): Promise<number> {
  const plan = await planMachine(spec);
  try {
    await mkdir(plan.runDirectory, { mode: 0o700 });
    const { stdout } = await run(native, [String(plan.channels), ...plan.argv]);
    return (JSON.parse(stdout) as { readonly ms: number }).ms;
  } finally {
    await plan.release();
    await rm(plan.runDirectory, { recursive: true, force: true });
  }
}

const ours: number[] = [];
const theirs: number[] = [];
for (let index = 0; index < warmUp + count; index++) {
  const pair = [await launchOurs(), await launchNative()] as const;
  if (index < warmUp) continue;
  ours.push(pair[0]);
  theirs.push(pair[1]);
}
const ratios = ours.map((value, index) => value / (theirs[index] ?? Number.NaN));
printMeasurement({ oursMs: median(ours), nativeMs: median(theirs), ratio: median(ratios) });
