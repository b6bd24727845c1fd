import { copyFile, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { gatherAgent } from "./agent-program.js";
import { writeCpio } from "./cpio.js";
import { isElf } from "./elf.js";
import { GuestBuildError } from "./guest-build-error.js";
import { addBase, addBusybox } from "./guest-base.js";
import type { GuestRecipe } from "./guest-recipe.js";
import { GuestTree } from "./guest-tree.js";
import { commandsPath, initScript } from "./init-script.js";
import { type Building, checkSignal, runProgram } from "./run-program.js";
import { UnpackedFolders } from "./unpacked-folders.js";
import { UnpackedKernel } from "./unpacked-kernel.js";

/**
 * Makes a kernel and an initial RAM disk out of unpacked packages.
 * @param unpacked folder of the packages
 * @param folder where to write `kernel` and `initrd`
 */
export async function writeGuestFiles(
  recipe: GuestRecipe,
  unpacked: string,
  folder: string,
  building: Building,
): Promise<void> {
  const packages = new UnpackedFolders([unpacked]);
  const busybox = await packages.find(["bin/busybox", "usr/bin/busybox"]);
  if (busybox === undefined) {
    const message = "The package busybox-static holds no bin/busybox";
    throw new GuestBuildError(message, { code: "ERR_QEMU_GUEST_PACKAGE", missing: "busybox-static" });
  }
  const kernel = new UnpackedKernel(unpacked, busybox, building);
  const modules = await kernel.modules(recipe.modules);

  const tree = new GuestTree();
  addBase(tree);
  addBusybox(tree, await readFile(busybox), await runProgram(busybox, ["--list"], building));
  for (const { name, content } of modules) tree.addFile(`/lib/modules/${name}.ko`, content);
  const agent = recipe.agent ?? (await gatherAgent(packages, recipe.machine));
  for (const [path, content] of agent) tree.addFile(path, content, isElf(content) ? 0o755 : 0o644);
  tree.addFile("/init", initScript({ ...recipe, modules: modules.map(({ name }) => name) }), 0o755);
  if (recipe.commands.length > 0) tree.addFile(commandsPath, `${recipe.commands.join("\n")}\n`);
  for (const { path, content, mode } of recipe.files) tree.addFile(path, content, mode);

  building.progress("Writing the initial RAM disk");
  await writeFile(`${folder}/initrd`, await promisify(gzip)(writeCpio(tree.entries)));
  await copyFile(await kernel.image(), `${folder}/kernel`);
  checkSignal(building.signal);
}
