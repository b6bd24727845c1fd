import type { QmpClient } from "@qemu-wire/qmp";
import { QemuStateError } from "@qemu-wire/wire";

/** Between two looks, in milliseconds: QEMU begins to load before it can be asked to tell of it by events. */
const interval = 50;

/**
 * Waits until a QEMU that was started with a saved stream has loaded it. One that can't ends by itself, and says why on its
 * standard error.
 *
 * @throws QemuStateError for a stream that was not loaded; QemuClosedError when QEMU ended; QemuAbortError.
 */
export async function untilLoaded(name: string, qmp: QmpClient<"common">, signal: AbortSignal): Promise<void> {
  let status = "none";
  for await (const progress of qmp.followMigration({ interval, signal })) status = progress.status;
  if (status !== "completed") throw new QemuStateError(`${name}: the saved machine was not loaded (${status}).`);
}
