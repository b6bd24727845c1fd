import { setTimeout as sleep } from "node:timers/promises";
import { QgaRestartedError, QgaUnavailableError } from "@qemu-wire/qga";
import { never } from "@qemu-wire/testing";
import { QemuAbortError, QemuClosedError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { clientOfFake, commandsOf } from "../support/fake-agent.js";
import { fakeMachine } from "../support/fake-machine.js";

const sync = "guest-sync-delimited";

describe("waitUntilReady() with the machine's monitor", () => {
  test("writes nothing until the port opens, and then one synchronisation", async () => {
    await using all = await fakeMachine();
    const ready = all.client.waitUntilReady({ qmp: all.qmp });
    await all.monitor.waitForCall("query-chardev");
    expect(all.agent.requests).toBe(0);
    all.agent.start();
    await ready;
    expect(commandsOf(all.agent)).toEqual([sync]);
  });

  test("returns at once when the port is open already", async () => {
    await using all = await fakeMachine({ running: true });
    await all.client.waitUntilReady({ qmp: all.qmp });
    expect(commandsOf(all.agent)).toEqual([sync]);
  });

  test("finds the chardev by its label where the path doesn't tell", async () => {
    await using all = await fakeMachine({ chardevOf: () => "unix:elsewhere,server=on" });
    const ready = all.client.waitUntilReady({ qmp: all.qmp, chardev: "qga0", port: "agent0" });
    await all.monitor.waitForCall("query-chardev");
    all.agent.start();
    await ready;
    expect(commandsOf(all.agent)).toEqual([sync]);
  });

  test("says what chardevs there are when the given one is none of them", async () => {
    await using all = await fakeMachine({ running: true });
    const ready = all.client.waitUntilReady({ qmp: all.qmp, chardev: "nobody" });
    await expect(ready).rejects.toThrow(/no chardev "nobody"; it has "other", "qga0"/);
  });

  test("says that no agent opened its port", async () => {
    await using all = await fakeMachine();
    // Long enough for the monitor to have said so.
    const ready = all.client.waitUntilReady({ qmp: all.qmp, timeout: 2_000 });
    await expect(ready).rejects.toThrow(QgaUnavailableError);
    await expect(ready).rejects.toMatchObject({ reason: "not-running" });
    await expect(all.client.ping()).rejects.toMatchObject({ reason: "not-running" });
    expect(all.agent.requests).toBe(0);
  });

  test("ends at once when QEMU is gone", async () => {
    await using all = await fakeMachine();
    const ready = all.client.waitUntilReady({ qmp: all.qmp });
    ready.catch(() => undefined);
    await all.monitor.waitForCall("query-chardev");
    await all.qmp.close();
    await expect(ready).rejects.toThrow(QemuClosedError);
    await expect(ready).rejects.toThrow(/QmpClient that it was to be waited with is closed/);
  });

  test.each([undefined, "agent0"])("an agent that is restarted in mid-command (port %s)", async (port) => {
    await using all = await fakeMachine({ running: true });
    await all.client.waitUntilReady({ qmp: all.qmp, port });
    const held = all.agent.hold("guest-get-osinfo");
    const lost = all.client.osInfo({ timeout: 30_000 });
    lost.catch(() => undefined);
    await held.called;
    all.agent.stop();
    await expect(lost).rejects.toThrow(QgaRestartedError);
    await expect(lost).rejects.toMatchObject({ command: "guest-get-osinfo", outcome: "unknown" });
    const again = all.client.waitUntilReady({ qmp: all.qmp, port });
    all.agent.start();
    await again;
    await all.client.ping();
    held.release();
  });
});

test("when the monitor is closed nothing is known of the port any more, and the agent is asked itself", async () => {
  await using all = await fakeMachine({ running: true });
  await all.client.waitUntilReady({ qmp: all.qmp, port: "agent0" });
  all.agent.stop();
  await all.qmp.waitFor("VSERPORT_CHANGE", { since: { sequence: 0 } });
  await expect(all.client.ping()).rejects.toMatchObject({ reason: "not-running" });
  await all.qmp.close();
  all.agent.start();
  await all.client.ping();
  expect(commandsOf(all.agent)).toEqual([sync, sync, "guest-ping"]);
});

test("an agent that goes while it is waited for is waited for again", async () => {
  await using all = await fakeMachine({ running: true });
  all.agent.replyOnce(sync, never);
  const ready = all.client.waitUntilReady({ qmp: all.qmp, port: "agent0" });
  await all.agent.waitForCall(sync);
  all.agent.restart();
  await ready;
  await expect(all.client.ping()).resolves.toBeUndefined();
});

test("an agent that goes is what a shutdown looks like", async () => {
  await using all = await fakeMachine({ running: true });
  await all.client.waitUntilReady({ qmp: all.qmp });
  const held = all.agent.hold("guest-shutdown");
  const shutdown = all.client.shutdown();
  await held.called;
  all.agent.stop();
  await expect(shutdown).resolves.toBeUndefined();
  held.release();
});

test("an agent whose event of coming back is kept back is asked all the same", async () => {
  await using all = await fakeMachine({ running: true });
  await all.client.waitUntilReady({ qmp: all.qmp, port: "agent0" });
  // As of a restart: QEMU tells that the port was closed at once, and that it is open again up to a second later.
  all.monitor.emit("VSERPORT_CHANGE", { id: "agent0", open: false });
  await all.qmp.waitFor("VSERPORT_CHANGE", { since: { sequence: 0 } });
  await expect(all.client.ping()).resolves.toBeUndefined();
});

test("a closed port is asked for again no longer than the command may wait, nor than its caller wants", async () => {
  await using all = await fakeMachine({ running: true, syncTimeout: 2_000 });
  await all.client.waitUntilReady({ qmp: all.qmp, port: "agent0" });
  all.monitor.replyOnce("query-chardev", never);
  all.agent.stop();
  await all.qmp.waitFor("VSERPORT_CHANGE", { since: { sequence: 0 } });
  const controller = new AbortController();
  const aborted = all.client.ping({ signal: controller.signal });
  await all.monitor.waitForCall("query-chardev", 2);
  controller.abort();
  await expect(aborted).rejects.toThrow(QemuAbortError);
  await expect(aborted).rejects.toMatchObject({ outcome: "not-sent" });
  all.monitor.replyOnce("query-chardev", never);
  await expect(all.client.ping()).rejects.toMatchObject({ reason: "not-running" });
});

test.each([undefined, "agent0"])(
  "a guest that is replaced is not taken for an agent that went (port %s)",
  async (port) => {
    await using all = await fakeMachine({ running: true });
    await all.client.waitUntilReady({ qmp: all.qmp, port });
    const open = async (): Promise<void> => {
      const since = all.qmp.mark();
      all.monitor.emit("VSERPORT_CHANGE", { id: "agent0", open: true });
      await all.qmp.waitFor("VSERPORT_CHANGE", { since });
      // What that event made the client ask is answered before this is.
      await all.qmp.executeRaw("query-chardev");
    };
    await open();
    const before = all.agent.hold("guest-get-osinfo");
    const lost = all.client.osInfo();
    lost.catch(() => undefined);
    await before.called;
    all.client.guestReplaced();
    await expect(lost).rejects.toThrow(QgaRestartedError);
    before.release();
    await all.client.waitUntilReady({ qmp: all.qmp, port });
    const held = all.agent.hold("guest-get-users");
    const users = all.client.users();
    await held.called;
    // The opening of the ports of the state that was loaded, which QEMU has kept back.
    await open();
    held.release();
    await expect(users).resolves.toHaveLength(1);
  },
);

describe("waitUntilReady() without a monitor", () => {
  test.each(["virtio-serial", "isa-serial"] as const)(
    "synchronises until the agent answers, on %s",
    async (channel) => {
      await using both = await clientOfFake({ channel, running: false });
      const ready = both.client.waitUntilReady();
      both.agent.start();
      await ready;
      await both.client.ping();
      expect(new Set(commandsOf(both.agent))).toEqual(new Set([sync, "guest-ping"]));
    },
  );

  test("waits longer for an agent that is always slower than it was waited for at first", async () => {
    await using both = await clientOfFake();
    both.agent.reply(sync, async (args: Readonly<Record<string, unknown>>) => {
      await sleep(1_300);
      return args["id"];
    });
    await expect(both.client.waitUntilReady()).resolves.toBeUndefined();
  });

  test("gives up at its deadline", async () => {
    await using both = await clientOfFake({ running: false });
    const ready = both.client.waitUntilReady({ timeout: 50 });
    await expect(ready).rejects.toMatchObject({ name: "QgaUnavailableError", reason: "not-responding" });
  });

  test("ends at once when the socket is gone", async () => {
    await using both = await clientOfFake({ running: false });
    const ready = both.client.waitUntilReady();
    ready.catch(() => undefined);
    both.agent.cut();
    await expect(ready).rejects.toThrow(QemuClosedError);
  });

  test("can be aborted", async () => {
    await using both = await clientOfFake({ running: false });
    const controller = new AbortController();
    const ready = both.client.waitUntilReady({ signal: controller.signal });
    ready.catch(() => undefined);
    controller.abort();
    await expect(ready).rejects.toThrow(QemuAbortError);
  });
});
