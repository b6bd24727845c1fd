import type { QmpClient } from "@qemu-wire/qmp";
import { QemuStateError } from "@qemu-wire/wire";
import { type BlockDevice, blockDevices } from "./block-devices.js";

/** Where a snapshot goes: into each image that the machine writes to; the first one holds the memory, too. */
export interface SnapshotDisks {
  readonly vmstate: string;
  readonly devices: string[];
}

/**
 * The images that a snapshot has to cover: all that can be written to, or it would put memory back without what belongs
 * to it.
 *
 * @throws QemuStateError when there is none, or one of them can't hold snapshots.
 */
export async function snapshotDisks(qmp: QmpClient<"common">): Promise<SnapshotDisks> {
  const written = (await blockDevices(qmp)).filter(({ node, readOnly }) => node !== undefined && !readOnly);
  const unable = written.filter(({ format }) => format !== "qcow2");
  if (unable.length > 0) {
    throw new QemuStateError(
      `A snapshot has to cover every disk that is written to, and only qcow2 images hold snapshots: ${unable.map((one) => describe(one)).join(", ")}. Give ${unable.length === 1 ? "it" : "each"} a qcow2 image or overlay, make it read-only, or save the machine to a file, without its disks.`,
    );
  }
  const devices = written.flatMap(({ node }) => node ?? []);
  const [vmstate] = devices;
  if (vmstate === undefined) {
    throw new QemuStateError(
      "The machine has no qcow2 disk that is written to, and a snapshot is kept inside of one. Save it to a file instead, or add a disk, which may be small.",
    );
  }
  return { vmstate, devices };
}

function describe({ id, node, format }: BlockDevice): string {
  return `${id ?? node ?? "a disk"} (${format ?? "empty"})`;
}
