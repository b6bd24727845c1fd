import { acceleration } from "./acceleration.js";
import type { QemuBinary, QemuCapabilities } from "./binary/qemu-binary.js";
import { LaunchError, SpecError } from "./errors.js";
import type { Host } from "./host/host.js";
import type { AcceleratorChoice } from "./plan.js";
import type { MachineSpec } from "./spec/machine-spec.js";

/**
 * The accelerator that a spec asks for, or the best that works.
 *
 * @throws LaunchError (`kvm-missing`, `kvm-denied`, `kvm-broken`) when KVM is asked for and doesn't run a guest; SpecError for one that the
 * binary lacks
 */
export async function chooseAccelerator(
  host: Host,
  binary: QemuBinary,
  capabilities: QemuCapabilities,
  { accelerator = "auto" }: MachineSpec,
): Promise<AcceleratorChoice> {
  const wanted = typeof accelerator === "string" ? accelerator : accelerator.type;
  if (wanted === "tcg") {
    if (capabilities.accelerators.includes("tcg")) return { name: "tcg", reason: "asked for" };
    throw new SpecError("accelerator", `${binary.versionText} is built without TCG.`);
  }
  const { kvm, reason, diagnosis = "kvm-missing" } = await acceleration(host, binary);
  if (kvm) return { name: "kvm", reason: wanted === "kvm" ? "asked for" : reason };
  if (wanted === "auto" && capabilities.accelerators.includes("tcg")) return { name: "tcg", reason };
  throw new LaunchError(`accelerator: ${reason}`, { phase: "planning", diagnosis, argv: binary.command });
}
