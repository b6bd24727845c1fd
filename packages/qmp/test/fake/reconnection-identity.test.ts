import { QmpClient } from "@qemu-wire/qmp";
import { QemuClosedError, QemuStateError } from "@qemu-wire/wire";
import { type FakeCall, failure, type FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { identifiedServer, uuid } from "./support/identified-server.js";
import { historyOf, nextOf } from "./support/notifications.js";
import { SuccessiveEndpoint } from "./support/successive-endpoint.js";

const otherUuid = "0e3a1d5c-52b0-4ff7-8d12-000000000001";
const noUuid = "00000000-0000-0000-0000-000000000000";

describe("another QEMU behind the same address", () => {
  test.each<[string, () => Promise<FakeQmpServer>, RegExp]>([
    ["version", () => identifiedServer({ version: "7.2.23" }), /another QEMU answers, 7\.2\.23 instead of 7\.2\.22/],
    ["package", () => identifiedServer({ package: "v2" }), /another QEMU answers, 7\.2\.22 v2 instead of 7\.2\.22\./],
    ["UUID", () => identifiedServer({}, otherUuid), /a QEMU with another UUID answers/],
    ["UUID, none now,", () => identifiedServer({}, noUuid), /a QEMU with another UUID answers/],
  ])("told by its %s is no reconnection: the client is closed with that", async (_what, start, text) => {
    await using first = await identifiedServer();
    await using second = await start();
    await using qmp = await QmpClient.connect(new SuccessiveEndpoint(first, second), { reconnect: true });
    const history = historyOf(qmp, "state", "gap", "reconnected", "notice");
    const iterator = qmp.events(undefined, { acrossReconnect: true });
    first.connection.end();
    const { reason, cause } = await qmp.closed;
    expect(reason).toBe("connect-failed");
    expect(cause).toBeInstanceOf(QemuStateError);
    expect(cause).toMatchObject({ code: "ERR_QEMU_ANOTHER_QEMU" });
    expect((cause as Error).message).toMatch(text);
    expect((cause as Error).message).toContain("Make a new client for it.");
    expect(history).toEqual(["state reconnecting", "gap", "state closing", "state closed"]);
    await second.connection.closed;
    expect(second.connections).toHaveLength(1);
    expect((await iterator.next()).value).toMatchObject({ event: "gap" });
    expect((await failureOf(iterator.next(), QemuClosedError)).cause).toBe(cause);
    expect((await failureOf(qmp.execute("query-name"), QemuClosedError)).outcome).toBe("not-sent");
  });

  test("has its events kept from everyone; those of the same QEMU come once it is known", async () => {
    for (const [found, heard] of [
      [otherUuid, []],
      [uuid, ["STOP"]],
    ] as const) {
      await using first = await identifiedServer();
      await using second = await identifiedServer({}, found);
      // An event in the middle of the question who it is.
      second.reply("query-uuid", (call: FakeCall) => {
        call.emit("STOP");
        return { UUID: found };
      });
      await using qmp = await QmpClient.connect(new SuccessiveEndpoint(first, second), { reconnect: true });
      const events: string[] = [];
      qmp.on("STOP", ({ event }) => events.push(event));
      const settled = found === uuid ? nextOf(qmp, "reconnected") : qmp.closed;
      first.connection.end();
      await settled;
      expect(events).toEqual(heard);
    }
  });

  test("older than the client is typed for is told as that", async () => {
    await using first = await identifiedServer({ version: "10.0.0" });
    await using second = await identifiedServer({ version: "7.2.0" });
    const endpoint = new SuccessiveEndpoint(first, second);
    await using qmp = await QmpClient.connect(endpoint, { reconnect: true, qemu: "10.0" });
    first.connection.end();
    expect((await qmp.closed).cause).toMatchObject({ code: "ERR_QEMU_VERSION" });
  });

  test("that is no QEMU at all closes the client, too", async () => {
    await using first = await identifiedServer();
    await using second = await identifiedServer({ greeting: "SSH-2.0-OpenSSH_9.2\r\n" });
    await using qmp = await QmpClient.connect(new SuccessiveEndpoint(first, second), { reconnect: true });
    first.connection.end();
    expect((await qmp.closed).cause).toMatchObject({ code: "ERR_QEMU_WRONG_PEER" });
  });

  test.each([
    ["the same UUID", uuid],
    ["no UUID on either side", noUuid],
  ])("is not claimed with %s: there is nothing to tell it by", async (_what, shared) => {
    await using first = await identifiedServer({}, shared);
    await using second = await identifiedServer({}, shared);
    await using qmp = await QmpClient.connect(new SuccessiveEndpoint(first, second), { reconnect: true });
    const reconnected = nextOf(qmp, "reconnected");
    first.connection.end();
    await reconnected;
    expect(await qmp.execute("query-name")).toEqual({ name: "0" });
    expect(second.callsOf("query-uuid")).toHaveLength(1);
  });
});

describe("the identity check", () => {
  test("that breaks off is tried again", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: { minTimeout: 1 } });
    server.replyOnce("query-uuid", ({ connection }: FakeCall) => {
      connection.destroy();
      return never;
    });
    const history = historyOf(qmp, "state", "notice");
    const reconnected = nextOf(qmp, "reconnected");
    server.connection.end();
    await reconnected;
    expect(history).toEqual(["state reconnecting", "notice reconnect-failed 1", "state running"]);
    expect(await qmp.execute("query-name")).toEqual({ name: "2" });
    server.assertDone();
  });

  test.each([
    ["refused", failure("not now")],
    ["answered with nonsense", { UUID: 7 }],
  ])("that is %s makes no claim", async (_how, reply) => {
    await using server = await identifiedServer();
    server.reply("query-uuid", reply);
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const reconnected = nextOf(qmp, "reconnected");
    server.connection.end();
    await reconnected;
    expect(await qmp.execute("query-name")).toEqual({ name: "1" });
  });

  test("that is refused only once makes no claim either", async () => {
    await using server = await identifiedServer();
    server.replyOnce("query-uuid", failure("not now"));
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const reconnected = nextOf(qmp, "reconnected");
    server.connection.end();
    await reconnected;
    expect(server.callsOf("query-uuid")).toHaveLength(2);
    server.assertDone();
  });

  test("of the first connection that breaks off fails the connecting, and leaves nothing", async () => {
    await using server = await identifiedServer();
    server.reply("query-uuid", ({ connection }: FakeCall) => {
      connection.end();
      return never;
    });
    const error = await failureOf(QmpClient.connect(server.endpoint, { reconnect: true }), QemuClosedError);
    expect(error.reason).toBe("peer-eof");
    await server.connection.closed;
  });
});
