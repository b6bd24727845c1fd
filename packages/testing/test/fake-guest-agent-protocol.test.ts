import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { failure, FakeGuestAgent, type FakeGuestAgentOptions, rawReply } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { PlainClient } from "./support/plain-client.js";

const strayLine = '{"error": {"class": "GenericError", "desc": "JSON parse error, stray \'\\uFFFD\'"}}';

async function withClient(
  options: FakeGuestAgentOptions,
  body: (client: PlainClient, agent: FakeGuestAgent) => Promise<void>,
): Promise<void> {
  await using agent = await FakeGuestAgent.start(options);
  await using client = await PlainClient.connect(agent.endpoint);
  await body(client, agent);
}

function delimited(id: number): Buffer {
  const request = JSON.stringify({ execute: "guest-sync-delimited", arguments: { id } });
  return Buffer.concat([Buffer.from([0xff]), Buffer.from(`${request}\n`)]);
}

describe("the socket", () => {
  test("is in a private folder that goes with the fake", async () => {
    const agent = await FakeGuestAgent.start();
    const folder = dirname(agent.path);
    expect(agent.endpoint).toBe(`unix:${agent.path}`);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await using client = await PlainClient.connect(agent.endpoint);
    const waits = Promise.allSettled([agent.waitForCall("guest-ping"), agent.waitForClient(2)]);
    await Promise.all([agent.close(), agent.close()]);
    expect(await waits).toMatchObject([
      { reason: new Error("The fake agent was closed before call 1 of guest-ping came") },
      { reason: new Error("The fake agent was closed before it served client 2") },
    ]);
    await client.ended;
    await expect(stat(folder)).rejects.toThrow("ENOENT");
    await expect(agent.waitForCall("guest-ping")).rejects.toThrow("closed");
    await expect(agent.waitForClient()).resolves.toBeUndefined();
  });

  test("can be TCP", async () => {
    await using agent = await FakeGuestAgent.start({ listen: "tcp" });
    expect(() => agent.path).toThrow(TypeError);
    await using client = await PlainClient.connect(agent.endpoint);
    expect(await client.ask({ execute: "guest-ping" })).toBe('{"return": {}}');
  });

  test("serves one client at a time and reads nothing of those who wait", async () => {
    await using agent = await FakeGuestAgent.start();
    await using first = await PlainClient.connect(agent.endpoint);
    await agent.waitForClient();
    await using second = await PlainClient.connect(agent.endpoint);
    second.send('{"execute":"guest-info"}');
    expect(await first.ask({ execute: "guest-ping" })).toBe('{"return": {}}');
    expect([agent.clients, agent.waitingClients, agent.requests]).toEqual([1, 1, 1]);
    first.stream.destroy();
    await agent.waitForClient(2);
    expect(await second.line()).toContain("7.2.22");
    expect([agent.clients, agent.waitingClients, agent.connected]).toEqual([2, 0, true]);
  });

  test("gives the agent what a client wrote that left while it waited", async () => {
    await using agent = await FakeGuestAgent.start();
    await using first = await PlainClient.connect(agent.endpoint);
    await agent.waitForClient();
    const second = await PlainClient.connect(agent.endpoint);
    second.send('{"execute":"guest-info"}');
    second.stream.end();
    expect(await first.ask({ execute: "guest-ping" })).toBe('{"return": {}}');
    await first[Symbol.asyncDispose]();
    await agent.waitForCall("guest-info");
    await second[Symbol.asyncDispose]();
    expect(agent.requests).toBe(2);
  });

  test("cuts its output where it is told to", async () => {
    await withClient({ chunkSizes: [1] }, async (client) => {
      client.send(delimited(5));
      expect(await client.lines(2)).toEqual([strayLine, '\u00ff{"return": 5}']);
      expect(client.chunks.every(({ length }) => length === 1)).toBe(true);
    });
  });

  test("a version that is none is refused at once", async () => {
    await expect(FakeGuestAgent.start({ version: "seven" })).rejects.toThrow("major.minor.micro");
  });
});

