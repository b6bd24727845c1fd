import type { DevicePlacement } from "./device-spec.js";

/**
 * A disk: two `-blockdev` nodes (the file, and its format on top) and a device. A path alone is `{ file: path }`.
 */
export interface DiskSpec extends DevicePlacement {
  /** An image, or a block device, on the host; none: an empty CD drive (`media: "cdrom"`). */
  readonly file?: string;
  /**
   * Default: what the file's name says (`.qcow2`, `.raw`, `.iso`, …). Where it says nothing, the format is found out by the file's first
   * bytes; an image named or declared `raw` is never taken for anything else, as its guest could write those bytes.
   */
  readonly format?: "raw" | "qcow2" | "vmdk" | "vdi" | "vpc" | "vhdx" | (string & {});
  /**
   * Default `virtio`; for a CD what the machine has: `sata` on q35, `ide` on pc, else `scsi`.
   *
   * `virtio` is `virtio-blk-pci`; `scsi` sits on one `virtio-scsi-pci` of the machine (`scsi0`); `ide` is of `pc` only; `sata` is q35's own
   * controller, elsewhere an `ahci`; `usb` is on a `qemu-xhci` (`usb0`); `none` makes the nodes and no device.
   */
  readonly interface?: "virtio" | "scsi" | "ide" | "sata" | "nvme" | "usb" | "none";
  readonly media?: "disk" | "cdrom";
  /** As in `-drive`: `cache.direct`, `cache.no-flush` of the nodes, and `write-cache` of the device. Default is QEMU's, `writeback`. */
  readonly cache?: "none" | "writeback" | "writethrough" | "directsync" | "unsafe";
  /** `native` needs `cache: "none"` or `"directsync"`. Default is QEMU's, `threads`. */
  readonly aio?: "threads" | "native" | "io_uring";
  /** QEMU's image lock; `false` is `locking=off`: for an image that several machines write into, at their peril. */
  readonly locking?: boolean | "auto";
  /** Nothing is written to it, and it has no overlay. Not for disks of `ide` and `sata`, which always can be written to. */
  readonly readOnly?: boolean;
  /**
   * `true` (default for an image that isn't read-only and not asked to be `"direct"`): writes go to a qcow2 overlay in
   * the run directory, removed with it. `"direct"`: writes go into the image. `{ path }`: an overlay of yours, made when it
   * isn't there, and kept.
   */
  readonly overlay?: boolean | "direct" | { readonly path: string };
  /** The device's serial number, which the guest sees. NVMe must have one: default its id. */
  readonly serial?: string;
  /** Its place in the order of booting, from 0. */
  readonly bootIndex?: number;
  /** `unmap`: what the guest discards is given back to the host. Default is QEMU's, `ignore`. */
  readonly discard?: "ignore" | "unmap";
  /** An I/O thread of its own (`-object iothread`); for `virtio` only. */
  readonly ioThread?: boolean;
  /** `node-name` of its format layer, at most 21 characters as further names are made of it; default `<id>`. */
  readonly nodeName?: string;
}
