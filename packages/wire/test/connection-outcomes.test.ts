import { QemuAbortError, type QemuClosedError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { timersActive } from "./support/deadline-timers.js";
import { abortListeners } from "./support/events.js";
import { rejection } from "./support/rejection.js";
import { socketPair } from "./support/socket-pair.js";
import { makeConnection, TestConnection } from "./support/test-connection.js";
import { turn } from "./support/uncaught.js";

describe("an answer", () => {
  test("of any kind is what the command resolves with", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const values = [{}, [], "text\r\nwith lines\r\n", 0, null, false, { return: 1, id: 9 }];
    for (const [index, value] of values.entries()) {
      const executed = connection.execute("c", undefined, undefined);
      peer.reply((await peer.request(index)).id, value);
      expect(await executed).toEqual(value);
    }
  });

  test("that is an error rejects with all that QEMU said", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const executed = rejection<QemuCommandError>(connection.execute("device_del", { id: "x" }, undefined));
    peer.fail((await peer.request(0)).id, "Device 'x' not found", "DeviceNotFound");
    const error = await executed;
    expect(error).toBeInstanceOf(QemuCommandError);
    expect(error).toMatchObject({
      code: "ERR_QEMU_COMMAND",
      errorClass: "DeviceNotFound",
      desc: "Device 'x' not found",
      command: "device_del",
      arguments: { id: "x" },
      message: `unix:/t: "device_del" failed: Device 'x' not found (DeviceNotFound)`,
    });
  });

  test("that is an error is explained where its owner knows more", async () => {
    await using made = await TestConnection.running(
      {},
      { explain: (command, errorClass) => `${command} (${errorClass}) came with 8.0.` },
    );
    const { connection, peer } = made;
    const executed = rejection(connection.execute("new", undefined, undefined));
    peer.fail((await peer.request(0)).id, "unknown", "CommandNotFound");
    expect((await executed).message).toBe(
      'unix:/t: "new" failed: unknown (CommandNotFound). new (CommandNotFound) came with 8.0.',
    );
  });

  test("that is an error shows no secret of its arguments", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const original = { protocol: "vnc", password: "hunter2" };
    const executed = rejection<QemuCommandError>(connection.execute("set_password", original, undefined));
    peer.fail((await peer.request(0)).id, "VNC is not there");
    const error = await executed;
    expect(error.arguments).toEqual({ protocol: "vnc", password: "(masked)" });
    expect(original.password).toBe("hunter2");
    expect(peer.text).toContain("hunter2");
  });

  test("that is an error is told for arguments with a toJSON() and a cycle, too", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const device: { id: string; parent?: unknown; toJSON: () => object } = { id: "x", toJSON: () => ({ id: "x" }) };
    device.parent = device;
    const executed = rejection<QemuCommandError>(connection.execute("device_del", device, undefined));
    peer.fail((await peer.request(0)).id, "no");
    expect((await executed).arguments).toEqual({ id: "x" });
  });

  test("with a text that a terminal or a log could stumble over is shown without control characters, and cut", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const desc = `\u001b[31mred\r\nline\u0000${"x".repeat(5_000)}`;
    const executed = rejection<QemuCommandError>(connection.execute("c", undefined, undefined));
    peer.fail((await peer.request(0)).id, desc, "\u0007Class");
    const error = await executed;
    expect([error.desc, error.errorClass]).toEqual([desc, "\u0007Class"]);
    expect(error.message).not.toMatch(/\p{Cc}/u);
    expect(error.message).toContain('unix:/t: "c" failed: ?[31mred??line?xxx');
    expect(error.message.length).toBeLessThan(1_200);
  });
});

