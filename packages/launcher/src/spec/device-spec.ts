/** A property's value, as QEMU takes it: `true` is `on`. */
export type PropertyValue = string | number | boolean;

/** Where a device sits, and what else it is told. Names are QEMU's. */
export interface DevicePlacement {
  /** Letters, digits, `-`, `.`, `_`, a letter first. Made by us when not given. */
  readonly id?: string;
  /** The bus it is put on. Default for PCI devices: the root bus, `pcie.0` or `pci.0`. */
  readonly bus?: string;
  /**
   * PCI slot, or slot and function, hexadecimal: `"5"`, `"1f.0"`. `"last"` is the last slot that the chipset leaves free:
   * 1f on `pc` and `virt`, 1e on q35, whose LPC bridge sits at 1f. Default: the first that is free, fixed by us so that
   * nothing that is listed later can clash with it, and so that both ends of a migration agree.
   */
  readonly address?: string;
  /** Further properties of the device, by QEMU's names; they win over what we would set. Checked by what the binary lists. */
  readonly properties?: Readonly<Record<string, PropertyValue>>;
}

/**
 * A device that is typed nowhere: `{ driver: "ich9-intel-hda", id: "sound" }` is `-device ich9-intel-hda,id=sound`. With a
 * list or an object among its values it is sent as JSON, which QEMU takes from 6.2 on; QEMU makes such devices after all others, and each value
 * has to be of its property's type.
 */
export type DeviceSpec = { readonly driver: string; readonly id?: string } & Readonly<
  Record<string, PropertyValue | object>
>;

/** A netdev that is typed nowhere: `{ type: "vde", id: "n1", sock: "/run/vde" }` is `-netdev vde,id=n1,sock=…`. */
export type NetdevSpec = { readonly type: string; readonly id: string } & Readonly<
  Record<string, PropertyValue | object>
>;
