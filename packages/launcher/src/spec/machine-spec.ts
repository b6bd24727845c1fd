import type { BootSpec, FirmwareSpec, TpmSpec } from "./boot-spec.js";
import type { ConsoleSpec, DisplaySpec, MonitorSpec } from "./character-spec.js";
import type { CpuSpec } from "./cpu-spec.js";
import type { DeviceSpec, NetdevSpec } from "./device-spec.js";
import type { DiskSpec } from "./disk-spec.js";
import type { MemorySpec } from "./memory-spec.js";
import type { NicSpec } from "./nic-spec.js";
import type { PassthroughSpec, ShareSpec } from "./share-spec.js";

/**
 * A machine, as its user describes it. It says nothing of the host it runs on, and only what differs from the defaults:
 * `{ memory: "512M" }` is a machine.
 */
export interface MachineSpec {
  /** For people, and for the run directory; letters, digits, `-`, `.`, `_`. Default `vm`. */
  readonly name?: string;
  /**
   * - `"standard"` (default): q35 (or `virt`), spare PCIe root ports for hot-plug, virtio devices, a random number
   *   generator, a serial console.
   * - `"bare"`: nothing but what the spec names: machine `pc` (or `virt`) with `usb=off,mem-merge=off`, no console, no spare
   *   ports, no random number generator, no panic device, `-vga none`, `-monitor none`.
   */
  readonly preset?: "standard" | "bare";
  /** The emulator: a path, or a name from `PATH`, or its words when a loader goes before it. Default `qemu-system-<architecture of the host>`. */
  readonly qemu?: string | readonly string[];
  /**
   * Machine type and its properties (`-machine`): `"pc"`, `{ type: "q35", hpet: false }`. Default is `q35` on x86 (`pc` when bare),
   * `virt` on arm64. An alias is resolved to the versioned name, which both ends of a migration need.
   */
  readonly machine?: string | ({ readonly type?: string } & Readonly<Record<string, string | number | boolean>>);
  /**
   * - `"auto"` (default): KVM where it really runs a guest, else TCG, with the reason in `vm.accelerator`.
   * - `"kvm"`: KVM or a `LaunchError` that says why not.
   * - `"tcg"`, or with its options `{ type: "tcg", "tb-size": 32, thread: "multi" }`.
   */
  readonly accelerator?:
    | "auto"
    | "kvm"
    | "tcg"
    | ({ readonly type: "kvm" | "tcg" } & Readonly<Record<string, string | number | boolean>>);
  /** A number of vCPUs, or all about them. Default 1. */
  readonly cpu?: number | CpuSpec;
  /** As `"512M"`, `"2G"`, or bytes as a number. Default `"128M"`. */
  readonly memory?: string | number | MemorySpec;
  readonly boot?: BootSpec;
  readonly firmware?: FirmwareSpec;
  readonly tpm?: TpmSpec;
  readonly disks?: readonly (string | DiskSpec)[];
  readonly nics?: readonly NicSpec[];
  readonly shares?: readonly ShareSpec[];
  /** Host PCI functions handed to the guest by vfio; as `"0000:08:00.0"` or with their options. */
  readonly passthrough?: readonly (string | PassthroughSpec)[];
  /** The QEMU guest agent's port; `true` is virtio-serial. */
  readonly guestAgent?: boolean | { readonly channel: "virtio-serial" | "isa-serial" };
  /** The first serial port. Default `"stream"`: kept as a bounded log, and `vm.console`. */
  readonly console?: ConsoleSpec;
  /** Further serial ports. */
  readonly serials?: readonly ConsoleSpec[];
  /** Default `"none"`. */
  readonly display?: DisplaySpec;
  /** A VGA device (`true`: `VGA`), which screenshots need; default is one when there is a display. */
  readonly graphics?: boolean | string;
  /** Listening monitors beside the launcher's own: `true` is a QMP socket in the run directory. */
  readonly monitors?: true | readonly MonitorSpec[];
  /** A virtio random number generator; default by preset. */
  readonly rng?: boolean;
  /** A virtio balloon. */
  readonly balloon?: boolean | { readonly deflateOnOom?: boolean; readonly freePageReporting?: boolean };
  /** How many devices can be plugged in while it runs: spare `pcie-root-port`s, on q35 and virt. Default 4, `bare` 0. */
  readonly hotplugPorts?: number;
  /** Waits for a migration: `"defer"` (its source is told later), or QEMU's own URI (`tcp:…`, `unix:…`, `file:…`). */
  readonly incoming?: "defer" | (string & {});
  /**
   * What QEMU does when the guest panics, resets, shuts down or its watchdog fires: `-action`, from 6.0 on; before, `-no-reboot`,
   * `-no-shutdown` and `-watchdog-action` do the same, and `panic` is refused.
   */
  readonly on?: {
    readonly panic?: "pause" | "shutdown" | "exit-failure" | "none";
    readonly reboot?: "reset" | "shutdown";
    readonly shutdown?: "poweroff" | "pause";
    readonly watchdog?: "reset" | "shutdown" | "poweroff" | "pause" | "debug" | "none" | "inject-nmi";
  };
  /** A pvpanic device, so that a guest's panic is noticed at once. Default by preset: standard has one. */
  readonly panicDevice?: boolean;
  /** UUID of the machine, as `6f1e1a1c-…`; default is none. */
  readonly uuid?: string;
  /** The clock, `-rtc`: `{ base: "localtime" }`, `{ base: "utc", clock: "vm" }`. */
  readonly rtc?: Readonly<Record<string, string>>;
  /** `-smbios` lines, each as its members: `{ type: 1, serial: "abc" }`. */
  readonly smbios?: readonly Readonly<Record<string, string | number>>[];
  /** Properties for every device of a driver: `-global driver=…,property=…,value=…`. */
  readonly globals?: readonly {
    readonly driver: string;
    readonly property: string;
    readonly value: string | number | boolean;
  }[];
  /** Objects (`-object`) for what is typed nowhere. */
  readonly objects?: readonly ({ readonly type: string; readonly id: string } & Readonly<Record<string, unknown>>)[];
  /** Netdevs for what is typed nowhere, each with its `type` and `id`. */
  readonly netdevs?: readonly NetdevSpec[];
  /** Devices for what is typed nowhere; checked by what the binary lists. */
  readonly devices?: readonly DeviceSpec[];
  /** Where its pid is written once it runs, for other programs; removed at its end. QEMU's own pidfile is in the run directory. */
  readonly pidfile?: string;
  /**
   * Words put at the end, in this order: `[["-trace", "virtio*"]]`. Nothing is checked but that they are no options which are gone from
   * QEMU or which would take the machine out of our hands; those are refused with what to use instead.
   */
  readonly extraArgs?: readonly (readonly string[])[];
}
