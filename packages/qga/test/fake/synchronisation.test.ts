import { QgaClient, QgaUnavailableError } from "@qemu-wire/qga";
import { FakeGuestAgent } from "@qemu-wire/testing";
import { QemuAbortError, QemuProtocolError, QemuTimeoutError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { clientOfFake, commandsOf } from "../support/fake-agent.js";

const sync = "guest-sync-delimited";

describe("before the first command", () => {
  test.each(["echoes-id", "refuses-id"] as const)(
    "the client synchronises, with an agent that %s",
    async (generation) => {
      await using both = await clientOfFake({ generation });
      await both.client.ping();
      await both.client.ping();
      expect(commandsOf(both.agent)).toEqual([sync, "guest-ping", "guest-ping"]);
      expect(both.agent.calls.every(({ id }) => id === undefined)).toBe(true);
    },
  );

  test("answers that another client left are not taken for its own", async () => {
    await using both = await clientOfFake();
    const stale = '{"return": {}}\n{"error": {"class": "GenericError", "desc": "old"}}\n\u00ff{"return": 1}\n\u00ff';
    both.agent.writeRaw(Buffer.from(stale, "latin1"));
    await expect(both.client.executeRaw("guest-fsfreeze-status")).resolves.toBe("thawed");
  });

  test("a half request that another client left is ended", async () => {
    await using both = await clientOfFake();
    both.agent.leaveHalfRequest('{"execute": "guest-shutdown", "arguments": {"mode": "');
    await both.client.ping();
    expect(commandsOf(both.agent)).toEqual([sync, "guest-ping"]);
  });

  test("nothing but synchronisations is written while no agent runs", async () => {
    await using agent = await FakeGuestAgent.start({ running: false });
    await using client = await QgaClient.connect(agent.endpoint, { syncTimeout: 50 });
    const error: unknown = await client.shutdown().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QgaUnavailableError);
    expect(error).toMatchObject({ reason: "not-responding", command: "guest-shutdown" });
    agent.start();
    await client.sync({ timeout: 15_000 });
    await client.ping();
    // The synchronisation of the attempt before was kept and executed; a shutdown would have been, too.
    expect(commandsOf(agent)).toEqual([sync, sync, "guest-ping"]);
  });
});

describe("after", () => {
  test("a timeout the late answer is nobody's", async () => {
    await using both = await clientOfFake();
    const held = both.agent.hold("guest-get-osinfo");
    const late = both.client.osInfo({ timeout: 50 });
    await expect(late).rejects.toThrow(QemuTimeoutError);
    await expect(late).rejects.toMatchObject({ outcome: "unknown" });
    const next = both.client.fsfreezeStatus();
    held.release();
    await expect(next).resolves.toBe("thawed");
    expect(commandsOf(both.agent)).toEqual([sync, "guest-get-osinfo", sync, "guest-fsfreeze-status"]);
  });

  test("an abort in mid-command the late answer is nobody's", async () => {
    await using both = await clientOfFake();
    const held = both.agent.hold("guest-get-osinfo");
    const controller = new AbortController();
    const aborted = both.client.osInfo({ signal: controller.signal });
    aborted.catch(() => undefined);
    await held.called;
    controller.abort();
    await expect(aborted).rejects.toThrow(QemuAbortError);
    const next = both.client.fsfreezeStatus();
    held.release();
    await expect(next).resolves.toBe("thawed");
  });

  test("garbage in the middle of a command it fails, and the next one works", async () => {
    await using both = await clientOfFake();
    const held = both.agent.hold("guest-get-osinfo");
    const lost = both.client.osInfo();
    lost.catch(() => undefined);
    await held.called;
    both.agent.writeRaw("login: \n");
    await expect(lost).rejects.toThrow(QemuProtocolError);
    held.release();
    await expect(both.client.fsfreezeStatus()).resolves.toBe("thawed");
  });

  test("a command that is aborted while it waits nothing was sent", async () => {
    await using both = await clientOfFake();
    const held = both.agent.hold("guest-ping");
    const first = both.client.ping();
    const controller = new AbortController();
    const second = both.client.osInfo({ signal: controller.signal });
    second.catch(() => undefined);
    await held.called;
    controller.abort();
    await expect(second).rejects.toMatchObject({ code: "ABORT_ERR", outcome: "not-sent" });
    held.release();
    await first;
    expect(commandsOf(both.agent)).toEqual([sync, "guest-ping"]);
  });
});

describe("refusals", () => {
  test.each([
    ["5.2.0", "disabled"],
    ["7.2.22", "disabled"],
    ["10.0.13", "disabled"],
  ])("a disabled command of %s", async (version, reason) => {
    await using both = await clientOfFake({ version, disabled: ["guest-exec"] });
    const refused = both.client.executeRaw("guest-exec", { path: "true" });
    await expect(refused).rejects.toThrow(QgaUnavailableError);
    await expect(refused).rejects.toMatchObject({ reason, command: "guest-exec" });
    await expect(refused).rejects.toThrow(/BLACKLIST_RPC/);
  });

  test("a command that the agent doesn't know", async () => {
    await using both = await clientOfFake({ version: "5.2.0" });
    await expect(both.client.executeRaw("guest-get-load")).rejects.toMatchObject({ reason: "unsupported" });
  });

  test("a frozen guest", async () => {
    await using both = await clientOfFake();
    await both.client.executeRaw("guest-fsfreeze-freeze");
    await expect(both.client.osInfo()).rejects.toMatchObject({ reason: "frozen" });
    await expect(both.client.fsfreezeStatus()).resolves.toBe("frozen");
    await expect(both.client.thaw()).resolves.toBeGreaterThan(0);
  });
});

test("commands are executed one at a time, in call order", async () => {
  await using both = await clientOfFake();
  const order: string[] = [];
  await Promise.all(
    ["guest-ping", "guest-get-osinfo", "guest-get-time", "guest-get-users"].map(async (command) => {
      await both.client.executeRaw(command);
      order.push(command);
    }),
  );
  expect(order).toEqual(["guest-ping", "guest-get-osinfo", "guest-get-time", "guest-get-users"]);
  expect(commandsOf(both.agent)).toEqual([sync, ...order]);
});

test("a connection that ends rejects what runs and what waits, each with its outcome", async () => {
  await using both = await clientOfFake();
  const held = both.agent.hold("guest-ping");
  const running = both.client.ping();
  const waiting = both.client.osInfo();
  const settled = Promise.allSettled([running, waiting]);
  await held.called;
  both.agent.cut();
  const [first, second] = await settled;
  expect(first).toMatchObject({ status: "rejected", reason: { name: "QemuClosedError", outcome: "unknown" } });
  expect(second).toMatchObject({ status: "rejected", reason: { name: "QemuClosedError", outcome: "not-sent" } });
  await expect(both.client.ping()).rejects.toMatchObject({ outcome: "not-sent" });
  held.release();
});
