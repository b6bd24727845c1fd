import { readdir, stat } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { dirname } from "node:path";
import { Duplex } from "node:stream";
import { FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { PlainClient } from "./support/plain-client.js";

async function connected(server: FakeQmpServer, ...enable: string[]): Promise<PlainClient> {
  return await (await PlainClient.connect(server.endpoint)).negotiate(...enable);
}

describe("the socket", () => {
  test("is in a private folder that goes with the fake", async () => {
    const server = await FakeQmpServer.start();
    expect(server.endpoint).toBe(`unix:${server.path}`);
    const folder = dirname(server.path);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await readdir(folder)).toEqual(["qmp.sock"]);
    expect(() => server.port).toThrow(TypeError);
    await using client = await connected(server);
    await Promise.all([server.close(), server.close()]);
    await client.ended;
    await expect(stat(folder)).rejects.toThrow("ENOENT");
    await server.close();
  });

  test("on TCP is a free port of the loopback interface", async () => {
    await using server = await FakeQmpServer.start({ listen: "tcp" });
    expect(server.endpoint).toBe(`tcp:127.0.0.1:${server.port}`);
    expect(() => server.path).toThrow(TypeError);
    await using client = await connected(server);
    expect(client.text).toContain('"QMP"');
  });

  test("at a given path, where a second fake can follow the first", async () => {
    await using folder = await FakeQmpServer.start();
    const path = `${dirname(folder.path)}/second.sock`;
    const first = await FakeQmpServer.start({ listen: { path } });
    await first.close();
    await using second = await FakeQmpServer.start({ listen: { path }, version: "10.0.2" });
    await using client = await PlainClient.connect(second.endpoint);
    expect(await client.line()).toContain('"major": 10');
  });

  test("refuses a path that the kernel would cut off", async () => {
    await expect(FakeQmpServer.start({ listen: { path: `/tmp/${"x".repeat(120)}` } })).rejects.toThrow(RangeError);
  });

  test("over a stream that dialled in", async () => {
    const accepted = new Promise<FakeQmpServer>((resolve) => {
      const listener = createServer((socket) => {
        listener.close();
        resolve(FakeQmpServer.over(socket));
      });
      listener.listen({ host: "127.0.0.1", port: 0 }, () => {
        const { port } = listener.address() as { port: number };
        void PlainClient.connect(`tcp:127.0.0.1:${port}`).then(async (client) => {
          expect(await client.ask({ execute: "qmp_capabilities" })).toContain('"QMP"');
          expect(await client.line()).toBe('{"return": {}}');
          await client[Symbol.asyncDispose]();
        });
      });
    });
    await using server = await accepted;
    await server.connection.closed;
    expect(server.connection.negotiated).toBe(true);
    expect(() => server.endpoint).toThrow("listens nowhere");
  });

  test("over a stream that is no socket", async () => {
    const written: string[] = [];
    const stream = new Duplex({
      read() {},
      write(chunk: Buffer, _encoding, callback) {
        written.push(chunk.toString());
        callback();
      },
    });
    await using server = FakeQmpServer.over(stream);
    stream.push('{"execute":"qmp_capabilities","id":1}');
    await server.waitForCall("qmp_capabilities");
    server.hold("x").release();
    stream.push('{"execute":"x","id":2}');
    await server.waitForCall("x");
    await new Promise(setImmediate);
    expect(written.slice(1)).toEqual(['{"return": {}, "id": 1}\r\n', '{"return": {}, "id": 2}\r\n']);
    expect(() => server.connection.reset()).toThrow(TypeError);
  });
});

