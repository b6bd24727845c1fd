/** A file for the guest: its text or bytes (mode 0644), or where on the host it is (with the mode it has there). */
export type GuestFile =
  | string
  | Uint8Array
  | { readonly from: string; readonly mode?: number }
  | { readonly content: string | Uint8Array; readonly mode?: number };

/** How the guest's agent is reached, and which agent it is. */
export interface GuestAgentOptions {
  /**
   * - `"virtio-serial"` (default): a port named `org.qemu.guest_agent.0`; it may also be plugged in later.
   * - `"isa-serial"`: the second serial port (the first one is the console); x86 only.
   */
  readonly channel?: "virtio-serial" | "isa-serial";
  /**
   * Folder with an unpacked `qemu-guest-agent` and the libraries it needs, loader included; or several folders, such
   * as the one of an unpacked QEMU and one of the agent's package of the same Debian release, searched in order.
   * Default is the host's own package.
   */
  readonly from?: string | readonly string[];
}

/** What {@link buildGuest} builds. */
export interface BuildGuestOptions {
  readonly agent?: GuestAgentOptions;
  /**
   * Further files by their absolute path in the guest. Files below `/dev`, `/proc`, `/run`, `/sys` and `/tmp` would be
   * hidden by what is mounted there. `/etc/qemu/qemu-ga.conf` configures the agent, and an executable
   * `/etc/qemu/fsfreeze-hook` is run when file systems are frozen and thawed.
   */
  readonly files?: Readonly<Record<string, GuestFile>>;
  /**
   * Lines of a shell script that runs once, when all is mounted and before the agent starts. A failure is told on the
   * console and changes nothing else.
   */
  readonly commands?: readonly string[];
  /** An empty ext4 disk, 64 MiB unless told. The guest mounts its first virtio disk, `/dev/vda`, at `/mnt/disk`. */
  readonly disk?: true | { readonly mebibytes: number };
  /** Tags of 9p shares, each mounted at `/mnt/<tag>`. They need a larger kernel, which takes two seconds more to boot. */
  readonly shares?: readonly string[];
  /** A ready-made kernel, for hosts without apt: then nothing but a disk is built. Goes with `initrd`. */
  readonly kernel?: string;
  /** A ready-made initial RAM disk. Goes with `kernel`. */
  readonly initrd?: string;
  /** Is told what is being done, a line at a time; not called when the guest is in the cache. */
  readonly progress?: (line: string) => void;
  /** Ends the building with an `AbortError`. */
  readonly signal?: AbortSignal;
  /** Where guests and packages are kept; default is `qemu-wire/guest` in the user's cache folder. */
  readonly cacheDirectory?: string;
}

/** Files to boot a guest from: `-kernel`, `-initrd`, `-append`, and maybe a disk. They stay in the cache. */
export interface Guest {
  readonly kernel: string;
  readonly initrd: string;
  /** The kernel's command line. */
  readonly append: string;
  /**
   * Image (raw) of the disk: a template in the cache that all who ask for such a guest share, and read-only for that
   * reason. Copy it, and make the copy writable, or attach it with `snapshot=on`:
   * `-drive file=<disk>,if=virtio,format=raw,discard=unmap,snapshot=on`.
   */
  readonly disk?: string;
}
