import type { QmpClient } from "@qemu-wire/qmp";
import { QemuStateError } from "@qemu-wire/wire";
import { findBlockDevice } from "./block-devices.js";
import { onlyOptions } from "../spec/only-options.js";

/** Options of {@link resizeDisk}. */
export interface ResizeOptions {
  /** Lets a disk become smaller, which destroys what is behind its new end. */
  readonly shrink?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

const checkNames = onlyOptions<ResizeOptions>({ shrink: true, signal: true });

/**
 * Gives a disk another size while the machine runs; the guest is told. Its partitions and file systems stay as they are.
 *
 * @param name the `id` of the disk's device, or the `node-name` of its image.
 * @param bytes a multiple of 512.
 * @returns the size that it has now, in bytes.
 * @throws RangeError for a size that can't be; QemuStateError for a disk that isn't there, or that would shrink without
 * `shrink`; QemuCommandError for an image that can't be resized, such as one that is read-only.
 */
export async function resizeDisk(
  qmp: QmpClient<"common">,
  name: string,
  bytes: number,
  options: ResizeOptions = {},
): Promise<number> {
  checkNames(options);
  const { shrink = false, signal } = options;
  if (!Number.isSafeInteger(bytes) || bytes < 512 || bytes % 512 !== 0)
    throw new RangeError(`${bytes} is no size of a disk: bytes, a multiple of 512.`);
  const { node, bytes: before } = await findBlockDevice(qmp, name);
  if (node === undefined || before === undefined) throw new QemuStateError(`"${name}" is an empty drive.`);
  if (bytes < before && !shrink) {
    throw new QemuStateError(
      `"${name}" has ${before} bytes, and ${bytes} are fewer: what is behind them would be lost. If that is meant, say \`shrink: true\`.`,
    );
  }
  await qmp.execute("block_resize", { "node-name": node, size: bytes }, { signal });
  const { bytes: after } = await findBlockDevice(qmp, name);
  return after ?? bytes;
}
