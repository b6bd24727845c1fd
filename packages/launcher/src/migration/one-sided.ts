import { QemuCommandError } from "@qemu-wire/wire";
import type { MigrationError } from "../errors.js";
import { beginsInPrecopy, cancelMigration } from "./cancel.js";
import { describeEnding, type Ending, followToEnding, isCompleted, statusOf } from "./ending.js";
import { type Failure, recoverAlone } from "./failure.js";
import { commandTimeout, type MigrationEnd, restingStateOf } from "./migration-end.js";
import type { MigrationReport, TransferOptions } from "./migration-options.js";
import { aliveAfter, checkSource, notBegun, refuseBlocked, sourceParameters, type Undo } from "./preparation.js";
import { RunWatch } from "./run-watch.js";
import { applySettings } from "./settings.js";
import { StopRequest } from "./stop-request.js";
import { toTotals, toTransferProgress } from "./transfer-progress.js";

/** A migration of which only the source is ours to ask. */
export interface OneSided {
  readonly uri: string;
  readonly returnPath: boolean;
  /** Nobody but us may have what was sent: then a source that does not run after a failure may be continued. */
  readonly private: boolean;
}

const nothing: Undo = async () => {};

/**
 * Sends a machine's guest to where only QEMU sees what becomes of it, and resolves when the source says `completed`. It
 * then is in `postmigrate`.
 *
 * @throws MigrationError
 */
export async function migrateOneSided(
  source: MigrationEnd,
  { uri, returnPath, private: isPrivate }: OneSided,
  options: TransferOptions,
): Promise<MigrationReport> {
  using stop = new StopRequest(options.signal, options.timeout);
  try {
    await checkSource(source);
  } catch (error) {
    throw notBegun(source, error, await aliveAfter(source, error));
  }
  using watch = await RunWatch.start(source);
  let undo = nothing;
  const failed = async (failure: Pick<Failure, "what" | "status" | "cause" | "begun">): Promise<MigrationError> =>
    await recoverAlone(source, { ...failure, ran: await watch.running(), undo }, isPrivate);
  let begun = false;
  try {
    stop.throwIfStopped();
    await refuseBlocked(source);
    undo = await applySettings(source, {
      capabilities: { events: true, "return-path": returnPath, ...options.capabilities },
      parameters: sourceParameters(options),
    });
    stop.throwIfStopped();
    beginsInPrecopy(source);
    begun = true;
    await source.qmp.execute("migrate", { uri }, { timeout: commandTimeout });
  } catch (error) {
    if (error instanceof QemuCommandError) begun = false;
    throw await failed({ what: (error as Error).message, status: "none", cause: error, begun });
  }
  const ending = await followedOrCancelled(source, options, stop.signal);
  if (!isCompleted(ending)) {
    const { error } = stop;
    const what = describeEnding("the source", ending);
    throw await failed({
      what: error === undefined ? what : `${error.message} (${what})`,
      status: statusOf(ending),
      cause: error,
      begun,
    });
  }
  await restingStateOf(source);
  await undo();
  const info = ending.last?.info ?? {};
  return {
    status: statusOf(ending),
    downtimeMs: info.downtime === undefined ? undefined : Number(info.downtime),
    ...toTotals(info),
    verified: false,
    cancelTooLate: stop.signal.aborted,
  };
}

async function followedOrCancelled(
  source: MigrationEnd,
  { onProgress }: TransferOptions,
  stop: AbortSignal,
): Promise<Ending> {
  const cancel = (): void => {
    // How the migration ends tells whether it was in time.
    cancelMigration(source).catch(() => {});
  };
  stop.addEventListener("abort", cancel, { once: true });
  if (stop.aborted) cancel();
  try {
    return await followToEnding(source, {
      signal: new AbortController().signal,
      onProgress: (progress) => {
        // What the caller throws is no failure of the migration.
        if (onProgress) queueMicrotask(() => onProgress(toTransferProgress(progress)));
      },
    });
  } finally {
    stop.removeEventListener("abort", cancel);
  }
}
