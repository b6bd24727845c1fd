import { type FakeCall, FakeQmpServer, failure, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { PlainClient } from "./support/plain-client.js";

async function connected(server: FakeQmpServer, ...enable: string[]): Promise<PlainClient> {
  return await (await PlainClient.connect(server.endpoint)).negotiate(...enable);
}

describe("replies", () => {
  test("values, functions, promises and errors", async () => {
    await using server = await FakeQmpServer.start();
    server
      .reply("value", [1, { big: 2n ** 64n - 1n }])
      .reply("nothing", undefined)
      .reply("function", (call: FakeCall) => ({ got: call.arguments, id: call.id, index: call.index }))
      .reply("async", async (call: FakeCall) => await Promise.resolve(call.command))
      .reply("returned", () => failure("a desc", "DeviceNotFound"))
      .reply("thrown", () => {
        throw failure("thrown");
      });
    await using client = await connected(server);
    expect(await client.ask({ execute: "value" })).toBe('{"return": [1, {"big": 18446744073709551615}]}');
    expect(await client.ask({ execute: "nothing" })).toBe('{"return": {}}');
    expect(await client.ask({ execute: "function", arguments: { a: 1 }, id: 9 })).toBe(
      '{"return": {"got": {"a": 1}, "id": 9, "index": 3}, "id": 9}',
    );
    expect(await client.ask({ execute: "async" })).toBe('{"return": "async"}');
    expect(await client.ask({ execute: "returned", id: 1 })).toBe(
      '{"id": 1, "error": {"class": "DeviceNotFound", "desc": "a desc"}}',
    );
    expect(await client.ask({ execute: "thrown" })).toBe('{"error": {"class": "GenericError", "desc": "thrown"}}');
    server.assertDone();
  });

  test("expected ones come first and in order, then the standing one", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-status", "standing").replyOnce("query-status", "first").replyOnce("query-status", "second");
    await using client = await connected(server);
    const answers = [];
    for (let index = 0; index < 4; index += 1) answers.push(await client.ask({ execute: "query-status" }));
    expect(answers.map((answer) => (JSON.parse(answer) as { return: string }).return)).toEqual([
      "first",
      "second",
      "standing",
      "standing",
    ]);
    server.assertDone();
  });

  test("more calls than expected are refused and told", async () => {
    await using server = await FakeQmpServer.start();
    server.replyOnce("cont", {});
    await using client = await connected(server);
    await client.ask({ execute: "cont" });
    expect(await client.ask({ execute: "cont" })).toContain("CommandNotFound");
    expect(() => server.assertDone()).toThrow("cont was called more often than expected");
  });

  test("a call that did not come, or came with other arguments, is told", async () => {
    await using server = await FakeQmpServer.start();
    server.replyOnce("stop", {}).replyOnce("device_del", {}, { id: "nic0" });
    await using client = await connected(server);
    expect(await client.ask({ execute: "device_del", arguments: { id: "nic1" } })).toContain("GenericError");
    expect(() => server.assertDone()).toThrow(
      /stop was expected and did not come\n- device_del was called with \{"id":"nic1"\} instead of \{"id":"nic0"\}/,
    );
  });

  test("a reply that breaks is answered, and told", async () => {
    await using server = await FakeQmpServer.start();
    server
      .reply("breaks", () => {
        throw new RangeError("own fault");
      })
      .reply("odd", { n: Number.NaN });
    await using client = await connected(server);
    expect(await client.ask({ execute: "breaks" })).toContain("own fault");
    expect(await client.ask({ execute: "odd", id: 5 })).toMatch(/^\{"id": 5, "error": .*QEMU can't say NaN/);
    expect(() => server.assertDone()).toThrow(/breaks broke: RangeError: own fault\n- the reply to odd can't be sent/);
  });

  test("a held one comes when the test says so", async () => {
    await using server = await FakeQmpServer.start();
    const first = server.hold("query-block");
    const second = server.hold("query-block");
    await using client = await connected(server);
    client.send('{"execute":"query-block","id":1}');
    expect((await first.called).id).toBe(1);
    first.release([{ device: "x" }]);
    expect(await client.line()).toBe('{"return": [{"device": "x"}], "id": 1}');
    client.send('{"execute":"query-block","id":2}');
    expect((await second.called).id).toBe(2);
    second.fail("gone", "DeviceNotFound");
    expect(await client.line()).toBe('{"id": 2, "error": {"class": "DeviceNotFound", "desc": "gone"}}');
    server.assertDone();
  });

  test("one released before its call answers at once", async () => {
    await using server = await FakeQmpServer.start();
    server.hold("query-block").release("early");
    await using client = await connected(server);
    expect(await client.ask({ execute: "query-block" })).toBe('{"return": "early"}');
  });

  test("one that never comes holds the later ones up, as a stuck QEMU does", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("stuck", never).reply("cont", {});
    await using client = await connected(server);
    client.send('{"execute":"stuck","id":1}{"execute":"cont","id":2}');
    await server.waitForCall("stuck");
    server.emit("RESUME", undefined, { seconds: 1, microseconds: 2 });
    expect(await client.line()).toBe('{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "RESUME"}');
    expect(server.callsOf("cont")).toEqual([]);
    // The next client finds the monitor free.
    await client[Symbol.asyncDispose]();
    await using next = await connected(server);
    expect(await next.ask({ execute: "cont", id: 3 })).toBe('{"return": {}, "id": 3}');
  });

  test("concurrent ones leave in the order of their release", async () => {
    await using server = await FakeQmpServer.start({ order: "concurrent" });
    const held = ["a", "b", "c"].map((command) => server.hold(command));
    await using client = await connected(server);
    client.send('{"execute":"a","id":1}{"execute":"b","id":2}{"execute":"c","id":3}');
    await Promise.all(held.map(({ called }) => called));
    for (const index of [2, 0, 1]) {
      held[index]?.release(index);
      expect(await client.line()).toBe(`{"return": ${index}, "id": ${index + 1}}`);
    }
  });
});

describe("events", () => {
  test("reach negotiated clients only", async () => {
    await using server = await FakeQmpServer.start({ clients: "many" });
    await using silent = await PlainClient.connect(server.endpoint);
    await silent.line();
    await using client = await connected(server);
    await using other = await connected(server);
    server.emit("STOP");
    server.emit("JOB_STATUS_CHANGE", { id: "j", status: "running" }, { seconds: -1, microseconds: -1 });
    for (const each of [client, other]) {
      const stop = await each.message();
      expect(stop).toEqual({ timestamp: expect.any(Object) as unknown, event: "STOP" });
      const { seconds } = stop["timestamp"] as { seconds: number };
      expect(Math.abs(seconds - Date.now() / 1000)).toBeLessThan(60);
      expect(await each.line()).toBe(
        '{"timestamp": {"seconds": -1, "microseconds": -1}, "event": "JOB_STATUS_CHANGE", "data": {"id": "j", "status": "running"}}',
      );
    }
    silent.send('{"execute":"x"}');
    expect(await silent.line()).toContain("Expecting capabilities negotiation");
  });

  test("come before the answer or after it", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("cont", (call: FakeCall) => {
      call.emit("RESUME");
      call.afterReply(() => call.emit("LATER"));
      return {};
    });
    await using client = await connected(server);
    client.send('{"execute":"cont"}');
    const lines = await client.lines(3);
    expect(lines.map((line) => (JSON.parse(line) as { event?: string }).event)).toEqual(["RESUME", undefined, "LATER"]);
  });
});

describe("quit", () => {
  test("is QEMU's: event, answer, end; the rest is not answered and nobody is served any more", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("cont", {});
    await using client = await connected(server);
    await using waiting = await PlainClient.connect(server.endpoint);
    client.send('{"execute":"quit","id":1}{"execute":"cont","id":2}');
    const event = await client.message();
    expect(event).toMatchObject({ event: "SHUTDOWN", data: { guest: false, reason: "host-qmp-quit" } });
    expect(await client.line()).toBe('{"return": {}, "id": 1}');
    expect(await client.ended).toBe("end");
    await waiting.ended;
    expect(client.text).not.toContain('"id": 2');
    await expect(PlainClient.connect(server.endpoint)).rejects.toThrow(/ENOENT|ECONNREFUSED/);
  });

  test("can end in a reset after its answer", async () => {
    await using server = await FakeQmpServer.start({ listen: "tcp" });
    server.reply("quit", (call: FakeCall) => {
      call.afterReply(() => call.connection.reset());
      return {};
    });
    await using client = await connected(server);
    expect(await client.ask({ execute: "quit", id: 1 })).toBe('{"return": {}, "id": 1}');
    expect(await client.ended).toBe("ECONNRESET");
  });
});

