import { QmpClient } from "@qemu-wire/qmp";
import { type IntegerMode, QemuClosedError, QemuProtocolError } from "@qemu-wire/wire";
import { type FakeCall, FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";

const limit = 1_000;

/** A fake whose answer to `x-own` has exactly `bytes` bytes, its line end not counted. */
async function answeringWith(bytes: number, chunkSizes: readonly number[] = []): Promise<FakeQmpServer> {
  const server = await FakeQmpServer.start({ chunkSizes });
  server.reply("x-own", ({ id, connection }: FakeCall) => {
    const [head, tail] = ['{"return":"', `","id":${JSON.stringify(id)}}`];
    connection.send(`${head}${"x".repeat(bytes - head.length - tail.length)}${tail}\r\n`);
    return never;
  });
  return server;
}

describe.each<[string, readonly number[]]>([
  ["in one piece", []],
  ["in pieces", [64]],
])("a message of the peer %s", (_how, chunkSizes) => {
  test.each([limit - 1, limit])("of %i bytes is taken where 1000 are the limit", async (bytes) => {
    await using server = await answeringWith(bytes, chunkSizes);
    await using qmp = await QmpClient.connect(server.endpoint, { maxMessageBytes: limit });
    expect(await qmp.executeRaw("x-own")).toMatch(/^x{900,}$/);
  });

  test.each([limit + 1, 5 * limit])(
    "of %i bytes is over it, and ends the session with an error that says so",
    async (bytes) => {
      await using server = await answeringWith(bytes, chunkSizes);
      await using qmp = await QmpClient.connect(server.endpoint, { maxMessageBytes: limit });
      const error = await failureOf(qmp.executeRaw("x-own"), QemuClosedError);
      expect(error).toMatchObject({ reason: "limit-exceeded", outcome: "unknown" });
      expect(error.cause).toBeInstanceOf(QemuProtocolError);
      expect(error.cause).toMatchObject({ code: "ERR_QEMU_MESSAGE_TOO_LARGE" });
      expect(error.message).toContain(
        "a message was over the limit (The peer sent a message of more than 1000 bytes (maxMessageBytes)",
      );
      expect((error.cause as QemuProtocolError).excerpt).toMatch(/^\{"return":"x+…$/);
      expect((await qmp.closed).reason).toBe("limit-exceeded");
      await server.connection.closed;
    },
  );
});

test("a message without an end is over the limit without being kept", async () => {
  await using server = await FakeQmpServer.start();
  await using qmp = await QmpClient.connect(server.endpoint, { maxMessageBytes: limit });
  server.connection.send('{"return": "');
  server.connection.send("y".repeat(10 * limit));
  expect(await qmp.closed).toMatchObject({ reason: "limit-exceeded", cause: { code: "ERR_QEMU_MESSAGE_TOO_LARGE" } });
});

test("a long line of white space is no message and no garbage", async () => {
  await using server = await FakeQmpServer.start();
  server.reply("query-name", { name: "a" });
  await using qmp = await QmpClient.connect(server.endpoint, { maxMessageBytes: limit });
  server.connection.send(" ".repeat(5 * limit));
  expect(await qmp.execute("query-name")).toEqual({ name: "a" });
});

test.each([0, -1, 1.5, Number.NaN, "64"])("maxMessageBytes: %j is refused", async (maxMessageBytes) => {
  const error = await failureOf(
    QmpClient.connect("unix:/nowhere", { maxMessageBytes: maxMessageBytes as number }),
    RangeError,
  );
  expect(error.message).toBe(`maxMessageBytes is a whole number from 1 on, not ${maxMessageBytes}.`);
});

describe("nesting", () => {
  /** An answer of so many lists inside each other. */
  async function nested(depth: number): Promise<FakeQmpServer> {
    const server = await FakeQmpServer.start();
    server.reply("x-own", ({ id, connection }: FakeCall) => {
      connection.send(`{"return":${"[".repeat(depth)}${"]".repeat(depth)},"id":${JSON.stringify(id)}}\r\n`);
      return never;
    });
    return server;
  }

  function depthOf(value: unknown): number {
    let depth = 0;
    for (let at = value; Array.isArray(at); at = at[0] as unknown) depth++;
    return depth;
  }

  test("100,000 deep is no danger to the reader", async () => {
    await using server = await nested(100_000);
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(depthOf(await qmp.executeRaw("x-own"))).toBe(100_000);
  });

  test.each<[IntegerMode, number]>([
    ["number", 1_000],
    ["bigint", 1_000],
    ["bigint", 20_000],
  ])("with integers %j, %i deep is taken or refused with a reason", async (integers, depth) => {
    await using server = await nested(depth);
    await using qmp = await QmpClient.connect(server.endpoint, { integers });
    if (depth <= 1_000) expect(depthOf(await qmp.executeRaw("x-own"))).toBe(depth);
    else {
      const error = await failureOf(qmp.executeRaw("x-own"), QemuClosedError);
      expect(error).toMatchObject({ reason: "limit-exceeded", cause: { code: "ERR_QEMU_MESSAGE_TOO_DEEP" } });
    }
  });
});
