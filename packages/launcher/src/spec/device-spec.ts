/** Where a device sits, and what else it is told. Names are QEMU's. */
export interface DevicePlacement {
  /** Letters, digits, `-`, `.`, `_`, a letter first. Made by us when not given. */
  readonly id?: string;
  readonly bus?: string;
  /** PCI slot, or slot and function, hexadecimal: `"5"`, `"1f.0"`. */
  readonly address?: string;
  /** Further properties of the device, by QEMU's names. */
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
}

/** A device that is typed nowhere: `{ driver: "ich9-intel-hda", id: "sound" }`. */
export type DeviceSpec = { readonly driver: string; readonly id?: string } & Readonly<
  Record<string, string | number | boolean | object>
>;

/** A netdev that is typed nowhere. */
export type NetdevSpec = { readonly type: string; readonly id: string } & Readonly<
  Record<string, string | number | boolean | object>
>;
