import type { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError, QemuStateError, QemuTimeoutError } from "@qemu-wire/wire";
import { blockdev, writeOption } from "../argv/option.js";
import type { MachinePlan } from "../plan.js";
import { type BlockDevice, findBlockDevice } from "./block-devices.js";
import { addOption, removePart } from "./hot-plug-commands.js";
import type { PresentDevices } from "./present-devices.js";
import { onlyOptions } from "../spec/only-options.js";

/** The machine whose drive is meant. */
export interface MediaContext {
  readonly qmp: QmpClient<"common">;
  readonly plan: Pick<MachinePlan, "host" | "capabilities">;
  readonly present: PresentDevices;
}

/** What is put into a drive. */
export interface Medium {
  /** An image or a device on the host, by its absolute path. */
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

const checkNames = onlyOptions<MediumOptions>({ force: true, timeout: true, signal: true });

/**
 * Puts another medium into a drive, by the `id` of its device. A guest that has locked the tray is asked to open it. The
 * image that was in it is let go.
 *
 * @throws RangeError for a path that is not absolute; QemuStateError when there is no such drive, it has no medium that
 * can be changed, or the guest keeps its tray locked; QemuCommandError when the image can't be opened, in which case the
 * old medium stays; QemuAbortError.
 */
export async function changeMedium(
  context: MediaContext,
  drive: string,
  { file, format = "raw", readOnly }: Medium,
  options: MediumOptions = {},
): Promise<void> {
  checkNames(options);
  if (typeof file !== "string" || !file.startsWith("/")) throw new RangeError(`file: "${file}" is no absolute path.`);
  const { qmp, plan, present } = context;
  await present.exclusively(async () => {
    const before = await findDrive(qmp, drive);
    const node = await freeNodeName(qmp);
    const status = await plan.host.files.status(await plan.host.files.realPath(file).catch(() => file));
    // QEMU would wait for somebody at the other end, and answer nobody meanwhile.
    if (status?.type === "fifo") throw new QemuStateError(`${file} is a pipe, and no medium.`);
    const common = { "read-only": readOnly ?? (before.node === undefined || before.readOnly), "auto-read-only": false };
    const layers = [
      blockdev({
        driver: status?.type === "other" ? "host_device" : "file",
        "node-name": `${node}-file`,
        filename: file,
        ...common,
      }),
      blockdev({ driver: format, "node-name": node, file: `${node}-file`, ...common }),
    ];
    const added: { kind: "blockdev"; id: string }[] = [];
    try {
      for (const layer of layers) {
        await addOption(qmp, layer, options.signal);
        added.unshift({ kind: "blockdev", id: layer === layers[0] ? `${node}-file` : node });
      }
      await openTray(qmp, before, drive, options);
      await qmp.execute("blockdev-remove-medium", { id: drive }, { signal: options.signal });
      await qmp.execute("blockdev-insert-medium", { id: drive, "node-name": node }, { signal: options.signal });
    } catch (error) {
      for (const part of added) await dropNode(qmp, part.id);
      throw error;
    }
    await qmp.execute("blockdev-close-tray", { id: drive });
    await letGo(context, drive, before.node);
    present.changeMedium(
      drive,
      node,
      layers.map((layer) => writeOption(layer, plan.capabilities)),
    );
  });
}

/**
 * Takes the medium out of a drive, by the `id` of its device. Nothing happens to an empty one. Throws as
 * {@link changeMedium} does.
 */
export async function eject(context: MediaContext, drive: string, options: MediumOptions = {}): Promise<void> {
  checkNames(options);
  const { qmp, present } = context;
  await present.exclusively(async () => {
    const before = await findDrive(qmp, drive);
    await openTray(qmp, before, drive, options);
    await qmp.execute("blockdev-remove-medium", { id: drive }, { signal: options.signal });
    await letGo(context, drive, before.node);
    present.changeMedium(drive, undefined, []);
  });
}

async function findDrive(qmp: QmpClient<"common">, drive: string): Promise<BlockDevice> {
  const found = await findBlockDevice(qmp, drive);
  if (found.id !== drive) {
    throw new QemuStateError(
      `"${drive}" is what is in a drive: name the drive by its id, ${found.id ?? "which it lacks"}.`,
    );
  }
  if (!found.removable) throw new QemuStateError(`"${drive}" is a disk: it has no medium that could be changed.`);
  return found;
}

async function openTray(
  qmp: QmpClient<"common">,
  { tray }: BlockDevice,
  drive: string,
  { force = false, timeout = 10_000, signal }: MediumOptions,
): Promise<void> {
  if (tray !== "closed") return;
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
}

/** The nodes that were there for this drive's medium would keep its image open and locked. */
async function letGo({ qmp, present }: MediaContext, drive: string, node: string | undefined): Promise<void> {
  const parts = present.partsOf(drive).filter(({ kind }) => kind === "blockdev");
  for (const part of parts) {
    present.remove(part);
    await removePart(qmp, part);
  }
  if (parts.length === 0 && node !== undefined) await dropNode(qmp, node);
}

async function dropNode(qmp: QmpClient<"common">, node: string): Promise<void> {
  // QEMU's own names begin so; such nodes end with their last user.
  if (node.startsWith("#")) return;
  try {
    await qmp.execute("blockdev-del", { "node-name": node });
  } catch (error) {
    // Something else uses it, too (a job, an export), or whoever made it isn't the monitor: it is theirs.
    if (!(error instanceof QemuCommandError)) throw error;
  }
}

async function freeNodeName(qmp: QmpClient<"common">): Promise<string> {
  const nodes = await qmp.execute("query-named-block-nodes", {});
  const taken = new Set(nodes.map((node) => node["node-name"]));
  for (let number = 0; ; number++) {
    const name = `medium${number}`;
    if (!taken.has(name) && !taken.has(`${name}-file`)) return name;
  }
}
