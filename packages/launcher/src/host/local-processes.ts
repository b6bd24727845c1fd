import { readFileSync } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { HostProcesses, ProcessIdentity } from "./host.js";
import { codeOf } from "./node-error.js";
import { parseProcessStat } from "./process-stat.js";

/** Between two looks at a process whose end is waited for, in milliseconds: the first, and the longest. */
const firstPause = 1;
const longestPause = 50;

/** Processes of this host, by `/proc`. */
export const localProcesses: HostProcesses = {
  startTime: async (pid) => startTimeOf(pid),

  commandLine: async (pid) => {
    // Not a synchronous read: it takes a lock of the other process's memory, which a process in trouble may hold for long.
    const text = await unlessGone(() => readFile(`/proc/${pid}/cmdline`, "utf8"));
    // A kernel thread and a zombie have none.
    if (text === undefined || text === "") return undefined;
    return text.replace(/\0$/, "").split("\0");
  },

  list: async () => {
    const uid = process.getuid?.();
    const pids: number[] = [];
    for (const name of await readdir("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      const status = await unlessGone(() => lstat(`/proc/${name}`));
      if (status?.uid === uid) pids.push(Number(name));
    }
    return pids.toSorted((one, other) => one - other);
  },

  // Nothing between the look and the signal: the number could be given to another process only in between.
  signal: async (target, signal) => sendTo(target, target.pid, signal),

  signalGroup: async (leader, signal) => sendTo(leader, -leader.pid, signal),

  // Node has no pidfd and the process is mostly no child of ours: so it is looked at, ever less often.
  waitForEnd: async (target, timeout) => {
    const deadline = performance.now() + timeout;
    for (let pause = firstPause; isThere(target); pause = Math.min(pause * 2, longestPause)) {
      const left = deadline - performance.now();
      if (left <= 0) return false;
      await sleep(Math.min(pause, left));
    }
    return true;
  },
};

/** Signals `number`: the process itself, or its group as a negative one. */
function sendTo(target: ProcessIdentity, number: number, signal: NodeJS.Signals): boolean {
  if (!isThere(target)) return false;
  try {
    process.kill(number, signal);
    return true;
  } catch (error) {
    if (codeOf(error) === "ESRCH") return false;
    throw error;
  }
}

function isThere(target: ProcessIdentity): boolean {
  return startTimeOf(target.pid) === target.startTime;
}

/** Reads synchronously: the kernel answers from memory within microseconds, which three turns of a thread pool don't. */
function startTimeOf(pid: number): number | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, "latin1");
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
  const stat = parseProcessStat(text);
  // Z: it has ended and its parent has not asked how. X: it is being removed.
  return stat === undefined || stat.state === "Z" || stat.state === "X" ? undefined : stat.startTime;
}

async function unlessGone<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** ESRCH comes when it ends between the opening of the file and the reading; EACCES and EPERM for what is another user's. */
function isGone(error: unknown): boolean {
  return ["ENOENT", "ESRCH", "EACCES", "EPERM"].includes(codeOf(error) ?? "");
}
