import { launch, localHost, takeCores } from "@qemu-wire/launcher";

/** A machine whose vCPU has a core of its own; the rest of QEMU runs on the cores for `housekeeping`. */
export async function onACoreOfItsOwn(housekeeping: readonly number[]): Promise<string> {
  // #region placement
  const host = localHost();
  await using cores = await takeCores(host, "vm1", 1); // no other machine of this user is given them
  await using vm = await launch({ name: "vm1", cpu: { count: 1, pin: cores.values } }); // pinned before the guest runs
  await vm.setAffinity({ emulator: housekeeping }); // QEMU's other threads; read back, as all of it
  await vm.setScheduler({ policy: "batch" }); // or { policy: "rr", priority: 1 }, which needs a privilege
  const [first] = await vm.vcpus(); // { index: 0, threadId: 4711, cores: [2], … }
  // #endregion placement
  return JSON.stringify(first);
}
