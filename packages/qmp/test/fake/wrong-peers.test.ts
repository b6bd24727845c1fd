import { QmpClient } from "@qemu-wire/qmp";
import { QemuConnectError, QemuProtocolError } from "@qemu-wire/wire";
import { FakeQmpServer, WrongPeer, type WrongPeerKind } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";

const anyOther = "Check that the address is a QMP monitor's (-qmp, or -mon …,mode=control)";

describe("something else than a QMP monitor answers", () => {
  test.each<[WrongPeerKind, string, string]>([
    ["hmp", "QEMU 7.2.22 monitor - type 'help' for more information", "It is a human monitor (HMP). Use -qmp"],
    ["ssh", "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3", "It is an SSH server."],
  ])("%s: the error quotes it and names it, and it was never written to", async (kind, excerpt, explanation) => {
    await using peer = await WrongPeer.start(kind, { listen: "tcp" });
    const error = await failureOf(QmpClient.connect(peer.endpoint), QemuProtocolError);
    expect(error.code).toBe("ERR_QEMU_WRONG_PEER");
    expect(error.excerpt).toContain(excerpt);
    expect(error.message).toContain(`${peer.endpoint}: what answered is no QMP monitor; it said: ${excerpt}`);
    expect(error.message).toContain(explanation);
    expect(peer.received).toHaveLength(0);
  });

  test.each([
    ["a web server", "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n", "It is an HTTP server."],
    ["a VNC display", "RFB 003.008\n", "It is a VNC display."],
    ["a human monitor's prompt", "(qemu) ", "It is a human monitor (HMP)."],
    ["a serial console", "\r\nDebian GNU/Linux 12 vm1 ttyS0\r\n\r\nvm1 login: ", anyOther],
    ["a mail server", "220 mail.example.org ESMTP\r\n", anyOther],
    ["an XML stream", "<?xml version='1.0'?>\n<stream>\n", anyOther],
  ])("%s", async (_what, banner, explanation) => {
    await using server = await FakeQmpServer.start({ greeting: banner });
    const error = await failureOf(QmpClient.connect(server.endpoint), QemuProtocolError);
    expect(error.code).toBe("ERR_QEMU_WRONG_PEER");
    expect(error.message).toContain(banner.trim().slice(0, 11));
    expect(error.message).toContain(explanation);
    await server.connection.closed;
    expect(server.calls).toEqual([]);
  });

  test("binary: what is quoted is printable and at most 80 characters", async () => {
    const noise = Buffer.concat([
      Buffer.from([0x1b, 0x5b, 0x32, 0x4a, 0x00, 0x16, 0x03, 0x01, 0xfe]),
      Buffer.alloc(500, 0x80),
    ]);
    await using server = await FakeQmpServer.start({ greeting: noise });
    const error = await failureOf(QmpClient.connect(server.endpoint), QemuProtocolError);
    expect(error.excerpt).toMatch(/^\\x1b\[2J\\x00\\x16\\x03\\x01\\xfe(\\x80)+…$/);
    expect(error.excerpt?.length).toBeLessThanOrEqual(80);
    expect(error.message).toMatch(/^[\x20-\x7e…]+$/);
  });

  test.each<WrongPeerKind>(["agent", "http"])(
    "%s: it waits to be asked, so that its silence is explained",
    async (kind) => {
      await using peer = await WrongPeer.start(kind);
      const connecting = QmpClient.connect(peer.endpoint, { greetingTimeout: 50 });
      const error = await failureOf(connecting, QemuConnectError);
      expect(error.code).toBe("ERR_QEMU_NO_GREETING");
      expect(error.message).toContain("A guest agent's socket or an HTTP port is silent in the same way");
      expect(peer.received).toHaveLength(0);
    },
  );

  test("a peer that is only slow is no wrong one: nothing is asked of it before it has greeted", async () => {
    await using server = await FakeQmpServer.start({ greeting: false });
    const connecting = QmpClient.connect(server.endpoint);
    await server.waitForConnection();
    expect(server.calls).toEqual([]);
    server.greet();
    await using qmp = await connecting;
    expect(qmp.state).toBe("running");
  });
});
