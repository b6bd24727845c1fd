import type { QmpClient } from "@qemu-wire/qmp";
import { MigrationError } from "../errors.js";
import { commandTimeout, type MigrationEnd } from "./migration-end.js";

type Source = Pick<MigrationEnd, "name" | "qmp">;

/** What is known of the destination of a source's last migration, which QEMU at the source can't know. */
type Destination = "never-ran" | "may-run";

/** By the sources' clients. QEMU's own view counts for a source that is not here, as after `attach()`. */
const destinations = new WeakMap<QmpClient<"common">, Destination>();

/**
 * Notes that nobody runs the guest of a source's last migration, or will: the destination is proven gone and was never told
 * to run. It holds until the source runs or is migrated again, whoever does that.
 */
export function noteDestinationGone(source: Source): void {
  note(source, "never-ran");
}

/** Notes how a migration failed: unless its guest is at the source for certain, there may be a second copy. */
export function noteFailure(source: Source, { alive }: MigrationError): void {
  if (alive !== "source" && destinations.get(source.qmp) !== "never-ran") note(source, "may-run");
}

/** Forgets the last migration, when a new one of the source begins. */
export function forgetDestination({ qmp }: Source): void {
  destinations.delete(qmp);
}

/**
 * Refuses to continue a machine whose guest may be elsewhere. QEMU itself would obey, and the guest would run twice, on the
 * same disks. The one rule for whoever is about to send `cont`, or to migrate the guest: a source may be continued when the
 * destination of its last migration provably does not run.
 *
 * @throws MigrationError, `alive: "unknown"`, that says why
 */
export async function refuseSecondCopy(source: Source): Promise<void> {
  const known = destinations.get(source.qmp);
  if (known === "never-ran") return;
  const call = { timeout: commandTimeout };
  const { status } = await source.qmp.execute("query-status", undefined, call);
  if (known === undefined && status !== "postmigrate") return;
  // What runs already can't be told to.
  if (status === "running") return;
  const migration = (await source.qmp.execute("query-migrate", undefined, call)).status ?? "none";
  // A guest that was paused ends in postmigrate also when its migration failed or was cancelled.
  if (known === undefined && (migration === "failed" || migration === "cancelled")) return;
  const why =
    known === "may-run"
      ? "its last migration failed after the destination may have run its guest"
      : "its guest was migrated away";
  throw new MigrationError(
    `${source.name}: ${why} (QEMU says "${status}", and of the migration "${migration}"): continued here, it would run twice. End this machine; or, if it is certain that the other copy is gone, qmp.execute("cont") continues this one.`,
    { alive: "unknown", status: migration },
  );
}

function note({ qmp }: Source, what: Destination): void {
  destinations.set(qmp, what);
  const resumed = qmp.on("RESUME", forget);
  const begun = qmp.on("MIGRATION", ({ data }) => {
    if (data.status === "setup") forget();
  });
  function forget(): void {
    resumed[Symbol.dispose]();
    begun[Symbol.dispose]();
    // A later note has listeners of its own, which do the same.
    destinations.delete(qmp);
  }
}
