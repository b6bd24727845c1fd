import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuOverflowError, QemuTimeoutError } from "@qemu-wire/wire";
import { type FakeCall, FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf, take } from "../support/expectations.js";

/** A fake that sends `X_AT` with each number that `x-emit` is called with, and answers then. */
async function emitting(): Promise<FakeQmpServer> {
  const server = await FakeQmpServer.start();
  server.reply("x-emit", ({ arguments: args, emit }: FakeCall) => {
    for (const at of (args as { readonly numbers: readonly number[] }).numbers) emit("X_AT", { at });
    return {};
  });
  return server;
}

const name = "X_AT" as "STOP";
const atOf = ({ data }: { readonly data?: unknown }) => (data as { readonly at: number }).at;
const numbers = (from: number, count: number) => ({ numbers: Array.from({ length: count }, (_, at) => from + at) });

describe("with a mark", () => {
  test("a wait finds what came after it, and not what came before", async () => {
    await using server = await emitting();
    await using qmp = await QmpClient.connect(server.endpoint);
    await qmp.executeRaw("x-emit", numbers(0, 2));
    const since = qmp.mark();
    await qmp.executeRaw("x-emit", numbers(2, 3));
    expect(atOf(await qmp.waitFor(name, { since }))).toBe(2);
    expect(atOf(await qmp.waitFor(name, { since, where: (event) => atOf(event) > 3 }))).toBe(4);
    const wait = qmp.waitFor(name, {
      since,
      where: (event) => atOf(event) < 2 || atOf(event) > 4,
    });
    await qmp.executeRaw("x-emit", numbers(5, 1));
    expect(atOf(await wait)).toBe(5);
  });

  test("an iterator begins with what came after it and goes on with what comes", async () => {
    await using server = await emitting();
    await using qmp = await QmpClient.connect(server.endpoint);
    const since = qmp.mark();
    await qmp.executeRaw("x-emit", numbers(0, 2));
    const iterator = qmp.events([name], { since });
    await qmp.executeRaw("x-emit", numbers(2, 1));
    expect((await take(iterator, 3)).map(atOf)).toEqual([0, 1, 2]);
  });

  test("older than the log a wait and an iterator reject with the number of lost events: never silence", async () => {
    await using server = await emitting();
    await using qmp = await QmpClient.connect(server.endpoint, { eventLog: 4 });
    const since = qmp.mark();
    await qmp.executeRaw("x-emit", numbers(0, 4));
    expect(atOf(await qmp.waitFor(name, { since }))).toBe(0);
    await qmp.executeRaw("x-emit", numbers(4, 3));
    for (const late of [qmp.waitFor(name, { since }), qmp.events([name], { since }).next()]) {
      const error = await failureOf(late, QemuOverflowError);
      expect(error).toMatchObject({ code: "ERR_QEMU_OVERFLOW", dropped: 3 });
      expect(error.message).toContain(`${server.endpoint}: 3 events after the mark have left the event log.`);
    }
  });

  test("and no log at all only what is still to come can be waited for", async () => {
    await using server = await emitting();
    await using qmp = await QmpClient.connect(server.endpoint, { eventLog: 0 });
    const wait = qmp.waitFor(name, { since: qmp.mark() });
    await qmp.executeRaw("x-emit", numbers(0, 1));
    expect(atOf(await wait)).toBe(0);
    expect((await failureOf(qmp.waitFor(name, { since: { sequence: 0 } }), QemuOverflowError)).dropped).toBe(1);
  });
});

describe("a wait", () => {
  test("takes the first of several names", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    const wait = qmp.waitFor(["RESET", "STOP"]);
    for (const event of ["RESUME", "STOP", "RESET"]) server.emit(event);
    expect((await wait).event).toBe("STOP");
  });

  test("ends at its deadline, by its signal, and by what its filter throws", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    const expired = await failureOf(qmp.waitFor(["STOP", "RESUME"], { timeout: 30 }), QemuTimeoutError);
    expect(expired).toMatchObject({ timeout: 30 });
    expect(expired.message).toBe(`${server.endpoint}: no event STOP or RESUME within 30 ms.`);

    const controller = new AbortController();
    const aborted = failureOf(qmp.waitFor("STOP", { signal: controller.signal }), QemuAbortError);
    controller.abort("enough");
    expect(await aborted).toMatchObject({ code: "ABORT_ERR", cause: "enough" });
    expect((await aborted).message).toBe(`${server.endpoint}: The wait for STOP was aborted.`);
    const already = qmp.waitFor("STOP", { signal: AbortSignal.abort("before") });
    expect((await failureOf(already, QemuAbortError)).cause).toBe("before");

    const bug = new Error("in a filter");
    const broken = failureOf(
      qmp.waitFor("STOP", {
        where: () => {
          throw bug;
        },
      }),
      Error,
    );
    const healthy = qmp.waitFor("STOP");
    server.emit("STOP");
    expect(await broken).toBe(bug);
    expect((await healthy).event).toBe("STOP");
  });

  test.each([0, -5, Number.NaN])("with a timeout of %j is refused", async (timeout) => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(await failureOf(qmp.waitFor("STOP", { timeout }), RangeError)).toBeInstanceOf(RangeError);
  });
});
