import QMP from "qemu-qmp";
import type { BenchClient } from "./client.js";

/** npm qemu-qmp: callbacks, answers taken in order, one write a command, no ids. */
export async function openQemuQmp(socketPath: string): Promise<BenchClient> {
  const client = new QMP();
  await new Promise<void>((resolve, reject) => {
    client.connect(socketPath, (error) => (error === null ? resolve() : reject(error)));
  });
  const execute = (command: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      client.execute(command, (error, result) => (error === null ? resolve(result) : reject(error)));
    });
  return {
    queryStatus: () => execute("query-status"),
    cont: () => execute("cont"),
    querySchema: () => execute("query-qmp-schema"),
    onJobStatusChange: (listener) => {
      client.on("job_status_change", listener);
    },
    close: async () => {
      client.destroy();
    },
  };
}
