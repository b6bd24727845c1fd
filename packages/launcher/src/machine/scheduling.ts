import { QemuStateError } from "@qemu-wire/wire";
import { ResourceError } from "../errors.js";
import type { CpuSpec } from "../spec/cpu-spec.js";
import {
  allowedCores,
  allThreads,
  changeThread,
  ioThreads,
  schedulingOf,
  shareOneThread,
  type ThreadChange,
  type ThreadContext,
  vcpus,
  withVcpu,
} from "./scheduling-threads.js";

/** Which cores of the host a machine's threads may run on. What isn't named stays as it is. */
export interface Affinity {
  /** vCPU i runs on core `vcpus[i]`, or on a set of cores. */
  readonly vcpus?: readonly (number | readonly number[])[] | undefined;
  /** All threads, before the rest. */
  readonly process?: readonly number[] | undefined;
  /** What is no vCPU and no I/O thread: QEMU's main loop and its helpers that are there now. */
  readonly emulator?: readonly number[] | undefined;
  readonly ioThreads?: readonly number[] | undefined;
}

/** How threads are scheduled. */
export interface Scheduler {
  /** `rr` and `fifo` are real-time: such a thread is only interrupted by a more important one. */
  readonly policy: "other" | "batch" | "idle" | "rr" | "fifo";
  /** 1 to 99 for `rr` and `fifo`; 0, and the default, for the rest. */
  readonly priority?: number | undefined;
  /** Only these vCPUs, by index; default all. */
  readonly vcpus?: readonly number[] | undefined;
}

/**
 * Confines the threads of a machine to cores of its host, and reads back that it was done.
 *
 * @throws RangeError for a list of cores that can't be; QemuStateError for a vCPU that isn't there, was unplugged
 * meanwhile, or has no thread of its own; ResourceError for cores that the process may not use, or without `taskset`.
 */
export async function setAffinity(context: ThreadContext, affinity: Affinity): Promise<void> {
  await confineAll(context, affinity, (name) => name);
}

/** @param option what the caller calls a member of {@link Affinity} */
async function confineAll(
  context: ThreadContext,
  affinity: Affinity,
  option: (name: keyof Affinity) => string,
): Promise<void> {
  const { host } = context;
  const available = (await host.facts()).cpus;
  const pins = (affinity.vcpus ?? []).map((pin, index) =>
    checkCores(`${option("vcpus")}[${index}]`, typeof pin === "number" ? [pin] : pin, available, host.name),
  );
  const sets = (["process", "emulator", "ioThreads"] as const).flatMap((name) => {
    const cores = affinity[name];
    return cores === undefined ? [] : [{ name, cores: checkCores(option(name), cores, available, host.name) }];
  });
  const cpus = await vcpus(context);
  if (pins.length > 0 && shareOneThread(cpus)) {
    throw new QemuStateError(
      `All ${cpus.length} vCPUs share one thread (${cpus[0]?.threadId}), so that none can have a core of its own: that is how single-threaded emulation works. Use KVM, or the accelerator { type: "tcg", thread: "multi" }.`,
    );
  }
  const missing = pins.findIndex((_, index) => !cpus.some((cpu) => cpu.index === index));
  if (missing !== -1) {
    throw new QemuStateError(
      `${option("vcpus")}[${missing}]: the machine has no vCPU ${missing}; it has ${cpus.map(({ index }) => index).join(", ")}.`,
    );
  }
  const ofVcpus = new Set(cpus.map(({ threadId }) => threadId));
  for (const { name, cores } of sets) {
    const ofIo = name === "process" ? [] : await ioThreads(context);
    const all = name === "ioThreads" ? ofIo : await allThreads(context);
    const threads = name === "emulator" ? all.filter((one) => !ofVcpus.has(one) && !ofIo.includes(one)) : all;
    // Helpers come and go: one that is gone needs no core.
    for (const thread of threads) await confine(context, thread, cores);
  }
  for (const [index, cores] of pins.entries())
    await withVcpu(context, index, async (thread) => await confine(context, thread, cores));
}

