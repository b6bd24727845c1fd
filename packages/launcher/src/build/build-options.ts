import { posix } from "node:path";
import { checkTimeout } from "@qemu-wire/wire/internal-light";
import type { Host } from "../host/host.js";
import { BuildError, type BuildStep } from "./build-error.js";

/** One line of output of a build. */
export interface BuildProgress {
  readonly step: BuildStep;
  /** A line of a program's output, without its end; escape sequences are as they came. */
  readonly line: string;
  /** How many of how many steps are done, while QEMU is compiled; from ninja's `[n/m]`. */
  readonly done: number | undefined;
  readonly total: number | undefined;
}

/** Options of `buildQemu()`. Paths are absolute, and of the host. */
export interface BuildQemuOptions {
  /** A source tree, or a tarball that holds one (`.tar`, `.tar.gz`, `.tar.bz2`, `.tar.xz`). It is not changed. */
  readonly source: string;
  /** Patch files, applied in order by `patch -p1`. */
  readonly patches?: readonly string[] | undefined;
  /** As `x86_64-softmmu`; default is the one of the host's architecture. The first one is what `binary` is of. */
  readonly targets?: readonly string[] | undefined;
  /**
   * Where it is installed: a folder that is absent, empty, or was made by `buildQemu()`. Default is one in the cache
   * folder, named after the content.
   */
  readonly prefix?: string | undefined;
  /** Builds again although there is a build of the same content. */
  readonly force?: boolean | undefined;
  /** Milliseconds for all of it; default an hour. */
  readonly timeout?: number | undefined;
  /** Further words for `configure`, as `--without-default-features`. */
  readonly configure?: readonly string[] | undefined;
  /** Added to the environment of `configure` and the build, as `CC`, `PKG_CONFIG_PATH`. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Processes at once; default is one for each core that this user may use. */
  readonly jobs?: number | undefined;
  /** Priority by `nice`, 1 to 19 for less than others have; default is that of this process. */
  readonly nice?: number | undefined;
  /** Default is this host. */
  readonly host?: Host | undefined;
  /** Called for every line, at once. What it throws ends the build. */
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
  /** Ends the build, with all its processes, with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** For builds without a prefix, and for what is being built; default `~/.cache/qemu-wire/builds`. */
  readonly cacheDirectory?: string | undefined;
}

/** @throws BuildError (`check`) that names the option; RangeError for a time that is none. */
export function checkBuildOptions(options: BuildQemuOptions): void {
  const { source, patches = [], targets, prefix, cacheDirectory, configure = [], jobs, nice } = options;
  checkTimeout(options.timeout);
  checkPath("source", source);
  for (const [index, patch] of patches.entries()) checkPath(`patches[${index}]`, patch);
  if (prefix !== undefined) checkPath("prefix", prefix);
  if (prefix !== undefined && posix.normalize(prefix) === "/")
    refuse("prefix", "the root folder is no place for a build");
  if (cacheDirectory !== undefined) checkPath("cacheDirectory", cacheDirectory);
  if (targets?.length === 0) refuse("targets", "give one at least, or leave it out");
  for (const [index, target] of (targets ?? []).entries()) {
    if (/^\w+-(softmmu|linux-user|bsd-user)$/.test(target)) continue;
    refuse(`targets[${index}]`, `"${target}" is no target of QEMU's, such as x86_64-softmmu`);
  }
  for (const [index, word] of configure.entries()) {
    const own = ["--prefix", "--target-list"].find((option) => word === option || word.startsWith(`${option}=`));
    if (own === undefined) continue;
    refuse(`configure[${index}]`, `${own} is an option of its own: ${own === "--prefix" ? "prefix" : "targets"}`);
  }
  if (jobs !== undefined && (!Number.isSafeInteger(jobs) || jobs < 1)) refuse("jobs", "it is a whole number from 1 on");
  if (nice !== undefined && (!Number.isSafeInteger(nice) || nice < -20 || nice > 19)) {
    refuse("nice", "it is a whole number from -20 to 19");
  }
}

function checkPath(option: string, path: string): void {
  if (!posix.isAbsolute(path) || path.includes("\0")) refuse(option, `"${path}" is no absolute path`);
}

function refuse(option: string, message: string): never {
  throw new BuildError("check", `${option}: ${message}.`);
}
