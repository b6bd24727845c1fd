import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readElf } from "./elf.js";
import { GuestBuildError } from "./guest-build-error.js";

/** A kernel module, uncompressed. */
export interface KernelModule {
  readonly name: string;
  readonly content: Buffer;
}

/** Reads a module's file, which may be compressed. */
export type ModuleReader = (path: string) => Promise<Buffer>;

/**
 * The modules of one kernel. A kernel package has no `modules.dep`, which is made when it is installed, so that what a
 * module depends on is read from the module itself.
 */
export class KernelModules {
  readonly #paths: ReadonlyMap<string, string>;
  readonly #builtIn: ReadonlySet<string>;
  readonly #read: ModuleReader;

  private constructor(paths: ReadonlyMap<string, string>, builtIn: ReadonlySet<string>, read: ModuleReader) {
    this.#paths = paths;
    this.#builtIn = builtIn;
    this.#read = read;
  }

  /**
   * @param folder the kernel's folder in `lib/modules`
   * @param read for modules that are compressed
   */
  static async open(folder: string, read: ModuleReader = readFile): Promise<KernelModules> {
    const files = await readdir(folder, { recursive: true });
    const modules = files.filter((file) => /\.ko(\.\w+)?$/.test(file));
    const list = join(folder, "modules.builtin");
    const builtIn = existsSync(list) ? (await readFile(list, "utf8")).split("\n") : [];
    return new KernelModules(
      new Map(modules.map((file) => [nameOf(file), join(folder, file)])),
      new Set(builtIn.map(nameOf)),
      read,
    );
  }

  /**
   * The modules to load, each after those it depends on; what is built into the kernel needs no loading.
   * @param wanted names; one that ends with `?` may be absent
   * @throws {GuestBuildError} when the kernel lacks a module
   */
  async inOrder(wanted: readonly string[]): Promise<KernelModule[]> {
    const found = new Map<string, KernelModule>();
    for (const name of wanted) await this.#collect(name, found);
    return [...found.values()];
  }

  async #collect(wanted: string, found: Map<string, KernelModule>): Promise<void> {
    const name = wanted.replace(/\?$/, "");
    if (found.has(name) || this.#builtIn.has(name)) return;
    const path = this.#paths.get(name);
    if (path === undefined) {
      if (wanted.endsWith("?")) return;
      const message = `The kernel's package has no module ${name}, which the guest needs`;
      throw new GuestBuildError(message, { code: "ERR_QEMU_GUEST_PACKAGE", missing: name });
    }
    const content = await this.#read(path);
    for (const dependency of dependenciesOf(content)) await this.#collect(dependency, found);
    found.set(name, { name, content });
  }
}

/** Names of the modules that a module's own description says it depends on. */
export function dependenciesOf(module: Buffer): string[] {
  const description = readElf(module).section(".modinfo")?.toString("latin1") ?? "";
  const [, names = ""] = /(?:^|\0)depends=([^\0]*)/.exec(description) ?? [];
  return names.split(",").filter((name) => name !== "");
}

/** The kernel takes `-` and `_` in names for the same. */
function nameOf(file: string): string {
  return basename(file)
    .replace(/\.ko(\.\w+)?$/, "")
    .replaceAll("-", "_");
}
