import { QgaClient } from "@qemu-wire/qga";
import { rawReply } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { clientOfFake } from "../support/fake-agent.js";

const now = 1_790_000_000_123_456_789n;

describe.each(["auto", "number", "bigint"] as const)("with integers: %s", (integers) => {
  test("time() is exact", async () => {
    await using both = await clientOfFake({}, { integers });
    both.agent.reply("guest-get-time", now);
    await expect(both.client.time()).resolves.toBe(now);
  });

  test("counters beyond 2^53 are exact", async () => {
    await using both = await clientOfFake({}, { integers });
    const statistics = Object.fromEntries(
      ["rx", "tx"].flatMap((way) =>
        ["bytes", "packets", "errs", "dropped"].map((what) => [`${way}-${what}`, 2n ** 63n]),
      ),
    );
    both.agent.reply("guest-network-get-interfaces", [{ name: "eth0", statistics }]);
    const [found] = await both.client.networkInterfaces();
    expect(found?.statistics?.sentBytes).toBe(2n ** 63n);
  });

  test("all helpers take small integers", async () => {
    await using both = await clientOfFake({ files: { "/tmp/a": "content" } }, { integers });
    both.agent.reply("guest-get-users", [{ user: "root", "login-time": 1_500 }]);
    await expect(both.client.readFile("/tmp/a", { encoding: "utf8" })).resolves.toBe("content");
    await expect(both.client.exec(["true"])).resolves.toMatchObject({ exitCode: 0 });
    await expect(both.client.users()).resolves.toEqual([
      { user: "root", domain: undefined, loginTime: new Date(1_500_000) },
    ]);
    await both.client.vcpus();
    await both.client.fstrim();
    await expect(both.client.thaw()).resolves.toBe(0);
  });
});

describe("with integers: number an integer that a double can't hold", () => {
  test.each([
    ["return", now],
    ["return.a[1].b", { a: [1, { b: now }] }],
  ])("fails the command at %s, and nothing else", async (path, answer) => {
    await using both = await clientOfFake({}, { integers: "number" });
    both.agent.replyOnce("guest-get-time", answer);
    const failed = both.client.executeRaw("guest-get-time");
    await expect(failed).rejects.toMatchObject({ name: "QemuProtocolError", code: "ERR_QEMU_UNSAFE_INTEGER", path });
    await expect(failed).rejects.toThrow(/use integers: "auto" or "bigint"/);
    await both.client.ping();
  });

  test("in the answers that are handed out as they are", async () => {
    await using both = await clientOfFake({}, { integers: "number" });
    both.agent.reply("guest-get-disks", [{ size: now }]).reply("guest-get-fsinfo", [{ "used-bytes": now }]);
    await expect(both.client.disks()).rejects.toMatchObject({ code: "ERR_QEMU_UNSAFE_INTEGER" });
    await expect(both.client.fileSystems()).rejects.toMatchObject({ code: "ERR_QEMU_UNSAFE_INTEGER" });
  });

  test("an answer that nests without end doesn't end the process", async () => {
    await using both = await clientOfFake();
    await using client = await QgaClient.connect(both.agent.endpoint, { integers: "number" });
    await both.client.close();
    both.agent.replyOnce("guest-get-osinfo", rawReply(`{"return": ${"[".repeat(100_000)}${"]".repeat(100_000)}}\n`));
    await client.executeRaw("guest-get-osinfo").catch(() => undefined);
    await expect(client.ping()).resolves.toBeUndefined();
  });
});

test("with integers: bigint every 64-bit integer of the schema is one, and no other", async () => {
  await using both = await clientOfFake({}, { integers: "bigint" });
  both.agent
    .reply("guest-get-disks", [{ name: "a", address: { bus: 1, "pci-controller": { domain: 2 } } }])
    .reply("guest-get-fsinfo", [{ name: "b", "used-bytes": 3, disk: [] }]);
  await expect(both.client.execute("guest-exec", { path: "true" })).resolves.toEqual({ pid: expect.any(BigInt) });
  await expect(both.client.disks()).resolves.toEqual([
    { name: "a", address: { bus: 1n, "pci-controller": { domain: 2n } } },
  ]);
  await expect(both.client.fileSystems()).resolves.toEqual([{ name: "b", "used-bytes": 3n, disk: [] }]);
  // Of a command that no schema has nothing is known.
  both.agent.reply("guest-of-tomorrow", { size: 5 });
  await expect(both.client.executeRaw("guest-of-tomorrow")).resolves.toEqual({ size: 5 });
});
