import type { Host } from "../host/host.js";
import { codeOf } from "../host/node-error.js";

/**
 * The local ports that sockets of the host's network namespace use, with a word for how.
 *
 * @param protocol TCP counts listeners and connections: a listener can't take the port of somebody's connection
 */
export async function usedPorts(host: Host, protocol: "tcp" | "udp"): Promise<ReadonlyMap<number, string>> {
  const used = new Map<number, string>();
  for (const table of [protocol, `${protocol}6`]) {
    const text = await unlessAbsent(() => host.files.read(`/proc/net/${table}`));
    for (const line of text.split("\n").slice(1)) {
      // "  0: 0100007F:1F90 00000000:0000 0A …": local address and port, the remote's, the state.
      const [, local, , state] = line.trim().split(/\s+/);
      const port = Number.parseInt(local?.split(":").at(-1) ?? "", 16);
      // 06 is TIME_WAIT: nobody's any more, and no obstacle to a listener of QEMU's, which sets SO_REUSEADDR.
      if (Number.isNaN(port) || (protocol === "tcp" && state === "06")) continue;
      if (!used.has(port) || state === "0A")
        used.set(port, state === "0A" ? "is listened on" : "is in use by a socket");
    }
  }
  return used;
}

/** The range that the kernel takes the ports of outgoing connections from. */
export async function ephemeralPorts(host: Host): Promise<{ readonly first: number; readonly last: number }> {
  const text = await host.files.read("/proc/sys/net/ipv4/ip_local_port_range");
  const [first = 32_768, last = 60_999] = text.trim().split(/\s+/).map(Number);
  return { first, last };
}

/** A kernel without IPv6 has no tables for it. */
async function unlessAbsent(read: () => Promise<string>): Promise<string> {
  try {
    return await read();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw error;
  }
}
