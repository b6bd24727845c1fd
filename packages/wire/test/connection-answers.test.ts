import { QemuCommandError, QemuProtocolError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { rejection } from "./support/rejection.js";
import { TestConnection } from "./support/test-connection.js";
import { turn, uncaughtOf } from "./support/uncaught.js";

const timestamp = { seconds: 1, microseconds: 2 };

describe("the negotiation", () => {
  test("drops whatever comes before its answer: the monitor's previous client may have asked for it", async () => {
    await using made = TestConnection.attached();
    const { connection, peer, told } = made;
    const negotiated = connection.negotiate("qmp_capabilities", undefined, { inBandLimit: 8 });
    const { id } = await peer.request(0);
    peer.send(
      { return: {}, id: "A-slow" },
      { return: {}, id: 1 },
      { return: {} },
      { error: { class: "GenericError", desc: "theirs" }, id: 2 },
      // A client without ids, such as a shell script, failed; this is no error about our request.
      { error: { class: "GenericError", desc: "theirs" } },
      { event: "STOP", timestamp },
      { return: { ours: true }, id },
    );
    await negotiated;
    expect(connection.state).toBe("running");
    expect(told.events).toEqual([]);
    expect(told.notices.map(({ code }) => code)).toEqual(Array(6).fill("stale-message"));
    expect(told.notices.at(-1)?.count).toBe(6);
    const executed = connection.execute("c", undefined, undefined);
    expect((await peer.request(1)).id).toBe(1);
    peer.reply(1, "mine");
    expect(await executed).toBe("mine");
  });

  test("delivers an event right behind its answer, in the same bytes", async () => {
    await using made = TestConnection.attached();
    const { connection, peer, told } = made;
    const negotiated = connection.negotiate("qmp_capabilities", undefined, { inBandLimit: 8 });
    const { id } = await peer.request(0);
    peer.send({ event: "BEFORE", timestamp }, { return: {}, id }, { event: "BEHIND", timestamp });
    await negotiated;
    expect(told.events.map(({ event }) => event)).toEqual(["BEHIND"]);
  });

  test("is `running` before its caller is told", async () => {
    await using made = TestConnection.attached();
    const { connection, peer, told } = made;
    let stateThen = "";
    const negotiated = connection.negotiate("qmp_capabilities", undefined, { inBandLimit: 8 }).then(() => {
      stateThen = connection.state;
    });
    expect(told.states).toEqual(["connecting", "negotiating"]);
    peer.reply((await peer.request(0)).id);
    await negotiated;
    expect([stateThen, told.states.at(-1)]).toEqual(["running", "running"]);
  });

  test.each([
    ["an error", { error: { class: "CommandNotFound", desc: "no" } }],
    ["a return and an error", { return: {}, error: { class: "CommandNotFound", desc: "no" } }],
  ])("that is answered with %s leaves the connection negotiating", async (_name, answer) => {
    await using made = TestConnection.attached();
    const { connection, peer } = made;
    const negotiated = rejection(connection.negotiate("qmp_capabilities", undefined, { inBandLimit: 8 }));
    peer.send({ ...answer, id: (await peer.request(0)).id });
    expect(await negotiated).toBeInstanceOf(QemuCommandError);
    expect(connection.state).toBe("negotiating");
  });

  test("has a deadline and a signal like any command; an answer after it makes nothing run", async () => {
    await using made = TestConnection.attached();
    const { connection, peer } = made;
    const inBandLimit = 8;
    expect(await rejection(connection.negotiate("a", undefined, { inBandLimit, timeout: 15 }))).toMatchObject({
      name: "QemuTimeoutError",
    });
    const signal = AbortSignal.timeout(15);
    expect(await rejection(connection.negotiate("b", undefined, { inBandLimit, signal }))).toMatchObject({
      name: "AbortError",
      cause: { name: "TimeoutError" },
    });
    for (const { id } of peer.requests) peer.reply(id);
    await turn();
    expect([connection.state, peer.requests.length]).toEqual(["negotiating", 2]);
  });
});

describe("the first message", () => {
  const first = [{ QMP: {} }, { event: "STOP", timestamp }, { return: {}, id: 1 }, { error: {} }, {}];
  test.each(first)("%j is handed over as it is where a greeting is due", async (message) => {
    await using made = TestConnection.attached({ greeting: true });
    const { peer, told } = made;
    peer.send(message, { later: 1 });
    await turn();
    expect(told.messages).toEqual([message, { later: 1 }]);
    expect([told.events, told.notices]).toEqual([[], []]);
  });

  test("is nothing special where none is due", async () => {
    await using made = await TestConnection.running();
    const { connection, peer, told } = made;
    peer.send({ hello: 1 });
    const executed = connection.execute("c", undefined, undefined);
    peer.reply((await peer.request(0)).id);
    await executed;
    expect(told.messages).toEqual([{ hello: 1 }]);
  });
});

/** Sends messages to a running connection, and waits until all of them are taken. */
async function afterSending(...messages: unknown[]) {
  const made = await TestConnection.running();
  const { connection, peer } = made;
  peer.send(...messages);
  const executed = connection.execute("c", undefined, undefined);
  peer.reply((await peer.request(0)).id, "after");
  expect(await executed).toBe("after");
  expect(connection.state).toBe("running");
  await made[Symbol.asyncDispose]();
  return made.told;
}

describe("an answer to nobody", () => {
  test("is dropped, reported with its id, and counted", async () => {
    const told = await afterSending({ return: {}, id: 99 }, { return: 1, id: "x" }, { error: { desc: "d" }, id: null });
    expect(told.notices.map(({ code, count }) => [code, count])).toEqual([
      ["unknown-id", 1],
      ["unknown-id", 2],
      ["unknown-id", 3],
    ]);
    expect(told.notices[0]?.message).toBe(
      "unix:/t: an answer with the id 99 belongs to no command of ours; it was dropped.",
    );
  });

  test("is one whose id only looks like ours", async () => {
    await using made = await TestConnection.running();
    const { connection, peer, told } = made;
    const executed = connection.execute("c", undefined, undefined);
    const { id } = await peer.request(0);
    expect(id).toBe(1);
    peer.send(
      '{"return":"text","id":"1"}\n{"return":"object","id":{"id":1}}\n{"return":"array","id":[1]}\n',
      '{"return":"fraction","id":1.5}\n{"return":"big","id":18446744073709551615}\n{"return":"true","id":true}\n',
      '{"return":"proto","id":"__proto__"}\n{"return":"constructor","id":"constructor"}\n{"return":"none"}\n',
      // The same number, written differently, is ours.
      '{"return":"right","id":1.0}\n',
    );
    expect(await executed).toBe("right");
    expect(told.notices).toHaveLength(9);
    expect(new Set(told.notices.map(({ code }) => code))).toEqual(new Set(["unknown-id"]));
  });

  test("can't make the report large, unreadable or slow by its id", async () => {
    const long = await afterSending({ return: {}, id: "\u001b[2J".repeat(100_000) });
    expect(long.notices[0]?.message.length).toBeLessThan(200);
    expect(long.notices[0]?.message).not.toMatch(/\p{Cc}/u);
    const wide = await afterSending({ return: {}, id: { a: Array(1_000).fill("x") } });
    expect(wide.notices[0]?.message.length).toBeLessThan(200);
  });

  test("can't overflow the reader's stack by an id that is nested deep", async () => {
    const depth = 100_000;
    const errors = await uncaughtOf(async () => {
      const told = await afterSending(`{"return":{},"id":${"[".repeat(depth)}${"]".repeat(depth)}}\r\n`);
      expect(told.notices).toEqual([expect.objectContaining({ code: "unknown-id" })]);
    });
    expect(errors).toEqual([]);
  });
});

describe("an error without an id", () => {
  const unreadable = { error: { class: "GenericError", desc: "JSON parse error" } };

  test("with nothing in flight is reported", async () => {
    const told = await afterSending(unreadable, unreadable);
    expect(told.notices.map(({ code, count }) => [code, count])).toEqual([
      ["error-without-id", 1],
      ["error-without-id", 2],
    ]);
    expect(told.notices[0]?.message).toContain("JSON parse error (GenericError)");
  });

  test("with one in flight rejects that one", async () => {
    await using made = await TestConnection.running();
    const { connection, peer, told } = made;
    const executed = rejection<QemuProtocolError>(connection.execute("odd", undefined, undefined));
    await peer.request(0);
    peer.send(unreadable);
    const error = await executed;
    expect(error).toBeInstanceOf(QemuProtocolError);
    expect(error).toMatchObject({
      code: "ERR_QEMU_ERROR_WITHOUT_ID",
      message: 'unix:/t: the peer could not read "odd": JSON parse error (GenericError)',
    });
    expect(told.notices).toEqual([expect.objectContaining({ code: "error-without-id" })]);
    // Bad requests may have several errors; the second one is nobody's.
    peer.send(unreadable);
    const next = connection.execute("next", undefined, undefined);
    await turn();
    peer.reply((await peer.request(1)).id, "fine");
    await expect(next).resolves.toBe("fine");
  });

  test("with three in flight rejects none: whose it is can't be told", async () => {
    await using made = await TestConnection.running();
    const { connection, peer, told } = made;
    const executed = ["a", "b", "c"].map((name) => connection.execute(name, undefined, undefined));
    await peer.request(2);
    peer.send(unreadable);
    for (const { id, execute } of peer.requests) peer.reply(id, execute);
    expect(await Promise.all(executed)).toEqual(["a", "b", "c"]);
    expect(told.notices).toEqual([expect.objectContaining({ code: "error-without-id", count: 1 })]);
  });

  test("is about the one that is written, not about those that wait here", async () => {
    await using made = await TestConnection.running({ inBandLimit: 1 });
    const { connection, peer } = made;
    const first = rejection(connection.execute("first", undefined, undefined));
    const second = connection.execute("second", undefined, undefined);
    await peer.request(0);
    peer.send(unreadable);
    expect(await first).toMatchObject({ code: "ERR_QEMU_ERROR_WITHOUT_ID" });
    peer.reply((await peer.request(1)).id, 2);
    expect(await second).toBe(2);
  });

  test("for a command that was given up is its end, and no later one's", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const controller = new AbortController();
    const aborted = rejection(connection.execute("odd", undefined, { signal: controller.signal }));
    await peer.request(0);
    controller.abort();
    await aborted;
    peer.send(unreadable);
    await turn();
    const next = rejection(connection.execute("next", undefined, undefined));
    await peer.request(1);
    peer.send(unreadable);
    expect((await next).message).toContain('could not read "next"');
  });

  test.each([null, "text", 5, [], {}, { class: 5, desc: {} }])("%j is taken with what it lacks", async (error) => {
    const told = await afterSending({ error });
    expect(told.notices).toEqual([expect.objectContaining({ code: "error-without-id" })]);
  });
});

