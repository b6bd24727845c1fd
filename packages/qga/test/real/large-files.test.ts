import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { QgaClient, QgaFileError } from "@qemu-wire/qga";
import { QemuClosedError } from "@qemu-wire/wire";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { build } from "../../../../scripts/set-up/build.mjs";
import { CuttingProxy } from "../../../qmp/test/support/cutting-proxy.js";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { startClientProcess } from "../support/client-process.js";
import { bootTimeout, RealGuest } from "../support/real-guest.js";
import { SeededRandom } from "../support/seeded-random.js";

const mebibyte = 1024 * 1024;

/** How much memory a copy may leave in use. */
const allowedGrowth = 32 * mebibyte;

/** How long a copy may take: under emulation, beside other tests, and on a serial line (ms). */
const copyTimeout = 600_000;

/** Copies a file in and out again, and writes down what that took. A client of its own: nothing else uses its memory. */
const copying = `
  require("node:v8").setFlagsFromString("--expose-gc");
  const collect = require("node:vm").runInNewContext("gc");
  const resident = async () => {
    for (let round = 0; round < 5; round += 1) { collect(); await new Promise(setImmediate); }
    return process.memoryUsage.rss();
  };
  const [path, channel, from, inGuest, to, report, warmUp] = args;
  const client = await QgaClient.connect("unix:" + path, { channel });
  // What is loaded, compiled and allocated once.
  await client.writeFile(inGuest, Buffer.alloc(Number(warmUp)));
  await client.copyOut(inGuest, to);
  const before = await resident();
  console.log("ready");
  const copiedIn = await client.copyIn(from, inGuest, { verify: true });
  const between = await resident();
  const copiedOut = await client.copyOut(inGuest, to);
  const after = await resident();
  await client.close();
  require("node:fs").writeFileSync(report, JSON.stringify({ copiedIn, copiedOut, grown: [between - before, after - between] }));
`;

interface Report {
  readonly copiedIn: unknown;
  readonly copiedOut: unknown;
  readonly grown: readonly [number, number];
}

/** Bytes that don't repeat within a block: one that is lost, doubled or misplaced shows. */
function someBytes(size: number): Buffer {
  const random = new SeededRandom(size);
  const bytes = Buffer.allocUnsafe(size);
  for (let at = 0; at + 4 <= size; at += 4) bytes.writeUInt32LE(random.below(2 ** 32), at);
  return bytes;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest("hex");
}

describeQemu("large files and a real guest", () => {
  vi.setConfig({ testTimeout: copyTimeout });

  beforeAll(async () => await build(["packages/qga"]), 300_000);

  test.each([
    ["virtio-serial", 64],
    ["isa-serial", 1],
  ] as const)("on %s %i MiB go in and out, unchanged and without taking memory", async (channel, mebibytes) => {
    await using guest = await RealGuest.boot({ channel, build: { disk: { mebibytes: 160 } } });
    await (await guest.ready()).close();
    const [from, to, report] = ["from", "to", "report"].map((name) => guest.qemu.path(name)) as [
      string,
      string,
      string,
    ];
    const bytes = someBytes(mebibytes * mebibyte);
    await writeFile(from, bytes);
    await using child = await startClientProcess(
      copying,
      ...[guest.agentPath, channel, from, "/mnt/disk/large", to, report, String(mebibytes * 131_072)],
    );
    expect(await once(child.process, "exit")).toEqual([0, null]);

    const { copiedIn, copiedOut, grown } = JSON.parse(await readFile(report, "utf8")) as Report;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(copiedIn).toEqual({ bytes: bytes.length, sha256 });
    expect(copiedOut).toEqual(copiedIn);
    expect(await digestOf(to)).toBe(sha256);
    process.stderr.write(`${mebibytes} MiB on ${channel}: memory grew by ${grown.join(" and ")} bytes\n`);
    expect(Math.max(...grown)).toBeLessThanOrEqual(allowedGrowth);
  });

  describe("that don't arrive", () => {
    const half = 4 * mebibyte;
    const bytes = someBytes(2 * half);
    const sums = { half: createHash("sha256").update(bytes.subarray(0, half)).digest("hex") };
    let guest: RealGuest;

    beforeAll(async () => {
      const commands = ["mkdir /mnt/small", "mount -t tmpfs -o size=1m tmpfs /mnt/small"];
      guest = await RealGuest.boot({ shared: true, build: { commands } });
      await (await guest.ready()).close();
    }, 2 * bootTimeout);

    afterAll(async () => {
      await guest[Symbol.asyncDispose]();
    });

    test("no space left names the partial file, which is as full as the disk", async () => {
      await using client = await guest.connect();
      const path = "/mnt/small/file";
      const source = guest.qemu.path("source");
      await writeFile(source, bytes);
      for (const copy of [
        () => client.copyIn(source, path, { chunk: 300_000 }),
        () => client.writeFile(path, bytes),
        () => client.copyIn(source, path, { verify: true }),
      ]) {
        const failure = await failureOf(copy(), QgaFileError);
        expect(failure).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_REFUSED", path, partial: path });
        expect(failure.message).toMatch(/No space left on device.*partial: "\/mnt\/small\/file"/s);
        const there = await client.readFile(path);
        expect(there.length).toBeGreaterThanOrEqual(failure.offset ?? Number.NaN);
        expect(there.equals(bytes.subarray(0, there.length))).toBe(true);
        await client.exec(["rm", path], { check: true });
      }
      // It was closed, too: the space is free again.
      await client.writeFile(path, bytes.subarray(0, 900_000));
    });

    test("a connection that is lost while a file goes in names the partial file in the guest", async () => {
      const path = "/tmp/partial";
      await using relay = await CuttingProxy.listen(guest.qemu.path("relay-in"), guest.agentPath);
      await using client = await QgaClient.connect(`unix:${relay.path}`);
      const source = guest.qemu.path("source-in");
      await writeFile(source, bytes);
      const copy = client.copyIn(source, path, {
        onProgress: ({ transferred }) => {
          if (transferred === half) relay.cut();
        },
      });
      const failure = await failureOf(copy, QgaFileError);
      expect(failure).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_INTERRUPTED", path, partial: path, offset: half });
      expect(failure.cause).toBeInstanceOf(QemuClosedError);
      expect(failure.message).toContain(`partial: "${path}"`);
      await using next = await guest.connect();
      // Up to there it is the original; what the agent keeps in its own buffer is not seen yet.
      const there = await next.readFile(path);
      expect(there.length).toBeGreaterThan(half - 65_536);
      expect(there.length).toBeLessThan(bytes.length);
      expect(there.equals(bytes.subarray(0, there.length))).toBe(true);
    });

    test("a connection that is lost while a file comes out names the partial file here", async () => {
      await using relay = await CuttingProxy.listen(guest.qemu.path("relay-out"), guest.agentPath);
      await using client = await QgaClient.connect(`unix:${relay.path}`);
      await client.writeFile("/tmp/whole", bytes);
      const to = guest.qemu.path("copy");
      const copy = client.copyOut("/tmp/whole", to, {
        onProgress: ({ transferred }) => {
          if (transferred === half) relay.cut();
        },
      });
      const failure = await failureOf(copy, QgaFileError);
      expect(failure).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_INTERRUPTED", path: "/tmp/whole", offset: half });
      expect(failure.partial).toMatch(/\/copy\.[0-9a-f]+\.part$/);
      const partial = failure.partial as string;
      expect((await stat(partial)).size).toBe(half);
      expect(await digestOf(partial)).toBe(sums.half);
      await expect(stat(to)).rejects.toMatchObject({ code: "ENOENT" });
    });
  });
});
