import type { Duplex } from "node:stream";
import { describe, expect, test } from "vitest";
import { duplexPair } from "./support/duplex-pair.js";
import { rejection } from "./support/rejection.js";
import { socketPair } from "./support/socket-pair.js";
import { TestConnection } from "./support/test-connection.js";
import { turn } from "./support/uncaught.js";

/** A number of commands whose text takes about `bytes` each. */
function padded(index: number, bytes: number): { at: number; pad: string } {
  return { at: index, pad: "x".repeat(bytes) };
}

describe("the bytes of a request", () => {
  test("are the shortest form, without a line end", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const commands: [string, unknown, boolean][] = [
      ["query-status", undefined, false],
      ["stop", {}, false],
      ["cont", { left: undefined, out: undefined }, false],
      ["device_del", { id: 'a"b\\ü\u2028' }, false],
      ["migrate-set-parameters", { "max-bandwidth": 18446744073709551615n, deep: [{ a: null }, -0, 1.5e-7] }, false],
      ["query-yank", undefined, true],
      ["yank", { instances: [] }, true],
      ['odd"name', undefined, false],
    ];
    const executed = commands.map(([command, args, outOfBand]) => connection.execute(command, args, { outOfBand }));
    await peer.request(commands.length - 1);
    expect(peer.text.replaceAll("}{", "}\n{")).toMatchInlineSnapshot(`
      "{"exec-oob":"query-yank","id":6}
      {"exec-oob":"yank","arguments":{"instances":[]},"id":7}
      {"execute":"query-status","id":1}
      {"execute":"stop","id":2}
      {"execute":"cont","id":3}
      {"execute":"device_del","arguments":{"id":"a\\"b\\\\ü "},"id":4}
      {"execute":"migrate-set-parameters","arguments":{"max-bandwidth":18446744073709551615,"deep":[{"a":null},0,1.5e-7]},"id":5}
      {"execute":"odd\\"name","id":8}"
    `);
    for (const { id } of peer.requests) peer.reply(id);
    await Promise.all(executed);
  });

  test("of the negotiation carry a long random id; those that follow count from 1", async () => {
    const ids = new Set<unknown>();
    for (let round = 0; round < 20; round += 1) {
      await using made = TestConnection.attached();
      const { connection, peer } = made;
      const negotiated = connection.negotiate("qmp_capabilities", { enable: ["oob"] }, { inBandLimit: 8 });
      const { id } = await peer.request(0);
      ids.add(id);
      expect(peer.text).toBe(`{"execute":"qmp_capabilities","arguments":{"enable":["oob"]},"id":"${String(id)}"}`);
      expect(String(id)).toMatch(/^[\x21-\x7e]{16,40}$/);
      peer.reply(id);
      await negotiated;
      const executed = connection.execute("query-status", undefined, undefined);
      expect((await peer.request(1)).id).toBe(1);
      peer.reply(1);
      await executed;
    }
    expect(ids.size).toBe(20);
  });

  test("are not written for arguments that can't be sent; the id of such a command is not used", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    expect(await rejection(connection.execute("a", { size: Number.NaN }, undefined))).toMatchObject({
      code: "ERR_QEMU_INVALID_ARGUMENT",
      path: "arguments.size",
    });
    for (const args of [null, "text", 5, ["a"], () => undefined]) {
      const error = await rejection(connection.execute("a", args, undefined));
      expect(error).toMatchObject({ name: "QemuProtocolError", code: "ERR_QEMU_INVALID_ARGUMENT" });
    }
    const executed = connection.execute("b", undefined, undefined);
    await peer.request(0);
    expect(peer.commands).toEqual(["b"]);
    peer.reply(peer.requests[0]?.id);
    await executed;
  });
});

describe.each<[string, () => Promise<readonly [Duplex, Duplex]>]>([
  ["a hand-made pair", async () => await Promise.resolve(duplexPair(16 * 1_024))],
  ["unix sockets", socketPair],
])("over %s", (_name, makePair) => {
  test("1,000 unawaited commands leave in call order, and each caller gets its own answer", async () => {
    await using made = await TestConnection.running({ pair: await makePair() });
    const { connection, peer } = made;
    const executed = Array.from({ length: 1_000 }, (_, index) => connection.execute(`c${index}`, { index }, undefined));
    await peer.request(999);
    expect(peer.commands).toEqual(Array.from({ length: 1_000 }, (_, index) => `c${index}`));
    // In any order: what counts is the id.
    for (const request of peer.requests.toReversed()) peer.reply(request.id, request.arguments);
    expect(await Promise.all(executed)).toEqual(Array.from({ length: 1_000 }, (_, index) => ({ index })));
  });

  test("a peer that reads nothing holds the rest back here: bounded, and an abort there is not-sent", async () => {
    await using made = await TestConnection.running({ pair: await makePair() });
    const { connection, peer, near } = made;
    peer.stream.pause();
    const controller = new AbortController();
    const executed = Array.from({ length: 200 }, (_, index) =>
      connection.execute("c", padded(index, 10_000), index === 199 ? { signal: controller.signal } : undefined),
    );
    await turn();
    // One piece of 64 KiB and a bit, and no second one.
    expect(near.writableLength).toBeLessThan(80_000);
    expect(near.writableNeedDrain).toBe(true);
    controller.abort();
    expect(await rejection(executed.pop() as Promise<unknown>)).toMatchObject({ outcome: "not-sent" });
    peer.stream.resume();
    await peer.request(198);
    expect(peer.requests.map(({ arguments: args }) => (args as { at: number }).at)).toEqual(
      Array.from({ length: 199 }, (_, index) => index),
    );
    for (const { id } of peer.requests) peer.reply(id);
    await Promise.all(executed);
    expect(peer.requests).toHaveLength(199);
  });
});

describe("the writes of a turn", () => {
  test("are one, promise jobs included; the next turn's are the next one", async () => {
    await using made = await TestConnection.running();
    const { connection, peer, writes } = made;
    const executed = [connection.execute("a", undefined, undefined), connection.execute("b", undefined, undefined)];
    await Promise.resolve();
    executed.push(connection.execute("c", undefined, undefined));
    await peer.request(2);
    executed.push(connection.execute("d", undefined, undefined));
    await peer.request(3);
    expect(writes).toEqual([
      '{"execute":"a","id":1}{"execute":"b","id":2}{"execute":"c","id":3}',
      '{"execute":"d","id":4}',
    ]);
    for (const { id } of peer.requests) peer.reply(id);
    await Promise.all(executed);
  });

  test("1,000 commands take as many writes as they have pieces of 64 KiB", async () => {
    await using made = await TestConnection.running({ pair: duplexPair(1_048_576) });
    const { connection, peer, writes } = made;
    const executed = Array.from({ length: 1_000 }, () => connection.execute("query-status", undefined, undefined));
    await peer.request(999);
    expect(writes).toHaveLength(1);
    for (const { id } of peer.requests) peer.reply(id);
    await Promise.all(executed);
  });

  test("commands that answers in one chunk set off leave together", async () => {
    await using made = await TestConnection.running();
    const { connection, peer, writes } = made;
    const twoEach = [1, 2, 3].map(async () => {
      await connection.execute("first", undefined, undefined);
      await connection.execute("second", undefined, undefined);
    });
    await peer.request(2);
    peer.send(...[1, 2, 3].map((id) => ({ return: {}, id })));
    await peer.request(5);
    expect(writes).toHaveLength(2);
    for (const id of [4, 5, 6]) peer.reply(id);
    await Promise.all(twoEach);
  });
});
