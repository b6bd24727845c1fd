import type { QmpClient } from "@qemu-wire/qmp";
import { QemuClosedError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";

/** What can go wrong with a command, and what is safe to do then. */
export async function describeFailure(qmp: QmpClient, id: string): Promise<string> {
  // #region errors
  try {
    await qmp.execute("device_del", { id }, { timeout: 2_000 });
    return "done";
  } catch (error) {
    if (error instanceof QemuCommandError) return `QEMU refused: ${error.errorClass}`;
    if (error instanceof QemuTimeoutError || error instanceof QemuClosedError) {
      return error.outcome === "not-sent" ? "safe to repeat" : "look before repeating: QEMU may have executed it";
    }
    throw error;
  }
  // #endregion errors
}
