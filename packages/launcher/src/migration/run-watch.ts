import type { EventTimestamp } from "@qemu-wire/wire";
import { type MigrationEnd, runStateOf } from "./migration-end.js";

/** The states of a source that QEMU itself has stopped to move its guest. */
const stoppedToMove = new Set(["finish-migrate", "postmigrate"]);

/**
 * Whether the source's guest runs, apart from being stopped to be moved, and when it was stopped. A guest that somebody
 * pauses on the way has to arrive paused, and the destination can't tell: with `-S` it ends in `paused` anyway.
 */
export class RunWatch implements Disposable {
  #running: Promise<boolean>;
  #stopped: EventTimestamp | undefined;
  readonly #listeners: readonly Disposable[];

  private constructor(end: MigrationEnd, running: boolean) {
    this.#running = Promise.resolve(running);
    const look = (): void => {
      this.#running = changed(end, this.#running);
    };
    this.#listeners = [
      end.qmp.on("STOP", ({ timestamp }) => {
        this.#stopped = timestamp;
        look();
      }),
      end.qmp.on("RESUME", look),
    ];
  }

  static async start(end: MigrationEnd): Promise<RunWatch> {
    return new RunWatch(end, (await runStateOf(end)) === "running");
  }

  /** Whether it runs, or ran when it was stopped to be moved, or when the source went. */
  async running(): Promise<boolean> {
    return await this.#running;
  }

  /** When it was stopped the last time, by the clock of its host. */
  get stopped(): EventTimestamp | undefined {
    return this.#stopped;
  }

  [Symbol.dispose](): void {
    for (const listener of this.#listeners) listener[Symbol.dispose]();
  }
}

async function changed(end: MigrationEnd, former: Promise<boolean>): Promise<boolean> {
  const ran = await former;
  try {
    const state = await runStateOf(end);
    return stoppedToMove.has(state) ? ran : state === "running";
  } catch {
    // The same error ends the following of the migration; here what was known last is what counts.
    return ran;
  }
}