describe("an abort", () => {
  test("before the command: nothing is written", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const signal = AbortSignal.abort(new Error("early"));
    const error = await rejection(connection.execute("never", undefined, { signal }));
    expect(error).toBeInstanceOf(QemuAbortError);
    expect(error).toMatchObject({ code: "ABORT_ERR", outcome: "not-sent", cause: { message: "early" } });
    const executed = connection.execute("next", undefined, undefined);
    await peer.request(0);
    expect(peer.commands).toEqual(["next"]);
    peer.reply(1);
    await executed;
  });

  test("before the write, in the same turn: nothing is written", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const controller = new AbortController();
    const aborted = rejection(connection.execute("never", undefined, { signal: controller.signal }));
    controller.abort();
    expect(await aborted).toMatchObject({ name: "AbortError", outcome: "not-sent" });
    expect((await aborted).message).toContain("repeating it is safe");
    expect(abortListeners(controller.signal)).toBe(0);
    await turn();
    expect(peer.text).toBe("");
    expect(made.told.notices).toEqual([]);
  });

  test("after the write: settles at once; the late answer is dropped and counted", async () => {
    await using made = await TestConnection.running();
    const { connection, peer, told } = made;
    for (let count = 1; count <= 3; count += 1) {
      const controller = new AbortController();
      const aborted = rejection(connection.execute("slow", undefined, { signal: controller.signal }));
      const { id } = await peer.request(count - 1);
      controller.abort();
      expect(await aborted).toMatchObject({ name: "AbortError", outcome: "unknown" });
      expect((await aborted).message).toContain("may have executed it");
      peer.reply(id);
      await turn();
      expect(told.notices.at(-1)).toMatchObject({ code: "late-answer", count });
    }
    expect(told.notices[0]?.message).toContain('unix:/t: the answer to "slow"');
    expect(connection.state).toBe("running");
  });

  test("after the answer: changes nothing", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const controller = new AbortController();
    const executed = connection.execute("c", undefined, { signal: controller.signal });
    peer.reply((await peer.request(0)).id, "value");
    // The answer is here, its caller not yet told.
    peer.stream.once("drain", () => undefined);
    await turn();
    controller.abort();
    expect(await executed).toBe("value");
    expect(made.told.notices).toEqual([]);
  });

  test("in the very callback of an event right behind the answer: changes nothing", async () => {
    const controller = new AbortController();
    await using made = await TestConnection.running({}, { event: () => controller.abort() });
    const { connection, peer } = made;
    const executed = connection.execute("c", undefined, { signal: controller.signal });
    const { id } = await peer.request(0);
    peer.send({ return: "value", id }, { event: "STOP", timestamp: { seconds: 1, microseconds: 0 } });
    expect(await executed).toBe("value");
    expect([controller.signal.aborted, made.told.notices]).toEqual([true, []]);
  });

  test("in the same turn as the close, after it: the outcome stays that of the close", async () => {
    await using made = await TestConnection.running();
    const { connection } = made;
    const controller = new AbortController();
    const queued = rejection<QemuClosedError>(connection.execute("c", undefined, { signal: controller.signal }));
    const closed = connection.close();
    controller.abort();
    expect(await queued).toMatchObject({ name: "QemuClosedError", outcome: "not-sent", reason: "requested" });
    await closed;
  });

  test("leaves no listener on the signal, whatever came of the command; many commands may share one", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const { signal } = new AbortController();
    const executed = [
      connection.execute("succeeds", undefined, { signal }),
      rejection(connection.execute("fails", undefined, { signal })),
      rejection(connection.execute("expires", undefined, { signal, timeout: 10 })),
      rejection(connection.execute("is cut off", undefined, { signal })),
    ];
    await rejection(connection.execute("can't be sent", { a: Number.NaN }, { signal }));
    await rejection(connection.execute("odd timeout", undefined, { signal, timeout: -1 }));
    expect(abortListeners(signal)).toBe(1);
    await peer.request(3);
    peer.reply(1);
    peer.fail(2, "no");
    await Promise.all(executed.slice(0, 3));
    expect(abortListeners(signal)).toBe(1);
    peer.stream.end();
    await executed[3];
    expect(abortListeners(signal)).toBe(0);
  });

  test("by a signal that a thousand commands share warns of no leak", async () => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const warnings: Error[] = [];
    const onWarning = (warning: Error): void => void warnings.push(warning);
    process.on("warning", onWarning);
    const controller = new AbortController();
    const executed = Array.from({ length: 1_000 }, () =>
      rejection(connection.execute("c", undefined, { signal: controller.signal })),
    );
    await peer.request(999);
    controller.abort();
    for (const error of await Promise.all(executed)) expect(error).toMatchObject({ outcome: "unknown" });
    await turn();
    process.off("warning", onWarning);
    expect(warnings).toEqual([]);
  });
});

