import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuClosedError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { type FakeCall, failure, FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";

const shutdown = { guest: false, reason: "host-qmp-quit" };

/** How a QEMU goes: with or without its answer, by an end or by a reset. */
const endings: readonly [string, (call: FakeCall) => unknown][] = [
  [
    "its answer, then an end",
    (call) => {
      call.emit("SHUTDOWN", shutdown);
      call.afterReply(() => call.connection.end());
      return {};
    },
  ],
  [
    "its answer, then a reset",
    (call) => {
      call.emit("SHUTDOWN", shutdown);
      call.afterReply(() => call.connection.reset());
      return {};
    },
  ],
  [
    "no answer and an end",
    (call) => {
      call.emit("SHUTDOWN", shutdown);
      call.connection.end();
      return never;
    },
  ],
  [
    "no answer and a reset",
    (call) => {
      call.emit("SHUTDOWN", shutdown);
      call.connection.reset();
      return never;
    },
  ],
  [
    "no answer and half a message before the end",
    (call) => {
      call.emit("SHUTDOWN", shutdown);
      call.connection.send('{"return": {');
      call.connection.end();
      return never;
    },
  ],
];

describe("quit", () => {
  test.each(endings)("resolves with %s", async (_how, reply) => {
    await using server = await FakeQmpServer.start({ listen: "tcp" });
    server.reply("quit", reply);
    await using qmp = await QmpClient.connect(server.endpoint);
    const events = qmp.events();
    await qmp.quit();
    expect(qmp.state).toBe("closed");
    expect(await qmp.closed).toEqual({ reason: "server-shutdown", cause: undefined, shutdown });
    expect((await events.next()).value).toMatchObject({ event: "SHUTDOWN", data: shutdown });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test.each([
    ["end", (call: FakeCall) => call.connection.end()],
    ["reset", (call: FakeCall) => call.connection.reset()],
  ])("resolves with a mere %s: no event, no answer", async (_how, end) => {
    await using server = await FakeQmpServer.start({ listen: "tcp" });
    server.reply("quit", (call: FakeCall) => {
      end(call);
      return never;
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    await qmp.quit();
    expect(await qmp.closed).toEqual({ reason: "server-shutdown", cause: undefined, shutdown: undefined });
  });

  test("resolves when the other side goes in the moment of the write", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    const quitting = qmp.quit();
    server.connection.destroy();
    await quitting;
    expect(await qmp.closed).toMatchObject({ reason: "server-shutdown", cause: undefined });
  });

  test("leaves the commands behind it without an answer, and says what ended", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    const quitting = qmp.quit();
    const behind = failureOf(qmp.execute("query-status"), QemuClosedError);
    await quitting;
    const error = await behind;
    expect(error).toMatchObject({ reason: "server-shutdown", outcome: "unknown" });
    expect(error.message).toContain(`${server.endpoint}: QEMU shut down. "query-status" has no answer: it was written`);
    const later = await failureOf(qmp.execute("query-status"), QemuClosedError);
    expect(later).toMatchObject({ reason: "server-shutdown", outcome: "not-sent" });
    expect(await failureOf(qmp.quit(), QemuClosedError)).toMatchObject({ outcome: "not-sent" });
  });

  test("twice at once resolves twice", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    await Promise.all([qmp.quit(), qmp.quit()]);
    expect(qmp.state).toBe("closed");
  });

  test("rejects when QEMU answers and stays; then the end is a surprise again", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("quit", {}).reply("query-status", { status: "paused", running: false });
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.quit({ timeout: 50 }), QemuTimeoutError);
    expect(error).toMatchObject({ timeout: 50, outcome: "unknown" });
    expect(error.message).toContain(`${server.endpoint}: QEMU still has its monitor open 50 ms after quit.`);
    expect((await qmp.execute("query-status")).status).toBe("paused");
    server.connection.end();
    expect(await qmp.closed).toMatchObject({ reason: "peer-eof" });
  });

  test("rejects when QEMU is slow to go; as its SHUTDOWN was seen, its end is no surprise", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("quit", (call: FakeCall) => {
      call.emit("SHUTDOWN", shutdown);
      return {};
    });
    await using qmp = await QmpClient.connect(server.endpoint);
    const seen = qmp.waitFor("SHUTDOWN");
    expect(await failureOf(qmp.quit({ timeout: 50 }), QemuTimeoutError)).toMatchObject({ outcome: "unknown" });
    await seen;
    server.connection.end();
    expect(await qmp.closed).toEqual({ reason: "server-shutdown", cause: undefined, shutdown });
  });

  test("that could not be sent in time is never sent: QEMU must not end after its owner was told that it doesn't", async () => {
    await using server = await FakeQmpServer.start();
    const held = server.hold("query-name");
    server.reply("query-name", {});
    await using qmp = await QmpClient.connect(server.endpoint);
    const atQemu = Array.from({ length: 8 }, () => qmp.execute("query-name"));
    await held.called;
    const error = await failureOf(qmp.quit({ timeout: 50 }), QemuTimeoutError);
    expect(error).toMatchObject({ timeout: 50, outcome: "not-sent" });
    expect(error.message).toContain(
      `${server.endpoint}: QEMU took no command for 50 ms, so that quit was not sent, and will not be.`,
    );
    held.release({});
    await Promise.all(atQemu);
    await qmp.execute("query-name");
    expect(server.callsOf("quit")).toEqual([]);
  });

  test("rejects when QEMU neither answers nor goes", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("quit", never);
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(await failureOf(qmp.quit({ timeout: 50 }), QemuTimeoutError)).toMatchObject({ outcome: "unknown" });
    expect(qmp.state).toBe("running");
  });

  test("rejects when QEMU refuses; then the end is a surprise again", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("quit", failure("not now"));
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(await failureOf(qmp.quit(), QemuCommandError)).toMatchObject({ desc: "not now", command: "quit" });
    expect(qmp.state).toBe("running");
    server.connection.end();
    expect(await qmp.closed).toMatchObject({ reason: "peer-eof" });
  });

  test("aborted before the write sends nothing", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.quit({ signal: AbortSignal.abort("no") }), QemuAbortError);
    expect(error).toMatchObject({ outcome: "not-sent", cause: "no" });
    expect(server.calls).toHaveLength(1);
  });

  test.each([
    ["before the answer", never],
    ["between the answer and the end", {}],
  ])("aborted %s rejects with outcome unknown", async (_when, reply) => {
    await using server = await FakeQmpServer.start();
    server.reply("quit", reply).reply("query-status", { status: "paused", running: false });
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const quitting = failureOf(qmp.quit({ signal: controller.signal }), QemuAbortError);
    await server.waitForCall("quit");
    // Its answer comes behind the answer to quit, where there is one.
    if (reply !== never) await qmp.execute("query-status");
    controller.abort("enough");
    expect(await quitting).toMatchObject({ outcome: "unknown", cause: "enough" });
    expect(qmp.state).toBe("running");
  });

  test("rejects when the client is closed meanwhile: nobody knows then what QEMU does", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("quit", never);
    await using qmp = await QmpClient.connect(server.endpoint);
    const quitting = failureOf(qmp.quit(), QemuClosedError);
    await server.waitForCall("quit");
    await qmp.close();
    expect(await quitting).toMatchObject({ reason: "requested", outcome: "unknown" });
  });
});
