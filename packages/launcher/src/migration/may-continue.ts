import { MigrationError } from "../errors.js";
import { commandTimeout, type MigrationEnd } from "./migration-end.js";

/**
 * Refuses to continue a machine whose guest has moved elsewhere. QEMU itself would obey, and the guest would run twice,
 * on the same disks. For whoever is about to send `cont`.
 *
 * @param options.destinationGone - the destination is proven gone and never ran the guest, as after a MigrationError with
 * `alive: "source"`; or it was saved to a file, and nobody loads that while this one runs.
 * @throws MigrationError
 */
export async function refuseSecondCopy(
  source: Pick<MigrationEnd, "name" | "qmp">,
  options: { readonly destinationGone?: boolean } = {},
): Promise<void> {
  if (options.destinationGone === true) return;
  const call = { timeout: commandTimeout };
  const { status } = await source.qmp.execute("query-status", undefined, call);
  if (status !== "postmigrate") return;
  const migration = (await source.qmp.execute("query-migrate", undefined, call)).status ?? "none";
  // A guest that was paused ends in postmigrate also when its migration failed or was cancelled.
  if (migration === "failed" || migration === "cancelled") return;
  throw new MigrationError(
    `${source.name}: its guest was migrated: continued here, it would run twice. End this machine; or, if it is certain that the other one is gone and never ran, say so.`,
    { alive: "unknown", status: migration },
  );
}
