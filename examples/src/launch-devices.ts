import { type Machine, typed } from "@qemu-wire/launcher";

/** Plugs a network card and a disk into a guest that runs, and unplugs them. */
export async function plugAndUnplug(vm: Machine, image: string): Promise<string | undefined> {
  // #region hot-plug
  const { id, address } = await vm.attachDevice({ nic: { type: "user", network: "10.9.0.0/24" } });
  const disk = await vm.attachDevice({ disk: { file: image, serial: "SPARE" } }); // through an overlay, as at the start
  await vm.detachDevice(disk.id); // asks the guest; resolves when the device and what was behind it are gone
  await vm.detachDevice(id, { timeout: 60_000 });
  // #endregion hot-plug
  return address;
}

/** What a person would see and do. */
export async function lookAndType(vm: Machine, path: string): Promise<string> {
  // #region screen
  const { width, height } = await vm.screenshot({ path }); // PNG; the spec needs `graphics: true`
  await vm.sendKeys(["ctrl-alt-f2", typed("root\n")]);
  // #endregion screen
  return `${width}x${height}`;
}
