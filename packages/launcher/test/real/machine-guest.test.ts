import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { inspect } from "node:util";
import { QemuStateError, QemuTimeoutError } from "@qemu-wire/wire";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { localHost } from "../../src/host/local-host.js";
import { type AddressContext, address, waitForAddress } from "../../src/machine/addresses.js";
import { connection } from "../../src/machine/connection.js";
import { addForward, removeForward } from "../../src/machine/forwards.js";
import { fillNics } from "../../src/machine/guest-nics.js";
import { pciMap } from "../../src/machine/pci-map.js";
import { resizeDisk } from "../../src/machine/resize.js";
import { sendKeys, typed } from "../../src/machine/send-keys.js";
import { deleteSnapshot, loadSnapshot, saveSnapshot } from "../../src/machine/snapshots.js";
import type { PlannedNic } from "../../src/plan.js";
import { bootTimeout, MachineGuest } from "../support/machine-guest.js";
import { machineQemu, makeQcow2 } from "../support/machine-qemu.js";

const mebibyte = 1024 * 1024;
const userNic: PlannedNic = {
  ...{ id: "nic0", netdev: "net0", type: "user", mac: "52:54:00:AB:00:01", forwards: [] },
};
/** As far as we are told it isn't on a user netdev, so that its own addresses count. */
const otherNic: PlannedNic = { ...userNic, type: "tap" };

/** What a server that echoes sends back, until it ends the connection. */
async function echoed(host: string, port: number, text: string): Promise<string> {
  const socket = connect(port, host);
  await once(socket, "connect");
  socket.end(text);
  let answer = "";
  for await (const piece of socket.setEncoding("utf8")) answer += String(piece);
  return answer;
}

