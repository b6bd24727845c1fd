import { failure, rawReply } from "@qemu-wire/testing";
import { QemuAbortError, QemuProtocolError, QemuTimeoutError } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { clientOfFake, type ClientOfFake, commandsOf } from "../support/fake-agent.js";

const sync = "guest-sync-delimited";
const open = "guest-file-open";
const close = "guest-file-close";

/** An opening that the agent is busy with when its caller gives up. */
async function givenUp(both: ClientOfFake, start: (signal: AbortSignal) => Promise<unknown>) {
  const held = both.agent.hold(open);
  const controller = new AbortController();
  const call = start(controller.signal);
  call.catch(() => undefined);
  await held.called;
  controller.abort();
  await expect(call).rejects.toThrow(QemuAbortError);
  return held;
}

const raw =
  ({ client }: ClientOfFake) =>
  async (signal: AbortSignal) =>
    await client.execute(open, { path: "/tmp/a", mode: "w" }, { signal });

describe("a file that is opened after its caller gave up is closed", () => {
  test.each<[string, (both: ClientOfFake) => (signal: AbortSignal) => Promise<unknown>]>([
    ["execute()", raw],
    ["readFile()", (both) => (signal) => both.client.readFile("/tmp/a", { signal })],
    ["writeFile()", (both) => (signal) => both.client.writeFile("/tmp/a", "x", { signal })],
    [
      "copyIn()",
      (both) => (signal) =>
        both.client.copyIn(
          (async function* () {
            yield Buffer.from("x");
          })(),
          "/tmp/a",
          { signal },
        ),
    ],
    ["copyOut()", (both) => (signal) => both.client.copyOut("/tmp/a", "/dev/null", { signal })],
  ])("%s, whose answer the next command's synchronisation drops", async (_name, start) => {
    await using both = await clientOfFake({ files: { "/tmp/a": "a" } });
    const held = await givenUp(both, start(both));
    const next = both.client.ping();
    await both.agent.waitForCall(open);
    held.release();
    await next;
    expect(both.agent.files.openHandles.size).toBe(0);
    expect(commandsOf(both.agent)).toEqual([sync, open, sync, close, "guest-ping"]);
  });

  test("by a deadline", async () => {
    await using both = await clientOfFake();
    const held = both.agent.hold(open);
    const late = both.client.execute(open, { path: "/tmp/a", mode: "w" }, { timeout: 50 });
    await expect(late).rejects.toThrow(QemuTimeoutError);
    held.release();
    await both.client.sync();
    expect(both.agent.files.openHandles.size).toBe(0);
  });

  test("without a further command, as soon as the agent answers", async () => {
    await using both = await clientOfFake();
    const closed = new Promise<string>((resolve) => {
      both.client.on("notice", ({ message }) => {
        if (/was closed/.test(message)) resolve(message);
      });
    });
    const held = await givenUp(both, raw(both));
    held.release();
    expect(await closed).toMatch(
      /the file 1000, which a command that was given up had left open in the guest, was closed/,
    );
    expect(both.agent.files.openHandles.size).toBe(0);
  });

  test.each(["before", "after"])("by close(), when the answer comes %s it", async (when) => {
    await using both = await clientOfFake();
    const held = await givenUp(both, raw(both));
    if (when === "before") held.release();
    const closed = both.client.close();
    await expect(both.client.ping()).rejects.toMatchObject({ name: "QemuClosedError", outcome: "not-sent" });
    if (when === "after") held.release();
    await closed;
    expect(both.agent.files.openHandles.size).toBe(0);
  });

  test("close() waits for a second, and no longer", async () => {
    await using both = await clientOfFake();
    const held = await givenUp(both, raw(both));
    const started = performance.now();
    await both.client.close();
    expect(performance.now() - started).toBeGreaterThanOrEqual(900);
    held.release();
  });

  test("although several synchronisations go by before the agent answers", async () => {
    await using both = await clientOfFake({}, { syncTimeout: 50 });
    await both.client.sync({ timeout: 15_000 });
    const held = await givenUp(both, raw(both));
    for (let round = 0; round < 3; round += 1) {
      await expect(both.client.ping()).rejects.toMatchObject({ reason: "not-responding" });
    }
    held.release();
    await both.client.sync({ timeout: 15_000 });
    expect(both.agent.files.openHandles.size).toBe(0);
  });

  test("garbage before the answer", async () => {
    await using both = await clientOfFake();
    const held = both.agent.hold(open);
    const opening = raw(both)(new AbortController().signal);
    opening.catch(() => undefined);
    await held.called;
    both.agent.writeRaw("login: \n");
    await expect(opening).rejects.toThrow(QemuProtocolError);
    held.release();
    await both.client.ping();
    expect(both.agent.files.openHandles.size).toBe(0);
  });

  test("garbage right behind the answer takes nothing from its caller", async () => {
    await using both = await clientOfFake({ files: { "/tmp/a": "content" } });
    both.agent.replyOnce(open, (_args: unknown, call: { model(): unknown }) =>
      rawReply(`{"return": ${String(call.model())}}\nlogin: \n`),
    );
    await expect(both.client.readFile("/tmp/a", { encoding: "utf8" })).resolves.toBe("content");
    expect(both.agent.callsOf(close)).toHaveLength(1);
  });

  test("aborted in the turn in which the answer comes", async () => {
    await using both = await clientOfFake();
    await both.client.ping();
    const controller = new AbortController();
    const listening = both.client.on("notice", () => controller.abort());
    both.agent.replyOnce(open, (_args: unknown, call: { model(): unknown }) =>
      rawReply(`{"event": "X", "timestamp": {"seconds": 1, "microseconds": 2}}\n{"return": ${String(call.model())}}\n`),
    );
    await expect(raw(both)(controller.signal)).rejects.toThrow(QemuAbortError);
    listening[Symbol.dispose]();
    await both.client.ping();
    expect(both.agent.files.openHandles.size).toBe(0);
  });
});

