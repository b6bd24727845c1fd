import { FakeGuestAgent, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { PlainClient } from "./support/plain-client.js";

const ping = '{"execute":"guest-ping"}\n';
const pong = '{"return": {}}';

describe("what outlives a client", () => {
  test("an answer that it did not wait for goes to the next", async () => {
    await using agent = await FakeGuestAgent.start();
    const held = agent.hold("guest-get-host-name");
    const first = await PlainClient.connect(agent.endpoint);
    first.send('{"execute":"guest-get-host-name"}');
    await held.called;
    await first[Symbol.asyncDispose]();
    await using second = await PlainClient.connect(agent.endpoint);
    await agent.waitForClient(2);
    second.send(ping);
    held.release();
    expect(await second.lines(2)).toEqual(['{"return": {"host-name": "fake-guest"}}', pong]);
  });

  test("an answer that comes while nobody is there goes to the next", async () => {
    await using agent = await FakeGuestAgent.start();
    agent.leaveHalfRequest('{"execute":"guest-sync","arguments":{"id":3}}');
    agent.writeRaw("noise\n");
    await agent.waitForCall("guest-sync");
    await using client = await PlainClient.connect(agent.endpoint);
    expect((await client.lines(2)).toSorted()).toEqual(["noise", '{"return": 3}'].toSorted());
  });

  test("half a request swallows the next client's first one, which is answered by errors", async () => {
    await using agent = await FakeGuestAgent.start();
    agent.leaveHalfRequest('{"execute":"guest-file-open","argum');
    await using client = await PlainClient.connect(agent.endpoint);
    client.send(ping);
    client.send(ping);
    const lines: string[] = [];
    while (lines.at(-1) !== pong) lines.push(await client.line());
    expect(lines[0]).toContain("JSON parse error");
    expect(lines.slice(0, -1)).toEqual(agent.refused.map(({ desc }) => expect.stringContaining(desc)));
    expect(agent.callsOf("guest-ping")).toHaveLength(1);
  });

  test("half a request of a client that closed, completed by the next", async () => {
    await using agent = await FakeGuestAgent.start();
    const first = await PlainClient.connect(agent.endpoint);
    first.send('{"execute":"guest-');
    first.stream.end();
    await first.ended;
    await using second = await PlainClient.connect(agent.endpoint);
    expect(await second.ask('ping"}')).toBe(pong);
  });
});

describe("an agent that is down", () => {
  test("leaves the socket, and input waits on virtio-serial", async () => {
    const changes: boolean[] = [];
    await using agent = await FakeGuestAgent.start({ running: false, onRunning: (running) => changes.push(running) });
    const gone = await PlainClient.connect(agent.endpoint);
    gone.send('{"execute":"guest-sync","arguments":{"id":1}}');
    gone.stream.end();
    await gone.ended;
    await using client = await PlainClient.connect(agent.endpoint);
    client.send('{"execute":"guest-sync","arguments":{"id":2}}');
    await agent.waitForClient(2);
    expect([agent.running, agent.requests]).toEqual([false, 0]);
    agent.start();
    agent.start();
    expect(await client.lines(2)).toEqual(['{"return": 1}', '{"return": 2}']);
    expect([agent.running, changes]).toEqual([true, [true]]);
    agent.stop();
    agent.stop();
    expect(changes).toEqual([true, false]);
  });

  test("early bytes vanish on isa-serial", async () => {
    await using agent = await FakeGuestAgent.start({ channel: "isa-serial", running: false });
    agent.leaveHalfRequest('{"execute":"guest-info"}');
    agent.start();
    await using client = await PlainClient.connect(agent.endpoint);
    expect(await client.ask(ping)).toBe(pong);
    expect(agent.calls.map(({ command }) => command)).toEqual(["guest-ping"]);
  });

  test("never answers the command at hand; what came after it waits for the next start", async () => {
    await using agent = await FakeGuestAgent.start();
    await using client = await PlainClient.connect(agent.endpoint);
    const held = agent.hold("guest-get-time");
    client.send(`{"execute":"guest-get-time"}${ping}`);
    await held.called;
    agent.stop();
    held.release(1);
    expect(agent.requests).toBe(1);
    agent.start();
    expect(await client.line()).toBe(pong);
    expect(await client.ask({ execute: "guest-sync", arguments: { id: 8 } })).toBe('{"return": 8}');
    expect(agent.callsOf("guest-get-time")).toHaveLength(1);
  });

  test("forgets half a request, open files and programs, not the numbers of handles", async () => {
    await using agent = await FakeGuestAgent.start({ files: { "/etc/x": "x" } });
    await using client = await PlainClient.connect(agent.endpoint);
    const open = '{"execute":"guest-file-open","arguments":{"path":"/etc/x"}}';
    expect(await client.ask(open)).toBe('{"return": 1000}');
    expect(await client.ask('{"execute":"guest-exec","arguments":{"path":"sleep"}}')).toBe('{"return": {"pid": 600}}');
    await client.ask('{"execute":"guest-fsfreeze-freeze"}');
    client.send('{"execute":"guest-p');
    await client.ask(`ing"}{"execute":"guest-sy`);
    agent.restart();
    expect([agent.files.openHandles.size, agent.processes.length, agent.frozen]).toEqual([0, 0, true]);
    expect(await client.ask('{"execute":"guest-fsfreeze-thaw"}')).toBe('{"return": 2}');
    expect(await client.ask('{"execute":"guest-exec-status","arguments":{"pid":600}}')).toContain("'pid'");
    expect(await client.ask('{"execute":"guest-file-close","arguments":{"handle":1000}}')).toContain(
      "handle '1000' has not been found",
    );
    expect(await client.ask(open)).toBe('{"return": 1001}');
  });

  test("a command that never ends blocks the agent until it is restarted", async () => {
    await using agent = await FakeGuestAgent.start();
    agent.replyOnce("guest-fstrim", never);
    await using client = await PlainClient.connect(agent.endpoint);
    client.send(`{"execute":"guest-fstrim"}${ping}`);
    await agent.waitForCall("guest-fstrim");
    agent.restart();
    expect(await client.line()).toBe(pong);
  });
});

describe("a connection", () => {
  test("can be cut, and the next in line is served", async () => {
    await using agent = await FakeGuestAgent.start();
    agent.cut();
    await using first = await PlainClient.connect(agent.endpoint);
    await agent.waitForClient();
    await using second = await PlainClient.connect(agent.endpoint);
    expect(await first.ask(ping)).toBe(pong);
    agent.reply("guest-get-time", () => {
      agent.cut();
      return 4;
    });
    first.send('{"execute":"guest-get-time"}');
    await first.ended;
    expect(await second.line()).toBe('{"return": 4}');
  });

  test("carries whatever the test writes", async () => {
    await using agent = await FakeGuestAgent.start();
    await using client = await PlainClient.connect(agent.endpoint);
    await agent.waitForClient();
    agent.writeRaw(Buffer.from([0xff, 0xff]));
    agent.writeRaw(`${"x".repeat(100_000)}\n`);
    expect(await client.line()).toBe(`\u00ff\u00ff${"x".repeat(100_000)}`);
  });
});
