import { QemuAbortError, QemuClosedError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { Deadline, maskArguments } from "@qemu-wire/wire/internal";
import type { JobOptions, JobResult, JobStatus } from "./jobs.js";
import type { QmpClient } from "./qmp-client.js";

/** How long a cancelled job may take to conclude, in milliseconds. */
const cancelTimeout = 10_000;

/** The reason of a signal that a deadline fired, not the caller. */
class DeadlineExpired extends Error {}

/** One job from its start to its dismissal. */
export class JobRun {
  readonly #qmp: QmpClient<"common">;
  readonly #command: string;
  readonly #id: string;
  readonly #arguments: { readonly "auto-finalize"?: unknown };
  readonly #options: JobOptions;
  readonly #stop = new AbortController();
  readonly #statuses: JobStatus[] = [];
  /** True once a job with this id came into being after our listener: it is ours, and not one that had the id before. */
  #ours = false;
  #completing = false;

  constructor(qmp: QmpClient<"common">, command: string, id: string, args: object, options: JobOptions) {
    this.#qmp = qmp;
    this.#command = command;
    this.#id = id;
    this.#arguments = args;
    this.#options = options;
  }

  async follow(): Promise<JobResult> {
    const { signal, timeout } = this.#options;
    const stopping = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal;
    const deadline =
      timeout === undefined ? undefined : new Deadline(timeout, () => this.#stop.abort(new DeadlineExpired()));
    // Both listen before the start: a job that fails at once has been through all its states when the answer comes.
    using _ours = this.#qmp.on("JOB_STATUS_CHANGE", ({ data }) => {
      if (data.id === this.#id && data.status === "created") this.#ours = true;
    });
    await using events = this.#qmp.events(["JOB_STATUS_CHANGE"], {
      where: ({ data }) => data.id === this.#id,
      signal: stopping,
    });
    try {
      await this.#qmp.executeRaw(this.#command, this.#arguments, { signal: stopping });
      for await (const { data } of events) {
        const result = await this.#entered(data.status);
        if (result) return result;
      }
      throw new QemuClosedError(`The connection was closed while job "${this.#id}" ran; the job may run on.`, {
        reason: "requested",
        outcome: "unknown",
      });
    } catch (error) {
      throw await this.#failed(error);
    } finally {
      deadline?.cancel();
    }
  }

  /** What each status asks for. */
  async #entered(status: JobStatus): Promise<JobResult | undefined> {
    this.#statuses.push(status);
    this.#options.onStatus?.(status);
    if (status === "ready" && !this.#completing) {
      this.#completing = true;
      void this.#complete();
    } else if (status === "pending" && this.#arguments["auto-finalize"] === false) {
      // A job that finalizes itself passes through this status, too, and would refuse the command.
      await this.#qmp.execute("job-finalize", { id: this.#id });
    } else if (status === "concluded") return await this.#conclude();
    else if (status === "null")
      throw this.#jobError("it was dismissed by somebody else, so that its result is unknown.");
    return undefined;
  }

  /** Beside the reading of events: the job may fail, or leave `ready`, while the caller is still busy in `whenReady`. */
  async #complete(): Promise<void> {
    try {
      await this.#options.whenReady?.({ id: this.#id });
      await this.#qmp.execute("job-complete", { id: this.#id });
    } catch (error) {
      const gone = error instanceof QemuCommandError && this.#statuses.at(-1) !== "ready";
      if (!gone) this.#stop.abort(error);
    }
  }

  async #conclude(): Promise<JobResult> {
    const jobs = await this.#qmp.execute("query-jobs");
    const job = jobs.find(({ id }) => id === this.#id);
    await this.#qmp.execute("job-dismiss", { id: this.#id });
    this.#ours = false;
    if (job?.error !== undefined) throw this.#jobError(job.error);
    return { id: this.#id, type: job?.type ?? "unknown", status: "concluded", statuses: this.#statuses };
  }

  /** Leaves no job of ours behind, and says what really went wrong. */
  async #failed(error: unknown): Promise<unknown> {
    const left = await this.#cancel();
    if (!(error instanceof QemuAbortError)) return error;
    const reason = error.cause;
    const text = `Job "${this.#id}" (${this.#command})`;
    if (reason instanceof DeadlineExpired) {
      const timeout = this.#options.timeout as number;
      return new QemuTimeoutError(`${text} did not end within ${timeout} ms. ${left}`, { timeout, outcome: "unknown" });
    }
    if (!this.#options.signal?.aborted) return reason;
    return new QemuAbortError(`${text} was aborted. ${left}`, { cause: reason, outcome: error.outcome });
  }

  async #cancel(): Promise<string> {
    if (!this.#ours) return "No job was left to cancel.";
    const mark = this.#qmp.mark();
    try {
      const concluded = async (): Promise<boolean> => {
        const jobs = await this.#qmp.execute("query-jobs");
        return jobs.every((job) => job.id !== this.#id || job.status === "concluded");
      };
      if (!(await concluded())) {
        await this.#qmp.execute("job-cancel", { id: this.#id });
        await this.#qmp.waitFor("JOB_STATUS_CHANGE", {
          since: mark,
          timeout: cancelTimeout,
          where: ({ data }) => data.id === this.#id && (data.status === "concluded" || data.status === "null"),
        });
      }
      await this.#qmp.execute("job-dismiss", { id: this.#id });
      return "It was cancelled and dismissed.";
    } catch (error) {
      return `It could not be cancelled and may still be there: ${(error as Error).message}`;
    }
  }

  #jobError(text: string): QemuCommandError {
    return new QemuCommandError(`Job "${this.#id}" (${this.#command}) failed: ${text}`, {
      code: "ERR_QEMU_JOB",
      errorClass: "GenericError",
      desc: text,
      command: this.#command,
      arguments: maskArguments(this.#command, this.#arguments),
    });
  }
}
