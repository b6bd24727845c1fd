import { randomInt } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { failureOf } from "../../qmp/test/support/expectations.js";
import { ResourceError } from "../src/errors.js";
import type { Host } from "../src/host/host.js";
import { takeVncDisplay, tcpPorts, udpPorts } from "../src/resources/ports.js";
import { ephemeralPorts } from "../src/resources/used-ports.js";
import { hostWith } from "./support/resource-host.js";
import { bindUdp, listenTcp } from "./support/resource-listeners.js";

/** A host where the VNC displays below one are in use, which are those that machines of other tests come and go with. */
async function hostBeside(display: number): Promise<Host> {
  const host = await hostWith();
  const line = (port: number): string => `0: 0100007F:${port.toString(16).toUpperCase()} 00000000:0000 0A\n`;
  const more = Array.from({ length: display }, (_, index) => line(5900 + index)).join("");
  const read: Host["files"]["read"] = async (path, options) =>
    (await host.files.read(path, options)) + (path === "/proc/net/tcp" ? more : "");
  return { ...host, files: { ...host.files, read } };
}

test("a port of the pool can be listened on, and lies outside of those for connections", async () => {
  const host = await hostWith();
  const { first, last } = await ephemeralPorts(host);
  await using tcp = await tcpPorts(host).take("vm1");
  await using udp = await udpPorts(host).take("vm1");
  for (const port of [tcp.value, udp.value]) {
    expect(port).toBeGreaterThanOrEqual(10_000);
    expect(port < first || port > last).toBe(true);
  }
  expect((await listenTcp("127.0.0.1", tcp.value)).port).toBe(tcp.value);
  expect((await bindUdp("127.0.0.1", udp.value)).port).toBe(udp.value);
});

test("a hundred at once are a hundred ports", async () => {
  const host = await hostWith();
  const leases = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => await tcpPorts(host).take(`vm${index}`)),
  );
  expect(new Set(leases.map(({ value }) => value)).size).toBe(100);
  await Promise.all(leases.map((lease) => lease.release()));
});

test.each(["127.0.0.1", "0.0.0.0", "::1"])(
  "a TCP port that somebody listens on at %s is refused until they end",
  async (address) => {
    const host = await hostWith();
    const listener = await listenTcp(address);
    const error = await failureOf(tcpPorts(host).take("vm1", listener.port), ResourceError);
    expect(error.message).toBe(`tcp port ${listener.port}, wanted for vm1, is listened on.`);
    // The same number of the other protocol is another port.
    await (await udpPorts(host).take("vm1", listener.port)).release();
    await listener.close();
    await (await tcpPorts(host).take("vm1", listener.port)).release();
  },
);

test("a UDP port that somebody has bound is refused", async () => {
  const host = await hostWith();
  const { port } = await bindUdp("127.0.0.1");
  const error = await failureOf(udpPorts(host).take("vm1", port), ResourceError);
  expect(error.message).toContain("is in use by a socket");
});

test("so is the near end of somebody's connection", async () => {
  const host = await hostWith();
  const listener = await listenTcp("127.0.0.1");
  const socket = connect(listener.port, "127.0.0.1");
  await once(socket, "connect");
  try {
    const error = await failureOf(tcpPorts(host).take("vm1", socket.localPort), ResourceError);
    expect(error.message).toContain("is in use by a socket");
  } finally {
    socket.destroy();
    await once(socket, "close");
  }
});

test.each([0, -1, 65_536, 1.5])("%s is no port", async (port) => {
  const error = await failureOf(tcpPorts(await hostWith()).take("vm1", port), ResourceError);
  expect(error.message).toContain("is no port: 1 to 65535 are");
});

test("VNC displays: the first that is free, for its port too", async () => {
  const taken = randomInt(30, 90);
  const host = await hostBeside(taken);
  await using first = await takeVncDisplay(host, "vm1");
  expect(first.value).toBeGreaterThanOrEqual(taken);
  await using second = await takeVncDisplay(host, "vm2");
  expect(second.value).toBeGreaterThan(first.value);
  const error = await failureOf(tcpPorts(host).take("vm3", 5900 + first.value), ResourceError);
  expect(error.message).toContain("is held by vm1");
  await listenTcp("127.0.0.1", 5900 + first.value);
  await first.release();
  const again = await failureOf(takeVncDisplay(host, "vm3", first.value), ResourceError);
  expect(again.message).toContain("is listened on");
});

test("two processes don't get the same display", async () => {
  const host = await hostWith();
  const other = await hostWith({ runtimeDirectory: (await host.facts()).runtimeDirectory });
  await using ours = await takeVncDisplay(host, "vm1");
  await using theirs = await takeVncDisplay(other, "vm2");
  expect(theirs.value).not.toBe(ours.value);
  const error = await failureOf(takeVncDisplay(other, "vm2", ours.value), ResourceError);
  expect(error.message).toContain("is held by vm1 of process");
});

test.each([-1, 59_636, 0.5])("%s is no VNC display", async (display) => {
  const error = await failureOf(takeVncDisplay(await hostWith(), "vm1", display), ResourceError);
  expect(error.message).toContain("is no VNC display");
});
