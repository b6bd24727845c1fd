import { SpecError } from "../errors.js";
import { listeningChardev } from "./chardev.js";
import type { Draft } from "./draft.js";

/** The guest agent's port: its id, which VSERPORT_CHANGE names, and that of the chardev behind it. */
const portId = "agent0";
const chardevId = "qga0";
/** What `qemu-ga` opens when it is told nothing. */
const portName = "org.qemu.guest_agent.0";

/** The guest agent's port, a socket in the run directory. */
export function addAgent(draft: Draft): void {
  const { guestAgent = false } = draft.spec;
  if (guestAgent === false) return;
  const path = "guestAgent";
  const channel = guestAgent === true ? "virtio-serial" : guestAgent.channel;
  const socket = draft.file("qga");
  listeningChardev(draft, path, chardevId, socket);
  draft.ids.take("device", path, portId);
  if (channel === "isa-serial") {
    if (!draft.family.isa)
      throw new SpecError("guestAgent.channel", 'this machine has no ISA bus: use "virtio-serial".');
    // After the console and the further ports, so that it is the last ttyS of the guest.
    draft.device(path, "isa-serial", { id: portId, chardev: chardevId });
  } else {
    const bus = draft.ids.take("device", path, "virtio-serial0");
    draft.pciDevice(path, "virtio-serial-pci", { id: bus });
    draft.device(path, "virtserialport", { id: portId, bus: `${bus}.0`, chardev: chardevId, name: portName });
  }
  draft.facts.agent = {
    path: socket,
    channel,
    port: channel === "virtio-serial" ? portId : undefined,
    chardev: chardevId,
  };
}
