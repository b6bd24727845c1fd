// Makes the QEMU of another Debian suite available without installing it, and prints the path of a program that runs it:
//   QEMU_BINARY=$(node scripts/unpack-qemu.mjs sid) npx -y pnpm@12.21.0 test
// It is kept in the user's cache folder; from then on a call needs no network. `--refresh` looks for a newer package.
import { existsSync, mkdirSync, mkdtempSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { commandArguments, main } from "./set-up/main.mjs";
import { say } from "./set-up/run.mjs";
import { ownMirror } from "./unpack-qemu/debian-mirror.mjs";
import { PrivateApt } from "./unpack-qemu/private-apt.mjs";
import { isNeeded, tryOut, unpack, wrapperName } from "./unpack-qemu/unpacked-tree.mjs";

/** Suites and the QEMU they had when this was written. */
const suites = { bullseye: "5.2", trixie: "10.0", sid: "11.1 or newer" };

/** Raise it when what is unpacked changes, so that older folders are not used. */
const layout = 1;

const cache = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "qemu-wire", "qemu");

/**
 * Fetches, unpacks and tries the QEMU of a suite.
 * @param {string} suite
 * @returns {Promise<string>} name of its folder in the cache
 */
async function fetchQemu(suite) {
  const scratch = mkdtempSync(join(cache, ".unpacking-"));
  const clean = () => rmSync(scratch, { recursive: true, force: true });
  const onSignal = (/** @type {NodeJS.Signals} */ signal) => {
    clean();
    process.kill(process.pid, signal);
  };
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  try {
    say(`Looking for the QEMU of Debian ${suite}`);
    const aptFolder = join(scratch, "apt");
    mkdirSync(aptFolder);
    const apt = await PrivateApt.open(aptFolder, ownMirror(), suite);
    const closure = await apt.closure("qemu-system-x86");
    const [, version = ""] = (closure.get("qemu-system-x86") ?? "").split("=");
    // The epoch's colon would end an entry of the loader's library path.
    const name = `${version.replace(/^\d+:/, "")}_${layout}`;
    const home = join(cache, name);
    if (existsSync(home)) return name;

    const packages = [...closure].filter(([packageName]) => isNeeded(packageName)).map(([, exact]) => exact);
    say(`Fetching and unpacking QEMU ${version} (${packages.length} packages)`);
    const tree = join(scratch, "tree");
    mkdirSync(tree);
    await unpack(await apt.download(packages), tree, home);
    try {
      renameSync(tree, home);
    } catch (error) {
      // Another call was faster: its folder is as good as ours.
      if (!existsSync(home)) throw error;
      return name;
    }
    try {
      say(await tryOut(home));
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

await main(async () => {
  const args = commandArguments();
  const suite = args.find((arg) => !arg.startsWith("--")) ?? "";
  if (!Object.hasOwn(suites, suite)) {
    const known = Object.entries(suites).map(([name, version]) => `${name} (QEMU ${version})`);
    say(`Usage: node scripts/unpack-qemu.mjs [--refresh] <suite>, where suite is one of ${known.join(", ")}.`);
    return 2;
  }
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error("this needs Linux on x86-64");
  mkdirSync(cache, { recursive: true });
  const link = join(cache, `${suite}_${layout}`);
  if (args.includes("--refresh") || !existsSync(link)) pointAt(link, await fetchQemu(suite));
  process.stdout.write(`${join(cache, readlinkSync(link), wrapperName)}\n`);
  return 0;
});
