import { connect, createServer, type Socket } from "node:net";
import { once } from "node:events";
import { Duplex } from "node:stream";
import { type QemuClosedError, QemuProtocolError } from "@qemu-wire/wire";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { duplexPair } from "./support/duplex-pair.js";
import { rejection } from "./support/rejection.js";
import { socketPair } from "./support/socket-pair.js";
import { makeConnection, TestConnection } from "./support/test-connection.js";
import { turn } from "./support/uncaught.js";

// The clock moves when a test says so: what is to be at once waits for no deadline, and none expires when the machine stops
// for a second. It is one clock for the whole file, as deadlines share a timer.
beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterAll(() => void vi.useRealTimers());

/** How long a connection that is closed tries to get rid of what it has written, and how long it waits for its stream (ms). */
const patience = 1_000;

/** Lets the clock pass a deadline that is set by now, in the turns after which it expires. */
async function pass(milliseconds: number): Promise<void> {
  await turn();
  vi.advanceTimersByTime(milliseconds);
  await turn();
}

const pairs: [string, () => Promise<readonly [Duplex, Duplex]>][] = [
  ["a hand-made pair", async () => await Promise.resolve(duplexPair(16 * 1_024))],
  ["unix sockets", socketPair],
];

describe.each(pairs)("over %s", (_name, makePair) => {
  test("the peer's end is told to everyone who waits, and the states go down in order", async () => {
    await using made = await TestConnection.running({ pair: await makePair(), inBandLimit: 1 });
    const { connection, peer, told, near } = made;
    const executed = ["a", "b"].map((name) =>
      rejection<QemuClosedError>(connection.execute(name, undefined, undefined)),
    );
    await peer.request(0);
    peer.stream.end();
    const [written, waiting] = await Promise.all(executed);
    expect(written).toMatchObject({ code: "ERR_QEMU_CLOSED", reason: "peer-eof", outcome: "unknown" });
    expect(written?.message).toContain('unix:/t: the peer closed the connection. "a" has no answer');
    expect(waiting).toMatchObject({ reason: "peer-eof", outcome: "not-sent" });
    expect(await connection.closed).toEqual({ reason: "peer-eof", cause: undefined });
    expect(connection.ended).toEqual({ reason: "peer-eof", cause: undefined });
    expect(told.states).toEqual(["connecting", "negotiating", "running", "closing", "closed"]);
    expect(near.destroyed).toBe(true);
  });

  test("an end that is expected is no failure", async () => {
    await using made = await TestConnection.running({ pair: await makePair() });
    const { connection, peer } = made;
    connection.expectEnd = true;
    const executed = rejection<QemuClosedError>(connection.execute("quit", undefined, undefined));
    await peer.request(0);
    peer.stream.end('{"half');
    expect(await executed).toMatchObject({ reason: "server-shutdown", outcome: "unknown" });
    expect(await connection.closed).toEqual({ reason: "server-shutdown", cause: undefined });
  });

  test("the answers and events before the end are delivered, with the last line end or without", async () => {
    for (const lineEnd of ["\r\n", ""]) {
      await using made = await TestConnection.running({ pair: await makePair() });
      const { connection, peer, told } = made;
      const executed = connection.execute("c", undefined, undefined);
      await peer.request(0);
      peer.stream.end(`{"event":"SHUTDOWN","data":{}}\r\n{"return":5,"id":1}${lineEnd}`);
      expect(await executed).toBe(5);
      expect(told.events).toHaveLength(1);
      expect(await connection.closed).toEqual({ reason: "peer-eof", cause: undefined });
    }
  });

  test("an end that is expected delivers the last answer, too, that QEMU had no time to end", async () => {
    await using made = await TestConnection.running({ pair: await makePair() });
    const { connection, peer } = made;
    connection.expectEnd = true;
    const executed = connection.execute("quit", undefined, undefined);
    await peer.request(0);
    peer.stream.end('{"return":{},"id":1}');
    expect(await executed).toEqual({});
    expect(await connection.closed).toEqual({ reason: "server-shutdown", cause: undefined });
  });

  test("half a message at the end is the cause", async () => {
    await using made = await TestConnection.running({ pair: await makePair() });
    const { connection, peer } = made;
    const executed = rejection<QemuClosedError>(connection.execute("c", undefined, undefined));
    await peer.request(0);
    peer.stream.end('{"return": {"half');
    const error = await executed;
    expect(error).toMatchObject({ reason: "protocol-error", outcome: "unknown" });
    expect(error.cause).toBeInstanceOf(QemuProtocolError);
    expect(error.cause).toMatchObject({ code: "ERR_QEMU_TRUNCATED" });
    expect(error.message).toContain((error.cause as Error).message);
  });

  test("garbage ends it: the first cause is the one that everybody gets, and nothing behind it is delivered", async () => {
    await using made = await TestConnection.running({ pair: await makePair(), inBandLimit: 2 });
    const { connection, peer, told } = made;
    const executed = ["a", "b", "c"].map((name) =>
      rejection<QemuClosedError>(connection.execute(name, undefined, undefined)),
    );
    await peer.request(1);
    peer.send('HTTP/1.1 400 Bad Request\r\n{"return":{},"id":1}\r\n{"event":"LATE"}\r\n{{{\r\n');
    const errors = await Promise.all(executed);
    const { cause } = await connection.closed;
    expect(cause).toMatchObject({ code: "ERR_QEMU_GARBAGE", excerpt: "HTTP/1.1 400 Bad Request" });
    for (const error of errors) {
      expect(error.cause).toBe(cause);
      expect(error).toMatchObject({ reason: "protocol-error" });
    }
    expect(errors.map(({ outcome }) => outcome)).toEqual(["unknown", "unknown", "not-sent"]);
    expect(told.events).toEqual([]);
    expect(told.garbage).toEqual([cause]);
    expect((await connection.close("requested")).reason).toBe("protocol-error");
  });

  test("a message over the limit ends it and says so; one of exactly the limit is taken", async () => {
    await using made = await TestConnection.running({ pair: await makePair(), maxMessageBytes: 1_000 });
    const { connection, peer } = made;
    const executed = connection.execute("c", undefined, undefined);
    await peer.request(0);
    const frame = '{"return":"","id":1}';
    peer.send(`${frame.replace('""', `"${"x".repeat(1_000 - frame.length)}"`)}\r\n`);
    expect(String(await executed)).toHaveLength(1_000 - frame.length);
    peer.send({ event: "BIG", data: "x".repeat(1_000) });
    expect(await connection.closed).toMatchObject({
      reason: "limit-exceeded",
      cause: { code: "ERR_QEMU_MESSAGE_TOO_LARGE" },
    });
  });

  test("garbage that its owner forgives is skipped", async () => {
    await using made = await TestConnection.running({ pair: await makePair() }, { garbage: () => true });
    const { connection, peer, told } = made;
    const executed = connection.execute("c", undefined, undefined);
    await peer.request(0);
    peer.send('login: \r\n{"return":"fine","id":1}\r\n');
    expect(await executed).toBe("fine");
    expect([told.garbage.length, connection.state]).toEqual([1, "running"]);
  });

  test("close() sends what was written, even to a peer that reads late", async () => {
    await using made = await TestConnection.running({ pair: await makePair() });
    const { connection, peer } = made;
    peer.stream.pause();
    const pad = "x".repeat(600_000);
    const executed = rejection<QemuClosedError>(connection.execute("large", { pad }, undefined));
    await turn();
    const closed = connection.close();
    expect(await executed).toMatchObject({ reason: "requested", outcome: "unknown" });
    peer.stream.resume();
    await closed;
    expect((await peer.request(0)).arguments).toEqual({ pad });
    await peer.left();
  });

  test("close() is not held up for long by a peer that reads nothing", async () => {
    await using made = await TestConnection.running({ pair: await makePair() });
    const { connection, peer } = made;
    peer.stream.pause();
    const executed = rejection<QemuClosedError>(connection.execute("large", { pad: "x".repeat(900_000) }, undefined));
    await turn();
    let closed = false;
    const closing = connection.close().then(() => {
      closed = true;
    });
    await pass(patience - 10);
    expect(closed).toBe(false);
    await pass(20);
    await closing;
    expect(await executed).toMatchObject({ outcome: "unknown" });
  });

  test("close() is at once when everything is written, and idempotent, also at the same time", async () => {
    await using made = await TestConnection.running({ pair: await makePair() });
    const { connection, peer, told, near } = made;
    const executed = rejection(connection.execute("c", undefined, undefined));
    await peer.request(0);
    const closes = [connection.close(), connection.close("peer-eof"), connection.closed];
    const expected = { reason: "requested", cause: undefined };
    expect(await Promise.all(closes)).toEqual([expected, expected, expected]);
    expect(await connection.close()).toEqual(expected);
    expect(told.states.slice(-2)).toEqual(["closing", "closed"]);
    expect(near.destroyed).toBe(true);
    await peer.left();
    await executed;
  });

  test("close() takes back what was queued in the same turn: not a byte leaves", async () => {
    await using made = await TestConnection.running({ pair: await makePair() });
    const { connection, peer } = made;
    const executed = rejection<QemuClosedError>(connection.execute("c", undefined, undefined));
    await connection.close();
    expect(await executed).toMatchObject({ outcome: "not-sent" });
    await peer.left();
    expect(peer.text).toBe("");
  });
});