describe("an event", () => {
  test("is handed over unchanged, unknown members included", async () => {
    const event = { event: "X_NEW", data: { a: [1, null] }, timestamp: { seconds: -1, microseconds: -1 }, extra: true };
    expect((await afterSending(event)).events).toEqual([event]);
  });

  test("without a timestamp that is one has the one that QEMU writes when it has none", async () => {
    const told = await afterSending(
      { event: "A" },
      { event: "B", timestamp: "now" },
      { event: "C", timestamp: { seconds: "1", microseconds: 2 } },
      { event: "D", timestamp: null, data: { a: 1 } },
    );
    const none = { seconds: -1, microseconds: -1 };
    expect(told.events).toEqual([
      { event: "A", timestamp: none },
      { event: "B", timestamp: none },
      { event: "C", timestamp: none },
      { event: "D", timestamp: none, data: { a: 1 } },
    ]);
  });

  test.each([5, "", null, false, [], {}, "stop", "gap", "notice", "état"])(
    "whose name is %j is none of QEMU's and is dropped",
    async (event) => {
      const told = await afterSending({ event, timestamp });
      expect(told.events).toEqual([]);
      expect(told.notices).toEqual([expect.objectContaining({ code: "unexpected-message" })]);
    },
  );

  test.each([5, "text", null, false, []])("whose data is %j is none of QEMU's and is dropped", async (data) => {
    const told = await afterSending({ event: "STOP", timestamp, data });
    expect(told.events).toEqual([]);
    expect(told.notices).toEqual([expect.objectContaining({ code: "unexpected-message" })]);
  });

  test("is one also with members of an answer in it", async () => {
    await using made = await TestConnection.running();
    const { connection, peer, told } = made;
    const executed = connection.execute("c", undefined, undefined);
    const { id } = await peer.request(0);
    peer.send({ event: "STOP", timestamp, return: "wrong", id });
    peer.reply(id, "right");
    expect(await executed).toBe("right");
    expect(told.events).toHaveLength(1);
  });

  test("comes before the answer behind it, and after the one before it", async () => {
    await using made = await TestConnection.running({}, { event: ({ event }) => order.push(event) });
    const order: string[] = [];
    const { connection, peer } = made;
    const executed = [1, 2].map(async () => {
      order.push(`answer ${String(await connection.execute("c", undefined, undefined))}`);
    });
    await peer.request(1);
    peer.send({ event: "E1", timestamp }, { return: 1, id: 1 });
    await executed[0];
    peer.send({ event: "E2", timestamp }, { return: 2, id: 2 });
    await executed[1];
    expect(order).toEqual(["E1", "answer 1", "E2", "answer 2"]);
  });
});

