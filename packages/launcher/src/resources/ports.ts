import { randomInt } from "node:crypto";
import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { Lease } from "./lease.js";
import { leaseFiles } from "./lease-files.js";
import { ResourcePool } from "./resource-pool.js";
import { ephemeralPorts, usedPorts } from "./used-ports.js";

/** Below are the ports of well-known services, VNC's among them. */
const lowestPort = 10_000;
const firstVncPort = 5_900;
const vncDisplayCount = 100;

interface HostPorts {
  readonly tcp: ResourcePool<number>;
  readonly udp: ResourcePool<number>;
}

const pools = new WeakMap<Host, HostPorts>();

/**
 * TCP ports of a host, for those who must know the number before QEMU runs. Who needn't gives QEMU port 0 and asks it
 * back: that has no race at all. A port from here is one that nothing uses and no other machine of this user has been
 * given; a stranger can still take it before QEMU does, which then says "Address already in use".
 *
 * A port is chosen from 10000 on, outside of the range for outgoing connections; any can be asked for.
 */
export function tcpPorts(host: Host): ResourcePool<number> {
  return poolsOf(host).tcp;
}

/** UDP ports of a host; as {@link tcpPorts}. */
export function udpPorts(host: Host): ResourcePool<number> {
  return poolsOf(host).udp;
}

/**
 * Takes VNC display n, which is TCP port 5900 + n: `wanted`, or the first of 0 to 99 that is free.
 *
 * @throws ResourceError when it is in use, with who has it
 */
export async function takeVncDisplay(host: Host, owner: string, wanted?: number): Promise<Lease<number>> {
  const pool = tcpPorts(host);
  if (wanted !== undefined && !(Number.isSafeInteger(wanted) && wanted >= 0 && firstVncPort + wanted <= 65_535)) {
    throw new ResourceError(
      `VNC display ${wanted}`,
      `${wanted}, wanted for ${owner}, is no VNC display: 0 to 59635 are.`,
    );
  }
  const lease =
    wanted === undefined
      ? await pool.takeFirst(
          owner,
          Array.from({ length: vncDisplayCount }, (_, display) => firstVncPort + display),
        )
      : await pool.take(owner, firstVncPort + wanted);
  return lease.as(lease.value - firstVncPort);
}

function poolsOf(host: Host): HostPorts {
  const known = pools.get(host) ?? { tcp: poolOf(host, "tcp"), udp: poolOf(host, "udp") };
  pools.set(host, known);
  return known;
}

function poolOf(host: Host, protocol: "tcp" | "udp"): ResourcePool<number> {
  return new ResourcePool<number>({
    kind: `${protocol} port`,
    locks: leaseFiles(host),
    candidates: async () => candidates(await ephemeralPorts(host)),
    survey: async () => {
      const used = await usedPorts(host, protocol);
      return (port) => (isPort(port) ? used.get(port) : "is no port: 1 to 65535 are");
    },
  });
}

/** From a random place, so that two who start at once rarely meet, and a port rests before it is used again. */
function* candidates(ephemeral: { readonly first: number; readonly last: number }): Generator<number> {
  const count = 65_536 - lowestPort;
  const start = randomInt(count);
  for (let step = 0; step < count; step += 1) {
    const port = lowestPort + ((start + step) % count);
    if (port < ephemeral.first || port > ephemeral.last) yield port;
  }
}

function isPort(port: number): boolean {
  return Number.isSafeInteger(port) && port > 0 && port <= 65_535;
}
