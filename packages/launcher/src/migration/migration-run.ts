import { QemuCommandError, type EventTimestamp, QemuTimeoutError } from "@qemu-wire/wire";
import { MigrationError } from "../errors.js";
import { beginsInPrecopy, cancelMigration } from "./cancel.js";
import { type Ending, followToEnding, isCompleted, neverReached, tooLong } from "./ending.js";
import { recover } from "./failure.js";
import { GivenUpDevices } from "./given-up-devices.js";
import { type Course, decide } from "./hand-over.js";
import { listenForMigration } from "./incoming.js";
import { noteFailure } from "./may-continue.js";
import { commandTimeout, type MigrationDestination, type MigrationEnd } from "./migration-end.js";
import { checkMigrationOptions, type MigrationOptions, type MigrationReport } from "./migration-options.js";
import { PostcopySwitch } from "./postcopy-switch.js";
import { checkEnds, prepareEnds, type Undo } from "./preparation.js";
import { RunWatch } from "./run-watch.js";
import { settledWithin } from "../settled-within.js";
import { StopRequest } from "./stop-request.js";
import { toTransferProgress } from "./transfer-progress.js";

/** Once one end is through, the other one has this long, in milliseconds. */
const secondEndTimeout = 30_000;
/** For the source to notice that the destination failed, before it is told, in milliseconds. */
const noticeTimeout = 5_000;

/** For a source to answer that it cancels, in milliseconds. */
const cancelTimeout = 10_000;
/** For a destination that failed, to end by itself, in milliseconds. */
const lastWords = 2_000;

const nothing: Undo = async () => {};

/**
 * Moves a guest from one QEMU of ours to another one, and resolves when it is proven to be there: both ends say
 * `completed`, and the guest is in the state there that it had here.
 *
 * One rule carries it all: the destination, started with `-S`, runs nothing before it is told to, and it is told only
 * once the source is through (`completed`, or `postcopy-active` at both ends) and does not run. Before that moment the
 * destination can be ended and the source continued; after it the source never is. When this process dies on the way, no
 * two copies run either.
 *
 * @throws RangeError for an option; MigrationError for everything else, whose `alive` says who has the guest. The
 * destination is ended then, unless it is the one.
 */
export async function migrateBetween(
  source: MigrationEnd,
  destination: MigrationDestination,
  options: MigrationOptions = {},
): Promise<MigrationReport> {
  checkMigrationOptions(options);
  using stop = new StopRequest(options.signal, options.timeout);
  await checkEnds(source, destination);
  try {
    return await new MigrationRun(source, destination, options, stop).run();
  } catch (error) {
    if (error instanceof MigrationError) noteFailure(source, error);
    throw error;
  }
}

class MigrationRun {
  readonly #source: MigrationEnd;
  readonly #destination: MigrationDestination;
  readonly #options: MigrationOptions;
  readonly #stop: StopRequest;
  #undo = { source: nothing, destination: nothing };
  #watch: RunWatch | undefined;
  #begun = false;
  #resumed: EventTimestamp | undefined;
  #givenUp: GivenUpDevices | undefined;

  constructor(source: MigrationEnd, destination: MigrationDestination, options: MigrationOptions, stop: StopRequest) {
    this.#source = source;
    this.#destination = destination;
    this.#options = options;
    this.#stop = stop;
  }

