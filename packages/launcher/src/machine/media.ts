import type { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError, QemuStateError, QemuTimeoutError } from "@qemu-wire/wire";
import { type BlockDevice, findBlockDevice } from "./block-devices.js";

/** What is put into a drive. */
export interface Medium {
  /** An image on the host, by its absolute path. */
  readonly file: string;
  /** Default `raw`, which every CD image is. Never guessed: an image's content can't be trusted to say what it is. */
  readonly format?: string | undefined;
  /** Default: as the medium before it, and read-only in an empty drive. */
  readonly readOnly?: boolean | undefined;
}

/** Options of {@link changeMedium} and {@link eject}. */
export interface MediumOptions {
  /** Opens a tray that the guest has locked, as a pin in the hole would. */
  readonly force?: boolean | undefined;
  /** How long the guest may take to open a tray that it has locked, in milliseconds; default 10,000. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Puts another medium into a drive, by the `id` of its device. A guest that has locked the tray is asked to open it.
 *
 * @throws RangeError for a path that is not absolute; QemuStateError when there is no such drive, it has no medium that
 * can be changed, or the guest keeps its tray locked; QemuCommandError when the image can't be opened.
 */
export async function changeMedium(
  qmp: QmpClient<"common">,
  drive: string,
  { file, format = "raw", readOnly }: Medium,
  options: MediumOptions = {},
): Promise<void> {
  // QEMU would take "nbd:…" or "json:…" for a protocol; what begins with a slash is always a file.
  if (!file.startsWith("/")) throw new RangeError(`file: "${file}" is no absolute path.`);
  const { node } = await opened(qmp, drive, options);
  // An empty drive has no mode that could be kept, and an image that can't be written to is refused otherwise.
  const mode =
    readOnly === undefined && node !== undefined ? "retain" : (readOnly ?? true) ? "read-only" : "read-write";
  // Its own `force` came with 7.1 only; the tray is open by now, or there is none.
  await qmp.execute(
    "blockdev-change-medium",
    { id: drive, filename: file, format, "read-only-mode": mode },
    { signal: options.signal },
  );
  await forget(qmp, node);
}

/**
 * Takes the medium out of a drive, by the `id` of its device. Nothing happens to an empty one. Throws as
 * {@link changeMedium} does.
 */
export async function eject(qmp: QmpClient<"common">, drive: string, options: MediumOptions = {}): Promise<void> {
  const { node } = await opened(qmp, drive, options);
  await qmp.execute("blockdev-remove-medium", { id: drive }, { signal: options.signal });
  await forget(qmp, node);
}

async function opened(
  qmp: QmpClient<"common">,
  drive: string,
  { force = false, timeout = 10_000, signal }: MediumOptions,
): Promise<BlockDevice> {
  const found = await findBlockDevice(qmp, drive);
  if (found.id !== drive)
    throw new QemuStateError(
      `"${drive}" is what is in a drive: name the drive by its id, ${found.id ?? "which it lacks"}.`,
    );
  if (!found.removable) throw new QemuStateError(`"${drive}" is a disk: it has no medium that could be changed.`);
  if (found.tray !== "closed") return found;
  const since = qmp.mark();
  // It is answered with success also when the guest has locked the tray: then the guest is asked, and moves it or not.
  await qmp.execute("blockdev-open-tray", { id: drive, force }, { signal });
  try {
    await qmp.waitFor("DEVICE_TRAY_MOVED", {
      since,
      timeout,
      where: ({ data }) => data.id === drive && data["tray-open"],
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (!(error instanceof QemuTimeoutError)) throw error;
    throw new QemuStateError(
      `"${drive}": the guest keeps its tray locked, and has not opened it within ${timeout} ms of being asked. Unmount the medium in the guest, or say \`force: true\`.`,
      { cause: error },
    );
  }
  return found;
}

/** A node that was made for this drive is not needed any more, and would keep its image open and locked. */
async function forget(qmp: QmpClient<"common">, node: string | undefined): Promise<void> {
  // QEMU's own names begin so; such nodes end with their last user.
  if (node === undefined || node.startsWith("#")) return;
  try {
    await qmp.execute("blockdev-del", { "node-name": node });
  } catch (error) {
    // Something else uses it, too (a job, an export), or whoever made it isn't the monitor: it is theirs.
    if (!(error instanceof QemuCommandError)) throw error;
  }
}
