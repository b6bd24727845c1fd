import { failure, never } from "@qemu-wire/testing";
import { QemuCommandError, QemuProtocolError, QemuTimeoutError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { clientOfFake } from "../support/fake-agent.js";

const interfaces = [
  { name: "lo", "ip-addresses": [{ "ip-address": "127.0.0.1", "ip-address-type": "ipv4", prefix: 8 }] },
  {
    name: "eth0",
    "hardware-address": "52:54:00:AB:cd:01",
    "ip-addresses": [
      { "ip-address": "10.0.2.15", "ip-address-type": "ipv4", prefix: 24 },
      { "ip-address": "fe80::5054:ff:fe12:3456", "ip-address-type": "ipv6", prefix: 64 },
      { "ip-address": "fec0::15", "ip-address-type": "ipv6", prefix: 64 },
    ],
  },
  { name: "eth1", "hardware-address": "52:54:00:ab:cd:02" },
];

describe("interfaces", () => {
  test("are found by their hardware address, in any way of writing", async () => {
    await using both = await clientOfFake();
    both.agent.reply("guest-network-get-interfaces", interfaces);
    for (const mac of ["52:54:00:ab:cd:01", "52-54-00-AB-CD-01", "525400abcd01"]) {
      expect((await both.client.interfaceByMac(mac))?.name).toBe("eth0");
    }
    await expect(both.client.interfaceByMac("52:54:00:00:00:00")).resolves.toBeUndefined();
    await expect(both.client.interfaceByMac("eth0")).rejects.toThrow(RangeError);
  });

  test("have addresses, of which those that others reach are told", async () => {
    await using both = await clientOfFake();
    both.agent.reply("guest-network-get-interfaces", interfaces);
    await expect(both.client.addresses()).resolves.toEqual(["10.0.2.15", "fec0::15"]);
    await expect(both.client.addresses({ family: "ipv6" })).resolves.toEqual(["fec0::15"]);
    await expect(both.client.addresses({ mac: "52:54:00:ab:cd:02" })).resolves.toEqual([]);
    await expect(both.client.addresses({ within: "10.0.2.0/24" })).resolves.toEqual(["10.0.2.15"]);
    await expect(both.client.addresses({ within: "fec0::/10" })).resolves.toEqual(["fec0::15"]);
    await expect(both.client.addresses({ within: "10.0.3.0/24" })).resolves.toEqual([]);
    await expect(both.client.addresses({ within: "10.0.2.0/33" })).rejects.toThrow(RangeError);
    await expect(both.client.addresses({ within: "10.0.2.15" })).rejects.toThrow(/is no network such as/);
    await expect(both.client.addresses({ all: true, family: "ipv4" })).resolves.toEqual(["127.0.0.1", "10.0.2.15"]);
  });

  test("an address can be waited for", async () => {
    await using both = await clientOfFake();
    both.agent.reply("guest-network-get-interfaces", interfaces);
    both.agent.replyOnce("guest-network-get-interfaces", interfaces.slice(0, 1));
    await expect(both.client.addresses({ wait: 5_000 })).resolves.toEqual(["10.0.2.15", "fec0::15"]);
    expect(both.agent.callsOf("guest-network-get-interfaces")).toHaveLength(2);
  });

  test("an address that doesn't come is said so", async () => {
    await using both = await clientOfFake();
    both.agent.reply("guest-network-get-interfaces", interfaces.slice(0, 1));
    await expect(both.client.addresses({ wait: 150 })).rejects.toThrow(QemuTimeoutError);
  });

  test.each([
    ["no list", {}, "guest-network-get-interfaces"],
    ["an interface without a name", [{}], "guest-network-get-interfaces[0].name"],
    [
      "an address of another type",
      [{ name: "x", "ip-addresses": [{ "ip-address": 1 }] }],
      "guest-network-get-interfaces[0].ip-addresses[0].ip-address",
    ],
    ["a list that is none", [{ name: "x", "ip-addresses": "y" }], "guest-network-get-interfaces[0].ip-addresses"],
    [
      "a counter of another type",
      [{ name: "x", statistics: { "rx-bytes": "1" } }],
      "guest-network-get-interfaces[0].statistics.rx-bytes",
    ],
  ])("a hostile answer is refused: %s", async (_name, answer, path) => {
    await using both = await clientOfFake();
    both.agent.reply("guest-network-get-interfaces", answer);
    const refused = both.client.networkInterfaces();
    await expect(refused).rejects.toThrow(QemuProtocolError);
    await expect(refused).rejects.toMatchObject({ code: "ERR_QEMU_UNEXPECTED_ANSWER", path });
  });
});

describe("commands that are answered only when they fail", () => {
  test.each([
    ["shutdown", "powerdown"],
    ["reboot", "reboot"],
    ["halt", "halt"],
  ] as const)("%s() resolves without an answer", async (method, mode) => {
    await using both = await clientOfFake();
    both.agent.reply("guest-shutdown", never);
    await both.client[method]();
    expect(both.agent.callsOf("guest-shutdown")[0]?.arguments).toEqual({ mode });
  });

  test("a failure is told", async () => {
    await using both = await clientOfFake();
    both.agent.reply("guest-shutdown", failure("GenericError", "child process has failed to shutdown"));
    await expect(both.client.shutdown()).rejects.toThrow(QemuCommandError);
    await both.client.ping();
  });

  test("a failure that came in time is told also when this process stood still for longer", async () => {
    await using both = await clientOfFake();
    const held = both.agent.hold("guest-shutdown");
    const shutdown = both.client.shutdown();
    shutdown.catch(() => undefined);
    await held.called;
    both.agent.writeRaw('{"error": {"class": "GenericError", "desc": "child process has failed to shutdown"}}\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500);
    await expect(shutdown).rejects.toThrow(QemuCommandError);
    held.release();
  });

  test("the end of the connection is no failure", async () => {
    await using both = await clientOfFake();
    const held = both.agent.hold("guest-shutdown");
    const shutdown = both.client.shutdown();
    await held.called;
    both.agent.cut();
    await expect(shutdown).resolves.toBeUndefined();
  });
});

test("facts of the guest", async () => {
  await using both = await clientOfFake();
  const info = await both.client.info();
  expect(info.version).toBe("7.2.22");
  expect(info.commands.get("guest-ping")).toEqual({ enabled: true, answers: true });
  expect(info.commands.get("guest-shutdown")?.answers).toBe(false);
  expect(typeof (await both.client.time())).toBe("bigint");
  expect((await both.client.vcpus()).length).toBeGreaterThan(0);
  expect(Array.isArray(await both.client.users())).toBe(true);
  expect(Array.isArray(await both.client.disks())).toBe(true);
  expect(typeof (await both.client.osInfo()).kernelRelease).toBe("string");
});

test("a message over the limit fails its command, and the next one works", async () => {
  await using both = await clientOfFake({}, { maxMessageBytes: 1_000 });
  both.agent.replyOnce("guest-get-host-name", { "host-name": "x".repeat(10_000) });
  await expect(both.client.executeRaw("guest-get-host-name")).rejects.toMatchObject({
    code: "ERR_QEMU_MESSAGE_TOO_LARGE",
  });
  await both.client.ping();
});
