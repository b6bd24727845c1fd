import { describe, expect, test } from "vitest";
import { devicesInHelp, namesInHelp } from "../src/binary/help-lists.js";
import { nearestNames } from "../src/binary/nearest-names.js";

describe("nearestNames", () => {
  const devices = [
    "e1000",
    "e1000e",
    "virtio-net-pci",
    "virtio-net-ccw",
    "virtio-blk-pci",
    "VGA",
    "qxl-vga",
    "usb-tablet",
  ];

  test.each([
    ["e1000x", ["e1000", "e1000e"]],
    ["virtio-net-cpi", ["virtio-net-pci"]],
    ["virtio_net_pci", ["virtio-net-pci"]],
    ["vga", ["VGA", "qxl-vga"]],
    ["virtio-net", ["virtio-net-ccw", "virtio-net-pci"]],
    ["tabelt", []],
    ["floppy", []],
    ["", []],
  ])("%s", (name, near) => {
    expect(nearestNames(name, devices).slice(0, Math.max(1, near.length))).toEqual(near);
  });

  test("no more than asked for, each once", () => {
    expect(nearestNames("e1000", ["e1000", "e1000", "e1001", "e1002", "e1003"], 2)).toEqual(["e1000", "e1001"]);
  });

  test("a name of any length is looked at no further than names go", () => {
    // With all of it this would take minutes.
    const names = Array.from({ length: 600 }, (_, index) => `virtio-${index}`.padEnd(80, "x"));
    expect(nearestNames("v".repeat(1_000_000), names)).toEqual([]);
  });
});

describe("lists that QEMU prints", () => {
  test("names without titles and remarks", () => {
    const text =
      "Available display backend types:\nnone\ngtk\r\n\nSome display backends support suboptions\n  -display x,y=z\n  egl-headless\n";
    expect(namesInHelp(text)).toEqual(["none", "gtk", "egl-headless"]);
  });

  test("devices with aliases, without those of the board", () => {
    const text = [
      "Storage devices:",
      'name "lsi53c895a", bus PCI, alias "lsi"\r',
      'name "floppy", bus floppy-bus, desc "virtual floppy drive, alias "x""',
      'name "ICH9-LPC", bus PCI, desc "ICH9 LPC bridge", no-user\r',
      'name "loader", desc "Generic Loader"',
    ].join("\n");
    expect(devicesInHelp(text)).toEqual([{ name: "lsi53c895a", alias: "lsi" }, { name: "floppy" }, { name: "loader" }]);
  });
});
