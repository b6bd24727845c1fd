import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { buildGuest } from "@qemu-wire/testing";

/** A machine of ours that boots a tiny Linux with a guest agent. */
export interface RunningGuest extends AsyncDisposable {
  /** Its monitor: a socketpair that QEMU inherited. */
  readonly monitor: Duplex;
  /** A second monitor: a unix socket that others may connect to. */
  readonly monitorPath: string;
  /** The agent's port: a unix socket of QEMU's. */
  readonly agentPath: string;
  /** A private directory, removed at the end. */
  readonly directory: string;
  /** Resolves with the exit code once the process is gone. */
  readonly exited: Promise<number | null>;
}

/** Boots the guest under TCG. `progress` is told what is downloaded and built; the console goes to `showConsole`. */
export async function startGuest(options: {
  readonly progress: (line: string) => void;
  readonly showConsole?: ((text: string) => void) | undefined;
}): Promise<RunningGuest> {
  const guest = await buildGuest({ progress: options.progress });
  const directory = await mkdtemp(join(tmpdir(), "qemu-wire-"));
  const monitorPath = join(directory, "qmp.sock");
  const agentPath = join(directory, "qga.sock");
  const binary = process.env["QEMU_BINARY"] ?? "qemu-system-x86_64";
  const child = spawn(
    binary,
    [
      ...["-nodefaults", "-no-user-config", "-display", "none", "-machine", "q35", "-accel", "tcg", "-m", "128M"],
      ...["-name", "guest", "-kernel", guest.kernel, "-initrd", guest.initrd, "-append", guest.append],
      ...["-chardev", "stdio,id=console", "-device", "isa-serial,chardev=console"],
      ...["-chardev", "socket,id=monitor,fd=3", "-mon", "chardev=monitor,mode=control"],
      ...["-chardev", `socket,id=listening,path=${monitorPath},server=on,wait=off`],
      ...["-mon", "chardev=listening,mode=control"],
      ...["-device", "virtio-serial-pci", "-chardev", `socket,id=qga0,path=${agentPath},server=on,wait=off`],
      ...["-device", "virtserialport,chardev=qga0,id=agent0,name=org.qemu.guest_agent.0"],
      ...["-netdev", "user,id=net0", "-device", "virtio-net-pci,netdev=net0,romfile="],
    ],
    { stdio: ["ignore", "pipe", "inherit", "pipe"] },
  );
  // Read in any case: a console that nobody reads stops the guest.
  child.stdout?.setEncoding("utf8").on("data", (text: string) => options.showConsole?.(text));
  const exited = exitOf(child);
  try {
    await Promise.race([once(child, "spawn"), exited]);
  } catch (cause) {
    await rm(directory, { recursive: true, force: true });
    throw new Error(`${binary} could not be started. Install qemu-system-x86, or name a QEMU in QEMU_BINARY.`, {
      cause,
    });
  }
  return {
    monitor: child.stdio[3] as Duplex,
    monitorPath,
    agentPath,
    directory,
    exited,
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await exited;
      (child.stdio[3] as Duplex).destroy();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}
