import { createHook } from "node:async_hooks";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where this repository is, as stacks name it. */
const root = fileURLToPath(new URL("../../", import.meta.url));

/** Name of the variable that marks this process's children, so that one that was re-parented is still found. */
const markName = "QEMU_WIRE_TEST_FILE";

interface TimerLike {
  readonly _destroyed?: boolean;
}

interface TrackedTimer {
  readonly timer: WeakRef<TimerLike & object>;
  readonly stack: string;
}

/** What a process holds open at one moment. */
interface Holding {
  /** Kinds of what keeps the event loop alive, as Node names them, with their number. Timers are counted apart. */
  readonly resources: ReadonlyMap<string, number>;
  /** Targets of the process's descriptors that are sockets (pipes of child processes are sockets too). Linux only. */
  readonly sockets: ReadonlySet<string>;
  /** Number of listeners on `process`, by event. */
  readonly listeners: ReadonlyMap<string, number>;
}

/**
 * Remembers what this process holds now and later tells what has been added: sockets, servers, pipes, timers (also
 * those that were unref'd), child processes (also orphans) and listeners on `process`.
 */
export class OpenHandleWatch {
  readonly #before: Holding;
  readonly #timers = new Map<number, TrackedTimer>();
  readonly #mark = `${process.pid}-${process.hrtime.bigint()}`;
  readonly #hook;

  constructor() {
    process.env[markName] = this.#mark;
    this.#hook = createHook({
      init: (id, type, _trigger, resource) => {
        if (type !== "Timeout") return;
        const stack = stackOfOurs(new Error("timer").stack ?? "");
        if (stack !== undefined) this.#timers.set(id, { timer: new WeakRef(resource), stack });
      },
    }).enable();
    this.#before = holding();
  }

  /** What is open now and was not at the start: one line each, empty when all is closed. */
  leaks(): string[] {
    const now = holding();
    const leaks: string[] = [];
    for (const [kind, count] of now.resources) {
      const added = count - (this.#before.resources.get(kind) ?? 0);
      if (added > 0) leaks.push(`${added} × ${kind}`);
    }
    for (const socket of now.sockets) {
      if (!this.#before.sockets.has(socket)) leaks.push(`descriptor of ${socket}`);
    }
    for (const [event, count] of now.listeners) {
      const added = count - (this.#before.listeners.get(event) ?? 0);
      if (added > 0) leaks.push(`${added} × listener for "${event}" on process`);
    }
    for (const [id, { timer, stack }] of this.#timers) {
      const live = timer.deref();
      // `_destroyed` is how Node itself marks a timer that fired for the last time or was cleared.
      if (live === undefined || live._destroyed !== false) this.#timers.delete(id);
      else leaks.push(`timer made at\n${stack}`);
    }
    for (const line of liveChildren(this.#mark)) leaks.push(line);
    return leaks;
  }

  /** Stops following timers. */
  stop(): void {
    this.#hook.disable();
  }
}

/** The frames of a stack that are in this repository's own files; undefined when there are none. */
function stackOfOurs(stack: string): string | undefined {
  // Nobody can clear the timer of such a signal; it never holds the process.
  if (stack.includes("AbortSignal.timeout")) return undefined;
  const frames = stack
    .split("\n")
    .filter((frame) => frame.includes(root) && !/node_modules|test.support.open-handle/.test(frame));
  return frames.length === 0 ? undefined : frames.join("\n");
}

function holding(): Holding {
  const resources = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo()) {
    // Timers are told by their stack, so that the test runner's own are not taken for leaks; the others pass by themselves.
    if (["Timeout", "Immediate", "TickObject"].includes(kind)) continue;
    resources.set(kind, (resources.get(kind) ?? 0) + 1);
  }
  const listeners = new Map(process.eventNames().map((name) => [String(name), process.listenerCount(name)]));
  return { resources, sockets: openSockets(), listeners };
}

function openSockets(): Set<string> {
  const folder = "/proc/self/fd";
  const sockets = new Set<string>();
  if (!existsSync(folder)) return sockets;
  for (const descriptor of readdirSync(folder)) {
    const target = readIfThere(() => readlinkSync(`${folder}/${descriptor}`));
    if (target?.startsWith("socket:")) sockets.add(target);
  }
  return sockets;
}

function liveChildren(mark: string): string[] {
  if (!existsSync("/proc/self/environ")) return [];
  const lines: string[] = [];
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    // "pid (name) state parent …": the name may hold anything, so read from the last parenthesis.
    const stat = readIfThere(() => readFileSync(`/proc/${pid}/stat`, "latin1"));
    if (stat === undefined) continue;
    const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const environment = readIfThere(() => readFileSync(`/proc/${pid}/environ`, "latin1"));
    const ours = Number(parent) === process.pid || environment?.split("\0").includes(`${markName}=${mark}`);
    if (!ours || Number(pid) === process.pid) continue;
    const command = readIfThere(() => readFileSync(`/proc/${pid}/cmdline`, "latin1"))
      ?.replaceAll("\0", " ")
      .trim();
    lines.push(`process ${pid} (state ${state}, parent ${parent}): ${command || stat.slice(0, 40)}`);
  }
  return lines;
}

/** Reads something of /proc; undefined when the process or descriptor is gone meanwhile, or is somebody else's. */
function readIfThere(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (["ENOENT", "ESRCH", "EACCES", "EPERM"].includes(code)) return undefined;
    throw error;
  }
}
