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

/** What hangs on a bus, by the bus's path in QEMU's object tree; undefined when there is no such bus. */
export async function busMembers(
  qmp: QmpClient<"common">,
  path: string,
): Promise<{ readonly occupied: boolean; readonly properties: readonly string[] } | undefined> {
  try {
    const properties = (await qmp.execute("qom-list", { path })).map(({ name }) => name);
    return { occupied: properties.some((name) => /^child\[\d+\]$/.test(name)), properties };
  } catch (error) {
    if (!(error instanceof QemuCommandError)) throw error;
    return undefined;
  }
}
