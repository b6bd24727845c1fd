import type { QmpClient } from "@qemu-wire/qmp";
import { QemuStateError } from "@qemu-wire/wire";

/**
 * The port at which a listening chardev of QEMU's listens, where it chose one itself.
 *
 * `query-chardev` tells it as text: `disconnected:tcp:127.0.0.1:44897,server=on` (7.2 to 11.1), `,server` (5.2).
 *
 * @throws QemuStateError when there is no such chardev, or it listens at no port.
 */
export async function chardevPort(qmp: QmpClient<"common">, id: string): Promise<number> {
  const chardevs = await qmp.execute("query-chardev");
  const found = chardevs.find(({ label }) => label === id);
  const port = found === undefined ? undefined : /tcp:(?:\[[^\]]*\]|[^:,\]]*):(\d+)/.exec(found.filename)?.[1];
  if (port === undefined) {
    throw new QemuStateError(
      found === undefined
        ? `There is no chardev "${id}".`
        : `The chardev "${id}" listens at no port: ${found.filename}.`,
    );
  }
  return Number(port);
}
