import { QemuClosedError, QemuTimeoutError } from "@qemu-wire/wire";
import { checkTimeout } from "@qemu-wire/wire/internal-light";
import type { ExitStatus } from "../host/host.js";
import { settledWithin } from "../settled-within.js";
import type { QemuProcess } from "./qemu-process.js";

/** How long the kernel may take to end a process after SIGKILL, in milliseconds: one in the middle of I/O is not ended before that. */
const killTimeout = 30_000;

/** Options of {@link endProcess}. Times are milliseconds. */
export interface EndOptions {
  /** Asks QEMU to quit; undefined, or a result of undefined, when it can't be asked. */
  readonly quit?: (() => Promise<void> | undefined) | undefined;
  /** How long it has from then on, until SIGTERM; default 5,000. */
  readonly quitTimeout?: number | undefined;
  /** How long it has after SIGTERM, until SIGKILL; default 5,000. */
  readonly termTimeout?: number | undefined;
}

/** How a process was ended. */
export interface ProcessEnd extends ExitStatus {
  /** The last thing that was done to it; `none` when it had ended already. */
  readonly by: "none" | "quit" | "SIGTERM" | "SIGKILL";
}

/**
 * Ends a process: `quit`, SIGTERM, SIGKILL, each with a time of its own. Each signal is sent only after it was seen that
 * the process is still the one that was started.
 *
 * @throws QemuTimeoutError when it is still there 30 s after SIGKILL, as for I/O that never ends.
 */
export async function endProcess(qemu: QemuProcess, options: EndOptions = {}): Promise<ProcessEnd> {
  const { quit, quitTimeout = 5_000, termTimeout = 5_000 } = options;
  checkTimeout(quitTimeout);
  checkTimeout(termTimeout);
  if (qemu.exitStatus !== undefined) return { ...qemu.exitStatus, by: "none" };
  const asked = quit?.();
  if (asked !== undefined) {
    const refused = new Promise<"refused">((resolve) => {
      // What was written before the socket was closed may well be the reason for that: it is given its time.
      asked.catch((error: unknown) => {
        if (!(error instanceof QemuClosedError && error.outcome === "unknown")) resolve("refused");
      });
    });
    const end = await endWithin(qemu, quitTimeout, refused);
    if (end !== undefined) return { ...end, by: "quit" };
  }
  await qemu.signal("SIGTERM");
  const end = await endWithin(qemu, termTimeout);
  return end === undefined ? await killProcess(qemu) : { ...end, by: "SIGTERM" };
}

/**
 * Ends a process by SIGKILL, at once.
 *
 * @throws QemuTimeoutError as {@link endProcess}.
 */
export async function killProcess(qemu: QemuProcess): Promise<ProcessEnd> {
  if (qemu.exitStatus !== undefined) return { ...qemu.exitStatus, by: "none" };
  await qemu.signal("SIGKILL");
  const end = await endWithin(qemu, killTimeout);
  if (end !== undefined) return { ...end, by: "SIGKILL" };
  throw new QemuTimeoutError(
    `QEMU ${qemu.identity.pid} is still there ${killTimeout} ms after SIGKILL: the kernel waits for I/O of it. Its files are in ${qemu.runDirectory}.`,
    { timeout: killTimeout, outcome: "unknown" },
  );
}

/** How it ended; undefined when it still runs after `timeout`, or something else came first. */
async function endWithin(
  qemu: QemuProcess,
  timeout: number,
  other: Promise<unknown> = new Promise(() => {}),
): Promise<ExitStatus | undefined> {
  return await settledWithin(Promise.race([qemu.exited, other.then(() => undefined)]), timeout);
}
