import type { JobStatus } from "@qemu-wire/qmp";
import { type FakeCall, failure, type FakeQmpServer } from "@qemu-wire/testing";

/** From which statuses QEMU takes a job command (`JobVerbTable` in `job.c`). */
const allowed: Readonly<Record<string, readonly JobStatus[]>> = {
  "job-cancel": ["created", "running", "paused", "ready", "standby", "waiting", "pending"],
  "job-complete": ["ready"],
  "job-finalize": ["pending"],
  "job-dismiss": ["concluded"],
};

interface Job {
  status: JobStatus;
  error: string | undefined;
}

/** The jobs of a fake: they go through their statuses as the test says, and refuse what QEMU would refuse. */
export class FakeJobs {
  readonly #server: FakeQmpServer;
  readonly #jobs = new Map<string, Job>();

  constructor(server: FakeQmpServer) {
    this.#server = server;
    server.reply("query-jobs", () =>
      [...this.#jobs].map(([id, { status, error }]) => ({ id, type: "create", status, error, "current-progress": 0 })),
    );
    this.on("job-cancel", (id) => this.enter(id, "aborting", "concluded:Operation canceled"));
    this.on("job-complete", (id) => this.enter(id, "waiting", "pending", "concluded"));
    this.on("job-finalize", (id) => this.enter(id, "concluded"));
    this.on("job-dismiss", (id) => this.enter(id, "null"));
  }

  /** What a job command does when it is allowed. */
  on(command: string, act: (id: string) => void): void {
    this.#server.reply(command, ({ arguments: args }: FakeCall) => {
      const id = String(args?.["id"]);
      const job = this.#jobs.get(id);
      if (job === undefined) return failure("Job not found");
      if (!allowed[command]?.includes(job.status)) {
        return failure(`Job '${id}' in state '${job.status}' cannot accept command verb '${command.slice(4)}'`);
      }
      act(id);
      return {};
    });
  }

  /** What a command that starts a job does, before it is answered. */
  startedBy(command: string, ...statuses: readonly string[]): void {
    this.#server.reply(command, ({ arguments: args }: FakeCall) => {
      const id = String(args?.["job-id"]);
      if (this.#jobs.has(id)) return failure(`Job ID '${id}' already in use`);
      this.enter(id, "created", ...statuses);
      return {};
    });
  }

  /** Takes a job through these statuses, each with its event; `concluded:text` concludes it with that error. */
  enter(id: string, ...statuses: readonly string[]): void {
    for (const entry of statuses) {
      const [status, error] = entry.split(/:(.*)/s) as [JobStatus, string | undefined];
      if (status === "null") this.#jobs.delete(id);
      else this.#jobs.set(id, { status, error });
      this.#server.emit("JOB_STATUS_CHANGE", { status, id });
    }
  }

  /** The ids and statuses of the jobs that are left. */
  get left(): string[] {
    return [...this.#jobs].map(([id, { status }]) => `${id} ${status}`);
  }

  /** The job commands that came, in order. */
  get commands(): string[] {
    return this.#server.calls.map(({ command }) => command).filter((command) => command.startsWith("job-"));
  }
}
