import { QmpClient } from "@qemu-wire/qmp";
import { QemuClosedError, QemuCommandError, QemuConnectError, QemuTimeoutError } from "@qemu-wire/wire";
import { type FakeCall, failure, FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { WireTrace } from "../support/wire-trace.js";

const timestamp = { seconds: 1, microseconds: 2 };

describe("the negotiation", () => {
  test("refused: the error holds QEMU's, and the socket is let go", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("qmp_capabilities", failure("Capability oob not available"));
    const error = await failureOf(QmpClient.connect(server.endpoint), QemuConnectError);
    expect(error.code).toBe("ERR_QEMU_NEGOTIATION");
    expect(error.message).toContain(`${server.endpoint}: the negotiation failed: `);
    expect(error.message).toContain("Capability oob not available (GenericError)");
    expect(error.cause).toBeInstanceOf(QemuCommandError);
    expect(error.cause).toMatchObject({ command: "qmp_capabilities", arguments: { enable: ["oob"] } });
    await server.connection.closed;
  });

  test("unanswered: the deadline's error says what that means, and the socket is let go", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("qmp_capabilities", never);
    const connecting = QmpClient.connect(server.endpoint, { negotiationTimeout: 50 });
    const error = await failureOf(connecting, QemuConnectError);
    expect(error.code).toBe("ERR_QEMU_NEGOTIATION");
    expect(error.message).toBe(
      `${server.endpoint}: it greeted, but did not answer qmp_capabilities within 50 ms: QEMU's main loop is busy, or a command of the previous client still runs.`,
    );
    expect(error.cause).toBeInstanceOf(QemuTimeoutError);
    await server.connection.closed;
    expect(server.calls.map(({ command }) => command)).toEqual(["qmp_capabilities"]);
  });

  test("cut off: the error says so", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("qmp_capabilities", never);
    const connecting = failureOf(QmpClient.connect(server.endpoint), QemuConnectError);
    (await server.waitForCall("qmp_capabilities")).connection.end();
    const error = await connecting;
    expect(error.code).toBe("ERR_QEMU_NEGOTIATION");
    expect(error.message).toContain("the peer closed the connection");
    expect(error.cause).toBeInstanceOf(QemuClosedError);
  });

  test("has a long id that no other client can have used; then ids are small", async () => {
    await using server = await FakeQmpServer.start({ clients: "many" });
    server.reply("query-status", { status: "running", running: true });
    await using one = await QmpClient.connect(server.endpoint);
    await using other = await QmpClient.connect(server.endpoint);
    await Promise.all([one.execute("query-status"), other.execute("query-status")]);
    const ids = server.callsOf("qmp_capabilities").map(({ id }) => id as string);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{8,}-[0-9a-z]{8,}$/);
    expect(server.callsOf("query-status").map(({ id }) => id)).toEqual([1, 1]);
  });
});

describe("what a monitor still has for its previous client", () => {
  const stale: readonly [string, readonly object[]][] = [
    [
      "answers with ids that ours will have",
      [
        { return: { status: "stale" }, id: 1 },
        { return: {}, id: 2 },
      ],
    ],
    ["an error with such an id", [{ id: 1, error: { class: "GenericError", desc: "stale" } }]],
    [
      "answers with other ids",
      [
        { return: {}, id: "1" },
        { return: {}, id: null },
        { return: [], id: { a: [1] } },
      ],
    ],
    ["an answer without id", [{ return: {} }]],
    ["an error without id", [{ error: { class: "GenericError", desc: "stale" } }]],
    ["many", Array.from({ length: 20 }, (_, index) => (index % 2 ? { return: 7 } : { id: index, error: {} }))],
  ];

  test.each(stale)("is no answer to the negotiation when it comes with the greeting: %s", async (_what, messages) => {
    await using server = await FakeQmpServer.start();
    for (const message of messages) server.sendAfterGreeting(message);
    await expectUnharmed(server, messages.length);
  });

  test.each(stale)("is none either when it comes after the negotiation was written: %s", async (_what, messages) => {
    await using server = await FakeQmpServer.start();
    server.replyOnce("qmp_capabilities", ({ connection }: FakeCall) => {
      for (const message of messages) connection.send(message);
      return {};
    });
    await expectUnharmed(server, messages.length);
  });

  async function expectUnharmed(server: FakeQmpServer, staleMessages: number): Promise<void> {
    const status = server.hold("query-status");
    using trace = new WireTrace(server.endpoint);
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(server.connection.negotiated).toBe(true);
    const answer = qmp.execute("query-status");
    expect((await status.called).id).toBe(1);
    status.release({ status: "running", running: true });
    expect((await answer).status).toBe("running");
    expect(trace.notices).toHaveLength(staleMessages);
    expect(trace.notices.at(-1)).toEqual({
      code: "stale-message",
      count: staleMessages,
      message: `${server.endpoint}: an answer to a command of the monitor's previous client was dropped.`,
    });
    server.assertDone();
  }

  test("events before the negotiation are dropped and counted; nothing finds them later", async () => {
    await using server = await FakeQmpServer.start();
    server.sendAfterGreeting({ timestamp, event: "STOP" }).sendAfterGreeting({ timestamp, event: "RESUME" });
    using trace = new WireTrace(server.endpoint);
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(trace.notices).toEqual([
      {
        code: "stale-message",
        count: 1,
        message: `${server.endpoint}: STOP came before the negotiation and was dropped.`,
      },
      {
        code: "stale-message",
        count: 2,
        message: `${server.endpoint}: RESUME came before the negotiation and was dropped.`,
      },
    ]);
    expect(qmp.mark()).toEqual({ sequence: 0 });
  });

  test("an event right behind the answer to the negotiation, in one piece with it, is delivered", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("qmp_capabilities", never);
    using trace = new WireTrace(server.endpoint);
    const connecting = QmpClient.connect(server.endpoint);
    const { id, connection } = await server.waitForCall("qmp_capabilities");
    const event = { timestamp, event: "SUSPEND" };
    connection.send(`${JSON.stringify({ return: {}, id })}\r\n${JSON.stringify(event)}\r\n`);
    await using qmp = await connecting;
    expect(await qmp.waitFor("SUSPEND", { since: { sequence: 0 } })).toEqual(event);
    expect(trace.notices).toEqual([]);
  });
});
