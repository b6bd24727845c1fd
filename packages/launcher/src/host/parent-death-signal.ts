import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { findLocalProgram } from "./local-programs.js";
import { runLocally } from "./local-run.js";
import { nodeError } from "./node-error.js";

let found: Promise<string | undefined> | undefined;

/**
 * The program that sets the signal which a process gets when its parent ends: `setpriv` of util-linux, looked for once in
 * the life of this process; undefined where there is none.
 */
export async function setpriv(): Promise<string | undefined> {
  found ??= find();
  try {
    return await found;
  } catch (error) {
    found = undefined;
    throw error;
  }
}

async function find(): Promise<string | undefined> {
  const program = await findLocalProgram("setpriv");
  if (program === undefined) return undefined;
  // Other programs of that name, such as BusyBox's, don't know the option.
  const { stdout } = await runLocally([program, "--help"]);
  return stdout.includes("--pdeathsig") ? program : undefined;
}

/**
 * A command line whose process is killed when the thread that spawns it ends; as it was where that can't be had.
 *
 * `setpriv` sets the signal and becomes the program: same pid, same start time, 1 to 1.5 ms later. No signal comes when the
 * thread ended before `setpriv` ran. QEMU's own `-run-with exit-with-parent=on` (in 11.1) needs no other program.
 *
 * @throws Node's own error when the program can't be started: `setpriv` would tell that by an exit code only.
 */
export async function withParentDeathSignal(argv: readonly string[]): Promise<readonly string[]> {
  const [name = "", ...args] = argv;
  const wrapper = await setpriv();
  if (wrapper === undefined) return argv;
  const program = name.includes("/") ? name : await findLocalProgram(name);
  if (program === undefined) throw nodeError("ENOENT", "no such program in PATH", name);
  await access(program, constants.X_OK);
  return [wrapper, "--pdeathsig", "KILL", "--", program, ...args];
}
