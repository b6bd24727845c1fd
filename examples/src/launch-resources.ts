import {
  checkImage,
  hugePages,
  imageInUse,
  launch,
  localHost,
  type Machine,
  PciFunctions,
  tcpPorts,
} from "@qemu-wire/launcher";

/** What a host has to give. */
export async function lookAround(image: string): Promise<string[]> {
  const told: string[] = [];
  // #region resources
  const host = localHost();
  for (const { pageSize, free, total } of await hugePages(host)) told.push(`${pageSize}: ${free} of ${total}`);
  const { inUse, pids } = await imageInUse(host, image); // by QEMU's own locks
  if (!inUse) told.push(String((await checkImage(host, image)).ok)); // `qemu-img check`, typed
  await using port = await tcpPorts(host).take("vm1"); // for who must know it before QEMU runs
  // #endregion resources
  return [...told, `${pids.length}`, `${port.value}`];
}

/** Hands a virtual function of a network card to a machine. */
export async function withFunction(driver: string, use: (vm: Machine) => Promise<void>): Promise<void> {
  // #region pci
  const functions = new PciFunctions(localHost());
  await using nic = await functions.allocate("vm1", { driver, virtual: true }); // vfio-pci has it now
  await using vm = await launch({ name: "vm1", passthrough: [nic.value.address] });
  await use(vm);
  // #endregion pci
} // its own driver has it again
