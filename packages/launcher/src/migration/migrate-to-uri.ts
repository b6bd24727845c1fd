import type { MigrationEnd } from "./migration-end.js";
import { checkTransferOptions, type MigrationReport, type TransferOptions } from "./migration-options.js";
import { migrateOneSided } from "./one-sided.js";

/** Options of {@link migrateToUri}. */
export interface UriOptions extends TransferOptions {
  /**
   * False for a destination that can't answer. With it (the default) the source learns when the destination couldn't
   * load the guest, and runs on; without it (in QEMU 5.2 sometimes with it, too) that looks like a success, and the guest
   * is lost.
   */
  readonly returnPath?: boolean | undefined;
}

/**
 * Migrates to a QEMU that somebody else started and that listens at `uri` (`tcp:host:port`, `unix:/path`). Only the
 * source's view is known, so that the report says `verified: false`; the source stays, in `postmigrate`, and must not be
 * continued: whether the guest runs over there, its owner knows.
 *
 * @throws RangeError for a URI that runs a program or names a file, or an option that makes no sense; MigrationError,
 * with `alive: "source"` where the source runs on.
 */
export async function migrateToUri(
  source: MigrationEnd,
  uri: string,
  options: UriOptions = {},
): Promise<MigrationReport> {
  checkTransferOptions(options);
  const scheme = /^[a-z]+(?=:)/.exec(uri)?.[0];
  if (scheme === undefined)
    throw new RangeError(`${JSON.stringify(uri)} is no URI for a migration, such as tcp:host:port or unix:/path.`);
  if (scheme === "exec")
    throw new RangeError(
      "exec: would run a shell on the machine's host; save to a file, or let a process of yours listen.",
    );
  if (scheme === "file") throw new RangeError("file: is for saveToFile(), which works with every QEMU.");
  return await migrateOneSided(source, { uri, returnPath: options.returnPath ?? true, private: false }, options);
}
