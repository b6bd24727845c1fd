import { QMPClient } from "node-qemu";
import type { BenchClient } from "./client.js";

/** npm node-qemu: promises, one command on the wire at a time, no ids. */
export async function openNodeQemu(socketPath: string): Promise<BenchClient> {
  const client = new QMPClient({ socketPath });
  await client.connect();
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