describe("a timeout", () => {
  test("rejects with the outcome unknown, tells the owner, and the late answer is dropped", async () => {
    await using made = await TestConnection.running();
    const { connection, peer, told } = made;
    const expired = rejection<QemuTimeoutError>(connection.execute("slow", undefined, { timeout: 20 }));
    const { id } = await peer.request(0);
    const error = await expired;
    expect(error).toBeInstanceOf(QemuTimeoutError);
    expect(error).toMatchObject({ code: "ERR_QEMU_TIMEOUT", timeout: 20, outcome: "unknown" });
    expect(error.message).toContain('unix:/t: no answer to "slow" within 20 ms');
    expect(told.timeouts).toEqual([{ command: "slow", timeout: 20 }]);
    peer.reply(id);
    await turn();
    expect(told.notices).toEqual([expect.objectContaining({ code: "late-answer", count: 1 })]);
    const next = connection.execute("next", undefined, undefined);
    peer.reply((await peer.request(1)).id, "fine");
    expect(await next).toBe("fine");
  });

  test("counts from the write, not from the queue", async () => {
    await using made = await TestConnection.running({ inBandLimit: 1 });
    const { connection, peer } = made;
    const first = connection.execute("first", undefined, undefined);
    let settled = false;
    const expired = rejection(connection.execute("second", undefined, { timeout: 30 })).finally(() => {
      settled = true;
    });
    await peer.request(0);
    // Far longer than its timeout, and a deadline of the same list to tell the time.
    await rejection(connection.execute("clock", undefined, { timeout: 90, outOfBand: true }));
    expect(settled).toBe(false);
    const before = performance.now();
    peer.reply(1);
    await first;
    await peer.until(() => peer.commands.includes("second"));
    await expired;
    expect(performance.now() - before).toBeGreaterThanOrEqual(30);
    expect(made.told.timeouts.map(({ command }) => command)).toEqual(["clock", "second"]);
  });

  test("doesn't end a command whose answer came in time, while this process stood still", async () => {
    await using made = await TestConnection.running({ pair: await socketPair() });
    const { connection, peer } = made;
    const executed = connection.execute("c", undefined, { timeout: 50 });
    const { id } = await peer.request(0);
    peer.reply(id, "in time");
    const until = performance.now() + 200;
    while (performance.now() < until);
    expect(await executed).toBe("in time");
  });

  test("that the answer beats leaves nothing behind", async () => {
    await using made = await TestConnection.running();
    const { connection, peer, told } = made;
    const executed = connection.execute("c", undefined, { timeout: 60_000 });
    const { id } = await peer.request(0);
    expect(timersActive()).toBe(1);
    peer.reply(id);
    await executed;
    expect([timersActive(), told.timeouts]).toEqual([0, []]);
  });

  test("of a command whose connection ends leaves nothing behind", async () => {
    await using made = await TestConnection.running();
    const { connection, peer, told } = made;
    const executed = rejection(connection.execute("c", undefined, { timeout: 30 }));
    await peer.request(0);
    await connection.close();
    expect(await executed).toMatchObject({ name: "QemuClosedError" });
    await rejection(new Promise((_, reject) => setTimeout(() => reject(new Error("later")), 60)));
    expect(told.timeouts).toEqual([]);
  });

  test.each([0, -5, Number.NaN, "7"])("of %s is refused before anything is written", async (timeout) => {
    await using made = await TestConnection.running();
    const { connection, peer } = made;
    const error = await rejection(connection.execute("c", undefined, { timeout: timeout as number }));
    expect(error).toBeInstanceOf(RangeError);
    await turn();
    expect(peer.text).toBe("");
  });
});

describe("a command without a connection", () => {
  test("is refused before there is a stream: nobody would write it", async () => {
    const { connection } = makeConnection();
    const error = await rejection(connection.execute("c", undefined, undefined));
    expect(error).toMatchObject({ name: "QemuStateError" });
    expect(error.message).toContain("unix:/t");
    await connection.close();
  });

  test("is not-sent after the end", async () => {
    await using made = await TestConnection.running();
    await made.connection.close();
    const error = await rejection(made.connection.execute("c", undefined, undefined));
    expect(error).toMatchObject({ name: "QemuClosedError", outcome: "not-sent", reason: "requested" });
    expect(error.message).toBe(
      'unix:/t: the client was closed. "c" has no answer: it was not sent, so that repeating it is safe.',
    );
  });
});
