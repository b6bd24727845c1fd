import { type MigrationProgress, QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuClosedError, QemuCommandError } from "@qemu-wire/wire";
import { failure, FakeQmpServer } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { FakeMigration } from "./support/fake-migration.js";
import { identifiedServer } from "./support/identified-server.js";
import { nextOf } from "./support/notifications.js";

/** Longer than any test. */
const interval = 600_000;

function ram(total: number, remaining: number): object {
  return { ram: { total, remaining, transferred: total - remaining } };
}

/** What a migration's progress says, in short. */
function brief({ status, ended, percent }: MigrationProgress): string {
  return `${status}${percent === undefined ? "" : ` ${percent}%`}${ended ? " (ended)" : ""}`;
}

/** Follows to the end; `react` is told each step and drives the migration on. */
async function follow(qmp: QmpClient, react: (step: string) => void): Promise<string[]> {
  const steps: string[] = [];
  for await (const progress of qmp.followMigration({ interval })) {
    steps.push(brief(progress));
    react(steps.at(-1) as string);
  }
  return steps;
}

describe("followMigration", () => {
  test("yields each status and change of the figures, and ends with completed", async () => {
    await using server = await FakeQmpServer.start();
    const migration = new FakeMigration(server);
    await using qmp = await QmpClient.connect(server.endpoint);
    const course: Record<string, () => void> = {
      none: () => migration.enter("setup"),
      setup: () => migration.enter("active", ram(1000, 750)),
      "active 25%": () => migration.enter("active", ram(1000, 100)),
      "active 90%": () => migration.enter("pre-switchover", ram(1000, 0)),
      "pre-switchover 100%": () => migration.enter("device", ram(1000, 0)),
      "device 100%": () => migration.enter("completed", ram(1000, 500)),
    };
    expect(await follow(qmp, (step) => course[step]?.())).toEqual([...Object.keys(course), "completed 100% (ended)"]);
    expect(server.callsOf("query-migrate")).toHaveLength(7);
  });

  test.each([
    ["failed", { "error-desc": "Unable to write to socket: Connection reset by peer" }],
    ["cancelled", {}],
    ["completed", { downtime: 12 }],
  ])("ends with %s, and hands over what QEMU said of it", async (status, further) => {
    await using server = await FakeQmpServer.start();
    const migration = new FakeMigration(server);
    migration.enterSilently("active", ram(100, 50));
    await using qmp = await QmpClient.connect(server.endpoint);
    let last: MigrationProgress | undefined;
    for await (const progress of qmp.followMigration({ interval })) {
      last = progress;
      if (progress.status === "active") migration.enter(status, further);
    }
    expect(last).toMatchObject({ status, ended: true, info: { status, ...further } });
  });

  test("takes a status that it doesn't know for a migration in progress", async () => {
    await using server = await FakeQmpServer.start();
    const migration = new FakeMigration(server);
    migration.enterSilently("levitating");
    await using qmp = await QmpClient.connect(server.endpoint);
    const steps = await follow(qmp, (step) => step === "levitating" && migration.enter("completed"));
    expect(steps).toEqual(["levitating", "completed 100% (ended)"]);
  });

  test("of one that is over already yields that and ends", async () => {
    await using server = await FakeQmpServer.start();
    new FakeMigration(server).enterSilently("failed");
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(await follow(qmp, () => {})).toEqual(["failed (ended)"]);
  });

  test("says nothing twice: an event without news yields nothing", async () => {
    await using server = await FakeQmpServer.start();
    const migration = new FakeMigration(server);
    migration.enterSilently("active", ram(100, 50));
    await using qmp = await QmpClient.connect(server.endpoint);
    const steps = await follow(qmp, (step) => {
      if (step !== "active 50%") return;
      migration.enter("active", ram(100, 50));
      void server.waitForCall("query-migrate", 2).then(() => migration.enter("completed"));
    });
    expect(steps).toEqual(["active 50%", "completed 100% (ended)"]);
  });

  test("finds the end behind more events than the log keeps", async () => {
    await using server = await FakeQmpServer.start();
    const migration = new FakeMigration(server);
    migration.enterSilently("active");
    await using qmp = await QmpClient.connect(server.endpoint, { eventLog: 2 });
    server.reply("query-name", {});
    const iterator = qmp.followMigration({ interval });
    await iterator.next();
    // While nobody asks, the log runs over.
    migration.enterSilently("completed");
    for (let count = 0; count < 5; count++) server.emit("RTC_CHANGE", { offset: count });
    await qmp.execute("query-name");
    expect((await iterator.next()).value).toMatchObject({ status: "completed" });
  });

  test("finds the end that came while the connection was down", async () => {
    await using server = await identifiedServer();
    const migration = new FakeMigration(server);
    migration.enterSilently("active");
    await using qmp = await QmpClient.connect(server.endpoint, { reconnect: true, whileDisconnected: "wait" });
    const iterator = qmp.followMigration({ interval: 30 });
    await iterator.next();
    const next = iterator.next();
    const reconnected = nextOf(qmp, "reconnected");
    server.connection.end();
    migration.enterSilently("completed");
    await reconnected;
    expect((await next).value).toMatchObject({ status: "completed", ended: true });
  });

  test("ends with an abort, also between two looks, and leaves the migration alone", async () => {
    await using server = await FakeQmpServer.start();
    new FakeMigration(server).enterSilently("active");
    await using qmp = await QmpClient.connect(server.endpoint);
    const controller = new AbortController();
    const iterator = qmp.followMigration({ interval, signal: controller.signal });
    await iterator.next();
    const next = failureOf(iterator.next(), QemuAbortError);
    controller.abort("enough");
    expect((await next).cause).toBe("enough");
    expect((await iterator.next()).done).toBe(true);
    expect(server.calls.map(({ command }) => command)).toEqual(["qmp_capabilities", "query-migrate"]);
  });

  test("rejects when QEMU refuses, or the connection ends", async () => {
    await using server = await FakeQmpServer.start();
    server.replyOnce("query-migrate", failure("no")).reply("query-migrate", { status: "active" });
    await using qmp = await QmpClient.connect(server.endpoint);
    expect((await failureOf(qmp.followMigration().next(), QemuCommandError)).desc).toBe("no");
    const iterator = qmp.followMigration({ interval });
    await iterator.next();
    const next = failureOf(iterator.next(), QemuClosedError);
    server.connection.end();
    expect((await next).reason).toBe("peer-eof");
  });

  test.each([0, -1, Number.NaN])("refuses an interval of %j", async (wrong) => {
    await using server = await FakeQmpServer.start();
    await using qmp = await QmpClient.connect(server.endpoint);
    expect(() => qmp.followMigration({ interval: wrong })).toThrow(RangeError);
  });

  test("counts figures that are bigints", async () => {
    await using server = await FakeQmpServer.start();
    new FakeMigration(server).enterSilently("active", ram(200, 50));
    await using qmp = await QmpClient.connect(server.endpoint, { integers: "bigint" });
    const { value } = await qmp.followMigration({ interval }).next();
    expect(value).toMatchObject({ percent: 75, info: { ram: { total: 200n } } });
  });
});
