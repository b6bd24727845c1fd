import { QmpClient, prepareMigration } from "@qemu-wire/qmp";
import { FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";

/** The bytes of each command that came behind the negotiation. */
function textsOf(server: FakeQmpServer): string[] {
  return server.calls.slice(1).map(({ text }) => text);
}

describe("what is written", () => {
  test("every byte of a session: no line ends, no spaces, no empty arguments, ids 1, 2, 3", async () => {
    await using server = await FakeQmpServer.start();
    for (const command of [
      "query-status",
      "stop",
      "device_add",
      "x-own",
      "human-monitor-command",
      "query-yank",
      "cont",
    ])
      server.reply(command, {});
    await using qmp = await QmpClient.connect(server.endpoint);
    await qmp.execute("query-status");
    await qmp.execute("stop", {});
    await qmp.execute("cont", undefined, { timeout: 5_000 });
    await qmp.execute("device_add", {
      driver: "virtio-net-pci",
      id: "n0",
      mac: undefined,
      "x-size": 2n ** 64n - 1n,
      "x-list": [1, -0, 0.5, true, null, 'a\u0000"\\/é€\u{1f600}'],
    });
    await qmp.executeRaw("x-own", { nested: { empty: {}, list: [] } });
    await qmp.hmp("info version", { cpuIndex: 0 });
    await qmp.executeOob("query-yank");
    const negotiation = server.calls[0];
    expect(negotiation?.text).toBe(
      `{"execute":"qmp_capabilities","arguments":{"enable":["oob"]},"id":${JSON.stringify(negotiation?.id)}}`,
    );
    expect(textsOf(server)).toMatchInlineSnapshot(`
      [
        "{"execute":"query-status","id":1}",
        "{"execute":"stop","id":2}",
        "{"execute":"cont","id":3}",
        "{"execute":"device_add","arguments":{"driver":"virtio-net-pci","id":"n0","x-size":18446744073709551615,"x-list":[1,0,0.5,true,null,"a\\u0000\\"\\\\/é€😀"]},"id":4}",
        "{"execute":"x-own","arguments":{"nested":{"empty":{},"list":[]}},"id":5}",
        "{"execute":"human-monitor-command","arguments":{"command-line":"info version","cpu-index":0},"id":6}",
        "{"exec-oob":"query-yank","id":7}",
      ]
    `);
  });

  test("without out-of-band commands the negotiation has no arguments", async () => {
    await using server = await FakeQmpServer.start({ capabilities: [] });
    await using _qmp = await QmpClient.connect(server.endpoint);
    const negotiation = server.calls[0];
    expect(negotiation?.text).toBe(`{"execute":"qmp_capabilities","id":${JSON.stringify(negotiation?.id)}}`);
  });

  test("commands of one turn leave in call order, one behind the other", async () => {
    await using server = await FakeQmpServer.start({ capabilities: [] });
    server.reply("query-name", {});
    await using qmp = await QmpClient.connect(server.endpoint);
    await Promise.all(Array.from({ length: 1_000 }, () => qmp.execute("query-name")));
    expect(server.callsOf("query-name").map(({ id }) => id)).toEqual(Array.from({ length: 1_000 }, (_, at) => at + 1));
  });

  test("the preparation of a migration", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("migrate-set-capabilities", {});
    await using qmp = await QmpClient.connect(server.endpoint, { qemu: "common" });
    await prepareMigration(qmp);
    await prepareMigration(qmp, { returnPath: false });
    expect(textsOf(server)).toEqual([
      '{"execute":"migrate-set-capabilities","arguments":{"capabilities":[{"capability":"events","state":true},{"capability":"return-path","state":true}]},"id":1}',
      '{"execute":"migrate-set-capabilities","arguments":{"capabilities":[{"capability":"events","state":true},{"capability":"return-path","state":false}]},"id":2}',
    ]);
  });

  test("nothing, for arguments that can't be sent: the next command has the next id but one", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-name", {});
    await using qmp = await QmpClient.connect(server.endpoint);
    const refused = [Number.NaN, 2 ** 53, "\ud800", () => 1].map((value) =>
      expect(qmp.executeRaw("x-own", { value })).rejects.toMatchObject({
        code: "ERR_QEMU_INVALID_ARGUMENT",
        path: "arguments.value",
      }),
    );
    await Promise.all(refused);
    await expect(qmp.executeRaw("x-own", [1])).rejects.toMatchObject({ path: "arguments" });
    await qmp.execute("query-name");
    expect(textsOf(server)).toEqual(['{"execute":"query-name","id":6}']);
  });
});

test.each(["auto", "number", "bigint"] as const)(
  "every way to execute keeps the order of calls (integers: %j)",
  async (integers) => {
    await using server = await FakeQmpServer.start({ capabilities: [] });
    for (const command of ["stop", "cont", "human-monitor-command", "query-qmp-schema", "device_del", "query-name"])
      server.reply(command, command === "query-qmp-schema" ? [] : {});
    await using qmp = await QmpClient.connect(server.endpoint, { integers });
    const until = { event: "DEVICE_DELETED" as const };
    const calls = [
      qmp.execute("stop"),
      qmp.hmp("info pci"),
      qmp.executeRaw("cont"),
      qmp.schema(),
      qmp.executeAndWait({ command: "device_del", arguments: { id: "a" }, until }).catch(() => {}),
      qmp.execute("query-name"),
      qmp.quit(),
    ];
    await Promise.all(calls);
    expect(server.calls.slice(1).map(({ command }) => command)).toEqual([
      "stop",
      "human-monitor-command",
      "cont",
      "query-qmp-schema",
      "device_del",
      "query-name",
      "quit",
    ]);
  },
);
