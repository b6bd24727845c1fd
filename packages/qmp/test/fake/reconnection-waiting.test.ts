import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuClosedError, QemuTimeoutError, type RetryOptions } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";
import { identifiedServer } from "./support/identified-server.js";
import { nextOf } from "./support/notifications.js";

/** A client whose server is gone, and the way to bring one back. */
async function away(whileDisconnected: "reject" | "wait", reconnect: RetryOptions = {}) {
  const directory = await TemporaryDirectory.make();
  const listen = { path: directory.file("q") };
  const first = await identifiedServer({ listen });
  const qmp = await QmpClient.connect(first.endpoint, { reconnect, whileDisconnected });
  const reconnecting = nextOf(qmp, "state", (state) => state === "reconnecting");
  await first.close();
  await reconnecting;
  return {
    qmp,
    directory,
    returning: () => identifiedServer({ listen }),
    [Symbol.asyncDispose]: async () => {
      await qmp.close();
      await directory[Symbol.asyncDispose]();
    },
  };
}

describe("while there is no connection", () => {
  test("a command rejects at once as not sent, whatever way it is executed", async () => {
    await using gone = await away("reject");
    const { qmp } = gone;
    const calls = [
      qmp.execute("stop"),
      qmp.executeRaw("x-own"),
      qmp.executeOob("query-yank"),
      qmp.hmp("info pci"),
      qmp.schema(),
      qmp.quit(),
      qmp.executeAndWait({ command: "system_powerdown", until: { event: "SHUTDOWN" } }),
      qmp.runJob("blockdev-create", { options: { driver: "file", filename: "/x", size: 1 } }),
    ];
    for (const error of await Promise.all(calls.map((call) => failureOf(call, QemuClosedError)))) {
      expect(error).toMatchObject({ reason: "peer-eof", outcome: "not-sent" });
      expect(error.message).toContain("it was not sent, so that repeating it is safe.");
    }
    expect(qmp.state).toBe("reconnecting");
    const reconnected = nextOf(qmp, "reconnected");
    await using server = await gone.returning();
    await reconnected;
    expect(await qmp.execute("query-name")).toEqual({ name: "0" });
    expect(server.calls.map(({ command }) => command)).toEqual(["qmp_capabilities", "query-uuid", "query-name"]);
  });

  test('with "wait" commands wait for the next connection and leave in call order', async () => {
    await using gone = await away("wait");
    const { qmp } = gone;
    const calls = ["a", "b", "c", "d"].map((name) => qmp.executeRaw("query-name", { name }));
    const outOfBand = qmp.executeOob("query-yank");
    await using server = await gone.returning();
    server.reply("query-yank", []);
    await Promise.all([...calls, outOfBand]);
    expect(server.calls.slice(2).map(({ command, arguments: args }) => [command, args])).toEqual([
      ["query-yank", undefined],
      ...["a", "b", "c", "d"].map((name) => ["query-name", { name }]),
    ]);
  });

  test('with "wait" quit() has its own end, after which it is not sent', async () => {
    await using gone = await away("wait");
    const error = await failureOf(gone.qmp.quit({ timeout: 50 }), QemuTimeoutError);
    expect(error).toMatchObject({ timeout: 50, outcome: "not-sent" });
    await using server = await gone.returning();
    await gone.qmp.executeRaw("query-name");
    expect(server.callsOf("quit")).toEqual([]);
  });

  test("commands of listeners that hear of the new connection leave behind those that waited for it", async () => {
    await using gone = await away("wait");
    const { qmp } = gone;
    const calls: Promise<unknown>[] = ["a", "b"].map((name) => qmp.executeRaw("query-name", { name }));
    const asked = (name: string) => () => void calls.push(qmp.executeRaw("query-name", { name }));
    qmp.on("state", (state) => state === "running" && asked("by state")());
    const reconnected = nextOf(qmp, "reconnected");
    qmp.on("reconnected", asked("by reconnected"));
    await using server = await gone.returning();
    await reconnected;
    calls.push(qmp.executeRaw("query-name", { name: "after" }));
    await Promise.all(calls);
    expect(server.callsOf("query-name").map(({ arguments: args }) => args?.["name"])).toEqual([
      "a",
      "b",
      "by state",
      "by reconnected",
      "after",
    ]);
  });

  test("commands of listeners that hear of the new connection are taken also where none may wait", async () => {
    await using gone = await away("reject");
    const { qmp } = gone;
    const answers: Promise<unknown>[] = [];
    qmp.on("state", (state) => state === "running" && answers.push(qmp.execute("query-name")));
    qmp.on("reconnected", () => void answers.push(qmp.execute("query-name")));
    const reconnected = nextOf(qmp, "reconnected");
    await using _server = await gone.returning();
    await reconnected;
    expect(await Promise.all(answers)).toEqual([{ name: "0" }, { name: "0" }]);
  });

  test("a waiting command can be aborted: it is not sent, the others are", async () => {
    await using gone = await away("wait");
    const { qmp } = gone;
    const controller = new AbortController();
    const { signal } = controller;
    const kept = qmp.execute("query-name");
    const aborted = failureOf(qmp.execute("stop", {}, { signal }), QemuAbortError);
    const quitting = failureOf(qmp.quit({ signal }), QemuAbortError);
    const already = failureOf(qmp.execute("cont", {}, { signal: AbortSignal.abort("before") }), QemuAbortError);
    expect(await already).toMatchObject({ outcome: "not-sent", cause: "before" });
    controller.abort("enough");
    for (const error of [await aborted, await quitting]) {
      expect(error).toMatchObject({ code: "ABORT_ERR", outcome: "not-sent", cause: "enough" });
    }
    await using server = await gone.returning();
    await kept;
    expect(server.calls.map(({ command }) => command)).toEqual(["qmp_capabilities", "query-uuid", "query-name"]);
  });

  test("a waiting command rejects as not sent when the client is closed", async () => {
    await using gone = await away("wait");
    const { qmp } = gone;
    const waiting = failureOf(qmp.execute("stop"), QemuClosedError);
    await qmp.close();
    expect(await waiting).toMatchObject({ reason: "requested", outcome: "not-sent" });
  });

  test("a waiting command rejects as not sent, with the last attempt's error, when the attempts are used up", async () => {
    await using gone = await away("wait", { retries: 2, minTimeout: 1 });
    const { qmp } = gone;
    const error = await failureOf(qmp.execute("stop"), QemuClosedError);
    expect(error).toMatchObject({ reason: "connect-failed", outcome: "not-sent" });
    const { reason, cause } = await qmp.closed;
    expect(reason).toBe("connect-failed");
    expect(cause).toMatchObject({ code: "ERR_QEMU_NOT_FOUND" });
    expect(error.message).toContain("there is no such socket");
    expect(error.message.split("no connection came about")).toHaveLength(2);
    expect(await failureOf(qmp.execute("stop"), QemuClosedError)).toMatchObject({ outcome: "not-sent" });
  });
});
