import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { QmpClient } from "@qemu-wire/qmp";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { controlNic } from "../../src/spec/control-nic.js";
import { startPlanned } from "../support/plan-start.js";

/** A network namespace of the test's own, with what the script makes in it. */
const inNamespace = (script: string): string[] => ["unshare", "--net", "sh", "-c", `${script}; exec "$@"`, "sh"];

async function property(qmp: QmpClient, id: string, name: string): Promise<unknown> {
  return await qmp.execute("qom-get", { path: `/machine/peripheral/${id}`, property: name });
}

describeQemu("nics, started", () => {
  test("user network with forwards of its own choice", async () => {
    await using vm = await startPlanned({
      name: "netted",
      nics: [
        {
          type: "user",
          forward: [{ guest: 22 }, { protocol: "udp", guestHost: "10.0.5.15", guest: 53 }],
          network: "10.0.5.0/24",
          dhcpStart: "10.0.5.15",
          dns: "10.0.5.3",
          hostname: "guest",
          ipv6: false,
          restrict: true,
          mac: "52-54-00-AA-BB-CC",
        },
        { type: "user", model: "e1000e", properties: { subsys_ven: 5549 } },
        { type: "user", model: "rtl8139" },
      ],
    });
    const qmp = await vm.qmp();
    const table = await qmp.hmp("info usernet");
    expect(table).toMatch(/TCP\[HOST_FORWARD\]\s+\d+\s+127\.0\.0\.1\s+\d+\s+10\.0\.5\.15\s+22/);
    expect(table).toMatch(/UDP\[HOST_FORWARD\]\s+\d+\s+127\.0\.0\.1\s+\d+\s+10\.0\.5\.15\s+53/);
    expect(await property(qmp, "nic0", "mac")).toBe("52:54:00:aa:bb:cc");
    expect(await property(qmp, "nic1", "subsys_ven")).toBe(5549);
    expect(await property(qmp, "nic2", "type")).toBe("rtl8139");
    expect(vm.plan.nics[0]?.forwards).toEqual([
      { protocol: "tcp", host: "127.0.0.1", hostPort: 0, guestHost: "", guest: 22 },
      { protocol: "udp", host: "127.0.0.1", hostPort: 0, guestHost: "10.0.5.15", guest: 53 },
    ]);
    expect(await property(qmp, "nic1", "mac")).toBe(vm.plan.nics[1]?.mac);
  });

  test.each([
    ["pc", 0x1f],
    ["q35", 0x1e],
  ])("the control nic of %s is in slot %i", async (machine, slot) => {
    await using vm = await startPlanned({ machine, nics: [controlNic(), { type: "user" }] });
    const qmp = await vm.qmp();
    expect(await property(qmp, "control", "addr")).toBe(slot << 3);
    expect(await qmp.hmp("info usernet")).toMatch(/HOST_FORWARD.*\s22\s/);
  });

  test("several nics and netdevs on one hub", async () => {
    await using vm = await startPlanned({
      nics: [
        { type: "user", hub: 3 },
        { type: "socket", listen: "127.0.0.1:0", hub: 3 },
        { type: "hub", hub: 3, model: "e1000" },
        { type: "netdev", netdev: "dump" },
      ],
      netdevs: [{ type: "socket", id: "dump", listen: "127.0.0.1:0" }],
    });
    const table = await (await vm.qmp()).hmp("info network");
    expect(table.match(/hub 3/g)).toHaveLength(1);
    for (const port of ["net0-hub", "net0-nic", "net1-hub", "net1-nic", "net2"]) expect(table).toContain(port);
  });

  test("a stream, where the binary has it", async () => {
    const spec = { nics: [{ type: "stream", server: true, tcp: { host: "127.0.0.1", port: 0 } }] } as const;
    const started = startPlanned(spec);
    const version = execFileSync(process.env["QEMU_BINARY"] || "qemu-system-x86_64", ["--version"], {
      encoding: "utf8",
    });
    if (version.includes("version 5.2")) {
      await expect(started).rejects.toThrow("nics[0].type: QEMU emulator version 5.2");
      return;
    }
    await using vm = await started;
    expect(await (await vm.qmp()).hmp("info network")).toContain("net0");
  });

  test("a tap by its name, and one that its helper makes, in a namespace", async () => {
    await using vm = await startPlanned(
      {
        nics: [
          { type: "tap", ifname: "t,ap0" },
          { type: "tap", ifname: "tap1", queues: 2 },
        ],
      },
      inNamespace("true"),
    );
    const qmp = await vm.qmp();
    const table = await qmp.hmp("info network");
    expect(table).toContain("ifname=t,ap0,script=no,downscript=no");
    expect(await property(qmp, "nic1", "mq")).toBe(true);
    expect(await property(qmp, "nic1", "vectors")).toBe(6);
    await using helped = await startPlanned(
      { nics: [{ type: "bridge", bridge: "no-such-bridge" }] },
      inNamespace("true"),
    );
    expect(await helped.failure()).toMatch(/^1: .*bridge helper failed/s);
    await using told = await startPlanned(
      { nics: [{ type: "tap", bridge: "none", helper: "/bin/false" }] },
      inNamespace("true"),
    );
    expect(await told.failure()).toMatch(/^1: .*bridge helper failed/s);
  });

  test("a tap with vhost: only the hardware is missing", async () => {
    const { status } = spawnSync("test", ["-e", "/dev/vhost-net"]);
    await using vm = await startPlanned(
      { nics: [{ type: "tap", ifname: "tap_vhost0", vhost: true }] },
      inNamespace("true"),
    );
    if (status === 0) {
      expect(await (await vm.qmp()).hmp("info network")).toContain("vhost");
      return;
    }
    await vm.qmp().catch(() => undefined);
    expect(vm.stderr).toMatch(/vhost/);
    expect(vm.stderr).not.toMatch(/Invalid parameter|expects/);
  });

  test("queues, sizes and offloads of vhost-user, whose back end never comes", async () => {
    await using vm = await startPlanned({
      nics: [{ type: "vhost-user", server: true, queues: 2, queueSize: 1024, jumboFrames: true, address: "6" }],
    });
    const asked = new Promise<string>((resolve) => {
      vm.process.stderr?.on("data", () => {
        if (/waiting for connection/.test(vm.stderr)) resolve(vm.stderr);
      });
    });
    expect(await asked).toContain(vm.plan.nics[0]?.socket?.path);
    expect(vm.plan.slowStart).toBe("vhost-user");
    expect(vm.plan.notices.join()).toContain("needs shared memory");
  });

  test("vhost-user that dials again until its back end is there", async () => {
    await using vm = await startPlanned((directory) => ({
      nics: [{ type: "vhost-user", socket: directory.file("nobody") }],
    }));
    await new Promise<void>((resolve) => {
      vm.process.stderr?.on("data", () => {
        if (vm.stderr.includes("Unable to connect character device")) resolve();
      });
    });
    // It said so once, and comes again silently.
    const backend = createServer();
    backend.listen(vm.plan.nics[0]?.socket?.path);
    const [connection] = (await once(backend, "connection")) as [Socket];
    const [message] = (await once(connection, "data")) as [Buffer];
    // VHOST_USER_GET_FEATURES is the first that every version sends.
    expect(message.readUInt32LE(0)).toBe(1);
    connection.destroy();
    await promisify(backend.close.bind(backend))();
  });

  test("options of a virtio nic reach it", async () => {
    await using vm = await startPlanned({
      nics: [
        {
          type: "user",
          queueSize: { rx: 512 },
          jumboFrames: true,
          offloads: false,
          bootIndex: 2,
          rom: false,
          vectors: 5,
          address: "7",
        },
      ],
    });
    const qmp = await vm.qmp();
    const names = [
      "rx_queue_size",
      "mrg_rxbuf",
      "host_mtu",
      "csum",
      "guest_tso4",
      "bootindex",
      "romfile",
      "vectors",
      "addr",
    ];
    const values = await Promise.all(names.map(async (name) => await property(qmp, "nic0", name)));
    expect(values).toEqual([512, true, 9200, false, false, 2, "", 5, 7 << 3]);
  });

  test("a function by vfio: only the hardware is missing", async () => {
    await using vm = await startPlanned({ passthrough: [{ host: "7f:1f.7", guestAddress: "9" }] });
    expect(await vm.failure()).toMatch(/^1: .*0000:7f:1f\.7.*(no such host device|No such file)/s);
  });
});
