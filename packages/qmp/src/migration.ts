import { QemuOverflowError, QemuTimeoutError } from "@qemu-wire/wire";
import { checkTimeout } from "@qemu-wire/wire/internal-light";
import type { QmpReturn } from "./model.js";
import type { QmpClient } from "./qmp-client.js";

/** What `query-migrate` returns on every supported version. */
export type MigrationInfo = QmpReturn<"common", "query-migrate">;

/** One look at a migration. */
export interface MigrationProgress {
  /** QEMU's `MigrationStatus`. Later versions add some: what this library doesn't know is a migration in progress. */
  readonly status: string;
  /** True for the last one: `completed`, `failed` or `cancelled`. */
  readonly ended: boolean;
  /** How much of the guest's memory is transferred, 0 to 100, by this pass; undefined before there are figures. */
  readonly percent: number | undefined;
  /** Everything `query-migrate` said. */
  readonly info: MigrationInfo;
}

/** Options of {@link followMigration}. */
export interface FollowMigrationOptions {
  /** Milliseconds between two looks when no event comes; default 250. */
  readonly interval?: number | undefined;
  /** Ends the following with an `AbortError`. The migration goes on: `migrate_cancel` ends it. */
  readonly signal?: AbortSignal | undefined;
}

const endings = new Set(["completed", "failed", "cancelled"]);

/**
 * Sets the capabilities without which a migration can't be followed safely, on both sides, before it starts:
 *
 * - `events`: without it QEMU sends no MIGRATION event.
 * - `return-path`: without it the source reports `completed` also when the destination failed to load (7.2: the
 *   destination exits, the source sits in `postmigrate`, the guest is lost). `returnPath: false` for destinations of
 *   somebody else's that can't take it.
 */
export async function prepareMigration(
  qmp: QmpClient<"common">,
  options: { readonly returnPath?: boolean | undefined } = {},
): Promise<void> {
  await qmp.execute("migrate-set-capabilities", {
    capabilities: [
      { capability: "events", state: true },
      { capability: "return-path", state: options.returnPath ?? true },
    ],
  });
}

/**
 * Follows a migration by its events and, as events are lost when a connection breaks, by `query-migrate` now and then.
 * Yields each status and each change of the figures, ends after the one with `ended: true`.
 *
 * It begins with what is, so start it after `migrate`: QEMU keeps the end of an earlier migration until the next one
 * begins, and that end would end it at once. Where there was none yet (a destination, say) it waits for one, and may be
 * started before. A `migrate` that rejects has nothing to follow.
 *
 * `completed` at the source alone is no proof that the guest lives: the destination must say `completed`, too, before
 * anyone relies on it, and a source in `postmigrate` must not be continued unless the destination is gone. `failed`
 * leaves the guest at the source (with `return-path`); the reason is in `info["error-desc"]` or, when that is missing, on
 * the destination's standard error. A cancelled migration may have completed first: both endings are legal.
 *
 * @throws QemuClosedError when the connection ends, QemuAbortError.
 */
export function followMigration(
  qmp: QmpClient<"common">,
  options: FollowMigrationOptions = {},
): AsyncIterableIterator<MigrationProgress> {
  const { interval = 250, signal } = options;
  checkTimeout(interval, "interval");
  return follow(qmp, interval, signal);
}

async function* follow(
  qmp: QmpClient<"common">,
  interval: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<MigrationProgress, undefined> {
  let last: MigrationProgress | undefined;
  for (;;) {
    const since = qmp.mark();
    const info = await qmp.execute("query-migrate", undefined, { signal });
    const progress = toProgress(info);
    if (last === undefined || last.status !== progress.status || last.percent !== progress.percent) yield progress;
    if (progress.ended) return;
    last = progress;
    try {
      await qmp.waitFor("MIGRATION", {
        since,
        timeout: interval,
        acrossReconnect: true,
        signal,
      });
    } catch (error) {
      // No event for a while, or so many others that the log is past them: then the next look tells.
      if (!(error instanceof QemuTimeoutError || error instanceof QemuOverflowError)) throw error;
    }
  }
}

function toProgress(info: MigrationInfo): MigrationProgress {
  const status: string = info.status ?? "none";
  return { status, ended: endings.has(status), percent: percentOf(info), info };
}

function percentOf({ ram, status }: MigrationInfo): number | undefined {
  if (status === "completed") return 100;
  // With integers: "bigint" the figures are bigints.
  const [total, remaining] = [Number(ram?.total ?? 0), Number(ram?.remaining ?? 0)];
  return total > 0 ? (100 * (total - remaining)) / total : undefined;
}
