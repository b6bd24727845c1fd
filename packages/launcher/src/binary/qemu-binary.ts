/** A QEMU that was found: what to start, and what it said of itself. */
export interface QemuBinary {
  /** The words that start it: usually one, the absolute path; more for an unpacked QEMU with a loader of its own. */
  readonly command: readonly string[];
  /** The version's numbers, such as `{ major: 7, minor: 2, micro: 22 }`. */
  readonly version: { readonly major: number; readonly minor: number; readonly micro: number };
  /** As `--version` prints it. */
  readonly versionText: string;
  /** The architecture that it emulates, as in `qemu-system-<target>`. */
  readonly target: string;
}

/**
 * What a binary takes, asked of the binary itself (never concluded from its version where it can be asked). Plain data:
 * it is kept in the user's cache by the binary's identity.
 */
export interface QemuCapabilities {
  /** Accelerators built in: `tcg`, `kvm`, … It says nothing of whether they work here. */
  readonly accelerators: readonly string[];
  /** Names and aliases of machine types, with what an alias stands for. */
  readonly machines: readonly { readonly name: string; readonly alias?: string; readonly deprecated: boolean }[];
  readonly cpuModels: readonly string[];
  /** Names and aliases of all devices that `-device` takes. */
  readonly devices: readonly string[];
  /** What an alias among them stands for, as `virtio-net` for `virtio-net-pci`. */
  readonly deviceAliases: Readonly<Record<string, string>>;
  /** Types that `-object` takes. */
  readonly objects: readonly string[];
  /** Types that `-netdev` takes. */
  readonly netdevs: readonly string[];
  /** Back ends that `-chardev` takes. */
  readonly chardevs: readonly string[];
  /** Displays that `-display` takes. */
  readonly displays: readonly string[];
  /** `-device` as JSON (from 6.2). */
  readonly jsonDevice: boolean;
  /** `-object` as JSON (from 6.0). */
  readonly jsonObject: boolean;
  /** `-netdev` as JSON (7.2 takes it, 5.2 doesn't). */
  readonly jsonNetdev: boolean;
  /** `-run-with exit-with-parent=on`. */
  readonly exitWithParent: boolean;
  /** How a client chardev that dials again is spelt: milliseconds from 9.2, seconds before. */
  readonly reconnect: "reconnect" | "reconnect-ms";
  /** `-action panic=…` (from 6.0). */
  readonly action: boolean;
  /** Whether `migrate` takes `file:` (from 8.2). */
  readonly migrateFile: boolean;
  /** Whether `screendump` writes PNG (from 7.1). */
  readonly screendumpPng: boolean;
  /** A virtio NIC with vectors on vhost-user crashes this QEMU under TCG (before 10.0). */
  readonly vhostUserNeedsNoVectors: boolean;
}
