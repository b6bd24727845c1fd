// #region launch
import { launch } from "@qemu-wire/launcher";

export async function kernelRelease(kernel: string, initrd: string, append: string): Promise<string> {
  await using vm = await launch({
    memory: "256M",
    boot: { kernel, initrd, append },
    guestAgent: true,
    nics: [{ type: "user", forward: [{ guest: 22 }] }],
  });
  await vm.ready(); // the guest's agent answers
  const { stdout } = await vm.qga.exec(["uname", "-r"], { check: true });
  return stdout.trim();
} // here QEMU has ended, and nothing of it is left
// #endregion launch
