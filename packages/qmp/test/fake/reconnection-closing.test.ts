import { connect } from "node:net";
import { QmpClient } from "@qemu-wire/qmp";
import { listen, QemuClosedError } from "@qemu-wire/wire";
import { FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";
import { identifiedServer } from "./support/identified-server.js";
import { historyOf, nextOf } from "./support/notifications.js";
import { OutOfReach, SuccessiveEndpoint } from "./support/successive-endpoint.js";

/** Deadlines and pauses that no test waits for. */
const forever = 600_000;
const patience = {
  connectTimeout: forever,
  greetingTimeout: forever,
  negotiationTimeout: forever,
  reconnect: { minTimeout: forever },
  whileDisconnected: "wait",
} as const;

/** Closes a client that reconnects; everything that hangs on it has to end, at once and as asked for. */
async function expectClean(qmp: QmpClient): Promise<void> {
  expect(qmp.state).toBe("reconnecting");
  const history = historyOf(qmp, "state", "notice", "reconnected");
  const iterator = qmp.events();
  const step = iterator.next();
  const pending = [
    failureOf(qmp.execute("query-name"), QemuClosedError),
    failureOf(qmp.waitFor("STOP"), QemuClosedError),
  ];
  await Promise.all([qmp.close(), qmp.close()]);
  expect(history).toEqual(["state closing", "state closed"]);
  expect(await qmp.closed).toEqual({ reason: "requested", cause: undefined, shutdown: undefined });
  expect(await step).toEqual({ done: true, value: undefined });
  for (const error of await Promise.all(pending)) expect(error.reason).toBe("requested");
  expect((await failureOf(qmp.execute("query-name"), QemuClosedError)).outcome).toBe("not-sent");
}

describe("close() while the client reconnects leaves nothing", () => {
  test("in the moment of the break", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, patience);
    const closed = new Promise<void>((resolve, reject) => {
      qmp.on("gap", () => void qmp.close().then(resolve, reject));
    });
    server.connection.end();
    await closed;
    expect(await qmp.closed).toMatchObject({ reason: "requested" });
    expect(server.connections).toHaveLength(1);
  });

  test("in the pause between two attempts", async () => {
    await using directory = await TemporaryDirectory.make();
    const server = await identifiedServer({ listen: { path: directory.file("q") } });
    await using qmp = await QmpClient.connect(server.endpoint, patience);
    const failed = nextOf(qmp, "notice", ({ code }) => code === "reconnect-failed");
    await server.close();
    await failed;
    await expectClean(qmp);
  });

  test("while it connects", async () => {
    await using server = await identifiedServer();
    const place = new OutOfReach();
    await using qmp = await QmpClient.connect(new SuccessiveEndpoint(server, place), patience);
    server.connection.end();
    await place.tried;
    await expectClean(qmp);
  });

  test.each<[string, () => Promise<FakeQmpServer>, (server: FakeQmpServer) => Promise<unknown>]>([
    [
      "while it waits for the greeting",
      () => identifiedServer({ greeting: false }),
      async (server) => await server.waitForConnection(),
    ],
    [
      "while it negotiates",
      async () => (await identifiedServer()).reply("qmp_capabilities", never),
      async (server) => await server.waitForCall("qmp_capabilities"),
    ],
    [
      "while it asks who answers",
      async () => (await identifiedServer()).reply("query-uuid", never),
      async (server) => await server.waitForCall("query-uuid"),
    ],
  ])("%s", async (_when, start, reached) => {
    await using first = await identifiedServer();
    await using second = await start();
    await using qmp = await QmpClient.connect(new SuccessiveEndpoint(first, second), patience);
    first.connection.end();
    await reached(second);
    await expectClean(qmp);
    await second.connection.closed;
  });

  test("in the moment of the return", async () => {
    await using server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, patience);
    const history = historyOf(qmp, "state", "reconnected");
    const closed = new Promise<void>((resolve, reject) => {
      qmp.on("state", (state) => state === "running" && void qmp.close().then(resolve, reject));
    });
    server.connection.end();
    await closed;
    expect(await qmp.closed).toMatchObject({ reason: "requested" });
    expect(history).toEqual(["state reconnecting", "state running", "state closing", "state closed"]);
    await server.connection.closed;
    expect(server.connections).toHaveLength(2);
  });
});

test("a listening socket that was closed is no reason to try for ever: the client ends and says so", async () => {
  await using directory = await TemporaryDirectory.make();
  const incoming = await listen({ path: directory.file("q") });
  await using server = FakeQmpServer.over(connect(directory.file("q")));
  await using qmp = await QmpClient.connect(incoming, { reconnect: true });
  await incoming.close();
  server.connection.end();
  expect(await qmp.closed).toMatchObject({ reason: "connect-failed", cause: { name: "QemuClosedError" } });
});
