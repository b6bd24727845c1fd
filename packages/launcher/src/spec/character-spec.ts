/**
 * Where a serial port goes. `"stream"` is ours; the rest are also kept as a bounded log where that can be.
 *
 * `tcp` with port 0 lets QEMU take a free one.
 */
export type ConsoleSpec =
  | "stream"
  | "none"
  | { readonly file: string }
  | { readonly unix: string }
  | { readonly tcp: { readonly host?: string; readonly port: number } };

/** A screen: none, or VNC. Without `display` a free one is taken. */
export type DisplaySpec =
  | "none"
  | {
      readonly type: "vnc";
      /** n is port 5900 + n. */
      readonly display?: number;
      /** Address that is listened on; default 127.0.0.1, as VNC without a password is open to all who reach it. */
      readonly host?: string;
      /** The `id` of a TLS or secret object, for a password set later by `set_password`. */
      readonly password?: boolean;
    }
  | { readonly type: string & {}; readonly [option: string]: string | number | boolean };

/** A listening monitor for others. */
export interface MonitorSpec {
  /** `qmp` (default) or the human one. */
  readonly mode?: "qmp" | "hmp";
  readonly unix?: string;
  readonly tcp?: { readonly host?: string; readonly port: number };
}
