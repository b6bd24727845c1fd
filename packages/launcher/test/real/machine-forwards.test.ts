import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { QemuCommandError, QemuStateError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { ResourceError } from "../../src/errors.js";
import { actualForwards, addForward, listForwards, removeForward } from "../../src/machine/forwards.js";
import type { PlannedNic } from "../../src/plan.js";
import { machineQemu } from "../support/machine-qemu.js";

const twoNetdevs = [
  "-netdev",
  "user,id=net0,hostfwd=tcp:127.0.0.1:0-:22,hostfwd=udp:127.0.0.1:0-10.0.2.20:53,hostfwd=tcp:127.0.0.1:0-:22",
  ...["-device", "virtio-net-pci,netdev=net0,romfile="],
  ...["-netdev", "user,id=net1,net=10.9.0.0/24", "-device", "virtio-net-pci,netdev=net1,romfile="],
  ...["-netdev", "socket,id=net2,udp=127.0.0.1:1,localaddr=127.0.0.1:0"],
];

describeQemu("forwards", () => {
  test("of the start have the ports that QEMU took, each its own", async () => {
    await using machine = await machineQemu({ machine: "q35", args: twoNetdevs });
    const forward = { protocol: "tcp", host: "127.0.0.1", hostPort: 0, guestHost: "", guest: 22 } as const;
    const nic: PlannedNic = {
      ...{ id: "nic0", netdev: "net0", type: "user", mac: "52:54:00:12:34:56" },
      forwards: [forward, { ...forward, protocol: "udp", guestHost: "10.0.2.20", guest: 53 }, forward],
    };
    const actual = [...((await actualForwards(machine.qmp, [nic])).get("net0") ?? [])];
    expect(actual.map(({ protocol, guestHost, guest }) => `${protocol} ${guestHost} ${guest}`)).toEqual([
      "tcp 10.0.2.15 22",
      "udp 10.0.2.20 53",
      "tcp 10.0.2.15 22",
    ]);
    const tcp = actual.filter(({ protocol }) => protocol === "tcp").map(({ hostPort }) => hostPort);
    expect(new Set(tcp).size).toBe(2);
    expect(tcp.every((port) => port > 0)).toBe(true);
    expect(await listForwards(machine.qmp)).toEqual(expect.arrayContaining(actual));

    await removeForward(machine.qmp, "net0", { hostPort: tcp[0] ?? 0 });
    const error = await failureOf(actualForwards(machine.qmp, [nic]), QemuStateError);
    expect(error.message).toContain("net0 has no forward of tcp port 22 of the guest any more");
  });

  test("are added and removed while it runs, on the netdev that is meant", async () => {
    await using machine = await machineQemu({ machine: "q35", args: twoNetdevs });
    const { qmp } = machine;
    const first = await addForward(qmp, "net1", { guest: 80 });
    expect(first).toMatchObject({
      netdev: "net1",
      protocol: "tcp",
      host: "127.0.0.1",
      guestHost: "10.9.0.15",
      guest: 80,
    });
    const anywhere = await addForward(qmp, "net1", {
      protocol: "udp",
      host: "0.0.0.0",
      guestHost: "10.9.0.7",
      guest: 69,
    });
    expect(anywhere).toMatchObject({ protocol: "udp", host: "0.0.0.0", guestHost: "10.9.0.7", guest: 69 });
    // Many at once get different ports, and each is told its own.
    const many = await Promise.all(Array.from({ length: 5 }, async () => await addForward(qmp, "net1", { guest: 80 })));
    expect(new Set(many.map(({ hostPort }) => hostPort)).size).toBe(5);

    for (const one of [first, anywhere, ...many]) await removeForward(qmp, one.netdev, one);
    expect((await listForwards(qmp)).filter(({ netdev }) => netdev === "net1")).toEqual([]);
    const error = await failureOf(removeForward(qmp, "net1", first), QemuStateError);
    expect(error.message).toContain(`net1 has no forward of tcp port 127.0.0.1:${first.hostPort}`);
  });

  test("on a port that is in use are refused as such", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    try {
      await using machine = await machineQemu({ machine: "q35", args: twoNetdevs });
      const error = await failureOf(addForward(machine.qmp, "net0", { hostPort: port, guest: 22 }), ResourceError);
      expect(error.resource).toBe(`tcp port 127.0.0.1:${port}`);
      expect(error.message).toContain("it is in use");
    } finally {
      server.close();
    }
  });

  test("that can't be are refused: by us before anything is sent, by QEMU with its words", async () => {
    await using machine = await machineQemu({ machine: "q35", args: twoNetdevs });
    const { qmp } = machine;
    const before = await listForwards(qmp);
    await expect(addForward(qmp, "net0 tcp::1-:2\nquit", { guest: 1 })).rejects.toThrow(/^netdev: .* is no id/);
    await expect(addForward(qmp, "net0", { host: "127.0.0.1 x", guest: 1 })).rejects.toThrow(
      /^host: .* is no IPv4 address/,
    );
    await expect(addForward(qmp, "net0", { host: "::1", guest: 1 })).rejects.toThrow(RangeError);
    await expect(addForward(qmp, "net0", { host: "localhost", guest: 1 })).rejects.toThrow(RangeError);
    await expect(addForward(qmp, "net0", { guestHost: "fec0::15", guest: 1 })).rejects.toThrow(/^guestHost/);
    await expect(addForward(qmp, "net0", { guest: 0 })).rejects.toThrow(/^guest: 0 is no port from 1/);
    await expect(addForward(qmp, "net0", { hostPort: 65_536, guest: 1 })).rejects.toThrow(/^hostPort/);
    await expect(addForward(qmp, "net0", { protocol: "sctp" as "tcp", guest: 1 })).rejects.toThrow(/^protocol/);
    await expect(removeForward(qmp, "net0", { hostPort: 0 })).rejects.toThrow(/^hostPort/);
    expect(await listForwards(qmp)).toEqual(before);

    expect((await failureOf(addForward(qmp, "nope", { guest: 1 }), QemuCommandError)).desc).toContain("'nope'");
    expect((await failureOf(addForward(qmp, "net2", { guest: 1 }), QemuCommandError)).desc).toContain("invalid");
    expect((await failureOf(removeForward(qmp, "nope", { hostPort: 1 }), QemuCommandError)).desc).toContain("'nope'");
  });
});
