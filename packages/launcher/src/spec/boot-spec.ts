/** What the machine boots. */
export interface BootSpec {
  /** A kernel to start directly; with `newest("/boot/vmlinuz-*")` the newest that matches. */
  readonly kernel?: string | NewestFile;
  readonly initrd?: string | NewestFile;
  readonly dtb?: string;
  /** The kernel's command line; words of a list are joined by spaces. */
  readonly append?: string | readonly string[];
  /** `-boot order=…`, `menu`, `strict`. Devices have `bootIndex`, which is better. */
  readonly order?: string;
  readonly menu?: boolean;
  readonly strict?: boolean;
}

/** The newest file, by version in its name, that a pattern (with `*` in its last part) matches on the host. */
export interface NewestFile {
  readonly newest: string;
}

/** Firmware: a BIOS image, or UEFI as code with a store of variables. */
export interface FirmwareSpec {
  /** `-bios`. */
  readonly bios?: string;
  /** UEFI's code, read-only. */
  readonly code?: string;
  /** Template of UEFI's variables, copied for this machine; or a file of your own with `{ path }`, which is written to. */
  readonly variables?: string | { readonly path: string };
  /** Directories for `-L`. */
  readonly search?: readonly string[];
}

/** A TPM: the socket of a `swtpm` that you run. */
export interface TpmSpec {
  readonly socket: string;
  readonly model?: "tpm-tis" | "tpm-crb" | "tpm-tis-device";
}
