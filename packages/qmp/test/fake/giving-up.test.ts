import { getEventListeners } from "node:events";
import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuTimeoutError } from "@qemu-wire/wire";
import { FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { nextNotice } from "../support/notices.js";

const running = { status: "running", running: true };

describe("a command's deadline", () => {
  test("expires: the outcome is unknown, the late answer is counted, the connection goes on", async () => {
    await using server = await FakeQmpServer.start({ version: "5.2.0" });
    const held = server.hold("query-status");
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.execute("query-status", {}, { timeout: 30 }), QemuTimeoutError);
    expect(error).toMatchObject({ code: "ERR_QEMU_TIMEOUT", timeout: 30, outcome: "unknown" });
    expect(error.message).toBe(
      `${server.endpoint}: no answer to "query-status" within 30 ms; it was written, so that the peer may have executed it or may do so later.`,
    );

    const late = nextNotice(qmp, "late-answer");
    held.release(running);
    expect(await late).toEqual({
      code: "late-answer",
      count: 1,
      message: `${server.endpoint}: the answer to "query-status" came after its caller had given up; it was dropped.`,
    });
    server.reply("query-status", running);
    expect(await qmp.execute("query-status")).toEqual(running);
    // Its id is not used again.
    expect(server.callsOf("query-status").map(({ id }) => id)).toEqual([1, 2]);
  });

  test("comes from the client for every command without one, and gives way to the command's own", async () => {
    await using server = await FakeQmpServer.start({ version: "5.2.0" });
    const held = server.hold("query-name");
    server.reply("query-uuid", { UUID: "u" });
    await using qmp = await QmpClient.connect(server.endpoint, { commandTimeout: 30 });
    const patient = qmp.execute("query-name", {}, { timeout: 60_000 });
    const impatient = await failureOf(qmp.execute("query-uuid"), QemuTimeoutError);
    expect(impatient.timeout).toBe(30);
    const hmp = await failureOf(qmp.hmp("info pci"), QemuTimeoutError);
    expect(hmp.timeout).toBe(30);
    held.release({ name: "n" });
    expect(await patient).toEqual({ name: "n" });
  });

  test("of many in one turn: each late answer is counted, errors too", async () => {
    await using server = await FakeQmpServer.start({ version: "5.2.0", capabilities: [] });
    const held = server.hold("query-status");
    await using qmp = await QmpClient.connect(server.endpoint);
    const calls = ["query-status", "stop", "cont", "query-status"].map((command) =>
      failureOf(qmp.executeRaw(command, undefined, { timeout: 30 }), QemuTimeoutError),
    );
    expect((await Promise.all(calls)).map(({ outcome }) => outcome)).toEqual(Array(4).fill("unknown"));
    const counts: number[] = [];
    const last = new Promise<void>((resolve) => {
      qmp.on("notice", ({ code, count }) => {
        if (code !== "late-answer") return;
        counts.push(count);
        if (count === 4) resolve();
      });
    });
    held.release(running);
    await last;
    expect(counts).toEqual([1, 2, 3, 4]);
  });

  test.each([0, -1, Number.NaN, "5"])("of %j is refused and nothing is sent", async (timeout) => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    await failureOf(qmp.execute("stop", {}, { timeout: timeout as number }), RangeError);
    await failureOf(QmpClient.connect(server.endpoint, { commandTimeout: timeout as number }), RangeError);
    expect(server.calls).toHaveLength(1);
  });
});

describe("an abort", () => {
  const reason = new Error("changed my mind");

  test("before the call, and in its turn before the write: nothing is sent, which the outcome says", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-status", running);
    await using qmp = await QmpClient.connect(server.endpoint);
    const before = await failureOf(qmp.execute("stop", {}, { signal: AbortSignal.abort(reason) }), QemuAbortError);
    const controller = new AbortController();
    const inTurn = failureOf(qmp.execute("cont", {}, { signal: controller.signal }), QemuAbortError);
    controller.abort(reason);
    for (const error of [before, await inTurn]) {
      expect(error).toMatchObject({ name: "AbortError", code: "ABORT_ERR", outcome: "not-sent", cause: reason });
      expect(error.message).toContain("was aborted; it was not sent, so that repeating it is safe.");
    }
    await qmp.execute("query-status");
    expect(server.calls.map(({ command }) => command)).toEqual(["qmp_capabilities", "query-status"]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("after the write: the outcome is unknown, the late answer is counted, the connection goes on", async () => {
    await using server = await FakeQmpServer.start();
    const held = server.hold("stop");
    server.reply("query-status", running);
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const aborted = failureOf(qmp.execute("stop", {}, { signal: controller.signal }), QemuAbortError);
    await held.called;
    controller.abort(reason);
    const error = await aborted;
    expect(error).toMatchObject({ code: "ABORT_ERR", outcome: "unknown", cause: reason });
    expect(error.message).toContain('"stop" was aborted; it was written, so that the peer may have executed it');

    const late = nextNotice(qmp, "late-answer");
    held.fail("too late");
    expect(await late).toMatchObject({ count: 1 });
    expect(await qmp.execute("query-status")).toEqual(running);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("after the answer changes nothing", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-status", running);
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const notices: unknown[] = [];
    qmp.on("notice", (notice) => notices.push(notice));
    expect(await qmp.execute("query-status", {}, { signal: controller.signal })).toEqual(running);
    controller.abort(reason);
    expect(await qmp.execute("query-status")).toEqual(running);
    expect(notices).toEqual([]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("and a deadline of one command: the first one wins, and the other changes nothing", async () => {
    await using server = await FakeQmpServer.start({ version: "5.2.0" });
    const held = server.hold("stop");
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const { signal } = controller;
    const first = await failureOf(qmp.execute("stop", {}, { signal, timeout: 30 }), QemuTimeoutError);
    controller.abort(reason);
    expect(first.outcome).toBe("unknown");
    const late = nextNotice(qmp, "late-answer");
    held.release();
    expect(await late).toMatchObject({ count: 1 });
  });

  test("with a signal of many commands ends each with its own outcome", async () => {
    await using server = await FakeQmpServer.start();
    const held = server.hold("stop");
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const { signal } = controller;
    const written = qmp.execute("stop", {}, { signal });
    await held.called;
    const queued = qmp.execute("cont", {}, { signal });
    controller.abort(reason);
    expect((await failureOf(written, QemuAbortError)).outcome).toBe("unknown");
    expect((await failureOf(queued, QemuAbortError)).outcome).toBe("not-sent");
  });
});
