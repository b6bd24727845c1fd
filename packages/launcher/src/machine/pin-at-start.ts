import type { QmpClient } from "@qemu-wire/qmp";
import type { MachinePlan } from "../plan.js";
import type { QemuProcess } from "../process/qemu-process.js";
import { pinCpus } from "./scheduling.js";

/** Confines a machine's threads as its spec says, before its guest runs. Throws as `setAffinity()` does. */
export async function pinAtStart(plan: MachinePlan, qmp: QmpClient<"common">, process: QemuProcess): Promise<void> {
  const { cpu } = plan.spec;
  if (cpu === undefined || typeof cpu === "number") return;
  await pinCpus({ qmp, host: plan.host, pid: process.identity.pid }, cpu);
}
