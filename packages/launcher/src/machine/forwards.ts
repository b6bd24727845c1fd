import { isIPv4 } from "node:net";
import type { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError, QemuStateError } from "@qemu-wire/wire";
import { ResourceError } from "../errors.js";
import type { PlannedForward, PlannedNic } from "../plan.js";
import type { ForwardSpec } from "../spec/nic-spec.js";
import { type Forward, parseUserNetworks } from "./forwards-table.js";

/** Which forward is meant: one port of the host. */
export type ForwardChoice = Pick<ForwardSpec, "protocol" | "host"> & { readonly hostPort: number };

/** All forwards of all user netdevs, with the ports that QEMU chose. */
export async function listForwards(qmp: QmpClient<"common">): Promise<Forward[]> {
  return parseUserNetworks(await qmp.hmp("info usernet"));
}

/**
 * Forwards a port of the host into the guest, on a user netdev. Without a `hostPort` QEMU takes a free one, which the
 * answer tells.
 *
 * Only the human monitor can do it, and it takes IPv4 addresses alone.
 *
 * @throws RangeError for a field that can't be, before anything is sent; ResourceError when the port is in use or may not
 * be listened on; QemuCommandError with QEMU's text for the rest, such as a netdev that isn't there or is no user netdev.
 */
export async function addForward(
  qmp: QmpClient<"common">,
  netdev: string,
  { protocol = "tcp", host = "127.0.0.1", hostPort = 0, guestHost = "", guest }: ForwardSpec,
): Promise<Forward> {
  checkNetdev(netdev);
  checkSource(protocol, host, hostPort);
  checkAddress("guestHost", guestHost);
  checkPort("guest", guest, 1);
  const rule = `${protocol}:${host}:${hostPort}-${guestHost}:${guest}`;
  const line = `hostfwd_add ${netdev} ${rule}`;
  // All three are written before the first is answered, so that no other forward of this client comes between them.
  const [before, answer, after] = await Promise.all([listForwards(qmp), qmp.hmp(line), listForwards(qmp)]);
  if (answer.trim() !== "") throw refused(line, answer.trim(), `${protocol} port ${host}:${hostPort}`);
  const known = new Set(before.map((one) => keyOf(one)));
  const added = after.find(
    (one) => one.netdev === netdev && one.protocol === protocol && one.guest === guest && !known.has(keyOf(one)),
  );
  if (added === undefined)
    throw new QemuStateError(`QEMU took the forward ${rule} of ${netdev}, and does not list it.`);
  return added;
}

/**
 * Ends a forward. Connections that came through it stay.
 *
 * @throws RangeError for a field that can't be; QemuStateError when there is no such forward; QemuCommandError with
 * QEMU's text for the rest.
 */
export async function removeForward(
  qmp: QmpClient<"common">,
  netdev: string,
  { protocol = "tcp", host = "127.0.0.1", hostPort }: ForwardChoice,
): Promise<void> {
  checkNetdev(netdev);
  checkSource(protocol, host, hostPort);
  // Until QEMU has chosen it, no port is 0: what was added so is removed by the port it got.
  checkPort("hostPort", hostPort, 1);
  const line = `hostfwd_remove ${netdev} ${protocol}:${host}:${hostPort}`;
  const answer = (await qmp.hmp(line)).trim();
  if (answer.endsWith(" removed")) return;
  if (answer.endsWith(" not found"))
    throw new QemuStateError(`${netdev} has no forward of ${protocol} port ${host}:${hostPort}. QEMU said: ${answer}`);
  throw refused(line, answer, `${protocol} port ${host}:${hostPort}`);
}

/**
 * The forwards that nics were planned with, with the ports that they really have: one planned with port 0 has the port
 * that QEMU chose. By the netdev's id; nics without forwards are left out.
 *
 * @throws QemuStateError naming a forward that isn't there (somebody removed it).
 */
export async function actualForwards(
  qmp: QmpClient<"common">,
  nics: readonly PlannedNic[],
): Promise<ReadonlyMap<string, readonly Forward[]>> {
  const planned = nics.filter(({ forwards }) => forwards.length > 0);
  if (planned.length === 0) return new Map();
  const left = new Set(await listForwards(qmp));
  const take = (netdev: string, wanted: PlannedForward): Forward => {
    const found = [...left].find((one) => one.netdev === netdev && matches(one, wanted));
    if (found === undefined) {
      throw new QemuStateError(
        `${netdev} has no forward of ${wanted.protocol} port ${wanted.guest} of the guest any more; it was removed by somebody.`,
      );
    }
    left.delete(found);
    return found;
  };
  return new Map(
    planned.map(({ netdev, forwards }) => {
      // Those of a given port first, so that one of any port doesn't take their place.
      const order = [...forwards.entries()].toSorted(
        ([, a], [, b]) => Number(a.hostPort === 0) - Number(b.hostPort === 0),
      );
      const actual = order.map(([index, forward]) => ({ index, forward: take(netdev, forward) }));
      return [netdev, actual.toSorted((a, b) => a.index - b.index).map(({ forward }) => forward)];
    }),
  );
}

function matches(actual: Forward, { protocol, host, hostPort, guestHost, guest }: PlannedForward): boolean {
  return (
    actual.protocol === protocol &&
    actual.guest === guest &&
    actual.host === (host === "" ? "0.0.0.0" : host) &&
    (hostPort === 0 || actual.hostPort === hostPort) &&
    (guestHost === "" || actual.guestHost === guestHost)
  );
}

function keyOf({ netdev, protocol, host, hostPort }: Forward): string {
  return `${netdev} ${protocol} ${host} ${hostPort}`;
}

// What goes into a line of the human monitor is checked character by character: a space or a line end would be another
// argument or another command.

function checkNetdev(netdev: string): void {
  if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(netdev))
    throw new RangeError(
      `netdev: ${JSON.stringify(netdev)} is no id: a letter, then letters, digits, "-", "." or "_".`,
    );
}

function checkSource(protocol: string, host: string, hostPort: number): void {
  if (protocol !== "tcp" && protocol !== "udp")
    throw new RangeError(`protocol: ${JSON.stringify(protocol)} is neither "tcp" nor "udp".`);
  checkAddress("host", host);
  checkPort("hostPort", hostPort, 0);
}

function checkAddress(name: string, address: string): void {
  if (address !== "" && !isIPv4(address)) {
    throw new RangeError(
      `${name}: ${JSON.stringify(address)} is no IPv4 address, which is all that QEMU takes here: no names, no IPv6.`,
    );
  }
}

function checkPort(name: string, port: number, least: 0 | 1): void {
  if (!Number.isInteger(port) || port < least || port > 65_535)
    throw new RangeError(`${name}: ${JSON.stringify(port)} is no port from ${least} to 65535.`);
}

function refused(line: string, text: string, resource: string): QemuCommandError | ResourceError {
  const cause = new QemuCommandError(`"${line}" failed: ${text}`, {
    errorClass: "GenericError",
    desc: text,
    command: "human-monitor-command",
    arguments: { "command-line": line },
  });
  if (!text.startsWith("Could not set up host forwarding rule")) return cause;
  return new ResourceError(
    resource,
    `${resource} can't be listened on: it is in use, is not an address of this host, or needs privileges (below 1024). Leave \`hostPort\` out for a free one.`,
    { cause },
  );
}
