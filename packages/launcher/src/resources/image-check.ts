import { isObject } from "@qemu-wire/wire/internal-light";
import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";
import { imageFormat } from "./image-format.js";
import { imageInUse, usersText } from "./image-in-use.js";
import { findQemuImg } from "./qemu-img.js";

/** Options of {@link checkImage}. */
export interface ImageCheckOptions {
  /** Default: as `imageFormat()` finds it. */
  readonly format?: string | undefined;
  /** Path or name of `qemu-img`; default is the one on `PATH`. */
  readonly qemuImg?: string | undefined;
  /** Milliseconds; default 600,000, as all of a large image's tables are read. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What `qemu-img check` found. */
export interface ImageCheck {
  /** Neither corruptions nor leaks, and all could be checked. */
  readonly ok: boolean;
  readonly format: string;
  /** Faults of the tables: data may be lost. */
  readonly corruptions: number;
  /** Clusters that nothing refers to: space is wasted, nothing is lost. */
  readonly leaks: number;
  /** What could not be checked, as when reading failed. */
  readonly checkErrors: number;
  readonly totalClusters: number | undefined;
  readonly allocatedClusters: number | undefined;
  readonly fragmentedClusters: number | undefined;
  readonly compressedClusters: number | undefined;
  /** Where the data ends in the image, in bytes. */
  readonly imageEndOffset: number | undefined;
  /** Each fault in qemu-img's own words. */
  readonly details: readonly string[];
}

/** Exit codes of `qemu-img check`. */
const codes = { consistent: 0, corrupt: 2, leaky: 3, unsupported: 63 } as const;

/**
 * Checks the tables of an image; nothing is repaired.
 *
 * @param path absolute
 * @throws ResourceError when somebody writes to it (with who), when its format has nothing to check (as raw), when it isn't
 * readable as that format, or when `qemu-img` is missing; QemuTimeoutError; QemuAbortError
 */
export async function checkImage(host: Host, path: string, options: ImageCheckOptions = {}): Promise<ImageCheck> {
  const use = await imageInUse(host, path);
  if (use.written) throw inUse(path, usersText(use));
  const format = options.format ?? (await imageFormat(host, path));
  if (format === "raw") throw unsupported(path, format);
  const qemuImg = await findQemuImg(host, options.qemuImg);
  const { timeout = 600_000, signal } = options;
  const result = await host.run([qemuImg, "check", "--output=json", "-f", format, path], { timeout, signal });
  const stderr = result.stderr.trim();
  switch (result.code) {
    case codes.consistent:
    case codes.corrupt:
    case codes.leaky:
      return toCheck(result.stdout, format, stderr);
    case codes.unsupported:
      throw unsupported(path, format);
    default:
      // Opened meanwhile, or where the kernel's list of locks does not tell.
      if (/Failed to get .* lock/.test(stderr)) throw inUse(path, "another process");
      throw new ResourceError(
        path,
        `${path} can't be checked as ${format}: ${stderr || `qemu-img ended (${result.signal ?? result.code})`}`,
      );
  }
}

function toCheck(stdout: string, format: string, stderr: string): ImageCheck {
  const report: unknown = JSON.parse(stdout);
  const count = (name: string): number | undefined => {
    const value = isObject(report) ? report[name] : undefined;
    return typeof value === "number" ? value : undefined;
  };
  // What is 0 is left out.
  const [corruptions, leaks, checkErrors] = [
    count("corruptions") ?? 0,
    count("leaks") ?? 0,
    count("check-errors") ?? 0,
  ];
  return {
    ok: corruptions === 0 && leaks === 0 && checkErrors === 0,
    format,
    corruptions,
    leaks,
    checkErrors,
    totalClusters: count("total-clusters"),
    allocatedClusters: count("allocated-clusters"),
    fragmentedClusters: count("fragmented-clusters"),
    compressedClusters: count("compressed-clusters"),
    imageEndOffset: count("image-end-offset"),
    details: stderr === "" ? [] : stderr.split("\n"),
  };
}

function inUse(path: string, users: string): ResourceError {
  return new ResourceError(
    path,
    `${path} is in use and can't be checked: ${users} may write to it. End that machine first.`,
  );
}

function unsupported(path: string, format: string): ResourceError {
  return new ResourceError(
    path,
    `${path} can't be checked: images of format ${format} have no tables that could be wrong.`,
  );
}
