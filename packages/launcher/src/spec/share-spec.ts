import type { DevicePlacement } from "./device-spec.js";

/** A directory of the host for the guest. */
export type ShareSpec = DevicePlacement &
  (
    | {
        readonly type: "9p";
        /** The guest mounts it by this name. */
        readonly tag: string;
        readonly path: string;
        /** Default true. `/` is never writable unless `writableRoot` says so. */
        readonly readOnly?: boolean;
        readonly writableRoot?: boolean;
        readonly securityModel?: "none" | "mapped-xattr" | "mapped-file" | "passthrough";
      }
    | {
        readonly type: "virtiofs";
        readonly tag: string;
        /** Socket of a `virtiofsd` that you run. Needs shared memory. */
        readonly socket: string;
        readonly queueSize?: number;
      }
  );

/** A PCI function of the host for the guest, by vfio. */
export interface PassthroughSpec extends DevicePlacement {
  /** As `0000:08:00.0`; the domain may be left out. */
  readonly host: string;
  /** PCI address in the guest: `"5"`, `"1f.0"`; the same as `address`. */
  readonly guestAddress?: string;
  /** Refused unless `vfio-pci`: `pci-assign` is gone from QEMU. */
  readonly driver?: "vfio-pci";
}
