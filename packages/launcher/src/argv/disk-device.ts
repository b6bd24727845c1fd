import { SpecError } from "../errors.js";
import type { DiskSpec } from "../spec/disk-spec.js";
import type { Draft } from "./draft.js";
import type { OptionMembers } from "./option.js";

/** A disk whose nodes are there. */
export interface DiskOnBus {
  readonly path: string;
  readonly id: string;
  /** Undefined for an empty drive. */
  readonly node: string | undefined;
  readonly disk: DiskSpec;
  readonly cdrom: boolean;
}

type SharedBus = "scsi" | "ide" | "sata";

/** Controllers that disks share, made when the first one needs them, and who sits where on them. */
export class DiskBuses {
  readonly #draft: Draft;
  readonly #next: Record<SharedBus, number> = { scsi: 0, ide: 0, sata: 0 };
  readonly #made = new Set<string>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** A target on the machine's SCSI controller. */
  scsi(path: string): OptionMembers {
    this.#controller(path, "virtio-scsi-pci", "scsi0");
    return { bus: "scsi0.0", "scsi-id": this.#take(path, "scsi", 256), lun: 0 };
  }

  /** A place on PIIX's two channels. */
  ide(path: string): OptionMembers {
    if (this.#draft.family.kind !== "pc") {
      throw new SpecError(`${path}.interface`, 'only machine "pc" has IDE channels: use "sata".');
    }
    const index = this.#take(path, "ide", 4);
    return { bus: `ide.${index >> 1}`, unit: index & 1 };
  }

  /** A port of q35's own AHCI controller, which calls its buses `ide`, or of one that is added. */
  sata(path: string): OptionMembers {
    const builtIn = this.#draft.family.kind === "q35";
    if (!builtIn) this.#controller(path, "ahci", "ahci0");
    return { bus: `${builtIn ? "ide" : "ahci0"}.${this.#take(path, "sata", 6)}` };
  }

  usb(path: string): OptionMembers {
    this.#controller(path, "qemu-xhci", "usb0");
    return { bus: "usb0.0" };
  }

  #controller(path: string, driver: string, id: string): void {
    if (this.#made.has(id)) return;
    this.#made.add(id);
    this.#draft.ids.take("device", path, id);
    this.#draft.pciDevice(path, driver, { id });
  }

  #take(path: string, bus: SharedBus, count: number): number {
    const index = this.#next[bus]++;
    if (index < count) return index;
    throw new SpecError(`${path}.interface`, `all ${count} places of "${bus}" are taken.`);
  }
}

/** The device in front of a disk's nodes. */
export function addDiskDevice(draft: Draft, buses: DiskBuses, entry: DiskOnBus): void {
  const { path, id, node, disk, cdrom } = entry;
  const kind = disk.interface ?? (cdrom ? cdromInterface(draft) : "virtio");
  if (disk.ioThread === true && kind !== "virtio") {
    throw new SpecError(`${path}.ioThread`, `a disk of "${kind}" has none: use "virtio".`);
  }
  if (kind === "none") {
    if (cdrom && node === undefined)
      throw new SpecError(`${path}.interface`, "neither a medium nor a device: that is nothing.");
    return;
  }
  if (cdrom && (kind === "virtio" || kind === "nvme")) {
    throw new SpecError(`${path}.interface`, `"${kind}" has no CD drives: use "sata", "ide", "scsi" or "usb".`);
  }
  if (disk.readOnly === true && !cdrom && (kind === "ide" || kind === "sata")) {
    // `ide-hd` ends QEMU with "Block node is read-only".
    throw new SpecError(`${path}.readOnly`, `a disk of "${kind}" can't be read-only: use "virtio" or "scsi".`);
  }
  draft.ids.take("device", `${path}.id`, id);
  const common: OptionMembers = {
    id,
    drive: node,
    serial: disk.serial ?? (kind === "nvme" ? id : undefined),
    bootindex: disk.bootIndex,
    "write-cache": writeCache(disk, cdrom),
  };
  switch (kind) {
    case "virtio":
      draft.pciDevice(path, "virtio-blk-pci", { ...common, iothread: ioThread(draft, path, id, disk) }, disk);
      break;
    case "nvme":
      draft.pciDevice(path, "nvme", common, disk);
      break;
    case "scsi":
      draft.device(path, cdrom ? "scsi-cd" : "scsi-hd", { ...common, ...placed(entry, () => buses.scsi(path)) }, disk);
      break;
    case "ide":
      draft.device(path, cdrom ? "ide-cd" : "ide-hd", { ...common, ...placed(entry, () => buses.ide(path)) }, disk);
      break;
    case "sata":
      draft.device(path, cdrom ? "ide-cd" : "ide-hd", { ...common, ...placed(entry, () => buses.sata(path)) }, disk);
      break;
    case "usb":
      addUsb(draft, buses, entry, common);
      break;
    default:
      throw new SpecError(`${path}.interface`, `there is no "${String(kind satisfies never)}".`);
  }
}

function cdromInterface({ family }: Draft): "sata" | "ide" | "scsi" {
  return family.kind === "q35" ? "sata" : family.kind === "pc" ? "ide" : "scsi";
}

/** The bus that the spec names, else a place on the one of its kind. */
function placed({ path, disk }: DiskOnBus, place: () => OptionMembers): OptionMembers {
  if (disk.address !== undefined) {
    throw new SpecError(`${path}.address`, `a disk of "${disk.interface ?? "its kind"}" has no PCI address.`);
  }
  return disk.bus === undefined ? place() : { bus: disk.bus };
}

function addUsb(draft: Draft, buses: DiskBuses, entry: DiskOnBus, common: OptionMembers): void {
  if (entry.node === undefined)
    throw new SpecError(`${entry.path}.interface`, "an empty USB drive can't be made: give it a medium.");
  draft.device(entry.path, "usb-storage", { ...common, ...placed(entry, () => buses.usb(entry.path)) }, entry.disk);
}

function ioThread(draft: Draft, path: string, id: string, disk: DiskSpec): string | undefined {
  if (disk.ioThread !== true) return undefined;
  const thread = `${id}-thread`;
  draft.object(`${path}.ioThread`, "iothread", thread);
  return thread;
}

/** What the guest is told of a write cache; `-drive` derives it from the cache mode, and `-blockdev` knows nothing of devices. */
function writeCache({ cache }: DiskSpec, cdrom: boolean): string | undefined {
  if (cache === undefined || cdrom) return undefined;
  return cache === "writethrough" || cache === "directsync" ? "off" : "on";
}
