import { QmpClient } from "@qemu-wire/qmp";
import { type EventGap, QemuClosedError } from "@qemu-wire/wire";
import type { FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf, take } from "../support/expectations.js";
import { identifiedServer } from "./support/identified-server.js";
import { nextOf } from "./support/notifications.js";

/** Breaks the connection and resolves when the next one runs. */
async function interrupt(server: FakeQmpServer, qmp: QmpClient): Promise<void> {
  const reconnected = nextOf(qmp, "reconnected");
  server.connection.end();
  await reconnected;
}

describe("events that a break lost", () => {
  test("reject the waits of that moment, unless they are to go on", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const wait = failureOf(qmp.waitFor("STOP"), QemuClosedError);
    const patient = qmp.waitFor("STOP", { acrossReconnect: true });
    await interrupt(server, qmp);
    const error = await wait;
    expect(error).toMatchObject({ reason: "peer-eof", outcome: "unknown" });
    expect(error.message).toContain(`${server.endpoint}: the peer closed the connection.`);
    server.emit("STOP");
    expect((await patient).event).toBe("STOP");
  });

  test("reject a wait whose mark is older than the break, unless it is to go on or was served before", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const since = qmp.mark();
    server.emit("SUSPEND");
    await qmp.execute("query-name");
    await interrupt(server, qmp);
    server.emit("STOP");
    await qmp.execute("query-name");
    expect((await qmp.waitFor("SUSPEND", { since })).event).toBe("SUSPEND");
    expect((await failureOf(qmp.waitFor("STOP", { since }), QemuClosedError)).reason).toBe("peer-eof");
    expect((await qmp.waitFor("STOP", { since, acrossReconnect: true })).event).toBe("STOP");
    const after = qmp.mark();
    server.emit("RESUME");
    expect((await qmp.waitFor("RESUME", { since: after })).event).toBe("RESUME");
  });

  test("end an iterator in its place, with what was before; one that is to go on yields the gap", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const since = qmp.mark();
    const plain = qmp.events(["STOP", "RESUME"]);
    const patient = qmp.events(["STOP", "RESUME"], { acrossReconnect: true });
    server.emit("STOP");
    await qmp.execute("query-name");
    const gap = nextOf(qmp, "gap");
    await interrupt(server, qmp);
    server.emit("RESUME");
    await qmp.execute("query-name");

    const { cause } = await gap;
    expect(cause).toBeInstanceOf(QemuClosedError);
    const late = qmp.events(["STOP", "RESUME"], { since, acrossReconnect: true });
    for (const iterator of [patient, late]) {
      const [stop, hole, resume] = await take(iterator, 3);
      expect([stop?.event, hole?.event, resume?.event]).toEqual(["STOP", "gap", "RESUME"]);
      expect((hole as EventGap).cause).toBe(cause);
    }
    for (const iterator of [plain, qmp.events(["STOP", "RESUME"], { since })]) {
      expect((await take(iterator, 1))[0]?.event).toBe("STOP");
      expect(await failureOf(iterator.next(), QemuClosedError)).toEqual(cause);
      expect(await iterator.next()).toEqual({ done: true, value: undefined });
    }
  });

  test("are told even to an iterator of one that never came", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
    const iterator = qmp.events(["RESET"], { acrossReconnect: true });
    const step = iterator.next();
    await interrupt(server, qmp);
    expect((await step).value?.event).toBe("gap");
  });
});

test("nobody hears a gap as an event of QEMU", async () => {
  await using server = await identifiedServer();
  await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true });
  const heard: string[] = [];
  qmp.on("event", ({ event }) => heard.push(event));
  await interrupt(server, qmp);
  server.connection.send({ event: "gap", timestamp: { seconds: 1, microseconds: 2 } });
  server.emit("STOP");
  await qmp.execute("query-name");
  expect(heard).toEqual(["STOP"]);
});
