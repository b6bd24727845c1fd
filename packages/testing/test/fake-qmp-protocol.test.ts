import { FakeQmpServer, failure } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { PlainClient } from "./support/plain-client.js";

const greeting =
  '{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": ""}, "capabilities": ["oob"]}}';

describe("greeting", () => {
  test("is QEMU's, with CRLF", async () => {
    await using server = await FakeQmpServer.start();
    await using client = await PlainClient.connect(server.endpoint);
    await client.line();
    expect(client.text).toBe(`${greeting}\r\n`);
  });

  test("has the version, package and capabilities asked for", async () => {
    await using server = await FakeQmpServer.start({ version: "11.1.0", package: "v11.1-é", capabilities: [] });
    await using client = await PlainClient.connect(server.endpoint);
    expect(await client.line()).toBe(
      '{"QMP": {"version": {"qemu": {"micro": 0, "minor": 1, "major": 11}, "package": "v11.1-\\u00E9"}, "capabilities": []}}',
    );
  });

  test("pretty", async () => {
    await using server = await FakeQmpServer.start({ pretty: true });
    await using client = await PlainClient.connect(server.endpoint);
    expect(await client.line()).toBe("{");
    expect(await client.line()).toBe('    "QMP": {');
    for (let line = ""; line !== "}"; ) line = await client.line();
    expect(JSON.parse(client.text)).toEqual(JSON.parse(greeting));
  });

  test.each<[string, string | Uint8Array | object, string]>([
    ["an object", { hello: 1 }, '{"hello": 1}\r\n'],
    ["text", '{"half": ', '{"half": '],
    ["bytes", Buffer.from([0xff, 0x0a]), "\u00ff\n"],
  ])("%s in its place", async (_name, instead, expected) => {
    await using server = await FakeQmpServer.start({ greeting: instead });
    await using client = await PlainClient.connect(server.endpoint);
    (await server.waitForConnection()).end();
    expect(await client.ended).toBe("end");
    expect(client.text).toBe(expected);
  });

  test("none until the test sends it", async () => {
    await using server = await FakeQmpServer.start({ greeting: false });
    await using client = await PlainClient.connect(server.endpoint);
    const connection = await server.waitForConnection();
    connection.send("before\r\n");
    server.greet();
    expect(await client.lines(2)).toEqual(["before", greeting]);
  });

  test("a version that is none is refused at once", async () => {
    await expect(FakeQmpServer.start({ version: "seven" })).rejects.toThrow("major.minor.micro");
  });
});

describe("negotiation", () => {
  test("before it every command is CommandNotFound, and so is a second one", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-status", { status: "running" });
    await using client = await PlainClient.connect(server.endpoint);
    await client.line();
    expect(await client.ask({ execute: "query-status", id: 1 })).toBe(
      `{"id": 1, "error": {"class": "CommandNotFound", "desc": "Expecting capabilities negotiation with 'qmp_capabilities'"}}`,
    );
    expect(server.connection.negotiated).toBe(false);
    expect(await client.ask({ execute: "qmp_capabilities" })).toBe('{"return": {}}');
    expect(server.connection.negotiated).toBe(true);
    expect(server.connection.capabilities).toEqual([]);
    expect(await client.ask({ execute: "query-status", id: 2 })).toBe('{"return": {"status": "running"}, "id": 2}');
    expect(await client.ask({ execute: "qmp_capabilities", id: 3 })).toBe(
      '{"id": 3, "error": {"class": "CommandNotFound", "desc": "Capabilities negotiation is already complete, command ignored"}}',
    );
  });

  test("enables what is offered and refuses the rest, and stays open after a refusal", async () => {
    await using server = await FakeQmpServer.start({ capabilities: [] });
    await using client = await PlainClient.connect(server.endpoint);
    await client.line();
    const enable = async (...names: string[]): Promise<string> =>
      await client.ask({ execute: "qmp_capabilities", arguments: { enable: names } });
    expect(await enable("nope")).toContain("Parameter 'null' does not accept value 'nope'");
    expect(await enable("oob")).toContain("Capability oob not available");
    expect(await enable()).toBe('{"return": {}}');
  });

  test("can be made to fail", async () => {
    await using server = await FakeQmpServer.start();
    server.replyOnce("qmp_capabilities", failure("no", "GenericError"));
    await using client = await PlainClient.connect(server.endpoint);
    await client.line();
    expect(await client.ask({ execute: "qmp_capabilities", id: "x" })).toContain('"desc": "no"');
    expect(server.connection.negotiated).toBe(false);
    expect(await client.ask({ execute: "qmp_capabilities", id: "x" })).toBe('{"return": {}, "id": "x"}');
    server.assertDone();
  });
});

