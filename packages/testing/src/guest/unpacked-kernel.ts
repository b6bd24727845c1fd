import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { GuestBuildError } from "./guest-build-error.js";
import { type KernelModule, KernelModules } from "./kernel-modules.js";
import { type Building, runProgram } from "./run-program.js";

/** The kernel among unpacked packages. */
export class UnpackedKernel {
  readonly #folder: string;
  readonly #busybox: string;
  readonly #building: Building;

  /**
   * @param folder of the unpacked packages
   * @param busybox a busybox that runs here, for what is compressed
   */
  constructor(folder: string, busybox: string, building: Building) {
    this.#folder = folder;
    this.#busybox = busybox;
    this.#building = building;
  }

  /** Path of the kernel's image. */
  async image(): Promise<string> {
    const path = await this.#entry(["boot"], "vmlinu");
    if (path === undefined) throw this.#lacks("kernel image");
    return path;
  }

  /** The wanted modules and those they depend on, in the order to load them. */
  async modules(wanted: readonly string[]): Promise<KernelModule[]> {
    const folder = await this.#entry(["lib/modules", "usr/lib/modules"], "");
    if (folder === undefined) throw this.#lacks("modules");
    const modules = await KernelModules.open(folder, async (path) => await this.#read(path));
    return await modules.inOrder(wanted);
  }

  /** Newer releases compress modules, and only newer busyboxes load such ones. */
  async #read(path: string): Promise<Buffer> {
    if (path.endsWith(".ko")) return await readFile(path);
    if (!path.endsWith(".ko.xz")) throw this.#lacks(`module in a form we can read (${path})`);
    await runProgram(this.#busybox, ["unxz", path], { signal: this.#building.signal });
    return await readFile(path.replace(/\.xz$/, ""));
  }

  async #entry(places: readonly string[], start: string): Promise<string | undefined> {
    for (const place of places.map((one) => join(this.#folder, one)).filter((one) => existsSync(one))) {
      const name = (await readdir(place)).find((one) => one.startsWith(start));
      if (name !== undefined) return join(place, name);
    }
    return undefined;
  }

  #lacks(what: string): GuestBuildError {
    return new GuestBuildError(`The kernel's package holds no ${what}`, {
      code: "ERR_QEMU_GUEST_PACKAGE",
      missing: what,
    });
  }
}
