// What is unpacked of Debian's suites, each in a folder of its own in the user's cache.
import { existsSync, mkdirSync, mkdtempSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { say } from "../set-up/run.mjs";
import { ownMirror } from "./debian-mirror.mjs";
import { PrivateApt } from "./private-apt.mjs";
import { isNeededByAgent, tryOutAgent, unpackAgent } from "./unpacked-agent.mjs";
import { isNeededByTestpmd, testpmdWords, tryOutTestpmd, unpackTestpmd } from "./unpacked-testpmd.mjs";
import { isNeeded, tryOut, unpack, wrapperName } from "./unpacked-tree.mjs";

/**
 * Suites and the QEMU they had when this was written.
 * @type {Readonly<Record<string, string>>}
 */
export const suites = { bullseye: "5.2", bookworm: "7.2", trixie: "10.0", sid: "11.1 or newer" };

/**
 * @typedef {object} Kind of thing that is unpacked
 * @property {string} title
 * @property {string} folder name of its folder in the cache
 * @property {number} layout raise it when what is unpacked changes, so that older folders are not used
 * @property {string} packageName the package whose version it has
 * @property {(packageName: string) => boolean} isNeeded whether a package of the closure is fetched
 * @property {(files: readonly string[], tree: string, home: string) => Promise<void>} unpack into `tree`, which will be
 *   moved to `home`
 * @property {(home: string) => Promise<string>} tryOut gives the version that it tells
 */

/** @type {Kind} */
const qemu = {
  title: "QEMU",
  folder: "qemu",
  layout: 1,
  packageName: "qemu-system-x86",
  isNeeded,
  unpack,
  tryOut,
};

/** @type {Kind} */
const agent = {
  title: "guest agent",
  folder: "qemu-ga",
  layout: 1,
  packageName: "qemu-guest-agent",
  isNeeded: isNeededByAgent,
  unpack: unpackAgent,
  tryOut: tryOutAgent,
};

/** @type {Kind} */
const testpmd = {
  title: "DPDK testpmd",
  folder: "dpdk",
  layout: 1,
  packageName: "dpdk-dev",
  isNeeded: isNeededByTestpmd,
  unpack: unpackTestpmd,
  tryOut: tryOutTestpmd,
};

/**
 * The QEMU of a suite: from the cache, or fetched, unpacked and tried.
 * @param {string} suite
 * @param {{ refresh?: boolean }} [options] whether to look for a newer package than the cache's
 * @returns {Promise<string>} path of a program that runs it
 */
export async function unpackedQemu(suite, options) {
  return join(await unpacked(qemu, suite, options), wrapperName);
}

/**
 * The guest agent of a suite: from the cache, or fetched, unpacked and tried.
 * @param {string} suite
 * @param {{ refresh?: boolean }} [options] whether to look for a newer package than the cache's
 * @returns {Promise<string>} path of a folder with the agent, its libraries and their loader
 */
export async function unpackedAgent(suite, options) {
  return await unpacked(agent, suite, options);
}

/**
 * DPDK's testpmd of a suite, which answers at the other end of a vhost-user NIC: from the cache, or fetched, unpacked and
 * tried.
 * @param {string} suite
 * @returns {Promise<readonly string[]>} words that run it
 */
export async function unpackedTestpmd(suite) {
  return testpmdWords(await unpacked(testpmd, suite));
}

/**
 * @param {Kind} kind
 * @param {string} suite
 * @param {{ refresh?: boolean }} [options]
 * @returns {Promise<string>} path of the folder
 */
async function unpacked(kind, suite, { refresh = false } = {}) {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error("this needs Linux on x86-64");
  const cache = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "qemu-wire", kind.folder);
  mkdirSync(cache, { recursive: true });
  const link = join(cache, `${suite}_${kind.layout}`);
  if (refresh || !existsSync(link)) pointAt(link, await fetch(kind, suite, cache));
  return join(cache, readlinkSync(link));
}

/**
 * Fetches, unpacks and tries what a suite has.
 * @param {Kind} kind
 * @param {string} suite
 * @param {string} cache existing folder
 * @returns {Promise<string>} name of its folder in the cache
 */
async function fetch(kind, suite, cache) {
  const scratch = mkdtempSync(join(cache, ".unpacking-"));
  const clean = () => rmSync(scratch, { recursive: true, force: true });
  const onSignal = (/** @type {NodeJS.Signals} */ signal) => {
    clean();
    process.kill(process.pid, signal);
  };
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  try {
    say(`Looking for the ${kind.title} of Debian ${suite}`);
    const aptFolder = join(scratch, "apt");
    mkdirSync(aptFolder);
    const apt = await PrivateApt.open(aptFolder, ownMirror(), suite);
    const closure = await apt.closure(kind.packageName);
    const [, version = ""] = (closure.get(kind.packageName) ?? "").split("=");
    // The epoch's colon would end an entry of the loader's library path.
    const name = `${version.replace(/^\d+:/, "")}_${kind.layout}`;
    const home = join(cache, name);
    if (existsSync(home)) return name;

    const packages = [...closure].filter(([packageName]) => kind.isNeeded(packageName)).map(([, exact]) => exact);
    say(`Fetching and unpacking ${kind.title} ${version} (${packages.length} packages)`);
    const tree = join(scratch, "tree");
    mkdirSync(tree);
    await kind.unpack(await apt.download(packages), tree, home);
    try {
      renameSync(tree, home);
    } catch (error) {
      // Another call was faster: its folder is as good as ours.
      if (!existsSync(home)) throw error;
      return name;
    }
    try {
      say(await kind.tryOut(home));
    } catch (error) {
      rmSync(home, { recursive: true, force: true });
      throw error;
    }
    return name;
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    clean();
  }
}

/**
 * Makes a suite's link in the cache point at a folder, in one step.
 * @param {string} link
 * @param {string} name
 */
function pointAt(link, name) {
  const fresh = `${link}.${process.pid}`;
  symlinkSync(name, fresh);
  renameSync(fresh, link);
}
