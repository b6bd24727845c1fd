import { QemuClosedError, QemuConnectError, QemuError } from "@qemu-wire/wire";
import type { Console } from "./console/console.js";
import { diagnose, ended, essence } from "./diagnosis.js";
import { LaunchError, type LaunchPhase } from "./errors.js";
import type { ExitStatus } from "./host/host.js";
import { codeOf } from "./host/node-error.js";
import { lacksOpenFiles, openFilesAdvice } from "./host/open-files.js";
import { imageHints } from "./image-failures.js";
import { keepLogs } from "./keep-logs.js";
import type { MachinePlan } from "./plan.js";
import type { QemuProcess } from "./process/qemu-process.js";
import { settledWithin } from "./settled-within.js";

/** QEMU was started and ended before the launch did. */
export class StartedAndEnded extends Error {
  readonly status: ExitStatus;

  constructor(status: ExitStatus) {
    super("QEMU ended during its start");
    this.status = status;
  }
}

/** What is known of a launch that failed. */
export interface FailedLaunch {
  readonly plan: MachinePlan;
  readonly phase: LaunchPhase;
  readonly process: QemuProcess | undefined;
  readonly console: Console | undefined;
  readonly logDirectory: string | undefined;
}

/** How long an end that has just begun is waited for, in milliseconds: a monitor is closed before its process is gone. */
const grace = 5_000;

/**
 * Makes the error of a launch: QEMU's own words, what they mean, and what to do. Errors that say all there is to say (of
 * the spec, of ownership, of the launch itself) stay as they are.
 */
export async function explainFailure(error: unknown, launch: FailedLaunch): Promise<unknown> {
  const { plan, process, console } = launch;
  if (process === undefined) {
    return error instanceof QemuError && !lacksOpenFiles(error) ? error : notStarted(error, launch);
  }
  // A monitor that breaks is the first sign of a process that ends: its status and last words tell why.
  const status = await endOf(process, error);
  const stderr = await process.stderrTail();
  const tails = { stderrTail: stderr, consoleTail: console?.tail() ?? "" };
  const kept = await keepLogs(launch.logDirectory, plan.name, { stderr, console: tails.consoleTail });
  const where = kept.length === 0 ? "" : ` Kept: ${kept.join(", ")}.`;
  if (error instanceof LaunchError) {
    const { phase, diagnosis, argv } = error;
    const said = essence(stderr);
    return new LaunchError(`${error.message}${said === "" ? "" : ` QEMU said: ${ended(said)}`}${where}`, {
      phase,
      diagnosis,
      argv,
      ...tails,
    });
  }
  if (status === undefined) {
    const reason = error instanceof Error ? error.message : String(error);
    const lacking = lacksOpenFiles(error);
    const advice = lacking ? ` ${openFilesAdvice}` : "";
    return new LaunchError(`${plan.name} was started, and could not be used: ${ended(reason)}${advice}${where}`, {
      ...{ phase: launch.phase, diagnosis: lacking ? "open-files" : "unknown", argv: plan.argv, cause: error },
      ...tails,
    });
  }
  const { diagnosis, remedy } = diagnose(stderr);
  const said = essence(stderr);
  const how = status.signal === null ? `exit code ${status.code ?? "unknown"}` : status.signal;
  const { option, sentences: hints } = await imageHints(plan, diagnosis, stderr);
  const words = said === "" ? "It said nothing." : `It said: ${ended(said)}`;
  const about = option === undefined ? "" : ` ${option}:`;
  const first = `${plan.name}:${about} QEMU ended during its start (${how}). ${words}`;
  const sentences = [first, ...(hints.length > 0 ? hints : [remedy])].filter((text) => text !== "");
  return new LaunchError(sentences.join(" ") + where, {
    phase: launch.phase,
    diagnosis:
      diagnosis !== "unknown"
        ? diagnosis
        : status.signal !== null
          ? "killed"
          : launch.phase === "greeted"
            ? "exited"
            : "unknown",
    argv: plan.argv,
    exitCode: status.code,
    signal: status.signal,
    cause: error instanceof StartedAndEnded ? undefined : error,
    ...tails,
  });
}

function notStarted(error: unknown, { plan, phase }: FailedLaunch): LaunchError {
  if (lacksOpenFiles(error)) return openFilesFailure(error, { name: plan.name, phase, argv: plan.argv });
  const reason = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  // Other files that are missing fail with the same codes.
  const ofSpawn = error instanceof Error && String((error as NodeJS.ErrnoException).syscall).startsWith("spawn");
  const descriptors = plan.inheritedDescriptors.join(", ");
  const hint = ofSpawn && code === "EBADF" ? ` It was to inherit ${descriptors}: not all of these are open here.` : "";
  return new LaunchError(`${plan.name}: QEMU could not be started: ${ended(reason)}${hint}`, {
    ...{ phase, argv: plan.argv, cause: error },
    diagnosis: ofSpawn && (code === "ENOENT" || code === "EACCES") ? "binary-missing" : "unknown",
  });
}

/** The error of a launch for which this process may open no more files. */
export function openFilesFailure(
  error: unknown,
  launch: { readonly name: string; readonly phase: LaunchPhase; readonly argv: readonly string[] },
): LaunchError {
  const reason = error instanceof Error ? error.message : String(error);
  const advice = reason.includes(openFilesAdvice) ? "" : ` ${openFilesAdvice}`;
  return new LaunchError(`${launch.name}: QEMU could not be started: ${ended(reason)}${advice}`, {
    ...{ phase: launch.phase, diagnosis: "open-files", argv: launch.argv, cause: error },
  });
}

async function endOf(process: QemuProcess, error: unknown): Promise<ExitStatus | undefined> {
  if (error instanceof StartedAndEnded) return error.status;
  const broken = error instanceof QemuClosedError || error instanceof QemuConnectError;
  if (!broken) return process.exitStatus;
  return await settledWithin(process.exited, grace);
}
