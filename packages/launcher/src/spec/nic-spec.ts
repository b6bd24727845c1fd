import type { DevicePlacement } from "./device-spec.js";

/** What all nics have. */
export interface NicCommon extends DevicePlacement {
  /** `virtio-net-pci` (default), `e1000e`, `rtl8139`, … */
  readonly model?: string;
  /** Default: made from machine and index, 52:54:00:…, unique among the machines of this user. */
  readonly mac?: string;
  /** Queue pairs; more than one sets `mq` and `vectors`. */
  readonly queues?: number;
  readonly vectors?: number;
  readonly queueSize?: number | { readonly rx?: number; readonly tx?: number };
  /** `host_mtu`; jumbo frames of the old labs are 9200, with `mrg_rxbuf=on`. */
  readonly mtu?: number;
  readonly jumboFrames?: boolean;
  /** Off: `csum`, `gso`, and the guest's `tso4`, `tso6`, `ecn`, `ufo`, `csum`. Default is QEMU's. */
  readonly offloads?: boolean | Readonly<Record<string, boolean>>;
  readonly bootIndex?: number;
  /** A boot ROM; default none (`romfile=`): nothing boots from the network unless asked. */
  readonly rom?: boolean | string;
  /** Joined to hub n, so that several nics and netdevs share one segment. */
  readonly hub?: number;
}

/** A network card of the guest with what is behind it. */
export type NicSpec = NicCommon & (UserNic | TapNic | BridgeNic | SocketNic | StreamNic | VhostUserNic | OtherNic);

/** QEMU's user network: no privileges, guest at 10.0.2.15. */
export interface UserNic {
  readonly type: "user";
  readonly forward?: readonly ForwardSpec[];
  /** No traffic but the forwards. */
  readonly restrict?: boolean;
  readonly network?: string;
  readonly dhcpStart?: string;
  readonly dns?: string;
  readonly hostname?: string;
  readonly tftp?: string;
  readonly bootfile?: string;
  readonly ipv6?: boolean;
}

/** A port of the host that leads into the guest: `{ guest: 22 }`. */
export interface ForwardSpec {
  readonly protocol?: "tcp" | "udp";
  /** Address listened on; default 127.0.0.1. */
  readonly host?: string;
  /** Default: a free one, told by `vm.nics` and `vm.address()`. */
  readonly hostPort?: number;
  readonly guestHost?: string;
  readonly guest: number;
}

/** A tap device. */
export interface TapNic {
  readonly type: "tap";
  readonly ifname?: string;
  /** Default `no`, as for `downscript`: nothing of /etc is run. */
  readonly script?: string;
  readonly downscript?: string;
  /** A descriptor of this process, already opened; local host only. */
  readonly fd?: number;
  /** Bridge that the tap is put into: by QEMU's helper. */
  readonly bridge?: string;
  readonly helper?: string;
  readonly vhost?: boolean;
}

/** A tap made and put into a bridge by QEMU's bridge helper. */
export interface BridgeNic {
  readonly type: "bridge";
  readonly bridge?: string;
  readonly helper?: string;
}

/** Frames over a socket to another QEMU, in the older form: `listen`, `connect`, `mcast` or `udp` with `localaddr`. */
export interface SocketNic {
  readonly type: "socket";
  readonly listen?: string;
  readonly connect?: string;
  readonly mcast?: string;
  readonly udp?: string;
  readonly localaddr?: string;
}

/** Frames over a stream to another QEMU (from 7.2). */
export interface StreamNic {
  readonly type: "stream";
  readonly server: boolean;
  readonly unix?: string;
  readonly tcp?: { readonly host: string; readonly port: number };
}

/** A vhost-user back end, such as DPDK's or VPP's. Needs shared memory. */
export interface VhostUserNic {
  readonly type: "vhost-user";
  /** Default with `server`: a path in the run directory, told by the plan. */
  readonly socket?: string;
  /** QEMU listens and the back end connects; default false. */
  readonly server?: boolean;
}

/** A netdev made elsewhere (`netdevs`), by its id. */
export interface OtherNic {
  readonly type: "netdev";
  readonly netdev: string;
}
