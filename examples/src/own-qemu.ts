import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex, Readable } from "node:stream";

/** A QEMU of ours; disposing of it kills it, waits for its end and removes its directory. */
export interface OwnQemu extends AsyncDisposable {
  /** The first monitor: a socketpair that QEMU inherited. No file, no race, nobody else can reach it. */
  readonly monitor: Duplex;
  /** The second one: a unix socket that others may connect to. */
  readonly socketPath: string;
  /** A private directory, removed at the end. */
  readonly directory: string;
  /** What QEMU writes to its standard output; it has to be read. */
  readonly output: Readable;
  /** Resolves with the exit code once the process is gone. */
  readonly exited: Promise<number | null>;
}

/** Starts QEMU under TCG with two monitors and what `args` adds; `QEMU_BINARY` names another one than `qemu-system-x86_64`. */
export async function startOwnQemu(args: (directory: string) => readonly string[]): Promise<OwnQemu> {
  const directory = await mkdtemp(join(tmpdir(), "qemu-wire-"));
  const socketPath = join(directory, "qmp.sock");
  const binary = process.env["QEMU_BINARY"] ?? "qemu-system-x86_64";
  const child = spawn(
    binary,
    [
      ...["-nodefaults", "-no-user-config", "-display", "none", "-machine", "q35", "-accel", "tcg", "-m", "128M"],
      ...["-chardev", "socket,id=inherited,fd=3", "-mon", "chardev=inherited,mode=control"],
      ...["-chardev", `socket,id=listening,path=${socketPath},server=on,wait=off`],
      ...["-mon", "chardev=listening,mode=control"],
      ...args(directory),
    ],
    { stdio: ["ignore", "pipe", "inherit", "pipe"] },
  );
  const exited = exitOf(child);
  try {
    await Promise.race([once(child, "spawn"), exited]);
  } catch (cause) {
    await rm(directory, { recursive: true, force: true });
    throw new Error(`${binary} could not be started. Install qemu-system-x86, or name a QEMU in QEMU_BINARY.`, {
      cause,
    });
  }
  const monitor = child.stdio[3] as Duplex;
  return {
    monitor,
    socketPath,
    directory,
    output: child.stdout as Readable,
    exited,
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await exited;
      monitor.destroy();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}
