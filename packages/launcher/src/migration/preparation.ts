import { QemuClosedError, QemuStateError } from "@qemu-wire/wire";
import { ended } from "../diagnosis.js";
import { MigrationError } from "../errors.js";
import { migrationBlockers } from "./blockers.js";
import { machineDifferences } from "./differences.js";
import { refuseSecondCopy } from "./may-continue.js";
import { type MigrationDestination, type MigrationEnd, runStateOf } from "./migration-end.js";
import type { MigrationOptions, TransferOptions } from "./migration-options.js";
import { applySettings } from "./settings.js";
import { settledWithin } from "../settled-within.js";

/** Between the end of a monitor and that of its process, in milliseconds: what is longer is a lost connection. */
const exitGrace = 5_000;

/** Puts an end's former settings back. */
export type Undo = () => Promise<void>;

/**
 * What must be so before the destination is the migration's to end: it waits for one, and the source has the guest.
 *
 * @throws MigrationError; the destination is as it was.
 */
export async function checkEnds(source: MigrationEnd, destination: MigrationEnd): Promise<void> {
  try {
    await checkSource(source);
  } catch (error) {
    throw notBegun(source, error, await aliveAfter(source, error));
  }
  try {
    const there = await runStateOf(destination);
    if (there === "inmigrate") return;
    throw new QemuStateError(
      `${destination.name} waits for no migration ("${there}"): launch it with incoming: "defer"`,
    );
  } catch (error) {
    throw notBegun(source, error, "source");
  }
}

/** @throws QemuStateError, MigrationError, when the source has no guest of its own to give away. */
export async function checkSource(source: MigrationEnd): Promise<void> {
  await refuseSecondCopy(source);
  const here = await runStateOf(source);
  if (here === "inmigrate") throw new QemuStateError(`${source.name} itself waits for a migration`);
}

/** Who has the guest of a source that failed to answer before anything was begun: nobody, when it is known to have ended. */
export async function aliveAfter(source: MigrationEnd, error: unknown): Promise<MigrationError["alive"]> {
  if (!(error instanceof QemuClosedError)) return "source";
  return (await settledWithin(source.exited, exitGrace)) === undefined ? "unknown" : "none";
}

/** The error of a migration that changed nothing. */
export function notBegun(source: MigrationEnd, error: unknown, alive: MigrationError["alive"]): MigrationError {
  if (error instanceof MigrationError) return error;
  return new MigrationError(`${source.name} was not migrated: ${ended((error as Error).message)}`, {
    alive,
    status: "none",
    cause: error,
  });
}

/**
 * Compares both ends and sets them to what the migration needs, before the destination listens.
 *
 * @throws QemuStateError, QemuCommandError with what stands in the way.
 */
export async function prepareEnds(
  source: MigrationEnd,
  destination: MigrationDestination,
  options: MigrationOptions,
): Promise<{ readonly source: Undo; readonly destination: Undo }> {
  const differences = options.compare === false ? [] : await machineDifferences(source, destination);
  if (differences.length > 0) throw new QemuStateError(`the destination is another machine: ${differences.join("; ")}`);
  await refuseBlocked(source);
  const capabilities = {
    events: true,
    "return-path": true,
    ...(options.postcopy === undefined ? {} : { "postcopy-ram": true }),
    ...options.capabilities,
  };
  const undoDestination = await applySettings(destination, { capabilities, parameters: options.parameters ?? {} });
  const undoSource = await applySettings(source, { capabilities, parameters: sourceParameters(options) });
  return { source: undoSource, destination: undoDestination };
}

/** @throws QemuStateError with what keeps the machine from being migrated, in QEMU's words. */
export async function refuseBlocked(source: MigrationEnd): Promise<void> {
  const blockers = await migrationBlockers(source);
  if (blockers.length > 0) throw new QemuStateError(`something blocks it: ${blockers.join("; ")}`);
}

/** QEMU's parameters, with those that have names of ours. */
export function sourceParameters(options: TransferOptions): Readonly<Record<string, unknown>> {
  const { bandwidth, downtimeLimit, parameters } = options;
  return {
    ...parameters,
    ...(bandwidth === undefined ? {} : { "max-bandwidth": bandwidth }),
    ...(downtimeLimit === undefined ? {} : { "downtime-limit": downtimeLimit }),
  };
}
