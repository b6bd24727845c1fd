import type { Endpoint } from "@qemu-wire/wire";

/** Sockets that another program keeps open for good, by their usual place, and what to do instead. */
const holders: readonly { readonly path: RegExp; readonly text: string }[] = [
  {
    path: /\/libvirt\/.*monitor/,
    text: "This is libvirt's own monitor, and libvirt holds it as long as the machine runs. Add a second one to the domain (<qemu:commandline> with -qmp unix:…), or ask libvirt.",
  },
  {
    path: /\/qemu-server\/\d+\.(qmp|mon)/,
    text: "This is Proxmox's own monitor, and its daemon uses it. Add a second one (qm set <vmid> --args '-qmp unix:…').",
  },
];

/** Why a socket that took our connection may say nothing, and what to do: the end of the error's message. */
export function explainSilence(endpoint: Endpoint): string {
  const holder = holders.find(({ path }) => endpoint.path !== undefined && path.test(endpoint.path));
  if (holder) return holder.text;
  return (
    "It accepts connections, so that another client is probably connected to this monitor: a monitor serves one client at a time, " +
    "and the next one hears nothing until that one leaves. End the other client or give QEMU one more monitor. " +
    "A guest agent's socket or an HTTP port is silent in the same way; and a QEMU that is starting greets only when its devices are made."
  );
}

/** Peers that are often dialled by mistake, by the first thing they say. */
const personalities: readonly { readonly says: RegExp; readonly text: string }[] = [
  {
    says: /^QEMU .*monitor|^\(qemu\)/,
    text: "It is a human monitor (HMP). Use -qmp, or -mon …,mode=control, and hmp() for HMP commands.",
  },
  { says: /^SSH-/, text: "It is an SSH server." },
  { says: /^HTTP\//, text: "It is an HTTP server." },
  { says: /^RFB /, text: "It is a VNC display." },
];

/** What a peer that is no QMP monitor seems to be, by its first bytes. */
export function explainPeer(excerpt: string): string {
  return (
    personalities.find(({ says }) => says.test(excerpt))?.text ??
    "Check that the address is a QMP monitor's (-qmp, or -mon …,mode=control), not a guest agent's or a serial port's."
  );
}