describe("clients", () => {
  test("one at a time: the next hears nothing until it is its turn, then what it wrote is executed", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-status", "x");
    const first = await connected(server);
    await using second = await PlainClient.connect(server.endpoint);
    second.send('{"execute":"qmp_capabilities","id":1}{"execute":"query-status","id":2}');
    // The answer on the first shows that the fake has had its chance to serve the second.
    await first.ask({ execute: "query-status", id: 9 });
    expect(second.text).toBe("");
    expect(server.connections).toHaveLength(1);
    expect(server.waitingClients).toBe(1);
    await first[Symbol.asyncDispose]();
    expect(await second.line()).toContain('"QMP"');
    expect(await second.lines(2)).toEqual(['{"return": {}, "id": 1}', '{"return": "x", "id": 2}']);
    expect(server.connections).toHaveLength(2);
    expect(server.waitingClients).toBe(0);
  });

  test("one that left while it waited keeps nobody up", async () => {
    await using server = await FakeQmpServer.start();
    const first = await connected(server);
    const ghost = await PlainClient.connect(server.endpoint);
    await using third = await PlainClient.connect(server.endpoint);
    await ghost[Symbol.asyncDispose]();
    await first[Symbol.asyncDispose]();
    expect(await third.line()).toContain('"QMP"');
  });

  test("many", async () => {
    await using server = await FakeQmpServer.start({ clients: "many" });
    server.reply("stuck", never).reply("cont", {});
    await using first = await connected(server);
    await using second = await connected(server);
    first.send('{"execute":"stuck"}');
    await server.waitForCall("stuck");
    expect(await second.ask({ execute: "cont" })).toBe('{"return": {}}');
  });

  test("the answer to a client that is gone goes to the next one, before the answer to its negotiation", async () => {
    await using server = await FakeQmpServer.start();
    const slow = server.hold("slow");
    const first = await connected(server);
    first.send('{"execute":"slow","id":"A-slow"}{"execute":"queued","id":"A-queued"}');
    await slow.called;
    await first[Symbol.asyncDispose]();
    await using second = await PlainClient.connect(server.endpoint);
    expect(await second.line()).toContain('"QMP"');
    second.send('{"execute":"qmp_capabilities","id":"B"}');
    slow.release();
    expect(await second.lines(2)).toEqual(['{"return": {}, "id": "A-slow"}', '{"return": {}, "id": "B"}']);
    expect(server.callsOf("queued")).toEqual([]);
    server.assertDone();
  });

  test("a command that was queued when its client went is never run", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("cont", "ran");
    const slow = server.hold("slow");
    const first = await connected(server, "oob");
    first.send('{"execute":"slow","id":"A"}{"execute":"cont","id":"B"}');
    await server.waitForCall("cont");
    const { connection } = server;
    await first[Symbol.asyncDispose]();
    await connection.closed;
    slow.release();
    await using second = await connected(server);
    expect(await second.ask({ execute: "cont", id: "C" })).toBe('{"return": "ran", "id": "C"}');
    expect(second.text).not.toContain('"B"');
  });

  test("one that resets while it waits leaves the line", async () => {
    await using server = await FakeQmpServer.start({ listen: "tcp" });
    await using first = await connected(server);
    await using waiting = await PlainClient.connect(server.endpoint);
    while (server.waitingClients === 0) await new Promise(setImmediate);
    (waiting.stream as Socket).resetAndDestroy();
    while (server.waitingClients > 0) await new Promise(setImmediate);
    await first[Symbol.asyncDispose]();
    expect(server.connections).toHaveLength(1);
  });

  test("can be waited for, by number", async () => {
    await using server = await FakeQmpServer.start({ clients: "many" });
    const second = server.waitForConnection(2);
    await using one = await connected(server);
    await using two = await connected(server);
    expect(await second).toBe(server.connections[1]);
    expect(await server.waitForConnection()).toBe(server.connections[0]);
    expect([one, two].map((client) => client.stream.destroyed)).toEqual([false, false]);
  });

  test("a stale message can be put right behind the next greeting", async () => {
    await using server = await FakeQmpServer.start();
    server.sendAfterGreeting({ return: {}, id: 1 }).sendAfterGreeting("raw\n");
    await using client = await PlainClient.connect(server.endpoint);
    await client.line();
    expect(await client.lines(2)).toEqual(['{"return": {}, "id": 1}', "raw"]);
    expect(await client.ask({ execute: "qmp_capabilities" })).toBe('{"return": {}}');
  });
});

describe("flow", () => {
  const requests = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, index) => `{"execute":"work","id":${from + index}}`).join("");

  test("without oob one command is read at a time", async () => {
    await using server = await FakeQmpServer.start();
    const held = server.hold("work");
    server.reply("work", {});
    await using client = await connected(server);
    client.send(requests(1, 3));
    await held.called;
    expect(server.callsOf("work")).toHaveLength(1);
    held.release();
    expect(await client.lines(3)).toEqual([1, 2, 3].map((id) => `{"return": {}, "id": ${id}}`));
  });

  test("with oob 8 in-band commands leave out-of-band ones their way; a ninth blocks them", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("work", {}).reply("query-yank", []);
    const held = server.hold("work");
    await using client = await connected(server, "oob");
    client.send(requests(1, 8));
    await held.called;
    expect(await client.ask('{"exec-oob":"query-yank","id":"oob"}')).toBe('{"return": [], "id": "oob"}');
    client.send(requests(9, 9));
    expect((await server.waitForCall("work", 9)).id).toBe(9);
    client.send('{"exec-oob":"query-yank","id":"late"}');
    // Events come through, turn after turn; the out-of-band command doesn't.
    for (const event of ["STOP", "RESUME", "WAKEUP"]) {
      server.emit(event);
      expect(await client.line()).toContain(event);
    }
    expect(server.callsOf("query-yank")).toHaveLength(1);
    held.release();
    const lines = await client.lines(10);
    expect(lines).toContain('{"return": [], "id": "late"}');
    expect(lines.filter((line) => !line.includes("late"))).toEqual(
      Array.from({ length: 9 }, (_, index) => `{"return": {}, "id": ${index + 1}}`),
    );
  });

  test("a command that may not run out-of-band is refused, one that nobody knows is not found", async () => {
    await using server = await FakeQmpServer.start({ outOfBand: ["own"] });
    server.reply("cont", {}).reply("own", "yes");
    await using client = await connected(server, "oob");
    expect(await client.ask({ "exec-oob": "cont", id: 1 })).toBe(
      '{"id": 1, "error": {"class": "GenericError", "desc": "The command cont does not support OOB"}}',
    );
    expect(await client.ask({ "exec-oob": "nope", id: 2 })).toContain("CommandNotFound");
    expect(await client.ask({ "exec-oob": "own", id: 3 })).toBe('{"return": "yes", "id": 3}');
  });

  test("a connection that stops reading leaves the bytes where they are, until it reads again", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("work", {});
    await using client = await connected(server);
    server.connection.stopReading();
    expect(server.connection.reading).toBe(false);
    // More than a socket holds: the client has to wait.
    const filler = " ".repeat(4 * 1024 * 1024);
    expect(client.stream.write(filler + requests(1, 1))).toBe(false);
    for (const event of ["STOP", "RESUME", "WAKEUP"]) {
      server.emit(event);
      expect(await client.line()).toContain(event);
    }
    for (let turn = 0; turn < 500; turn += 1) await new Promise(setImmediate);
    expect(client.stream.writableLength).toBeGreaterThan(0);
    expect(server.callsOf("work")).toEqual([]);
    server.connection.resumeReading();
    expect(await client.line()).toBe('{"return": {}, "id": 1}');
  });
});

