import { BlockList, isIP } from "node:net";
import type { CallOptions } from "@qemu-wire/wire";
import type { AgentCaller } from "./agent-caller.js";
import { integer, list, memberOf, object, optional, string, wideInteger, wrong } from "./shapes.js";

const command = "guest-network-get-interfaces";

/** An address of an interface in the guest. */
export interface GuestAddress {
  readonly address: string;
  readonly family: "ipv4" | "ipv6";
  /** The length of the network's prefix in bits. */
  readonly prefix: number;
}

/** Counters of an interface since the guest started. 64 bits wide in the guest. */
export interface InterfaceStatistics {
  readonly receivedBytes: bigint;
  readonly receivedPackets: bigint;
  readonly receiveErrors: bigint;
  readonly receiveDropped: bigint;
  readonly sentBytes: bigint;
  readonly sentPackets: bigint;
  readonly sendErrors: bigint;
  readonly sendDropped: bigint;
}

/** A network interface as the guest names it. */
export interface GuestInterface {
  readonly name: string;
  /** Lower case, with colons; the loopback interface has none. */
  readonly mac: string | undefined;
  readonly addresses: readonly GuestAddress[];
  /** Some systems count nothing. */
  readonly statistics: InterfaceStatistics | undefined;
}

/** Which addresses count. */
export interface AddressFilter {
  /** Only those of the interface with this hardware address, in any way of writing. */
  readonly mac?: string | undefined;
  readonly family?: "ipv4" | "ipv6" | undefined;
  /** Only those in this network, as in `10.0.2.0/24`. */
  readonly within?: string | undefined;
  /** Also loopback and link-local addresses, which nobody outside reaches. */
  readonly all?: boolean | undefined;
}

/**
 * The guest's network interfaces, in the guest's order.
 *
 * @throws QemuProtocolError for an answer that is none; and as `AgentCaller.call`.
 */
export async function networkInterfaces(agent: AgentCaller, options?: CallOptions): Promise<GuestInterface[]> {
  const answer = list(await agent.call(command, undefined, options), command);
  return answer.map((entry, index) => toInterface(object(entry, `${command}[${index}]`), `${command}[${index}]`));
}

/** The interface with this hardware address, in any way of writing; undefined when the guest has none. */
export async function interfaceByMac(
  agent: AgentCaller,
  mac: string,
  options?: CallOptions,
): Promise<GuestInterface | undefined> {
  const wanted = normalizeMac(mac);
  return (await networkInterfaces(agent, options)).find((found) => found.mac === wanted);
}

/** The addresses of these interfaces that pass the filter, each once. @throws RangeError for a filter that can't be. */
export function addressesOf(interfaces: readonly GuestInterface[], filter: AddressFilter = {}): string[] {
  const mac = filter.mac === undefined ? undefined : normalizeMac(filter.mac);
  const isWithin = filter.within === undefined ? () => true : networkTest(filter.within);
  const chosen = interfaces
    .filter((one) => mac === undefined || one.mac === mac)
    .flatMap(({ addresses }) => addresses)
    .filter(({ family }) => filter.family === undefined || family === filter.family)
    .filter(({ address }) => (filter.all === true || !isLocal(address)) && isWithin(address));
  return [...new Set(chosen.map(({ address }) => address))];
}

/** @throws RangeError for what is no network. */
function networkTest(network: string): (address: string) => boolean {
  const [, start = "", length = ""] = /^([^/]+)\/(\d{1,3})$/.exec(network) ?? [];
  const version = isIP(start);
  if (version === 0 || Number(length) > (version === 4 ? 32 : 128))
    throw new RangeError(`"${network}" is no network such as 10.0.2.0/24.`);
  const list = new BlockList();
  list.addSubnet(start, Number(length), version === 4 ? "ipv4" : "ipv6");
  return (address) => list.check(address, isIP(address) === 4 ? "ipv4" : "ipv6");
}

/** @throws RangeError for what is no hardware address. */
function normalizeMac(mac: string): string {
  const digits = mac.toLowerCase().replace(/[:.-]/g, "");
  if (!/^[0-9a-f]{12}$/.test(digits))
    throw new RangeError(`"${mac}" is no hardware address such as 52:54:00:12:34:56.`);
  return (digits.match(/../g) as string[]).join(":");
}

function isLocal(address: string): boolean {
  if (isIP(address) === 4) return address.startsWith("127.") || address.startsWith("169.254.");
  // fe80::/10; the agent writes addresses as inet_ntop() does, in lower case and shortened.
  return address === "::1" || /^fe[89ab]/i.test(address);
}

function toInterface(entry: Record<string, unknown>, path: string): GuestInterface {
  const addresses = optional(memberOf(entry, "ip-addresses", path), ({ value, path: at }) => list(value, at)) ?? [];
  const statistics = optional(memberOf(entry, "statistics", path), ({ value, path: at }) => object(value, at));
  return {
    name: string(memberOf(entry, "name", path)),
    mac: optional(memberOf(entry, "hardware-address", path), string)?.toLowerCase(),
    addresses: addresses.map((address, index) => toAddress(address, `${path}.ip-addresses[${index}]`)),
    statistics: statistics === undefined ? undefined : toStatistics(statistics, `${path}.statistics`),
  };
}

function toAddress(value: unknown, path: string): GuestAddress {
  const entry = object(value, path);
  const address = string(memberOf(entry, "ip-address", path));
  if (isIP(address) === 0) throw wrong(`${path}.ip-address`, "an address", "is none");
  const family = string(memberOf(entry, "ip-address-type", path));
  return { address, family: family === "ipv6" ? "ipv6" : "ipv4", prefix: integer(memberOf(entry, "prefix", path)) };
}

function toStatistics(entry: Record<string, unknown>, path: string): InterfaceStatistics {
  const counter = (name: string): bigint => wideInteger(memberOf(entry, name, path));
  return {
    receivedBytes: counter("rx-bytes"),
    receivedPackets: counter("rx-packets"),
    receiveErrors: counter("rx-errs"),
    receiveDropped: counter("rx-dropped"),
    sentBytes: counter("tx-bytes"),
    sentPackets: counter("tx-packets"),
    sendErrors: counter("tx-errs"),
    sendDropped: counter("tx-dropped"),
  };
}
