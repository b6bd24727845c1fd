// Makes a QEMU that runs from a folder: unpacked packages, the folder's own loader and libraries, and a wrapper.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findLoader, loaderWords, must, ownLibraries } from "./own-loader.mjs";

/** The program that runs an unpacked QEMU, below its folder. */
export const wrapperName = "qemu-system-x86_64";

const binaryPath = "usr/bin/qemu-system-x86_64";

/** Where QEMU looks for its modules: compiled in, so an unpacked binary would load those of the machine's own QEMU. */
const modulePath = "/usr/lib/x86_64-linux-gnu/qemu";

/**
 * Whether a package of the closure holds something that QEMU needs to run: libraries and firmware, not scripts,
 * configuration tools or documentation that a package manager would want beside them.
 * @param {string} name
 */
export function isNeeded(name) {
  return /^(lib|zlib1g$|qemu-system-(x86|data)$|seabios$|ipxe-qemu$)/.test(name);
}

/**
 * Replaces the path of the modules by one of the same length that does not exist. Without this every command that loads
 * all modules (`qom-list-types`, `-device help`) ends QEMU 10 and later with SIGABRT.
 * @param {Buffer} binary changed in place
 * @returns {number} how often the path stood there
 */
export function hideModules(binary) {
  const path = Buffer.from(`\0${modulePath}\0`, "latin1");
  const none = Buffer.from(`\0${"/nonexistent/".padEnd(modulePath.length, "-")}\0`, "latin1");
  let count = 0;
  for (let at = binary.indexOf(path); at >= 0; at = binary.indexOf(path, at + 1)) {
    none.copy(binary, at);
    count++;
  }
  return count;
}

/**
 * Unpacks packages into a folder and makes its QEMU ready to run from `home`.
 * @param {readonly string[]} files paths of the packages
 * @param {string} folder existing folder
 * @param {string} home where the folder will be moved to
 */
export async function unpack(files, folder, home) {
  for (const file of files) await must("dpkg-deb", ["-x", file, folder]);
  const binary = readFileSync(join(folder, binaryPath));
  if (hideModules(binary) === 0) throw new Error(`${binaryPath} does not name its modules' folder ${modulePath}`);
  writeFileSync(join(folder, binaryPath), binary);

  writeFileSync(join(folder, wrapperName), wrapperText(home, findLoader(folder)), { mode: 0o755 });
}

/**
 * Starts an unpacked QEMU and looks where its libraries come from.
 * @param {string} home folder of the unpacked packages
 * @returns {Promise<string>} the version it tells
 * @throws {Error} when it does not start, or would use a library of the machine
 */
export async function tryOut(home) {
  const version = await must(join(home, wrapperName), ["--version"], { env: {} });
  await ownLibraries(home, binaryPath);
  return version.split("\n")[0] ?? "";
}

/**
 * @param {string} home
 * @param {string} loader path below home
 */
function wrapperText(home, loader) {
  const data = ["usr/share/qemu", "usr/share/seabios", "usr/lib/ipxe/qemu"].flatMap((path) => ["-L", join(home, path)]);
  const words = [...loaderWords(home, loader, binaryPath), ...data].map(quote);
  return `#!/bin/sh\nexec ${words.join(" ")} "$@"\n`;
}

/** @param {string} word */
function quote(word) {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
