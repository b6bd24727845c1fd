import { virtualizationHints, whyNoDevice } from "./acceleration-hints.js";
import { ResourceError } from "./errors.js";
import type { Host, ProgramResult } from "./host/host.js";

/** What {@link loadKvm} did. */
export interface LoadedKvm {
  /** The module that was loaded; undefined when there was nothing to load, as `/dev/kvm` was there. */
  readonly module: "kvm_intel" | "kvm_amd" | undefined;
}

/**
 * Loads the kernel's KVM module for this host's processor, if there is no `/dev/kvm` yet. A step for whoever administers
 * the host: nothing in this library does it unasked. It stays loaded. Whether KVM then runs a guest, `acceleration()` tells.
 *
 * @throws ResourceError that says what is in the way: no such processor, not root, no `modprobe`, or its own words.
 */
export async function loadKvm(host: Host): Promise<LoadedKvm> {
  if ((await host.files.status("/dev/kvm")) !== undefined) return { module: undefined };
  const hints = await virtualizationHints(host);
  const { module } = hints;
  if (!hints.isX86 || module === undefined) {
    throw new ResourceError("kvm", `${host.name} has no KVM to load: ${whyNoDevice(hints)}`);
  }
  const resource = `module ${module}`;
  const { uid } = await host.facts();
  if (uid !== 0) {
    const message = `Only root loads kernel modules, and this is user ${uid} of ${host.name}: run \`modprobe ${module}\` as root.`;
    throw new ResourceError(resource, message);
  }
  const { code, signal, stderr } = await modprobe(host, module);
  if (code !== 0) {
    const how = signal === null ? `exit code ${code}` : signal;
    const text = stderr.trim() === "" ? how : stderr.trim();
    throw new ResourceError(resource, `${host.name} didn't load ${module}: ${text}`);
  }
  if ((await host.files.status("/dev/kvm")) === undefined) {
    const message = `${module} was loaded on ${host.name}, and there is no /dev/kvm: look into the kernel's log; virtualization may be off in the firmware.`;
    throw new ResourceError(resource, message);
  }
  return { module };
}

async function modprobe(host: Host, module: string): Promise<ProgramResult> {
  // Not in everybody's PATH.
  for (const program of ["modprobe", "/usr/sbin/modprobe", "/sbin/modprobe"]) {
    const path = await host.findProgram(program);
    if (path !== undefined) return await host.run([path, module]);
  }
  throw new ResourceError(`module ${module}`, `There is no modprobe on ${host.name}: install kmod.`);
}
