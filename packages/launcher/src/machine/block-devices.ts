import type { QmpClient, QmpReturn } from "@qemu-wire/qmp";
import { QemuStateError } from "@qemu-wire/wire";

/** A disk or a drive of a machine, as `query-block` tells of it. */
export interface BlockDevice {
  /** The `id` of its device; undefined when nothing was given one. */
  readonly id: string | undefined;
  /** `node-name` of what is in it; undefined for an empty drive. */
  readonly node: string | undefined;
  /** The image format or `raw`; undefined for an empty drive. */
  readonly format: string | undefined;
  /** The file that it was made of, as QEMU writes it. */
  readonly file: string | undefined;
  readonly readOnly: boolean;
  /** A drive with a medium that can be changed. */
  readonly removable: boolean;
  /** Open where it has a tray that is open, `closed` where it is shut, `none` where there is none. */
  readonly tray: "open" | "closed" | "none";
  /** The guest forbids its opening. */
  readonly locked: boolean;
  /** What the guest sees, in bytes; undefined for an empty drive. */
  readonly bytes: number | undefined;
}

/** All disks and drives that are attached to a device. */
export async function blockDevices(qmp: QmpClient<"common">): Promise<BlockDevice[]> {
  return (await qmp.execute("query-block")).map((info) => toBlockDevice(info));
}

/**
 * The disk or drive that is called so: by the `id` of its device, else by the `node-name` of what is in it.
 *
 * @throws QemuStateError when there is none, with those that there are.
 */
export async function findBlockDevice(qmp: QmpClient<"common">, name: string): Promise<BlockDevice> {
  const all = await blockDevices(qmp);
  const found = all.find(({ id }) => id === name) ?? all.find(({ node }) => node === name);
  if (found !== undefined) return found;
  const names = all.flatMap(({ id, node }) => id ?? node ?? []);
  throw new QemuStateError(
    `The machine has no disk or drive "${name}"; it has ${names.length === 0 ? "none" : names.join(", ")}.`,
  );
}

function toBlockDevice(info: QmpReturn<"common", "query-block">[number]): BlockDevice {
  const { inserted, qdev, removable, locked, tray_open: open } = info;
  return {
    id: idOf(qdev) ?? (info.device === "" ? undefined : info.device),
    node: inserted?.["node-name"],
    format: inserted?.drv,
    file: inserted?.file,
    readOnly: inserted?.ro ?? false,
    removable,
    tray: open === undefined ? "none" : open ? "open" : "closed",
    locked,
    bytes: inserted === undefined ? undefined : Number(inserted.image["virtual-size"]),
  };
}

/** `qdev` is the device's id, or for virtio, whose drive hangs on an inner device, a path: `/machine/peripheral/disk0/virtio-backend`. */
function idOf(qdev: string | undefined): string | undefined {
  if (qdev === undefined || qdev === "") return undefined;
  if (!qdev.startsWith("/")) return qdev;
  return /^\/machine\/peripheral\/([^/]+)/.exec(qdev)?.[1];
}
