import type { AgentCaller } from "./agent-caller.js";
import { exec } from "./exec.js";
import { lastWords } from "./exec-error.js";
import { QgaFileError } from "./file-errors.js";

/** @throws RangeError for a `mode` that is none. */
export function checkPermissions(mode: number | undefined): void {
  if (mode === undefined || (Number.isSafeInteger(mode) && mode >= 0 && mode <= 0o7777)) return;
  throw new RangeError(`mode is a number from 0 to 0o7777, not ${String(mode)}.`);
}

/** Sets the permissions of a file by the guest's `chmod`: the agent has no command for it. */
export async function setPermissions(
  agent: AgentCaller,
  path: string,
  mode: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const octal = mode.toString(8).padStart(4, "0");
  const { exitCode, stderr } = await exec(agent, ["chmod", octal, "--", path], { signal });
  if (exitCode === 0) return;
  const text = `${agent.name}: the permissions of "${path}" could not be set, and nothing was written: ${lastWords(stderr)}`;
  throw new QgaFileError(text, { code: "ERR_QEMU_AGENT_FILE_REFUSED", path, offset: 0, partial: path });
}