/** Does what a spec's `cpu.pin` and `cpu.affinity` ask for; before the guest runs. Throws as {@link setAffinity} does. */
export async function pinCpus(context: ThreadContext, cpu: CpuSpec): Promise<void> {
  if (cpu.pin === undefined && cpu.affinity === undefined) return;
  const affinity = { ...cpu.affinity, vcpus: cpu.pin };
  await confineAll(context, affinity, (name) => (name === "vcpus" ? "cpu.pin" : `cpu.affinity.${name}`));
}

/** The kernel's numbers for them, as in field 41 of `/proc/<pid>/stat`. */
const policies = { other: 0, fifo: 1, rr: 2, batch: 3, idle: 5 } as const;

/**
 * Schedules the vCPUs of a machine otherwise, and reads back that it was done. Real-time policies need a privilege
 * (`CAP_SYS_NICE`, or a limit `rtprio`) of whoever runs `chrt` on that host.
 *
 * @throws RangeError for a policy or priority that can't be; QemuStateError for a vCPU that isn't there, was unplugged
 * meanwhile, or shares its thread with others that aren't meant; ResourceError when it is not permitted, or without `chrt`.
 */
export async function setScheduler(context: ThreadContext, scheduler: Scheduler): Promise<void> {
  const { policy } = scheduler;
  const realTime = policy === "rr" || policy === "fifo";
  const priority = scheduler.priority ?? (realTime ? 1 : 0);
  if (!Object.hasOwn(policies, policy))
    throw new RangeError(`policy: ${JSON.stringify(policy)} is none of ${Object.keys(policies).join(", ")}.`);
  if (!Number.isInteger(priority) || priority < (realTime ? 1 : 0) || priority > (realTime ? 99 : 0))
    throw new RangeError(`priority: ${priority} is not ${realTime ? "from 1 to 99" : "0"}, which ${policy} takes.`);
  const cpus = await vcpus(context);
  const chosen = scheduler.vcpus ?? cpus.map(({ index }) => index);
  if (shareOneThread(cpus) && new Set(chosen).size < cpus.length) {
    throw new QemuStateError(
      `All ${cpus.length} vCPUs share one thread, as in single-threaded emulation: they can only be scheduled together.`,
    );
  }
  for (const index of chosen) {
    await withVcpu(context, index, async (thread) => {
      const change = await changeThread(context, thread, ["chrt", `--${policy}`, "-p", String(priority)]);
      const now = change === "gone" ? undefined : await schedulingOf(context, thread);
      if (now === undefined) return "gone";
      if (now.policy === policies[policy] && now.priority === priority) return "done";
      throw new ResourceError(
        `thread ${thread}`,
        `${context.host.name} took policy ${policy} ${priority} for vCPU ${index}, and its thread has policy ${now.policy}, priority ${now.priority}: something else on that host sets it, too.`,
      );
    });
  }
}

async function confine(context: ThreadContext, thread: number, cores: readonly number[]): Promise<ThreadChange> {
  const change = await changeThread(context, thread, ["taskset", "-pc", cores.join(",")]);
  const now = change === "gone" ? undefined : await allowedCores(context, thread);
  if (now === undefined) return "gone";
  // The kernel takes a set of which a cpuset allows a part, and silently leaves the rest out.
  if (now.join(",") === cores.join(",")) return "done";
  throw new ResourceError(
    `core ${cores.join(",")}`,
    `Thread ${thread} was to run on core ${cores.join(",")} of ${context.host.name}, and may run on ${now.join(",")}: a cpuset or somebody else restricts it.`,
  );
}

/** Ascending, each once. */
function checkCores(name: string, cores: readonly number[], available: readonly number[], host: string): number[] {
  if (cores.length === 0) throw new RangeError(`${name}: an empty list of cores.`);
  for (const core of cores) {
    if (!Number.isInteger(core) || core < 0) throw new RangeError(`${name}: ${core} is no number of a core.`);
    if (!available.includes(core)) {
      throw new ResourceError(
        `core ${core}`,
        `${name}: this user's processes may not run on core ${core} of ${host}, but on ${available.join(",")}.`,
      );
    }
  }
  return [...new Set(cores)].toSorted((a, b) => a - b);
}
