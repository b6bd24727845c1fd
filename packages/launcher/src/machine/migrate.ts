import { QemuClosedError, QemuStateError } from "@qemu-wire/wire";
import { LaunchError, MigrationError } from "../errors.js";
import type { Host } from "../host/host.js";
import { LaunchAttempt } from "../launch-attempt.js";
import type { MigrationDestination, MigrationEnd } from "../migration/migration-end.js";
import { type MigrationOptions, type MigrationReport, transferOptionNames } from "../migration/migration-options.js";
import { aliveAfter, notBegun } from "../migration/preparation.js";
import { migrateBetween } from "../migration/migration-run.js";
import { settledWithin } from "../settled-within.js";
import type { MachinePlan } from "../plan.js";
import { killProcess } from "../process/end-process.js";
import { destinationPlan } from "./destination-plan.js";
import { addForward, listForwards, removeForward } from "./forwards.js";
import type { MachineLife } from "./machine-life.js";
import type { MachineParts } from "./machine-parts.js";
import { writePidfile } from "./pidfile.js";
import type { PresentDevices } from "./present-devices.js";
import { onlyOptions } from "../spec/only-options.js";

/** Options of `vm.migrate()`, without its target. */
export interface MigrateOptions extends Omit<MigrationOptions, "quitSource"> {
  /** How long the destination's QEMU may take to start, in milliseconds; default 30,000. */
  readonly startTimeout?: number | undefined;
}

/** @throws SpecError for a name that is no option. */
export const checkMigrateNames = onlyOptions<MigrateOptions>({
  ...transferOptionNames,
  via: true,
  address: true,
  postcopy: true,
  run: true,
  compare: true,
  startTimeout: true,
});

/** Between the end of a monitor and that of its process, in milliseconds: what is longer is a lost connection. */
const exitGrace = 5_000;

/** A machine of ours as one end of a migration. */
export function endOf(parts: MachineParts): MigrationEnd {
  const { plan, qmp, ending, process } = parts;
  return {
    name: plan.name,
    qmp,
    exited: ending.exited,
    stderrTail: async () => await process.stderrTail(),
    host: plan.host,
    capabilities: plan.capabilities,
    runDirectory: plan.runDirectory,
  };
}

/** A machine of ours that waits for a guest. */
function destinationOf(parts: MachineParts): MigrationDestination {
  return {
    ...endOf(parts),
    end: async () => {
      parts.ending.request();
      await killProcess(parts.process);
    },
  };
}

/**
 * Starts a QEMU like this machine on a host, as it is now, to take its guest.
 *
 * @throws MigrationError when it could not be started: the source runs on then.
 */
export async function startDestination(
  source: MachineParts,
  present: PresentDevices,
  host: Host,
  options: MigrateOptions,
): Promise<MachineParts> {
  try {
    await source.nics.refreshForwards();
    const plan = await destinationPlan(source.plan, present, source.nics.planned, host);
    return await toAttempt(plan, options).run();
  } catch (error) {
    // The source ends meanwhile.
    if (error instanceof QemuClosedError) throw await endedBefore(source, error);
    if (!(error instanceof LaunchError)) throw error;
    const status = await source.status.refresh().catch(async (cause: unknown) => {
      throw cause instanceof QemuClosedError ? await endedBefore(source, cause) : cause;
    });
    throw new MigrationError(
      `${source.plan.name}: the destination could not be started, and the source is as before (${status}): ${error.message}`,
      { alive: "source", status: "none", destinationStderr: error.stderrTail, cause: error },
    );
  }
}

async function endedBefore(source: MachineParts, error: QemuClosedError): Promise<MigrationError> {
  const end = endOf(source);
  return notBegun(end, error, await aliveAfter(end, error));
}

/** One end of a migration with its owner. */
export interface OwnedEnd {
  readonly machine: NonNullable<MigrationError["machine"]>;
  readonly parts: MachineParts;
  readonly life: MachineLife;
}

/**
 * Moves the guest to a machine that waits for one, and ends the source. On failure the destination is ended, unless it is
 * the one that has the guest: then it is the error's.
 *
 * @throws MigrationError; MachineExitedError when the source has ended by now.
 */
