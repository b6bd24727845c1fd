import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Pids of this user's processes one of whose arguments contains `text`; read from `/proc`, not by what is tested. */
export function processesWith(text: string): readonly number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return [];
    try {
      return readFileSync(join("/proc", name, "cmdline"), "utf8").includes(text) ? [Number(name)] : [];
    } catch {
      // It has just ended, or is another user's.
      return [];
    }
  });
}