  async run(): Promise<MigrationReport> {
    using _resumes = this.#destination.qmp.on("RESUME", ({ timestamp }) => {
      this.#resumed = timestamp;
    });
    using givenUp = new GivenUpDevices(this.#source, (error) => this.#stop.stop(error));
    this.#givenUp = givenUp;
    using postcopy = new PostcopySwitch(this.#source, this.#destination, this.#options.postcopy, () => this.#runs());
    try {
      await this.#begin();
    } catch (error) {
      this.#watch?.[Symbol.dispose]();
      throw await recover(this.#source, this.#destination, {
        what: (error as Error).message,
        status: "none",
        cause: error,
        begun: this.#begun,
        ran: await this.#ran(),
        undo: this.#undo.source,
      });
    }
    // It ends the followers that have nothing more to tell.
    const over = new AbortController();
    try {
      return await this.#follow(postcopy, over.signal);
    } finally {
      over.abort();
      this.#watch?.[Symbol.dispose]();
    }
  }

  async #begin(): Promise<void> {
    this.#stop.throwIfStopped();
    this.#undo = await prepareEnds(this.#source, this.#destination, this.#options);
    const uri = await listenForMigration(this.#source, this.#destination, this.#options);
    this.#watch = await RunWatch.start(this.#source);
    this.#stop.throwIfStopped();
    beginsInPrecopy(this.#source);
    this.#begun = true;
    try {
      await this.#source.qmp.execute("migrate", { uri }, { timeout: commandTimeout });
    } catch (error) {
      if (error instanceof QemuCommandError) this.#begun = false;
      throw error;
    }
  }

  /** Whether the guest is to run at the destination. */
  async #runs(): Promise<boolean> {
    return this.#options.run ?? (await this.#ran());
  }

  /** Whether it runs at the source, or ran when it was stopped to be moved. */
  async #ran(): Promise<boolean> {
    return (await this.#watch?.running()) ?? false;
  }

  async #follow(postcopy: PostcopySwitch, over: AbortSignal): Promise<MigrationReport> {
    const { onProgress } = this.#options;
    const source = followToEnding(this.#source, {
      signal: over,
      onProgress: (progress) => {
        postcopy.look("source", progress.status);
        // What the caller throws is no failure of the migration.
        if (onProgress) queueMicrotask(() => onProgress(toTransferProgress(progress)));
      },
    });
    const destination = followToEnding(this.#destination, {
      signal: over,
      onProgress: ({ status }) => postcopy.look("destination", status),
    });
    // Aborted by us when nobody looks any more.
    for (const following of [source, destination]) following.catch(() => {});
    const { signal } = this.#stop;
    let giveUp!: (ending: Ending) => void;
    const givenUp = new Promise<Ending>((resolve) => {
      giveUp = resolve;
    });
    const cancel = (): void => {
      if (postcopy.requested) return;
      cancelMigration(this.#source, cancelTimeout).catch((error: unknown) => {
        // How the migration ends tells whether it was in time; only a source that is stuck tells nothing.
        if (error instanceof QemuTimeoutError) giveUp({ kind: "lost", error, last: undefined });
      });
    };
    signal.addEventListener("abort", cancel, { once: true });
    if (signal.aborted) cancel();
    try {
      const atSource = await Promise.race([this.#sourceEnding(source, destination, cancel), givenUp]);
      const atDestination = await this.#destinationEnding(atSource, destination);
      return await decide(this.#course(await postcopy.outcome()), atSource, atDestination);
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  }

  /** How it ended at the destination. When it failed, QEMU ends there by itself, and ended by us it might not say why. */
  async #destinationEnding(source: Ending, destination: Promise<Ending>): Promise<Ending> {
    const patience = isCompleted(source) || source.kind === "gone" ? secondEndTimeout : lastWords;
    const ending = (await this.#endingWithin(patience, source, destination)) ?? tooLong(this.#destination);
    if (ending.kind === "ended" && !isCompleted(ending)) await settledWithin(this.#destination.exited, lastWords);
    return ending;
  }

  async #endingWithin(patience: number, source: Ending, destination: Promise<Ending>): Promise<Ending | undefined> {
    const following = settledWithin(destination, patience);
    if (source.kind !== "gone") return await following;
    // A destination that can't be asked ends the following, too.
    const unreached = neverReached(this.#destination).catch(() => undefined);
    return await Promise.race([following, unreached.then(async (ending) => ending ?? (await following))]);
  }

  /** How it ended at the source, which has to notice within bounds when it ended at the destination. */
  async #sourceEnding(source: Promise<Ending>, destination: Promise<Ending>, cancel: () => void): Promise<Ending> {
    const first = await Promise.race([source, destination.then((ending) => ({ ending }))]);
    if (!("ending" in first)) return first;
    if (!isCompleted(first.ending)) {
      const noticed = await settledWithin(source, noticeTimeout);
      if (noticed !== undefined) return noticed;
      // A silent network tells nobody that the other side is gone.
      cancel();
    }
    return (await settledWithin(source, secondEndTimeout)) ?? tooLong(this.#source);
  }

  #course(order: Course["order"]): Course {
    return {
      source: this.#source,
      destination: this.#destination,
      sameClock: this.#source.host === this.#destination.host,
      order,
      stop: this.#stop,
      undo: this.#undo,
      runs: () => this.#runs(),
      quitSource: this.#options.quitSource,
      times: () => ({ stopped: this.#watch?.stopped, resumed: this.#resumed }),
      ran: () => this.#ran(),
      obstacle: () => this.#givenUp?.error,
    };
  }
}
