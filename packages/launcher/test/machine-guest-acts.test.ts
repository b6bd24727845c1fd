import { QmpClient } from "@qemu-wire/qmp";
import { type FakeCall, FakeQmpServer, failure } from "@qemu-wire/testing";
import { QemuStateError, QemuTimeoutError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { failureOf } from "../../qmp/test/support/expectations.js";
import { localHost } from "../src/host/local-host.js";
import { setBalloon } from "../src/machine/balloon.js";
import { changeMedium, eject, type MediaContext } from "../src/machine/media.js";
import { PresentDevices } from "../src/machine/present-devices.js";
import { pciMap } from "../src/machine/pci-map.js";

const mebibyte = 1024 * 1024;

async function connected(server: FakeQmpServer): Promise<QmpClient<"common">> {
  return await QmpClient.connect(server.endpoint);
}

// What takes a guest that the tests have none of: one with a balloon driver, one that locks a tray.

describe("a balloon", () => {
  test("is waited for until the guest has given the memory back", async () => {
    await using server = await FakeQmpServer.start();
    let actual = 128 * mebibyte;
    server.reply("query-balloon", () => ({ actual }));
    server.reply("balloon", () => {
      actual = 100 * mebibyte;
      return {};
    });
    await using qmp = await connected(server);
    expect(await setBalloon(qmp, 64 * mebibyte)).toBe(100 * mebibyte);

    const waiting = setBalloon(qmp, 64 * mebibyte, { wait: 20_000 });
    await server.waitForCall("query-balloon", 2);
    server.emit("BALLOON_CHANGE", { actual: 80 * mebibyte });
    server.emit("BALLOON_CHANGE", { actual: 64 * mebibyte });
    expect(await waiting).toBe(64 * mebibyte);

    const error = await failureOf(setBalloon(qmp, 32 * mebibyte, { wait: 50 }), QemuTimeoutError);
    expect(error.message).toContain(
      `The guest has ${100 * mebibyte} bytes of memory after 50 ms, not ${32 * mebibyte}`,
    );
  });
});

describe("a tray that the guest has locked", () => {
  const drive = {
    ...{ device: "", qdev: "cd0", locked: true, removable: true, type: "unknown", tray_open: false },
    inserted: { "node-name": "disc", drv: "raw", ro: true, file: "/a.iso", image: { "virtual-size": 2048 } },
  };

  const contextOf = (qmp: QmpClient<"common">): MediaContext => ({
    ...{ qmp, present: new PresentDevices([]) },
    plan: { host: localHost(), capabilities: {} as MediaContext["plan"]["capabilities"] },
  });

  test("is opened by the guest, and then its medium changed", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-block", () => [drive]);
    server.reply("blockdev-open-tray", () => ({}));
    server.reply("query-named-block-nodes", () => [{ "node-name": "disc" }, { "node-name": "medium0" }]);
    for (const command of ["add", "remove-medium", "insert-medium", "close-tray"])
      server.reply(`blockdev-${command}`, () => ({}));
    server.reply("blockdev-del", () => failure("Node disc is in use"));
    await using qmp = await connected(server);
    const changed = changeMedium(contextOf(qmp), "cd0", { file: "/b.iso" });
    await server.waitForCall("blockdev-open-tray");
    server.emit("DEVICE_TRAY_MOVED", { device: "", id: "other", "tray-open": true });
    server.emit("DEVICE_TRAY_MOVED", { device: "", id: "cd0", "tray-open": true });
    await changed;
    const calls = server.calls.map(({ command }) => command);
    expect(calls.slice(calls.indexOf("blockdev-add"))).toEqual([
      ...["blockdev-add", "blockdev-add", "blockdev-open-tray", "blockdev-remove-medium"],
      ...["blockdev-insert-medium", "blockdev-close-tray", "blockdev-del"],
    ]);
    expect(server.callsOf("blockdev-insert-medium")[0]?.arguments).toEqual({ id: "cd0", "node-name": "medium1" });
  });

  test("and that it keeps locked is said so, and nothing is taken out", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-block", () => [drive]);
    server.reply("blockdev-open-tray", () => ({}));
    await using qmp = await connected(server);
    const error = await failureOf(eject(contextOf(qmp), "cd0", { timeout: 50 }), QemuStateError);
    expect(error.message).toContain('"cd0": the guest keeps its tray locked');
    expect(server.calls.at(-1)?.command).toBe("blockdev-open-tray");
  });
});

describe("the PCI map", () => {
  test("has the host's address of a function that is passed through", async () => {
    await using server = await FakeQmpServer.start();
    const id = { device: 1, vendor: 0x8086 };
    const common = { bus: 0, function: 0, class_info: { class: 0x0200 }, id, irq_pin: 1, regions: [] };
    server.reply("query-pci", () => [
      {
        bus: 0,
        devices: [
          { ...common, slot: 5, qdev_id: "pt0" },
          { ...common, slot: 6, qdev_id: "pt1" },
        ],
      },
    ]);
    server.reply("qom-list", () => [
      { name: "type", type: "string" },
      { name: "pt0", type: "child<vfio-pci>" },
      { name: "pt1", type: "child<vfio-pci-nohotplug>" },
    ]);
    server.reply("qom-get", (call: FakeCall) =>
      (call.arguments as { path: string }).path.endsWith("pt0") ? "0000:08:00.1" : failure("gone", "DeviceNotFound"),
    );
    await using qmp = await connected(server);
    expect((await pciMap(qmp)).map(({ address, hostAddress }) => [address, hostAddress])).toEqual([
      ["00:05.0", "0000:08:00.1"],
      ["00:06.0", undefined],
    ]);
  });
});
