import type { MigrationInfo, MigrationProgress } from "@qemu-wire/qmp";

/** One look at a migration, in figures for a progress bar; what QEMU didn't tell (yet) is undefined. */
export interface TransferProgress {
  /** QEMU's status. Later versions add some: what isn't known is a migration in progress. */
  readonly status: string;
  /** How much of the memory is sent, 0 to 100, by this pass. It falls when the guest writes faster. */
  readonly percent: number | undefined;
  readonly transferredBytes: number | undefined;
  readonly remainingBytes: number | undefined;
  /** Bytes per second that go over the wire. */
  readonly bandwidth: number | undefined;
  /** Bytes per second that the guest writes anew. */
  readonly dirtyRate: number | undefined;
  /** Milliseconds for which the guest would stand still, if it were moved now. */
  readonly expectedDowntimeMs: number | undefined;
  /** Which way through the memory this is, from 1. */
  readonly pass: number | undefined;
}

/** The figures of one look. */
export function toTransferProgress({ status, percent, info }: MigrationProgress): TransferProgress {
  const { ram } = info;
  return {
    status,
    percent,
    transferredBytes: numberOf(ram?.transferred),
    remainingBytes: numberOf(ram?.remaining),
    // QEMU's "mbps" are 10^6 bits per second.
    bandwidth: ram === undefined ? undefined : (ram.mbps * 1e6) / 8,
    dirtyRate: ram === undefined ? undefined : Number(ram["dirty-pages-rate"]) * Number(ram["page-size"]),
    expectedDowntimeMs: numberOf(info["expected-downtime"]),
    pass: numberOf(ram?.["dirty-sync-count"]),
  };
}

/** What a report takes from the source's last words. */
export function toTotals(info: MigrationInfo): {
  readonly totalMs: number;
  readonly setupMs: number;
  readonly transferredBytes: number;
  readonly passes: number;
} {
  return {
    totalMs: Number(info["total-time"] ?? 0),
    setupMs: Number(info["setup-time"] ?? 0),
    transferredBytes: Number(info.ram?.transferred ?? 0),
    passes: Number(info.ram?.["dirty-sync-count"] ?? 0),
  };
}

/** With `integers: "bigint"` the figures are bigints. */
function numberOf(value: number | bigint | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
