import type { Host } from "./host/host.js";

/** What the host says of its processor and kernel; hints for people, no proof. */
export interface VirtualizationHints {
  /** The module that drives KVM on this processor; undefined when it reports no virtualization, or is no x86. */
  readonly module: "kvm_intel" | "kvm_amd" | undefined;
  /** Whether that module is loaded; a kernel that has KVM built in lists none. */
  readonly loaded: boolean;
  readonly isX86: boolean;
}

/** Reads `/proc/cpuinfo` and `/proc/modules`, where they are. */
export async function virtualizationHints(host: Host): Promise<VirtualizationHints> {
  const { architecture } = await host.facts();
  const isX86 = /^(x86_64|i[3-6]86)$/.test(architecture);
  const [cpus, modules] = await Promise.all([textOf(host, "/proc/cpuinfo"), textOf(host, "/proc/modules")]);
  const flags = new Set((/^flags\s*:(.*)$/m.exec(cpus)?.[1] ?? "").trim().split(/\s+/));
  const module = flags.has("vmx") ? "kvm_intel" : flags.has("svm") ? "kvm_amd" : undefined;
  const loaded = module !== undefined && new RegExp(`^${module} `, "m").test(modules);
  return { module, loaded, isX86 };
}

/** Why there is no `/dev/kvm`, as far as can be told, and what to do. */
export function whyNoDevice({ module, loaded, isX86 }: VirtualizationHints): string {
  if (!isX86) return "the kernel has no KVM, or was not started by its firmware in a mode that allows it (EL2 on Arm).";
  if (module === undefined) {
    return "its processor reports neither vmx nor svm: virtualization is off in the firmware, or this is a virtual machine without nested virtualization.";
  }
  if (!loaded) return `the module ${module} is not loaded: call loadKvm(), or run \`modprobe ${module}\`, as root.`;
  return `the module ${module} is loaded: in a container, hand the device in (\`--device /dev/kvm\`); else look into the kernel's log for why the module has no device.`;
}

/** Who may open `/dev/kvm`, who we are, and how to come together. */
export async function whyDenied(host: Host, mode: number): Promise<string> {
  const [owners, user] = await Promise.all([
    wordsOf(host, ["stat", "-c", "%U %G", "/dev/kvm"]),
    wordsOf(host, ["id", "-un"]),
  ]);
  const [owner = "?", group = "?"] = owners;
  const name = user[0] ?? `with the number ${(await host.facts()).uid}`;
  const permissions = `0${(mode & 0o777).toString(8)}`;
  const ofGroup = (mode & 0o060) === 0o060 && group !== "root" && group !== "?";
  const remedy = ofGroup
    ? `add the user to the group ${group} (\`usermod -aG ${group} ${name}\` as root) and log in anew`
    : "let its group be kvm with mode 0660 (a udev rule that comes with QEMU's packages does) and add the user to that group";
  return `the user ${name} may not open /dev/kvm, which is ${owner}:${group} with mode ${permissions}: ${remedy}.`;
}

async function textOf(host: Host, path: string): Promise<string> {
  // A hint that can't be had is no failure.
  return await host.files.read(path, { maxBytes: 4 * 1024 * 1024 }).catch(() => "");
}

async function wordsOf(host: Host, argv: readonly string[]): Promise<string[]> {
  const result = await host.run(argv, { timeout: 5_000 }).catch(() => undefined);
  return result?.code === 0 ? result.stdout.trim().split(/\s+/) : [];
}
