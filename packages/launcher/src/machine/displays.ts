import type { QmpClient } from "@qemu-wire/qmp";
import { QemuStateError } from "@qemu-wire/wire";

/** Where a machine's screen can be seen. */
export interface VncServer {
  readonly host: string;
  /** The TCP port, also where QEMU chose it. */
  readonly port: number;
  /** The display, as viewers count: the port less 5900. */
  readonly display: number;
}

const firstPort = 5900;

/**
 * Where the machine's VNC server listens.
 *
 * @throws QemuStateError for a machine without one.
 */
export async function vncServer(qmp: QmpClient<"common">): Promise<VncServer> {
  const { enabled, host, service } = await qmp.execute("query-vnc");
  const port = Number(service);
  if (!enabled || host === undefined || !Number.isInteger(port)) {
    throw new QemuStateError('The machine has no VNC server: its spec needs display: { type: "vnc" }.');
  }
  return { host, port, display: port - firstPort };
}
