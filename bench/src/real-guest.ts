import { QgaClient } from "@qemu-wire/qga";
import { buildGuest } from "@qemu-wire/testing";
import type { Bench } from "./bench-context.js";
import { freshSocketPath, optionValue, withMachine } from "./real-qemu.js";

const bootTimeoutMs = 120_000;

/**
 * Boots a guest with an agent on a virtio-serial port, hands the path of the agent's socket to `use` once the agent
 * answers, and kills it afterwards. The socket serves one client at a time. The guest is built on first use and then kept
 * in the user's cache folder.
 */
export async function withGuest<T>(bench: Bench, use: (agentPath: string) => Promise<T>): Promise<T> {
  const progress = (line: string): void => void process.stderr.write(`${line}\n`);
  const guest = await buildGuest({ progress, signal: bench.children.ending });
  const path = freshSocketPath(bench);
  const argv = [
    ...["-m", "256", "-kernel", guest.kernel, "-initrd", guest.initrd, "-append", guest.append],
    ...["-device", "virtio-serial-pci", "-chardev", `socket,id=qga0,path=${optionValue(path)},server=on,wait=off`],
    ...["-device", "virtserialport,chardev=qga0,name=org.qemu.guest_agent.0"],
  ];
  return await withMachine(bench, "anywhere", argv, async () => {
    const client = await QgaClient.connect(`unix:${path}`);
    try {
      await client.waitUntilReady({ timeout: bootTimeoutMs });
    } finally {
      await client.close();
    }
    return await use(path);
  });
}
