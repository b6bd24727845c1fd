import { QmpClient } from "@qemu-wire/qmp";
import type { BenchClient } from "./client.js";

/** Ours, as a user has it: no option given. */
export async function openQemuWire(socketPath: string): Promise<BenchClient> {
  const client = await QmpClient.connect(`unix:${socketPath}`);
  return {
    queryStatus: () => client.execute("query-status"),
    cont: () => client.execute("cont"),
    querySchema: () => client.execute("query-qmp-schema"),
    onJobStatusChange: (listener) => {
      client.on("JOB_STATUS_CHANGE", listener);
    },
    close: () => client.close(),
  };
}
