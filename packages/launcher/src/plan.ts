import type { QemuBinary, QemuCapabilities } from "./binary/qemu-binary.js";
import type { Host, ProcessIdentity } from "./host/host.js";
import type { MachineSpec } from "./spec/machine-spec.js";

/** Which accelerator a machine uses, and why. */
export interface AcceleratorChoice {
  readonly name: "kvm" | "tcg" | "hvf";
  /** One sentence for people: "asked for", or why KVM can't be used. */
  readonly reason: string;
}

/** What the spec leaves open and the host answers; with it a command line is a pure function of the plan. */
export interface PlanChoices {
  readonly kernel: string | undefined;
  readonly initrd: string | undefined;
  /** Of each nic, in the spec's order. */
  readonly macs: readonly string[];
  /** Of each disk, in the spec's order. */
  readonly disks: readonly DiskChoice[];
}

/** What the host says of a disk. */
export interface DiskChoice {
  /** The image's format; undefined for an empty drive. */
  readonly format: string | undefined;
  /** It is a block device, no file. */
  readonly blockDevice: boolean;
  /** An overlay of the user's is there already, and must not be made. */
  readonly overlayExists: boolean;
}

/** A disk as it will be. */
export interface PlannedDisk {
  /** The device's `id`. */
  readonly id: string;
  /** `node-name` of its format layer; undefined for an empty drive. */
  readonly nodeName: string | undefined;
  /** The file that is written to: the image, or its overlay. */
  readonly file: string | undefined;
  readonly format: string | undefined;
  /** The image below, when `file` is an overlay. */
  readonly base: string | undefined;
}

/** A nic as it will be, with what was left to us filled in. */
export interface PlannedNic {
  /** Its `id`, which `DEVICE_DELETED`, `query-pci` and `vm.pciMap()` use. */
  readonly id: string;
  readonly netdev: string;
  readonly type: string;
  readonly mac: string;
  /** Forwards of a user nic; a host port of 0 is asked back from QEMU once it runs. */
  readonly forwards: readonly PlannedForward[];
  /** The vhost-user socket, if it is one. */
  readonly socket?: { readonly path: string; readonly server: boolean };
}

/** A forwarded port. */
export interface PlannedForward {
  readonly protocol: "tcp" | "udp";
  /** Address on the host that is listened on. */
  readonly host: string;
  /** 0: QEMU takes a free one. */
  readonly hostPort: number;
  /** Address in the guest; empty for the one that QEMU's DHCP gives first. */
  readonly guestHost: string;
  readonly guest: number;
}

/** How a character device of ours reaches us: a socketpair that QEMU inherits (by its place among the channels), or a socket. */
export type PlannedChannel =
  | { readonly kind: "inherited"; readonly channel: number }
  | { readonly kind: "unix"; readonly path: string }
  /** With `port` 0 QEMU takes a free one, asked back from `query-chardev`. */
  | { readonly kind: "tcp"; readonly host: string; readonly port: number; readonly chardev: string }
  | { readonly kind: "file"; readonly path: string };

/** The agent's port. */
export interface PlannedAgent {
  /** Its socket on the host. */
  readonly path: string;
  readonly channel: "virtio-serial" | "isa-serial";
  /** Ids of its `virtserialport` (none on a serial line) and of the chardev behind it. */
  readonly port: string | undefined;
  readonly chardev: string;
}

/** A machine that is fixed down to each argument, path, port and MAC, and not started. `launch()` takes it. */
export interface MachinePlan {
  readonly name: string;
  /** The spec that it was made from. */
  readonly spec: MachineSpec;
  readonly host: Host;
  readonly binary: QemuBinary;
  readonly capabilities: QemuCapabilities;
  readonly accelerator: AcceleratorChoice;
  /** The machine type by its versioned name (`pc-q35-7.2`), which a migration needs at both ends. */
  readonly machineType: string;
  /** Absolute; not made yet. Its parent is. */
  readonly runDirectory: string;
  /** QEMU's command line, its own words first. */
  readonly argv: readonly string[];
  /** How many socketpairs QEMU inherits, as descriptors 3, 4, …: those of `qmp`, `console`. */
  readonly channels: number;
  /** Files that it finds at the descriptors behind these, such as a saved stream to load. */
  readonly inheritedFiles: readonly string[];
  /** Descriptors of ours that it inherits behind those: taps that were opened elsewhere. */
  readonly inheritedDescriptors: readonly number[];
  readonly qmp: PlannedChannel;
  /** A second monitor that listens, when asked for: its path. */
  readonly qmpSocket: string | undefined;
  readonly console: PlannedChannel | undefined;
  /** A file that QEMU also writes the console's output to: where it isn't a stream of ours, or nobody may be there to read it. */
  readonly consoleLog: string | undefined;
  /** The agent's socket, and how it reaches the guest. */
  readonly agent: PlannedAgent | undefined;
  /** The VNC server, when there is one. Without a display QEMU takes a free one, which `vm.vncServer()` tells. */
  readonly vnc: { readonly host: string; readonly display: number | undefined } | undefined;
  readonly nics: readonly PlannedNic[];
  readonly disks: readonly PlannedDisk[];
  /** What was left to the host. */
  readonly choices: PlanChoices;
  /** Whether something blocks QEMU before it greets: then a start may take long. */
  readonly slowStart: "preallocation" | "vhost-user" | undefined;
  /** The guest's memory in bytes. */
  readonly memoryBytes: number;
  readonly incoming: boolean;
  readonly detached: boolean;
  /** What the plan says to whoever looks: choices that may surprise, such as `vectors=0` under TCG. */
  readonly notices: readonly string[];
  /** Commands for before the start, such as the making of an overlay image. */
  readonly preparations: readonly Preparation[];
  /** Gives back what the plan holds of pools, such as MAC addresses: when it is not launched, or at the machine's end. Idempotent. */
  readonly release: () => Promise<void>;
  /** What the plan holds belongs to this process from now on, and is free when that is gone: for a machine that outlives us. */
  readonly handOver: (process: ProcessIdentity) => Promise<void>;
}

/** Something that has to be done on the host before QEMU starts, in order. */
export type Preparation =
  | { readonly kind: "overlay"; readonly base: string; readonly baseFormat: string; readonly path: string }
  | { readonly kind: "file"; readonly path: string; readonly content: string; readonly mode: number }
  | { readonly kind: "copy"; readonly from: string; readonly path: string };
