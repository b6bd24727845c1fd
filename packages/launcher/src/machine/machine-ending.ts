import type { QmpClient } from "@qemu-wire/qmp";
import type { MachineExit } from "../errors.js";
import type { QemuProcess } from "../process/qemu-process.js";
import type { MachineEnding } from "./machine-parts.js";

/**
 * Watches for the end of a machine and says how it ended: by the process's own end, and by the last SHUTDOWN event, which
 * tells who asked for it.
 */
export function watchEnding(process: QemuProcess, qmp: QmpClient<"common">): MachineEnding {
  let requested = false;
  let exit: MachineExit | undefined;
  const exited = (async (): Promise<MachineExit> => {
    const { code, signal } = await process.exited;
    // The socket ends with the process, so that this comes at once; it has all that QEMU said before.
    const { shutdown } = await qmp.closed;
    const reason = shutdown?.reason ?? reasonOf(code, signal);
    exit = { code, signal, reason, requested };
    return exit;
  })();
  return {
    exited,
    get exit() {
      return exit;
    },
    request() {
      requested = true;
    },
  };
}

function reasonOf(code: number | null, signal: NodeJS.Signals | null): string {
  if (signal !== null) return "killed";
  // No child of ours: nobody tells how it ended.
  if (code === null) return "unknown";
  return code === 0 ? "exited" : "failed";
}

/** An end in words: "ended with exit code 1", "was ended by SIGKILL". */
export function describeExit({ code, signal, reason }: MachineExit): string {
  if (signal !== null) return `was ended by ${signal}`;
  if (code === null) return reason === "unknown" ? "ended, nobody knows how" : `ended (${reason})`;
  return `ended with exit code ${code} (${reason})`;
}
