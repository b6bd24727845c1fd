import { QemuAbortError, QemuClosedError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { Deadline, longestDesc, maskArguments, printable } from "@qemu-wire/wire/internal";
import { DeadlineExpired } from "./deadline-expired.js";
import type { JobOptions, JobResult, JobStatus } from "./jobs.js";
import type { QmpClient } from "./qmp-client.js";

/** How long a cancelled job may take to conclude, in milliseconds. */
const cancelTimeout = 10_000;

const nothingLeft = "No job was left to cancel.";

/** One job from its start to its dismissal. */
export class JobRun {
  readonly #qmp: QmpClient<"common">;
  readonly #name: string;
  readonly #command: string;
  readonly #id: string;
  readonly #arguments: { readonly "auto-finalize"?: unknown };
  readonly #options: JobOptions;
  readonly #stop = new AbortController();
  readonly #statuses: JobStatus[] = [];
  /** The status that QEMU told last, which may be ahead of {@link #statuses}. */
  #current: JobStatus = "undefined";
  /** False when QEMU can't have taken the command that starts it. */
  #started = true;
  /** True once QEMU answered that command. */
  #answered = false;
  /** True once a job with this id came into being after our listener: it is ours, and not one that had the id before. */
  #ours = false;
  /** What `whenReady` said. It is asked once, though a job that is paused while it is ready becomes ready again. */
  #consent: Promise<void> | undefined;
  #completing = false;
  #over = false;

  /** `name` is what messages call the client. */
  constructor(
    qmp: QmpClient<"common">,
    name: string,
    job: { readonly command: string; readonly id: string; readonly arguments: object },
    options: JobOptions,
  ) {
    this.#qmp = qmp;
    this.#name = name;
    this.#command = job.command;
    this.#id = job.id;
    this.#arguments = job.arguments;
    this.#options = options;
  }

  async follow(): Promise<JobResult> {
    const { signal, timeout } = this.#options;
    const stopping = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal;
    const deadline =
      timeout === undefined ? undefined : new Deadline(timeout, () => this.#stop.abort(new DeadlineExpired()));
    // Both listen before the start: a job that fails at once has been through all its states when the answer comes.
    using _current = this.#qmp.on("JOB_STATUS_CHANGE", ({ data }) => {
      if (data.id !== this.#id) return;
      this.#current = data.status;
      if (data.status === "created") this.#ours = true;
      // It is gone, and its id is anybody's.
      if (data.status === "null") this.#ours = false;
    });
    await using events = this.#qmp.events(["JOB_STATUS_CHANGE"], {
      where: ({ data }) => data.id === this.#id,
      signal: stopping,
    });
    try {
      await this.#start(stopping);
      for await (const { data } of events) {
        const result = await this.#entered(data.status);
        if (result) return result;
      }
      // Without an error events end only with the client.
      const { reason, cause } = await this.#qmp.closed;
      const end = reason === "server-shutdown" ? "QEMU shut down." : "the client was closed.";
      throw new QemuClosedError(`${this.#name}: ${end}`, { reason, cause, outcome: "unknown" });
    } catch (error) {
      throw await this.#failed(error);
    } finally {
      this.#over = true;
      deadline?.cancel();
    }
  }

  async #start(signal: AbortSignal): Promise<void> {
    try {
      await this.#qmp.executeRaw(this.#command, this.#arguments, { signal });
      this.#answered = true;
    } catch (error) {
      // Refused or never sent: then a job with this id is somebody else's, also one that came into being meanwhile.
      const givenUp = error instanceof QemuAbortError || error instanceof QemuTimeoutError;
      this.#started = givenUp && error.outcome === "unknown";
      throw error;
    }
  }

  /** What each status asks for. */
  async #entered(status: JobStatus): Promise<JobResult | undefined> {
    this.#statuses.push(status);
    this.#options.onStatus?.(status);
    if (status === "ready") void this.#complete();
    else if (status === "pending" && this.#arguments["auto-finalize"] === false) {
      // A job that finalizes itself passes through this status, too, and would refuse the command.
      await this.#qmp.execute("job-finalize", { id: this.#id });
    } else if (status === "concluded") return await this.#conclude();
    else if (status === "null") throw this.#dismissedByOthers();
    return undefined;
  }

  /** Beside the reading of events: the job may fail, or leave `ready`, while the caller is still busy in `whenReady`. */
  async #complete(): Promise<void> {
    try {
      this.#consent ??= Promise.resolve(this.#options.whenReady?.({ id: this.#id }));
      await this.#consent;
    } catch (error) {
      this.#stop.abort(error);
      return;
    }
    // Paused meanwhile, it says so when it is ready again.
    if (this.#over || this.#completing || this.#current !== "ready") return;
    this.#completing = true;
    try {
      await this.#qmp.execute("job-complete", { id: this.#id });
    } catch (error) {
      this.#completing = false;
      const leftReady = error instanceof QemuCommandError && this.#current !== "ready";
      if (!leftReady) this.#stop.abort(error);
    }
  }

  async #conclude(): Promise<JobResult> {
    const jobs = await this.#qmp.execute("query-jobs");
    const job = jobs.find(({ id }) => id === this.#id);
    if (job === undefined) throw this.#dismissedByOthers();
    await this.#qmp.execute("job-dismiss", { id: this.#id });
    this.#ours = false;
    if (job.error !== undefined) throw this.#jobError(job.error);
    return { id: this.#id, type: job.type, status: "concluded", statuses: this.#statuses };
  }

  /** Leaves no job of ours behind, and says what really went wrong. */
  async #failed(error: unknown): Promise<unknown> {
    const aborted = error instanceof QemuAbortError;
    const byCaller = this.#options.signal?.aborted === true;
    const expired = aborted && error.cause instanceof DeadlineExpired;
    const fault = aborted && !byCaller && !expired ? error.cause : error;
    // On another connection the id may be somebody else's.
    if (fault instanceof QemuClosedError) return this.#lost(fault);
    const left = this.#started ? await this.#cancel() : nothingLeft;
    if (fault !== error || !aborted) return fault;
    const text = `${this.#name}: ${this.#label}`;
    const outcome = this.#started ? "unknown" : "not-sent";
    if (!expired) return new QemuAbortError(`${text} was aborted. ${left}`, { cause: error.cause, outcome });
    const timeout = this.#options.timeout as number;
    return new QemuTimeoutError(`${text} did not end within ${timeout} ms. ${left}`, { timeout, outcome });
  }

  /** The connection's own error names no job, and its id may be one that was made up here. */
  #lost({ message, reason, cause, outcome }: QemuClosedError): QemuClosedError {
    if (!this.#answered && outcome === "not-sent")
      return new QemuClosedError(`${message} ${this.#label} was not started.`, { reason, cause, outcome });
    const whether = this.#answered ? "was started and" : "may have been started, and";
    const after = reason === "server-shutdown" ? "did not conclude before" : "may run on: query-jobs tells";
    // What was not sent may be a command that came later.
    return new QemuClosedError(`${message} ${this.#label} ${whether} ${after}.`, {
      reason,
      cause,
      outcome: "unknown",
    });
  }

  async #cancel(): Promise<string> {
    // A QEMU that is stuck may not even take these commands: a deadline of their own would not begin.
    const over = new AbortController();
    const expired = new DeadlineExpired(`QEMU did not do it within ${cancelTimeout} ms`);
    const deadline = new Deadline(cancelTimeout, () => over.abort(expired));
    const options = { signal: over.signal };
    // Listens before it asks: the job may end by itself at any moment.
    const ended = this.#qmp.waitFor("JOB_STATUS_CHANGE", {
      ...options,
      where: ({ data }) => data.id === this.#id && (data.status === "concluded" || data.status === "null"),
    });
    ended.catch(() => {});
    try {
      const jobs = await this.#qmp.execute("query-jobs", {}, options);
      // The start is answered before this, and its job came into being before its answer.
      const job = this.#ours ? jobs.find(({ id }) => id === this.#id) : undefined;
      if (job === undefined) return nothingLeft;
      if (job.status !== "concluded") {
        await this.#qmp.execute("job-cancel", { id: this.#id }, options).catch((error: unknown) => {
          // A job that is about to end by itself can't be cancelled any more.
          if (!(error instanceof QemuCommandError)) throw error;
        });
        await ended;
      }
      if (this.#ours) await this.#qmp.execute("job-dismiss", { id: this.#id }, options);
      return "It was cancelled and dismissed.";
    } catch (error) {
      const { message } = over.signal.aborted ? expired : (error as Error);
      return `It could not be cancelled and may still be there: ${message}`;
    } finally {
      deadline.cancel();
      over.abort();
    }
  }

  get #label(): string {
    return `Job "${this.#id}" (${this.#command})`;
  }

  #dismissedByOthers(): QemuCommandError {
    return this.#jobError("it was dismissed by somebody else, so that its result is unknown.");
  }

  #jobError(text: string): QemuCommandError {
    return new QemuCommandError(`${this.#name}: ${this.#label} failed: ${printable(text, longestDesc)}`, {
      code: "ERR_QEMU_JOB",
      errorClass: "GenericError",
      desc: text,
      command: this.#command,
      arguments: maskArguments(this.#command, this.#arguments),
    });
  }
}
