import { QmpClient } from "@qemu-wire/qmp";
import { QemuError } from "@qemu-wire/wire";
import { failure, FakeQmpServer, never, WrongPeer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { FakeJobs } from "./support/fake-jobs.js";
import { identifiedServer } from "./support/identified-server.js";
import { nextOf } from "./support/notifications.js";
import { expectShown, Session, soon } from "./support/shown-caller.js";

const timeout = 30;

describe("the stack of a rejection shows its caller: a command", () => {
  test.each<[string, string, (session: Session) => Promise<unknown>]>([
    ["refused", "QemuCommandError", ({ qmp }) => qmp.execute("stop")],
    ["refused, raw", "QemuCommandError", ({ qmp }) => qmp.executeRaw("stop")],
    ["refused, hmp", "QemuCommandError", ({ qmp }) => qmp.hmp("info pci")],
    ["refused, out-of-band", "QemuCommandError", ({ qmp }) => qmp.executeOob("query-yank")],
    ["that can't run out-of-band", "QemuStateError", ({ qmp }) => qmp.executeOob("stop" as "query-yank")],
    ["with its deadline", "QemuTimeoutError", ({ qmp }) => qmp.execute("cont", {}, { timeout })],
    ["aborted", "AbortError", ({ qmp }) => qmp.execute("cont", {}, { signal: soon() })],
    ["aborted before", "AbortError", ({ qmp }) => qmp.execute("cont", {}, { signal: AbortSignal.abort() })],
    ["that can't be sent", "QemuProtocolError", ({ qmp }) => qmp.executeRaw("cont", { value: Number.NaN })],
    [
      "that QEMU could not read",
      "QemuProtocolError",
      async ({ qmp, server }) => {
        setImmediate(() => server.connection.send({ error: { class: "GenericError", desc: "what?" } }));
        await qmp.execute("cont");
      },
    ],
    [
      "in flight when the connection breaks",
      "QemuClosedError",
      async ({ qmp, server }) => {
        setImmediate(() => server.connection.end());
        await qmp.execute("cont");
      },
    ],
    [
      "after the end",
      "QemuClosedError",
      async ({ qmp }) => {
        await qmp.close();
        await qmp.execute("cont");
      },
    ],
  ])("%s: %s", async (_what, name, call) => {
    await using session = await Session.start();
    expect((await expectShown(() => call(session))).name).toBe(name);
  });

  test("with an answer that can't be used", async () => {
    await using server = await FakeQmpServer.start();
    server.reply("query-balloon", { actual: 2n ** 60n });
    await using qmp = await QmpClient.connect(server.endpoint, { integers: "number" });
    expect((await expectShown(() => qmp.execute("query-balloon"))).name).toBe("QemuProtocolError");
  });

  test.each(["refused", "with its deadline"])("%s, with bigints", async (what) => {
    await using server = await FakeQmpServer.start({ version: "5.2.0" });
    server.reply("stop", failure("no")).reply("cont", never);
    await using qmp = await QmpClient.connect(server.endpoint, { integers: "bigint" });
    await expectShown(() => (what === "refused" ? qmp.execute("stop") : qmp.execute("cont", {}, { timeout })));
  });

  test.each(["reject", "wait"] as const)("while there is no connection (%j)", async (whileDisconnected) => {
    const server = await identifiedServer();
    await using qmp = await QmpClient.connect(server.endpoint, {
      reconnect: { retries: 3, minTimeout: 1 },
      whileDisconnected,
    });
    const reconnecting = nextOf(qmp, "state");
    await server.close();
    await reconnecting;
    expect((await expectShown(() => qmp.execute("cont"))).name).toBe("QemuClosedError");
  });
});

describe("the stack of a rejection shows its caller: a wait", () => {
  test.each<[string, string, (session: Session) => Promise<unknown>]>([
    ["with its deadline", "QemuTimeoutError", ({ qmp }) => qmp.waitFor("STOP", { timeout })],
    ["aborted", "AbortError", ({ qmp }) => qmp.waitFor("STOP", { signal: soon() })],
    [
      "when the connection breaks",
      "QemuClosedError",
      async ({ qmp, server }) => {
        setImmediate(() => server.connection.end());
        await qmp.waitFor("STOP");
      },
    ],
    [
      "that comes too late",
      "QemuOverflowError",
      async ({ qmp, server }) => {
        for (let count = 0; count <= 1_024; count++) server.emit("STOP");
        await qmp.execute("query-name");
        await qmp.waitFor("RESUME", { since: { sequence: 0 } });
      },
    ],
    [
      "of executeAndWait with its deadline",
      "QemuTimeoutError",
      ({ qmp }) => qmp.executeAndWait({ command: "query-name", until: { event: "STOP" }, timeout }),
    ],
    [
      "of executeAndWait aborted",
      "AbortError",
      async ({ qmp, server }) => {
        const controller = new AbortController();
        const { signal } = controller;
        void server
          .waitForCall("query-name")
          .then(({ afterReply }) => afterReply(() => setImmediate(() => controller.abort())));
        await qmp.executeAndWait({ command: "query-name", until: { event: "STOP" }, signal });
      },
    ],
    [
      "of executeAndWait that is refused",
      "QemuRefusedError",
      async ({ qmp, server }) => {
        const failOn = { event: "RESUME" } as const;
        setImmediate(() => server.emit("RESUME"));
        await qmp.executeAndWait({ command: "query-name", until: { event: "STOP" }, failOn });
      },
    ],
    [
      "of executeAndWait whose command fails",
      "QemuCommandError",
      ({ qmp }) => qmp.executeAndWait({ command: "stop", until: { event: "STOP" } }),
    ],
  ])("%s: %s", async (_what, name, call) => {
    await using session = await Session.start();
    expect((await expectShown(() => call(session))).name).toBe(name);
  });
});

test("waits that end together have errors, and stacks, of their own", async () => {
  await using session = await Session.start();
  const { server, qmp } = session;
  async function oneCaller(): Promise<void> {
    await qmp.waitFor("STOP");
  }
  async function otherCaller(): Promise<void> {
    await qmp.waitFor("RESUME");
  }
  const both = [failureOf(oneCaller(), QemuError), failureOf(otherCaller(), QemuError)];
  server.connection.end();
  const [one, other] = await Promise.all(both);
  expect(one?.stack).toContain("oneCaller");
  expect(one?.stack).not.toContain("otherCaller");
  expect(other?.stack).toContain("otherCaller");
  expect(one).toMatchObject({ name: "QemuClosedError", reason: "peer-eof" });
});

describe("the stack of a rejection shows its caller: more", () => {
  test("a job's failure, deadline, abort and refusal", async () => {
    await using server = await FakeQmpServer.start();
    const jobs = new FakeJobs(server);
    await using qmp = await QmpClient.connect(server.endpoint);
    const create = { options: { driver: "file", filename: "/x", size: 1 } } as const;
    jobs.startedBy("blockdev-create", "running", "concluded:no");
    expect((await expectShown(() => qmp.runJob("blockdev-create", create))).code).toBe("ERR_QEMU_JOB");
    jobs.startedBy("blockdev-create", "running");
    expect((await expectShown(() => qmp.runJob("blockdev-create", create, { timeout }))).name).toBe("QemuTimeoutError");
    expect((await expectShown(() => qmp.runJob("blockdev-create", create, { signal: soon() }))).name).toBe(
      "AbortError",
    );
    server.reply("blockdev-create", failure("no"));
    expect((await expectShown(() => qmp.runJob("blockdev-create", create))).code).toBe("ERR_QEMU_COMMAND");
  });

  test("schema(), quit(), probe() and followMigration()", async () => {
    await using session = await Session.start();
    const { server, qmp } = session;
    server.reply("query-qmp-schema", "odd").reply("quit", failure("no")).reply("query-migrate", failure("no"));
    await expectShown(() => qmp.schema());
    await expectShown(() => qmp.quit());
    await expectShown(() => qmp.followMigration().next());
    server.reply("query-qmp-schema", never).reply("quit", never);
    await expectShown(() => qmp.schema({ timeout }));
    await expectShown(() => qmp.quit({ timeout }));
    await expectShown(async () => {
      for await (const progress of qmp.followMigration()) expect.fail(progress.status);
    });
  });

  test("connect() that finds no server, no greeting, another peer, no negotiation, an old version, or is aborted", async () => {
    await using server = await FakeQmpServer.start({ version: "5.2.0" });
    await using silent = await WrongPeer.start("silent");
    await using ssh = await WrongPeer.start("ssh");
    await expectShown(() => QmpClient.connect("unix:/nowhere/at/all"));
    await expectShown(() => QmpClient.connect("nonsense"));
    await expectShown(() => QmpClient.connect(silent.endpoint, { greetingTimeout: timeout }));
    await expectShown(() => QmpClient.connect(silent.endpoint, { signal: soon() }));
    await expectShown(() => QmpClient.connect(ssh.endpoint));
    await expectShown(() => QmpClient.connect(server.endpoint, { qemu: "7.2" }));
    await expectShown(() => QmpClient.connect(server.endpoint, { qemu: "0.1" as "7.2" }));
    server.reply("qmp_capabilities", never);
    await expectShown(() => QmpClient.connect(server.endpoint, { negotiationTimeout: timeout }));
    await expectShown(() => QmpClient.connect("unix:/nowhere", { retry: { retries: 1, minTimeout: 1 } }));
  });
});
