import { readdir, readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { failureOf } from "../../qmp/test/support/expectations.js";
import { ResourceError } from "../src/errors.js";
import type { Host } from "../src/host/host.js";
import { localHost } from "../src/host/local-host.js";
import { reapOrphans } from "../src/process/reap-orphans.js";
import { toPciAddress } from "../src/resources/pci-address.js";
import { PciFunctions } from "../src/resources/pci-functions.js";
import { hostWith, otherProcess } from "./support/resource-host.js";
import { type FakeFunction, FakePciKernel } from "./support/resource-pci-kernel.js";

const nic = "0000:08:00.0";
const second = "0000:08:00.1";

/** A kernel with these functions, and who hands them out. */
async function machineWith(...fakes: readonly FakeFunction[]) {
  const kernel = await FakePciKernel.make();
  for (const fake of fakes) await kernel.add(fake);
  const host = kernel.host(await hostWith());
  return { kernel, host, pci: new PciFunctions(host, { sysfs: kernel.root }) };
}

test("a function goes to vfio-pci and comes back to its driver", async () => {
  const { kernel, pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7", numaNode: 1 });
  const lease = await pci.allocate("vm1", { address: "08:00.0" });
  expect(lease.value).toEqual({
    address: nic,
    vendor: "8086",
    device: "10fb",
    class: "020000",
    driver: "ixgbe",
    driverOverride: undefined,
    iommuGroup: "7",
    numaNode: 1,
    physicalFunction: undefined,
    virtualFunctions: [],
    maxVirtualFunctions: 0,
  });
  expect(await kernel.state(nic)).toEqual({ driver: "vfio-pci", override: "vfio-pci" });
  await lease.release();
  expect(await kernel.state(nic)).toEqual({ driver: "ixgbe", override: "(null)" });
  expect(kernel.writes).toEqual([
    `${nic}/driver_override: "vfio-pci"`,
    `ixgbe/unbind: "${nic}"`,
    `pci/drivers_probe: "${nic}"`,
    `vfio-pci/unbind: "${nic}"`,
    `${nic}/driver_override: "\\n"`,
    `ixgbe/bind: "${nic}"`,
  ]);
});

test("one without a driver is without one again, and an override is put back", async () => {
  const { kernel, pci } = await machineWith(
    { address: nic, group: "7" },
    { address: "0000:09:00.0", group: "8", driver: "ixgbe", override: "ixgbe" },
  );
  for (const address of [nic, "0000:09:00.0"]) {
    const before = await kernel.state(address);
    const lease = await pci.allocate("vm1", { address });
    expect((await kernel.state(address)).driver).toBe("vfio-pci");
    await lease.release();
    expect(await kernel.state(address)).toEqual(before);
  }
});

test("one that vfio-pci has already stays there, and nothing is written", async () => {
  const { kernel, pci } = await machineWith({ address: nic, driver: "vfio-pci", group: "7", override: "vfio-pci" });
  await (await pci.allocate("vm1", { address: nic })).release();
  expect(kernel.writes).toEqual([]);
  expect((await kernel.state(nic)).driver).toBe("vfio-pci");
});

test("a function goes to one machine at a time, also among processes", async () => {
  const { kernel, host, pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7" });
  const other = new PciFunctions({ ...host }, { sysfs: kernel.root });
  await using lease = await pci.allocate("vm1", { address: nic });
  const here = await failureOf(pci.allocate("vm2", { address: nic }), ResourceError);
  expect(here.message).toContain("is held by vm1");
  const there = await failureOf(other.allocate("vm2", { address: nic }), ResourceError);
  expect(there.message).toContain(`is held by vm1 of process ${process.pid}`);
  await lease.release();
  await (await other.allocate("vm2", { address: nic })).release();
});

test("when vfio-pci refuses it, it is back at its driver and free", async () => {
  const { kernel, pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7" });
  kernel.failingProbes.add("vfio-pci");
  for (let round = 0; round < 2; round += 1) {
    const error = await failureOf(pci.allocate("vm1", { address: nic }), ResourceError);
    expect(error.message).toContain("vfio-pci did not take it");
    expect(await kernel.state(nic)).toEqual({ driver: "ixgbe", override: "(null)" });
  }
});

test.each(["driver_override", "unbind", "drivers_probe"])("a failing write to %s leaves it as it was", async (file) => {
  const { kernel, pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7" });
  kernel.failingWrites.set(`${nic}/${file}`, "EACCES");
  kernel.failingWrites.set(`${nic}/driver/${file}`, "EACCES");
  kernel.failingWrites.set(`pci/${file}`, "EACCES");
  const error = await failureOf(pci.allocate("vm1", { address: nic }), ResourceError);
  expect(error.message).toMatch(/failed \(EACCES from .*\)\. Only root may do this\./);
  expect(error.message).not.toContain("it could not be put back");
  expect(await kernel.state(nic)).toEqual({ driver: "ixgbe", override: "(null)" });
});

test("what neither goes on nor back is told as both", async () => {
  const { kernel, pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7" });
  kernel.failingProbes.add("vfio-pci").add("ixgbe");
  const error = await failureOf(pci.allocate("vm1", { address: nic }), ResourceError);
  expect(error.message).toContain("vfio-pci did not take it");
  expect(error.message).toContain("And it could not be put back");
  expect(error.message).toContain("giving it back to its driver ixgbe failed");
});

test("a driver that doesn't take it back is told, and the release can be tried again", async () => {
  const { kernel, pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7" });
  const lease = await pci.allocate("vm1", { address: nic });
  kernel.failingProbes.add("ixgbe");
  const error = await failureOf(lease.release(), ResourceError);
  expect(error.message).toContain("giving it back to its driver ixgbe failed (ENODEV");
  expect(lease.held).toBe(true);
  kernel.failingProbes.clear();
  await lease.release();
  expect(await kernel.state(nic)).toEqual({ driver: "ixgbe", override: "(null)" });
  await (await pci.allocate("vm2", { address: nic })).release();
});

test("what the host lacks is told: vfio-pci, an IOMMU, the function", async () => {
  const kernel = await FakePciKernel.make({ ixgbe: ["8086:10fb"] });
  await kernel.add({ address: nic, driver: "ixgbe", group: "7" });
  await kernel.add({ address: second, driver: "ixgbe" });
  const pci = new PciFunctions(kernel.host(await hostWith()), { sysfs: kernel.root });
  const module = await failureOf(pci.allocate("vm1", { address: nic }), ResourceError);
  expect(module.message).toContain("has no driver vfio-pci loaded. Load it: sudo modprobe vfio-pci");
  const iommu = await failureOf(pci.allocate("vm1", { address: second }), ResourceError);
  expect(iommu.message).toContain("intel_iommu=on");
  const absent = await failureOf(pci.allocate("vm1", { address: "0000:99:00.0" }), ResourceError);
  expect(absent.message).toContain(`has no PCI function 0000:99:00.0 (it has ${nic}, ${second})`);
  expect(kernel.writes).toEqual([]);
});

test("a group that the host uses part of is refused, unless all of it is taken together", async () => {
  const { kernel, pci } = await machineWith(
    { address: "0000:00:1c.0", class: "060400", driver: "pcieport", group: "7" },
    { address: nic, driver: "ixgbe", group: "7" },
    { address: second, driver: "ixgbe", group: "7" },
  );
  const error = await failureOf(pci.allocate("vm1", { address: nic }), ResourceError);
  expect(error.message).toContain(`shares IOMMU group 7 with functions that the host uses: ${second} (driver ixgbe)`);
  expect(kernel.writes).toEqual([]);
  await using both = await pci.allocateAll("vm1", [nic, second]);
  expect(both.values.map(({ address }) => address)).toEqual([nic, second]);
  expect((await kernel.state(second)).driver).toBe("vfio-pci");
  await both.release();
  expect([(await kernel.state(nic)).driver, (await kernel.state(second)).driver]).toEqual(["ixgbe", "ixgbe"]);
});

test("a group goes to one machine", async () => {
  const { pci } = await machineWith({ address: nic, group: "7" }, { address: second, group: "7" });
  await using first = await pci.allocate("vm1", { address: nic });
  const error = await failureOf(pci.allocate("vm2", { address: second }), ResourceError);
  expect(error.message).toContain(`with ${nic}, which is held by vm1: a group goes to one machine`);
  await using same = await pci.allocate("vm1", { address: second });
  expect([first.held, same.held]).toEqual([true, true]);
});

test("of several that are wanted together, none is left when one can't be had", async () => {
  const { kernel, pci } = await machineWith(
    { address: nic, driver: "ixgbe", group: "7" },
    { address: second, driver: "ixgbe" },
  );
  await failureOf(pci.allocateAll("vm1", [nic, second]), ResourceError);
  expect(await kernel.state(nic)).toEqual({ driver: "ixgbe", override: "(null)" });
  await (await pci.allocate("vm2", { address: nic })).release();
});

test("virtual functions are made, can be allocated, and go with their lease", async () => {
  const { kernel, pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7", maxVirtualFunctions: 4 });
  const lease = await pci.createVirtualFunctions("lab", nic, 2);
  expect(lease.value.map(({ address, physicalFunction }) => [address, physicalFunction])).toEqual([
    ["0000:08:10.0", nic],
    ["0000:08:10.1", nic],
  ]);
  const held = await pci.allocate("vm1", { address: "0000:08:10.1" });
  const stays = await failureOf(lease.release(), ResourceError);
  expect(stays.message).toContain("stay, as 0000:08:10.1 is held by vm1");
  await held.release();
  expect((await kernel.state("0000:08:10.1")).driver).toBe("ixgbevf");
  await lease.release();
  expect((await pci.list()).map(({ address }) => address)).toEqual([nic]);
});

test("a physical function and one of its virtual ones never go together", async () => {
  const { pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7", maxVirtualFunctions: 4 });
  await using made = await pci.createVirtualFunctions("lab", nic, 1);
  const [virtual] = made.value;
  const unused = await failureOf(pci.allocate("vm2", { address: nic }), ResourceError);
  expect(unused.message).toContain("has the virtual functions 0000:08:10.0, which would go with its driver");
  await using lease = await pci.allocate("vm1", { address: virtual?.address ?? "" });
  const used = await failureOf(pci.allocate("vm2", { address: nic }), ResourceError);
  expect(used.message).toContain(`${nic} is the physical function of 0000:08:10.0, which is held by vm1`);
  await lease.release();
});

test("a virtual function is refused while somebody has the physical one", async () => {
  const { kernel, host, pci } = await machineWith({
    address: nic,
    driver: "vfio-pci",
    group: "7",
    maxVirtualFunctions: 4,
  });
  const other = new PciFunctions({ ...host }, { sysfs: kernel.root });
  // Kernels from 5.7 on let vfio-pci itself have virtual functions, made by whoever has the physical one.
  await using physical = await pci.allocate("vm1", { address: nic });
  await host.files.store(`${kernel.root}/bus/pci/devices/${nic}/sriov_numvfs`, "1");
  const error = await failureOf(other.allocate("vm2", { address: "0000:08:10.0" }), ResourceError);
  expect(error.message).toContain(`0000:08:10.0 is a virtual function of ${nic}, which is held by vm1 of process`);
  expect(physical.held).toBe(true);
});

test.each([
  ["without SR-IOV", { driver: "ixgbe" }, 1, "it has no SR-IOV"],
  ["more than it can have", { driver: "ixgbe", maxVirtualFunctions: 4 }, 5, "it can have 1 to 4"],
  ["none", { driver: "ixgbe", maxVirtualFunctions: 4 }, 0, "it can have 1 to 4"],
  ["without its driver", { maxVirtualFunctions: 4 }, 2, "it has no driver"],
] as const)("virtual functions: %s", async (_, fake, count, message) => {
  const { pci } = await machineWith({ address: nic, group: "7", ...fake });
  const error = await failureOf(pci.createVirtualFunctions("lab", nic, count), ResourceError);
  expect(error.message).toContain(message);
});

test("virtual functions that are there already are nobody's to replace", async () => {
  const { pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7", maxVirtualFunctions: 4 });
  await using first = await pci.createVirtualFunctions("lab", nic, 1);
  const error = await failureOf(pci.createVirtualFunctions("lab", nic, 2), ResourceError);
  expect(error.message).toContain("it has 0000:08:10.0 already");
  expect(first.held).toBe(true);
});

test("any that fits: by driver, kind of hardware, virtual or not, node", async () => {
  const { pci } = await machineWith(
    { address: nic, driver: "ixgbe", numaNode: 0 },
    { address: second, driver: "ixgbe", group: "8", numaNode: 0 },
    { address: "0000:80:00.0", driver: "ixgbe", group: "9", numaNode: 1, maxVirtualFunctions: 2 },
    { address: "0000:81:00.0", ids: ["1af4", "1000"], group: "10" },
  );
  await using made = await pci.createVirtualFunctions("lab", "0000:80:00.0", 1);
  await using byDriver = await pci.allocate("vm1", { driver: "ixgbe" });
  expect(byDriver.value.address).toBe(second);
  await using byIds = await pci.allocate("vm1", { vendor: "0x1AF4", device: "1000" });
  expect(byIds.value.address).toBe("0000:81:00.0");
  await using virtual = await pci.allocate("vm1", { virtual: true });
  expect(virtual.value.address).toBe(made.value[0]?.address);
  const none = await failureOf(pci.allocate("vm2", { vendor: "8086", virtual: false, numaNode: 0 }), ResourceError);
  expect(none.message).toContain("No PCI function (vendor 8086, virtual false, numaNode 0) can be had for vm2");
  expect(none.message).toContain("no IOMMU group");
  expect(none.message).toContain("is held by vm1");
  const absent = await failureOf(pci.allocate("vm2", { driver: "mlx5_core" }), ResourceError);
  expect(absent.message).toContain("there is no such one");
  await virtual.release();
});

test("a function of a machine that outlives us stays with it", async () => {
  const { kernel, host, pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7" });
  const machine = await otherProcess();
  const lease = await pci.allocate("vm1", { address: nic });
  await lease.handOver(machine);
  await lease.release();
  expect((await kernel.state(nic)).driver).toBe("vfio-pci");
  const other = new PciFunctions({ ...host }, { sysfs: kernel.root });
  const error = await failureOf(other.allocate("vm2", { address: nic }), ResourceError);
  expect(error.message).toContain(`is held by vm1 of process ${machine.pid}`);
  await machine.end();
  await (await other.allocate("vm2", { address: nic })).release();
});

test.each(["", "8:0.0", "0000:08:00.8", "0000:08:20.0", "../../x", "0000:08:00.0\n/x"])(
  "%j is no address",
  async (text) => {
    const { pci } = await machineWith();
    const error = await failureOf(pci.allocate("vm1", { address: text }), ResourceError);
    expect(error.message).toContain("is no address of a PCI function");
    expect(toPciAddress(" 0001:0A:1f.7 ")).toBe("0001:0a:1f.7");
  },
);

/** This machine's own `/sys`, which nothing is written to. */
async function realHost(): Promise<Host> {
  const host = await hostWith();
  const store = async (path: string): Promise<never> => {
    throw new Error(`a test must not write to ${path}`);
  };
  return { ...host, files: { ...host.files, store } };
}

test("this machine's own functions are listed, and one that isn't there is told", async () => {
  const pci = new PciFunctions(await realHost());
  const all = await pci.list();
  expect(all.map(({ address }) => address)).toEqual(await localHost().files.list("/sys/bus/pci/devices"));
  for (const one of all) {
    expect([one.vendor, one.device, one.class]).toEqual([
      expect.stringMatching(/^[\da-f]{4}$/),
      expect.stringMatching(/^[\da-f]{4}$/),
      expect.stringMatching(/^[\da-f]{6}$/),
    ]);
  }
  const error = await failureOf(pci.allocate("vm1", { address: "ff:1f.7" }), ResourceError);
  expect(error.message).toContain("this host has no PCI function 0000:ff:1f.7");
});

test("on a machine without an IOMMU none of its functions is touched", async ({ skip }) => {
  const pci = new PciFunctions(await realHost());
  const bare = (await pci.list()).find(
    ({ iommuGroup, class: kind }) => iommuGroup === undefined && !kind.startsWith("06"),
  );
  if (bare === undefined) return skip("this machine has no PCI function without an IOMMU");
  const error = await failureOf(pci.allocate("vm1", { address: bare.address }), ResourceError);
  expect(error.message).toContain("it has no IOMMU group");
});

/** Makes a lock one of a process that is gone, as if that had been killed. */
async function killHolder(host: Host): Promise<void> {
  const { runtimeDirectory, uid } = await host.facts();
  const folder = `${runtimeDirectory}/qemu-wire-leases-${uid}`;
  const gone = await otherProcess();
  await gone.end();
  for (const name of await readdir(folder)) {
    const lock = JSON.parse(await readFile(`${folder}/${name}`, "utf8")) as object;
    await writeFile(`${folder}/${name}`, JSON.stringify({ ...lock, pid: gone.pid, startTime: gone.startTime }));
  }
}

test("what a killed process left with vfio-pci is given back by the reaper", async () => {
  const { kernel, host, pci } = await machineWith(
    { address: nic, driver: "ixgbe", group: "7" },
    { address: "0000:09:00.0", group: "8", driver: "ixgbe", override: "ixgbe" },
    { address: "0000:0a:00.0", group: "9", driver: "vfio-pci" },
  );
  await pci.allocateAll("vm1", [nic, "0000:09:00.0", "0000:0a:00.0"]);
  expect((await kernel.state(nic)).driver).toBe("vfio-pci");
  await killHolder(host);
  await reapOrphans(host);
  expect(await kernel.state(nic)).toEqual({ driver: "ixgbe", override: "(null)" });
  expect(await kernel.state("0000:09:00.0")).toEqual({ driver: "ixgbe", override: "ixgbe" });
  expect((await kernel.state("0000:0a:00.0")).driver).toBe("vfio-pci");
  await (await new PciFunctions({ ...host }, { sysfs: kernel.root }).allocate("vm2", { address: nic })).release();
});

test("what was handed over to a machine is given back when that has ended", async () => {
  const { kernel, host, pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7" });
  const machine = await otherProcess();
  const lease = await pci.allocate("vm1", { address: nic });
  await lease.handOver(machine);
  await reapOrphans(host);
  expect((await kernel.state(nic)).driver).toBe("vfio-pci");
  await machine.end();
  await lease.release();
  expect(await kernel.state(nic)).toEqual({ driver: "ixgbe", override: "(null)" });
});

test("who allocates what was left gives it back to the driver that it had first, also when it is refused", async () => {
  const { kernel, host, pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7" });
  await pci.allocate("vm1", { address: nic });
  await killHolder(host);
  const other = new PciFunctions({ ...host }, { sysfs: kernel.root });
  const lease = await other.allocate("vm2", { address: nic });
  expect(lease.value.driver).toBe("ixgbe");
  expect((await kernel.state(nic)).driver).toBe("vfio-pci");
  await killHolder(host);

  await kernel.add({ address: second, driver: "ixgbe", group: "7" });
  const third = new PciFunctions({ ...host }, { sysfs: kernel.root });
  const refusal = await failureOf(third.allocate("vm3", { address: nic }), ResourceError);
  expect(refusal.message).toContain("functions that the host uses");
  expect(await kernel.state(nic)).toEqual({ driver: "ixgbe", override: "(null)" });
});

test("what somebody still has open is not taken away, and is given back later", async () => {
  const { kernel, host, pci } = await machineWith({ address: nic, driver: "ixgbe", group: "7" });
  await pci.allocate("vm1", { address: nic });
  await killHolder(host);
  const user = await otherProcess();
  // No test has a function to open: what one has open looks like it.
  const realPath = async (path: string): Promise<string> =>
    path.startsWith(`/proc/${user.pid}/fd/`) ? "/dev/vfio/7" : await host.files.realPath(path);
  const busy = { ...host, files: { ...host.files, realPath } };
  for (let round = 0; round < 2; round += 1) {
    await expect(reapOrphans(busy)).rejects.toThrow(`process ${user.pid} has it open`);
    expect((await kernel.state(nic)).driver).toBe("vfio-pci");
  }
  await user.end();
  await reapOrphans(busy);
  expect((await kernel.state(nic)).driver).toBe("ixgbe");
});
