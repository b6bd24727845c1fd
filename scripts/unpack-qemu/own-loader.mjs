// How unpacked programs are run: by the dynamic loader and with the libraries that were unpacked beside them.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { capture } from "../set-up/run.mjs";

/**
 * The dynamic loader among the unpacked files. Its usual name in lib64 is a link to an absolute path, which would lead
 * to the machine's own.
 * @param {string} folder
 * @returns {string} path below the folder
 */
export function findLoader(folder) {
  for (const place of ["lib/x86_64-linux-gnu", "usr/lib/x86_64-linux-gnu"]) {
    if (!existsSync(join(folder, place))) continue;
    const entries = readdirSync(join(folder, place), { withFileTypes: true });
    // ld-2.31.so in Debian 11, ld-linux-x86-64.so.2 from 12 on.
    const file = entries.find((entry) => entry.isFile() && /^ld-(linux-x86-64\.so\.2|2\.\d+\.so)$/.test(entry.name));
    if (file !== undefined) return `${place}/${file.name}`;
  }
  throw new Error("the packages hold no dynamic loader");
}

/**
 * Words that run an unpacked program by its own loader.
 * @param {string} home
 * @param {string} loader path below home
 * @param {string} program path below home
 */
export function loaderWords(home, loader, program) {
  const libraries = ["usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu", "usr/lib"].map((path) => join(home, path));
  return [join(home, loader), "--library-path", libraries.join(":"), join(home, program)];
}

/**
 * Where the libraries of an unpacked program come from.
 * @param {string} home
 * @param {string} program path below home
 * @returns {Promise<Map<string, string>>} path by name
 * @throws {Error} when one is missing or would be the machine's
 */
export async function ownLibraries(home, program) {
  const [loader = "", ...loading] = loaderWords(home, findLoader(home), program);
  const listing = await must(loader, ["--list", ...loading], { env: {} });
  const foreign = listing.split("\n").filter((line) => line.includes("=>") && !line.includes(`=> ${home}/`));
  if (foreign.length > 0) throw new Error(`libraries from outside ${home}:\n${foreign.join("\n")}`);
  const lines = listing.matchAll(/^\s*(\S+) => (.+) \(0x[0-9a-f]+\)$/gm);
  return new Map([...lines].map(([, name = "", path = ""]) => [name, path]));
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it printed
 */
export async function must(program, args, options) {
  const { code, stdout, output } = await capture(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${output}`);
  return stdout;
}
