import { isAbsolute } from "node:path";
import type { QmpVersion } from "@qemu-wire/qmp";
import { QemuAbortError } from "@qemu-wire/wire";
import { checkAttachOptions } from "./check-options.js";
import { OwnershipError, SpecError } from "./errors.js";
import type { Host } from "./host/host.js";
import { localHost } from "./host/local-host.js";
import { checkLogDirectory } from "./keep-logs.js";
import { connectMachine } from "./machine/connect-machine.js";
import { Machine } from "./machine.js";
import { fromRecord } from "./machine/machine-record.js";
import { attachQemuProcess } from "./process/attach-qemu-process.js";

/** Options of {@link attach}. Times are milliseconds. */
export interface AttachOptions<V extends QmpVersion = "any"> {
  /** Where it runs; default `localHost()`. */
  readonly host?: Host;
  /** Types `vm.qmp`; compared with the greeting. */
  readonly qemu?: V;
  readonly signal?: AbortSignal;
  /** The most that the console's log keeps, in bytes; default 1 MiB. What the guest said before is in its file, if it has one. */
  readonly consoleLogBytes?: number;
  /** As for `launch()`. */
  readonly logDirectory?: string;
}

/**
 * Takes over a machine that was launched `detached`, by its run directory: from an owner that is gone, or has called
 * `detach()`. From then on it is ours, and ends with `close()`; `detach()` leaves it again.
 *
 * @throws SpecError for options that can't be; OwnershipError while another process owns it, naming that one, and when there
 * is no machine there; QemuConnectError; QemuAbortError. The machine runs on then.
 */
export async function attach<V extends QmpVersion = "any">(
  runDirectory: string,
  options: AttachOptions<V> = {},
): Promise<Machine<V>> {
  checkAttachOptions(options);
  await checkLogDirectory(options.logDirectory);
  const { host = localHost(), signal, qemu } = options;
  if (typeof runDirectory !== "string" || !isAbsolute(runDirectory)) {
    throw new SpecError("runDirectory", `${JSON.stringify(runDirectory)} is no absolute path: vm.runDirectory is it.`);
  }
  const { process, machine } = await attachQemuProcess(host, runDirectory);
  const undo: (() => Promise<void>)[] = [async () => await process.release()];
  try {
    const plan = fromRecord(machine, host, runDirectory);
    if (plan.qmp.kind !== "unix") {
      throw new OwnershipError(
        `${plan.name} can't be attached to: its monitor was a socketpair of the process that launched it. Launch it with { detached: true }.`,
        { runDirectory },
      );
    }
    const parts = await connectMachine(plan, process, {
      qmp: qemu === undefined ? {} : { qemu },
      consoleLogBytes: options.consoleLogBytes,
      signal,
      opened: (close) => undo.push(close),
    });
    return new Machine<V>(parts, { logDirectory: options.logDirectory });
  } catch (error) {
    for (const step of undo.reverse()) await step();
    if (signal?.aborted === true && !(error instanceof QemuAbortError)) {
      throw new QemuAbortError(`${runDirectory}: the attaching was aborted; the machine runs on.`, {
        cause: signal.reason,
        outcome: "unknown",
      });
    }
    throw error;
  }
}
