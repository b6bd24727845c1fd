import { createReadStream, createWriteStream } from "node:fs";
import { createServer, connect as connectSocket, type Socket } from "node:net";
import { once } from "node:events";
import { QgaClient } from "@qemu-wire/qga";
import { failure, never, rawReply } from "@qemu-wire/testing";
import { QemuAbortError, QemuClosedError, QemuTimeoutError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { clientOfFake, commandsOf } from "../support/fake-agent.js";

const sync = "guest-sync-delimited";

test("behind a port that takes no bytes commands fail at their deadlines, and don't hang", async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.once("data", (chunk: Buffer) => {
      const id = /"id":(\d+)/.exec(chunk.toString("latin1"))?.[1];
      socket.write(Buffer.concat([Buffer.of(0xff), Buffer.from(`{"return": ${id}}\n`)]));
      socket.pause();
    });
    socket.on("error", () => undefined);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const client = await QgaClient.connect(`tcp:127.0.0.1:${port}`, { syncTimeout: 200, commandTimeout: 200 });
  // The one answer that comes; it may take its time.
  await client.sync({ timeout: 15_000 });
  const large = { path: "cat", "input-data": "A".repeat(20_000_000) };
  await expect(client.executeRaw("guest-exec", large)).rejects.toThrow(QemuTimeoutError);
  await expect(client.ping()).rejects.toMatchObject({ reason: "not-responding" });
  await expect(client.sync({ timeout: 200 })).rejects.toThrow(QemuTimeoutError);
  await client.close();
  for (const socket of sockets) socket.destroy();
  server.close();
  await once(server, "close");
});

test("an abort during the synchronisation is of the command, and it was not sent", async () => {
  await using both = await clientOfFake({ running: false });
  const aborted = both.client.shutdown({ signal: AbortSignal.timeout(50) });
  await expect(aborted).rejects.toThrow(QemuAbortError);
  await expect(aborted).rejects.toMatchObject({
    outcome: "not-sent",
    message: expect.stringMatching(/guest-shutdown/),
  });
});

test("a connection that ends during the synchronisation leaves the command unsent", async () => {
  await using both = await clientOfFake({ running: false });
  const lost = both.client.shutdown();
  lost.catch(() => undefined);
  await both.agent.waitForClient();
  both.agent.cut();
  await expect(lost).rejects.toThrow(QemuClosedError);
  await expect(lost).rejects.toMatchObject({ outcome: "not-sent" });
});

test("a connection that ends in the middle of an answer", async () => {
  await using both = await clientOfFake();
  const held = both.agent.hold("guest-get-osinfo");
  const lost = both.client.osInfo();
  lost.catch(() => undefined);
  await held.called;
  both.agent.writeRaw('{"return": {"id"');
  both.agent.cut();
  await expect(lost).rejects.toMatchObject({ name: "QemuClosedError", outcome: "unknown" });
  held.release();
});

test("withFrozen() that is aborted before the freeze was sent thaws nothing", async () => {
  await using both = await clientOfFake();
  both.agent.replyOnce(sync, never);
  const aborted = both.client.withFrozen(() => 1, { signal: AbortSignal.timeout(50) });
  await expect(aborted).rejects.toThrow(QemuAbortError);
  await expect(both.client.withFrozen(() => 1, { timeout: Number.NaN })).rejects.toThrow(RangeError);
  expect(commandsOf(both.agent).filter((command) => command.startsWith("guest-fsfreeze"))).toEqual([]);
});

test("withFrozen() of a machine that is gone fails with what failed, and at once", async () => {
  await using both = await clientOfFake();
  const work = both.client.withFrozen(async () => {
    await both.agent.close();
    throw new Error("the snapshot failed");
  });
  await expect(work).rejects.toThrow("the snapshot failed");
});

test("withFrozen() over a stream that can't be opened anew says that the guest stays frozen", async () => {
  await using both = await clientOfFake();
  await both.client.close();
  const client = await QgaClient.connect(connectSocket(both.agent.path));
  const work = client.withFrozen(async () => await client.close());
  await expect(work).rejects.toMatchObject({ code: "ERR_QEMU_AGENT_STILL_FROZEN" });
});

test("two withFrozen() of a client, of which one is refused, leave it usable", async () => {
  await using both = await clientOfFake();
  const held = both.agent.hold("guest-fsfreeze-thaw");
  const first = both.client.withFrozen(() => 1);
  await held.called;
  const text = "The command guest-fsfreeze-freeze has been disabled for this instance";
  both.agent.replyOnce("guest-fsfreeze-freeze", failure(text, "CommandNotFound"));
  const second = both.client.withFrozen(() => 2);
  held.release();
  await first;
  await expect(second).rejects.toMatchObject({ reason: "disabled" });
  await expect(both.client.osInfo()).resolves.toBeTypeOf("object");
});

test("a stale answer with a large integer is stale under integers: number, too", async () => {
  await using both = await clientOfFake();
  await using client = await QgaClient.connect(both.agent.endpoint, { integers: "number" });
  await both.client.close();
  const held = both.agent.hold("guest-get-time");
  await expect(client.executeRaw("guest-get-time", undefined, { timeout: 50 })).rejects.toThrow(QemuTimeoutError);
  const next = client.fsfreezeStatus();
  held.release();
  await expect(next).resolves.toBe("thawed");
});

test("garbage right behind the synchronisation's answer is not forgotten", async () => {
  await using both = await clientOfFake();
  both.agent.replyOnce(sync, (args: { readonly id: number }) =>
    rawReply(Buffer.concat([Buffer.of(0xff), Buffer.from(`{"return": ${args.id}}\nlogin: \n`)])),
  );
  await both.client.sync();
  await both.client.ping();
  expect(commandsOf(both.agent)).toEqual([sync, sync, "guest-ping"]);
});

test("streams of the caller's that fail early are errors of the copy, not of the process", async () => {
  await using both = await clientOfFake({ files: { "/tmp/a": "content" } });
  await both.client.ping();
  const held = both.agent.hold("guest-file-open");
  const copied = both.client.copyOut("/tmp/a", createWriteStream("/no/such/folder/file"));
  copied.catch(() => undefined);
  await held.called;
  await new Promise((resolve) => setTimeout(resolve, 20));
  held.release();
  await expect(copied).rejects.toMatchObject({ cause: { code: "ENOENT" } });
  await expect(both.client.copyIn(createReadStream("/no/such/file"), "/tmp/x")).rejects.toMatchObject({
    cause: { code: "ENOENT" },
  });
});

test("what plain JavaScript may give is refused before anything is sent", async () => {
  await using both = await clientOfFake();
  await expect(both.client.exec("uname" as never)).rejects.toThrow(TypeError);
  await expect(both.client.copyIn(undefined as never, "/tmp/x")).rejects.toThrow(TypeError);
  await expect(both.client.shutdown({ timeout: Number.NaN })).rejects.toThrow(RangeError);
  await expect(both.client.waitUntilReady({ timeout: Number.NaN })).rejects.toThrow(RangeError);
  expect(both.agent.calls).toEqual([]);
});

test("the name of a file that holds the words of a refusal is none", async () => {
  await using both = await clientOfFake();
  await expect(both.client.readFile("/tmp/it has been disabled.txt")).rejects.toMatchObject({
    name: "QemuCommandError",
  });
});

test("an answer to guest-fsfreeze-status that is neither", async () => {
  await using both = await clientOfFake();
  both.agent.reply("guest-fsfreeze-status", "melting");
  await expect(both.client.fsfreezeStatus()).rejects.toMatchObject({ code: "ERR_QEMU_UNEXPECTED_ANSWER" });
});
