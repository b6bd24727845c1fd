import type { DevicePlacement } from "./device-spec.js";

/** A disk. A path alone is `{ file: path }`. */
export interface DiskSpec extends DevicePlacement {
  /** An image on the host; or none: an empty CD drive. */
  readonly file?: string;
  /** Default: found out by `qemu-img info` where the file's name doesn't tell; a raw image is never guessed to be anything else by its content alone. */
  readonly format?: "raw" | "qcow2" | "vmdk" | "vdi" | "vpc" | "vhdx" | (string & {});
  /** Default `virtio`. */
  readonly interface?: "virtio" | "scsi" | "ide" | "sata" | "nvme" | "usb" | "none";
  readonly media?: "disk" | "cdrom";
  readonly cache?: "none" | "writeback" | "writethrough" | "directsync" | "unsafe";
  readonly aio?: "threads" | "native" | "io_uring";
  /** `false` is `locking=off`: for an image that several machines write into, at their peril. */
  readonly locking?: boolean | "auto";
  readonly readOnly?: boolean;
  /**
   * `true` (default for an image that isn't read-only and not asked to be `"direct"`): writes go to a qcow2 overlay in
   * the run directory, removed with it. `"direct"`: writes go into the image. `{ path }`: an overlay of yours, kept.
   */
  readonly overlay?: boolean | "direct" | { readonly path: string };
  readonly serial?: string;
  readonly bootIndex?: number;
  readonly discard?: "ignore" | "unmap";
  /** An I/O thread of its own. */
  readonly ioThread?: boolean;
  /** `node-name` of its format layer; made by us when not given. */
  readonly nodeName?: string;
}
