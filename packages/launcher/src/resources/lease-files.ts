import { ResourceError } from "../errors.js";
import type { Host, ProcessIdentity } from "../host/host.js";
import { codeOf } from "../host/node-error.js";
import { isRunning, isSamePlace, type PlacedProcess, thisProcess } from "../host/placed-process.js";
import { isAbandoned } from "../host/unfinished-file.js";
import { describe, type Holder, toHolder } from "./lease-holder.js";
import { putBack } from "./put-back.js";

/** A lock that this process holds. */
export interface LeaseFile {
  /** What its last holder, who is gone, had noted to be put back. */
  readonly left: object | undefined;
  /** Notes what is to be put back when this process ends before it has released it. */
  note(note: object): Promise<void>;
  release(): Promise<void>;
  handOver(process: ProcessIdentity): Promise<void>;
}

/** A lock that somebody else holds, for the end of "is held by". */
export interface LeaseRefusal {
  readonly heldBy: string;
}

interface Prepared {
  readonly directory: string;
  readonly us: PlacedProcess;
}

const instances = new WeakMap<Host, LeaseFiles>();

/** The lock files of this user on a host. */
export function leaseFiles(host: Host): LeaseFiles {
  const known = instances.get(host) ?? new LeaseFiles(host);
  instances.set(host, known);
  return known;
}

/**
 * Locks across the processes of one user: files in the runtime directory of the host, made exclusively, with the process
 * that holds them (by pid, start time and boot). The lock of a process that is gone is taken over.
 *
 * A process elsewhere that uses the same host over a link can't be looked at unless it runs on this machine or on the
 * host: its locks are taken as held, and the message names the file.
 */
export class LeaseFiles {
  readonly #host: Host;
  #ready: Promise<Prepared> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Takes the lock of that name, or tells who has it. */
  async acquire(name: string, owner: string): Promise<LeaseFile | LeaseRefusal> {
    const { us } = await this.#prepared();
    const path = await this.#pathOf(name);
    const refusal = await this.#take(path, { ...us, owner });
    if (refusal !== undefined) return refusal;
    const found = await this.#read(path);
    const left = found === undefined || found === "unreadable" ? undefined : found.note;
    let note = left;
    let ours = true;
    return {
      left,
      note: async (given) => {
        note = given;
        await this.#host.files.write(path, JSON.stringify({ ...us, owner, note }));
      },
      release: async () => {
        // What was handed over is free when its process is gone, and then somebody else may have it already.
        if (ours) await this.#host.files.remove(path);
        else await this.#removeIfLeft(path);
        ours = false;
      },
      handOver: async ({ pid, startTime }) => {
        const { bootId, pidNamespace } = await this.#host.facts();
        const holder: Holder = { pid, startTime, bootId, pidNamespace, owner, note };
        await this.#host.files.write(path, JSON.stringify(holder));
        ours = false;
      },
    };
  }