describe("an agent since 4.0", () => {
  test("greets nobody, answers in order, and echoes any id", async () => {
    await withClient({}, async (client, agent) => {
      client.send('{"execute":"guest-ping","id":{"a":[1]}}\n{"execute":"guest-sync","arguments":{"id":77}}');
      client.send('{"execute":"guest-nothing","id":"x"}{"execute":"guest-sync","arguments":{"id":9007199254740993}}');
      expect(await client.lines(4)).toEqual([
        '{"return": {}, "id": {"a": [1]}}',
        '{"return": 77}',
        '{"id": "x", "error": {"class": "CommandNotFound", "desc": "The command guest-nothing has not been found"}}',
        '{"return": 9007199254740993}',
      ]);
      expect(agent.calls.map(({ command, index }) => [index, command])).toEqual([
        [0, "guest-ping"],
        [1, "guest-sync"],
        [2, "guest-nothing"],
        [3, "guest-sync"],
      ]);
      expect(agent.calls[1]).toMatchObject({
        arguments: { id: 77 },
        id: undefined,
        text: '{"execute":"guest-sync","arguments":{"id":77}}',
      });
      expect(agent.callsOf("guest-ping")[0]).toMatchObject({ id: { a: [1] }, arguments: undefined });
    });
  });

  test("answers 0xFF with one error line, and the delimited sync with 0xFF before the reply", async () => {
    await withClient({}, async (client, agent) => {
      client.send(delimited(123));
      expect(await client.lines(2)).toEqual([strayLine, '\u00ff{"return": 123}']);
      expect([agent.requests, agent.refused]).toEqual([1, []]);
    });
  });

  test.each(['{"execute": "guest-pi', '{"execute": ', "gues", "}}} tr"])("drops %s at 0xFF", async (half) => {
    await withClient({}, async (client) => {
      client.send(half);
      client.send(delimited(4));
      for (let line = ""; line !== '\u00ff{"return": 4}'; ) line = await client.line();
      expect(await client.ask({ execute: "guest-ping" })).toBe('{"return": {}}');
    });
  });

  test.each<[string, string]>([
    ["{]", "JSON parse error, expecting value"],
    ['{"execute": guest}', "JSON parse error, stray 'g'"],
    ["nonsense ", "JSON parse error, invalid keyword 'nonsense'"],
    ["{null}", "JSON parse error, expecting value"],
    ["{alse}", "JSON parse error, invalid keyword 'alse'"],
    ["7 ", "QMP input must be a JSON object"],
    ["[1]", "QMP input must be a JSON object"],
    ['{"arguments":{}}', "QMP input lacks member 'execute'"],
    ['{"exec-oob":"guest-ping"}', "QMP input member 'exec-oob' is unexpected"],
    ["[".repeat(1025), "JSON parse error, JSON nesting depth limit exceeded"],
  ])("refuses %s", async (text, desc) => {
    await withClient({}, async (client, agent) => {
      client.send(text);
      expect(await client.message()).toEqual({ error: { class: "GenericError", desc } });
      expect(agent.refused[0]).toMatchObject({ desc });
      expect([agent.requests, agent.calls]).toEqual([agent.refused.length, []]);
    });
  });

  test("refuses text that is not UTF-8", async () => {
    await withClient({}, async (client) => {
      client.send(Buffer.from('{"execute":"guest-\u00e9"}', "latin1"));
      expect(await client.line()).toContain("invalid UTF-8 sequence in string");
    });
  });

  test("checks arguments", async () => {
    await withClient({}, async (client) => {
      const ask = async (id: unknown) => await client.ask({ execute: "guest-sync", arguments: { id } });
      expect(await ask("1")).toContain("Invalid parameter type for 'id', expected: integer");
      expect(await ask(undefined)).toContain("Parameter 'id' is missing");
      expect(await client.ask({ execute: "guest-ping", arguments: { a: 1 } })).toContain("Parameter 'a' is unexpected");
    });
  });
});

describe("an agent before 4.0", () => {
  test.each<FakeGuestAgentOptions>([{ version: "2.12.0" }, { generation: "refuses-id" }])("%o", async (options) => {
    await withClient(options, async (client) => {
      client.send('{"execute":"guest-ping","id":1}');
      expect(await client.line()).toBe(
        `{"error": {"class": "GenericError", "desc": "QMP input object member 'id' is unexpected"}}`,
      );
      client.send(delimited(9));
      expect(await client.line()).toBe('\u00ff{"return": 9}');
      client.send('{"execute":"gu');
      client.send(delimited(10));
      expect(await client.line()).toBe('\u00ff{"return": 10}');
      expect(await client.ask('{"execute":"guest-ping","x":1}')).toContain("QMP input object member 'x' is unexpected");
      expect(await client.ask("{]")).toContain("Invalid JSON syntax");
    });
  });
});