describeQemu("a guest that runs", () => {
  vi.setConfig({ testTimeout: 240_000 });

  let directory: TemporaryDirectory;
  let guest: MachineGuest;
  let context: AddressContext;

  beforeAll(async () => {
    directory = await TemporaryDirectory.make();
    {
      await using maker = await machineQemu({ shared: true });
      await makeQcow2(maker.qmp, directory.file("disk.qcow2"), 512 * mebibyte);
    }
    const image = { driver: "file", filename: directory.file("disk.qcow2") };
    guest = await MachineGuest.boot({
      args: () => [
        ...["-netdev", "user,id=net0", "-device", "virtio-net-pci,id=nic0,netdev=net0,mac=52:54:00:ab:00:01,romfile="],
        ...["-blockdev", JSON.stringify({ driver: "qcow2", "node-name": "disk0", file: image })],
        ...["-device", "virtio-blk-pci,id=disk0,drive=disk0"],
      ],
    });
    context = { qmp: guest.qmp, qga: guest.qga, host: localHost(), nics: [userNic] };
  }, bootTimeout + 60_000);

  afterAll(async () => {
    await guest[Symbol.asyncDispose]();
    await directory[Symbol.asyncDispose]();
  });

  test("sees its disk grow", async () => {
    const sectors = async (): Promise<number> => Number(await guest.shell("cat /sys/block/vda/size"));
    expect(await sectors()).toBe(1024 * 1024);
    expect(await resizeDisk(guest.qmp, "disk0", 768 * mebibyte)).toBe(768 * mebibyte);
    await expect.poll(sectors, { timeout: 60_000 }).toBe(1536 * 1024);
  });

  test("gets the keys that are sent: combinations, and text as it is typed", async () => {
    // The console's own line editor reads what a person types.
    const open = async (command: string, tty: string): Promise<void> => {
      // What is typed before it has the terminal open is lost.
      const isOpen = `ls -l /proc/[0-9]*/fd 2>/dev/null | grep -q '/dev/${tty}$'`;
      await guest.shell(`(${command} </dev/${tty}) >/dev/null 2>&1 & until ${isOpen}; do sleep 0.05; done`);
    };
    await open("head -n 1 >/tmp/typed", "tty1");
    const text = "Hello, World! ~`@#$%^&*()_+-={}[]|\\:;\"'<>,.?/ 0123456789 qQzZ";
    // The keyboard holds some five keys, and drops more: so slowly that a guest that stands still for a while misses none.
    await sendKeys(guest.qmp, [typed(`${text}x`), "backspace", "enter"], { holdTime: 80 });
    await expect.poll(async () => await guest.shell("cat /tmp/typed"), { timeout: 60_000 }).toBe(`${text}\n`);

    const active = async (): Promise<string> => (await guest.shell("cat /sys/class/tty/tty0/active")).trim();
    // There is no third console before somebody uses it.
    await open("sleep 600", "tty3");
    expect(await active()).toBe("tty1");
    await sendKeys(guest.qmp, "ctrl-alt-f3", { holdTime: 20 });
    await expect.poll(active, { timeout: 60_000 }).toBe("tty3");
    await sendKeys(guest.qmp, ["CTRL-ALT-F1"]);
    await expect.poll(active, { timeout: 60_000 }).toBe("tty1");

    await expect(sendKeys(guest.qmp, "ctrl-delte")).rejects.toThrow(/"delte" is no key; near it: .*delete/);
    await expect(sendKeys(guest.qmp, ["ret", "shif-a"])).rejects.toThrow(/near it: .*shift/);
    await expect(sendKeys(guest.qmp, "ctrl--a")).rejects.toThrow(/"minus" for the hyphen/);
    await expect(sendKeys(guest.qmp, typed("naïve"))).rejects.toThrow(/"ï" can't be typed/);
    await expect(sendKeys(guest.qmp, "a", { holdTime: 0 })).rejects.toThrow(RangeError);
    const controller = new AbortController();
    const aborted = sendKeys(guest.qmp, [typed("a".repeat(500))], { signal: controller.signal, holdTime: 50 });
    setImmediate(() => controller.abort(new Error("enough")));
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
  });

  test("is where it was after a snapshot was loaded, memory and disk", async () => {
    await guest.shell("echo before >/tmp/note; printf AAAA >/dev/vda; sync");
    await saveSnapshot(guest.qmp, "point");
    expect((await guest.qmp.execute("query-status")).status).toBe("running");
    await guest.shell("echo after >/tmp/note; printf BBBB >/dev/vda; sync");
    const snapshot = await loadSnapshot(guest.qmp, "point");
    expect(snapshot.runTime).toBeGreaterThan(0);
    expect((await guest.qmp.execute("query-status")).status).toBe("running");
    // The agent's connection is as it was then, and its port's changes are told a second later.
    guest.qga.guestReplaced();
    await guest.qga.waitUntilReady({ qmp: guest.qmp });
    expect(await guest.shell("cat /tmp/note; head -c 4 /dev/vda")).toBe("before\nAAAA");
    await deleteSnapshot(guest.qmp, "point");
  });

  test("answers through a forward that is added while it runs, until it is removed", async () => {
    await guest.shell("nc -ll -p 7007 -e /bin/cat >/dev/null 2>&1 &");
    const forward = await addForward(guest.qmp, "net0", { guest: 7007 });
    await expect
      .poll(async () => await echoed(forward.host, forward.hostPort, "ping"), { timeout: 60_000 })
      .toBe("ping");
    expect(await address(context, { port: 7007 })).toEqual({
      host: "127.0.0.1",
      port: forward.hostPort,
      by: "forward",
    });
    expect(await address(context)).toEqual({ host: "127.0.0.1", port: forward.hostPort, by: "forward" });

    const login = await connection(context, { port: 7007, user: "someone", password: "hunter2" });
    expect(login).toMatchObject({ host: "127.0.0.1", port: forward.hostPort, by: "forward", user: "someone" });
    expect(login.password).toBe("hunter2");
    expect(login.nics[0]).toMatchObject({ id: "nic0", guestName: "eth0" });
    expect(`${inspect(login, { depth: 9 })} ${JSON.stringify({ ...login, from: undefined })}`).not.toContain("hunter2");

    await removeForward(guest.qmp, "net0", forward);
    await expect(echoed(forward.host, forward.hostPort, "ping")).rejects.toMatchObject({ code: "ECONNREFUSED" });
    const error = await failureOf(address(context, { port: 7007 }), QemuStateError);
    expect(error.message).toContain("There is no way to port 7007 of the guest");
    expect(error.message).toContain("forward: [{ guest: 7007 }]");
  });

  test("is named by its nics, and waited for until it has an address", async () => {
    expect(await waitForAddress(guest.qga, { within: "10.0.2.0/24" })).toBe("10.0.2.15");
    const late = waitForAddress(guest.qga, { within: "10.9.0.0/16", mac: userNic.mac, timeout: 60_000 });
    await guest.shell("ip addr add 10.9.8.7/32 dev eth0");
    expect(await late).toBe("10.9.8.7");
    await guest.shell("ip addr del 10.9.8.7/32 dev eth0");
    const never = waitForAddress(guest.qga, { within: "10.9.0.0/16", timeout: 200 });
    await expect(never).rejects.toThrow(QemuTimeoutError);
    await expect(waitForAddress(guest.qga, { within: "10.9" })).rejects.toThrow(RangeError);

    const [nic, absent] = await fillNics(guest.qga, [userNic, { ...userNic, id: "nic1", mac: "52:54:00:00:00:99" }]);
    expect(nic).toMatchObject({ id: "nic0", guestName: "eth0" });
    expect(nic?.addresses).toContainEqual({ address: "10.0.2.15", family: "ipv4", prefix: 24 });
    expect(absent).toMatchObject({ id: "nic1", guestName: undefined, addresses: [] });
    expect((await pciMap(guest.qmp)).find(({ id }) => id === "nic0")?.address).toMatch(/^00:0[1-9a-f]\.0$/);
  });

  test("is reached at its own address where it takes connections", async () => {
    const host = localHost();
    const server = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const own: AddressContext = { ...context, host, nics: [otherNic] };
    try {
      // The one address that both the guest can have and this host reaches without any network being set up.
      const found = address(own, { port, timeout: 60_000 });
      await guest.shell("ip addr add 127.0.0.1/32 dev eth0");
      expect(await found).toEqual({ host: "127.0.0.1", port, by: "guest" });
    } finally {
      server.close();
    }
    await guest.shell("ip addr del 127.0.0.1/32 dev eth0");
    const error = await failureOf(address(own, { port, timeout: 300 }), QemuTimeoutError);
    expect(error.message).toMatch(/No address of the guest \(10\.0\.2\.15.*took a connection on port/);
    const controller = new AbortController();
    const aborted = address(own, { port, signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
    const mute = await failureOf(address({ ...own, qga: undefined }, { port }), QemuStateError);
    expect(mute.message).toContain("without an agent");
    await expect(address({ ...own, nics: [] }, {})).rejects.toThrow(/the machine has no nic/);
    await expect(address(own, { port: 0 })).rejects.toThrow(RangeError);
  });
});
