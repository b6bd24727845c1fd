import { link, open, readFile, stat, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { startQemu } from "../../../qmp/test/support/qemu-process.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { MigrationError } from "../../src/errors.js";
import { loadFromFile, type SavedMachine } from "../../src/migration/load-from-file.js";
import { noteDestinationGone, refuseSecondCopy } from "../../src/migration/may-continue.js";
import { saveToFile } from "../../src/migration/save-to-file.js";
import { endOf, idleMachine, slowly, stateOf, type TestEnd, underWay } from "../support/migration-ends.js";

/** A machine that runs, or one that waits, of the same devices. */
async function machine(
  name: string,
  directory: TemporaryDirectory,
  more: readonly string[] = [],
  descriptors: readonly number[] = [],
): Promise<TestEnd & AsyncDisposable> {
  const args = [...(await idleMachine(directory)), ...more];
  const process = await startQemu({ machine: "q35", args, descriptors });
  const end = endOf(name, process, await process.connect());
  if (!more.includes("-incoming")) await end.qmp.execute("cont");
  return {
    ...end,
    [Symbol.asyncDispose]: async () => {
      await end.qmp.close();
      await process[Symbol.asyncDispose]();
    },
  };
}

/** By its path where QEMU reads files; elsewhere it has inherited the open file, as its descriptor 4. */
const savedMachine = ({ capabilities }: TestEnd, path: string): SavedMachine =>
  capabilities.migrateFile ? { path } : { descriptor: 4 };

const waits = ["-incoming", "defer"];

describeQemu("a machine that is saved to a file", () => {
  test("to be resumed may be continued, also when it was paused, until it is moved again", async () => {
    await using directory = await TemporaryDirectory.make();
    await using source = await machine("source", directory);
    await source.qmp.execute("stop");
    await saveToFile(source, directory.file("first"), { resume: true });
    // QEMU says the same of a guest that moved elsewhere.
    expect(await stateOf(source)).toBe("postmigrate");
    await refuseSecondCopy(source);
    await source.qmp.execute("cont");
    await source.qmp.execute("stop");
    await saveToFile(source, directory.file("second"));
    await failureOf(refuseSecondCopy(source), MigrationError);
  });

  test("is loaded from it, and runs on there", async () => {
    await using directory = await TemporaryDirectory.make();
    const path = directory.file("a, saved machine");
    await using source = await machine("source", directory);
    const report = await saveToFile(source, path);
    expect(report).toMatchObject({ status: "completed", verified: false, path });
    const { size, mode } = await stat(path);
    expect(size).toBeGreaterThan(10_000);
    expect(mode & 0o777).toBe(0o600);
    expect(await stateOf(source)).toBe("postmigrate");
    const refusal = await failureOf(refuseSecondCopy(source), MigrationError);
    expect(refusal.message).toContain("it would run twice");
    noteDestinationGone(source);
    await refuseSecondCopy(source);

    const file = await open(path);
    try {
      await using destination = await machine("destination", directory, waits, [file.fd]);
      await loadFromFile(destination, savedMachine(destination, path));
      expect(await stateOf(destination)).toBe("running");
    } finally {
      await file.close();
    }
  });

  test("is loaded, and stays paused when told to", async () => {
    await using directory = await TemporaryDirectory.make();
    await using source = await machine("source", directory);
    await saveToFile(source, directory.file("saved"));
    const file = await open(directory.file("saved"));
    try {
      await using destination = await machine("destination", directory, waits, [file.fd]);
      await loadFromFile(destination, savedMachine(destination, directory.file("saved")), { run: false });
      expect(await stateOf(destination)).toBe("paused");
    } finally {
      await file.close();
    }
  });

  test("runs on where it was, if that is wanted", async () => {
    await using directory = await TemporaryDirectory.make();
    await using source = await machine("source", directory);
    await saveToFile(source, directory.file("one"), { resume: true });
    expect(await stateOf(source)).toBe("running");
    await saveToFile(source, directory.file("two"), { resume: true });
    expect(await stateOf(source)).toBe("running");
    await source.qmp.execute("stop");
    await saveToFile(source, directory.file("three"), { resume: true });
    expect(await stateOf(source)).not.toBe("running");
  });

  test("never replaces a file, nor follows a link", async () => {
    await using directory = await TemporaryDirectory.make();
    await using source = await machine("source", directory);
    await writeFile(directory.file("precious"), "precious");
    await link(directory.file("precious"), directory.file("link"));
    for (const name of ["precious", "link"]) {
      const error = await failureOf(saveToFile(source, directory.file(name)), MigrationError);
      expect(error).toMatchObject({ alive: "source", status: "none" });
      expect(error.message).toMatch(/exist/i);
    }
    expect(await readFile(directory.file("precious"), "utf8")).toBe("precious");
    expect(await stateOf(source)).toBe("running");
  });

  test("is refused with the path and what to do where no file can be", async () => {
    await using directory = await TemporaryDirectory.make();
    await using source = await machine("unsaved", directory);
    await writeFile(directory.file("there"), "mine");
    const places = [
      [directory.file("none/saved"), "ENOENT", /there is no folder .*none.* make it first/],
      [directory.file("there/saved"), "ENOTDIR", /there on .* is no directory/],
      [directory.file("there"), "EEXIST", /there exists .* save to another path/],
    ] as const;
    for (const [path, code, words] of places) {
      const error = await saveToFile(source, path).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: "MigrationError", alive: "source", message: expect.stringMatching(words) });
      expect(error).toMatchObject({ cause: { cause: { code } } });
    }
    expect(await stateOf(source)).toBe("running");
  });

  test("leaves no file when it is aborted, and runs on", async () => {
    await using directory = await TemporaryDirectory.make();
    const path = directory.file("saved");
    await using source = await machine("source", directory);
    const controller = new AbortController();
    const active = underWay(source);
    const saving = failureOf(saveToFile(source, path, { ...slowly, signal: controller.signal }), MigrationError);
    await active;
    controller.abort();
    expect(await saving).toMatchObject({ alive: "source", status: "cancelled" });
    expect(await stateOf(source)).toBe("running");
    await expect(stat(path)).rejects.toThrow("ENOENT");
  });

  test("leaves no file when it can't be written, and runs on", async () => {
    await using directory = await TemporaryDirectory.make();
    await using source = await machine("source", directory);
    // A name that the file system refuses stands for any failure to write.
    const path = directory.file("x".repeat(300));
    const error = await failureOf(saveToFile(source, path), MigrationError);
    expect(error.alive).toBe("source");
    expect(error.message).toContain("ENAMETOOLONG");
    expect(await stateOf(source)).toBe("running");
  });

  test("that has other devices is not loaded: the new one ends and says why", async () => {
    await using directory = await TemporaryDirectory.make();
    const path = directory.file("saved");
    await using source = await machine("source", directory, ["-device", "virtio-rng-pci"]);
    await saveToFile(source, path);
    const file = await open(path);
    try {
      await using destination = await machine("destination", directory, waits, [file.fd]);
      const error = await failureOf(loadFromFile(destination, savedMachine(destination, path)), MigrationError);
      expect(error.alive).toBe("none");
      expect(error.destinationStderr).toMatch(/Unknown .*section/);
      expect((await destination.process.exited).code).toBe(1);
    } finally {
      await file.close();
    }
  });

  test("by a QEMU without file: is not loaded by its path, which says what to do", async () => {
    await using directory = await TemporaryDirectory.make();
    await using waiting = await machine("destination", directory, waits);
    if (waiting.capabilities.migrateFile) {
      const missing = loadFromFile(waiting, { path: directory.file("missing") });
      expect((await failureOf(missing, MigrationError)).message).toMatch(/No such file/);
    } else {
      const error = await failureOf(loadFromFile(waiting, { path: directory.file("saved") }), MigrationError);
      expect(error.message).toContain("let it inherit the open file");
    }
  });
});
