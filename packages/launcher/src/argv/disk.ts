import { SpecError } from "../errors.js";
import type { DiskChoice, PlannedDisk } from "../plan.js";
import type { DiskSpec } from "../spec/disk-spec.js";
import { addDiskDevice, type DiskOnBus, DiskBuses } from "./disk-device.js";
import type { Draft } from "./draft.js";
import { blockdev, type OptionMembers } from "./option.js";

/** Disks and CD drives: their `-blockdev` nodes and their devices. */
export function addDisks(draft: Draft): void {
  const buses = new DiskBuses(draft);
  for (const [index, given] of (draft.spec.disks ?? []).entries()) {
    const disk: DiskSpec = typeof given === "string" ? { file: given } : given;
    const choice = draft.input.choices.disks[index] ?? {
      format: disk.format,
      blockDevice: false,
      overlayExists: false,
    };
    const path = `disks[${index}]`;
    const id = disk.id ?? `disk${index}`;
    check(path, disk);
    const planned = addNodes(draft, path, id, disk, choice);
    draft.disks.push(planned);
    const onBus: DiskOnBus = { path, id, node: planned.nodeName, disk, cdrom: disk.media === "cdrom" };
    addDiskDevice(draft, buses, onBus);
  }
}

/** Whether writes go to an overlay, by what the spec says and doesn't. */
export function overlayOf({
  file,
  media,
  readOnly,
  overlay,
}: DiskSpec): "run-directory" | { readonly path: string } | undefined {
  if (file === undefined || media === "cdrom" || readOnly === true) return undefined;
  if (typeof overlay === "object") return overlay;
  return overlay === "direct" || overlay === false ? undefined : "run-directory";
}

function check(path: string, disk: DiskSpec): void {
  const { file, media, readOnly, overlay, aio, cache } = disk;
  const cdrom = media === "cdrom";
  if (file === undefined && !cdrom) {
    throw new SpecError(`${path}.file`, 'a disk needs an image; a drive without a medium is { media: "cdrom" }.');
  }
  if (cdrom && readOnly === false) throw new SpecError(`${path}.readOnly`, "a CD can't be written to.");
  if ((cdrom || readOnly === true) && overlay !== undefined && overlay !== false && overlay !== "direct") {
    throw new SpecError(`${path}.overlay`, "nothing is written to what is read-only: it needs no overlay.");
  }
  if (aio === "native" && cache !== "none" && cache !== "directsync") {
    throw new SpecError(
      `${path}.aio`,
      '"native" needs cache: "none" or "directsync", which bypass the host\'s page cache.',
    );
  }
}

function addNodes(draft: Draft, path: string, id: string, disk: DiskSpec, choice: DiskChoice): PlannedDisk {
  const { file } = disk;
  if (file === undefined) return { id, nodeName: undefined, file: undefined, format: undefined, base: undefined };
  const { format } = choice;
  if (format === undefined) {
    throw new SpecError(
      `${path}.format`,
      `what is the format of ${file}? Its name doesn't tell: give "raw", "qcow2", …`,
    );
  }
  const nodeName = disk.nodeName ?? id;
  const overlay = overlayOf(disk);
  if (overlay === undefined) {
    addLayers(draft, path, nodeName, disk, { file, format, blockDevice: choice.blockDevice });
    return { id, nodeName, file, format, base: undefined };
  }
  const overlayPath = overlay === "run-directory" ? draft.file(`${id}.qcow2`) : overlay.path;
  if (overlay === "run-directory" || !choice.overlayExists) {
    draft.preparations.push({ kind: "overlay", base: file, baseFormat: format, path: overlayPath });
  }
  const backing = `${nodeName}-base`;
  const below: DiskSpec = { ...disk, readOnly: true };
  addLayers(draft, path, backing, below, { file, format, blockDevice: choice.blockDevice });
  // Named here, not left to the overlay's header: QEMU would open what is written there without the options of this disk.
  addLayers(draft, path, nodeName, disk, { file: overlayPath, format: "qcow2", blockDevice: false, backing });
  return { id, nodeName, file: overlayPath, format: "qcow2", base: file };
}

function addLayers(
  draft: Draft,
  path: string,
  nodeName: string,
  disk: DiskSpec,
  image: { readonly file: string; readonly format: string; readonly blockDevice: boolean; readonly backing?: string },
): void {
  const top = draft.ids.take("node", `${path}.nodeName`, nodeName);
  const layer = draft.ids.take("node", `${path}.nodeName`, `${nodeName}-file`);
  const readOnly = disk.readOnly === true || disk.media === "cdrom";
  const common: OptionMembers = {
    "read-only": readOnly,
    // QEMU's default would take a file that can't be written to for one that is asked to be read-only.
    "auto-read-only": false,
    discard: disk.discard,
    cache: cacheOf(disk.cache),
  };
  draft.add(
    blockdev({
      driver: image.blockDevice ? (disk.media === "cdrom" ? "host_cdrom" : "host_device") : "file",
      "node-name": layer,
      filename: image.file,
      ...common,
      aio: disk.aio,
      locking: disk.locking === undefined || disk.locking === "auto" ? disk.locking : disk.locking ? "on" : "off",
    }),
    blockdev({ driver: image.format, "node-name": top, file: layer, ...common, backing: image.backing }),
  );
}

/** What a cache mode is made of, but for the write cache that the guest sees. */
function cacheOf(mode: DiskSpec["cache"]): OptionMembers | undefined {
  if (mode === undefined) return undefined;
  return { direct: mode === "none" || mode === "directsync", "no-flush": mode === "unsafe" };
}
