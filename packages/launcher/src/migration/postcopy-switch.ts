import { QemuClosedError, QemuCommandError } from "@qemu-wire/wire";
import { startPostcopy } from "./cancel.js";
import { type Continued, continueDestination } from "./continue-destination.js";
import { type MigrationDestination, type MigrationEnd, runStateOf } from "./migration-end.js";
import type { MigrationOptions } from "./migration-options.js";

/**
 * The switch to postcopy: tells the source to go over when it is time, and the destination to run once both ends say
 * that they are there. The destination then has all devices, and the source sends the rest of the memory.
 */
export class PostcopySwitch implements Disposable {
  readonly #source: MigrationEnd;
  readonly #destination: MigrationDestination;
  readonly #when: MigrationOptions["postcopy"];
  readonly #runs: () => Promise<boolean>;
  readonly #there = new Set<"source" | "destination">();
  readonly #passes: Disposable | undefined;
  #closed = false;
  #request: Promise<void> | undefined;
  #order: Promise<Continued | undefined> | undefined;

  constructor(
    source: MigrationEnd,
    destination: MigrationDestination,
    when: MigrationOptions["postcopy"],
    runs: () => Promise<boolean>,
  ) {
    this.#source = source;
    this.#destination = destination;
    this.#when = when;
    this.#runs = runs;
    if (when !== "after-first-pass") return;
    this.#passes = source.qmp.on("MIGRATION_PASS", ({ data }) => {
      if (Number(data.pass) > 1) this.#ask();
    });
  }

  /** The source was told to go over: from then on nobody may cancel. */
  get requested(): boolean {
    return this.#request !== undefined;
  }

  /** Called with each status of each end. */
  look(end: "source" | "destination", status: string): void {
    if (this.#closed) return;
    if (end === "source" && status === "active" && this.#when === "at-once") this.#ask();
    // `postcopy-device` (11.1) comes before it: there the source may still take the guest back.
    if (status === "postcopy-active") this.#there.add(end);
    if (this.#there.size === 2) this.#order ??= this.#run();
  }

  /** What became of the order to run, or undefined when none was given. From the call on none is. */
  async outcome(): Promise<Continued | undefined> {
    this.#closed = true;
    await this.#request;
    return await this.#order;
  }

  [Symbol.dispose](): void {
    this.#passes?.[Symbol.dispose]();
  }

  #ask(): void {
    this.#request ??= startPostcopy(this.#source).catch((error: unknown) => {
      // It was through before, or is gone: how the migration ends tells.
      if (!(error instanceof QemuCommandError || error instanceof QemuClosedError)) throw error;
    });
    this.#request.catch(() => {});
  }

  async #run(): Promise<Continued | undefined> {
    if (!(await this.#runs())) return undefined;
    try {
      if ((await runStateOf(this.#source)) === "running") return undefined;
    } catch (error) {
      // A source that died here has taken a part of the guest's memory with it.
      if (error instanceof QemuClosedError) return undefined;
      throw error;
    }
    return await continueDestination(this.#destination);
  }
}