describe("history", () => {
  test("holds every command with what it came with", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-yank", []).reply("cont", {});
    await using client = await connected(server, "oob");
    expect(server.calls).toHaveLength(1);
    await client.ask({ execute: "cont", arguments: { a: 1 }, id: "x" });
    await client.ask({ "exec-oob": "query-yank", id: 2 });
    expect(server.calls.map(({ command, arguments: args, id, outOfBand }) => [command, args, id, outOfBand])).toEqual([
      ["qmp_capabilities", { enable: ["oob"] }, undefined, false],
      ["cont", { a: 1 }, "x", false],
      ["query-yank", undefined, 2, true],
    ]);
    expect(server.calls[1]?.text).toBe('{"execute":"cont","arguments":{"a":1},"id":"x"}');
    expect(server.calls.every(({ connection }) => connection === server.connections[0])).toBe(true);
  });

  test("tells the calls of one command as they were when asked", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("cont", {}).reply("stop", {});
    await using client = await connected(server);
    expect(server.callsOf("cont")).toEqual([]);
    await client.ask({ execute: "cont", id: 1 });
    const earlier = server.callsOf("cont");
    await client.ask({ execute: "stop", id: 2 });
    await client.ask({ execute: "cont", id: 3 });
    expect(earlier.map(({ id }) => id)).toEqual([1]);
    expect(server.callsOf("cont").map(({ id }) => id)).toEqual([1, 3]);
  });

  test("waitForCall finds what came and what comes, and says when it can't come any more", async () => {
    const server = await FakeQmpServer.start();
    server.reply("cont", {});
    const first = server.waitForCall("cont");
    const third = server.waitForCall("cont", 3);
    await using client = await connected(server);
    client.send('{"execute":"cont","id":1}{"execute":"cont","id":2}{"execute":"cont","id":3}');
    expect((await first).id).toBe(1);
    expect((await third).id).toBe(3);
    expect((await server.waitForCall("cont", 2)).id).toBe(2);
    const still = Promise.allSettled([server.waitForCall("cont", 4), server.waitForConnection(2)]);
    await server.close();
    expect((await still).map((one) => (one.status === "rejected" ? (one.reason as Error).message : "came"))).toEqual([
      "The fake was closed before call 4 of cont came",
      "The fake was closed before it served connection 2",
    ]);
    await expect(server.waitForCall("stop")).rejects.toThrow("closed");
  });
});
