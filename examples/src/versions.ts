import { QmpClient } from "@qemu-wire/qmp";

/** Typed for one version, and asking the QEMU at hand for what others may lack. */
export async function accelerators(socketPath: string): Promise<string> {
  // #region version
  // Typed for QEMU 5.2; an older one is refused, a newer one is fine.
  await using qmp = await QmpClient.connect(`unix:${socketPath}`, { qemu: "5.2" });
  const schema = await qmp.schema(); // query-qmp-schema, read once
  if (!schema.hasCommand("query-accelerators")) return "unknown";
  const answer = await qmp.executeRaw("query-accelerators"); // not in the types of 5.2
  // #endregion version
  return JSON.stringify(answer);
}
