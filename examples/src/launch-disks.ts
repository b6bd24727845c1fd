import { launch, type Machine } from "@qemu-wire/launcher";

/** A machine with disks of all kinds, which has not run yet. */
export async function withDisks(system: string, data: string, kept: string): Promise<Machine> {
  // #region disks
  const vm = await launch(
    {
      disks: [
        system, // a path: writes go to an overlay that ends with the machine
        { file: data, overlay: "direct", cache: "none", discard: "unmap", serial: "DATA" }, // writes go into the image
        { file: system, overlay: { path: kept }, interface: "scsi" }, // an overlay of yours, made if need be, and kept
        { media: "cdrom", id: "cd0" }, // an empty drive
      ],
    },
    { paused: true },
  );
  // #endregion disks
  return vm;
}

/** Puts a medium into the drive of {@link withDisks}, takes it out again, and lets the second disk grow. */
export async function changeDisks(vm: Machine, iso: string): Promise<number> {
  // #region media
  await vm.changeMedium("cd0", { file: iso });
  await vm.eject("cd0");
  const bytes = await vm.resizeDisk("disk1", 64 * 1024 * 1024); // the guest is told
  // #endregion media
  return bytes;
}
