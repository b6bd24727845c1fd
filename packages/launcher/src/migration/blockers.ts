import type { MigrationEnd } from "./migration-end.js";
import { commandTimeout } from "./migration-end.js";

/**
 * What keeps a machine from being migrated now, in QEMU's words, such as a 9p share that the guest has mounted. Empty
 * when nothing does, and before QEMU 6.0, which tells it only by refusing.
 */
export async function migrationBlockers({ qmp }: MigrationEnd): Promise<readonly string[]> {
  const info: object = await qmp.execute("query-migrate", undefined, { timeout: commandTimeout });
  const reasons = (info as { readonly "blocked-reasons"?: unknown })["blocked-reasons"];
  return Array.isArray(reasons) ? reasons.map(String) : [];
}
