import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { launch, type LaunchOptions, localHost, type Machine, type MachineSpec } from "../../src/index.js";
import { runDirectoriesFolder } from "../../src/process/run-directory.js";

/** A spec that starts the QEMU under test, emulated, with no guest unless told. */
export function specOf(spec: MachineSpec = {}): MachineSpec {
  return { qemu: qemuBinary, accelerator: "tcg", ...spec };
}

/** Launches {@link specOf}; the machine is closed after the test at the latest. */
export async function launched(spec?: MachineSpec, options?: LaunchOptions): Promise<Machine> {
  const machine = await launch(specOf(spec), options);
  onTestFinished(async () => await machine.close());
  return machine;
}

/** Names of the run directories of machines of this name that are there now. */
export async function runDirectoriesOf(name: string): Promise<readonly string[]> {
  const folder = await runDirectoriesFolder(localHost());
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(`${name}-`))
    .map((entry) => join(folder, entry.name));
}

/** Whether a process is there; a zombie is none. */
export async function isAlive(pid: number): Promise<boolean> {
  return (await localHost().processes.startTime(pid)) !== undefined;
}
