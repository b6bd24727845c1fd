import { execFileSync } from "node:child_process";
import { closeSync, openSync, readdirSync } from "node:fs";

/** Above what this process has open, so that all of it can be taken quickly. */
const room = 40;

function limit(soft: string): void {
  execFileSync("prlimit", ["--pid", String(process.pid), `--nofile=${soft}:`]);
}

/** Does `work` while this process may open no more than `free` files. */
export async function withFewFiles<Value>(free: number, work: () => Promise<Value>): Promise<Value> {
  const before = execFileSync("prlimit", [
    "--pid",
    String(process.pid),
    "--nofile",
    "--raw",
    "-o",
    "SOFT",
    "--noheadings",
  ])
    .toString()
    .trim();
  const highest = Math.max(...readdirSync("/proc/self/fd").map(Number));
  const taken: number[] = [];
  limit(String(highest + room));
  try {
    for (;;) {
      try {
        taken.push(openSync("/dev/null", "r"));
      } catch {
        break;
      }
    }
    for (const descriptor of taken.splice(0, free)) closeSync(descriptor);
    return await work();
  } finally {
    for (const descriptor of taken) closeSync(descriptor);
    limit(before);
  }
}
