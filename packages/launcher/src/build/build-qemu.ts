import { posix } from "node:path";
import type { Host } from "../host/host.js";
import { defaultQemu } from "../binary/find-qemu.js";
import { makeFolders } from "../binary/make-folder.js";
import { localHost } from "../host/local-host.js";
import { BuildError } from "./build-error.js";
import { type BuildQemuOptions, checkBuildOptions } from "./build-options.js";
import { lookAtPrefix, markPrefix, withWorkFolder } from "./build-place.js";
import { BuildRun } from "./build-run.js";
import { hashOf, sourceDigest } from "./source-digest.js";

/** A QEMU that was built. */
export interface BuiltQemu {
  /** The program of the first target, as `<prefix>/bin/qemu-system-x86_64`: for `qemu` of a `MachineSpec`. */
  readonly binary: string;
  readonly prefix: string;
  /** Whether it was there already. */
  readonly cached: boolean;
  /** Milliseconds. */
  readonly took: number;
}

const hour = 60 * 60 * 1000;

/**
 * Builds QEMU from its source, with patches, and installs it. The same source, patches and options are built once: the
 * result is named after their content. Its prefix appears whole or not at all, however the build ends.
 *
 * It needs what QEMU's `configure` needs (a C compiler, ninja, Python, GLib's and pixman's headers), GNU `tar`, `patch`,
 * `find`, `cp` and `make` on the host, and some gigabytes in the cache folder while it runs.
 *
 * @throws BuildError with the step and the last lines of its output; QemuTimeoutError; QemuAbortError. After either no
 * process of the build is left.
 */
export async function buildQemu(options: BuildQemuOptions): Promise<BuiltQemu> {
  const started = performance.now();
  checkBuildOptions(options);
  const { host = localHost(), timeout = hour, nice, signal, onProgress } = options;
  using run = new BuildRun(host, { timeout, nice, signal, onProgress });
  try {
    run.check();
    const job = await jobOf(run, options);
    const state = await lookAtPrefix(host, job.prefix, job.key, job.binary);
    const cached = state === "same" && options.force !== true;
    if (!cached) await withWorkFolder(host, job.cache, async (work) => await build(run, job, work));
    return { binary: job.binary, prefix: job.prefix, cached, took: performance.now() - started };
  } catch (error) {
    // What fails because the build was ended says nothing of that.
    run.check();
    throw error;
  }
}

/** A build that is fixed: its content, and where it goes. */
interface BuildJob {
  readonly source: string;
  readonly patches: readonly string[];
  readonly targets: readonly string[];
  readonly configure: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: number;
  readonly cache: string;
  /** What the content is called. */
  readonly key: string;
  readonly prefix: string;
  readonly binary: string;
}

async function jobOf({ host, stopped }: BuildRun, options: BuildQemuOptions): Promise<BuildJob> {
  const { source, patches = [], configure = [], env = {} } = options;
  const { homeDirectory, architecture, cpus } = await host.facts();
  const targets = options.targets ?? [`${(await defaultQemu(host)).slice("qemu-system-".length)}-softmmu`];
  const digests = [await sourceDigest(host, "source", source, stopped)];
  for (const [index, patch] of patches.entries()) {
    digests.push(await sourceDigest(host, `patches[${index}]`, patch, stopped));
  }
  const variables = Object.keys(env).toSorted();
  const settings = [...configure, ...variables.map((name) => `${name}=${env[name]}`)];
  const key = hashOf([1, digests, targets, settings, architecture, options.prefix]);
  const cache = posix.normalize(options.cacheDirectory ?? posix.join(homeDirectory, ".cache/qemu-wire/builds"));
  const prefix = posix.normalize(options.prefix ?? posix.join(cache, key.slice(0, 32))).replace(/\/$/, "");
  const binary = posix.join(prefix, "bin", programOf(targets[0] ?? ""));
  const jobs = options.jobs ?? Math.max(1, cpus.length);
  return { source, patches, targets, configure, env, jobs, cache, key, prefix, binary };
}