describe("faults", () => {
  test("raw text, half a message and an end", async () => {
    await using server = await FakeQmpServer.start();
    await using client = await connected(server);
    const before = client.text.length;
    server.connection.send("not json\r\n");
    server.connection.send(Buffer.from([0xff]));
    server.connection.send('{"return": {');
    server.connection.end();
    expect(await client.ended).toBe("end");
    expect(client.text.slice(before)).toBe('not json\r\n\u00ff{"return": {');
    await server.connection.closed;
  });

  test("an end at once drops what waits", async () => {
    await using server = await FakeQmpServer.start({ chunkSizes: [1] });
    await using client = await PlainClient.connect(server.endpoint);
    const connection = await server.waitForConnection();
    connection.destroy();
    await client.ended;
    expect(client.text.length).toBeLessThan(5);
  });

  test("a reset, with everything written before it", async () => {
    await using server = await FakeQmpServer.start({ listen: "tcp" });
    await using client = await connected(server);
    const before = client.text.length;
    server.connection.send("x".repeat(100_000));
    server.connection.reset();
    expect(await client.ended).toBe("ECONNRESET");
    expect(client.text.length - before).toBe(100_000);
  });

  test("a reset waits until the kernel has taken everything", async () => {
    await using server = await FakeQmpServer.start({ listen: "tcp" });
    await using client = await connected(server);
    const size = 32 * 1024 * 1024;
    server.connection.send(Buffer.alloc(size, "x"));
    server.connection.reset();
    await client.ended;
    // The kernel drops what of its few MiB the client has not read; at once, hardly anything would have arrived.
    expect(client.chunks.reduce((sum, chunk) => sum + chunk.length, 0)).toBeGreaterThan(size / 2);
  });

  test("an end also ends a connection that reads nothing", async () => {
    await using server = await FakeQmpServer.start();
    await using client = await connected(server);
    server.connection.stopReading();
    server.connection.end();
    expect(await client.ended).toBe("end");
    await server.connection.closed;
  });

  test("a unix socket can't be reset, and says so", async () => {
    await using server = await FakeQmpServer.start();
    await using client = await connected(server);
    expect(() => server.connection.reset()).toThrow('{ listen: "tcp" }');
    expect(client.stream.destroyed).toBe(false);
  });

  test.each([[[1]], [[7]], [[1, 2, 50]]])(
    "output in pieces of %j arrives in such chunks, complete and in order",
    async (chunkSizes) => {
      await using server = await FakeQmpServer.start({ chunkSizes });
      server.reply("cont", { text: "a somewhat longer answer" });
      await using client = await connected(server);
      expect(await client.ask({ execute: "cont", id: 1 })).toBe(
        '{"return": {"text": "a somewhat longer answer"}, "id": 1}',
      );
      expect(Math.max(...client.chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(Math.max(...chunkSizes) * 2);
      expect(client.chunks.length).toBeGreaterThan(client.text.length / Math.max(...chunkSizes) / 2);
      server.connection.send("last");
      server.connection.end();
      expect(await client.ended).toBe("end");
      expect(client.text.endsWith("last")).toBe(true);
    },
  );

  test("pieces are whole bytes", async () => {
    await using server = await FakeQmpServer.start();
    expect(() => FakeQmpServer.over(new Duplex({ read() {} }), { chunkSizes: [0] })).toThrow(RangeError);
    expect(server.connections).toEqual([]);
    expect(() => server.connection).toThrow("No client");
  });
});