describe("commands by version", () => {
  test.each<[string, number, boolean]>([
    ["2.12.0", 35, false],
    ["5.2.0", 39, false],
    ["7.2.22", 41, true],
    ["10.0.13", 43, true],
  ])("%s", async (version, count, hasStats) => {
    await withClient({ version, disabled: ["guest-exec"] }, async (client) => {
      const info = JSON.parse(await client.ask({ execute: "guest-info" })) as {
        return: { version: string; supported_commands: Record<string, unknown>[] };
      };
      expect(info.return.version).toBe(version);
      expect(info.return.supported_commands).toHaveLength(count);
      expect(info.return.supported_commands).toContainEqual({
        enabled: false,
        name: "guest-exec",
        "success-response": true,
      });
      expect(info.return.supported_commands).toContainEqual({
        enabled: true,
        name: "guest-shutdown",
        "success-response": false,
      });
      expect((await client.ask({ execute: "guest-get-cpustats" })).startsWith('{"return"')).toBe(hasStats);
    });
  });

  test.each<[string, string]>([
    ["5.2.0", "The command guest-exec has been disabled for this instance"],
    ["7.2.22", "Command guest-exec has been disabled"],
  ])("%s tells that a command is disabled", async (version, desc) => {
    await withClient({ version, disabled: ["guest-exec"] }, async (client) => {
      client.send('{"execute":"guest-exec","arguments":{"path":"/bin/true"}}');
      expect(await client.message()).toEqual({ error: { class: "CommandNotFound", desc } });
    });
  });

  test("what ends the guest is answered only when it fails", async () => {
    await withClient({}, async (client, agent) => {
      client.send('{"execute":"guest-shutdown"}{"execute":"guest-suspend-ram"}');
      client.send('{"execute":"guest-shutdown","arguments":{"mode":"off"}}{"execute":"guest-ping"}');
      expect(await client.line()).toContain("mode is invalid");
      expect(await client.line()).toBe('{"return": {}}');
      expect(agent.callsOf("guest-shutdown")).toHaveLength(2);
      agent.reply("guest-suspend-disk", failure("no swap"));
      expect(await client.ask({ execute: "guest-suspend-disk" })).toContain("no swap");
    });
  });
});

describe("scripted replies", () => {
  test("values, functions, promises, errors, bytes, one call and all calls", async () => {
    await withClient({}, async (client, agent) => {
      agent
        .reply("guest-get-host-name", { "host-name": "é" })
        .reply("guest-get-time", ({ plus = 1 }: { plus?: number }) => 5 + plus)
        .reply("guest-fstrim", () => Promise.reject(failure("late", "Odd")))
        .reply("guest-new", undefined)
        .reply("guest-get-users", () => {
          throw new Error("oops");
        })
        .reply("guest-get-timezone", Number.NaN)
        .replyOnce("guest-ping", rawReply("no line end"))
        .replyOnce("guest-ping", rawReply(Buffer.from("\n")));
      const ask = async (execute: string, args?: object) => await client.ask({ execute, arguments: args });
      expect(await ask("guest-get-host-name")).toBe('{"return": {"host-name": "\\u00E9"}}');
      expect(await ask("guest-get-time")).toBe('{"return": 6}');
      expect(await ask("guest-get-time", { plus: 2 })).toBe('{"return": 7}');
      expect(await ask("guest-fstrim")).toBe('{"error": {"class": "Odd", "desc": "late"}}');
      expect(await ask("guest-new")).toBe('{"return": {}}');
      expect(await ask("guest-get-users")).toContain("reply broke: Error: oops");
      expect(await ask("guest-get-timezone")).toContain("can't be sent");
      client.send('{"execute":"guest-ping"}{"execute":"guest-ping"}');
      expect(await client.line()).toBe("no line end");
      expect(await ask("guest-ping")).toBe('{"return": {}}');
      agent.clearReply("guest-get-host-name");
      expect(await ask("guest-get-host-name")).toBe('{"return": {"host-name": "fake-guest"}}');
    });
  });

  test("a reply may change what the model says", async () => {
    await withClient({}, async (client, agent) => {
      agent.reply("guest-get-osinfo", (_args: unknown, call: { model(): unknown }) => ({
        ...Object(call.model()),
        id: "x",
      }));
      expect(JSON.parse(await client.ask({ execute: "guest-get-osinfo" }))).toMatchObject({
        return: { id: "x", machine: "x86_64" },
      });
    });
  });

  test("a held call holds those after it", async () => {
    await withClient({}, async (client, agent) => {
      const held = agent.hold("guest-get-host-name");
      const second = agent.hold("guest-get-host-name");
      client.send('{"execute":"guest-get-host-name"}{"execute":"guest-get-host-name"}{"execute":"guest-ping"}');
      expect((await held.called).index).toBe(0);
      expect(agent.requests).toBe(1);
      held.release();
      expect((await second.called).index).toBe(1);
      second.release(() => ({ "host-name": "late" }));
      expect(await client.lines(3)).toEqual([
        '{"return": {"host-name": "fake-guest"}}',
        '{"return": {"host-name": "late"}}',
        '{"return": {}}',
      ]);
    });
  });
});
