import { type EventTimestamp, QemuClosedError, QemuTimeoutError } from "@qemu-wire/wire";
import { MigrationError } from "../errors.js";
import { type Continued, continueDestination } from "./continue-destination.js";
import { describeEnding, type Ending, isCompleted, statusOf } from "./ending.js";
import { recover } from "./failure.js";
import {
  commandTimeout,
  type MigrationDestination,
  type MigrationEnd,
  restingStateOf,
  runStateOf,
} from "./migration-end.js";
import type { MigrationReport } from "./migration-options.js";
import type { Undo } from "./preparation.js";
import { settledWithin } from "../settled-within.js";
import type { StopRequest } from "./stop-request.js";
import { toTotals } from "./transfer-progress.js";

/** What is known of a migration that is over at both ends, as far as they told. */
export interface Course {
  readonly source: MigrationEnd;
  readonly destination: MigrationDestination;
  /** Both ends' events carry times of one clock. */
  readonly sameClock: boolean;
  /** What became of the order to run in postcopy, when one was given. */
  readonly order: Continued | undefined;
  readonly stop: StopRequest;
  readonly undo: { readonly source: Undo; readonly destination: Undo };
  /** Whether the guest is to run at the destination. */
  readonly runs: () => Promise<boolean>;
  /** Whether it ran at the source. */
  readonly ran: () => Promise<boolean>;
  /** Why the guest must not go on at the destination, though it is there. */
  readonly obstacle: () => Error | undefined;
  readonly quitSource: (() => Promise<void>) | undefined;
  readonly times: () => { readonly stopped: EventTimestamp | undefined; readonly resumed: EventTimestamp | undefined };
}

/** Between the end of a monitor and that of its process, in milliseconds. */
const exitGrace = 5_000;
/** What a guest is in that has arrived and was not told to run; in postcopy the last devices may still come. */
const waiting = new Set(["paused", "prelaunch", "inmigrate"]);

/**
 * Finishes a migration: hands the guest over, or gives it back.
 *
 * @throws MigrationError
 */
export async function decide(course: Course, source: Ending, destination: Ending): Promise<MigrationReport> {
  const { order } = course;
  if (order !== undefined && order.kind !== "refused") return await afterOrder(course, order, source, destination);
  if (isCompleted(destination)) {
    if (isCompleted(source) || source.kind === "gone") return await handOver(course, source);
    if (source.kind === "lost" || source.kind === "pending")
      throw bothKept(course, source, describeEnding("the source", source), source.error);
  }
  const ends = `${describeEnding("the source", source)}; ${describeEnding("the destination", destination)}`;
  const { error } = course.stop;
  throw await failed(course, source, {
    what: error === undefined ? ends : `${error.message} (${ends})`,
    cause: error,
  });
}

/** The guest is at the destination in full, and the order to run was not given yet. */
async function handOver(course: Course, source: Ending): Promise<MigrationReport> {
  const here = await sourceState(course, source);
  if (here === "running") throw await failed(course, source, { what: "somebody continued the source" });
  const obstacle = course.obstacle();
  if (obstacle !== undefined) throw await failed(course, source, { what: obstacle.message, cause: obstacle });
  const there = await runStateIfAnswered(course.destination);
  if (there === undefined) throw await failed(course, source, { what: "the destination can't be asked any more" });
  // Any other state is what the guest came to by itself, such as `shutdown`.
  if (waiting.has(there) && (await course.runs())) {
    const continued = await continueDestination(course.destination);
    if (continued.kind === "refused") {
      const { error } = continued;
      throw await failed(course, source, {
        what: `the destination did not run it: ${error.message}`,
        cause: error,
      });
    }
    return await afterOrder(course, continued, source, undefined);
  }
  return await succeeded(course, source);
}

