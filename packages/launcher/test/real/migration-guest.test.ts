import { open } from "node:fs/promises";
import { expect, test } from "vitest";
import { describeGuest } from "../../../qga/test/support/describe-guest.js";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { MigrationError } from "../../src/errors.js";
import { loadFromFile } from "../../src/migration/load-from-file.js";
import type { MigrationOptions } from "../../src/migration/migration-options.js";
import { migrateBetween } from "../../src/migration/migration-run.js";
import { saveToFile } from "../../src/migration/save-to-file.js";
import type { TransferProgress } from "../../src/migration/transfer-progress.js";
import { stateOf } from "../support/migration-ends.js";
import { bootId, GuestMachine } from "../support/migration-guest.js";

/** So that a hop takes seconds, and is seen on its way by a process that is held up; in bytes per second. */
const bandwidth = 16 * 1024 * 1024;

const hops: readonly MigrationOptions[] = [
  { via: "unix", bandwidth },
  { via: "tcp", bandwidth },
  { via: "unix", bandwidth, capabilities: { multifd: true } },
  // Slow enough to be needed: what is left when it begins takes a second.
  { postcopy: "at-once", parameters: { "max-postcopy-bandwidth": 64 * 1024 * 1024 } },
];

describeGuest("a guest that runs", () => {
  test("moves from machine to machine, over every way, and never notices", { timeout: 400_000 }, async () => {
    let here = await GuestMachine.start("first");
    const boot = await here.ask(bootId);
    await here.ask((agent) => agent.writeFile("/tmp/mark", "still here"));
    for (const [index, hop] of hops.entries()) {
      const there = await GuestMachine.start(`hop ${index + 1}`, { incoming: true });
      const seen: TransferProgress[] = [];
      const { end } = here;
      const report = await migrateBetween(end, there.end, {
        ...hop,
        onProgress: (progress) => seen.push(progress),
        quitSource: () => end.qmp.quit(),
      });
      expect(report).toMatchObject({ status: "completed", verified: true });
      expect(report.transferredBytes).toBeGreaterThan(10_000_000);
      expect(report.downtimeMs).toBeGreaterThan(0);
      expect(seen.some(({ percent }) => percent !== undefined && percent > 0 && percent < 100)).toBe(true);
      expect(await stateOf(there.end)).toBe("running");
      expect((await end.process.exited).code).toBe(0);
      expect(await there.ask(bootId)).toBe(boot);
      expect(await there.ask((agent) => agent.readFile("/tmp/mark", { encoding: "utf8" }))).toBe("still here");
      here = there;
    }

    await using directory = await TemporaryDirectory.make();
    const path = directory.file("saved");
    await saveToFile(here.end, path);
    await here.end.qmp.quit();
    await using file = await open(path);
    await using again = await GuestMachine.start("again", { incoming: true, descriptor: file.fd });
    await loadFromFile(again.end, again.end.capabilities.migrateFile ? { path } : { descriptor: 4 });
    expect(await again.ask(bootId)).toBe(boot);
  });

  test("stays, and answers, when its network card can do more than the other one's", {
    timeout: 300_000,
  }, async () => {
    await using source = await GuestMachine.start("source");
    const boot = await source.ask(bootId);
    await using destination = await GuestMachine.start("destination", { incoming: true, nic: ",event_idx=off" });
    const error = await failureOf(migrateBetween(source.end, destination.end), MigrationError);
    expect(error.alive).toBe("source");
    expect(error.destinationStderr).toMatch(/Features .* unsupported/);
    expect(error.message).toContain(error.destinationStderr.trim());
    expect((await destination.end.process.exited).code).toBe(1);
    expect(await stateOf(source.end)).toBe("running");
    expect(await source.ask(bootId)).toBe(boot);
  });
});
