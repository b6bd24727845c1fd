import type { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError } from "@qemu-wire/wire";

/** The devices of a machine that have an id, with the name of their model: `nic0` is a `virtio-net-pci`. */
export async function peripheralTypes(qmp: QmpClient<"common">): Promise<ReadonlyMap<string, string>> {
  const entries = await qmp.execute("qom-list", { path: "/machine/peripheral" });
  return new Map(
    entries.flatMap(({ name, type }) => {
      const model = /^child<(.+)>$/.exec(type)?.[1];
      return model === undefined ? [] : [[name, model] as const];
    }),
  );
}

/** Whether something hangs on a bus, by the bus's path in QEMU's object tree; undefined when there is no such bus. */
export async function busIsOccupied(qmp: QmpClient<"common">, path: string): Promise<boolean | undefined> {
  try {
    return (await qmp.execute("qom-list", { path })).some(({ name }) => /^child\[\d+\]$/.test(name));
  } catch (error) {
    if (!(error instanceof QemuCommandError)) throw error;
    return undefined;
  }
}
