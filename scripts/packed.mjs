// Packs the public packages as they would be published.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pnpmCommand } from "./set-up/pnpm.mjs";
import { capture, inRepository } from "./set-up/run.mjs";

/**
 * @typedef {object} PublicPackage
 * @property {string} name such as `@qemu-wire/wire`
 * @property {string} folder absolute
 * @property {readonly string[]} entries what users may import, such as `@qemu-wire/wire/internal`
 */

/**
 * The packages that are published, in the order of their folders' names.
 * @returns {PublicPackage[]}
 */
export function publicPackages() {
  return readdirSync(inRepository("packages"))
    .sort()
    .map((name) => inRepository(`packages/${name}`))
    .flatMap((folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      if (manifest.private === true) return [];
      const entries = Object.keys(manifest.publishConfig.exports).map((path) => manifest.name + path.slice(1));
      return [{ name: manifest.name, folder, entries }];
    });
}

/**
 * Packs one package. It must have been built.
 * @param {PublicPackage} publicPackage
 * @param {string} destination folder for the tarball
 * @returns {Promise<string>} path of the tarball
 */
export async function pack({ name, folder }, destination) {
  const [program, ...args] = pnpmCommand();
  const { code, stdout, output } = await capture(
    program,
    [...args, "pack", "--json", "--pack-destination", destination],
    { cwd: folder },
  );
  if (code !== 0) throw new Error(`pnpm pack of ${name} failed:\n${output}`);
  return JSON.parse(stdout).filename;
}
