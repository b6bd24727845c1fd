import { expect, test } from "vitest";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { pciAddressOf, pciMap } from "../../src/machine/pci-map.js";
import { machineQemu } from "../support/machine-qemu.js";

const behindPorts = [
  ...["-device", "pcie-root-port,id=port0,chassis=1,addr=0x5", "-device", "pcie-root-port,id=port1,chassis=2,addr=0x6"],
  ...["-netdev", "user,id=net0", "-device", "virtio-net-pci,netdev=net0,id=nic0,bus=port1,romfile="],
  ...["-device", "VGA"],
];

describeQemu("the PCI map", () => {
  test("names each function by bus, slot and function, with its id and model", async () => {
    await using machine = await machineQemu({ machine: "q35", args: behindPorts });
    const map = await pciMap(machine.qmp);
    expect(map.find(({ id }) => id === "port0")).toMatchObject({
      address: "00:05.0",
      driver: "pcie-root-port",
      class: 0x0604,
      vendor: 0x1b36,
      device: 0x000c,
      hostAddress: undefined,
      behind: undefined,
    });
    expect(map.find(({ class: kind }) => kind === 0x0300)).toMatchObject({
      id: undefined,
      driver: undefined,
      description: "VGA controller",
    });
    // q35's own: the ISA bridge with its two companions.
    expect(map.filter(({ slot }) => slot === 0x1f).map(({ address }) => address)).toEqual([
      "00:1f.0",
      "00:1f.2",
      "00:1f.3",
    ]);
  });

  test("walks through bridges once the guest's firmware has numbered the buses behind them", async () => {
    await using machine = await machineQemu({ machine: "q35", args: behindPorts });
    const { qmp } = machine;
    expect(await pciAddressOf(qmp, "nic0")).toBeUndefined();
    await qmp.execute("cont");
    await expect.poll(async () => await pciAddressOf(qmp, "nic0"), { timeout: 50_000 }).toMatch(/^0[1-9]:00\.0$/);
    const nic = (await pciMap(qmp)).find(({ id }) => id === "nic0");
    expect(nic).toMatchObject({ slot: 0, function: 0, driver: "virtio-net-pci", class: 0x0200, behind: "00:06.0" });
  });

  test("is empty for a machine without PCI", async () => {
    await using machine = await machineQemu({ machine: "none" });
    expect(await pciMap(machine.qmp)).toEqual([]);
  });
});