async function build(run: BuildRun, job: BuildJob, work: string): Promise<void> {
  const { prefix, targets, configure, env } = job;
  const tree = await preparedSource(run, job, work);
  const folder = posix.join(work, "build");
  await run.host.files.makeDirectory(folder, 0o700);
  const words = [`--prefix=${prefix}`, `--target-list=${targets.join(",")}`, ...configure];
  await run.program("configure", [posix.join(tree, "configure"), ...words], { cwd: folder, env });
  const maker = await makerOf(run.host, folder);
  await run.program("build", [maker, `-j${job.jobs}`], { cwd: folder, env });
  await install(run, job, maker, folder);
}

/** `qemu-system-x86_64` for `x86_64-softmmu`, `qemu-x86_64` for `x86_64-linux-user`. */
function programOf(target: string): string {
  const [name = "", kind] = target.split("-", 2);
  return kind === "softmmu" ? `qemu-system-${name}` : `qemu-${name}`;
}

/** A copy of the source, patched. */
async function preparedSource(run: BuildRun, { source, patches }: BuildJob, work: string): Promise<string> {
  const { files } = run.host;
  const copy = posix.join(work, "source");
  await files.makeDirectory(copy, 0o700);
  const real = await files.realPath(source);
  let tree = copy;
  if ((await files.status(real))?.type === "directory") {
    const entries = (await files.list(real)).filter((name) => name !== ".git").map((name) => `./${name}`);
    if (entries.length > 0) await run.program("unpack", ["cp", "-a", "--", ...entries, copy], { cwd: real });
  } else {
    await run.program("unpack", ["tar", "-x", "--no-same-owner", "-f", real, "-C", copy]);
    const [only, ...others] = await files.list(copy);
    // A release holds one folder, named after its version.
    const inner = only === undefined || others.length > 0 ? undefined : posix.join(copy, only);
    if (inner !== undefined && (await files.status(inner))?.type === "directory") tree = inner;
  }
  for (const patch of patches) {
    const how = ["-p1", "--batch", "--forward", "--no-backup-if-mismatch", "-i", patch];
    await run.program("patch", ["patch", ...how], { cwd: tree, about: `patch ${patch}` });
  }
  if (!(await files.isAccessible(posix.join(tree, "configure"), "execute"))) {
    throw new BuildError("unpack", `source: ${source} is no source of QEMU: there is no configure in it.`);
  }
  return tree;
}

/** QEMU's Makefile runs ninja, and what ninja doesn't know: the firmware that is assembled from source. */
async function makerOf(host: Host, folder: string): Promise<string> {
  const names = await host.files.list(folder);
  return names.includes("build.ninja") && !names.includes("Makefile") ? "ninja" : "make";
}

/** Installs into a folder beside the prefix, on the same file system, which then becomes the prefix in one step. */
async function install(run: BuildRun, job: BuildJob, maker: string, folder: string): Promise<void> {
  const { host } = run;
  const { prefix, binary, env, key } = job;
  const parent = posix.dirname(prefix);
  await makeFolders(host, parent);
  await withWorkFolder(host, parent, async (staging) => {
    await run.program("install", [maker, "install"], { cwd: folder, env: { ...env, DESTDIR: staging } });
    const fresh = posix.join(staging, prefix);
    if (!(await host.files.isAccessible(posix.join(staging, binary), "execute"))) {
      throw new BuildError(
        "install",
        `The build ended well and installed no ${posix.basename(binary)} under ${prefix}.`,
      );
    }
    await markPrefix(host, fresh, key);
    // Somebody may have filled it meanwhile: another build of the same content is as good as this one, and replaced.
    if ((await lookAtPrefix(host, prefix, key, binary)) !== "free") {
      await run.program("install", ["mv", "-T", "--", prefix, posix.join(staging, "before")]);
    }
    await run.program("install", ["mv", "-T", "--", fresh, prefix]);
  });
}
