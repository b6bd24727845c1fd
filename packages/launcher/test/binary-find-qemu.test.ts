import { chmod, mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultQemu, findQemu } from "../src/binary/find-qemu.js";
import { LaunchError } from "../src/errors.js";
import { recordedHost, temporaryFolder } from "./support/binary-host.js";

describe("findQemu on what is no QEMU", () => {
  test("a path where nothing is", async () => {
    await expectMissing(
      "/nonexistent/qemu-system-x86_64",
      /there is no \/nonexistent\/qemu-system-x86_64.*install QEMU/,
    );
  });

  test("a name that PATH doesn't have", async () => {
    await expectMissing("qemu-system-nosuch", /there is no qemu-system-nosuch in PATH: install QEMU/);
  });

  test("a file that must not be executed, a folder, a relative path, an empty word", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "qemu-system-x86_64");
    await writeFile(file, "#!/bin/sh\necho QEMU emulator version 7.2.0\n");
    await expectMissing(file, /can't be executed by user \d+: check its permissions/);
    await expectMissing(folder, /is a directory: give the path of the program in it/);
    await expectMissing("./qemu-system-x86_64", /is a relative path: give an absolute one/);
    await expectMissing([file, ""], /must not be empty/);
    await expectMissing([], /must not be empty/);
    await expectMissing("a\0b", /NUL/);
  });

  test("a script whose interpreter is missing, and one that isn't executable code", async () => {
    const folder = await temporaryFolder();
    const script = join(folder, "script");
    await writeFile(script, "#!/nonexistent/interpreter\n", { mode: 0o755 });
    await expectMissing(script, /the interpreter or loader that it names, is missing/);
    const data = join(folder, "data");
    await writeFile(data, "\u0001\u0002", { mode: 0o755 });
    await expectMissing(data, /it doesn't run/);
  });

  test("a program that fails, with what it said", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "qemu-system-x86_64");
    await writeFile(file, "#!/bin/sh\necho libfoo.so.1: cannot open shared object file >&2\nexit 127\n", {
      mode: 0o755,
    });
    const error = await expectMissing(file, /it doesn't run \(exit code 127\): libfoo\.so\.1: cannot open/);
    expect(error).toMatchObject({
      exitCode: 127,
      stderrTail: expect.stringContaining("libfoo") as string,
      argv: [file],
    });
  });

  test("another program, also one of QEMU's own", async () => {
    await expectMissing("/bin/true", /no system emulator of QEMU/);
    const folder = await temporaryFolder();
    const file = join(folder, "qemu-img");
    await writeFile(file, "#!/bin/sh\necho 'qemu-img version 7.2.0'\n", { mode: 0o755 });
    await expectMissing(file, /--version printed "qemu-img version 7\.2\.0"/);
  });

  test("a failure is not remembered", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "qemu-system-x86_64");
    const { host } = await recordedHost();
    await expect(findQemu(host, file)).rejects.toBeInstanceOf(LaunchError);
    await writeFile(file, "#!/bin/sh\nexit 1\n");
    await expect(findQemu(host, file)).rejects.toThrow("can't be executed");
    await chmod(file, 0o755);
    await expect(findQemu(host, file)).rejects.toThrow("exit code 1");
    await writeFile(file, "#!/bin/sh\necho 'QEMU emulator version 9.1.50 (v9.1.0-rc2)'\n");
    expect(await findQemu(host, file)).toEqual({
      command: [file],
      version: { major: 9, minor: 1, micro: 50 },
      versionText: "QEMU emulator version 9.1.50 (v9.1.0-rc2)",
      target: "x86_64",
    });
  });

  test("several words: a loader before the binary, whose name tells the target", async () => {
    const folder = await temporaryFolder();
    const inner = join(folder, "a b/qemu-system-aarch64");
    await mkdir(join(folder, "a b"));
    await writeFile(inner, 'echo "QEMU emulator version 10.0.1 (of $0)"\n');
    const { host, started } = await recordedHost();
    const words = ["sh", "-u", inner];
    const found = await findQemu(host, words);
    expect(found.target).toBe("aarch64");
    expect(found.versionText).toContain(inner);
    expect(found.command[0]).toMatch(/^\/.*\/sh$/);
    expect(found.command.slice(1)).toEqual(words.slice(1));
    await findQemu(host, words);
    expect(started).toHaveLength(1);
    // The loader is the same, what it loads isn't.
    await writeFile(inner, 'echo "QEMU emulator version 10.0.22"\n');
    expect((await findQemu(host, words)).version.micro).toBe(22);
  });

  test("of many binaries the ones that were met last are remembered", async () => {
    const folder = await temporaryFolder();
    const { host, home } = await recordedHost();
    const kept = join(home, ".cache/qemu-wire/binaries");
    for (let index = 0; index < 80; index++) {
      const known = join(kept, `known-${index}`);
      await mkdir(known, { recursive: true });
      await utimes(known, 1_000 + index, 1_000 + index);
    }
    await chmod(kept, 0o700);
    const file = join(folder, "qemu-system-x86_64");
    await writeFile(file, "#!/bin/sh\necho 'QEMU emulator version 9.1.0'\n", { mode: 0o755 });
    await findQemu(host, file);
    const names = await readdir(kept);
    expect(names).toHaveLength(64);
    expect(names).toContain("known-79");
    expect(names).not.toContain("known-16");
    const again = await recordedHost(home);
    await findQemu(again.host, file);
    expect(again.started).toEqual([]);
  });

  test("the default is the host's own architecture, as QEMU calls it", async () => {
    const { host } = await recordedHost();
    const facts = await host.facts();
    const of = async (architecture: string): Promise<string> =>
      await defaultQemu({ ...host, facts: async () => await Promise.resolve({ ...facts, architecture }) });
    expect(await of("x86_64")).toBe("qemu-system-x86_64");
    expect(await of("aarch64")).toBe("qemu-system-aarch64");
    expect(await of("i686")).toBe("qemu-system-i386");
    expect(await of("armv7l")).toBe("qemu-system-arm");
  });
});

async function expectMissing(wanted: string | readonly string[], message: RegExp): Promise<LaunchError> {
  const { host } = await recordedHost();
  const error: unknown = await findQemu(host, wanted).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LaunchError);
  expect(error).toMatchObject({ diagnosis: "binary-missing", phase: "planning" });
  expect((error as LaunchError).message).toMatch(message);
  return error as LaunchError;
}
