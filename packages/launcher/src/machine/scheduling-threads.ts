import type { QmpClient } from "@qemu-wire/qmp";
import { QemuStateError } from "@qemu-wire/wire";
import { ResourceError } from "../errors.js";
import { parseCpuList } from "../host/cpu-list.js";
import type { Host } from "../host/host.js";
import { codeOf } from "../host/node-error.js";

/** Whose threads are meant. */
export interface ThreadContext {
  readonly qmp: QmpClient<"common">;
  readonly host: Host;
  /** QEMU's process on that host. */
  readonly pid: number;
}

/** A processor of the guest. */
export interface Vcpu {
  readonly index: number;
  /** The thread of QEMU's that it runs on, by its number on the host. */
  readonly threadId: number;
  /** Where QEMU's object tree has it. */
  readonly qomPath: string;
  /** Its place among the guest's processors, as far as the machine has such: `socket-id`, `core-id`, `thread-id`, … */
  readonly topology: Readonly<Record<string, number>>;
  /** The cores of the host that its thread may run on, ascending; undefined when it ended meanwhile. */
  readonly cores: readonly number[] | undefined;
}

/** The guest's processors that are there now, by index, and the cores that each may run on. */
export async function vcpus(context: ThreadContext): Promise<Vcpu[]> {
  const cpus = await context.qmp.execute("query-cpus-fast");
  const found = await Promise.all(
    cpus.map(async (cpu) => {
      const threadId = Number(cpu["thread-id"]);
      return {
        index: Number(cpu["cpu-index"]),
        threadId,
        qomPath: cpu["qom-path"],
        topology: Object.fromEntries(Object.entries(cpu.props ?? {}).map(([name, value]) => [name, Number(value)])),
        cores: await allowedCores(context, threadId),
      };
    }),
  );
  return found.toSorted((a, b) => a.index - b.index);
}

/** All threads of the process, by their numbers on the host. */
export async function allThreads({ host, pid }: ThreadContext): Promise<number[]> {
  return (await host.files.list(`/proc/${pid}/task`)).map(Number);
}

/** The threads of the machine's `iothread` objects. */
export async function ioThreads({ qmp }: ThreadContext): Promise<number[]> {
  return (await qmp.execute("query-iothreads")).map((one) => Number(one["thread-id"]));
}

/** True when vCPUs have no threads of their own, as in single-threaded emulation. */
export function shareOneThread(cpus: readonly Vcpu[]): boolean {
  return cpus.length > 1 && new Set(cpus.map(({ threadId }) => threadId)).size === 1;
}

/** The cores that a thread may run on; undefined when the process has no such thread (any more). */
export async function allowedCores(context: ThreadContext, thread: number): Promise<readonly number[] | undefined> {
  const status = await ofThread(context, thread, "status");
  const line = status === undefined ? undefined : /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1];
  return line === undefined ? undefined : parseCpuList(line);
}

/** How a thread is scheduled, by the kernel's numbers; undefined when the process has no such thread (any more). */
export async function schedulingOf(
  context: ThreadContext,
  thread: number,
): Promise<{ readonly policy: number; readonly priority: number } | undefined> {
  const stat = await ofThread(context, thread, "stat");
  if (stat === undefined) return undefined;
  // The second field is a name in parentheses that may hold anything; fields 40 and 41 of proc(5) are meant.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { priority: Number(fields[37]), policy: Number(fields[38]) };
}

/** @throws node's error other than for a thread that isn't there. */
async function ofThread({ host, pid }: ThreadContext, thread: number, file: string): Promise<string | undefined> {
  try {
    return await host.files.read(`/proc/${pid}/task/${thread}/${file}`);
  } catch (error) {
    // ESRCH: it ended between the opening and the reading.
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ESRCH") return undefined;
    throw error;
  }
}

/** What a program did to a thread. */
export type ThreadChange = "done" | "gone";

/**
 * Runs `taskset` or `chrt` on a thread of this process.
 *
 * @returns `gone` when the thread ended meanwhile.
 * @throws ResourceError when the program isn't there or refuses, with its words.
 */
export async function changeThread(
  context: ThreadContext,
  thread: number,
  argv: readonly [program: string, ...args: string[]],
): Promise<ThreadChange> {
  const { host, pid } = context;
  // Its number may be another process's by now: only a thread that is still in this one is touched.
  if ((await host.files.status(`/proc/${pid}/task/${thread}`)) === undefined) return "gone";
  const [program] = argv;
  const path = await host.findProgram(program);
  if (path === undefined)
    throw new ResourceError(program, `${host.name} has no ${program}, which belongs to util-linux: install it there.`);
  const { code, stderr } = await host.run([path, ...argv.slice(1), String(thread)]);
  if (code === 0) return "done";
  if ((await host.files.status(`/proc/${pid}/task/${thread}`)) === undefined) return "gone";
  throw new ResourceError(
    `thread ${thread}`,
    `${program} could not change thread ${thread} of QEMU (pid ${pid}) on ${host.name}: ${stderr.trim()}`,
  );
}

/** How often a vCPU that got another thread meanwhile (it was unplugged and plugged in again) is tried. */
const attempts = 3;

/**
 * Does something to the thread of a vCPU, also when it gets another thread meanwhile.
 *
 * @throws QemuStateError when the vCPU isn't there (any more), or never holds still.
 */
export async function withVcpu(
  context: ThreadContext,
  index: number,
  change: (thread: number) => Promise<ThreadChange>,
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const cpus = await context.qmp.execute("query-cpus-fast");
    const cpu = cpus.find((one) => Number(one["cpu-index"]) === index);
    if (cpu === undefined) {
      throw new QemuStateError(
        `The machine has no vCPU ${index}${attempt === 1 ? "" : " any more: it was unplugged meanwhile"}.`,
      );
    }
    if ((await change(Number(cpu["thread-id"]))) === "done") return;
  }
  throw new QemuStateError(`The thread of vCPU ${index} ended before it could be changed, ${attempts} times.`);
}
