import { readFile } from "node:fs/promises";
import { cpus, release } from "node:os";
import type { Children } from "./children.js";

/** Where and with what the figures were measured. */
export interface MachineFacts {
  readonly cpu: string;
  readonly cores: number;
  readonly kernel: string;
  readonly node: string;
  readonly qemu: string;
  readonly compiler: string;
  /** Versions of what we are measured against. */
  readonly peers: Readonly<Record<string, string>>;
}

async function packageVersion(name: string): Promise<string> {
  // Read where pnpm links it: some of the peers export no package.json.
  const text = await readFile(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8");
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== "object" || parsed === null || !("version" in parsed))
    throw new Error(`${name} has no version`);
  return String(parsed.version);
}

async function firstLine(children: Children, command: string): Promise<string> {
  const { stdout } = await children.run(command, ["--version"], { timeoutMs: 30_000 });
  return stdout.split("\n")[0] ?? "";
}

/** The highest core this process may run on: the lowest ones tend to serve interrupts. */
export async function lastAllowedCore(): Promise<number> {
  const status = await readFile("/proc/self/status", "utf8");
  const core = /^Cpus_allowed_list:.*?(\d+)$/m.exec(status)?.[1];
  if (core === undefined) throw new Error("/proc/self/status tells no Cpus_allowed_list");
  return Number(core);
}

/** Asks the machine, QEMU, the compiler and the installed packages. */
export async function machineFacts(children: Children, qemuBinary: string): Promise<MachineFacts> {
  const cores = cpus();
  const peers: Record<string, string> = {};
  for (const name of ["node-qemu", "qemu-qmp", "typescript", "typescript-5.9"])
    peers[name] = await packageVersion(name);
  return {
    cpu: cores[0]?.model ?? "unknown",
    cores: cores.length,
    kernel: release(),
    node: process.version,
    qemu: await firstLine(children, qemuBinary),
    compiler: await firstLine(children, process.env["CC"] ?? "cc"),
    peers,
  };
}
