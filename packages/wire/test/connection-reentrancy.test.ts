import { type QemuClosedError, QemuCommandError } from "@qemu-wire/wire";
import type { Connection } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { rejection } from "./support/rejection.js";
import { TestConnection } from "./support/test-connection.js";
import { turn } from "./support/uncaught.js";

const timestamp = { seconds: 1, microseconds: 2 };

/** A running connection whose reactions can name it. */
async function reacting(
  reactions: (connection: () => Connection) => NonNullable<Parameters<typeof TestConnection.running>[1]>,
) {
  const made: { current?: TestConnection } = {};
  const connection = (): Connection => (made.current as TestConnection).connection;
  made.current = await TestConnection.running({}, reactions(connection));
  return made.current;
}

describe("close()", () => {
  test("in an event's callback: nothing behind that event is delivered, what waits rejects", async () => {
    await using made = await reacting((connection) => ({ event: () => void connection().close() }));
    const { connection, peer, told } = made;
    const executed = rejection(connection.execute("c", undefined, undefined));
    await peer.request(0);
    peer.send({ event: "E1", timestamp }, { event: "E2", timestamp }, { return: {}, id: 1 }, "garbage\n");
    expect(await executed).toMatchObject({ name: "QemuClosedError", reason: "requested" });
    expect(await connection.closed).toEqual({ reason: "requested", cause: undefined });
    expect([told.events.length, told.garbage.length]).toEqual([1, 0]);
  });

  test("in a notice's callback", async () => {
    await using made = await reacting((connection) => ({ notice: () => void connection().close() }));
    const { connection, peer, told } = made;
    peer.send({ return: {}, id: 77 }, { event: "E1", timestamp });
    expect(await connection.closed).toEqual({ reason: "requested", cause: undefined });
    expect([told.notices.length, told.events.length]).toEqual([1, 0]);
  });

  test("in the callback of a state, of the last one too", async () => {
    await using made = await reacting((connection) => ({
      state: (state) => {
        if (state === "closing" || state === "closed") void connection().close("peer-eof", new Error("not the first"));
      },
    }));
    made.peer.stream.end();
    expect(await made.connection.closed).toEqual({ reason: "peer-eof", cause: undefined });
    expect(made.told.states.slice(-2)).toEqual(["closing", "closed"]);
  });

  test("in the callback of garbage that is forgiven: the close is the cause", async () => {
    await using made = await reacting((connection) => ({
      garbage: () => {
        void connection().close();
        return true;
      },
    }));
    made.peer.send("garbage\n", { event: "E1", timestamp });
    expect(await made.connection.closed).toEqual({ reason: "requested", cause: undefined });
    expect(made.told.events).toEqual([]);
  });

  test("when `running` is reached: the negotiation still succeeded, and nothing behind it is delivered", async () => {
    const made = TestConnection.attached(
      {},
      { state: (state) => void (state === "running" && made.connection.close()) },
    );
    const negotiated = made.connection.negotiate("qmp_capabilities", undefined, { inBandLimit: 8 });
    const { id } = await made.peer.request(0);
    made.peer.send({ return: {}, id }, { event: "E1", timestamp });
    await negotiated;
    expect(await made.connection.closed).toEqual({ reason: "requested", cause: undefined });
    expect(made.told.events).toEqual([]);
    await made[Symbol.asyncDispose]();
  });

  test("in the continuation of a command, while others wait", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const first = connection.execute("a", undefined, undefined).then(async () => await connection.close());
    const others = ["b", "c"].map((name) => rejection(connection.execute(name, undefined, undefined)));
    await peer.request(2);
    peer.reply(1);
    expect(await first).toMatchObject({ reason: "requested" });
    for (const error of await Promise.all(others)) expect(error).toMatchObject({ outcome: "unknown" });
  });
});

