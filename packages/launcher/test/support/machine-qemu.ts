import type { QmpClient } from "@qemu-wire/qmp";
import { type QemuOptions, type QemuProcess, startQemu } from "../../../qmp/test/support/qemu-process.js";

/** A QEMU without a guest, and a client that is held to what all versions have, as the launcher's is. */
export async function machineQemu(
  options: QemuOptions,
): Promise<{ readonly qemu: QemuProcess; readonly qmp: QmpClient<"common"> } & AsyncDisposable> {
  const qemu = await startQemu(options);
  const qmp = (await qemu.connect()) as unknown as QmpClient<"common">;
  return {
    qemu,
    qmp,
    [Symbol.asyncDispose]: async () => {
      await qmp.close();
      await qemu[Symbol.asyncDispose]();
    },
  };
}

/** A qcow2 image, made by the QEMU that is to use it: no tool is needed. */
export async function makeQcow2(qmp: QmpClient<"common">, path: string, bytes: number): Promise<void> {
  const { runJob } = qmp as unknown as QmpClient;
  const job = runJob.bind(qmp as unknown as QmpClient);
  await job("blockdev-create", { options: { driver: "file", filename: path, size: 0 } });
  await qmp.execute("blockdev-add", { driver: "file", "node-name": "making", filename: path });
  await job("blockdev-create", { options: { driver: "qcow2", file: "making", size: bytes } });
  await qmp.execute("blockdev-del", { "node-name": "making" });
}
