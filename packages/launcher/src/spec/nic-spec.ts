import type { DevicePlacement } from "./device-spec.js";

/** What all nics have: the card that the guest sees. Its default id is `nic<n>`, that of the netdev behind it `net<n>`. */
export interface NicCommon extends DevicePlacement {
  /** `virtio-net-pci` (default; `virtio` for short), `e1000e`, `rtl8139`, … */
  readonly model?: string;
  /** Default: made from machine and index, 52:54:00:…, unique among the machines of this user. */
  readonly mac?: string;
  /** Queue pairs of a virtio nic on tap or vhost-user; more than one sets `mq` and `vectors`. */
  readonly queues?: number;
  /** MSI-X vectors. Default is QEMU's; with several queues, and on vhost-user, 2 · queues + 2. */
  readonly vectors?: number;
  /** `rx_queue_size`, `tx_queue_size`: powers of 2 from 256 to 1024; more than 256 to send needs vhost-user. */
  readonly queueSize?: number | { readonly rx?: number; readonly tx?: number };
  /** `host_mtu`: what the guest is told. */
  readonly mtu?: number;
  /** True is `mrg_rxbuf=on` with an MTU of 9200 (unless `mtu` says another), false is `mrg_rxbuf=off`. Default is QEMU's. */
  readonly jumboFrames?: boolean;
  /**
   * False (default on vhost-user) switches off `csum`, `gso`, `guest_csum`, `guest_tso4`, `guest_tso6`, `guest_ecn` and `guest_ufo`; true
   * leaves all as QEMU has them (default elsewhere). A record says it for each by its name.
   */
  readonly offloads?: boolean | Readonly<Record<string, boolean>>;
  /** Its place in the order of booting, from 0. */
  readonly bootIndex?: number;
  /** A boot ROM. Default: none (`romfile=`) unless it has a `bootIndex`, as nothing boots from the network unless asked. True is QEMU's. */
  readonly rom?: boolean | string;
  /** Joined to hub n, with what is behind it, so that several nics and netdevs share one segment. */
  readonly hub?: number;
}

/** A network card of the guest with what is behind it. */
export type NicSpec = NicCommon &
  (UserNic | TapNic | BridgeNic | SocketNic | StreamNic | VhostUserNic | HubNic | OtherNic);

/** QEMU's user network: no privileges, guest at 10.0.2.15. */
export interface UserNic {
  readonly type: "user";
  /** Ports of the host that lead into the guest. */
  readonly forward?: readonly ForwardSpec[];
  /** No traffic but the forwards. */
  readonly restrict?: boolean;
  /** The network, such as `10.0.2.0/24`, which is the default. */
  readonly network?: string;
  /** The first address that its DHCP gives. */
  readonly dhcpStart?: string;
  readonly dns?: string;
  readonly hostname?: string;
  /** A directory that its TFTP server offers, and the file in it that is booted. */
  readonly tftp?: string;
  readonly bootfile?: string;
  readonly ipv6?: boolean;
}

/** A port of the host that leads into the guest: `{ guest: 22 }`. */
export interface ForwardSpec {
  readonly protocol?: "tcp" | "udp";
  /** IPv4 address listened on; default 127.0.0.1. `0.0.0.0` is all. */
  readonly host?: string;
  /** Default 0: QEMU takes a free one, told by `vm.nics` and `vm.address()`. */
  readonly hostPort?: number;
  /** IPv4 address in the guest's network; default is the one that QEMU's DHCP gives first. */
  readonly guestHost?: string;
  readonly guest: number;
}

/** A tap device. It must exist, or this user must be allowed to make it. */
export interface TapNic {
  readonly type: "tap";
  /** At most 15 bytes. Default: QEMU takes `tap<n>`. */
  readonly ifname?: string;
  /** A program that QEMU runs with the tap's name. Default `no`, as for `downscript`: nothing of /etc is run. */
  readonly script?: string;
  readonly downscript?: string;
  /** A descriptor of this process, already opened; local host only. */
  readonly fd?: number;
  /** Bridge that the tap is put into, by QEMU's helper. */
  readonly bridge?: string;
  /** The helper's path; default is QEMU's own. With `vhost` it has to be given. */
  readonly helper?: string;
  /** The host's kernel moves the packets (`/dev/vhost-net`). */
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

/** A vhost-user back end, such as DPDK's or VPP's. Needs shared memory. QEMU answers nothing until the back end is there. */
export interface VhostUserNic {
  readonly type: "vhost-user";
  /** Default with `server`: a path in the run directory, told by the plan. */
  readonly socket?: string;
  /** QEMU listens and the back end connects. Default false: QEMU connects, again each second until the back end listens. */
  readonly server?: boolean;
}

/** A nic on hub `hub`, with nothing behind it of its own. */
export interface HubNic {
  readonly type: "hub";
}

/** A netdev made elsewhere (`netdevs`), by its id. */
export interface OtherNic {
  readonly type: "netdev";
  readonly netdev: string;
}
