/**
 * Where a serial port goes.
 *
 * - `"stream"` is ours: `vm.console`.
 * - `{ file }`: QEMU writes it; nothing can be sent.
 * - `{ unix }`, `{ tcp }`: a listening socket, for one client at a time; what goes through it is also kept in a log in the run directory.
 *   `tcp` with port 0 lets QEMU take a free one, which `query-chardev` tells. Default `host` is 127.0.0.1.
 * - `"none"`: there is no such port.
 */
export type ConsoleSpec =
  | "stream"
  | "none"
  | { readonly file: string }
  | { readonly unix: string }
  | { readonly tcp: { readonly host?: string; readonly port: number } };

/** A screen: none, VNC, or one of QEMU's `-display` with its options. */
export type DisplaySpec = "none" | VncDisplay | OtherDisplay;

/** A VNC server. */
export interface VncDisplay {
  readonly type: "vnc";
  /** n is port 5900 + n. Default: QEMU takes the first that is free, which `query-vnc` tells. */
  readonly display?: number;
  /** Address that is listened on; default 127.0.0.1, as VNC without a password is open to all who reach it. */
  readonly host?: string;
  /** A password is wanted; nobody gets in before `set_password` has set one. */
  readonly password?: boolean;
}

/** A display of QEMU's, as `-display help` lists them: `{ type: "gtk", "zoom-to-fit": true }`. */
export interface OtherDisplay {
  readonly type: string & {};
  readonly [option: string]: string | number | boolean;
}

/** A listening monitor for others. Without `unix` and `tcp` it is a unix socket in the run directory, `monitor<n>`. */
export interface MonitorSpec {
  /** `qmp` (default) or the human one. */
  readonly mode?: "qmp" | "hmp";
  readonly unix?: string;
  /** Whoever reaches the port has the machine: it has no password. Default host is 127.0.0.1; port 0 lets QEMU take a free one. */
  readonly tcp?: { readonly host?: string; readonly port: number };
}
