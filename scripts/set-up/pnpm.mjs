// Finds the package manager that started the script.
import { basename } from "node:path";

/** What the README says to run; also what a script starts when it was not started by pnpm itself. */
const pinned = ["npx", "-y", "pnpm@12.21.0"];

/**
 * Words that start pnpm: the running one when this is a pnpm script, so that no second one is looked up.
 * @returns {[program: string, ...args: string[]]}
 */
export function pnpmCommand() {
  const executable = process.env["npm_execpath"] ?? "";
  const [program = "", ...args] = pinned;
  if (!/^pnpm(\.[cm]?js)?$/.test(basename(executable))) return [program, ...args];
  return executable.endsWith("js") ? [process.execPath, executable] : [executable];
}
