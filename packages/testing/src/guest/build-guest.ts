import { join } from "node:path";
import { makeDisk } from "./disk-image.js";
import { GuestBuildError } from "./guest-build-error.js";
import { fingerprint, GuestCache } from "./guest-cache.js";
import { writeGuestFiles } from "./guest-files.js";
import type { BuildGuestOptions, Guest } from "./guest-options.js";
import { type GuestRecipe, ingredients, readRecipe } from "./guest-recipe.js";
import { type HostMachine, hostMachine } from "./host-machine.js";
import { checkOptions, diskSize, readyMade } from "./option-checks.js";
import { PackageIndex } from "./package-index.js";
import { PackageStore } from "./package-store.js";
import { type Building, checkSignal } from "./run-program.js";
import { checkedFile } from "./user-files.js";

/**
 * Builds a tiny Linux guest that runs the QEMU guest agent, and boots to it within seconds even without hardware
 * acceleration: Debian's kernel, busybox, the agent with its libraries, and a first process of ours.
 *
 * The files are for a machine of the host's own processor (`q35`, `pc` or `virt`) with at least 96 MiB of memory and the
 * devices its options are about. A network card, if there is one, is set up for QEMU's user network (10.0.2.15).
 * Packages come from the host's apt sources, need no privileges and are not installed. The guest is kept in the user's
 * cache folder: the same call gives the same files at once, without a network. Several processes may build at once.
 *
 * @throws {GuestBuildError} when something is missing; the message says what to do
 * @throws {QemuAbortError} when the signal fires
 */
export async function buildGuest(options: BuildGuestOptions = {}): Promise<Guest> {
  const building: Building = { progress: options.progress ?? (() => {}), signal: options.signal };
  checkSignal(building.signal);
  const machine = hostMachine();
  checkOptions(options, machine.architecture);
  const cache = new GuestCache(options.cacheDirectory);
  // The tests of its ciphers take the kernel as long as all else it does.
  const append = `${machine.kernelParameters} quiet panic=-1 cryptomgr.notests`;

  const mebibytes = diskSize(options);
  const disk = mebibytes === 0 ? {} : { disk: await cachedDisk(cache, mebibytes, building) };
  const given = readyMade(options);
  if (given !== undefined) {
    await checkedFile(given.kernel, "the kernel");
    await checkedFile(given.initrd, "the initial RAM disk");
    return { ...given, append, ...disk };
  }
  if (process.platform !== "linux") {
    const message = "Guests are built on Linux only: give ready-made files as `kernel` and `initrd`";
    throw new GuestBuildError(message, { code: "ERR_QEMU_GUEST_HOST" });
  }
  const folder = await cachedGuest(cache, await readRecipe(options, machine), machine, building);
  return { kernel: join(folder, "kernel"), initrd: join(folder, "initrd"), append, ...disk };
}

async function cachedDisk(cache: GuestCache, mebibytes: number, building: Building): Promise<string> {
  const folder = await cache.make(fingerprint(["ext4", 1, mebibytes]), async (fresh) => {
    await makeDisk(join(fresh, "disk.img"), mebibytes, building);
  });
  return join(folder, "disk.img");
}

async function cachedGuest(
  cache: GuestCache,
  recipe: GuestRecipe,
  machine: HostMachine,
  building: Building,
): Promise<string> {
  const index = await PackageIndex.open(cache, machine, building);
  try {
    return await builtFrom(index, cache, recipe, building);
  } catch (error) {
    // An index that is out of date names packages that the servers no longer have.
    if (!(error instanceof GuestBuildError) || error.code !== "ERR_QEMU_GUEST_PACKAGE") throw error;
    building.progress(error.message);
    await index.refresh();
    return await builtFrom(index, cache, recipe, building);
  }
}

async function builtFrom(
  index: PackageIndex,
  cache: GuestCache,
  recipe: GuestRecipe,
  building: Building,
): Promise<string> {
  const packages = await index.resolve(recipe.packages);
  const name = fingerprint([ingredients(recipe), packages.map(({ hash }) => hash)]);
  const store = new PackageStore(cache, building);
  return await cache.make(name, async (fresh) => {
    await store.fetch(packages, index);
    await cache.withScratch(async (unpacked) => {
      await store.unpack(packages, unpacked);
      await writeGuestFiles(recipe, unpacked, fresh, building);
    });
    building.progress(`Built the guest in ${cache.folder}`);
  });
}
