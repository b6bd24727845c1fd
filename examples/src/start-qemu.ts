import { type OwnQemu, startOwnQemu } from "./own-qemu.js";

/** Starts a machine without a guest, stopped. */
export async function startQemu(): Promise<OwnQemu> {
  const qemu = await startOwnQemu(() => ["-S", "-name", "demo", "-device", "virtio-rng-pci"]);
  qemu.output.pipe(process.stderr, { end: false });
  return qemu;
}
