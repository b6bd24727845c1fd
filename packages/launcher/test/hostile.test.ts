import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TemporaryDirectory } from "../../qmp/test/support/temporary-directory.js";
import { attach, launch, launchAll, localHost, OwnershipError, SpecError } from "../src/index.js";
import { essence } from "../src/diagnosis.js";
import { keepLogs } from "../src/keep-logs.js";
import { LogTail } from "../src/process/log-tail.js";
import { readRecord } from "../src/process/process-record.js";
import { runDirectoriesFolder, runDirectoryIn } from "../src/process/run-directory.js";

/** Calls something as those do who write without a type checker. */
async function failureOf(called: (...args: readonly never[]) => Promise<unknown>, ...args: readonly unknown[]) {
  return await called(...(args as readonly never[])).then(
    () => undefined,
    (error: unknown) => error as Error & { readonly path?: string },
  );
}

test("what is no spec and no plan is refused by name, before anything is looked for", async () => {
  for (const what of [undefined, null, "vm", 5, [], () => {}]) {
    expect(await failureOf(launch, what)).toMatchObject({ name: "SpecError", path: "spec" });
  }
});

test("options that can't be, or are nobody's, are refused by name, before anything is started", async () => {
  const wrong = {
    signal: {},
    detached: "no",
    paused: 1,
    onPhase: 5,
    consoleLogBytes: "1M",
    runDirectory: 5,
    logDirectory: "",
    host: {},
    timeout: 5_000,
    memory: "1G",
  };
  for (const [name, value] of Object.entries(wrong)) {
    const failure = await failureOf(launch, { qemu: "/nonexistent" }, { [name]: value });
    expect(failure, name).toBeInstanceOf(SpecError);
    expect(failure?.path).toBe(name);
  }
  for (const startTimeout of ["5", Number.NaN, -1]) {
    const failure = await failureOf(launch, { qemu: "/nonexistent" }, { startTimeout });
    expect(failure).toMatchObject({ name: "SpecError", path: "startTimeout" });
  }
  for (const qemu of ["9.9", "7", 7]) {
    const failure = await failureOf(launch, { qemu: "/nonexistent" }, { qemu });
    expect(failure).toMatchObject({ name: "SpecError", path: "qemu" });
    expect(failure?.message).toContain("11.1");
  }
  for (const logDirectory of ["/nonexistent", "/etc/passwd"]) {
    expect(await failureOf(launch, {}, { logDirectory })).toMatchObject({ name: "SpecError", path: "logDirectory" });
    expect(await failureOf(attach, "/x", { logDirectory })).toMatchObject({ name: "SpecError", path: "logDirectory" });
  }
  expect(await failureOf(launch, {}, null)).toMatchObject({ path: "options" });
  expect(await failureOf(launchAll, [{}], { paused: 1 })).toMatchObject({ path: "paused" });
  expect(await failureOf(launchAll, 5)).toMatchObject({ name: "SpecError", path: "machines" });
  expect(await failureOf(launchAll, [{}], { runDirectory: "/run/vm" })).toMatchObject({ path: "runDirectory" });
  expect(await failureOf(attach, "/nonexistent", { detached: true })).toMatchObject({ path: "detached" });
});

test("a machine is attached to by an absolute path", async () => {
  for (const path of [undefined, null, "", "vm-1"]) {
    expect(await failureOf(attach, path)).toMatchObject({ name: "SpecError", path: "runDirectory" });
  }
});

test("a record that can't be read is nobody's to act on: too large, a directory, a link to itself", async () => {
  await using directory = await TemporaryDirectory.make();
  const files = [
    async (path: string) => {
      await writeFile(path, "");
      await truncate(path, 17 * 1024 * 1024);
    },
    async (path: string) => await mkdir(path),
    async (path: string) => await symlink(path, path),
    async (path: string) => await writeFile(path, '{"version":1}'),
  ];
  for (const [index, make] of files.entries()) {
    const path = directory.file(`run-${index}`);
    await mkdir(path);
    await make(join(path, "record.json"));
    const place = runDirectoryIn(directory.file("folder"), path);
    await expect(readRecord(localHost(), place)).rejects.toThrow(OwnershipError);
  }
});

test("the folder's parent is no run directory in the folder, which would be removed without a proof", async () => {
  const folder = await runDirectoriesFolder(localHost());
  expect(runDirectoryIn(folder, `${folder}/..`).isInFolder).toBe(false);
  expect(runDirectoryIn(folder, `${folder}/vm-1`).isInFolder).toBe(true);
});

test("a million empty lines on standard error cost no more than what is kept of them", () => {
  const log = new LogTail();
  const before = performance.now();
  log.add("\n".repeat(1_000_000));
  // Tens of milliseconds; with a list that is shifted for each line it takes minutes.
  expect(performance.now() - before).toBeLessThan(5_000);
  for (let index = 0; index < 100_000; index++) log.add(`line ${index}\n`);
  expect(log.text().length).toBeGreaterThan(65_000);
  expect(log.text().length).toBeLessThanOrEqual(64 * 1024);
  expect(log.text()).toMatch(/\nline 99998\nline 99999\n$/);
  const lines: string[] = [];
  log.onLine((line) => lines.push(line));
  expect(lines.at(-1)).toBe("line 99999");
  expect(lines.join("\n").length).toBeLessThanOrEqual(64 * 1024);
});

test("a message has the essence of standard error: no control characters, no endless lines", () => {
  const said = essence(`qemu: warning: never mind\nqemu: \u001B[31mred\u0007\u202E\n${"x".repeat(60_000)}\n`);
  expect(said).toMatch(/^qemu: \[31mred\. x+…$/);
  expect(said.length).toBeLessThan(1_100);
});

test("logs that can't be kept are a warning", async () => {
  const warned = new Promise<Error>((resolve) => process.once("warning", resolve));
  expect(await keepLogs("/nonexistent/logs", "vm", { stderr: "words" })).toEqual([]);
  expect(await warned).toMatchObject({
    code: "ERR_QEMU_LOGS",
    message: expect.stringMatching(/^vm: .*ENOENT/) as string,
  });
});
