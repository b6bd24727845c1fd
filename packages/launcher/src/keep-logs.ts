import { SpecError } from "./errors.js";
import type { Host } from "./host/host.js";
import { localHost } from "./host/local-host.js";
import { resolved } from "./plan-files.js";

/** @throws SpecError for a directory that isn't there or can't be written to, before it is needed. */
export async function checkLogDirectory(directory: string | undefined, host: Host = localHost()): Promise<void> {
  if (directory === undefined) return;
  const { status } = await resolved(host, directory);
  if (status?.type !== "directory")
    throw new SpecError("logDirectory", `${directory} is no directory on ${host.name}.`);
  if (await host.files.isAccessible(directory, "write")) return;
  throw new SpecError("logDirectory", `this user may not write to ${directory} on ${host.name}.`);
}

/**
 * Writes what a failed machine said into a directory of this process's host, one file for each that said something. What
 * can't be written is a warning of the process (`process.on("warning")`): it must not hide why the machine failed.
 *
 * @returns the paths; none without a directory.
 */
export async function keepLogs(
  directory: string | undefined,
  name: string,
  logs: Readonly<Record<string, string>>,
  host: Host = localHost(),
): Promise<readonly string[]> {
  if (directory === undefined) return [];
  const kept: string[] = [];
  const stamp = new Date().toISOString().replaceAll(":", "-");
  for (const [kind, text] of Object.entries(logs)) {
    if (text === "") continue;
    const path = `${directory}/${name}-${stamp}.${kind}.log`;
    try {
      await host.files.write(path, text);
      kept.push(path);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      process.emitWarning(`${name}: what it said could not be kept: ${reason}`, { code: "ERR_QEMU_LOGS" });
    }
  }
  return kept;
}