describe("execute()", () => {
  test("in an event's callback, once per event, leaves in order and in few writes", async () => {
    const executed: Promise<unknown>[] = [];
    await using made = await reacting((connection) => ({
      event: ({ data }) => void executed.push(connection().execute("handle", data, undefined)),
    }));
    const { peer } = made;
    peer.send(...Array.from({ length: 500 }, (_, index) => ({ event: "E", data: { index }, timestamp })));
    await peer.request(499);
    expect(peer.requests.map(({ arguments: args }) => (args as { index: number }).index)).toEqual(
      Array.from({ length: 500 }, (_, index) => index),
    );
    expect(made.writes.length).toBeLessThan(100);
    for (const { id } of peer.requests) peer.reply(id, id);
    expect(await Promise.all(executed)).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
  });

  test("in the callback of `closing` is refused as not-sent", async () => {
    const late: Promise<Error>[] = [];
    await using made = await reacting((connection) => ({
      state: (state) => {
        if (state === "closing") late.push(rejection(connection().execute("late", undefined, undefined)));
      },
    }));
    made.peer.stream.end();
    await made.connection.closed;
    expect(await late[0]).toMatchObject({ name: "QemuClosedError", outcome: "not-sent", reason: "peer-eof" });
  });

  test("in the continuation of a rejected command, after the end, is refused as not-sent", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const again = rejection(
      connection
        .execute("a", undefined, undefined)
        .catch(async () => await connection.execute("a", undefined, undefined)),
    );
    await peer.request(0);
    peer.stream.end();
    expect(await again).toMatchObject({ outcome: "not-sent" });
    await turn();
    expect(peer.commands).toEqual(["a"]);
  });
});

describe("the stack of a rejected command names who awaits it", () => {
  const ends: [string, (made: TestConnection) => void | Promise<void>][] = [
    ["an error of the peer", ({ peer }) => peer.fail(1, "no")],
    ["an error without an id", ({ peer }) => peer.fail(undefined, "no")],
    ["the end", ({ peer }) => void peer.stream.end()],
    ["garbage", ({ peer }) => peer.send("garbage\n")],
    ["close()", ({ connection }) => void connection.close()],
    ["a timeout", () => undefined],
    ["an abort", () => abort.current?.abort()],
  ];
  const abort: { current?: AbortController } = {};

  /** Has a name that can be looked for in a stack. */
  async function theCallerWeLookFor({ connection }: TestConnection, timeout: number | undefined): Promise<void> {
    abort.current = new AbortController();
    await connection.execute("c", undefined, { timeout, signal: abort.current.signal });
  }

  test.each(ends)("for %s", async (name, end) => {
    await using made = await TestConnection.running();
    const executed = rejection(theCallerWeLookFor(made, name === "a timeout" ? 15 : undefined));
    await made.peer.request(0);
    await end(made);
    const error = await executed;
    expect(error.stack).toMatch(/at (?:async )?theCallerWeLookFor .*connection-reentrancy\.test\.ts/);
    expect(error.stack?.split("\n")[0]).toBe(`${error.name}: ${error.message}`);
  });

  test("for arguments that can't be sent", async () => {
    await using made = await TestConnection.running();
    const call = async (): Promise<unknown> =>
      await made.connection.execute("c", { a: Number.NaN }, undefined).catch((error: unknown) => {
        throw error;
      });
    expect((await rejection(call())).stack).toContain("connection-reentrancy.test.ts");
  });

  test("and each has an error of its own", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const executed = ["a", "b"].map((name) => rejection(connection.execute(name, undefined, undefined)));
    await peer.request(1);
    peer.stream.end();
    const [first, second] = await Promise.all(executed);
    expect(first).not.toBe(second);
    expect(first).not.toBeInstanceOf(QemuCommandError);
    expect([first?.message.includes('"a"'), second?.message.includes('"b"')]).toEqual([true, true]);
  });
});

describe("arguments with code of their own", () => {
  test("that closes the connection: the command rejects and isn't sent", async () => {
    await using made = await TestConnection.running();
    const { connection } = made;
    const args = {
      get id(): string {
        void connection.close();
        return "x";
      },
    };
    const error = await rejection<QemuClosedError>(connection.execute("device_del", args, undefined));
    expect(error).toMatchObject({ name: "QemuClosedError", reason: "requested", outcome: "not-sent" });
  });

  test("that fires its signal: the command rejects and isn't sent", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const controller = new AbortController();
    const args = {
      get id(): string {
        controller.abort();
        return "x";
      },
    };
    const executed = connection.execute("device_del", args, { signal: controller.signal });
    expect(await rejection(executed)).toMatchObject({ name: "AbortError", outcome: "not-sent" });
    const after = connection.execute("query-status", undefined, undefined);
    const { id } = await peer.request(0);
    peer.reply(id);
    await after;
    expect(peer.commands).toEqual(["query-status"]);
  });
});
