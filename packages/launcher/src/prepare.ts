import { overlayFailure } from "./image-failures.js";
import type { MachinePlan } from "./plan.js";
import { createOverlay } from "./resources/overlay.js";

/** Does what a plan needs done before QEMU starts, in order; its run directory exists by then. An abort ends it. */
export async function prepare(plan: MachinePlan, signal?: AbortSignal): Promise<void> {
  const { host, binary, preparations } = plan;
  for (const step of preparations) {
    signal?.throwIfAborted();
    switch (step.kind) {
      case "overlay":
        try {
          await createOverlay(host, { ...step, qemu: binary.command, signal });
        } catch (error) {
          throw await overlayFailure(error, plan);
        }
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