describe("a reset", () => {
  /** Connected TCP sockets; only TCP lets a peer reset at will. */
  async function tcpPair(): Promise<readonly [Socket, Socket]> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const near = connect(server.address() as { port: number });
    const [[far]] = (await Promise.all([once(server, "connection"), once(near, "connect")])) as [[Socket], unknown];
    server.close();
    return [near, far];
  }

  test("is told with the system's error as the cause", async () => {
    const pair = await tcpPair();
    await using made = await TestConnection.running({ pair });
    const { connection, peer } = made;
    const executed = rejection<QemuClosedError>(connection.execute("c", undefined, undefined));
    await peer.request(0);
    pair[1].resetAndDestroy();
    expect(await executed).toMatchObject({ reason: "reset", outcome: "unknown", cause: { code: "ECONNRESET" } });
    expect((await connection.closed).cause).toBe((await executed).cause);
  });

  test.each([
    [true, { reason: "server-shutdown" }, undefined],
    [false, { reason: "reset" }, "ECONNRESET"],
  ])("by a peer that leaves bytes of ours unread, as QEMU does when it quits; expected: %s", async (...row) => {
    const [expectEnd, expected, code] = row;
    await using made = await TestConnection.running({ pair: await socketPair() });
    const { connection, peer } = made;
    peer.stream.pause();
    connection.expectEnd = expectEnd;
    const executed = rejection<QemuClosedError>(connection.execute("quit", undefined, undefined));
    await turn();
    peer.stream.destroy();
    const error = await executed;
    expect(error).toMatchObject({ ...expected, outcome: "unknown" });
    expect((error.cause as NodeJS.ErrnoException | undefined)?.code).toBe(code);
  });

  test("while we write is the end as well", async () => {
    await using made = await TestConnection.running({ pair: await socketPair() });
    const { connection, peer } = made;
    peer.stream.pause();
    const executed = rejection<QemuClosedError>(connection.execute("c", { pad: "x".repeat(900_000) }, undefined));
    await turn();
    peer.stream.destroy();
    const error = await executed;
    expect(error).toMatchObject({ name: "QemuClosedError", outcome: "unknown" });
    expect(["EPIPE", "ECONNRESET"]).toContain((error.cause as NodeJS.ErrnoException | undefined)?.code);
  });
});