  /** Who holds the lock of that name, for the end of "is held by"; undefined when nobody who lives does. */
  async holderOf(name: string): Promise<string | undefined> {
    const path = await this.#pathOf(name);
    const holder = await this.#read(path);
    if (holder === undefined || (await this.#isGone(holder))) return undefined;
    return describe(path, holder);
  }

  /**
   * Removes the locks of processes that are gone, and puts back what they had noted; resolves to how many there were.
   *
   * @throws what the first one that fails throws, after all the others
   */
  async sweep(): Promise<number> {
    const { directory } = await this.#prepared();
    let removed = 0;
    const failures: unknown[] = [];
    for (const file of await this.#host.files.list(directory)) {
      try {
        if (await this.#removeIfLeft(`${directory}/${file}`)) removed += 1;
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return removed;
  }

  /** Binds all that one process of the host holds to another one, which does the same from now on; both live. */
  async pass(from: ProcessIdentity, to: ProcessIdentity): Promise<void> {
    const { directory } = await this.#prepared();
    const there = await this.#host.facts();
    for (const file of await this.#host.files.list(directory)) {
      const path = `${directory}/${file}`;
      const holder = await this.#read(path);
      if (holder === undefined || holder === "unreadable" || !isSamePlace(holder, there)) continue;
      if (holder.pid !== from.pid || holder.startTime !== from.startTime) continue;
      await this.#host.files.write(path, JSON.stringify({ ...holder, pid: to.pid, startTime: to.startTime }));
    }
  }

  /** Removes a lock whose process is gone; false when there is none such. */
  async #removeIfLeft(path: string): Promise<boolean> {
    const { us } = await this.#prepared();
    const holder = await this.#read(path);
    if (holder === undefined) return false;
    // Its process was killed in the middle of writing it.
    const unfinished = holder === "unreadable" && path.endsWith(".tmp") && (await isAbandoned(this.#host, path));
    if (!unfinished) {
      if (!(await this.#isGone(holder))) return false;
      if ((await this.#take(path, { ...us, owner: "sweep" })) !== undefined) return false;
      try {
        if (holder !== "unreadable" && holder.note !== undefined) await putBack(this.#host, holder.note);
      } catch (error) {
        // As it was, for the next one who tries.
        await this.#host.files.write(path, JSON.stringify(holder));
        throw error;
      }
    }
    await this.#host.files.remove(path);
    return true;
  }

  /** Undefined when the lock is ours now. */
  async #take(path: string, us: Holder): Promise<LeaseRefusal | undefined> {
    if (await this.#create(path, us)) return undefined;
    const holder = await this.#read(path);
    if (holder !== undefined && !(await this.#isGone(holder))) return { heldBy: describe(path, holder) };
    // Whoever takes over has a lock of its own for it: else two would remove the dead one's lock, and the slower one
    // the lock that the faster has just made. That lock may itself be a dead process's, hence the recursion.
    const turn = `${path}.takeover`;
    const busy = await this.#take(turn, us);
    if (busy !== undefined) return busy;
    try {
      const now = await this.#read(path);
      if (now !== undefined && !(await this.#isGone(now))) return { heldBy: describe(path, now) };
      await this.#host.files.remove(path);
      const note = now === undefined || now === "unreadable" ? undefined : now.note;
      return (await this.#create(path, { ...us, note })) ? undefined : { heldBy: "a process that was faster" };
    } finally {
      await this.#host.files.remove(turn);
    }
  }

  async #create(path: string, us: Holder): Promise<boolean> {
    try {
      await this.#host.files.write(path, JSON.stringify(us), { exclusive: true, mode: 0o600 });
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      throw error;
    }
  }

  async #read(path: string): Promise<Holder | "unreadable" | undefined> {
    try {
      const text = await this.#host.files.read(path, { maxBytes: 65_536 });
      return toHolder(text) ?? "unreadable";
    } catch (error) {
      if (codeOf(error) === "ENOENT") return undefined;
      throw error;
    }
  }

  async #isGone(holder: Holder | "unreadable"): Promise<boolean> {
    // Locks are written whole or not at all: what can't be read is none of ours, and nobody's to remove.
    return holder !== "unreadable" && !(await isRunning(this.#host, holder));
  }

  async #pathOf(name: string): Promise<string> {
    const { directory } = await this.#prepared();
    return `${directory}/${encodeURIComponent(name)}`;
  }

  async #prepared(): Promise<Prepared> {
    this.#ready ??= this.#prepare();
    try {
      return await this.#ready;
    } catch (error) {
      // The next one tries again.
      this.#ready = undefined;
      throw error;
    }
  }

  async #prepare(): Promise<Prepared> {
    const { files } = this.#host;
    const { runtimeDirectory, uid } = await this.#host.facts();
    const directory = `${runtimeDirectory}/qemu-wire-leases-${uid}`;
    try {
      await files.makeDirectory(directory, 0o700);
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    // In a folder that all may write to, somebody else may have made it first.
    const status = await files.status(directory);
    if (status?.type !== "directory" || status.uid !== uid || (status.mode & 0o077) !== 0) {
      throw new ResourceError(
        directory,
        `${this.#host.name}: ${directory} keeps apart what this user's processes use and has to be a directory of user ${uid} with mode 0700: remove what is there.`,
      );
    }
    return { directory, us: await thisProcess() };
  }
}
