import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { QmpClient } from "@qemu-wire/qmp";
import { QemuConnectError, QemuProtocolError, QemuTimeoutError } from "@qemu-wire/wire";
import { FakeQmpServer, WrongPeer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";
import { WireTrace } from "../support/wire-trace.js";

/** How long a test waits for a greeting that doesn't come (ms). */
const greetingTimeout = 50;

describe("no greeting in time", () => {
  test("the error says what can be the matter; nothing was written, and the socket is let go", async () => {
    await using peer = await WrongPeer.start("silent");
    using trace = new WireTrace(peer.endpoint);
    const error = await failureOf(QmpClient.connect(peer.endpoint, { greetingTimeout }), QemuConnectError);
    expect(error.code).toBe("ERR_QEMU_NO_GREETING");
    expect(error.endpoint).toBe(peer.endpoint);
    expect(error.message).toBe(
      `${peer.endpoint}: no greeting within 50 ms. It accepts connections, so that another client is probably connected to this monitor: ` +
        "a monitor serves one client at a time, and the next one hears nothing until that one leaves. End the other client or give QEMU one more monitor. " +
        "A guest agent's socket or an HTTP port is silent in the same way; and a QEMU that is starting greets only when its devices are made.",
    );
    expect(error.cause).toBeInstanceOf(QemuTimeoutError);
    expect(error.cause).toMatchObject({ timeout: 50, outcome: "not-sent" });
    expect(peer.received).toHaveLength(0);
    expect(trace.states).toEqual(["connecting", "negotiating", "closing", "closed"]);
    expect(trace.messages).toEqual([]);
  });

  test.each([
    ["libvirt/qemu/domain-1-vm1/monitor.sock", /libvirt's own monitor.*Add a second one.*-qmp unix:/],
    ["run/libvirt/qemu/7-web/qemu.monitor", /libvirt's own monitor/],
    ["qemu-server/104.qmp", /Proxmox's own monitor.*Add a second one \(qm set <vmid> --args '-qmp unix:…'\)/],
  ])("at %s it says who holds that monitor and what to do", async (name, advice) => {
    await using directory = await TemporaryDirectory.make();
    const path = directory.file(name);
    await mkdir(dirname(path), { recursive: true });
    await using server = await FakeQmpServer.start({ listen: { path }, greeting: false });
    const error = await failureOf(QmpClient.connect(`unix:${path}`, { greetingTimeout }), QemuConnectError);
    expect(error.message).toContain(`unix:${path}: no greeting within 50 ms. This is `);
    expect(error.message).toMatch(advice);
    expect(error.message).not.toContain("another client is probably connected");
    await server.connection.closed;
  });

  test("the path tells also when the caller named the monitor", async () => {
    await using directory = await TemporaryDirectory.make();
    await mkdir(directory.file("qemu-server"));
    const path = directory.file("qemu-server/9.qmp");
    await using _server = await FakeQmpServer.start({ listen: { path }, greeting: false });
    const connecting = QmpClient.connect(`unix:${path}`, { greetingTimeout, name: "web-1" });
    const error = await failureOf(connecting, QemuConnectError);
    expect(error.message).toContain("web-1: no greeting within 50 ms. This is Proxmox's own monitor");
  });

  test("behind another client: no ghost of the one that gave up gets the monitor later", async () => {
    await using server = await FakeQmpServer.start();
    const holder = await QmpClient.connect(server.endpoint);
    await failureOf(QmpClient.connect(server.endpoint, { greetingTimeout }), QemuConnectError);
    await holder.close();
    await using next = await QmpClient.connect(server.endpoint);
    expect(next.state).toBe("running");
    // The holder's and the next one's.
    expect(server.callsOf("qmp_capabilities")).toHaveLength(2);
  });
});

describe("the connection ends", () => {
  test("before the greeting", async () => {
    await using server = await FakeQmpServer.start({ greeting: false });
    const connecting = failureOf(QmpClient.connect(server.endpoint), QemuConnectError);
    (await server.waitForConnection()).end();
    const error = await connecting;
    expect(error.code).toBe("ERR_QEMU_NO_GREETING");
    expect(error.message).toContain("the connection was closed before a greeting came. QEMU may have ended");
    expect(error.cause).toBeUndefined();
  });

  test("by a reset before the greeting, which is told", async () => {
    await using server = await FakeQmpServer.start({ greeting: false, listen: "tcp" });
    const connecting = failureOf(QmpClient.connect(server.endpoint), QemuConnectError);
    (await server.waitForConnection()).reset();
    const error = await connecting;
    expect(error.code).toBe("ERR_QEMU_NO_GREETING");
    expect(error.message).toContain("ECONNRESET");
    expect(error.cause).toMatchObject({ code: "ECONNRESET" });
  });

  test("in the middle of the greeting: that is no wrong peer but a QEMU that ended", async () => {
    await using server = await FakeQmpServer.start({ greeting: '{"QMP": {"version": {"qemu": {"micro": 22, "mi' });
    const connecting = failureOf(QmpClient.connect(server.endpoint), QemuConnectError);
    (await server.waitForConnection()).end();
    const error = await connecting;
    expect(error.code).toBe("ERR_QEMU_NO_GREETING");
    expect(error.message).toContain("the connection was closed before a greeting came");
    expect(error.cause).toBeInstanceOf(QemuProtocolError);
    expect(error.cause).toMatchObject({
      code: "ERR_QEMU_TRUNCATED",
      excerpt: '{"QMP": {"version": {"qemu": {"micro": 22, "mi',
    });
  });

  test("by us, when the greeting is larger than a message may be", async () => {
    await using server = await FakeQmpServer.start({ package: "x".repeat(300) });
    const error = await failureOf(QmpClient.connect(server.endpoint, { maxMessageBytes: 200 }), QemuConnectError);
    expect(error.code).toBe("ERR_QEMU_NO_GREETING");
    expect(error.message).toContain("more than 200 bytes (maxMessageBytes)");
    expect(error.cause).toMatchObject({ code: "ERR_QEMU_MESSAGE_TOO_LARGE" });
    await server.connection.closed;
  });
});
