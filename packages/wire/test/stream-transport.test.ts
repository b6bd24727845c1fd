import { once } from "node:events";
import { Duplex } from "node:stream";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { StreamTransport } from "../src/stream-transport.js";
import { duplexPair } from "./support/duplex-pair.js";
import { socketPair } from "./support/socket-pair.js";
import { turn } from "./support/uncaught.js";

// The clock moves when a test says so: on a machine that stops for a second no deadline expires by that. It is one clock
// for the whole file, as deadlines share a timer.
beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterAll(() => void vi.useRealTimers());

/** Deadlines are met to so many milliseconds. */
const resolution = 10;

/** A transport over `stream` and what it told. */
function transportOver(stream: Duplex) {
  const told: unknown[] = [];
  const transport = new StreamTransport(stream, {
    data: (chunk) => told.push(chunk.toString()),
    borrowed: (bytes) => told.push(bytes.toString()),
    drained: () => told.push("drained"),
    ended: (error) => told.push(error ?? "ended"),
  });
  return { transport, told };
}

describe("StreamTransport", () => {
  test("hands on bytes as they come, and tells of the end once, after the last byte", async () => {
    const [near, far] = duplexPair();
    const { transport, told } = transportOver(near);
    far.write("one");
    await turn();
    far.end("two");
    await turn();
    expect(told).toEqual(["one", "two", "ended"]);
    expect(near.destroyed).toBe(true);
    await transport.close();
    expect(told).toHaveLength(3);
    far.destroy();
  });

  test("takes what came before it was made, and reads a stream that was paused", async () => {
    const [near, far] = duplexPair();
    near.pause();
    far.write("early");
    await turn();
    const { transport, told } = transportOver(near);
    await turn();
    expect(told).toEqual(["early"]);
    await transport.close();
    far.destroy();
  });

  test("tells of an error once, and of nothing after it", async () => {
    const [near, far] = duplexPair();
    const { transport, told } = transportOver(near);
    const fault = new Error("broke");
    near.destroy(fault);
    await turn();
    near.emit("error", new Error("again"));
    near.emit("data", Buffer.from("late"));
    near.emit("drain");
    expect(told).toEqual([fault]);
    await transport.close();
    far.destroy();
  });

  test("tells nothing after close()", async () => {
    const [near, far] = duplexPair();
    const { transport, told } = transportOver(near);
    far.write("early");
    const closed = transport.close();
    far.write("late");
    near.emit("error", new Error("late"));
    await closed;
    await turn();
    expect(told).toEqual([]);
    far.destroy();
  });

  test("says when the stream wants no more, and when it does again", async () => {
    const [near, far] = duplexPair(100);
    const { transport, told } = transportOver(near);
    expect(transport.write("x".repeat(50))).toBe(true);
    expect(transport.write("x".repeat(400))).toBe(false);
    await turn();
    expect(told).toEqual([]);
    far.resume();
    await turn();
    expect(told).toEqual(["drained"]);
    await transport.close();
    far.destroy();
  });

  test("closes itself fully when the peer ends its half, as an SSH channel asks for", async () => {
    const [near, far] = await socketPair();
    near.allowHalfOpen = true;
    const { transport, told } = transportOver(near);
    const left = once(far.resume(), "end");
    far.end();
    await left;
    await transport.close();
    expect([told, near.destroyed]).toEqual([["ended"], true]);
    far.destroy();
  });

  test("over a stream that is at its end already tells so, once and not at once", async () => {
    const near = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() });
    near.push(null);
    await once(near.resume(), "end");
    const { transport, told } = transportOver(near);
    expect(told).toEqual([]);
    await turn();
    expect(told).toEqual(["ended"]);
    await transport.close();
  });

  test("close() waits for what is on its way out, but no longer than it is told", async () => {
    const [near, far] = duplexPair(10);
    const { transport } = transportOver(near);
    transport.write("x".repeat(100));
    transport.write("y".repeat(100));
    let closed = false;
    const closing = transport.close(50).then(() => {
      closed = true;
    });
    vi.advanceTimersByTime(49);
    await turn();
    expect(closed).toBe(false);
    vi.advanceTimersByTime(resolution + 1);
    await closing;
    far.destroy();
  });

  test("close() at the same time as itself and after itself", async () => {
    const [near, far] = await socketPair();
    const { transport } = transportOver(near);
    await Promise.all([transport.close(), transport.close()]);
    await transport.close();
    expect(near.closed).toBe(true);
    far.destroy();
    await once(far, "close");
  });
});
