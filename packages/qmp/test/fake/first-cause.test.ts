import { QmpClient } from "@qemu-wire/qmp";
import { QemuClosedError } from "@qemu-wire/wire";
import { FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";

describe("the first cause of a break", () => {
  test("reaches every pending command, iterator and wait, and is kept", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-name", never).reply("query-yank", never);
    await using qmp = await QmpClient.connect(server.endpoint);
    const commands = Array.from({ length: 12 }, () => failureOf(qmp.execute("query-name"), QemuClosedError));
    const outOfBand = failureOf(qmp.executeOob("query-yank"), QemuClosedError);
    const waits = [qmp.waitFor("STOP"), qmp.waitFor(["RESUME", "RESET"], { timeout: 60_000 })].map((wait) =>
      failureOf(wait, QemuClosedError),
    );
    const iterators = [qmp.events(), qmp.events(["STOP"]), qmp.events(["RESET"], { overflow: "drop-oldest" })];
    const steps = iterators.map((iterator) => failureOf(iterator.next(), QemuClosedError));
    await server.waitForCall("query-name", 1);
    await server.waitForCall("query-yank");

    server.connection.send("utter nonsense\r\n");
    const { reason, cause } = await qmp.closed;
    expect(reason).toBe("protocol-error");
    expect(cause).toMatchObject({ code: "ERR_QEMU_GARBAGE" });
    const errors = await Promise.all([...commands, outOfBand, ...waits, ...steps]);
    for (const error of errors) {
      expect(error.reason).toBe("protocol-error");
      expect(error.cause).toBe(cause);
      expect(error.message).toContain("utter nonsense");
    }
    expect((await Promise.all(commands)).map(({ outcome }) => outcome)).toEqual([
      ...Array<string>(8).fill("unknown"),
      ...Array<string>(4).fill("not-sent"),
    ]);
    // An iterator throws once; whoever comes later gets the same cause.
    for (const iterator of iterators) expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect((await failureOf(qmp.execute("query-name"), QemuClosedError)).cause).toBe(cause);
    expect((await failureOf(qmp.waitFor("STOP"), QemuClosedError)).cause).toBe(cause);
    expect((await failureOf(qmp.events().next(), QemuClosedError)).cause).toBe(cause);
  });

  test("is not replaced by what comes after it", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    server.connection.send('first\r\nsecond\r\n{"event": "STOP"}\r\n');
    server.connection.end();
    const { cause } = await qmp.closed;
    expect((cause as Error).message).toContain("first");
    expect((cause as Error).message).not.toContain("second");
    await qmp.close();
    expect(await qmp.closed).toMatchObject({ reason: "protocol-error", cause });
  });

  test("comes after what was complete before it: the event and the answer in front of it are delivered", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-name", never);
    await using qmp = await QmpClient.connect(server.endpoint);
    const stopped = qmp.waitFor("STOP");
    const name = qmp.execute("query-name");
    const { id, connection } = await server.waitForCall("query-name");
    connection.send(`{"event": "STOP"}\n${JSON.stringify({ return: { name: "a" }, id })}\nnonsense\n`);
    expect((await stopped).timestamp).toEqual({ seconds: -1, microseconds: -1 });
    expect(await name).toEqual({ name: "a" });
    expect((await qmp.closed).reason).toBe("protocol-error");
  });
});

describe("an end that is none to worry about", () => {
  test("close() ends iterators, and rejects commands and waits", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-name", never);
    await using qmp = await QmpClient.connect(server.endpoint);
    const iterator = qmp.events();
    const step = iterator.next();
    const command = failureOf(qmp.execute("query-name"), QemuClosedError);
    const wait = failureOf(qmp.waitFor("STOP"), QemuClosedError);
    await server.waitForCall("query-name");
    const states: string[] = [];
    qmp.on("state", (state) => states.push(state));
    await Promise.all([qmp.close(), qmp.close(), qmp[Symbol.asyncDispose]()]);
    expect(await step).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(await command).toMatchObject({ reason: "requested", outcome: "unknown" });
    expect((await command).cause).toBeUndefined();
    expect((await command).message).toContain("the client was closed.");
    expect(await wait).toMatchObject({ reason: "requested" });
    expect(await qmp.closed).toEqual({ reason: "requested", cause: undefined, shutdown: undefined });
    expect(states).toEqual(["closing", "closed"]);
    await server.connection.closed;
  });

  test.each<[string, object]>([
    ["a guest that powers off", { guest: true, reason: "guest-shutdown" }],
    ["a signal to QEMU", { guest: false, reason: "host-signal" }],
    ["a reset under -no-reboot", { guest: true, reason: "guest-reset" }],
    ["a reset by command under -no-reboot", { guest: false, reason: "host-qmp-system-reset" }],
  ])("%s ends iterators behind its SHUTDOWN, and close tells it", async (_what, data) => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    const iterator = qmp.events();
    const wait = failureOf(qmp.waitFor("STOP"), QemuClosedError);
    server.emit("SHUTDOWN", data);
    server.connection.end();
    expect((await iterator.next()).value).toMatchObject({ event: "SHUTDOWN", data });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(await wait).toMatchObject({ reason: "server-shutdown" });
    expect(await qmp.closed).toEqual({ reason: "server-shutdown", cause: undefined, shutdown: data });
  });

  test.each(["RESET", "RESUME"])(
    "SHUTDOWN is forgotten after %s (-no-shutdown): a later end is a surprise",
    async (event) => {
      await using server = await FakeQmpServer.start();
      await using qmp = await QmpClient.connect(server.endpoint);
      const iterator = qmp.events([event as "RESET"]);
      server.emit("SHUTDOWN", { guest: true, reason: "guest-shutdown" });
      server.emit("STOP");
      server.emit(event, { guest: false, reason: "host-qmp-system-reset" });
      server.connection.end();
      expect((await iterator.next()).value).toMatchObject({ event });
      expect((await failureOf(iterator.next(), QemuClosedError)).reason).toBe("peer-eof");
      expect(await qmp.closed).toEqual({ reason: "peer-eof", cause: undefined, shutdown: undefined });
    },
  );

  test("a QEMU that is killed says nothing: that is a break", async () => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    const iterator = qmp.events();
    server.connection.destroy();
    expect((await failureOf(iterator.next(), QemuClosedError)).reason).toBe("peer-eof");
    expect(await qmp.closed).toEqual({ reason: "peer-eof", cause: undefined, shutdown: undefined });
  });
});
