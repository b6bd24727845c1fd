import type { Machine } from "@qemu-wire/launcher";

/** Goes back in time. */
export async function tryAndGoBack(vm: Machine, change: () => Promise<void>): Promise<string[]> {
  // #region snapshots
  await vm.snapshot.save("before"); // memory and disks, in the qcow2 images of the machine
  await change();
  await vm.snapshot.load("before");
  await vm.ready(); // the agent's port was shut for a moment
  const names = (await vm.snapshot.list()).map(({ name }) => name);
  // #endregion snapshots
  return names;
}

/** Saves a machine without its disks; `launch({ …, incoming: "file:<path>" })` goes on from there. */
export async function saveToFile(vm: Machine, path: string): Promise<number> {
  // #region save-to-file
  const { transferredBytes } = await vm.snapshot.saveToFile(path, { resume: true }); // a new file, 0600
  // #endregion save-to-file
  return transferredBytes;
}
