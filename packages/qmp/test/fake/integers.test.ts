import { QmpClient } from "@qemu-wire/qmp";
import { type IntegerMode, QemuClosedError, QemuProtocolError } from "@qemu-wire/wire";
import { type FakeCall, FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { nextNotice } from "../support/notices.js";

const allOnes = 2n ** 64n - 1n;

/** A fake whose `query-migrate` has an integer that no double holds, and whose `query-balloon` has a plain one. */
async function countingServer(): Promise<FakeQmpServer> {
  const server = await FakeQmpServer.start();
  server.reply("query-migrate", { status: "active", ram: { total: 4096, remaining: [{ pages: allOnes }] } });
  server.reply("query-balloon", { actual: 1024 });
  server.reply("x-own", { counter: 7, text: "18446744073709551615" });
  return server;
}

describe('with integers: "auto"', () => {
  test("only what a double can't hold is a bigint", async () => {
    await using server = await countingServer();
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(await qmp.execute("query-migrate")).toEqual({
      status: "active",
      ram: { total: 4096, remaining: [{ pages: allOnes }] },
    });
    expect(await qmp.executeRaw("x-own")).toEqual({ counter: 7, text: "18446744073709551615" });
  });

  test.each([2n ** 53n, -(2n ** 53n), -(2n ** 63n), 2n ** 63n, allOnes])(
    "%s arrives and leaves exact",
    async (value) => {
      await using server = await FakeQmpServer.start();
      server.reply("x-echo", ({ arguments: args }: FakeCall) => args);
      await using qmp = await QmpClient.connect(server.endpoint);
      expect(await qmp.executeRaw("x-echo", { value })).toEqual({ value });
      expect(server.callsOf("x-echo")[0]?.text).toContain(`"value":${value}}`);
    },
  );
});

describe('with integers: "number"', () => {
  test("an answer with an unsafe integer fails its command with the path, and nothing else", async () => {
    await using server = await countingServer();
    await using qmp = await QmpClient.connect(server.endpoint, { integers: "number" });
    const [error, balloon] = await Promise.all([
      failureOf(qmp.execute("query-migrate"), QemuProtocolError),
      qmp.execute("query-balloon"),
    ]);
    expect(error.code).toBe("ERR_QEMU_UNSAFE_INTEGER");
    expect(error.path).toBe("return.ram.remaining[0].pages");
    expect(error.message).toBe(
      `${server.endpoint}: the answer to "query-migrate" can't be used: return.ram.remaining[0].pages is 18446744073709551615, an integer that a number can't hold exactly; use integers: "auto" or "bigint"`,
    );
    expect(balloon).toEqual({ actual: 1024 });
    expect(qmp.state).toBe("running");
    expect(await qmp.executeRaw("x-own")).toEqual({ counter: 7, text: "18446744073709551615" });
  });

  test("frees the place of the command, as any answer does", async () => {
    await using server = await countingServer();
    await using qmp = await QmpClient.connect(server.endpoint, { integers: "number" });
    const calls = Array.from({ length: 20 }, () => failureOf(qmp.execute("query-migrate"), QemuProtocolError));
    await Promise.all(calls);
    expect(await qmp.execute("query-balloon")).toEqual({ actual: 1024 });
  });

  test("an unsafe integer for nobody, or too late, is a notice as any such answer", async () => {
    await using server = await countingServer();
    const held = server.hold("query-migrate");
    await using qmp = await QmpClient.connect(server.endpoint, { integers: "number" });
    const unknown = nextNotice(qmp, "unknown-id");
    server.connection.send({ return: {}, id: allOnes });
    expect((await unknown).message).toContain("18446744073709551615");
    const controller = new AbortController();
    const aborted = failureOf(qmp.execute("query-migrate", {}, { signal: controller.signal }), Error);
    await held.called;
    controller.abort();
    expect((await aborted).name).toBe("AbortError");
    const late = nextNotice(qmp, "late-answer");
    held.release({ far: allOnes });
    expect(await late).toMatchObject({ count: 1 });
    expect(await qmp.execute("query-balloon")).toEqual({ actual: 1024 });
  });

  test("an event with one ends the session, as an event can't get lost unnoticed", async () => {
    await using server = await countingServer();
    await using qmp = await QmpClient.connect(server.endpoint, { integers: "number" });
    const iterator = qmp.events();
    server.emit("BALLOON_CHANGE", { actual: allOnes });
    const error = await failureOf(iterator.next(), QemuClosedError);
    expect(error.reason).toBe("protocol-error");
    expect(error.cause).toMatchObject({ code: "ERR_QEMU_UNSAFE_INTEGER", path: "data.actual" });
  });
});

describe('with integers: "bigint"', () => {
  test("fields that the schema declares as 64-bit are bigints, whatever their value; others are numbers", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-migrate", {
      status: "active",
      "total-time": 12,
      ram: { total: 4096, remaining: 0, mbps: 1.5, "page-size": 4096 },
    });
    server.reply("query-cpus-fast", [{ "cpu-index": 0, "qom-path": "/cpu", "thread-id": 77, target: "x86_64" }]);
    server.reply("x-own", { counter: 7 });
    await using qmp = await QmpClient.connect(server.endpoint, { integers: "bigint" });
    expect(await qmp.execute("query-migrate")).toEqual({
      status: "active",
      "total-time": 12n,
      ram: { total: 4096n, remaining: 0n, mbps: 1.5, "page-size": 4096n },
    });
    expect(await qmp.execute("query-cpus-fast")).toEqual([
      { "cpu-index": 0n, "qom-path": "/cpu", "thread-id": 77n, target: "x86_64" },
    ]);
    // No schema knows it.
    expect(await qmp.executeRaw("x-own")).toEqual({ counter: 7 });
  });

  test("also in events, for listeners, iterators and waits; what doesn't fit the schema stays as it is", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint, { integers: "bigint" });
    const heard: unknown[] = [];
    qmp.on("BALLOON_CHANGE", ({ data }) => heard.push(data));
    const iterator = qmp.events(["BALLOON_CHANGE"]);
    const waited = qmp.waitFor("BALLOON_CHANGE", { where: ({ data }) => data.actual === 5n });
    server.emit("BALLOON_CHANGE", { actual: 4 });
    server.emit("BALLOON_CHANGE", { actual: 5 }, { seconds: 1, microseconds: 2 });
    server.emit("BALLOON_CHANGE", { actual: "many" });
    expect(await waited).toEqual({
      event: "BALLOON_CHANGE",
      data: { actual: 5n },
      timestamp: { seconds: 1, microseconds: 2 },
    });
    expect((await iterator.next()).value?.data).toEqual({ actual: 4n });
    server.reply("x-own", {});
    await qmp.executeRaw("x-own");
    expect(heard).toEqual([{ actual: 4n }, { actual: 5n }, { actual: "many" }]);
  });

  test("an error and an answer of another shape pass through", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-migrate", "odd").reply("query-balloon", [{ actual: 1 }, null]);
    await using qmp = await QmpClient.connect(server.endpoint, { integers: "bigint" });
    expect(await qmp.execute("query-migrate")).toBe("odd");
    expect(await qmp.execute("query-balloon")).toEqual([{ actual: 1 }, null]);
    expect((await failureOf(qmp.execute("stop"), Error)).name).toBe("QemuCommandError");
  });
});

test.each<IntegerMode>(["auto", "number", "bigint"])("with integers: %j the greeting is the same", async (integers) => {
  await using server = await FakeQmpServer.start();
  await using qmp = await QmpClient.connect(server.endpoint, { integers });
  expect(qmp.greeting.QMP.version.qemu).toEqual({ major: 7, minor: 2, micro: 22 });
});

test("another mode of integers is refused", async () => {
  const error = await failureOf(QmpClient.connect("unix:/nowhere", { integers: "float" as "auto" }), RangeError);
  expect(error.message).toBe('integers is "auto", "number" or "bigint", not float.');
});
