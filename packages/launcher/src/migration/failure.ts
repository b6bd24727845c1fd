import { QemuClosedError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { ended } from "../diagnosis.js";
import { MigrationError } from "../errors.js";
import { migrationBlockers } from "./blockers.js";
import { noteDestinationGone } from "./may-continue.js";
import {
  commandTimeout,
  type MigrationDestination,
  type MigrationEnd,
  restingStateOf,
  runStateOf,
} from "./migration-end.js";
import { settledWithin } from "../settled-within.js";

/** A migration that failed before the destination was told to run. */
export interface Failure {
  /** What happened, as a part of a sentence. */
  readonly what: string;
  /** The source's last status. */
  readonly status: string;
  readonly cause: unknown;
  /** `migrate` was sent: then the guest may have been stopped. */
  readonly begun: boolean;
  /** The guest has to run again at the source. */
  readonly ran: boolean;
  /** Puts the source's settings back. */
  readonly undo: () => Promise<void>;
}

/** Between the end of a monitor and that of its process, in milliseconds. */
const exitGrace = 5_000;
/** Between the end of a process and the knowledge of it, in milliseconds. */
const proofTimeout = 10_000;
/** For an end that may be stuck to answer, in milliseconds. */
const answerTimeout = 5_000;
/** For the source to continue by itself, in milliseconds. */
const resumeTimeout = 10_000;

/** Where the guest is, with a sentence on it. */
interface Whereabouts {
  readonly alive: MigrationError["alive"];
  readonly sentence: string;
}

/**
 * After a failure: ends the destination, and only when that is proven gone lets the source run again, if it doesn't by
 * itself. Resolves with the error that says who has the guest.
 */
export async function recover(
  source: MigrationEnd,
  destination: MigrationDestination,
  failure: Failure,
): Promise<MigrationError> {
  const notes: string[] = [];
  const where = (await movedAlready(source, destination)) ?? (await backAtSource(source, destination, failure, notes));
  const stderr = await destination.stderrTail().catch((error: Error) => {
    notes.push(`The destination's standard error could not be read: ${error.message}`);
    return "";
  });
  if (where.alive === "source") notes.push(...(await aftermath(source, failure)));
  const said = stderr.trim();
  const words = [`${source.name} was not migrated: ${ended(failure.what)}`, where.sentence, ...notes];
  if (said !== "") words.push(`QEMU at the destination said: ${said}`);
  return new MigrationError(words.join(" "), {
    alive: where.alive,
    status: failure.status,
    destinationStderr: stderr,
    cause: failure.cause,
  });
}

/**
 * After a failure of a migration whose destination isn't ours: looks where the guest is. Resolves with the error.
 *
 * @param isPrivate - nobody else may have the guest, so that a source that was left stopped may be continued.
 */
export async function recoverAlone(
  source: MigrationEnd,
  failure: Failure,
  isPrivate: boolean,
): Promise<MigrationError> {
  if (isPrivate) noteDestinationGone(source);
  const where = await whereabouts(source, failure, isPrivate);
  const notes = where.alive === "source" ? await aftermath(source, failure) : [];
  return new MigrationError(
    [`${source.name} was not migrated: ${ended(failure.what)}`, where.sentence, ...notes].join(" "),
    {
      alive: where.alive,
      status: failure.status,
      cause: failure.cause,
    },
  );
}

/** A destination that was started without `-S` runs the guest as soon as it has it, and then nobody may end it. */
async function movedAlready(source: MigrationEnd, destination: MigrationDestination): Promise<Whereabouts | undefined> {
  const [here, there] = await Promise.all([runStateIfKnown(source), runStateIfKnown(destination)]);
  if (there !== "running" || here === "running") return undefined;
  return { alive: "destination", sentence: "The destination runs the guest by itself: it was started without -S." };
}

async function runStateIfKnown(end: MigrationEnd): Promise<string | undefined> {
  try {
    return await runStateOf(end, answerTimeout);
  } catch (error) {
    if (error instanceof QemuClosedError || error instanceof QemuTimeoutError) return undefined;
    throw error;
  }
}

async function backAtSource(
  source: MigrationEnd,
  destination: MigrationDestination,
  failure: Failure,
  notes: string[],
): Promise<Whereabouts> {
  const gone = await proveGone(destination, notes);
  if (gone) noteDestinationGone(source);
  return await whereabouts(source, failure, gone);
}

/** Where the guest is, once it is known whether the destination is gone; the source is continued only if it is. */
async function whereabouts(source: MigrationEnd, failure: Failure, destinationGone: boolean): Promise<Whereabouts> {
  const ended = { alive: "none", sentence: "The source has ended, and nobody else has all of the guest." } as const;
  if ((await settledWithin(source.exited, 1)) !== undefined) return ended;
  try {
    return await revive(source, failure, destinationGone);
  } catch (error) {
    if ((await settledWithin(source.exited, exitGrace)) !== undefined) return ended;
    return {
      alive: "unknown",
      sentence: `The source can't be asked (${(error as Error).message}); nothing was continued.`,
    };
  }
}

async function proveGone(destination: MigrationDestination, notes: string[]): Promise<boolean> {
  try {
    await destination.end();
    if ((await settledWithin(destination.exited, proofTimeout)) !== undefined) return true;
    notes.push("The destination's process was ended, and its end is not seen yet.");
  } catch (error) {
    notes.push(`The destination could not be ended: ${(error as Error).message}`);
  }
  return false;
}

async function revive(source: MigrationEnd, failure: Failure, destinationGone: boolean): Promise<Whereabouts> {
  const runs = { alive: "source", sentence: "The guest runs on at the source." } as const;
  const since = source.qmp.mark();
  let state = await runStateOf(source, answerTimeout);
  if (state === "running") return runs;
  if (!failure.begun || !failure.ran) {
    if (destinationGone || state !== "postmigrate")
      return { alive: "source", sentence: `The guest is at the source, as before ("${state}").` };
  } else {
    const migration = (await source.qmp.execute("query-migrate", undefined, { timeout: commandTimeout })).status;
    // After a failure QEMU continues the guest itself, a moment after it has said so.
    if (migration !== "completed" && state !== "postmigrate") {
      await source.qmp.waitFor("RESUME", { since, timeout: resumeTimeout }).catch(notInTime);
    }
    state = await restingStateOf(source);
    if (state === "running") return runs;
  }
  if (!destinationGone)
    return {
      alive: "unknown",
      sentence: `The source is "${state}" and was not continued, as the destination is not proven gone.`,
    };
  try {
    await source.qmp.execute("cont", undefined, { timeout: commandTimeout });
  } catch (error) {
    // In postcopy, say: a part of the guest was at the destination only.
    if (!(error instanceof QemuCommandError)) throw error;
    return { alive: "none", sentence: `The source is "${state}" and can't be continued: ${error.desc}.` };
  }
  state = await runStateOf(source);
  return state === "running" ? runs : { alive: "source", sentence: `The guest is at the source ("${state}").` };
}

function notInTime(error: unknown): void {
  if (!(error instanceof QemuTimeoutError)) throw error;
}

/** What the source still has to tell, and its settings as they were. */
async function aftermath(source: MigrationEnd, failure: Failure): Promise<string[]> {
  try {
    const blockers = await migrationBlockers(source);
    await failure.undo();
    return blockers.map((reason) => `Something blocks the migration: ${reason}.`);
  } catch (error) {
    return [`Its settings for migrations could not be put back: ${(error as Error).message}`];
  }
}
