import { Readable } from "node:stream";
import { type FakeGuestAgent, never, type OnExec } from "@qemu-wire/testing";
import { QemuAbortError, QemuTimeoutError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { clientOfFake, commandsOf, type ClientOfFake } from "../support/fake-agent.js";

/** An agent that was asked about a program and answers nothing any more, as one that is stopped or in a paused guest. */
async function hung(): Promise<ClientOfFake & { readonly release: () => void }> {
  const both = await clientOfFake();
  await both.client.ping();
  const held = both.agent.hold("guest-exec-status");
  both.client.exec(["sleep", "1000"]).catch(() => undefined);
  await held.called;
  return { ...both, release: () => held.release() };
}

describe("a command whose turn doesn't come within its timeout, behind one that hangs,", () => {
  test.each<[string, (client: ClientOfFake["client"]) => Promise<unknown>]>([
    ["ping()", (client) => client.ping({ timeout: 200 })],
    ["sync()", (client) => client.sync({ timeout: 200 })],
    ["shutdown()", (client) => client.shutdown({ timeout: 200 })],
    ["execute()", (client) => client.execute("guest-get-time", {}, { timeout: 200 })],
  ])("rejects and is never sent: %s", async (_name, call) => {
    await using both = await hung();
    const before = commandsOf(both.agent);
    const failed = call(both.client);
    await expect(failed).rejects.toThrow(QemuTimeoutError);
    await expect(failed).rejects.toMatchObject({ timeout: 200, outcome: "not-sent" });
    await expect(failed).rejects.toThrow(
      /for 200 ms nothing was answered, as the agent is busy with "guest-exec-status"/,
    );
    both.release();
    await both.client.fsfreezeStatus();
    const after = commandsOf(both.agent).slice(before.length);
    expect(after.filter((command) => !["guest-exec-status", "guest-fsfreeze-status"].includes(command))).toEqual([]);
  });

  test("does so without a timeout of its own by the client's", async () => {
    await using both = await clientOfFake({}, { commandTimeout: 300 });
    await both.client.ping();
    const held = both.agent.hold("guest-fstrim");
    const slow = both.client.fstrim({ timeout: 30_000 });
    await held.called;
    await expect(both.client.shutdown()).rejects.toMatchObject({ timeout: 300, outcome: "not-sent" });
    held.release({ paths: [] });
    await expect(slow).resolves.toEqual([]);
  });
});

/** A guest's shell, as far as output in files needs one. */
const shell =
  (agent: () => FakeGuestAgent): OnExec =>
  ([program, , script = ""]) => {
    if (program !== "/bin/sh") return undefined;
    if (!script.includes("mktemp")) return new Promise(() => {});
    for (const name of ["stdout", "stderr"]) agent().files.put(`/tmp/qemu-wire.abc/${name}`, "");
    return { out: "/tmp/qemu-wire.abc" };
  };

test("a queue that moves times out nobody who waits for much longer than the timeout", async () => {
  await using both = await clientOfFake();
  await both.client.ping();
  const rest = (): Promise<object> => new Promise((resolve) => setTimeout(() => resolve({}), 60));
  both.agent.reply("guest-ping", rest);
  const started = performance.now();
  await Promise.all(Array.from({ length: 25 }, () => both.client.ping({ timeout: 500 })));
  expect(performance.now() - started).toBeGreaterThan(1_000);
});

test("the time counts from the last answer, not from the call", async () => {
  await using both = await clientOfFake();
  await both.client.ping();
  const first = both.agent.hold("guest-get-time");
  const second = both.agent.hold("guest-get-osinfo");
  const time = both.client.time();
  const osInfo = both.client.osInfo();
  osInfo.catch(() => undefined);
  const started = performance.now();
  const failed = both.client.ping({ timeout: 600 });
  failed.catch(() => undefined);
  await first.called;
  setTimeout(() => first.release(), 400);
  await time;
  await expect(failed).rejects.toThrow(/busy with "guest-get-osinfo"/);
  expect(performance.now() - started).toBeGreaterThan(900);
  second.release();
  await osInfo;
});

test("the synchronisation before a command takes no longer than the command's timeout", async () => {
  await using both = await clientOfFake();
  both.agent.reply("guest-sync-delimited", never);
  const failed = both.client.ping({ timeout: 200 });
  await expect(failed).rejects.toMatchObject({ name: "QgaUnavailableError", reason: "not-responding" });
  await expect(failed).rejects.toThrow(/within 200 ms \(timeout\)/);
});

test("a copy that has begun fails not because somebody else asks for something slow", async () => {
  await using both = await clientOfFake({ files: { "/tmp/a": "content" } }, { commandTimeout: 300 });
  const slow = both.agent.hold("guest-fstrim");
  let trimmed: Promise<unknown> = Promise.resolve();
  both.agent.replyOnce("guest-file-open", (_args: unknown, { model }: { readonly model: () => unknown }) => {
    trimmed = both.client.fstrim({ timeout: 30_000 });
    return model();
  });
  const read = both.client.readFile("/tmp/a", { encoding: "utf8" });
  await slow.called;
  setTimeout(() => slow.release({ paths: [] }), 900);
  await expect(read).resolves.toBe("content");
  await trimmed;
});

test("a copy that is aborted ends soon, and the guest's file is closed when the agent answers again", async () => {
  await using both = await clientOfFake();
  await both.client.ping();
  const held = both.agent.hold("guest-file-write");
  const controller = new AbortController();
  const copy = both.client.copyIn(Readable.from([Buffer.from("x")]), "/tmp/a", { signal: controller.signal });
  copy.catch(() => undefined);
  await held.called;
  const aborted = performance.now();
  controller.abort();
  await expect(copy).rejects.toThrow(QemuAbortError);
  expect(performance.now() - aborted).toBeLessThan(3_500);
  expect(both.agent.callsOf("guest-file-close")).toHaveLength(0);
  held.release();
  await both.client.ping();
  await expect(both.agent.waitForCall("guest-file-close")).resolves.toBeDefined();
});

describe("exec() with a timeout, and an agent that is silent, ends close to it", () => {
  const took = async (call: Promise<unknown>): Promise<{ readonly error: Error; readonly milliseconds: number }> => {
    const started = performance.now();
    const error = await call.then(
      () => new Error("it did not fail"),
      (reason: unknown) => reason as Error,
    );
    return { error, milliseconds: performance.now() - started };
  };

  test("while it waits for its turn: nothing is started", async () => {
    await using both = await hung();
    const { error, milliseconds } = await took(both.client.exec(["true"], { timeout: 200 }));
    expect(error).toMatchObject({ name: "QemuTimeoutError", timeout: 200, outcome: "not-sent" });
    expect(error.message).toContain(
      'It was not started: the agent did not answer before, and has been asked "guest-exec-status".',
    );
    expect(milliseconds).toBeLessThan(1_000);
    both.release();
  });

  test("while it waits for a synchronisation: nothing is started", async () => {
    await using both = await clientOfFake();
    both.agent.reply("guest-sync-delimited", never);
    const { error, milliseconds } = await took(both.client.exec(["true"], { timeout: 200 }));
    expect(error).toMatchObject({ name: "QemuTimeoutError", outcome: "not-sent" });
    expect(error.message).toContain("It was not started: the agent did not answer before.");
    expect(milliseconds).toBeLessThan(1_000);
  });

  test.each(["separate", "file"] as const)("while the program runs (output %s)", async (output) => {
    await using both: ClientOfFake = await clientOfFake({ onExec: shell(() => both.agent) });
    await both.client.ping();
    const run = took(both.client.exec(["sleep", "1000"], { timeout: 600, output }));
    await both.agent.waitForCall("guest-exec", output === "file" ? 2 : 1);
    const held = both.agent.hold("guest-exec-status");
    const { error, milliseconds } = await run;
    expect(error).toMatchObject({ name: "QemuTimeoutError", timeout: 600, outcome: "unknown" });
    expect(error.message).toMatch(/It could not be killed and may run on: the agent did not answer\./);
    if (output === "file") expect(error.message).toContain('Its output stays in "/tmp/qemu-wire.abc".');
    expect(milliseconds).toBeLessThan(3_400);
    held.release();
  });

  test("while it is being started", async () => {
    await using both = await clientOfFake();
    await both.client.ping();
    const held = both.agent.hold("guest-exec");
    const { error, milliseconds } = await took(both.client.exec(["true"], { timeout: 200 }));
    expect(error).toMatchObject({ name: "QemuTimeoutError", outcome: "unknown" });
    expect(error.message).toContain("It may run, with a pid that is not known: the agent did not answer.");
    expect(milliseconds).toBeLessThan(2_500);
    held.release();
  });
});
