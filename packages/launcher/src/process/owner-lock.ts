import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { isObject } from "@qemu-wire/wire/internal-light";
import { OwnershipError } from "../errors.js";
import type { Host } from "../host/host.js";
import { codeOf } from "../host/node-error.js";
import { isPlacedProcess, isRunning, type PlacedProcess, thisProcess } from "../host/placed-process.js";
import { isAbandoned } from "../host/unfinished-file.js";
import type { RunDirectory } from "./run-directory.js";

/** One entry of a run directory's list of owners. */
export interface OwnerEntry {
  /** 1 for who made the directory, and one more for each who took it over, or gave it up. */
  readonly turn: number;
  readonly runDirectory: string;
  /** The same in all entries and in the record: proves that a directory elsewhere is still the one that was made. */
  readonly token: string;
  /** Null: given up. */
  readonly owner: PlacedProcess | null;
}

/** Where a run directory's list of owners is. */
export type OwnerPlace = Pick<RunDirectory, "folder" | "id">;

/**
 * The lock of a run directory: one owner at a time.
 *
 * It is a list of files `<id>.owner.<turn>` in this user's folder, the last of which counts. Whoever takes the directory
 * creates the next one, exclusively: of several at once one succeeds. No file is ever changed, and the first is there
 * before the directory itself, so that nobody takes a directory that is just being made for one that was left.
 */
export class OwnerLock {
  readonly #host: Host;
  readonly directory: RunDirectory;
  readonly #entry: OwnerEntry;

  private constructor(host: Host, directory: RunDirectory, entry: OwnerEntry) {
    this.#host = host;
    this.directory = directory;
    this.#entry = entry;
  }

  get token(): string {
    return this.#entry.token;
  }

  /**
   * Claims a directory that is not there yet.
   *
   * @throws OwnershipError when it is somebody's, or was and has not been cleaned up.
   */
  static async claim(host: Host, directory: RunDirectory): Promise<OwnerLock> {
    const entry = { turn: 1, runDirectory: directory.path, token: randomUUID(), owner: await thisProcess() };
    if (await create(host, directory, entry)) return new OwnerLock(host, directory, entry);
    const last = await lastOwnerEntry(host, directory);
    const owner = last?.owner ?? undefined;
    throw owner !== undefined && (await isRunning(host, owner))
      ? owned(directory, owner)
      : new OwnershipError(
          `${directory.path} was left by a process that is gone. reapOrphans() removes it, attach() takes over a machine that outlived its process.`,
          { runDirectory: directory.path },
        );
  }

  /**
   * Takes a directory over, from an owner that is gone or has given it up.
   *
   * @throws OwnershipError while its owner lives, or when nobody ever owned it.
   */
  static async take(host: Host, directory: RunDirectory): Promise<OwnerLock> {
    const owner = await thisProcess();
    for (;;) {
      const last = await lastOwnerEntry(host, directory);
      if (last === undefined) {
        throw new OwnershipError(`${directory.path} is no run directory of this user's machines.`, {
          runDirectory: directory.path,
        });
      }
      if (last.owner !== null && (await isRunning(host, last.owner))) throw owned(directory, last.owner);
      const entry = { ...last, turn: last.turn + 1, owner };
      // Somebody else was faster: they own it now, or have given it up again.
      if (!(await create(host, directory, entry))) continue;
      const lock = new OwnerLock(host, directory, entry);
      // The list may have been removed meanwhile, and the directory with it; even another one begun under the same path.
      if ((await readEntry(host, directory, last.turn))?.token === last.token) return lock;
      await host.files.remove(pathOf(directory, entry.turn));
    }
  }

  /** Gives the directory up; it stays as it is, for the next who takes it. */
  async release(): Promise<void> {
    const entry = { ...this.#entry, turn: this.#entry.turn + 1, owner: null };
    await create(this.#host, this.directory, entry);
  }

  /** Removes the list, after the directory: the directory is nobody's from then on. */
  async remove(): Promise<void> {
    // The last one at last, as it counts until then.
    for (const turn of await turnsOf(this.#host, this.directory)) {
      await this.#host.files.remove(pathOf(this.directory, turn));
    }
  }
}

/** Who owns a directory, or did last; undefined when nobody ever did. */
export async function lastOwnerEntry(host: Host, place: OwnerPlace): Promise<OwnerEntry | undefined> {
  for (;;) {
    const last = (await turnsOf(host, place)).at(-1);
    if (last === undefined) return undefined;
    const entry = await readEntry(host, place, last);
    // It was removed in between: look again.
    if (entry !== undefined) return entry;
  }
}

/** Ids of all run directories that somebody owns or owned, from the names in the folder. */
export function ownedIds(names: readonly string[]): readonly string[] {
  const ids = names.flatMap((name) => /^(.+)\.owner\.\d+$/.exec(name)?.[1] ?? []);
  return [...new Set(ids)];
}

/**
 * Removes what processes left that were killed in the middle of writing an entry: by the owner it names or, when it has
 * none yet, by {@link isAbandoned}.
 */
export async function removeUnfinishedEntries(host: Host, folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    if (!/\.owner\.\d+\..+\.tmp$/.test(name)) continue;
    const path = join(folder, name);
    const text = await readIfThere(host, path);
    if (text === undefined) continue;
    const owner = parseEntry(text)?.owner ?? undefined;
    const isLeft = owner === undefined ? await isAbandoned(host, path) : !(await isRunning(host, owner));
    if (isLeft) await host.files.remove(path);
  }
}

function owned({ path }: RunDirectory, { pid }: PlacedProcess): OwnershipError {
  return new OwnershipError(
    pid === process.pid
      ? `${path} belongs to this process already.`
      : `${path} belongs to process ${pid}, which lives. End that one, or let it detach() the machine.`,
    { runDirectory: path, ownerPid: pid },
  );
}

function pathOf({ folder, id }: OwnerPlace, turn: number): string {
  return join(folder, `${id}.owner.${turn}`);
}

async function turnsOf(host: Host, { folder, id }: OwnerPlace): Promise<readonly number[]> {
  const start = `${id}.owner.`;
  const names = (await host.files.list(folder)).filter((name) => name.startsWith(start));
  const turns = names.map((name) => name.slice(start.length)).filter((turn) => /^\d+$/.test(turn));
  return turns.map(Number).toSorted((one, other) => one - other);
}

/** False when that turn is taken. */
async function create(host: Host, place: OwnerPlace, entry: OwnerEntry): Promise<boolean> {
  try {
    await host.files.write(pathOf(place, entry.turn), `${JSON.stringify(entry)}\n`, { exclusive: true });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

async function readEntry(host: Host, place: OwnerPlace, turn: number): Promise<OwnerEntry | undefined> {
  const path = pathOf(place, turn);
  const text = await readIfThere(host, path);
  if (text === undefined) return undefined;
  const entry = parseEntry(text);
  if (entry !== undefined) return entry;
  throw new OwnershipError(`${path} is not what this version writes; nothing was done to its machine.`, {
    runDirectory: path,
  });
}

async function readIfThere(host: Host, path: string): Promise<string | undefined> {
  try {
    return await host.files.read(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function parseEntry(text: string): OwnerEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const { turn, runDirectory, token, owner } = value;
  const isEntry =
    typeof turn === "number" &&
    typeof runDirectory === "string" &&
    typeof token === "string" &&
    (owner === null || isPlacedProcess(owner));
  return isEntry ? { turn, runDirectory, token, owner } : undefined;
}
