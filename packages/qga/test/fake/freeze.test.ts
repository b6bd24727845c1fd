import { QgaClient } from "@qemu-wire/qga";
import { failure } from "@qemu-wire/testing";
import { QemuCommandError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { clientOfFake, commandsOf } from "../support/fake-agent.js";

const freezing = ["guest-sync-delimited", "guest-fsfreeze-freeze", "guest-fsfreeze-thaw"];

test("withFrozen() freezes, works and thaws", async () => {
  await using both = await clientOfFake();
  const result = await both.client.withFrozen((count) => {
    expect(both.agent.frozen).toBe(true);
    return count;
  });
  expect(result).toBeGreaterThan(0);
  expect(both.agent.frozen).toBe(false);
  expect(commandsOf(both.agent)).toEqual(freezing);
});

test("withFrozen() of some mount points", async () => {
  await using both = await clientOfFake();
  await both.client.withFrozen(() => undefined, { mountpoints: ["/"] });
  expect(both.agent.callsOf("guest-fsfreeze-freeze-list")[0]?.arguments).toEqual({ mountpoints: ["/"] });
  expect(both.agent.frozen).toBe(false);
});

test("it thaws after what the work throws, and throws that", async () => {
  await using both = await clientOfFake();
  const failed = both.client.withFrozen(() => Promise.reject(new Error("no snapshot")));
  await expect(failed).rejects.toThrow("no snapshot");
  expect(both.agent.frozen).toBe(false);
});

test("meanwhile this client sends only what the agent allows", async () => {
  await using both = await clientOfFake();
  await both.client.withFrozen(async () => {
    await expect(both.client.osInfo()).rejects.toMatchObject({ reason: "frozen" });
    await expect(both.client.fsfreezeStatus()).resolves.toBe("frozen");
    await both.client.ping();
  });
  expect(both.agent.callsOf("guest-get-osinfo")).toHaveLength(0);
  await both.client.osInfo();
});

test("a connection that is cut meanwhile is made anew for the thaw", async () => {
  await using both = await clientOfFake();
  const work = both.client.withFrozen(async () => {
    both.agent.cut();
    await both.client.ping();
  });
  await expect(work).rejects.toMatchObject({ name: "QemuClosedError" });
  expect(both.agent.frozen).toBe(false);
});

test("a freeze whose answer is lost is thawed all the same", async () => {
  await using both = await clientOfFake();
  const held = both.agent.hold("guest-fsfreeze-freeze");
  const work = both.client.withFrozen(() => "never", { timeout: 50 });
  work.catch(() => undefined);
  await held.called;
  setTimeout(() => held.release(), 200);
  await expect(work).rejects.toMatchObject({ name: "QemuTimeoutError" });
  expect(both.agent.frozen).toBe(false);
  expect(both.agent.callsOf("guest-fsfreeze-thaw").length).toBeGreaterThan(0);
});

test("a freeze that the guest refuses is no freeze", async () => {
  await using both = await clientOfFake();
  both.agent.reply("guest-fsfreeze-freeze", failure("GenericError", "failed to freeze /: busy"));
  await expect(both.client.withFrozen(() => "never")).rejects.toThrow(QemuCommandError);
  expect(both.agent.frozen).toBe(false);
  await both.client.osInfo();
});

test("another client finds a guest frozen that a dead one left so, and thaws it", async () => {
  await using both = await clientOfFake();
  await both.client.executeRaw("guest-fsfreeze-freeze");
  await both.client.close();
  await using other = await QgaClient.connect(both.agent.endpoint);
  await expect(other.fsfreezeStatus()).resolves.toBe("frozen");
  await other.thaw();
  expect(both.agent.frozen).toBe(false);
});
