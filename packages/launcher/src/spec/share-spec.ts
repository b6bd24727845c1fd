import type { DevicePlacement } from "./device-spec.js";

/** A directory of the host for the guest. */
export type ShareSpec = PlanNineShare | VirtiofsShare;

/** A share by 9p: QEMU itself reads the files. A guest that has mounted it can't be migrated. */
export interface PlanNineShare extends DevicePlacement {
  readonly type: "9p";
  /** The guest mounts it by this name; at most 31 bytes. */
  readonly tag: string;
  readonly path: string;
  /** Default true. `/` is never writable unless `writableRoot` says so. */
  readonly readOnly?: boolean;
  readonly writableRoot?: boolean;
  /** Default `none` for what is read-only, else `mapped-xattr`. */
  readonly securityModel?: "none" | "mapped-xattr" | "mapped-file" | "passthrough";
}

/** A share by virtiofs: a `virtiofsd` that you run serves it. Needs shared memory. */
export interface VirtiofsShare extends DevicePlacement {
  readonly type: "virtiofs";
  /** The guest mounts it by this name; at most 35 bytes. */
  readonly tag: string;
  /** Socket of the `virtiofsd`. */
  readonly socket: string;
  /** A power of 2, up to 1024. */
  readonly queueSize?: number;
}

/** A PCI function of the host for the guest, by vfio. Its driver on the host must be `vfio-pci`. */
export interface PassthroughSpec extends DevicePlacement {
  /** As `0000:08:00.0`; the domain may be left out. */
  readonly host: string;
  /** PCI address in the guest: `"5"`, `"1f.0"`; the same as `address`. */
  readonly guestAddress?: string;
  /** Refused unless `vfio-pci`: `pci-assign` is gone from QEMU. */
  readonly driver?: "vfio-pci";
}
