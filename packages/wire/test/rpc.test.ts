import { type QemuError, QemuStateError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import type { Call } from "../src/call.js";
import { Rpc } from "../src/rpc.js";
import { makeCall } from "./support/call.js";

function callOf(id: number | string, phase: Call["phase"] = "written"): Call {
  return makeCall({ id, phase });
}

function makeRpc(): { rpc: Rpc; sent: Call[] } {
  const sent: Call[] = [];
  return { rpc: new Rpc((call) => void sent.push(call)), sent };
}

/** Requests, and says in one word what the call was settled with. */
async function request(
  rpc: Rpc,
  call: Call,
): Promise<{ value: unknown } | { error: unknown } | { failure: () => QemuError }> {
  const { result, error } = await rpc.request(call);
  if (error === undefined) return { value: result };
  return typeof error.data === "function" ? { failure: error.data } : { error: error.data };
}

describe("Rpc", () => {
  test("sends before request() returns, so that calls leave in call order", () => {
    const { rpc, sent } = makeRpc();
    for (let id = 1; id <= 3; id += 1) void request(rpc, callOf(id));
    expect(sent.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(rpc.size).toBe(3);
  });

  test("pairs answers by id in any order", async () => {
    const { rpc } = makeRpc();
    const calls = [1, 2, 3].map((id) => callOf(id));
    const requests = calls.map((call) => request(rpc, call));
    for (const id of [3, 1, 2]) expect(rpc.receive({ return: { id }, id })).toBe(calls[id - 1]);
    expect(await Promise.all(requests)).toEqual([1, 2, 3].map((id) => ({ value: { id } })));
    expect(rpc.size).toBe(0);
  });

  test("any return is the value, also one that is false or empty", async () => {
    const { rpc } = makeRpc();
    for (const value of [null, false, 0, "", "text", [1], {}, 5n]) {
      const asked = request(rpc, callOf(1));
      rpc.receive({ return: value, id: 1 });
      expect(await asked).toEqual({ value });
    }
  });

  test("an error is told from a value, whatever it lacks", async () => {
    const { rpc } = makeRpc();
    const odd: [unknown, object][] = [
      [
        { class: "DeviceNotFound", desc: "d" },
        { class: "DeviceNotFound", desc: "d" },
      ],
      [{ desc: "d" }, { class: "GenericError", desc: "d" }],
      [{ class: "X" }, { class: "X", desc: "(the error had no text)" }],
      ["text", { class: "GenericError", desc: "(the error had no class and no text)" }],
      [null, { class: "GenericError", desc: "(the error had no class and no text)" }],
    ];
    for (const [index, [error, expected]] of odd.entries()) {
      const asked = request(rpc, callOf(index));
      rpc.receive({ error, id: index });
      expect(await asked).toEqual({ error: expected });
    }
  });

  test("an answer with both a return and an error is an error", async () => {
    const { rpc } = makeRpc();
    const asked = request(rpc, callOf(1));
    rpc.receive({ return: {}, error: { class: "X", desc: "d" }, id: 1 });
    expect(await asked).toEqual({ error: { class: "X", desc: "d" } });
  });

  test("an id that only looks like one of ours settles nothing", async () => {
    const { rpc } = makeRpc();
    const asked = request(rpc, callOf(1));
    for (const id of ["1", 1n, { id: 1 }, [1], null, undefined, true, "__proto__", "constructor", 2, 1.5]) {
      expect(rpc.receive({ return: {}, id })).toBeUndefined();
    }
    expect(rpc.size).toBe(1);
    rpc.receive({ return: "right", id: 1 });
    expect(await asked).toEqual({ value: "right" });
  });

  test("an answer that comes before its command is written settles nothing: it can't be about it", async () => {
    const { rpc } = makeRpc();
    const call = callOf(1, "queued");
    const asked = request(rpc, call);
    expect(rpc.receive({ return: "guessed", id: 1 })).toBeUndefined();
    call.phase = "written";
    rpc.receive({ return: "right", id: 1 });
    expect(await asked).toEqual({ value: "right" });
  });

  test("a second answer to the same id is unknown", async () => {
    const { rpc } = makeRpc();
    const asked = request(rpc, callOf(1));
    rpc.receive({ return: 1, id: 1 });
    expect(rpc.receive({ return: 2, id: 1 })).toBeUndefined();
    expect(await asked).toEqual({ value: 1 });
  });

  test("a written call that is abandoned settles at once and is remembered until its late answer", async () => {
    const { rpc } = makeRpc();
    const call = callOf(1);
    const asked = request(rpc, call);
    const error = new QemuStateError("given up");
    rpc.abandon(call, () => error);
    const settlement = await asked;
    expect("failure" in settlement && settlement.failure()).toBe(error);
    expect([call.phase, rpc.size]).toEqual(["abandoned", 1]);
    expect(rpc.receive({ return: {}, id: 1 })).toBe(call);
    expect(rpc.size).toBe(0);
  });

  test("a queued call that is abandoned is forgotten: nobody will answer it", async () => {
    const { rpc } = makeRpc();
    const call = callOf(1, "queued");
    const asked = request(rpc, call);
    rpc.abandon(call, () => new QemuStateError("given up"));
    expect("failure" in (await asked)).toBe(true);
    expect(rpc.size).toBe(0);
    expect(rpc.receive({ return: {}, id: 1 })).toBeUndefined();
  });

  test("a call that is answered and then abandoned keeps its answer", async () => {
    const { rpc } = makeRpc();
    const call = callOf(1);
    const asked = request(rpc, call);
    rpc.receive({ return: "answer", id: 1 });
    rpc.abandon(call, () => new QemuStateError("given up"));
    expect(await asked).toEqual({ value: "answer" });
  });

  test("the end settles every call in order with an error of its own, but for those that have one", async () => {
    const { rpc } = makeRpc();
    const calls = [callOf(1), callOf(2), callOf(3, "queued")];
    const requests = calls.map((call) => request(rpc, call));
    rpc.abandon(calls[1] as Call, () => new QemuStateError("given up"));
    const order: unknown[] = [];
    for (const [index, request] of requests.entries()) void request.then(() => order.push(index));
    rpc.abandonAll(
      ({ command, phase }) =>
        () =>
          new QemuStateError(`${command} ${phase}`),
    );
    const messages = (await Promise.all(requests)).map((one) => "failure" in one && one.failure().message);
    expect(messages).toEqual(["c1 written", "given up", "c3 queued"]);
    expect(order.filter((index) => index !== 1)).toEqual([0, 2]);
    expect(rpc.size).toBe(0);
  });

  test("knows the one call that is with the peer, if there is exactly one; an abandoned one is with it too", () => {
    const { rpc } = makeRpc();
    expect(rpc.onlyWritten()).toBe(undefined);
    const [first, second, queued] = [callOf(1), callOf(2), callOf(3, "queued")];
    void request(rpc, queued);
    expect(rpc.onlyWritten()).toBe(undefined);
    void request(rpc, first);
    expect(rpc.onlyWritten()).toBe(first);
    void request(rpc, second);
    expect(rpc.onlyWritten()).toBe(undefined);
    rpc.abandon(second, () => new QemuStateError("given up"));
    expect(rpc.onlyWritten()).toBe(undefined);
    rpc.forget(first);
    expect(rpc.onlyWritten()).toBe(second);
  });
});
