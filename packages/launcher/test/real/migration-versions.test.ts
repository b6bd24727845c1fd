import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { describeGuest } from "../../../qga/test/support/describe-guest.js";
import { qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { MigrationError } from "../../src/errors.js";
import { migrateBetween } from "../../src/migration/migration-run.js";
import { stateOf } from "../support/migration-ends.js";
import { bootId, GuestMachine } from "../support/migration-guest.js";

/** The destination: another version of QEMU, when one is named. */
const other = process.env["QEMU_BINARY_DESTINATION"] ?? qemuBinary;

/** The newest versioned `q35` that both know. */
function commonMachine(binary: string): string {
  const namesOf = (program: string): string[] =>
    execFileSync(program, ["-machine", "help"], { encoding: "utf8" }).match(/^pc-q35-\d+\.\d+(?= )/gm) ?? [];
  const theirs = new Set(namesOf(binary));
  const version = (name: string): number => {
    const [major = 0, minor = 0] = name.slice("pc-q35-".length).split(".").map(Number);
    return 100 * major + minor;
  };
  const common = namesOf(qemuBinary)
    .filter((name) => theirs.has(name))
    .toSorted((one, another) => version(another) - version(one));
  if (common[0] === undefined) throw new Error(`${qemuBinary} and ${binary} have no machine type in common`);
  return common[0];
}

describeGuest("a guest that moves to another version of QEMU", () => {
  test("goes on there, or stays where it was", { timeout: 180_000 }, async () => {
    const machine = commonMachine(other);
    await using source = await GuestMachine.start("source", { machine });
    const boot = await source.ask(bootId);
    await using destination = await GuestMachine.start("destination", {
      machine,
      incoming: true,
      binary: other,
    });
    const outcome = await migrateBetween(source.end, destination.end).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (outcome === undefined) {
      expect(await stateOf(source.end)).toBe("postmigrate");
      expect(await destination.ask(bootId)).toBe(boot);
      return;
    }
    // Such as 10.0.13 to 11.1, whose virtqueues have different limits.
    if (!(outcome instanceof MigrationError)) throw outcome;
    expect(outcome).toMatchObject({ alive: "source", status: "failed" });
    expect(outcome.destinationStderr).toContain("exceeds allocated max");
    expect((await destination.end.process.exited).code).toBe(1);
    expect(await stateOf(source.end)).toBe("running");
    expect(await source.ask(bootId)).toBe(boot);
  });
});
