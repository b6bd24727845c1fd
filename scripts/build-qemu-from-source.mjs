// Shows `buildQemu()` on a real source: fetches Debian's source package of QEMU 7.2, applies Debian's own patches, builds
// one target and asks the result for its QMP greeting. Takes a quarter of an hour and more, so no test does it:
//   node scripts/build-qemu-from-source.mjs [--force]
// Nothing is installed: what the build needs beside a compiler, make, ninja, pkg-config, patch and xz is unpacked into the
// user's cache folder. Each line of the build goes to stderr, the path of the binary to stdout.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { build } from "./set-up/build.mjs";
import { commandArguments, main } from "./set-up/main.mjs";
import { say } from "./set-up/run.mjs";
import { ownMirror } from "./unpack-qemu/debian-mirror.mjs";
import { must } from "./unpack-qemu/own-loader.mjs";
import { PrivateApt } from "./unpack-qemu/private-apt.mjs";

const suite = "bookworm";

/** What QEMU's configure asks for without any feature, with what these need in turn. */
const wanted = ["libglib2.0-dev", "libpixman-1-dev", "libfdt-dev", "zlib1g-dev", "meson"];
const unpacked =
  /^(meson|zlib1g|lib(glib2\.0-(0|dev)|pixman-1|fdt|pcre2|ffi|mount|blkid|selinux|sepol)|libuuid1|uuid-dev)/;

const cache = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "qemu-wire");

/**
 * The source, its patches and the headers it needs, in a folder that is made once.
 * @returns {Promise<string>} the folder: `source` with the package's files, `debian` with its patches, `root` with headers
 */
async function fetched() {
  const home = join(cache, `qemu-source-${suite}`);
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, ".fetching-"));
  try {
    const [apt, fresh] = [join(scratch, "apt"), join(scratch, "new")];
    for (const folder of [apt, fresh, join(fresh, "source"), join(fresh, "root")]) mkdirSync(folder);
    say(`Fetching the source of QEMU and what it needs from ${suite}`);
    const packages = await PrivateApt.open(apt, ownMirror(), suite, { sources: true });
    const files = await packages.downloadSource("qemu", join(fresh, "source"));
    const debian = files.find((file) => /\.debian\.tar\.\w+$/.test(file));
    if (debian === undefined) throw new Error(`no patches among ${files.join(", ")}`);
    await must("tar", ["-x", "-f", debian, "-C", fresh]);
    /** @type {Map<string, string>} */
    const needed = new Map();
    for (const name of wanted) for (const [key, version] of await packages.closure(name)) needed.set(key, version);
    const chosen = [...needed].filter(([name]) => unpacked.test(name)).map(([, version]) => version);
    say(`Unpacking ${chosen.join(" ")}`);
    for (const file of await packages.download(chosen)) await must("dpkg-deb", ["-x", file, join(fresh, "root")]);
    renameSync(fresh, home);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return home;
}

/**
 * How `configure` finds the unpacked headers, libraries and meson.
 * @param {string} root
 */
function settings(root) {
  const libraries = join(root, "usr/lib/x86_64-linux-gnu");
  return {
    configure: [
      "--without-default-features",
      `--meson=${join(root, "usr/bin/meson")}`,
      `--extra-cflags=-I${join(root, "usr/include")}`,
      `--extra-ldflags=-L${libraries}`,
    ],
    env: {
      PKG_CONFIG_SYSROOT_DIR: root,
      PKG_CONFIG_LIBDIR: [join(libraries, "pkgconfig"), join(root, "usr/share/pkgconfig")].join(":"),
      PYTHONPATH: join(root, "usr/lib/python3/dist-packages"),
    },
  };
}

/**
 * Debian's patches in their order.
 * @param {string} home
 */
function patchesOf(home) {
  const folder = join(home, "debian/patches");
  const names = readFileSync(join(folder, "series"), "utf8").split("\n");
  return names
    .map((name) => name.replace(/(^|\s)#.*/, "").trim())
    .filter((name) => name !== "")
    .map((name) => join(folder, name));
}

/**
 * Starts the binary and gives what it says of itself.
 * @param {string} binary
 */
async function greeting(binary) {
  const monitor = ["-chardev", "socket,id=m,fd=3", "-mon", "chardev=m,mode=control"];
  const words = ["-machine", "none", "-nodefaults", "-display", "none", ...monitor];
  const child = spawn(binary, words, { stdio: ["ignore", "inherit", "inherit", "pipe"] });
  const stream = /** @type {import("node:stream").Duplex} */ (child.stdio[3]);
  try {
    const { QmpClient } = await import("@qemu-wire/qmp");
    const qmp = await QmpClient.connect(stream, { name: binary });
    const said = qmp.greeting;
    await qmp.close();
    return said;
  } finally {
    child.kill("SIGKILL");
  }
}

await main(async () => {
  const force = commandArguments().includes("--force");
  await build();
  const home = await fetched();
  const source = join(home, "source", "qemu_7.2+dfsg.orig.tar.xz");
  // Not before it is built.
  const { buildQemu } = await import("@qemu-wire/launcher");
  const patches = patchesOf(home);
  const built = await buildQemu({
    source,
    patches,
    targets: ["x86_64-softmmu"],
    ...settings(join(home, "root")),
    force,
    nice: 19,
    timeout: 3 * 60 * 60 * 1000,
    onProgress: ({ step, line }) => say(`${step}: ${line}`),
  });
  const { QMP } = await greeting(built.binary);
  say(`${patches.length} patches; ${built.cached ? "found" : "built"} in ${Math.round(built.took / 1000)} s`);
  say(`QMP greeting: ${JSON.stringify(QMP)}`);
  process.stdout.write(`${built.binary}\n`);
  return 0;
});