describe("nothing is closed that wasn't left open", () => {
  test.each([
    ["refused", failure("no such file")],
    ["answered with no handle", "1000"],
    ["answered with a fraction", 1.5],
    ["answered with a handle of another time", rawReply('{"return": 7, "id": 7}\n')],
  ])("an opening that is %s", async (_name, answer) => {
    await using both = await clientOfFake();
    const held = await givenUp(both, raw(both));
    held.release(answer);
    await both.client.ping();
    await both.client.thaw();
    await both.client.ping();
    expect(both.agent.callsOf(close)).toEqual([]);
  });

  test("an opening that was never sent: the next integer is no handle", async () => {
    await using both = await clientOfFake();
    await both.client.ping();
    const circular: Record<string, unknown> = {};
    circular["path"] = circular;
    await expect(both.client.executeRaw(open, circular)).rejects.toThrow(QemuProtocolError);
    await both.client.thaw();
    await both.client.sync();
    expect(both.agent.callsOf(close)).toEqual([]);
  });

  test("what an agent had open ends with it", async () => {
    await using both = await clientOfFake();
    const held = await givenUp(both, raw(both));
    both.agent.restart();
    await both.client.ping();
    held.release();
    await both.client.ping();
    expect(both.agent.callsOf(close)).toEqual([]);
  });
});

test("a file whose closing was given up is closed later", async () => {
  await using both = await clientOfFake({ files: { "/tmp/a": "content" } });
  both.agent.replyOnce(close, rawReply("login: \n"));
  await expect(both.client.readFile("/tmp/a", { encoding: "utf8" })).resolves.toBe("content");
  await both.client.ping();
  expect(both.agent.files.openHandles.size).toBe(0);
});

test("a file that can't be closed while the guest is frozen is closed after that", async () => {
  await using both = await clientOfFake({ files: { "/tmp/a": "x".repeat(100) } });
  const held = both.agent.hold("guest-file-read");
  const read = both.client.readFile("/tmp/a", { chunk: 10 });
  read.catch(() => undefined);
  await held.called;
  await both.client.withFrozen(
    async () => {
      await expect(read).rejects.toMatchObject({ name: "QgaFileError" });
    },
    (held.release(), {}),
  );
  await both.client.ping();
  expect(both.agent.files.openHandles.size).toBe(0);
});

test("an agent that won't close it is told of, once", async () => {
  await using both = await clientOfFake();
  const notices: string[] = [];
  both.client.on("notice", ({ message }) => notices.push(message));
  const held = await givenUp(both, raw(both));
  both.agent.replyOnce(close, failure("no"));
  held.release();
  await both.client.ping();
  await both.client.sync();
  expect(both.agent.callsOf(close)).toHaveLength(1);
  expect(notices.filter((message) => /was not closed: .*no/.test(message))).toHaveLength(1);
});
