import type { MachinePlan } from "./plan.js";
import { createOverlay } from "./resources/overlay.js";

/** Does what a plan needs done before QEMU starts, in order; its run directory exists by then. An abort ends it. */
export async function prepare({ host, binary, preparations }: MachinePlan, signal?: AbortSignal): Promise<void> {
  for (const step of preparations) {
    signal?.throwIfAborted();
    switch (step.kind) {
      case "overlay":
        await createOverlay(host, { ...step, qemu: binary.command, signal });
        break;
      case "file":
        await host.files.write(step.path, step.content, { mode: step.mode });
        break;
      case "copy":
        await host.files.copy(step.from, step.path);
        break;
    }
  }
}
