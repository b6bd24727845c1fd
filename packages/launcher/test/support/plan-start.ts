import { mkdir } from "node:fs/promises";
import type { Duplex } from "node:stream";
import { onTestFinished } from "vitest";
import { QmpClient } from "@qemu-wire/qmp";
import { qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import type { HostProcess } from "../../src/host/host.js";
import { localHost } from "../../src/host/local-host.js";
import { planMachine, type PlanOptions } from "../../src/plan-machine.js";
import type { MachinePlan } from "../../src/plan.js";
import { prepare } from "../../src/prepare.js";
import type { MachineSpec } from "../../src/spec/machine-spec.js";

/** A plan of the QEMU under test, under TCG. What it holds is given back at the end of the test. */
export async function plan(spec: MachineSpec, options: PlanOptions = {}): Promise<MachinePlan> {
  const machine = await planMachine({ qemu: qemuBinary, accelerator: "tcg", ...spec }, options);
  onTestFinished(async () => await machine.release());
  return machine;
}

/** A QEMU that was started by a plan's command line and nothing else; stopped before its first instruction. */
export class PlannedQemu implements AsyncDisposable {
  readonly plan: MachinePlan;
  readonly process: HostProcess;
  readonly #directory: TemporaryDirectory;
  #qmp: QmpClient | undefined;
  #stderr = "";
  #ended = false;

  constructor(machine: MachinePlan, process: HostProcess, directory: TemporaryDirectory) {
    this.plan = machine;
    this.process = process;
    this.#directory = directory;
    process.stdout?.resume();
    process.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr += text;
    });
    for (const channel of process.channels.slice(1)) channel.resume();
    void process.exited.then(() => {
      this.#ended = true;
    });
    // A test that hangs never leaves its `await using` block.
    onTestFinished(async () => await this[Symbol.asyncDispose]());
  }

  /** Its end and what it said, for one that can't start. */
  async failure(): Promise<string> {
    const { code, signal } = await this.process.exited;
    return `${signal ?? code}: ${this.#stderr}`;
  }

  get stderr(): string {
    return this.#stderr;
  }

  /** Our monitor. @throws with what QEMU said when it didn't take its command line */
  async qmp(): Promise<QmpClient> {
    const [channel] = this.process.channels as readonly [Duplex];
    try {
      this.#qmp ??= await QmpClient.connect(channel);
    } catch (error) {
      throw new Error(`QEMU ended: ${await this.failure()}`, { cause: error });
    }
    return this.#qmp;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#qmp?.close();
    if (!this.#ended) process.kill(this.process.pid, "SIGKILL");
    for (const channel of this.process.channels) channel.destroy();
    await this.process.exited;
    await this.#directory[Symbol.asyncDispose]();
  }
}

/** Plans a machine, does its preparations, and starts it. `words` go before QEMU's own. */
export async function startPlanned(
  spec: MachineSpec | ((directory: TemporaryDirectory) => MachineSpec | Promise<MachineSpec>),
  words: readonly string[] = [],
): Promise<PlannedQemu> {
  const directory = await TemporaryDirectory.make();
  const runDirectory = directory.file("run");
  try {
    const given = typeof spec === "function" ? await spec(directory) : spec;
    const machine = await plan(
      { ...given, ...(words.length === 0 ? {} : { qemu: given.qemu ?? qemuBinary }) },
      { runDirectory },
    );
    await mkdir(runDirectory, { mode: 0o700 });
    await prepare(machine);
    const process = await localHost().spawn([...words, ...machine.argv], {
      channels: machine.channels,
      files: machine.inheritedFiles,
      descriptors: machine.inheritedDescriptors,
    });
    return new PlannedQemu(machine, process, directory);
  } catch (error) {
    await directory[Symbol.asyncDispose]();
    throw error;
  }
}
