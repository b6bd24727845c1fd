import { join } from "node:path";
import { buildGuest } from "@qemu-wire/testing";
import { type OwnQemu, startOwnQemu } from "./own-qemu.js";

/** A machine of ours that boots a tiny Linux with a guest agent. */
export interface RunningGuest extends OwnQemu {
  /** The agent's port: a unix socket of QEMU's. */
  readonly agentPath: string;
}

/** Boots the guest. `progress` is told what is downloaded and built; the console goes to `showConsole`. */
export async function startGuest(options: {
  readonly progress: (line: string) => void;
  readonly showConsole?: ((text: string) => void) | undefined;
}): Promise<RunningGuest> {
  const guest = await buildGuest({ progress: options.progress });
  const agentPathIn = (directory: string): string => join(directory, "qga.sock");
  const qemu = await startOwnQemu((directory) => [
    ...["-name", "guest", "-kernel", guest.kernel, "-initrd", guest.initrd, "-append", guest.append],
    ...["-chardev", "stdio,id=console", "-device", "isa-serial,chardev=console"],
    ...["-device", "virtio-serial-pci"],
    ...["-chardev", `socket,id=qga0,path=${agentPathIn(directory)},server=on,wait=off`],
    ...["-device", "virtserialport,chardev=qga0,id=agent0,name=org.qemu.guest_agent.0"],
    ...["-netdev", "user,id=net0", "-device", "virtio-net-pci,netdev=net0,romfile="],
  ]);
  // Read in any case: a console that nobody reads stops the guest.
  qemu.output.setEncoding("utf8").on("data", (text: string) => options.showConsole?.(text));
  return { ...qemu, agentPath: agentPathIn(qemu.directory) };
}
