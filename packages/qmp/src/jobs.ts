import { callerStack, checkTimeout } from "@qemu-wire/wire/internal";
import { JobRun } from "./job-run.js";
import type { QmpClient } from "./qmp-client.js";

/** QEMU's `JobStatus`; a status that a later version adds is passed on as it is. */
export type JobStatus =
  | "undefined"
  | "created"
  | "running"
  | "paused"
  | "ready"
  | "standby"
  | "waiting"
  | "pending"
  | "aborting"
  | "concluded"
  | "null";

/** Options of {@link runJob}. */
export interface JobOptions {
  /** Called with each status of the job, in order, before anything else is done about it. */
  readonly onStatus?: ((status: JobStatus) => void) | undefined;
  /**
   * For jobs with two phases (mirror, active commit): called when the job is `ready`; when its promise resolves, the job
   * is completed. Without it a job that is ready is completed at once.
   */
  readonly whenReady?: ((job: { readonly id: string }) => Promise<void> | void) | undefined;
  /**
   * Cancels the job, dismisses it and then rejects with an `AbortError`. Each step of the cancelling may take 10,000 ms: with
   * a QEMU that answers nothing any more the call rejects 10 s later, and says that the job may still be there.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds for the whole job; then it is cancelled as by `signal`, which takes as long, and the call rejects with
   * QemuTimeoutError.
   */
  readonly timeout?: number | undefined;
}

/** A job that concluded without error. It is dismissed: QEMU knows it no more. */
export interface JobResult {
  readonly id: string;
  /** QEMU's `JobType`, such as `create`, `mirror`, `backup`. */
  readonly type: string;
  /** Always `concluded`; in `statuses` every status it had, in order. */
  readonly status: "concluded";
  readonly statuses: readonly JobStatus[];
}

/** Commands whose jobs would dismiss themselves, and with them the text of their failure, unless told not to. */
const autoDismissing = new Set([
  "block-stream",
  "block-commit",
  "drive-mirror",
  "blockdev-mirror",
  "drive-backup",
  "blockdev-backup",
]);

let nextJob = 1;

/**
 * Starts a job and follows it to its end: completes it when it is ready, finalizes it when it is pending, reads its
 * error and dismisses it, so that no job is left behind, whatever happens.
 *
 * `job-id` is made up when it is missing. Jobs that would dismiss themselves are told not to: their error could not be
 * read any more.
 *
 * @throws QemuCommandError: the start was refused, or (`code` `ERR_QEMU_JOB`) the job failed, with QEMU's text in
 * `desc`; QemuAbortError and QemuTimeoutError after the job was cancelled; QemuClosedError when the connection is lost:
 * its message names the job, which may run on.
 */
export async function runJob(
  qmp: QmpClient<"common">,
  name: string,
  command: string,
  args: object,
  options: JobOptions = {},
): Promise<JobResult> {
  checkTimeout(options.timeout);
  const given = (args as { readonly "job-id"?: unknown })["job-id"];
  const id = typeof given === "string" ? given : `qemu-wire-${process.pid}-${nextJob++}`;
  const ownDismissal = autoDismissing.has(command) ? { "auto-dismiss": false } : {};
  try {
    const job = { command, id, arguments: { ...args, "job-id": id, ...ownDismissal } };
    return await new JobRun(qmp, name, job, options).follow();
  } catch (error) {
    throw callerStack(error);
  }
}
