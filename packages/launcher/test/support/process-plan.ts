import { join } from "node:path";
import type { Host } from "../../src/host/host.js";
import { localHost } from "../../src/host/local-host.js";
import { runDirectoryFor } from "../../src/process/run-directory.js";
import type { ProcessPlan } from "../../src/process/start-qemu-process.js";

/** This host, with its run directories in a folder of a test's own. */
export function hostIn(runtimeDirectory: string): Host {
  const host = localHost();
  return { ...host, facts: async () => ({ ...(await host.facts()), runtimeDirectory }) };
}

/** What {@link planIn} plans. */
export interface ProcessPlanOptions {
  /** What is started; default sleeps until it is ended. */
  readonly command?: readonly string[];
  /** Default is a new one of the host's. */
  readonly runDirectory?: string;
  readonly detached?: boolean;
  readonly channels?: number;
  readonly inheritedFiles?: readonly string[];
}

/** What is started; the rest of a plan is not looked at. */
export async function planIn(host: Host, options: ProcessPlanOptions = {}): Promise<ProcessPlan> {
  const {
    command = [process.execPath, "-e", "setInterval(() => {}, 1e6)", "--"],
    detached = false,
    channels = 0,
  } = options;
  const runDirectory = options.runDirectory ?? (await runDirectoryFor(host, "vm1"));
  return {
    name: "vm1",
    host,
    runDirectory,
    argv: [...command, "-pidfile", join(runDirectory, "pid")],
    channels,
    inheritedFiles: options.inheritedFiles ?? [],
    inheritedDescriptors: [],
    detached,
  };
}

/** A plan of a QEMU without a machine: a monitor on its first socketpair, unless detached, and one that listens. */
export async function qemuPlanIn(
  host: Host,
  qemu: string,
  options: Omit<ProcessPlanOptions, "command"> & { readonly machine?: string; readonly args?: readonly string[] } = {},
): Promise<ProcessPlan> {
  const { detached = false, machine = "none", args = [] } = options;
  const runDirectory = options.runDirectory ?? (await runDirectoryFor(host, "vm1"));
  const inherited = detached ? [] : ["-chardev", "socket,id=first,fd=3", "-mon", "chardev=first,mode=control"];
  // In QEMU's options a comma ends a value, and two stand for one.
  const socket = join(runDirectory, "qmp.sock").replaceAll(",", ",,");
  return await planIn(host, {
    ...options,
    runDirectory,
    channels: detached ? 0 : 1,
    command: [
      ...[qemu, "-nodefaults", "-no-user-config", "-machine", machine, "-accel", "tcg", "-display", "none", "-S"],
      ...inherited,
      ...["-chardev", `socket,id=second,path=${socket},server=on,wait=off`, "-mon", "chardev=second,mode=control"],
      ...args,
    ],
  });
}
