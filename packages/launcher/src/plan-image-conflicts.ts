import { overlayOf } from "./argv/disk.js";
import { SpecError } from "./errors.js";
import type { FileStatus } from "./host/host.js";
import type { DiskSpec } from "./spec/disk-spec.js";

/** A disk of a spec with the image that was found for it. */
export interface FoundDisk {
  /** As `disks[0]`. */
  readonly option: string;
  readonly disk: DiskSpec;
  /** Of its image, with all links followed; undefined for an empty drive. */
  readonly status: FileStatus | undefined;
}

/**
 * Refuses disks of one machine that would destroy each other's content: an image that one writes into and another one has
 * as well, under whatever name, or an overlay that is another disk's file. QEMU's own lock refuses it too, as if another
 * process had the image, and not with `locking: false`, which both have to say.
 *
 * @throws SpecError
 */
export function checkImageConflicts(disks: readonly FoundDisk[]): void {
  for (const [index, one] of disks.entries()) {
    checkOverlay(one, disks.slice(0, index));
    for (const other of disks.slice(0, index)) {
      if (one.status === undefined || other.status === undefined || !isSame(one.status, other.status)) continue;
      if (!writesInto(one.disk) && !writesInto(other.disk)) continue;
      if (one.disk.locking === false && other.disk.locking === false) continue;
      throw new SpecError(
        `${one.option}.file`,
        `${one.disk.file} is the image of ${other.option}, too, and is written into: only overlays, or readOnly, may share an image.`,
      );
    }
  }
}

function checkOverlay({ option, disk }: FoundDisk, earlier: readonly FoundDisk[]): void {
  const path = overlayPath(disk);
  if (path === undefined) return;
  if (path === disk.file) throw new SpecError(`${option}.overlay.path`, `${path} is the image itself.`);
  const other = earlier.find((one) => overlayPath(one.disk) === path || one.disk.file === path);
  if (other !== undefined) throw new SpecError(`${option}.overlay.path`, `${path} is a file of ${other.option}, too.`);
}

function overlayPath(disk: DiskSpec): string | undefined {
  const overlay = overlayOf(disk);
  return typeof overlay === "object" ? overlay.path : undefined;
}

function writesInto(disk: DiskSpec): boolean {
  return disk.readOnly !== true && disk.media !== "cdrom" && overlayOf(disk) === undefined;
}

function isSame(one: FileStatus, other: FileStatus): boolean {
  return one.device === other.device && one.inode === other.inode;
}
