import { acceleration, buildQemu, findQemu, launch, localHost } from "@qemu-wire/launcher";

/** Which QEMU a host has, and whether KVM runs guests there. */
export async function whatItHas(): Promise<string> {
  // #region acceleration
  const host = localHost();
  const binary = await findQemu(host); // or a path; says what is missing
  const { kvm, reason } = await acceleration(host, binary); // a guest of 512 bytes has to run, twice
  // #endregion acceleration
  return `${binary.versionText}: ${kvm ? "KVM" : "TCG"}, ${reason}`;
}

/** Builds a patched QEMU, and launches a machine with it. */
export async function withPatchedQemu(source: string, patches: readonly string[]): Promise<string> {
  // #region build
  const { binary, cached } = await buildQemu({
    source, // a tree or a tarball
    patches,
    targets: ["x86_64-softmmu"],
    onProgress: ({ step, done, total }) => console.log(step, done, total),
  });
  await using vm = await launch({ qemu: binary });
  // #endregion build
  return `${vm.plan.binary.versionText}, ${cached ? "built before" : "built now"}`;
}
