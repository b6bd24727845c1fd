import { truncate, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { startQemu } from "../../../qmp/test/support/qemu-process.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { MigrationError } from "../../src/errors.js";
import { migrateBetween } from "../../src/migration/migration-run.js";
import { EndPair } from "../support/migration-ends.js";

/** A disk for a machine. */
async function disk(path: string): Promise<readonly string[]> {
  await writeFile(path, "");
  await truncate(path, 1024 * 1024);
  return diskOf(path);
}

const diskOf = (path: string): readonly string[] => [
  ...["-blockdev", `driver=raw,node-name=disk0,file.driver=file,file.filename=${path}`],
  ...["-device", "virtio-blk-pci,drive=disk0,id=disk"],
];

describeQemu("a migration of a machine with a disk", () => {
  test("that both ends share leaves one running, at the destination", async () => {
    await using directory = await TemporaryDirectory.make();
    const args = await disk(directory.file("disk"));
    await using pair = await EndPair.start({ source: args, destination: args });
    const report = await migrateBetween(pair.source, pair.destination);
    expect(report.status).toBe("completed");
    expect(await pair.states()).toEqual({ source: "postmigrate", destination: "running" });
  });

  test("that somebody else holds at the destination goes on at the source", async () => {
    await using directory = await TemporaryDirectory.make();
    const [here, there] = [directory.file("here"), directory.file("there")];
    const source = await disk(here);
    const destination = await disk(there);
    await using pair = await EndPair.start({ source, destination });
    // Starts once the destination has let go of its own hold, which it takes when the guest is to run.
    await using holder = await startQemu({ machine: "q35", args: ["-m", "16", ...diskOf(there)] });
    await using _qmp = await holder.connect();
    const error = await failureOf(migrateBetween(pair.source, pair.destination), MigrationError);
    expect(error.alive).toBe("source");
    expect(`${error.message} ${error.destinationStderr}`).toMatch(/lock/);
    expect(await pair.states()).toEqual({ source: "running", destination: "gone" });
  });
});
