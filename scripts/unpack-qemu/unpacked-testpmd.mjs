// Makes a folder with DPDK's testpmd, which tests use as the other end of a vhost-user NIC.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { capture } from "../set-up/run.mjs";
import { findLoader, loaderWords, must, ownLibraries } from "./own-loader.mjs";
import { keep, libraryFolder, loaderName } from "./unpacked-agent.mjs";

const programPath = "usr/bin/dpdk-testpmd";

/** What it loads when it runs: the driver of vhost-user ports, and the ring that holds its buffers. */
const driverNames = ["net_vhost", "mempool_ring"];

/** Kinds of drivers that testpmd isn't linked with, a third of the closure. */
const otherDrivers = /^librte-(baseband|compress|dma|event|meta|raw|regex|vdpa)-/;

/**
 * Whether a package of the closure holds testpmd, a library or a driver. Of its libraries one, `libmlx5`, is in a package
 * that isn't named like a library's.
 * @param {string} name
 */
export function isNeededByTestpmd(name) {
  if (/^(dpdk-dev|ibverbs-providers|zlib1g)$/.test(name)) return true;
  return name.startsWith("lib") && !/(-dev|-bin)$|perl|python/.test(name) && !otherDrivers.test(name);
}

/**
 * Unpacks packages and keeps testpmd, its two drivers, the libraries they name and the loader.
 * @param {readonly string[]} files paths of the packages
 * @param {string} folder existing folder
 */
export async function unpackTestpmd(files, folder) {
  const packages = mkdtempSync(`${folder}-packages-`);
  try {
    for (const file of files) await must("dpkg-deb", ["-x", file, packages]);
    keep(join(packages, programPath), join(folder, programPath));
    keep(join(packages, findLoader(packages)), join(folder, libraryFolder, loaderName));
    const drivers = driverPaths(packages);
    for (const driver of drivers) keep(join(packages, driver), join(folder, driver));
    for (const path of [programPath, ...drivers]) {
      for (const [name, library] of await ownLibraries(packages, path)) {
        if (!name.endsWith(loaderName)) keep(library, join(folder, libraryFolder, name));
      }
    }
  } finally {
    rmSync(packages, { recursive: true, force: true });
  }
}

/**
 * Looks whether testpmd has all it needs, and asks its version.
 * @param {string} home folder of testpmd
 * @returns {Promise<string>} the version it tells
 */
export async function tryOutTestpmd(home) {
  for (const path of [programPath, ...driverPaths(home)]) await ownLibraries(home, path);
  const [program = "", ...words] = testpmdWords(home);
  const { code, output } = await capture(program, [...words, "-v", "-h"], { env: {} });
  const version = /RTE Version: '(.*)'/.exec(output)?.[1];
  if (code !== 0 || version === undefined) throw new Error(`testpmd does not start (${code}):\n${output}`);
  return version;
}

/**
 * Words that run an unpacked testpmd.
 * @param {string} home folder of testpmd
 * @returns {string[]}
 */
export function testpmdWords(home) {
  const [loader = "", ...words] = loaderWords(home, findLoader(home), programPath);
  // Its own option for drivers refuses those below a folder that all may write to, as a cache in /tmp is. Names, which are
  // looked up in the library path: a space in a path would end it here.
  const drivers = driverPaths(home).map((path) => basename(path));
  return [loader, "--preload", drivers.join(" "), ...words];
}

/**
 * Paths of the drivers below a folder, by the names they are loaded by.
 * @param {string} folder
 */
function driverPaths(folder) {
  const files = readdirSync(join(folder, libraryFolder));
  return driverNames.map((name) => {
    const file = files.find((one) => one.startsWith(`librte_${name}.so.`) && /\.so\.\d+$/.test(one));
    if (file === undefined) throw new Error(`the packages hold no driver ${name}`);
    return `${libraryFolder}/${file}`;
  });
}
