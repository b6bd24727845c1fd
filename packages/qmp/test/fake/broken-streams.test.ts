import { QmpClient } from "@qemu-wire/qmp";
import { QemuClosedError, QemuProtocolError } from "@qemu-wire/wire";
import { type FakeCall, FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";

const status = { status: "running", running: true };

/** A fake that answers `query-status` with these bytes in place of an answer, and ends the connection when told so. */
async function answering(bytes: string | Uint8Array, end = false): Promise<FakeQmpServer> {
  const server = await FakeQmpServer.start();
  server.reply("query-status", ({ connection }: FakeCall) => {
    connection.send(bytes);
    if (end) connection.end();
    return never;
  });
  return server;
}

describe("garbage in place of an answer ends the session, with an excerpt", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["text", "qemu-system-x86_64: oops\r\n", "qemu-system-x86_64: oops"],
    ["a list", "[1, 2]\r\n", "[1, 2]"],
    ["a string", '"hello"\r\n', '"hello"'],
    ["a number", "42\r\n", "42"],
    ["null", "null\r\n", "null"],
    ["a closing brace too many", '{"return": {}}}\r\n', "}"],
    ["what looks like an object", '{"return": {}, "id": }\r\n', '{"return": {}, "id": }'],
    ["single quotes", "{'return': {}}\r\n", "{'return': {}}"],
    ["a trailing comma", '{"return": {},}\r\n', '{"return": {},}'],
    ["invalid UTF-8 inside a string", Buffer.from('{"return": "\xe9\xfe"}\r\n', "latin1"), '{"return": "\\xe9'],
    ["a control character inside a string", '{"return": "a\u0001b"}\r\n', '{"return": "a\\x01b"}'],
    ["0xFF inside a message", Buffer.from('{"return": \xff{}}\r\n', "latin1"), '{"return": '],
    ["binary noise", Buffer.from([0x00, 0x80, 0xfe, 0x0a]), "\\x00\\x80\\xfe"],
  ])("%s", async (_what, bytes, excerpt) => {
    await using server = await answering(bytes);
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.execute("query-status"), QemuClosedError);
    expect(error).toMatchObject({ reason: "protocol-error", outcome: "unknown" });
    expect(error.cause).toBeInstanceOf(QemuProtocolError);
    expect(error.cause).toMatchObject({ code: "ERR_QEMU_GARBAGE" });
    expect((error.cause as QemuProtocolError).excerpt).toContain(excerpt);
    expect(error.message).toContain(`${server.endpoint}: the peer broke the protocol (`);
    expect(error.message).toMatch(/^[\x20-\x7e…]+$/);
    expect(await qmp.closed).toMatchObject({ reason: "protocol-error", cause: error.cause });
    await server.connection.closed;
  });
});

describe("the stream ends", () => {
  test.each([
    ["behind half an answer", '{"return": {"status": "runn', '{"return": {"status": "runn'],
    ["inside a string with braces", '{"return": "}}}', '{"return": "}}}'],
    ["inside pretty output", '{\r\n    "return": {\r\n    }', '{\\r\\n    "return": {\\r\\n    }'],
  ])("%s: that is told as truncated", async (_where, bytes, excerpt) => {
    await using server = await answering(bytes, true);
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.execute("query-status"), QemuClosedError);
    expect(error).toMatchObject({ reason: "protocol-error", outcome: "unknown" });
    expect(error.cause).toMatchObject({ code: "ERR_QEMU_TRUNCATED", excerpt });
  });

  test("behind a whole answer without line end: it is delivered", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-status", ({ id, connection }: FakeCall) => {
      connection.send(JSON.stringify({ return: status, id }));
      connection.end();
      return never;
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(await qmp.execute("query-status")).toEqual(status);
    expect(await qmp.closed).toMatchObject({ reason: "peer-eof", cause: undefined });
  });

  test("behind nothing: the peer left, and there is no cause beyond that", async () => {
    await using server = await answering("", true);
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.execute("query-status"), QemuClosedError);
    expect(error).toMatchObject({ reason: "peer-eof", outcome: "unknown" });
    expect(error.cause).toBeUndefined();
    expect(error.message).toContain(`${server.endpoint}: the peer closed the connection. "query-status" has no answer`);
  });

  test("by a reset: the system's error is the cause", async () => {
    await using server = await FakeQmpServer.start({ listen: "tcp" });
    server.reply("query-status", ({ connection }: FakeCall) => {
      connection.reset();
      return never;
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.execute("query-status"), QemuClosedError);
    expect(error).toMatchObject({ reason: "reset", outcome: "unknown" });
    expect(error.cause).toMatchObject({ code: "ECONNRESET" });
    expect(error.message).toContain(`${server.endpoint}: the connection broke (`);
  });
});

describe("whatever the cuts, the messages are the same", () => {
  /** An answer between events, all in one write. */
  function session({ id }: FakeCall): string {
    const event = (name: string, data?: unknown) => ({ timestamp: { seconds: 1, microseconds: 2 }, event: name, data });
    const texts = ["é\u{1f600}", "}{", '\\"', "\u2028", "\r\n"];
    const messages = [
      event("STOP"),
      ...texts.map((text) => event("X_TEXT", { text })),
      { return: status, id },
      event("RESUME"),
    ];
    return messages.map((message) => JSON.stringify(message)).join("\r\n") + "\r\n";
  }

  test.each<[string, { chunkSizes: number[] }]>([
    ["byte by byte", { chunkSizes: [1] }],
    ["in pieces of two and seven bytes", { chunkSizes: [2, 7] }],
    ["in one piece", { chunkSizes: [] }],
  ])("%s", async (_cuts, options) => {
    await using server = await FakeQmpServer.start(options);
    server.reply("query-status", (call: FakeCall) => {
      call.connection.send(session(call));
      return never;
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const seen: unknown[] = [];
    qmp.on("event", ({ event, data }) => seen.push(event === "X_TEXT" ? (data as { text: string }).text : event));
    const resumed = qmp.waitFor("RESUME");
    expect(await qmp.execute("query-status")).toEqual(status);
    await resumed;
    expect(seen).toEqual(["STOP", "é\u{1f600}", "}{", '\\"', "\u2028", "\r\n", "RESUME"]);
  });

  test("3,600 small messages in one write", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-status", ({ id, connection }: FakeCall) => {
      const events = Array.from({ length: 3_600 }, (_, at) => `{"event": "X_AT", "data": {"at": ${at}}}\r\n`);
      connection.send(`${events.join("")}{"return": ${JSON.stringify(status)}, "id": ${JSON.stringify(id)}}\r\n`);
      return never;
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const seen: unknown[] = [];
    qmp.on("event", ({ data }) => seen.push(data));
    expect(await qmp.execute("query-status")).toEqual(status);
    expect(seen).toEqual(Array.from({ length: 3_600 }, (_, at) => ({ at })));
  });
});
