// Makes a folder with a guest agent and what it is loaded with, to be put into guests.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { findLoader, loaderWords, must, ownLibraries } from "./own-loader.mjs";

const agentPath = "usr/sbin/qemu-ga";

/** As the agent's header and the C library name it. */
export const loaderName = "ld-linux-x86-64.so.2";

/** Where the libraries of what is kept are put, and the loader beside them. */
export const libraryFolder = "usr/lib/x86_64-linux-gnu";

/**
 * Whether a package of the closure may hold a library of the agent: not what its installation scripts want.
 * @param {string} name
 */
export function isNeededByAgent(name) {
  return /^(lib|zlib1g$|qemu-guest-agent$)/.test(name) && !name.includes("perl");
}

/**
 * Unpacks packages and keeps the agent, the libraries it names and their loader: a twentieth of what was unpacked.
 * @param {readonly string[]} files paths of the packages
 * @param {string} folder existing folder
 */
export async function unpackAgent(files, folder) {
  const packages = mkdtempSync(`${folder}-packages-`);
  try {
    for (const file of files) await must("dpkg-deb", ["-x", file, packages]);
    keep(join(packages, agentPath), join(folder, agentPath));
    keep(join(packages, findLoader(packages)), join(folder, libraryFolder, loaderName));
    for (const [name, path] of await ownLibraries(packages, agentPath)) {
      if (!name.endsWith(loaderName)) keep(path, join(folder, libraryFolder, name));
    }
    // No header names this one: before glibc 2.34 looking up a user loads it.
    for (const place of ["lib/x86_64-linux-gnu", libraryFolder]) {
      const path = join(packages, place, "libnss_files.so.2");
      if (existsSync(path)) keep(path, join(folder, libraryFolder, "libnss_files.so.2"));
    }
  } finally {
    rmSync(packages, { recursive: true, force: true });
  }
}

/**
 * Copies a file; of a link, what it leads to.
 * @param {string} from
 * @param {string} to
 */
export function keep(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/**
 * Looks whether the agent has all it needs, and asks its version; it reads no port for that.
 * @param {string} home folder of the agent
 * @returns {Promise<string>} the version it tells
 */
export async function tryOutAgent(home) {
  await ownLibraries(home, agentPath);
  const [loader = "", ...words] = loaderWords(home, findLoader(home), agentPath);
  return (await must(loader, [...words, "--version"], { env: {} })).split("\n")[0] ?? "";
}
