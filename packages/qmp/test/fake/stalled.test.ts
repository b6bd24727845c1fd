import { QmpClient } from "@qemu-wire/qmp";
import { QemuClosedError, QemuTimeoutError } from "@qemu-wire/wire";
import { failure, FakeQmpServer, never } from "@qemu-wire/testing";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { failureOf } from "../support/expectations.js";
import { nextNotice } from "../support/notices.js";

// The clock moves when a test says so, or the answer to the client's question could be late on a machine that stops for a
// second. It is one clock for the whole file: deadlines share a timer.
beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterAll(() => void vi.useRealTimers());

/** Lets the deadline of a command expire, once the server has that command. */
async function expire(server: FakeQmpServer, command = "query-status", count = 1): Promise<void> {
  await server.waitForCall(command, count);
  vi.advanceTimersByTime(50);
}

describe("after a deadline the client asks out-of-band whether QEMU lives", () => {
  test.each([
    ["an answer", []],
    ["an error, as from a build without it,", failure("The command query-yank has not been found", "CommandNotFound")],
  ])("%s says that its main loop is busy", async (_what, reply) => {
    await using server = await FakeQmpServer.start();
    const held = server.hold("query-status");
    server.reply("query-yank", reply);
    await using qmp = await QmpClient.connect(server.endpoint);
    const notice = nextNotice(qmp, "stalled");
    const expired = failureOf(qmp.execute("query-status", {}, { timeout: 30 }), QemuTimeoutError);
    await expire(server);
    await expired;
    expect(await notice).toEqual({
      code: "stalled",
      count: 1,
      message: `${server.endpoint}: "query-status" has no answer after 30 ms. The monitor answers out-of-band, so that QEMU lives and its main loop is busy; later commands wait behind this one.`,
    });
    expect(server.calls.at(-1)).toMatchObject({ command: "query-yank", outOfBand: true, arguments: undefined });
    held.release();
  });

  test.each([
    ["QEMU before 6.0: its out-of-band commands act", { version: "5.2.99" }, true],
    ["a QEMU that offers no out-of-band commands", { capabilities: [] }, true],
    ["a client that doesn't want them", {}, false],
  ])("never %s: nothing more is written", async (_what, options, outOfBand) => {
    await using server = await FakeQmpServer.start(options);
    const held = server.hold("query-status");
    await using qmp = await QmpClient.connect(server.endpoint, { outOfBand });
    const notice = nextNotice(qmp, "stalled");
    const expired = failureOf(qmp.execute("query-status", {}, { timeout: 30 }), QemuTimeoutError);
    await expire(server);
    await expired;
    expect((await notice).message).toBe(
      `${server.endpoint}: "query-status" has no answer after 30 ms. Later commands wait behind it.`,
    );
    expect(await qmp.probe()).toBe("unknown");
    // The answer to a later command: all that was written before it has come.
    server.reply("query-name", { name: "a" });
    held.release();
    await qmp.execute("query-name");
    expect(server.calls.map(({ command }) => command)).toEqual(["qmp_capabilities", "query-status", "query-name"]);
  });

  test("and again for a later deadline", async () => {
    await using server = await FakeQmpServer.start();
    const held = [server.hold("query-status"), server.hold("query-status")];
    server.reply("query-yank", []);
    await using qmp = await QmpClient.connect(server.endpoint, { commandTimeout: 30 });
    for (const count of [1, 2]) {
      const notice = nextNotice(qmp, "stalled");
      const expired = failureOf(qmp.execute("query-status"), QemuTimeoutError);
      await expire(server, "query-status", count);
      await expired;
      expect((await notice).count).toBe(count);
    }
    expect(server.callsOf("query-yank")).toHaveLength(2);
    for (const reply of held) reply.release();
  });

  test("the end of the connection meanwhile is told to everyone, and is no second failure", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-status", never).reply("query-yank", never);
    await using qmp = await QmpClient.connect(server.endpoint);
    const notices: string[] = [];
    qmp.on("notice", ({ code }) => notices.push(code));
    const expired = failureOf(qmp.execute("query-status", {}, { timeout: 30 }), QemuTimeoutError);
    await expire(server);
    await expired;
    (await server.waitForCall("query-yank")).connection.end();
    expect((await qmp.closed).reason).toBe("peer-eof");
    expect(notices).toEqual([]);
  });
});

describe("probe()", () => {
  test.each([
    ["answers", []],
    ["answers", failure("no")],
  ])("says %j", async (result, reply) => {
    await using server = await FakeQmpServer.start();
    server.reply("query-yank", reply);
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(await qmp.probe()).toBe(result);
  });

  test('says "silent" when nothing comes in time, and that is no notice', async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-yank", never);
    await using qmp = await QmpClient.connect(server.endpoint);
    const notices: string[] = [];
    qmp.on("notice", ({ code }) => notices.push(code));
    const probe = qmp.probe({ timeout: 30 });
    await expire(server, "query-yank");
    expect(await probe).toBe("silent");
    expect(notices).toEqual([]);
  });

  test("rejects when the connection ends", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-yank", never);
    await using qmp = await QmpClient.connect(server.endpoint);
    const probe = failureOf(qmp.probe(), QemuClosedError);
    (await server.waitForCall("query-yank")).connection.end();
    expect((await probe).reason).toBe("peer-eof");
  });
});
