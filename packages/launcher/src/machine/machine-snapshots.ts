import { QgaUnavailableError } from "@qemu-wire/qga";
import { type SaveOptions, type SaveReport, saveToFile } from "../migration/save-to-file.js";
import type { MachineParts } from "./machine-parts.js";
import { endOf } from "./migrate.js";
import { agentPort } from "./readiness.js";
import {
  deleteSnapshot,
  listSnapshots,
  loadSnapshot,
  saveSnapshot,
  type Snapshot,
  type SnapshotOptions,
} from "./snapshots.js";

/** For an agent that runs to answer, in milliseconds. */
const agentPatience = 2_000;

/** `vm.snapshot`: what a machine was at a moment, inside its own images or, without its disks, in a file. */
export class MachineSnapshots {
  readonly #parts: MachineParts;
  readonly #loaded: () => void;

  /** `loaded` is called when the guest has become what it was: what was known of it counts no more. */
  constructor(parts: MachineParts, loaded: () => void) {
    this.#parts = parts;
    this.#loaded = loaded;
  }

  /** See {@link saveSnapshot}. */
  save(name: string, options?: SnapshotOptions): Promise<Snapshot> {
    return saveSnapshot(this.#parts.qmp, name, options);
  }

  /** See {@link loadSnapshot}. */
  async load(name: string, options?: SnapshotOptions): Promise<Snapshot> {
    const snapshot = await loadSnapshot(this.#parts.qmp, name, options);
    this.#parts.qga?.guestReplaced();
    this.#parts.console?.guestReset();
    this.#loaded();
    if ((await this.#parts.status.refresh()) === "running") await this.#greetAgent();
    return snapshot;
  }

  /** The agent of the snapshot knows nothing of what was said since; it may not have run yet then. */
  async #greetAgent(): Promise<void> {
    try {
      await this.#parts.qga?.waitUntilReady({ ...agentPort(this.#parts), timeout: agentPatience });
    } catch (error) {
      if (!(error instanceof QgaUnavailableError)) throw error;
    }
  }

  /** See {@link deleteSnapshot}. */
  delete(name: string, options?: SnapshotOptions): Promise<void> {
    return deleteSnapshot(this.#parts.qmp, name, options);
  }

  /** See {@link listSnapshots}. */
  list(): Promise<Snapshot[]> {
    return listSnapshots(this.#parts.qmp);
  }

  /** See {@link saveToFile}. `launch({ …, incoming: "file:<path>" })` starts a machine from it. */
  async saveToFile(path: string, options?: SaveOptions): Promise<SaveReport> {
    const report = await saveToFile(endOf(this.#parts), path, options);
    await this.#parts.status.refresh();
    return report;
  }
}
