import { lstat, readFile, readlink } from "node:fs/promises";
import { homedir, machine, tmpdir } from "node:os";
import { isAbsolute } from "node:path";
import { QemuStateError } from "@qemu-wire/wire";
import { parseCpuList } from "./cpu-list.js";
import type { HostFacts } from "./host.js";
import { setpriv } from "./parent-death-signal.js";

let facts: Promise<HostFacts> | undefined;

/** Facts of this host; looked up once in the life of this process. */
export async function localFacts(): Promise<HostFacts> {
  facts ??= lookUp();
  try {
    return await facts;
  } catch (error) {
    facts = undefined;
    throw error;
  }
}

async function lookUp(): Promise<HostFacts> {
  const uid = process.getuid?.();
  if (process.platform !== "linux" || uid === undefined) {
    throw new QemuStateError(
      `This host runs ${process.platform}, and machines are started on Linux hosts only. Connect to a QEMU that runs with QmpClient, or start it on a Linux host over SSH.`,
    );
  }
  const [bootId, status, pidNamespace, runtimeDirectory, wrapper] = await Promise.all([
    readFile("/proc/sys/kernel/random/boot_id", "utf8"),
    readFile("/proc/self/status", "utf8"),
    readlink("/proc/self/ns/pid"),
    findRuntimeDirectory(uid),
    setpriv(),
  ]);
  return {
    architecture: machine(),
    uid,
    bootId: bootId.trim(),
    cpus: parseCpuList(/^Cpus_allowed_list:\s*(.*)$/m.exec(status)?.[1] ?? ""),
    homeDirectory: process.env["HOME"] ?? homedir(),
    runtimeDirectory,
    pidNamespace,
    parentDeathSignal: wrapper !== undefined,
  };
}

/** `su` and `sudo` may hand on another user's `XDG_RUNTIME_DIR`, who could then exchange what we put there. */
async function findRuntimeDirectory(uid: number): Promise<string> {
  const directory = process.env["XDG_RUNTIME_DIR"] ?? "";
  if (!isAbsolute(directory)) return tmpdir();
  // It is usual that it doesn't exist, as in a session that systemd didn't start.
  const status = await lstat(directory).catch(() => undefined);
  return status?.isDirectory() === true && status.uid === uid ? directory : tmpdir();
}
