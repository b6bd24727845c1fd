import { once } from "node:events";
import { mkdir, open } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { failureOf, isAtLeast } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { MigrationError } from "../../src/errors.js";
import { refuseSecondCopy } from "../../src/migration/may-continue.js";
import { migrateBetween } from "../../src/migration/migration-run.js";
import type { TransferProgress } from "../../src/migration/transfer-progress.js";
import {
  EndPair,
  expectOneRunning,
  failureUnderWay,
  type PairOptions,
  slowly,
  underWay,
} from "../support/migration-ends.js";

describeQemu("a migration between two machines", () => {
  test.each(["unix", "tcp"] as const)("over %s leaves one running, at the destination", async (via) => {
    await using pair = await EndPair.start();
    const seen: TransferProgress[] = [];
    const report = await migrateBetween(pair.source, pair.destination, { via, onProgress: (step) => seen.push(step) });
    expect(report).toMatchObject({ status: "completed", verified: true, cancelTooLate: false });
    expect(report.downtimeMs).toBeGreaterThan(0);
    expect(report.downtimeMs).toBeLessThan(10_000);
    expect(report.totalMs).toBeGreaterThan(0);
    expect(report.transferredBytes).toBeGreaterThan(0);
    expect(report.passes).toBeGreaterThan(0);
    expect(seen.at(-1)).toMatchObject({ status: "completed", percent: 100 });
    expect(await pair.states()).toEqual({ source: "postmigrate", destination: "running" });
  });

  test("ends the source by the callback, once the guest runs elsewhere", async () => {
    await using pair = await EndPair.start();
    const { source, destination } = pair;
    let there: string | undefined;
    await migrateBetween(source, destination, {
      quitSource: async () => {
        there = (await pair.states()).destination;
        await source.qmp.quit();
      },
    });
    expect(there).toBe("running");
    expect((await source.process.exited).code).toBe(0);
    expect((await pair.states()).destination).toBe("running");
  });

  test("puts both ends' settings back", async () => {
    await using pair = await EndPair.start();
    const { source, destination } = pair;
    const settings = async () =>
      await Promise.all(
        [source, destination].map(async ({ qmp }) => [
          await qmp.execute("query-migrate-capabilities"),
          await qmp.execute("query-migrate-parameters"),
        ]),
      );
    const before = await settings();
    await migrateBetween(source, destination, {
      bandwidth: 1e9,
      downtimeLimit: 700,
      capabilities: { xbzrle: true },
      parameters: { "multifd-channels": 5 },
    });
    expect(await settings()).toEqual(before);
  });

  test("of a guest that is paused leaves it paused", async () => {
    await using pair = await EndPair.start();
    await pair.source.qmp.execute("stop");
    const report = await migrateBetween(pair.source, pair.destination);
    expect(report.status).toBe("completed");
    expect(await pair.states()).toEqual({ source: "postmigrate", destination: "paused" });
  });

  test("of a guest that is paused on the way leaves it paused", async () => {
    await using pair = await EndPair.start();
    const { source, destination } = pair;
    const active = underWay(source);
    const migration = migrateBetween(source, destination, slowly);
    await active;
    await source.qmp.execute("stop");
    await source.qmp.execute("migrate-set-parameters", { "max-bandwidth": 1e9 });
    await migration;
    expect(await pair.states()).toEqual({ source: "postmigrate", destination: "paused" });
  });

  test("of a guest that was never started can be told to run it", async () => {
    await using pair = await EndPair.start({ running: false });
    await migrateBetween(pair.source, pair.destination, { run: true });
    expect(await pair.states()).toEqual({ source: "postmigrate", destination: "running" });
  });

  test.each<[string, PairOptions, string]>([
    [
      "device",
      { source: ["-device", "virtio-rng-pci,addr=5"], destination: ["-device", "virtio-rng-pci,addr=6"] },
      "the destination has no virtio-rng-pci at 05.0 on pcie.0; the source has no virtio-rng-pci at 06.0 on pcie.0",
    ],
    ["machine type", { machine: { source: "q35", destination: "pc" } }, "the machine type is pc-q35-"],
    [
      "CPU",
      { destination: ["-cpu", "max"] },
      "the CPU is 1 × qemu64-x86_64-cpu at the source and 1 × max-x86_64-cpu at",
    ],
    ["number of CPUs", { source: ["-smp", "2"] }, "the CPU is 2 × "],
    [
      "memory",
      { destination: ["-m", "256"] },
      "the memory in bytes is 134217728 at the source and 268435456 at the dest",
    ],
  ])("to a machine with another %s is refused before it begins", async (_what, options, message) => {
    await using pair = await EndPair.start(options);
    const error = await failureOf(migrateBetween(pair.source, pair.destination), MigrationError);
    expect(error).toMatchObject({ alive: "source", status: "none" });
    expect(error.message).toContain(message);
    expect(await pair.states()).toEqual({ source: "running", destination: "gone" });
  });

  test("to a machine that QEMU refuses fails with QEMU's reason, and the guest runs on", async () => {
    await using pair = await EndPair.start({ source: ["-device", "virtio-rng-pci"] });
    const migration = migrateBetween(pair.source, pair.destination, { compare: false });
    const error = await failureOf(migration, MigrationError);
    expect(error.alive).toBe("source");
    // QEMU 5.2 sometimes says "completed", and was continued then.
    expect(error.status).toMatch(/^(failed|completed)$/);
    expect(error.destinationStderr).toMatch(/Unknown .*section/);
    expect(error.message).toContain("The guest runs on at the source.");
    expect((await pair.destination.process.exited).code).toBe(1);
    await expectOneRunning(pair, "source");
  });

  test("that is aborted leaves the source running, and the destination gone", async () => {
    await using pair = await EndPair.start();
    const error = await failureUnderWay(pair, (controller) => controller.abort(new Error("changed my mind")));
    expect(error).toMatchObject({ alive: "source", status: "cancelled", cause: { name: "AbortError" } });
    expect(await pair.states()).toEqual({ source: "running", destination: "gone" });
    const { "max-bandwidth": limit } = await pair.source.qmp.execute("query-migrate-parameters");
    expect(limit).toBeGreaterThan(slowly.bandwidth);
  });

  test("that takes longer than its timeout is cancelled", async () => {
    await using pair = await EndPair.start();
    const migration = migrateBetween(pair.source, pair.destination, { ...slowly, timeout: 8_000 });
    const error = await failureOf(migration, MigrationError);
    expect(error).toMatchObject({ alive: "source", status: "cancelled", cause: { code: "ERR_QEMU_TIMEOUT" } });
    expect(await pair.states()).toEqual({ source: "running", destination: "gone" });
  });

  test("that is aborted when the guest has moved is a success, and says so", async () => {
    await using pair = await EndPair.start();
    const controller = new AbortController();
    pair.destination.qmp.on("RESUME", () => controller.abort());
    const report = await migrateBetween(pair.source, pair.destination, { signal: controller.signal });
    expect(report).toMatchObject({ status: "completed", cancelTooLate: true });
    expect(await pair.states()).toEqual({ source: "postmigrate", destination: "running" });
  });

  test("that is aborted when the source is through either way leaves one running", async () => {
    await using pair = await EndPair.start();
    const controller = new AbortController();
    pair.source.qmp.on("STOP", () => controller.abort());
    const outcome = await migrateBetween(pair.source, pair.destination, { signal: controller.signal }).then(
      (report) => report,
      (error: unknown) => error,
    );
    if (outcome instanceof MigrationError) {
      expect(outcome).toMatchObject({ alive: "source", status: "cancelled" });
      expect(await pair.states()).toEqual({ source: "running", destination: "gone" });
    } else {
      expect(outcome).toMatchObject({ status: "completed", cancelTooLate: true });
      expect(await pair.states()).toEqual({ source: "postmigrate", destination: "running" });
    }
  });

  test("whose destination dies in the middle leaves the source running", async () => {
    await using pair = await EndPair.start();
    const error = await failureUnderWay(pair, () => pair.destination.process.kill("SIGKILL"));
    expect(error).toMatchObject({ alive: "source", status: "failed" });
    expect(await pair.states()).toEqual({ source: "running", destination: "gone" });
  });

  test("whose destination dies when it has the guest leaves the source running", async () => {
    await using pair = await EndPair.start();
    const { source, destination } = pair;
    // Sent before our own client knows that both are through.
    destination.qmp.on("MIGRATION", ({ data }) => {
      if (data.status === "completed") destination.process.kill("SIGKILL");
    });
    const outcome = await failureOf(migrateBetween(source, destination), MigrationError);
    // Either the order to run was not written yet, or it was, and nobody knows.
    if (outcome.alive === "source") expect(await pair.states()).toEqual({ source: "running", destination: "gone" });
    else {
      expect(outcome.alive).toBe("none");
      expect(await pair.states()).toEqual({ source: "postmigrate", destination: "gone" });
    }
  });

  test("of a paused guest whose destination dies when it has it can be continued at the source", async () => {
    await using pair = await EndPair.start();
    const { source, destination } = pair;
    await source.qmp.execute("stop");
    destination.qmp.on("MIGRATION", ({ data }) => {
      if (data.status === "completed") destination.process.kill("SIGKILL");
    });
    expect(await failureOf(migrateBetween(source, destination), MigrationError)).toMatchObject({ alive: "source" });
    // Later versions put back the state that it had.
    expect((await pair.states()).source).toMatch(/^(postmigrate|paused)$/);
    await refuseSecondCopy(source);

    // The proof is of that migration only, whoever begins the next one.
    await source.qmp.execute("cont");
    await source.qmp.execute("stop");
    await using second = await EndPair.start();
    expect((await migrateBetween(source, second.destination)).status).toBe("completed");
    expect((await failureOf(refuseSecondCopy(source), MigrationError)).message).toContain("it would run twice");
  });

  test("whose source dies in the middle leaves none, and no destination behind", async () => {
    await using pair = await EndPair.start();
    const error = await failureUnderWay(pair, () => pair.source.process.kill("SIGKILL"));
    expect(error.alive).toBe("none");
    expect(error.message).toContain("the source ended (killed, SIGKILL)");
    expect(await pair.states()).toEqual({ source: "gone", destination: "gone" });
  });

  test("whose source dies before it has reached the destination is over at once", async () => {
    await using directory = await TemporaryDirectory.make();
    const elsewhere = directory.file("source");
    const here = directory.file("destination");
    await mkdir(elsewhere);
    await mkdir(here);
    // Each QEMU takes the path that both are given for one of its own: the source connects to a server of ours.
    await using server = createServer();
    server.listen(join(elsewhere, "migration"));
    await using atSource = await open(elsewhere);
    await using atDestination = await open(here);
    await using pair = await EndPair.start({ descriptors: { source: atSource.fd, destination: atDestination.fd } });
    const destination = { ...pair.destination, runDirectory: "/proc/self/fd/4" };
    const connected = once(server, "connection") as Promise<[Socket]>;
    const failure = failureOf(migrateBetween(pair.source, destination), MigrationError);
    const [connection] = await connected;
    connection.on("error", () => {});
    pair.source.process.kill("SIGKILL");
    const error = await failure;
    connection.destroy();
    expect(error.alive).toBe("none");
    expect(error.message).toMatch(/source ended \(killed, SIGKILL\); destination was never connected to by the source/);
    expect(await pair.states()).toEqual({ source: "gone", destination: "gone" });
  });

  test("whose destination is stuck can be aborted, and leaves the source running", async () => {
    await using pair = await EndPair.start();
    const error = await failureUnderWay(pair, (controller) => {
      pair.destination.process.kill("SIGSTOP");
      controller.abort();
    });
    expect(error).toMatchObject({ alive: "source", status: "cancelled" });
    expect(await pair.states()).toEqual({ source: "running", destination: "gone" });
  });

  test("whose source is stuck can be aborted: nothing is continued, and it runs once it can", async () => {
    await using pair = await EndPair.start();
    const error = await failureUnderWay(pair, (controller) => {
      pair.source.process.kill("SIGSTOP");
      controller.abort();
    });
    expect(error).toMatchObject({ alive: "unknown" });
    expect(pair.destination.process.ended.aborted).toBe(true);
    pair.source.process.kill("SIGCONT");
    expect(await pair.states()).toEqual({ source: "running", destination: "gone" });
  });

  test("is refused while another one is under way, which goes on", async () => {
    await using pair = await EndPair.start();
    await using other = await EndPair.start();
    const active = underWay(pair.source);
    const migration = migrateBetween(pair.source, pair.destination, slowly);
    await active;
    const error = await failureOf(migrateBetween(pair.source, other.destination), MigrationError);
    expect(error).toMatchObject({ alive: "source", status: "none" });
    expect((await other.states()).destination).toBe("gone");
    await pair.source.qmp.execute("migrate-set-parameters", { "max-bandwidth": 1e9 });
    expect((await migration).status).toBe("completed");
    expect(await pair.states()).toEqual({ source: "postmigrate", destination: "running" });
  });

  test("is refused with QEMU's reason when a device can't be migrated", async () => {
    const device = ["-blockdev", "driver=null-co,node-name=n0", "-device", "nvme,serial=1,drive=n0"];
    await using pair = await EndPair.start({ source: device, destination: device });
    const outcome = await migrateBetween(pair.source, pair.destination).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (outcome === undefined) {
      // In 11.1 this device can.
      expect(isAtLeast(pair.source.qmp.greeting, 11, 0)).toBe(true);
      return;
    }
    expect(outcome).toMatchObject({ alive: "source", status: "none" });
    expect((outcome as Error).message).toMatch(/nvme/);
    expect(await pair.states()).toEqual({ source: "running", destination: "gone" });
  });

  test("to a destination that waits for none is refused, and ends nothing", async () => {
    await using pair = await EndPair.start();
    const error = await failureOf(migrateBetween(pair.destination, pair.source), MigrationError);
    expect(error.message).toContain("itself waits for a migration");
    expect(await pair.states()).toEqual({ source: "running", destination: "inmigrate" });
    const other = await failureOf(migrateBetween(pair.source, pair.source), MigrationError);
    expect(other.message).toContain('launch it with incoming: "defer"');
    expect(await pair.states()).toEqual({ source: "running", destination: "inmigrate" });
  });

  test("can be tried again with another destination after a failure", async () => {
    await using first = await EndPair.start({ destination: ["-device", "virtio-rng-pci"] });
    await failureOf(migrateBetween(first.source, first.destination), MigrationError);
    await using second = await EndPair.start();
    const report = await migrateBetween(first.source, second.destination);
    expect(report.status).toBe("completed");
    expect((await first.states()).source).toBe("postmigrate");
    expect((await second.states()).destination).toBe("running");
    // It has no guest of its own any more.
    await using third = await EndPair.start();
    const again = await failureOf(migrateBetween(first.source, third.destination), MigrationError);
    expect(again.message).toContain("it would run twice");
  });
});
