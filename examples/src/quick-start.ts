// #region quick-start
import { QmpClient } from "@qemu-wire/qmp";

export async function quickStart(socketPath: string): Promise<string> {
  await using qmp = await QmpClient.connect(`unix:${socketPath}`);
  const { status } = await qmp.execute("query-status"); // RunState, from QEMU's schema
  return status;
}
// #endregion quick-start
