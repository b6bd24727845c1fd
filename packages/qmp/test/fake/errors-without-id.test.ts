import { QmpClient } from "@qemu-wire/qmp";
import { type Notice, QemuProtocolError } from "@qemu-wire/wire";
import { FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { nextNotice } from "../support/notices.js";

const unreadable = { error: { class: "GenericError", desc: "JSON parse error, stray 'x'" } };

/** What became of calls, by their place, as far as they are settled. */
function settlements(calls: readonly Promise<unknown>[]): string[] {
  const settled: string[] = calls.map(() => "pending");
  for (const [at, call] of calls.entries()) {
    call.then(
      () => (settled[at] = "answered"),
      () => (settled[at] = "rejected"),
    );
  }
  return settled;
}

describe("an error without id", () => {
  test("with no command in flight is reported, and nothing else", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-name", { name: "a" });
    await using qmp = await QmpClient.connect(server.endpoint);
    const notice = nextNotice(qmp, "error-without-id");
    server.connection.send(unreadable);
    expect(await notice).toEqual<Notice>({
      code: "error-without-id",
      count: 1,
      message: `${server.endpoint}: the peer could not read a request: JSON parse error, stray 'x' (GenericError)`,
    });
    expect(await qmp.execute("query-name")).toEqual({ name: "a" });
  });

  test("with one command in flight rejects that one", async () => {
    await using server = await FakeQmpServer.start();
    const held = server.hold("query-name");
    await using qmp = await QmpClient.connect(server.endpoint);
    const failing = failureOf(qmp.execute("query-name"), QemuProtocolError);
    await held.called;
    server.connection.send(unreadable);
    const error = await failing;
    expect(error.code).toBe("ERR_QEMU_ERROR_WITHOUT_ID");
    expect(error.message).toContain(`${server.endpoint}: the peer could not read "query-name": JSON parse error`);
    // Its own answer, if it has one after all, is nobody's.
    const late = nextNotice(qmp, "unknown-id");
    held.release({ name: "late" });
    expect(await late).toMatchObject({ count: 1 });
    server.reply("query-name", { name: "b" });
    expect(await qmp.execute("query-name")).toEqual({ name: "b" });
  });

  test("with three commands in flight rejects none: no answer is shifted to another command", async () => {
    await using server = await FakeQmpServer.start();
    const held = server.hold("query-name");
    server.reply("query-uuid", { UUID: "u" }).reply("query-status", { status: "running", running: true });
    await using qmp = await QmpClient.connect(server.endpoint);
    const calls = [qmp.execute("query-name"), qmp.execute("query-uuid"), qmp.execute("query-status")];
    const settled = settlements(calls);
    await held.called;
    const notice = nextNotice(qmp, "error-without-id");
    server.connection.send(unreadable);
    await notice;
    expect(settled).toEqual(["pending", "pending", "pending"]);
    held.release({ name: "n" });
    expect(await Promise.all(calls)).toEqual([{ name: "n" }, { UUID: "u" }, { status: "running", running: true }]);
  });

  test("several for one request, as QEMU sends them for a raw NUL, reject it once", async () => {
    await using server = await FakeQmpServer.start();
    const held = server.hold("query-name");
    server.reply("query-uuid", { UUID: "u" });
    await using qmp = await QmpClient.connect(server.endpoint);
    const counts: number[] = [];
    qmp.on("notice", ({ code, count }) => code === "error-without-id" && counts.push(count));
    const failing = failureOf(qmp.execute("query-name"), QemuProtocolError);
    await held.called;
    server.connection.send(unreadable);
    server.connection.send(unreadable);
    expect((await failing).code).toBe("ERR_QEMU_ERROR_WITHOUT_ID");
    held.release();
    expect(await qmp.execute("query-uuid")).toEqual({ UUID: "u" });
    expect(counts).toEqual([1, 2]);
  });
});
