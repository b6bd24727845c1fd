import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type AptSettings, privateApt, readAptSettings } from "./apt-settings.js";
import { fingerprint, type GuestCache } from "./guest-cache.js";
import { GuestBuildError } from "./guest-build-error.js";
import type { HostMachine } from "./host-machine.js";
import { type DebianPackage, neededPackages, readUris } from "./package-closure.js";
import { type Building, runProgram } from "./run-program.js";

/** Raise it when other packages are taken, or what is kept about them changes. */
const layout = 1;

const ownLists = "lists-";

/**
 * The packages that the host's sources offer. The host's own package index is used when there is one; else, or when it
 * turns out to be out of date, one is fetched into the cache: no privileges are needed, nothing of the host is changed.
 */
export class PackageIndex {
  readonly #cache: GuestCache;
  readonly #settings: AptSettings;
  readonly #machine: HostMachine;
  readonly #building: Building;
  #lists: string;

  private constructor(cache: GuestCache, settings: AptSettings, machine: HostMachine, building: Building) {
    this.#cache = cache;
    this.#settings = settings;
    this.#machine = machine;
    this.#building = building;
    this.#lists = settings.lists;
  }

  /** Opens the host's index, or one that was fetched before; or fetches one. */
  static async open(cache: GuestCache, machine: HostMachine, building: Building): Promise<PackageIndex> {
    const settings = await readAptSettings(building.signal);
    const index = new PackageIndex(cache, settings, machine, building);
    if (await hasPackages(settings.lists)) return index;
    const [newest] = await index.#fetched();
    if (newest === undefined) await index.refresh();
    else index.#lists = newest;
    return index;
  }

  /** Fetches a new index, without touching the host's. */
  async refresh(): Promise<void> {
    this.#building.progress("Fetching the package index");
    const older = await this.#fetched();
    const path = join(this.#cache.folder, `${ownLists}${Date.now()}`);
    await this.#cache.withScratch(async (scratch) => {
      const lists = join(scratch, "lists");
      await mkdir(join(lists, "partial"), { recursive: true });
      const env = await privateApt(scratch, this.#settings, lists, this.#machine);
      // A source that can't be reached need not be the one with our packages: what follows will tell.
      await this.#run("apt-get", ["update"], env).catch((error: unknown) => {
        if (!(error instanceof GuestBuildError) || error.code !== "ERR_QEMU_GUEST_PROGRAM_FAILED") throw error;
        this.#building.progress(error.message);
      });
      await rename(lists, path);
    });
    this.#lists = path;
    for (const one of older) await rm(one, { recursive: true, force: true });
  }

  /**
   * Packages that hold the wanted ones, the libraries they need, and the kernel that a meta-package stands for.
   * @throws {GuestBuildError} when the sources don't have them
   */
  async resolve(wanted: readonly string[]): Promise<DebianPackage[]> {
    const state = await Promise.all([this.#lists, this.#settings.etc].map(stateOf));
    const memory = join(this.#cache.folder, "resolved", fingerprint([layout, wanted, this.#settings.lines, state]));
    // Asking apt takes longer than all else that a call with a cached guest does.
    if (existsSync(memory)) return JSON.parse(await readFile(memory, "utf8")) as DebianPackage[];
    return await this.#cache.withScratch(async (scratch) => {
      const packages = await this.#ask(wanted, scratch);
      await mkdir(join(memory, ".."), { recursive: true });
      await writeFile(join(scratch, "resolved"), JSON.stringify(packages));
      await rename(join(scratch, "resolved"), memory);
      return packages;
    });
  }

  /**
   * Fetches a package's file into a folder; apt checks its digest.
   * @throws {GuestBuildError} when the servers don't have it (any more)
   */
  async download(packages: readonly DebianPackage[], folder: string): Promise<void> {
    await this.#cache.withScratch(async (scratch) => {
      const env = await privateApt(scratch, this.#settings, this.#lists, this.#machine);
      const names = packages.map(({ name }) => name);
      await this.#asPackages(this.#run("apt-get", ["-q", "download", ...names], env, folder));
    });
  }

  async #ask(wanted: readonly string[], scratch: string): Promise<DebianPackage[]> {
    const env = await privateApt(scratch, this.#settings, this.#lists, this.#machine);
    const kinds = ["recommends", "suggests", "conflicts", "breaks", "replaces", "enhances"].map(
      (kind) => `--no-${kind}`,
    );
    const told = await this.#asPackages(this.#run("apt-cache", ["depends", "--recurse", ...kinds, ...wanted], env));
    const names = neededPackages(told, wanted);
    const uris = await this.#asPackages(
      this.#run("apt-get", ["-q", "download", "--print-uris", ...names], env, join(scratch, "none")),
    );
    const packages = readUris(uris);
    return names.map((name) => {
      const found = packages.get(name);
      if (found === undefined) throw unavailable(`no source has ${name}`);
      return found;
    });
  }

  async #run(program: string, args: readonly string[], env: NodeJS.ProcessEnv, cwd?: string): Promise<string> {
    return await runProgram(program, args, { signal: this.#building.signal, env, ...(cwd !== undefined && { cwd }) });
  }

  async #asPackages(running: Promise<string>): Promise<string> {
    return await running.catch((error: unknown) => {
      if (!(error instanceof GuestBuildError) || error.code !== "ERR_QEMU_GUEST_PROGRAM_FAILED") throw error;
      throw unavailable(error.message, error);
    });
  }

  /** Indexes in our cache, newest first. */
  async #fetched(): Promise<string[]> {
    if (!existsSync(this.#cache.folder)) return [];
    const names = (await readdir(this.#cache.folder)).filter((name) => name.startsWith(ownLists));
    return names
      .sort()
      .reverse()
      .map((name) => join(this.#cache.folder, name));
  }
}

async function hasPackages(lists: string): Promise<boolean> {
  return existsSync(lists) && (await readdir(lists)).some((file) => /_Packages(\.\w+)?$/.test(file));
}

/** What changes when one of a folder's files is replaced: names, sizes and times. */
async function stateOf(folder: string): Promise<unknown> {
  const files = existsSync(folder) ? (await readdir(folder, { recursive: true })).sort() : [];
  return await Promise.all(
    files.map(async (file) => {
      const status = await stat(join(folder, file)).catch(() => undefined);
      return [file, status?.size, status?.mtimeMs];
    }),
  );
}

function unavailable(reason: string, cause?: unknown): GuestBuildError {
  const remedy =
    "guests are made of Debian's packages; on other systems give ready-made files as `kernel` and `initrd`";
  const message = `The packages for the guest can't be had from this machine's apt sources (${remedy}): ${reason}`;
  return new GuestBuildError(message, { code: "ERR_QEMU_GUEST_PACKAGE", cause });
}