describe("requests", () => {
  test("an unknown command is CommandNotFound with its id", async () => {
    await using server = await FakeQmpServer.start();
    await using client = await (await PlainClient.connect(server.endpoint)).negotiate();
    expect(await client.ask({ execute: "nope", id: { a: [1] } })).toBe(
      '{"id": {"a": [1]}, "error": {"class": "CommandNotFound", "desc": "The command nope has not been found"}}',
    );
    expect(() => server.assertDone()).toThrow("nope was called, and the fake has no reply for it");
  });

  test("the id comes back as QEMU prints it", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("cont", {});
    await using client = await (await PlainClient.connect(server.endpoint)).negotiate();
    expect(
      await client.ask(
        '{"execute":"cont","id":[1.00,1e3,28446744073709551615,18446744073709551615,"\\ud83d\\ude00é"]}',
      ),
    ).toBe('{"return": {}, "id": [1, 1000, 2.8446744073709552e+19, 18446744073709551615, "\\uD83D\\uDE00\\u00E9"]}');
    expect(await client.ask('{"execute":"cont","id":null}')).toBe('{"return": {}, "id": null}');
  });

  test.each([
    ['{"id":7}', `{"id": 7, "error": {"class": "GenericError", "desc": "QMP input lacks member 'execute'"}}`],
    ['{"execute":5}', `{"error": {"class": "GenericError", "desc": "QMP input member 'execute' must be a string"}}`],
    [
      '{"execute":"cont","arguments":null,"id":1}',
      `{"id": 1, "error": {"class": "GenericError", "desc": "QMP input member 'arguments' must be an object"}}`,
    ],
    [
      '{"execute":"cont","extra":1,"id":1}',
      `{"id": 1, "error": {"class": "GenericError", "desc": "QMP input member 'extra' is unexpected"}}`,
    ],
    ["[1]", '{"error": {"class": "GenericError", "desc": "QMP input must be a JSON object"}}'],
    ["hello ", `{"error": {"class": "GenericError", "desc": "JSON parse error, invalid keyword 'hello'"}}`],
    [
      '{"exec-oob":"yank","id":1}',
      `{"id": 1, "error": {"class": "GenericError", "desc": "QMP input member 'exec-oob' is unexpected"}}`,
    ],
  ])("%s is refused", async (request, expected) => {
    await using server = await FakeQmpServer.start();
    server.reply("cont", {});
    await using client = await (await PlainClient.connect(server.endpoint)).negotiate();
    expect(await client.ask(request)).toBe(expected);
    expect(() => server.assertDone()).toThrow(request.trim());
    expect(await client.ask({ execute: "cont" })).toBe('{"return": {}}');
  });

  test("may ask for one kind of execution only", async () => {
    await using server = await FakeQmpServer.start();
    await using client = await (await PlainClient.connect(server.endpoint)).negotiate("oob");
    expect(await client.ask('{"execute":"cont","exec-oob":"cont","id":1}')).toMatch(/^\{"id": 1, "error": .*clash/);
  });

  test("need no line end, and may come in any pieces", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("echo", (call: { arguments: unknown }) => call.arguments);
    await using client = await (await PlainClient.connect(server.endpoint)).negotiate();
    client.send('{"execute":"echo","arguments":{"n":1}}{"execute":"ec');
    expect(await client.line()).toBe('{"return": {"n": 1}}');
    client.send('ho",\n"arguments":{"n":2}}');
    expect(await client.line()).toBe('{"return": {"n": 2}}');
    expect(server.callsOf("echo").map(({ text }) => text)).toEqual([
      '{"execute":"echo","arguments":{"n":1}}',
      '{"execute":"echo",\n"arguments":{"n":2}}',
    ]);
  });
});
