import type { MigrationProgress } from "@qemu-wire/qmp";
import { QemuAbortError, QemuClosedError, QemuStateError } from "@qemu-wire/wire";
import type { MachineExit } from "../errors.js";
import { commandTimeout, type MigrationEnd } from "./migration-end.js";
import { settledWithin } from "../settled-within.js";

/** How a migration ended, seen from one end. */
export type Ending =
  /** QEMU said `completed`, `failed` or `cancelled`. */
  | { readonly kind: "ended"; readonly last: MigrationProgress }
  /** Its process is gone. */
  | { readonly kind: "gone"; readonly exit: MachineExit; readonly last: MigrationProgress | undefined }
  /** It can't be asked any more, and as far as is known its process lives. */
  | { readonly kind: "lost"; readonly error: Error; readonly last: MigrationProgress | undefined }
  /** It has not come to an end, though the other one has, and is not waited for any longer; `error` says why. */
  | { readonly kind: "pending"; readonly error: Error; readonly last: MigrationProgress | undefined }
  /** Postcopy broke: the guest is split between both ends, and waits. */
  | { readonly kind: "interrupted"; readonly last: MigrationProgress };

/** Between the end of a monitor and that of its process, in milliseconds: what is longer is a lost connection. */
const exitGrace = 5_000;

/**
 * Follows a migration at one end until it is over there, one way or the other.
 *
 * @throws QemuAbortError when `signal` fires, which ends only the following.
 */
export async function followToEnding(
  end: MigrationEnd,
  options: { readonly signal: AbortSignal; readonly onProgress?: (progress: MigrationProgress) => void },
): Promise<Ending> {
  let last: MigrationProgress | undefined;
  try {
    for await (const progress of end.qmp.followMigration({ signal: options.signal })) {
      last = progress;
      options.onProgress?.(progress);
      if (progress.ended) return { kind: "ended", last: progress };
      if (progress.status === "postcopy-paused") return { kind: "interrupted", last: progress };
    }
    throw new QemuClosedError(`${end.name}: the following of the migration ended early.`, {
      reason: "requested",
      outcome: "unknown",
    });
  } catch (error) {
    if (error instanceof QemuAbortError) throw error;
    const exit = await settledWithin(end.exited, exitGrace);
    return exit === undefined ? { kind: "lost", error: error as Error, last } : { kind: "gone", exit, last };
  }
}

/** An ending for people. */
export function describeEnding(name: string, ending: Ending): string {
  switch (ending.kind) {
    case "ended": {
      const reason = ending.last.info["error-desc"];
      return `${name} says "${ending.last.status}"${reason === undefined || reason === "" ? "" : `: ${reason}`}`;
    }
    case "gone": {
      const { code, signal, reason } = ending.exit;
      return `${name} ended (${reason}${signal !== null ? `, ${signal}` : code === null ? "" : `, exit code ${code}`})`;
    }
    case "lost":
      return `${name} can't be asked any more: ${ending.error.message}`;
    case "pending":
      return ending.error.message;
    case "interrupted":
      return `${name} says "postcopy-paused"`;
  }
}

/** The last status that an end told. */
export function statusOf(ending: Ending | undefined): string {
  return ending?.last?.status ?? "none";
}

/** Whether an end is through. */
export function isCompleted(ending: Ending): boolean {
  return ending.kind === "ended" && ending.last.status === "completed";
}

/** The ending of an end that doesn't come to one, though the other one has. */
export function tooLong({ name }: MigrationEnd): Ending {
  const error = new QemuStateError(`${name} has not ended its migration, though the other end has`);
  return { kind: "pending", error, last: undefined };
}

/** What a destination says while no source has reached it: versions differ in whether listening is `setup` already. */
const unreached = new Set(["none", "setup"]);

/**
 * Resolves with the ending of a destination that no source can reach any more, once the source's process is gone: QEMU
 * answers `migrate` before it has connected, and a destination that nobody has connected to listens for ever. Resolves
 * with undefined for one that was reached: it hears of the source's end by itself.
 *
 * @throws QemuClosedError, QemuTimeoutError.
 */
export async function neverReached(destination: MigrationEnd): Promise<Ending | undefined> {
  const call = { timeout: commandTimeout };
  // A connection that the source made before it went may still wait to be accepted; QEMU has done so when it is asked again.
  for (let look = 0; look < 2; look += 1) {
    const { status = "none" } = await destination.qmp.execute("query-migrate", undefined, call);
    if (!unreached.has(status)) return undefined;
  }
  const error = new QemuStateError(`${destination.name} was never connected to by the source`);
  return { kind: "pending", error, last: undefined };
}
