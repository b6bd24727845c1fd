import { checkTimeout } from "@qemu-wire/wire/internal-light";
import type { TransferProgress } from "./transfer-progress.js";

/** What every kind of migration takes. */
export interface TransferOptions {
  /** Called with each change of the status or the figures. What it throws ends nothing and becomes an uncaught exception. */
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
  /** Cancels: the guest then stays where it is, unless it has moved already, or is in postcopy. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until it is cancelled; none by default. */
  readonly timeout?: number | undefined;
  /** The most that it may send, in bytes per second; QEMU's default is 128 MiB/s, before 5.2 32. */
  readonly bandwidth?: number | undefined;
  /** For how long QEMU may stop the guest, in milliseconds; its default is 300. Too little, and it never ends. */
  readonly downtimeLimit?: number | undefined;
  /** QEMU's migration parameters by their names, such as `{ "multifd-channels": 4 }`; set on both ends. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
  /** QEMU's migration capabilities by their names, such as `{ multifd: true, xbzrle: true }`; set on both ends. */
  readonly capabilities?: Readonly<Record<string, boolean>> | undefined;
}

/** The names of {@link TransferOptions}, for the check of a call that takes more than these. */
export const transferOptionNames = {
  onProgress: true,
  signal: true,
  timeout: true,
  bandwidth: true,
  downtimeLimit: true,
  parameters: true,
  capabilities: true,
} as const satisfies Record<keyof TransferOptions, true>;

/** Options of {@link migrateBetween}. */
export interface MigrationOptions extends TransferOptions {
  /** Default: `"unix"` between two QEMUs of one host, else `"tcp"`. */
  readonly via?: "unix" | "tcp" | undefined;
  /**
   * With TCP: the address of the destination's host at which it listens and the source reaches it. Default `127.0.0.1` on
   * one host. The stream is neither encrypted nor authenticated unless `parameters` has `tls-creds`.
   */
  readonly address?: string | undefined;
  /**
   * Runs the guest at the destination before all of its memory is there, which bounds the time that it stands still
   * (to some ms) however fast it writes. From that moment it can't be cancelled, and if either end or the network dies,
   * the guest is lost. `"after-first-pass"` copies the memory once before it.
   */
  readonly postcopy?: "at-once" | "after-first-pass" | undefined;
  /** Whether the guest runs at the destination; default: if it runs at the source. */
  readonly run?: boolean | undefined;
  /**
   * False leaves out the comparison of both machines before the start, for ends that differ in names only. QEMU refuses
   * what doesn't fit then, later and with fewer words.
   */
  readonly compare?: boolean | undefined;
  /** Ends the source, once the guest runs at the destination. */
  readonly quitSource?: (() => Promise<void>) | undefined;
}

/** How a migration went. */
export interface MigrationReport {
  /** QEMU's last status at the source: `completed`. */
  readonly status: string;
  /**
   * Milliseconds in which the guest ran nowhere: by the clock of the host, from its stop at the source to its start at
   * the destination, where both are on one host; else QEMU's own figure, which leaves out the start.
   */
  readonly downtimeMs: number | undefined;
  /** All of it, in milliseconds, as QEMU counts. */
  readonly totalMs: number;
  /** What went before the first byte, in milliseconds. */
  readonly setupMs: number;
  readonly transferredBytes: number;
  /** How often the source went through the memory. */
  readonly passes: number;
  /** Whether the destination was asked, too, and has the guest. False where it is somebody else's, or a file. */
  readonly verified: boolean;
  /** An abort or the timeout came when there was nothing to cancel any more: the guest had moved, or was in postcopy. */
  readonly cancelTooLate: boolean;
}

/** What has to be so for a migration to be safe and to be followed; nobody may choose otherwise. */
const ours = ["events", "return-path"];

/** @throws RangeError for an option that makes no sense, before anything is touched. */
export function checkTransferOptions(options: TransferOptions): void {
  checkTimeout(options.timeout);
  for (const name of ["bandwidth", "downtimeLimit"] as const) {
    const value = options[name];
    if (value !== undefined && !(Number.isSafeInteger(value) && value > 0))
      throw new RangeError(`${name} is a positive whole number, not ${String(value)}.`);
  }
  for (const name of ours) {
    if (options.capabilities?.[name] === undefined) continue;
    throw new RangeError(
      `capabilities.${name} can't be chosen: without it a failed migration looks like one that succeeded.`,
    );
  }
}

/** @throws RangeError, as {@link checkTransferOptions}. */
export function checkMigrationOptions(options: MigrationOptions): void {
  checkTransferOptions(options);
  const { via, postcopy, address } = options;
  if (via !== undefined && via !== "unix" && via !== "tcp")
    throw new RangeError(`via is "unix" or "tcp", not ${String(via)}.`);
  if (postcopy !== undefined && postcopy !== "at-once" && postcopy !== "after-first-pass")
    throw new RangeError(`postcopy is "at-once" or "after-first-pass", not ${String(postcopy)}.`);
  // It becomes part of QEMU's `tcp:host:port,options`.
  if (address !== undefined && !/^[\w.:%-]+$/.test(address))
    throw new RangeError(`address is a host's name or address, not ${JSON.stringify(address)}.`);
}