export async function moveAndEnd(
  source: OwnedEnd,
  destination: OwnedEnd,
  options: MigrateOptions,
): Promise<MigrationReport> {
  const { parts, machine } = destination;
  let report: MigrationReport;
  try {
    // It may have been closed while the destination was started.
    source.life.checkAlive("migrated");
    const quitSource = async (): Promise<void> => await source.life.bequeath(destination.life);
    report = await moveToMachine(source.parts, parts, options, quitSource);
  } catch (error) {
    if (error instanceof MigrationError && ["destination", "unknown"].includes(error.alive)) error.machine = machine;
    else await machine.close();
    throw error;
  }
  await afterMove(parts, machine, "its pidfile could not be written", async () => await writePidfile(parts));
  return report;
}

/** Moves the guest to a machine that waits for one. */
async function moveToMachine(
  source: MachineParts,
  destination: MachineParts,
  options: MigrateOptions,
  quitSource: () => Promise<void>,
): Promise<MigrationReport> {
  const report = await migrateBetween(endOf(source), destinationOf(destination), { ...options, quitSource });
  try {
    await destination.status.refresh();
  } catch (cause) {
    if (!(cause instanceof QemuClosedError)) throw cause;
    const gone = (await settledWithin(destination.ending.exited, exitGrace)) !== undefined;
    const how = gone ? "ended then" : `can't be asked any more (${cause.message})`;
    throw new MigrationError(
      `${destination.plan.name} was moved, and its source has ended; the destination, which had the guest, ${how}.`,
      {
        alive: gone ? "none" : "unknown",
        status: report.status,
        destinationStderr: await destination.process.stderrTail(),
        cause,
      },
    );
  }
  return report;
}

function toAttempt(plan: MachinePlan, options: MigrateOptions): LaunchAttempt {
  return new LaunchAttempt(plan, {
    paused: true,
    ...(options.startTimeout === undefined ? {} : { startTimeout: options.startTimeout }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
}

/**
 * Moves the destination's forwards to the ports that the source had, which are free once that has ended: others may rely on
 * them.
 */
export async function takeForwards({ qmp, nics }: MachineParts, source: MachineParts): Promise<void> {
  const wanted = source.nics.planned.flatMap(({ netdev, forwards }) =>
    forwards.map((forward) => ({ ...forward, netdev })),
  );
  if (wanted.length === 0) return;
  for (const { netdev, protocol, host, hostPort } of await listForwards(qmp)) {
    await removeForward(qmp, netdev, { protocol, host, hostPort });
  }
  for (const { netdev, ...forward } of wanted) await addForward(qmp, netdev, forward);
  await nics.refreshForwards();
}

/**
 * Does what is left to do once the guest is at the destination and nowhere else. Whatever becomes of that, the guest must
 * not be lost: the error has its machine.
 *
 * @throws MigrationError, `alive: "destination"`, or `"none"` when that has ended meanwhile.
 */
export async function afterMove(
  destination: MachineParts,
  machine: NonNullable<MigrationError["machine"]>,
  what: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const closed = cause instanceof QemuClosedError;
    const gone = closed && (await settledWithin(destination.ending.exited, exitGrace)) !== undefined;
    const error = new MigrationError(
      `${destination.plan.name} was moved, and its guest ${gone ? "ended with the destination then" : "is at the destination"}; ${what}: ${(cause as Error).message}`,
      { alive: gone ? "none" : "destination", status: "completed", cause },
    );
    if (gone) await machine.close();
    else error.machine = machine;
    throw error;
  }
}

/** @throws TypeError for what is neither a host, a machine nor a URI: for those who write without a type checker. */
export function checkTarget(to: unknown): void {
  if (typeof (Object(to) as Partial<Host>).facts === "function") return;
  throw new TypeError("to: a Host (localHost() is one), a Machine that waits for a guest, or a URI is needed.");
}

/** @throws QemuStateError when a machine can't take a guest. */
export async function checkWaiting({ plan, status }: MachineParts): Promise<void> {
  const now = await status.refresh();
  if (now === "inmigrate") return;
  throw new QemuStateError(
    `${plan.name} is ${now} and waits for no guest: launch it with incoming: "defer", and the devices of the source.`,
  );
}
