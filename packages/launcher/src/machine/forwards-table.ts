import { isIPv4 } from "node:net";
import { QemuProtocolError } from "@qemu-wire/wire";
import { excerptOf } from "@qemu-wire/wire/internal";

/** A port of the host that leads into the guest, as QEMU has it at this moment. */
export interface Forward {
  /** The `id` of the user netdev it belongs to. */
  readonly netdev: string;
  readonly protocol: "tcp" | "udp";
  /** Address on the host that is listened on; `0.0.0.0` is all of them. */
  readonly host: string;
  /** The port itself, also where QEMU chose it. */
  readonly hostPort: number;
  readonly guestHost: string;
  readonly guest: number;
}

/** `Hub -1 (net0):`, with the number of a hub or -1. */
const headLine = /^Hub -?\d+ \((\S+)\):$/;
/** Protocol[State], descriptor, source address and port, destination address and port, two queues. */
const forwardLine = /^(TCP|UDP)\[HOST_FORWARD\]\s+\d+\s+(\S+)\s+(\d+)\s+(\S+)\s+(\d+)\s+\d+\s+\d+$/;

/**
 * Reads `info usernet`, which is the one place that tells the ports of forwards. It is for people, and has been the same
 * from QEMU 5.2 to 11.1:
 *
 * ```text
 * Hub -1 (net0):
 *   Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ
 *   TCP[HOST_FORWARD]   9       127.0.0.1 36505       10.0.2.15    22     0     0
 * ```
 *
 * @throws QemuProtocolError when a forward is there and isn't written so.
 */
export function parseUserNetworks(text: string): Forward[] {
  const forwards: Forward[] = [];
  let netdev: string | undefined;
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    const head = headLine.exec(line);
    if (head) netdev = head[1];
    // Everything else is of connections, which come and go.
    if (head || !line.includes("HOST_FORWARD")) continue;
    const [, protocol, source, sourcePort, destination, destinationPort] = forwardLine.exec(line) ?? [];
    const host = source === "*" ? "0.0.0.0" : source;
    const forward = {
      netdev,
      protocol: protocol?.toLowerCase(),
      host,
      hostPort: Number(sourcePort),
      guestHost: destination,
      guest: Number(destinationPort),
    };
    if (!isForward(forward)) {
      throw new QemuProtocolError('"info usernet" of this QEMU is written otherwise than in QEMU 5.2 to 11.1.', {
        code: "ERR_QEMU_UNEXPECTED_ANSWER",
        excerpt: excerptOf(Buffer.from(line)),
      });
    }
    forwards.push(forward);
  }
  return forwards;
}

function isForward(value: { readonly [Key in keyof Forward]: unknown }): value is Forward {
  const isPort = (port: unknown): boolean => typeof port === "number" && port >= 1 && port <= 65_535;
  return (
    typeof value.netdev === "string" &&
    (value.protocol === "tcp" || value.protocol === "udp") &&
    isIPv4(String(value.host)) &&
    isIPv4(String(value.guestHost)) &&
    isPort(value.hostPort) &&
    isPort(value.guest)
  );
}