describe("names that every object inherits", () => {
  test("pollute nothing, wherever a peer puts them", async () => {
    await using made = await TestConnection.running();
    const { connection, peer, told } = made;
    const executed = connection.execute("c", undefined, undefined);
    const failing = rejection<QemuCommandError>(connection.execute("d", undefined, undefined));
    await peer.request(1);
    peer.send(
      '{"__proto__": {"polluted": 1}, "event": "__PROTO__", "data": {"__proto__": {"polluted": 1}}}\n',
      '{"__proto__": {"return": 1, "id": 1}}\n',
      '{"return": {"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}, "id": 1}\n',
      '{"error": {"__proto__": {"class": "X"}, "desc": "d", "class": "Y"}, "id": 2}\n',
    );
    const value = (await executed) as object;
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(await failing).toMatchObject({ errorClass: "Y" });
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
    expect(told.events).toHaveLength(1);
    expect(told.messages).toHaveLength(1);
  });

  test("are commands like others", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    for (const [index, name] of ["__proto__", "constructor", "toString"].entries()) {
      const executed = rejection<QemuCommandError>(connection.execute(name, { a: 1 }, undefined));
      peer.fail((await peer.request(index)).id, "no", "CommandNotFound");
      expect(await executed).toMatchObject({ name: "QemuCommandError", command: name, arguments: { a: 1 } });
    }
  });
});
