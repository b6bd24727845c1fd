/** What the machine boots. */
export interface BootSpec {
  /** A kernel to start directly (`-kernel`); with `newest("/boot/vmlinuz-*")` the newest that matches on the host. */
  readonly kernel?: string | NewestFile;
  /** `-initrd`; needs a kernel. */
  readonly initrd?: string | NewestFile;
  /** `-dtb`; needs a kernel. */
  readonly dtb?: string;
  /** The kernel's command line (`-append`); words of a list are joined by spaces. Needs a kernel. */
  readonly append?: string | readonly string[];
  /** `-boot order=…`: letters of drives, such as `"cd"`. Devices have `bootIndex`, which is better. */
  readonly order?: string;
  /** The firmware's boot menu. */
  readonly menu?: boolean;
  /** Nothing but what has a boot index, or is in `order`, is booted. */
  readonly strict?: boolean;
}

/** The newest file, by version in its name, that a pattern (with `*` in its last part) matches on the host. */
export interface NewestFile {
  readonly newest: string;
}

/** Firmware: a BIOS image, or UEFI as code with a store of variables. */
export interface FirmwareSpec {
  /** `-bios`: a path, or a name that QEMU finds in its own folders. */
  readonly bios?: string;
  /** UEFI's code, as read-only flash (machine property `pflash0`). */
  readonly code?: string;
  /**
   * UEFI's variables, as writable flash (`pflash1`): a template that is copied into the run directory; or, with `{ path }`, a file of your own,
   * which is written to.
   */
  readonly variables?: string | { readonly path: string };
  /** Directories for `-L`, where QEMU looks for firmware. */
  readonly search?: readonly string[];
}

/** A TPM: the socket of a `swtpm` that you run (`swtpm socket --ctrl type=unixio,path=…`). */
export interface TpmSpec {
  readonly socket: string;
  /** Default `tpm-tis`, on arm64 `tpm-tis-device`. */
  readonly model?: "tpm-tis" | "tpm-crb" | "tpm-tis-device";
}
