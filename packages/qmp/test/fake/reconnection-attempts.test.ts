import { QmpClient } from "@qemu-wire/qmp";
import { QemuClosedError, QemuConnectError, unix } from "@qemu-wire/wire";
import { failure } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";
import { identifiedServer } from "./support/identified-server.js";
import { historyOf, nextOf } from "./support/notifications.js";
import { SuccessiveEndpoint } from "./support/successive-endpoint.js";

describe("a server that is away", () => {
  test("is tried until it is back; each failed attempt is told", async () => {
    await using directory = await TemporaryDirectory.make();
    const listen = { path: directory.file("q") };
    const first = await identifiedServer({ listen });
    await using qmp = await QmpClient.connect(first.endpoint, { reconnect: { minTimeout: 1, maxTimeout: 5 } });
    const messages: string[] = [];
    qmp.on("notice", ({ message }) => messages.push(message));
    const history = historyOf(qmp, "state");
    const thrice = nextOf(qmp, "notice", ({ code, count }) => code === "reconnect-failed" && count === 3);
    await first.close();
    expect(await thrice).toMatchObject({ count: 3 });
    const reconnected = nextOf(qmp, "reconnected");
    await using _second = await identifiedServer({ listen });
    await reconnected;
    expect(await qmp.execute("query-name")).toEqual({ name: "0" });
    expect(history).toEqual(["state reconnecting", "state running"]);
    expect(messages[0]).toContain(`${first.endpoint}: ${first.endpoint}: there is no such socket.`);
  });

  test("for longer than the attempts last closes the client with the last one's error", async () => {
    await using first = await identifiedServer();
    await using refusing = await identifiedServer();
    refusing.reply("qmp_capabilities", failure("not now"));
    const endpoint = new SuccessiveEndpoint(first, refusing);
    await using qmp = await QmpClient.connect(endpoint, { reconnect: { retries: 3, minTimeout: 1 } });
    const history = historyOf(qmp, "state", "gap", "reconnected");
    const iterator = qmp.events(["STOP"], { acrossReconnect: true });
    const wait = failureOf(qmp.waitFor("STOP", { acrossReconnect: true }), QemuClosedError);
    first.connection.end();
    const { reason, cause, shutdown } = await qmp.closed;
    expect([reason, shutdown]).toEqual(["connect-failed", undefined]);
    expect(cause).toBeInstanceOf(QemuConnectError);
    expect(cause).toMatchObject({ code: "ERR_QEMU_NEGOTIATION" });
    // One attempt, and three more.
    expect(refusing.callsOf("qmp_capabilities")).toHaveLength(4);
    expect(history).toEqual(["state reconnecting", "gap", "state closing", "state closed"]);
    expect((await wait).cause).toBe(cause);
    expect((await iterator.next()).value?.event).toBe("gap");
    expect((await failureOf(iterator.next(), QemuClosedError)).cause).toBe(cause);
    const late = await failureOf(qmp.execute("query-name"), QemuClosedError);
    expect(late).toMatchObject({ reason: "connect-failed", outcome: "not-sent" });
    expect(late.cause).toBe(cause);
    await qmp.close();
    expect((await qmp.closed).reason).toBe("connect-failed");
  });

  test("where no attempt is to follow the first, closes the client at once", async () => {
    await using directory = await TemporaryDirectory.make();
    const server = await identifiedServer({ listen: { path: directory.file("q") } });
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: { retries: 0 } });
    await server.close();
    expect((await qmp.closed).cause).toMatchObject({ code: "ERR_QEMU_NOT_FOUND" });
  });

  test("for a reason that waiting can't mend is not waited for", async () => {
    await using first = await identifiedServer();
    await using directory = await TemporaryDirectory.make();
    const long = directory.file("x".repeat(120));
    await using qmp = await QmpClient.connect(new SuccessiveEndpoint(first, unix(long)), { reconnect: true });
    first.connection.end();
    expect((await qmp.closed).cause).toMatchObject({ code: "ERR_QEMU_PATH_TOO_LONG" });
  });
});
