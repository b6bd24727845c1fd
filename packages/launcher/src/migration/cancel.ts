import type { QmpClient } from "@qemu-wire/qmp";
import { MigrationError } from "../errors.js";
import { forgetDestination } from "./may-continue.js";
import { commandTimeout, type MigrationEnd } from "./migration-end.js";

/** Clients of which a source was told to go to postcopy: from then on QEMU itself would cancel, and lose the guest. */
const inPostcopy = new WeakSet<QmpClient<"common">>();

/** Tells the source to go over to postcopy, from where there is no way back. */
export async function startPostcopy({ qmp }: MigrationEnd): Promise<void> {
  inPostcopy.add(qmp);
  await qmp.execute("migrate-start-postcopy", undefined, { timeout: commandTimeout });
}

/** Forgets what the last migration of a source came to, when a new one begins. */
export function beginsInPrecopy(source: MigrationEnd): void {
  inPostcopy.delete(source.qmp);
  forgetDestination(source);
}

/**
 * Asks the source to cancel the migration that is under way, and resolves once it knows: whoever follows it learns how it
 * ended, and it may have completed first. Without a migration nothing happens.
 *
 * @param timeout - milliseconds for each of two commands
 * @throws QemuTimeoutError, QemuClosedError; MigrationError once it is in postcopy, which can't be cancelled: the guest is at the destination already, and
 * some of its memory isn't. (QEMU 7.2 would try, and lose it.)
 */
export async function cancelMigration(source: MigrationEnd, timeout = commandTimeout): Promise<void> {
  const { status } = await source.qmp.execute("query-migrate", undefined, { timeout });
  if (inPostcopy.has(source.qmp) || status?.startsWith("postcopy")) {
    throw new MigrationError(
      `${source.name}: a migration in postcopy can't be cancelled: the guest is on its way in two parts. Wait for its end.`,
      { alive: "unknown", status: status ?? "none" },
    );
  }
  await source.qmp.execute("migrate_cancel", undefined, { timeout });
}
