import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import type { GuestCache } from "./guest-cache.js";
import type { DebianPackage } from "./package-closure.js";
import type { PackageIndex } from "./package-index.js";
import { type Building, checkSignal, runProgram } from "./run-program.js";

/** The packages' files, kept in the cache so that another guest needs no network. */
export class PackageStore {
  readonly #cache: GuestCache;
  readonly #building: Building;

  constructor(cache: GuestCache, building: Building) {
    this.#cache = cache;
    this.#building = building;
  }

  /** Fetches those that are not there yet. */
  async fetch(packages: readonly DebianPackage[], index: PackageIndex): Promise<void> {
    const absent = packages.filter((one) => !existsSync(this.#pathOf(one)));
    if (absent.length === 0) return;
    this.#building.progress(`Fetching ${absent.length} packages: ${absent.map(({ name }) => name).join(", ")}`);
    await mkdir(join(this.#cache.folder, "packages"), { recursive: true });
    await this.#cache.withScratch(async (scratch) => {
      await index.download(absent, scratch);
      for (const one of absent) await rename(join(scratch, one.file), this.#pathOf(one));
    });
  }

  /** Unpacks packages into one folder; nothing is installed and no script of theirs runs. */
  async unpack(packages: readonly DebianPackage[], folder: string): Promise<void> {
    this.#building.progress(`Unpacking ${packages.length} packages`);
    for (const one of packages) {
      await runProgram("dpkg-deb", ["-x", this.#pathOf(one), folder], { signal: this.#building.signal });
    }
    checkSignal(this.#building.signal);
  }

  #pathOf({ hash }: DebianPackage): string {
    return join(this.#cache.folder, "packages", `${hash}.deb`);
  }
}
