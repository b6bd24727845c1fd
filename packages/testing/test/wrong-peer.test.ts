import { WrongPeer, type WrongPeerKind } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { PlainClient } from "./support/plain-client.js";

describe("WrongPeer", () => {
  test.each<[WrongPeerKind, string, string]>([
    ["hmp", "QEMU 7.2.22 monitor - type 'help' for more information", "unknown command: '{\"execute\":'"],
    ["ssh", "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3", "Invalid SSH identification string."],
  ])("%s greets, and answers", async (kind, banner, answer) => {
    await using peer = await WrongPeer.start(kind);
    await using client = await PlainClient.connect(peer.endpoint);
    expect(await client.line()).toBe(banner);
    expect(peer.received).toHaveLength(0);
    client.send('{"execute": 1}\n');
    for (let line = ""; !line.includes(answer); ) line = await client.line();
    expect(peer.received.toString()).toBe('{"execute": 1}\n');
  });

  test.each<[WrongPeerKind, string]>([
    ["agent", '{"error": {"class": "CommandNotFound"'],
    ["http", "HTTP/1.1 400 Bad Request"],
  ])("%s says nothing before it is asked", async (kind, answer) => {
    await using peer = await WrongPeer.start(kind, { listen: "tcp" });
    expect(peer.endpoint).toMatch(/^tcp:127\.0\.0\.1:\d+$/);
    await using client = await PlainClient.connect(peer.endpoint);
    expect(client.text).toBe("");
    expect(await client.ask('{"execute":"qmp_capabilities"}')).toContain(answer);
  });

  test("silent never says a word, and goes when it is closed", async () => {
    const peer = await WrongPeer.start("silent");
    await using client = await PlainClient.connect(peer.endpoint);
    client.send("hello?\n");
    while (peer.received.length === 0) await new Promise(setImmediate);
    expect(peer.clients).toBe(1);
    await peer.close();
    await client.ended;
    expect(client.text).toBe("");
    expect(peer.clients).toBe(0);
  });
});
