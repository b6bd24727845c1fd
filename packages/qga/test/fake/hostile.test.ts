import { rawReply } from "@qemu-wire/testing";
import { QemuProtocolError, QemuTimeoutError } from "@qemu-wire/wire";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientOfFake } from "../support/fake-agent.js";

// What a guest sends isn't trusted: none of it may hang, crash or mislead the client, and the next command works.

describe("a hostile agent", () => {
  test("an endless line fails its command at the limit, and takes no more memory than that", async () => {
    await using both = await clientOfFake({}, { maxMessageBytes: 100_000 });
    both.agent.replyOnce("guest-get-osinfo", rawReply(`{"return": {"name": "${"x".repeat(1_000_000)}`));
    await expect(both.client.osInfo()).rejects.toMatchObject({ code: "ERR_QEMU_MESSAGE_TOO_LARGE" });
    await both.client.ping();
  });

  test("an answer that nests without end", async () => {
    await using both = await clientOfFake();
    both.agent.replyOnce("guest-get-osinfo", rawReply(`{"return": ${"[".repeat(200_000)}${"]".repeat(200_000)}}\n`));
    await expect(both.client.osInfo()).rejects.toThrow(QemuProtocolError);
    await both.client.ping();
  });

  test.each([
    ["a wrong id", '{"return": {}, "id": 7}\n'],
    ["an event", '{"event": "SHUTDOWN", "timestamp": {"seconds": 1, "microseconds": 2}}\n'],
    ["a greeting", '{"QMP": {"version": {}, "capabilities": []}}\n'],
    ["our own request", '{"execute": "guest-get-osinfo"}\n'],
    ["an empty object", "{}\n"],
  ])("%s answers nothing, and the true answer is still taken", async (_name, bytes) => {
    await using both = await clientOfFake();
    const notices: string[] = [];
    both.client.on("notice", ({ code }) => notices.push(code));
    const held = both.agent.hold("guest-fsfreeze-status");
    const answer = both.client.fsfreezeStatus();
    await held.called;
    both.agent.writeRaw(bytes);
    held.release();
    await expect(answer).resolves.toBe("thawed");
    expect(notices.filter((code) => code !== "stale-message")).toHaveLength(1);
  });

  test.each([
    ["a list", "[1, 2]\n"],
    ["a login prompt", "guest login: \n"],
    ["half a message and a new line", '{"return": {"a": \n\n]\n'],
    ["a 0xFF in the middle", '{"return": \u00ff{}}\n'],
    ["bytes that are no UTF-8", '{"return": "\u00c3\u0028"}\n'],
  ])("garbage (%s) fails the command that waits, and the next one works", async (_name, bytes) => {
    await using both = await clientOfFake();
    const held = both.agent.hold("guest-fsfreeze-status");
    const answer = both.client.fsfreezeStatus({ timeout: 2_000 });
    answer.catch(() => undefined);
    await held.called;
    both.agent.writeRaw(Buffer.from(bytes, "latin1"));
    await expect(answer).rejects.toSatisfy(
      (error) => error instanceof QemuProtocolError || error instanceof QemuTimeoutError,
    );
    held.release();
    await expect(both.client.fsfreezeStatus()).resolves.toBe("thawed");
  });

  test("answers that nobody asked for, before and behind the synchronisation, mislead nobody", async () => {
    await using both = await clientOfFake();
    both.agent.writeRaw('{"return": "frozen"}\n'.repeat(100));
    await both.client.ping();
    both.agent.writeRaw('{"return": "frozen"}\n');
    // Nothing was asked: the next command synchronises no less than it has to, and an answer before it is nobody's.
    await both.client.sync();
    await expect(both.client.fsfreezeStatus()).resolves.toBe("thawed");
  });

  test("echoes of other synchronisations are not ours", async () => {
    await using both = await clientOfFake();
    both.agent.replyOnce("guest-sync-delimited", (args: { readonly id: number }) =>
      rawReply(
        Buffer.concat([
          Buffer.from([0xff]),
          Buffer.from(`{"return": ${args.id + 1}}\n`),
          Buffer.from(`{"return": ${args.id}}\n`),
          Buffer.from([0xff, 0xff]),
          Buffer.from(`{"return": ${args.id}}\n`),
        ]),
      ),
    );
    await both.client.ping();
    expect(both.agent.callsOf("guest-sync-delimited")).toHaveLength(1);
  });

  test.each([
    ["osInfo", "guest-get-osinfo", { name: 7 }],
    ["users", "guest-get-users", {}],
    ["users", "guest-get-users", [{ user: 1 }]],
    ["vcpus", "guest-get-vcpus", [{ "logical-id": "0", online: true }]],
    ["time", "guest-get-time", "now"],
    ["info", "guest-info", { version: "1", supported_commands: [{}] }],
    ["disks", "guest-get-disks", "none"],
    ["fstrim", "guest-fstrim", { paths: "all" }],
  ] as const)("%s() refuses what %s can't answer: %j", async (method, command, answer) => {
    await using both = await clientOfFake();
    both.agent.reply(command, answer);
    await expect(both.client[method]()).rejects.toMatchObject({ code: "ERR_QEMU_UNEXPECTED_ANSWER" });
    await both.client.ping();
  });
});

test("whatever bytes lie in the port, the first command gets its own answer", async () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom(
      Buffer.from('{"return": "frozen"}\n'),
      Buffer.from([0xff]),
      Buffer.from('{"return": '),
      Buffer.from('{"error": {"class": "GenericError", "desc": "x"}}\n'),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(noise, { maxLength: 6 }), fc.integer({ min: 1, max: 40 }), async (pieces, chunk) => {
      await using both = await clientOfFake({ chunkSizes: [chunk] });
      both.agent.writeRaw(Buffer.concat(pieces));
      await expect(both.client.fsfreezeStatus()).resolves.toBe("thawed");
    }),
    { numRuns: 60 },
  );
});
