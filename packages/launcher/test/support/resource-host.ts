import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Host, HostFacts, ProcessIdentity } from "../../src/host/host.js";
import { localHost } from "../../src/host/local-host.js";

/** A private folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "qw-"));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * The real local host, except for some facts. Each call gives another one: two with the same runtime directory share lock
 * files and nothing else, as two processes do.
 */
export async function hostWith(facts: Partial<HostFacts> = {}): Promise<Host> {
  const local = localHost();
  const all = { runtimeDirectory: facts.runtimeDirectory ?? (await temporaryFolder()), ...facts };
  return { ...local, facts: async () => ({ ...(await local.facts()), ...all }) };
}

/** A process that does nothing until it is ended. */
export interface OtherProcess extends ProcessIdentity {
  /** Kills it and waits until it is gone. */
  end(): Promise<void>;
}

/** Starts a process that does nothing; it ends with the test at the latest. */
export async function otherProcess(): Promise<OtherProcess> {
  const child: ChildProcess = spawn("sleep", ["600"], { stdio: "ignore" });
  await once(child, "spawn");
  const end = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill("SIGKILL");
    await exited;
  };
  onTestFinished(end);
  const { pid } = child;
  const startTime = pid === undefined ? undefined : await localHost().processes.startTime(pid);
  if (pid === undefined || startTime === undefined) throw new Error("sleep did not start");
  return { pid, startTime, end };
}
