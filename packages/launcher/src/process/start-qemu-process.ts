import { QemuStateError } from "@qemu-wire/wire";
import type { HostProcess } from "../host/host.js";
import { startTimeOf } from "../host/start-time.js";
import type { MachinePlan } from "../plan.js";
import { hasPidFile } from "./find-process.js";
import { LogTail } from "./log-tail.js";
import { OwnedProcess } from "./owned-process.js";
import { registerProcess } from "./owned-processes.js";
import { OwnerLock } from "./owner-lock.js";
import { type ProcessRecord, writeRecord } from "./process-record.js";
import type { QemuProcess } from "./qemu-process.js";
import { removeRunDirectory } from "./remove-run-directory.js";
import { describeRunDirectory, makeRunDirectory, type RunDirectory } from "./run-directory.js";

/** What of a plan is needed to start its process. */
export type ProcessPlan = Pick<
  MachinePlan,
  "name" | "host" | "runDirectory" | "argv" | "channels" | "inheritedFiles" | "inheritedDescriptors" | "detached"
>;

/** Options of {@link startQemuProcess}. */
export interface StartOptions {
  /** What `attachQemuProcess()` is to hand back; JSON. */
  readonly machine?: object | undefined;
  /** Done once the run directory is there, before the spawn. */
  readonly prepare?: (() => Promise<void>) | undefined;
  /** Gets each complete line of standard error. Never called for a detached one, which writes to a file. */
  readonly onStderrLine?: ((line: string) => void) | undefined;
}

/**
 * Makes the run directory of a plan and starts its QEMU. It resolves as soon as there is a process, before it is known
 * whether that will stay.
 *
 * The process ends with the thread that called this, unless the plan is detached: by QEMU's own
 * `-run-with exit-with-parent=on` where the plan has it (which is a SIGTERM, set some 30 ms after the spawn), else by a
 * signal that is set before QEMU runs (SIGKILL). In the moment before that an owner that is killed leaves a process behind:
 * its guest can't run, as `-S` holds it until somebody sends `cont`, and `reapOrphans()` finds it.
 *
 * @throws OwnershipError when the run directory can't be made; an error with `code` `ENOENT` or `EACCES` when the program
 * can't be started; whatever `prepare` throws. Nothing is left then.
 */
export async function startQemuProcess(plan: ProcessPlan, options: StartOptions = {}): Promise<QemuProcess> {
  const { host } = plan;
  const directory = await describeRunDirectory(host, plan.runDirectory);
  if (!hasPidFile(plan.argv, directory.pidFile)) {
    throw new QemuStateError(
      `${plan.name}: the command line has no -pidfile ${directory.pidFile}, by which its process could be found again.`,
    );
  }
  const lock = await OwnerLock.claim(host, directory);
  try {
    await makeRunDirectory(host, directory);
  } catch (error) {
    await lock.remove();
    throw error;
  }
  try {
    return await startIn(plan, lock, options);
  } catch (error) {
    await removeRunDirectory(host, directory, lock.token);
    await lock.remove();
    throw error;
  }
}

async function startIn(plan: ProcessPlan, lock: OwnerLock, options: StartOptions): Promise<QemuProcess> {
  const { host } = plan;
  const { directory } = lock;
  const record: ProcessRecord = {
    version: 1,
    token: lock.token,
    state: "starting",
    detached: plan.detached,
    bootId: (await host.facts()).bootId,
    argv: plan.argv,
    machine: options.machine ?? {},
  };
  // It is what proves that a directory elsewhere is ours. In our own folder that is clear, and a start need not wait.
  if (!directory.isInFolder) await writeRecord(host, directory, record);
  await options.prepare?.();
  const started = await spawnPlanned(plan, directory);
  const stderr = started.stderr === undefined ? undefined : new LogTail();
  if (options.onStderrLine !== undefined) stderr?.onLine(options.onStderrLine);
  if (started.stderr !== undefined) stderr?.follow(started.stderr);
  // Some of what QEMU says goes here ("Formatting …"); nobody needs it, and unread it would block QEMU.
  started.stdout?.resume();
  // One that has ended already has none. No process has this number, so that no signal will be sent.
  const startTime = (await startTimeOf(host, started)) ?? -1;
  const identity = { pid: started.pid, startTime };
  const complete = { ...record, ...identity };
  const qemu = new OwnedProcess({
    host,
    lock,
    identity,
    record: complete,
    // Beside QEMU's own start, which takes longer. It is there before the guest may run: markRunning() waits for it.
    recorded: writeRecord(host, directory, complete),
    channels: started.channels,
    exited: started.exited,
    stderr,
    waiting: started,
  });
  if (!plan.detached) registerProcess(qemu);
  return qemu;
}

async function spawnPlanned(plan: ProcessPlan, directory: RunDirectory): Promise<HostProcess> {
  return await plan.host.spawn(plan.argv, {
    channels: plan.channels,
    files: plan.inheritedFiles,
    descriptors: plan.inheritedDescriptors,
    ...(plan.detached
      ? { detached: { outputFile: directory.outputFile } }
      : { killWithParent: !exitsWithParent(plan.argv) }),
  });
}

/** QEMU would replace the signal by its own choice, so that setting another one before only costs time. */
function exitsWithParent(argv: readonly string[]): boolean {
  return argv.some((word, index) => argv[index - 1] === "-run-with" && word.includes("exit-with-parent=on"));
}
