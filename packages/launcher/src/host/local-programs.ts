import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join, resolve } from "node:path";

/** The absolute path of an executable of this host; see `Host.findProgram`. */
export async function findLocalProgram(program: string): Promise<string | undefined> {
  if (program === "") return undefined;
  if (program.includes("/")) {
    const path = resolve(program);
    return (await isExecutable(path)) ? path : undefined;
  }
  for (const directory of (process.env["PATH"] ?? "/usr/bin:/bin").split(delimiter)) {
    // An empty or relative entry means a folder that depends on where we happen to be, and on who may write there.
    if (!isAbsolute(directory)) continue;
    const path = join(directory, program);
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    // Whatever the reason, it can't be started.
    return false;
  }
}
