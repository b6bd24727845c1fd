import { QmpClient } from "@qemu-wire/qmp";
import { QemuClosedError } from "@qemu-wire/wire";
import { never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf, take } from "../support/expectations.js";
import { identifiedServer } from "./support/identified-server.js";
import { historyOf, nextOf } from "./support/notifications.js";

describe("a client with reconnect", () => {
  test("negotiates again, keeps its listeners, and tells what happened in order", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const history = historyOf(qmp, "state", "gap", "reconnected", "event", "notice");
    const stops: unknown[] = [];
    qmp.on("STOP", ({ event }) => stops.push(event));
    server.emit("STOP");
    server.connection.end();
    const { greeting } = await nextOf(qmp, "reconnected");
    expect(greeting.QMP.version.qemu).toEqual({ major: 7, minor: 2, micro: 22 });
    expect(greeting).toBe(qmp.greeting);
    expect(qmp.state).toBe("running");
    server.emit("STOP");
    expect(await qmp.execute("query-name")).toEqual({ name: "1" });
    expect(stops).toEqual(["STOP", "STOP"]);
    expect(history).toEqual(["event STOP", "state reconnecting", "gap", "state running", "reconnected", "event STOP"]);
    // Ids begin anew, behind a negotiation of its own.
    expect(server.calls.map(({ command, id, connection }) => [connection.index, command, typeof id])).toEqual([
      [0, "qmp_capabilities", "string"],
      [0, "query-uuid", "number"],
      [1, "qmp_capabilities", "string"],
      [1, "query-uuid", "number"],
      [1, "query-name", "number"],
    ]);
    expect(new Set(server.callsOf("qmp_capabilities").map(({ id }) => id)).size).toBe(2);
  });

  test("fails the commands in flight with their outcome, and sends none of them again", async () => {
    await using server = await identifiedServer();
    server.reply("stop", never);
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const calls = Array.from({ length: 10 }, () => failureOf(qmp.execute("stop"), QemuClosedError));
    await server.waitForCall("stop");
    const reconnected = nextOf(qmp, "reconnected");
    server.connection.destroy();
    const errors = await Promise.all(calls);
    expect(errors.map(({ outcome }) => outcome)).toEqual([
      ...Array<string>(8).fill("unknown"),
      ...Array<string>(2).fill("not-sent"),
    ]);
    expect(errors.map(({ reason }) => reason)).toEqual(Array(10).fill("peer-eof"));
    await reconnected;
    await qmp.execute("query-name");
    const second = server.calls.filter(({ connection }) => connection.index === 1).map(({ command }) => command);
    expect(second).toEqual(["qmp_capabilities", "query-uuid", "query-name"]);
  });

  test("drops the answer that QEMU still had for the connection before", async () => {
    await using server = await identifiedServer();
    const held = server.hold("stop");
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const history = historyOf(qmp, "notice");
    const stopped = failureOf(qmp.execute("stop"), QemuClosedError);
    await held.called;
    const reconnected = nextOf(qmp, "reconnected");
    server.connection.destroy();
    expect((await stopped).outcome).toBe("unknown");
    await server.waitForConnection(2);
    held.release();
    await reconnected;
    expect(await qmp.execute("query-name")).toEqual({ name: "1" });
    expect(history).toEqual(["notice stale-message 1"]);
  });

  test.each(["utter nonsense\n", '{"return": {\u0001}}\n'])(
    "also when the peer breaks the protocol: %j",
    async (bytes) => {
      await using server = await identifiedServer();
      await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
      const gap = nextOf(qmp, "gap");
      const reconnected = nextOf(qmp, "reconnected");
      server.connection.send(bytes);
      expect((await gap).cause).toMatchObject({ reason: "protocol-error", cause: { code: "ERR_QEMU_GARBAGE" } });
      await reconnected;
      expect(await qmp.execute("query-name")).toEqual({ name: "1" });
    },
  );

  test("takes several breaks in a row", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const history = historyOf(qmp, "state");
    const iterator = qmp.events(undefined, { acrossReconnect: true });
    for (let round = 1; round <= 5; round++) {
      const reconnected = nextOf(qmp, "reconnected");
      server.connection.destroy();
      await reconnected;
      expect(await qmp.execute("query-name")).toEqual({ name: `${round}` });
    }
    expect(history).toEqual(Array(5).fill(["state reconnecting", "state running"]).flat());
    expect((await take(iterator, 5)).map(({ event }) => event)).toEqual(Array(5).fill("gap"));
  });

  test("takes a break in the moment of its return", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const twice = new Promise<void>((resolve) => {
      let count = 0;
      qmp.on("reconnected", () => {
        if (++count === 2) resolve();
        else server.connection.destroy();
      });
    });
    server.connection.destroy();
    await twice;
    expect(await qmp.execute("query-name")).toEqual({ name: "2" });
  });
});

describe("a client with reconnect stays closed", () => {
  test("after quit", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const history = historyOf(qmp, "state", "gap");
    await qmp.quit();
    expect(await qmp.closed).toMatchObject({ reason: "server-shutdown" });
    expect(history).toEqual(["state closing", "state closed"]);
    expect(server.connections).toHaveLength(1);
  });

  test("after quit whose answer is lost in a reset", async () => {
    await using server = await identifiedServer({ listen: "tcp" });
    server.reply("quit", ({ connection }: { connection: { reset(): void } }) => {
      connection.reset();
      return never;
    });
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    await qmp.quit();
    expect(qmp.state).toBe("closed");
    expect(server.connections).toHaveLength(1);
  });

  test("after quit whose answer is garbage, though nobody knows then what became of QEMU", async () => {
    await using server = await identifiedServer();
    server.reply("quit", ({ connection }: { connection: { send(text: string): void } }) => {
      connection.send("nonsense\n");
      return never;
    });
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const error = await failureOf(qmp.quit(), QemuClosedError);
    expect(error).toMatchObject({ reason: "protocol-error", outcome: "unknown" });
    expect(await qmp.closed).toMatchObject({ reason: "protocol-error" });
    expect(server.connections).toHaveLength(1);
  });

  test("after SHUTDOWN", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    server.emit("SHUTDOWN", { guest: true, reason: "guest-shutdown" });
    server.connection.end();
    expect(await qmp.closed).toMatchObject({ reason: "server-shutdown", shutdown: { guest: true } });
    expect(server.connections).toHaveLength(1);
  });

  test("after close()", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const history = historyOf(qmp, "state", "gap");
    await qmp.close();
    expect(history).toEqual(["state closing", "state closed"]);
    await server.connection.closed;
    expect(server.connections).toHaveLength(1);
  });
});

test("a client without reconnect is closed by the first break", async () => {
  await using server = await identifiedServer();
  await using qmp = await QmpClient.connect(server.endpoint);
  expect(server.callsOf("query-uuid")).toEqual([]);
  const history = historyOf(qmp, "state", "gap");
  server.connection.end();
  expect(await qmp.closed).toMatchObject({ reason: "peer-eof" });
  expect(history).toEqual(["state closing", "state closed"]);
});
