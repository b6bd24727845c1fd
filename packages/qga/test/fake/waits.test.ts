import { queryObjects } from "node:v8";
import { QgaRestartedError } from "@qemu-wire/qga";
import { QmpClient } from "@qemu-wire/qmp";
import { FakeQmpServer } from "@qemu-wire/testing";
import { QemuStateError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { fakeMachine } from "../support/fake-machine.js";

const chardevOf = (path: string): string => `unix:${path},server=on`;

describe("several waits at once", () => {
  test.each([
    [{ port: "agent0" }, {}],
    [{}, { port: "agent0", chardev: "qga0" }],
    [{ port: "agent0" }, { chardev: "qga0" }],
  ])("by %j and by %j both end when the port opens", async (first, second) => {
    await using all = await fakeMachine({ running: false, otherOpen: false, chardevOf });
    const waits = [first, second, first].map((names) => all.client.waitUntilReady({ qmp: all.qmp, ...names }));
    await all.monitor.waitForCall("query-chardev", 3);
    all.agent.start();
    await Promise.all(waits);
    await expect(all.client.ping()).resolves.toBeUndefined();
  });

  test.each([{ chardev: "other" }, { port: "serial1", chardev: "other" }])(
    "one that names the wrong port (%j) fails alone",
    async (wrong) => {
      await using all = await fakeMachine({ running: false, otherOpen: false, chardevOf });
      const right = all.client.waitUntilReady({ qmp: all.qmp, port: "agent0" });
      const failing = all.client.waitUntilReady({ qmp: all.qmp, ...wrong, timeout: 2_000 });
      failing.catch(() => undefined);
      await all.monitor.waitForCall("query-chardev", 2);
      all.agent.start();
      await right;
      await expect(failing).rejects.toMatchObject({ reason: "not-running" });
      await all.client.ping();
      // The names that were right are those that are followed.
      const held = all.agent.hold("guest-get-osinfo");
      const lost = all.client.osInfo({ timeout: 30_000 });
      lost.catch(() => undefined);
      await held.called;
      all.agent.stop();
      await expect(lost).rejects.toThrow(QgaRestartedError);
      held.release();
    },
  );

  test("the right names mend what the wrong ones have told, also when they come later", async () => {
    await using all = await fakeMachine({ running: true, otherOpen: false, chardevOf });
    const wrong = all.client.waitUntilReady({ qmp: all.qmp, chardev: "other", timeout: 2_000 });
    wrong.catch(() => undefined);
    await all.monitor.waitForCall("query-chardev");
    await all.client.waitUntilReady({ qmp: all.qmp, chardev: "qga0" });
    await all.client.ping();
    await expect(wrong).rejects.toMatchObject({ reason: "not-running" });
    await all.client.ping();
  });

  test("one with a chardev that isn't there fails alone, and at once", async () => {
    await using all = await fakeMachine({ running: false, otherOpen: false, chardevOf });
    const right = all.client.waitUntilReady({ qmp: all.qmp });
    await expect(all.client.waitUntilReady({ qmp: all.qmp, chardev: "nobody" })).rejects.toThrow(QemuStateError);
    all.agent.start();
    await right;
  });

  test("by two monitors, of which one is closed", async () => {
    await using all = await fakeMachine({ running: false, otherOpen: false, chardevOf });
    await using second = await FakeQmpServer.start();
    second.reply("query-chardev", []);
    const qmp = await QmpClient.connect(second.endpoint);
    const first = all.client.waitUntilReady({ qmp: all.qmp });
    const other = all.client.waitUntilReady({ qmp });
    other.catch(() => undefined);
    await second.waitForCall("query-chardev");
    await qmp.close();
    await expect(other).rejects.toThrow(/QmpClient that it was to be waited with is closed/);
    all.agent.start();
    await first;
  });
});

describe("nothing is kept of a wait that is over", () => {
  // Counted, as the heap's size changes for many reasons; each wait is made of a dozen promises. Garbage is collected first.
  const promises = (): number => queryObjects(Promise, { format: "count" });
  const rounds = 200;

  test.each(["with the monitor", "without it", "with the monitor and a signal that lives on"])("%s", async (way) => {
    await using all = await fakeMachine({ running: true, otherOpen: false, chardevOf });
    const { signal } = new AbortController();
    const options = {
      ...(way === "without it" ? {} : { qmp: all.qmp }),
      ...(way.endsWith("lives on") ? { signal } : {}),
    };
    const wait = async (): Promise<void> => {
      for (let round = 0; round < rounds; round += 1) await all.client.waitUntilReady(options);
      // What ends with a turn.
      await new Promise((resolve) => setImmediate(resolve));
    };
    await wait();
    const before = promises();
    await wait();
    expect(promises() - before).toBeLessThan(rounds / 2);
  });
});
