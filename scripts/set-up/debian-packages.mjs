// Sees to it that the programs which demo, tests and bench start are there; on Debian by apt-get.
import { accessSync, constants, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { capture, run, say } from "./run.mjs";

/**
 * @typedef {object} Need
 * @property {string} program name looked up on PATH; of a library, its file's name
 * @property {boolean} [library] whether it is a shared library, which only Linux needs
 * @property {string} [variable] environment variable that names the program instead
 * @property {readonly string[]} packages Debian packages that bring it
 * @property {string} elsewhere what to do on a system without apt-get
 */

/** @type {Record<"qemu" | "qemuImg" | "compiler" | "make" | "patch" | "xz" | "bzip2" | "atomic", Need>} */
export const needs = {
  qemu: {
    program: "qemu-system-x86_64",
    variable: "QEMU_BINARY",
    packages: ["qemu-system-x86"],
    elsewhere: "install QEMU (macOS: `brew install qemu`) or set QEMU_BINARY to a qemu-system-x86_64",
  },
  // Images are made and checked with it by tests; a launch does without.
  qemuImg: {
    program: "qemu-img",
    packages: ["qemu-utils"],
    elsewhere: "install qemu-img (macOS: `brew install qemu`; Fedora: qemu-img)",
  },
  compiler: {
    program: "cc",
    packages: ["gcc", "libc6-dev"],
    elsewhere: "install a C compiler that answers to `cc`",
  },
  // What a QEMU is built from source with; tests build a small tree with them.
  make: { program: "make", packages: ["make"], elsewhere: "install make" },
  patch: { program: "patch", packages: ["patch"], elsewhere: "install patch" },
  xz: { program: "xz", packages: ["xz-utils"], elsewhere: "install xz" },
  bzip2: { program: "bzip2", packages: ["bzip2"], elsewhere: "install bzip2" },
  // The newest Node, which a test installs from npm, is linked with it.
  atomic: {
    program: "libatomic.so.1",
    library: true,
    packages: ["libatomic1"],
    elsewhere: "install GCC's libatomic",
  },
};

/** A program is missing and was not installed; the message says what to do. */
export class SetUpError extends Error {
  /** @override */
  name = "SetUpError";
}

/** A variable names a program that is not there: no reason to go on without, or to install another. */
export class WrongProgramError extends SetUpError {
  /** @override */
  name = "WrongProgramError";
}

/**
 * Installs what is missing of the wanted programs. Root installs without asking; another user is asked on a terminal
 * before `sudo`; without a terminal the command to run is told.
 * @param {readonly Need[]} wanted
 * @throws {SetUpError} when something is still missing at the end
 */
export async function ensurePrograms(wanted) {
  const missing = wanted.filter((need) => !isThere(need));
  if (missing.length === 0) return;
  const names = missing.map(({ program }) => program).join(", ");
  if (process.platform !== "linux" || find("apt-get") === undefined) {
    throw new SetUpError(`${names} not found: ${missing.map(({ elsewhere }) => elsewhere).join("; ")}.`);
  }
  const packages = missing.flatMap((need) => need.packages);
  const install = ["apt-get", "install", "-y", "--no-install-recommends", ...packages];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !(await allowed(names, packages))) {
    throw new SetUpError(`${names} not found. Install it with: sudo ${install.join(" ")}`);
  }
  say(`Installing Debian packages: ${packages.join(", ")} (for ${names})`);
  await installQuietly(packages, isRoot ? [] : ["sudo"]);
  const still = missing.filter((need) => !isThere(need));
  if (still.length > 0) {
    const left = still.map(({ program }) => program).join(", ");
    throw new SetUpError(`${left} is still not there after installing ${packages.join(", ")}.`);
  }
}

/**
 * @param {string} names
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether sudo may be used
 */
async function allowed(names, packages) {
  if (!process.stdin.isTTY || !process.stderr.isTTY || find("sudo") === undefined) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    say(`${names} not found. Debian packages that bring it: ${packages.join(", ")}`);
    const answer = await terminal.question("Install them now with sudo? [y/N] ");
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}

/**
 * Runs apt-get; its output is shown only when it fails. A stale or absent package index is the usual cause of a first
 * failure, so a second try follows an update.
 * @param {readonly string[]} packages
 * @param {readonly string[]} prefix words before apt-get
 */
async function installQuietly(packages, prefix) {
  const shims = mkdtempSync(join(tmpdir(), "qemu-wire-set-up-"));
  try {
    const install = ["install", "-y", "--no-install-recommends", ...options(shims), ...packages];
    if ((await aptGet(prefix, install)).code === 0) return;
    say("That failed; trying again with a fresh package index");
    const update = await aptGet(prefix, ["update"]);
    const second = await aptGet(prefix, install);
    if (second.code === 0) return;
    process.stderr.write(update.output + second.output);
    throw new SetUpError(`apt-get could not install ${packages.join(", ")} (its output is above).`);
  } finally {
    rmSync(shims, { recursive: true, force: true });
  }
}

/**
 * Options of apt-get. No package may start a service on a person's machine because of us: none of today's packages
 * does, and for those of other releases the programs that would start one are replaced for the length of this run.
 * @param {string} shims folder for the replacements
 */
function options(shims) {
  for (const name of ["invoke-rc.d", "deb-systemd-invoke", "service"]) {
    writeFileSync(join(shims, name), "#!/bin/sh\nexit 0\n", { mode: 0o755 });
  }
  return [`-oDPkg::Path=${shims}:/usr/sbin:/usr/bin:/sbin:/bin`, "-oDPkg::Lock::Timeout=300"];
}

/**
 * @param {readonly string[]} prefix
 * @param {readonly string[]} args
 */
async function aptGet(prefix, args) {
  const [program = "", ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
  // sudo may ask for a password on the terminal, which `capture` leaves alone: sudo opens /dev/tty itself.
  if (prefix.length > 0 && (await run("sudo", ["-v"], { stdio: ["inherit", 2, 2] })) !== 0) {
    throw new SetUpError("sudo was refused.");
  }
  return capture(program, rest);
}

/** Where Linux distributions keep shared libraries. */
const libraryFolders = [
  ...["/lib", "/usr/lib", "/lib64", "/usr/lib64"],
  ...["x86_64-linux-gnu", "aarch64-linux-gnu"].flatMap((triple) => [`/lib/${triple}`, `/usr/lib/${triple}`]),
];

/** @param {Need} need */
function isThere(need) {
  if (need.library) {
    return process.platform !== "linux" || libraryFolders.some((folder) => existsSync(join(folder, need.program)));
  }
  const named = need.variable === undefined ? undefined : process.env[need.variable];
  if (named) {
    if (find(named) === undefined) throw new WrongProgramError(`${need.variable}=${named}: there is no such program.`);
    return true;
  }
  return find(need.program) !== undefined;
}

/**
 * @param {string} program path, or name to look up on PATH
 * @returns {string | undefined}
 */
function find(program) {
  const folders = program.includes("/") ? [""] : (process.env["PATH"] ?? "").split(delimiter);
  return folders
    .map((folder) => (folder === "" ? program : join(folder, program)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
      } catch {
        return false; // absent, or not ours to run: the same as not found
      }
    });
}
