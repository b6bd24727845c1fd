import { QemuRefusedError, type QmpClient } from "@qemu-wire/qmp";
import { QemuTimeoutError } from "@qemu-wire/wire";

/** A job followed to its end: completed, its error read, dismissed. */
export async function createImage(qmp: QmpClient, filename: string): Promise<readonly string[]> {
  // #region job
  const job = await qmp.runJob(
    "blockdev-create",
    { options: { driver: "file", filename, size: 64 * 1024 * 1024 } },
    { onStatus: (status) => console.log(status), timeout: 60_000 },
  );
  // #endregion job
  return job.statuses;
}

/** A command that only starts something: the event says when it is done. */
export async function unplug(qmp: QmpClient, id: string): Promise<"gone" | "refused" | "still plugged"> {
  // #region execute-and-wait
  try {
    await qmp.executeAndWait({
      command: "device_del",
      arguments: { id },
      until: { event: "DEVICE_DELETED", where: (event) => event.data.device === id },
      failOn: { event: "DEVICE_UNPLUG_GUEST_ERROR", where: ({ data }) => (data as { device?: string }).device === id },
      timeout: 5_000,
    });
    return "gone";
  } catch (error) {
    if (error instanceof QemuRefusedError) return "refused";
    if (error instanceof QemuTimeoutError) return "still plugged"; // the guest did not act
    throw error;
  }
  // #endregion execute-and-wait
}