/** The destination was told to run: the source's copy is an old one, whatever happens. */
async function afterOrder(
  course: Course,
  order: Continued,
  source: Ending,
  destination: Ending | undefined,
): Promise<MigrationReport> {
  // In postcopy some of the memory may be missing still.
  const whole = destination === undefined || isCompleted(destination);
  if (order.kind === "runs" && whole) return await succeeded(course, source);
  const cause = order.kind === "runs" ? undefined : order.error;
  const what =
    order.kind === "runs" && destination !== undefined
      ? `${describeEnding("the source", source)}; ${describeEnding("the destination", destination)}`
      : `after the destination was told to run: ${cause?.message ?? "nothing is known of it"}`;
  if (source.kind === "ended" && !isCompleted(source)) {
    // QEMU gave the guest back by itself, though it runs elsewhere already: then this is the copy that has to stand still.
    await course.source.qmp.execute("stop", undefined, { timeout: commandTimeout });
    return await lost(course, source, "unknown", `${what}. The source went on by itself, and was stopped`, cause);
  }
  // One that still answers is not about to end.
  const answers = destination?.kind === "interrupted" || destination?.kind === "ended";
  const exited = (await settledWithin(course.destination.exited, answers ? 1 : exitGrace)) !== undefined;
  if (exited)
    return await lost(course, source, "none", `${what}. The destination has ended; the source has an old copy`, cause);
  if (source.kind === "gone" && !whole) {
    await course.destination.end();
    return await lost(course, source, "none", `${what}. Memory of the guest is lost with the source`, cause);
  }
  const hint =
    destination?.kind === "interrupted" || source.kind === "interrupted"
      ? "The guest is split between both ends, which wait: migrate-recover and migrate with resume can join them"
      : "Neither end was ended or continued";
  return await lost(course, source, "unknown", `${what}. ${hint}`, cause);
}

/** The source's state; undefined when it has ended, which is as good as stopped. */
async function sourceState(course: Course, source: Ending): Promise<string | undefined> {
  if (source.kind === "gone") return undefined;
  try {
    return await runStateOf(course.source);
  } catch (error) {
    if ((await settledWithin(course.source.exited, exitGrace)) !== undefined) return undefined;
    throw bothKept(course, source, `the source can't be asked any more: ${(error as Error).message}`, error);
  }
}

async function runStateIfAnswered(end: MigrationEnd): Promise<string | undefined> {
  try {
    return await runStateOf(end);
  } catch (error) {
    if (error instanceof QemuClosedError || error instanceof QemuTimeoutError) return undefined;
    throw error;
  }
}

async function succeeded(course: Course, source: Ending): Promise<MigrationReport> {
  const { name } = course.source;
  // The guest has moved; that a setting stayed behind is no reason to say otherwise.
  await course.undo.destination().catch(() => {});
  if (source.kind === "gone")
    return await lost(
      course,
      source,
      "destination",
      `${describeEnding("the source", source)} before it said that it was through. The destination has all of the guest, and goes on with it`,
      undefined,
    );
  try {
    await restingStateOf(course.source);
    await (course.quitSource ?? course.undo.source)();
  } catch (cause) {
    if ((await settledWithin(course.source.exited, exitGrace)) === undefined)
      throw new MigrationError(
        `${name}: the guest is at the destination, and the source could not be ended: ${(cause as Error).message}. It must not be continued.`,
        { alive: "destination", status: statusOf(source), cause },
      );
  }
  const info = source.last?.info ?? {};
  return {
    status: statusOf(source),
    downtimeMs: downtime(course) ?? (info.downtime === undefined ? undefined : Number(info.downtime)),
    ...toTotals(info),
    verified: true,
    cancelTooLate: course.stop.signal.aborted && course.obstacle() === undefined,
  };
}

/** From the guest's stop at the source to its start at the destination, in milliseconds. */
function downtime({ sameClock, times }: Course): number | undefined {
  const { stopped, resumed } = times();
  if (!sameClock || stopped === undefined || resumed === undefined) return undefined;
  return (resumed.seconds - stopped.seconds) * 1000 + (resumed.microseconds - stopped.microseconds) / 1000;
}

async function failed(
  course: Course,
  source: Ending,
  failure: { readonly what: string; readonly cause?: unknown },
): Promise<MigrationError> {
  return await recover(course.source, course.destination, {
    cause: undefined,
    ...failure,
    status: statusOf(source),
    begun: true,
    ran: await course.ran(),
    undo: course.undo.source,
  });
}

function bothKept(course: Course, source: Ending, what: string, cause: unknown): MigrationError {
  return new MigrationError(
    `${course.source.name}: ${what}, and it may run. The destination has the guest, and was neither continued nor ended.`,
    { alive: "unknown", status: statusOf(source), cause },
  );
}

/** @throws MigrationError, always */
async function lost(
  course: Course,
  source: Ending,
  alive: MigrationError["alive"],
  what: string,
  cause: unknown,
): Promise<never> {
  const destinationStderr = await course.destination.stderrTail();
  throw new MigrationError(`${course.source.name}: ${what}.`, {
    alive,
    status: statusOf(source),
    destinationStderr,
    cause,
  });
}
