import type { CloseReason } from "@qemu-wire/wire";
import { Deadline } from "@qemu-wire/wire/internal";
import { type Closing, whenClosed } from "./when-closed.js";

/** What the end of a monitor says when QEMU itself has ended, and not only its client. */
const ends: ReadonlySet<CloseReason> = new Set(["peer-eof", "reset", "server-shutdown"]);

/** A process that ends closes its sockets one after another, within microseconds (ms). */
const patience = 100;

/** Whether the QEMU behind a monitor has ended. False where there is no monitor, or it doesn't say within 100 ms. */
export async function machineEnded(monitor: Closing | undefined): Promise<boolean> {
  if (monitor === undefined) return false;
  return await new Promise((resolve) => {
    const settle = (ended: boolean): void => {
      deadline.cancel();
      listening[Symbol.dispose]();
      resolve(ended);
    };
    const deadline = new Deadline(patience, () => settle(false));
    const listening = whenClosed(monitor, ({ reason }) => settle(ends.has(reason)));
  });
}