describe("a stream that is odd", () => {
  test("was destroyed before: the connection ends at once", async () => {
    const [near, far] = duplexPair();
    near.destroy();
    await once(near, "close");
    const { connection } = makeConnection();
    connection.connecting();
    connection.attach(near);
    expect(await connection.closed).toEqual({ reason: "peer-eof", cause: undefined });
    far.destroy();
  });

  test("failed before: its error is the cause", async () => {
    const [near, far] = duplexPair();
    const fault = new Error("TLS alert");
    near.on("error", () => undefined).destroy(fault);
    await turn();
    const { connection } = makeConnection();
    connection.connecting();
    connection.attach(near);
    expect(await connection.closed).toEqual({ reason: "reset", cause: fault });
    far.destroy();
  });

  test("is destroyed from outside: the connection ends", async () => {
    await using made = await TestConnection.running();
    const { connection, near } = made;
    const executed = rejection<QemuClosedError>(connection.execute("c", undefined, undefined));
    near.destroy();
    expect(await executed).toMatchObject({ reason: "peer-eof" });
  });

  test("fails twice, and after the close: nothing is left uncaught", async () => {
    await using made = await TestConnection.running();
    const { connection, near } = made;
    near.destroy(new Error("first"));
    expect(await connection.closed).toMatchObject({ reason: "reset", cause: { message: "first" } });
    near.emit("error", new Error("second"));
    expect((await connection.closed).cause?.message).toBe("first");
  });

  test("never says that it is closed: close() resolves all the same", async () => {
    const near = new Duplex({
      emitClose: false,
      read: () => undefined,
      write: (_chunk, _encoding, done) => done(),
    });
    const { connection, told } = makeConnection();
    connection.connecting();
    connection.attach(near);
    const closing = connection.close();
    await pass(patience + 10);
    expect(await closing).toEqual({ reason: "requested", cause: undefined });
    expect([near.destroyed, told.states.at(-1)]).toEqual([true, "closed"]);
  });

  test("never finishes being destroyed: close() resolves all the same", async () => {
    const near = new Duplex({
      destroy: () => undefined,
      read: () => undefined,
      write: () => undefined,
    });
    const { connection } = makeConnection();
    connection.connecting();
    connection.attach(near);
    near.write("x");
    const closing = connection.close();
    // One deadline for what was written, one for the stream.
    for (let deadline = 0; deadline < 2; deadline += 1) await pass(patience + 10);
    expect(await closing).toEqual({ reason: "requested", cause: undefined });
  });

  test("has an encoding: what it says is understood", async () => {
    const [near, far] = duplexPair();
    near.setEncoding("utf8");
    await using made = await TestConnection.running({ pair: [near, far] });
    const { connection, peer } = made;
    const executed = connection.execute("c", undefined, undefined);
    const text = Buffer.from('{"return":"ü€😀","id":1}\n');
    await peer.request(0);
    for (const byte of text) peer.send(Buffer.of(byte));
    expect(await executed).toBe("ü€😀");
  });
});

describe("before there is a stream", () => {
  test("close() ends the connection, and a stream that comes later is destroyed", async () => {
    const { connection, told } = makeConnection();
    connection.connecting();
    expect(await connection.close()).toEqual({ reason: "requested", cause: undefined });
    const [near, far] = duplexPair();
    connection.attach(near);
    expect(near.destroyed).toBe(true);
    near.emit("error", new Error("late"));
    expect(told.states).toEqual(["connecting", "closing", "closed"]);
    far.destroy();
  });

  test("a connection can't be used again", async () => {
    await using made = await TestConnection.running();
    expect(() => made.connection.connecting()).toThrow(/make a new one/);
    expect(() => made.connection.attach(duplexPair()[0])).toThrow(/make a new one/);
  });
});
