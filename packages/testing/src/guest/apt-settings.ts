import { mkdir, writeFile } from "node:fs/promises";
import { posix } from "node:path";
import type { HostMachine } from "./host-machine.js";
import { runProgram } from "./run-program.js";

/** What we use of the host's apt: its sources and keys, its way to the network, and the index it has read. */
export interface AptSettings {
  /** Lines of apt's configuration. */
  readonly lines: readonly string[];
  /** Folder with the package index. */
  readonly lists: string;
  /** Folder with the sources. */
  readonly etc: string;
}

// Not its hooks: those of container images remove the host's downloaded packages.
const used =
  /^(Acquire::(https?|ftp|Retries|ForceIPv[46]|ProxyAutoDetect|Proxy-Auto-Detect)|Dir |Dir::State(::lists)? |Dir::Etc(::(netrc|sourcelist|sourceparts|trusted|preferences)\w*)? )/i;

/** Asks apt for its configuration. */
export async function readAptSettings(signal: AbortSignal | undefined): Promise<AptSettings> {
  const lines = (await runProgram("apt-config", ["dump"], { signal })).split("\n");
  const value = (name: string): string => {
    const line = lines.find((one) => one.startsWith(`${name} `)) ?? "";
    return /"(.*)"/.exec(line)?.[1] ?? "";
  };
  const below = (...names: string[]): string => names.reduce((path, name) => posix.resolve(path, value(name)), "/");
  return {
    lines: lines.filter((line) => used.test(line)),
    lists: below("Dir", "Dir::State", "Dir::State::lists"),
    etc: below("Dir", "Dir::Etc"),
  };
}

/**
 * Writes a configuration by which apt keeps out of the host's own state: it locks nothing, runs no hooks, and takes
 * nothing for installed.
 * @param folder scratch folder
 * @param lists folder with the package index
 * @returns environment for apt's programs
 */
export async function privateApt(
  folder: string,
  settings: AptSettings,
  lists: string,
  { architecture }: HostMachine,
): Promise<NodeJS.ProcessEnv> {
  await mkdir(`${folder}/cache/archives/partial`, { recursive: true });
  await mkdir(`${folder}/none`, { recursive: true });
  await writeFile(`${folder}/status`, "");
  const lines = [
    ...settings.lines,
    `Dir::State::lists "${lists}";`,
    `Dir::State::status "${folder}/status";`,
    `Dir::Cache "${folder}/cache";`,
    `Dir::Etc::parts "${folder}/none";`,
    `Dir::Etc::main "";`,
    `APT::Architecture "${architecture}";`,
    `APT::Architectures { "${architecture}"; };`,
    `Acquire::Languages "none";`,
    // Else root's apt becomes another user, who can't read a folder of root's.
    ...(process.getuid?.() === 0 ? [`APT::Sandbox::User "root";`] : []),
    "",
  ];
  await writeFile(`${folder}/apt.conf`, lines.join("\n"));
  return { ...process.env, APT_CONFIG: `${folder}/apt.conf`, LC_ALL: "C" };
}
