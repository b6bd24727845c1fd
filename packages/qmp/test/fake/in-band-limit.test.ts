import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuStateError, QemuTimeoutError } from "@qemu-wire/wire";
import { type FakeCall, FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";

/** A fake with out-of-band commands; the first `query-name` is held. From nine on it reads nothing more, as QEMU. */
async function busyServer(version = "7.2.22"): Promise<{ server: FakeQmpServer; release: () => void }> {
  const server = await FakeQmpServer.start({ version });
  const held = server.hold("query-name");
  server.reply("query-name", ({ id }: FakeCall) => ({ name: String(id) }));
  server.reply("query-yank", []);
  return { server, release: () => held.release({ name: "held" }) };
}

describe("with out-of-band commands enabled", () => {
  test("eight other commands are with QEMU at most, so that out-of-band ones always get through", async () => {
    const { server, release } = await busyServer();
    await using _closing = server;
    await using qmp = await QmpClient.connect(server.endpoint);
    const calls = Array.from({ length: 20 }, () => qmp.execute("query-name"));
    // Were a ninth one written, the fake would read no further, and these would have no answer.
    expect(await qmp.executeOob("query-yank")).toEqual([]);
    expect(await qmp.probe({ timeout: 60_000 })).toBe("answers");
    expect(server.callsOf("query-name").map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    release();
    expect((await Promise.all(calls)).map(({ name }) => name)).toEqual([
      "held",
      ...Array.from({ length: 19 }, (_, at) => String(at + 2)),
    ]);
  });

  test("an abort of one that waits here is not-sent, and the others keep their order", async () => {
    const { server, release } = await busyServer();
    await using _closing = server;
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const { signal } = controller;
    const calls = Array.from({ length: 12 }, (_, at) => {
      const options = at === 4 || at === 9 ? { signal } : {};
      return qmp.execute("query-name", {}, options).catch((error: unknown) => error);
    });
    await qmp.executeOob("query-yank");
    controller.abort();
    expect(await calls[4]).toMatchObject({ code: "ABORT_ERR", outcome: "unknown" });
    const aborted = await calls[9];
    expect(aborted).toBeInstanceOf(QemuAbortError);
    expect(aborted).toMatchObject({ outcome: "not-sent" });
    release();
    await Promise.all(calls);
    expect(server.callsOf("query-name").map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12]);
  });

  test("a command that timed out is still with QEMU: its place is free only when the late answer comes", async () => {
    const { server, release } = await busyServer("5.2.0");
    await using _closing = server;
    await using qmp = await QmpClient.connect(server.endpoint);
    const timedOut = Array.from({ length: 8 }, () =>
      failureOf(qmp.execute("query-name", {}, { timeout: 30 }), QemuTimeoutError),
    );
    await Promise.all(timedOut);
    const next = qmp.execute("query-name");
    // Out-of-band and behind it in call order: when it is answered the other one would have been written, too.
    server.reply("migrate-pause", {});
    await qmp.executeOob("migrate-pause");
    expect(server.callsOf("query-name")).toHaveLength(8);
    release();
    expect(await next).toEqual({ name: "9" });
  });

  test("out-of-band commands leave before others of the same turn", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-name", {}).reply("query-yank", []);
    await using qmp = await QmpClient.connect(server.endpoint);
    await Promise.all([qmp.execute("query-name"), qmp.executeOob("query-yank")]);
    expect(server.calls.slice(1).map(({ command, outOfBand }) => [command, outOfBand])).toEqual([
      ["query-yank", true],
      ["query-name", false],
    ]);
  });
});

test("a command that can't run out-of-band is refused before anything is written", async () => {
  await using server = await FakeQmpServer.start();
  await using qmp = await QmpClient.connect(server.endpoint);
  const error = await failureOf(qmp.executeOob("query-status" as "query-yank"), QemuStateError);
  expect(error.message).toMatch(/^unix:.*: "query-status" can't run out-of-band; QEMU declares these so: .*query-yank/);
  expect(server.calls).toHaveLength(1);
});

test.each([
  [[], true],
  [["oob"], false],
])(
  "where they are not enabled (offered %j, wanted %j) no command runs out-of-band",
  async (capabilities, outOfBand) => {
    await using server = await FakeQmpServer.start({ capabilities });
    await using qmp = await QmpClient.connect(server.endpoint, { outOfBand });
    const error = await failureOf(qmp.executeOob("query-yank"), QemuStateError);
    expect(error.message).toContain(`${server.endpoint}: out-of-band commands are not enabled here.`);
    expect(server.calls).toHaveLength(1);
  },
);
