import type { Host } from "./host/host.js";
import { reapOrphans } from "./process/reap-orphans.js";

const reaped = new WeakSet<Host>();

/**
 * Ends what earlier processes of this user left on a host: once per process and host, beside the first launch, which does
 * not wait for it. What can't be removed is a warning of the process (`process.on("warning")`), not a failed launch.
 */
export function reapOnce(host: Host): void {
  if (reaped.has(host)) return;
  reaped.add(host);
  reapOrphans(host).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    process.emitWarning(`What earlier processes left on ${host.name} could not be removed: ${reason}`, {
      code: "ERR_QEMU_REAP",
    });
  });
}
