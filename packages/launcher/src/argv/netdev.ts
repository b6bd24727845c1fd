import { SpecError } from "../errors.js";
import type { PlannedForward } from "../plan.js";
import { checkIpv4, checkPort, checkSocketPath } from "../spec/names.js";
import type {
  BridgeNic,
  ForwardSpec,
  NicCommon,
  NicSpec,
  SocketNic,
  StreamNic,
  UserNic,
  VhostUserNic,
} from "../spec/nic-spec.js";
import type { Draft } from "./draft.js";
import { addTap } from "./tap.js";

/** A nic that wants something behind it, and the id that it is to have. */
export interface NetdevRequest<Nic = NicSpec> {
  readonly path: string;
  readonly nic: Nic;
  readonly id: string;
}

/** The socket of a vhost-user nic. */
export interface PlannedSocket {
  readonly path: string;
  readonly server: boolean;
}

/** Adds what is behind a nic. Returns the socket if it is a vhost-user one. */
export function addNetdev(draft: Draft, { path, nic, id }: NetdevRequest): PlannedSocket | undefined {
  switch (nic.type) {
    case "user":
      addUser(draft, { path, nic, id });
      return undefined;
    case "tap":
      addTap(draft, { path, nic, id });
      return undefined;
    case "bridge":
      addBridge(draft, { path, nic, id });
      return undefined;
    case "socket":
      addSocket(draft, { path, nic, id });
      return undefined;
    case "stream":
      addStream(draft, { path, nic, id });
      return undefined;
    case "vhost-user":
      return addVhostUser(draft, { path, nic, id });
    case "hub":
    case "netdev":
      return undefined;
    default:
      throw new SpecError(`${path}.type`, `there is no "${(nic satisfies never as NicSpec).type}".`);
  }
}

function addUser(draft: Draft, { path, nic, id }: NetdevRequest<UserNic>): void {
  const forwards = plannedForwards(path, nic.forward);
  draft.netdev(path, "user", id, {
    restrict: nic.restrict,
    net: nic.network,
    dhcpstart: nic.dhcpStart,
    dns: nic.dns,
    hostname: nic.hostname,
    tftp: nic.tftp,
    bootfile: nic.bootfile,
    ipv6: nic.ipv6,
    hostfwd: forwards.length === 0 ? undefined : forwards.map((forward) => ({ str: forwardText(forward) })),
  });
}

/** The forwards of a user nic with what was left to us. @throws SpecError */
export function plannedForwards(path: string, forwards: readonly ForwardSpec[] = []): readonly PlannedForward[] {
  const taken = new Map<string, string>();
  return forwards.map((forward, index) => {
    const at = `${path}.forward[${index}]`;
    const { protocol = "tcp", host = "127.0.0.1", hostPort = 0, guestHost = "", guest } = forward;
    checkIpv4(`${at}.host`, host);
    checkPort(`${at}.hostPort`, hostPort, 0);
    if (guestHost !== "") checkIpv4(`${at}.guestHost`, guestHost);
    checkPort(`${at}.guest`, guest);
    const key = `${protocol} ${host}:${hostPort}`;
    const other = taken.get(key);
    if (hostPort !== 0 && other !== undefined)
      throw new SpecError(`${at}.hostPort`, `${key} is forwarded by ${other}, too.`);
    taken.set(key, at);
    return { protocol, host, hostPort, guestHost, guest };
  });
}

/** A forward as QEMU's `hostfwd` has it. */
function forwardText({ protocol, host, hostPort, guestHost, guest }: PlannedForward): string {
  return `${protocol}:${host}:${hostPort}-${guestHost}:${guest}`;
}

function addBridge(draft: Draft, { path, nic, id }: NetdevRequest<BridgeNic>): void {
  draft.netdev(path, "bridge", id, { br: nic.bridge, helper: nic.helper });
}

function addSocket(draft: Draft, { path, nic, id }: NetdevRequest<SocketNic>): void {
  const { listen, connect, mcast, udp, localaddr } = nic;
  if ([listen, connect, mcast, udp].filter((way) => way !== undefined).length !== 1) {
    throw new SpecError(path, "give one of listen, connect, mcast and udp.");
  }
  if (udp !== undefined && localaddr === undefined) throw new SpecError(`${path}.localaddr`, "udp needs it.");
  draft.netdev(path, "socket", id, { listen, connect, mcast, udp, localaddr });
}

function addStream(draft: Draft, { path, nic, id }: NetdevRequest<StreamNic>): void {
  const { server, unix, tcp } = nic;
  if (!draft.capabilities.netdevs.includes("stream")) {
    throw new SpecError(
      `${path}.type`,
      `${draft.input.binary.versionText} has no "stream" (from 7.2 on): use { type: "socket", ${server ? "listen" : "connect"}: "host:port" }.`,
    );
  }
  if ((unix === undefined) === (tcp === undefined)) throw new SpecError(path, "give one of unix and tcp.");
  if (unix !== undefined) {
    checkSocketPath(`${path}.unix`, unix);
    if (server) draft.listening.push({ path: `${path}.unix`, socket: unix });
    draft.netdev(path, "stream", id, { server, addr: { type: "unix", path: unix } });
  } else if (tcp !== undefined) {
    checkPort(`${path}.tcp.port`, tcp.port, server ? 0 : 1);
    draft.netdev(path, "stream", id, { server, addr: { type: "inet", host: tcp.host, port: String(tcp.port) } });
  }
}

function addVhostUser(draft: Draft, { path, nic, id }: NetdevRequest<VhostUserNic & NicCommon>): PlannedSocket {
  const { server = false, queues } = nic;
  if (!server && nic.socket === undefined) {
    throw new SpecError(
      `${path}.socket`,
      "which socket does the back end listen on? (With server: true QEMU listens.)",
    );
  }
  const socket = nic.socket ?? draft.file(`${id}.vhost-user`);
  checkSocketPath(`${path}.socket`, socket);
  if (server) draft.listening.push({ path: `${path}.socket`, socket });
  const chardev = `${id}-chardev`;
  // A client that isn't told to come again exits at once when the back end isn't there yet.
  const again = draft.capabilities.reconnect === "reconnect-ms" ? { "reconnect-ms": 1_000 } : { reconnect: 1 };
  draft.chardev(path, "socket", chardev, { path: socket, ...(server ? { server: true } : again) });
  draft.netdev(path, "vhost-user", id, { chardev, queues, vhostforce: true });
  draft.facts.slowStart = "vhost-user";
  return { path: socket, server };
}
