import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const script = new URL("../scripts/set-up/debian-packages.mjs", import.meta.url).href;

/** A folder that is all of PATH for the set-up under test, with an apt-get that writes down what it is asked. */
let programs: string;

beforeEach(async () => {
  programs = await mkdtemp(join(tmpdir(), "qemu-wire-programs-"));
  await symlink("/usr/bin/env", join(programs, "env"));
});

afterEach(() => rm(programs, { recursive: true }));

/** Puts a shell script on that PATH. */
async function program(name: string, text: string): Promise<string> {
  const path = join(programs, name);
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

const installing = `
echo "$@" >> ${"$"}{0%/*}/asked
case "$1" in install) echo > ${"$"}{0%/*}/qemu-system-x86_64; /bin/chmod +x ${"$"}{0%/*}/qemu-system-x86_64 ;; esac`;

const asked = async (): Promise<string[]> => {
  const text = await readFile(join(programs, "asked"), "utf8").catch(() => "");
  return text.trimEnd().split("\n");
};

/** Runs the set-up for QEMU as somebody, without a terminal; stdout holds what it threw. */
function ensure(user: number, environment: Record<string, string> = {}, platform = "linux") {
  const code = `
    process.getuid = () => ${user};
    Object.defineProperty(process, "platform", { value: "${platform}" });
    const { ensurePrograms, needs } = await import("${script}");
    await ensurePrograms([needs.qemu]).catch(({ name, message }) => console.log(name + ": " + message));
  `;
  return new Promise<{ stdout: string; stderr: string }>((resolve, reject) => {
    const env = { PATH: programs, ...environment };
    execFile(process.execPath, ["--input-type=module", "-e", code], { env }, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr, { cause: error }));
      else resolve({ stdout, stderr });
    }).stdin?.end();
  });
}

describe("a missing QEMU", () => {
  test("is installed for root, without recommended packages, and told on stderr only", async () => {
    await program("apt-get", installing);
    const { stdout, stderr } = await ensure(0);
    expect(stdout).toBe("");
    expect(stderr).toContain("Installing Debian packages: qemu-system-x86 (for qemu-system-x86_64)");
    const [call = "", ...more] = await asked();
    expect(call).toMatch(/^install -y --no-install-recommends .*qemu-system-x86$/);
    expect(more).toEqual([]);
  });

  test("is installed after an update when the first try fails", async () => {
    await program(
      "apt-get",
      `if [ "$1" = update ]; then echo > ${programs}/updated; fi\n[ -e ${programs}/updated ] || { echo "Unable to locate"; exit 100; }\n${installing}`,
    );
    const { stdout } = await ensure(0);
    expect(stdout).toBe("");
    expect(await asked()).toEqual(["update", expect.stringContaining("install")]);
  });

  test("that can't be installed is an error that shows what apt-get said", async () => {
    await program("apt-get", 'echo "E: no space left"; exit 100');
    const { stdout, stderr } = await ensure(0);
    expect(stdout).toMatch(/^SetUpError: apt-get could not install qemu-system-x86/);
    expect(stderr).toContain("E: no space left");
  });

  test("that is still missing after the installation is an error", async () => {
    await program("apt-get", "exit 0");
    expect((await ensure(0)).stdout).toContain("still not there");
  });

  test("is not installed for others without a terminal: the command to run is told", async () => {
    await program("apt-get", installing);
    const { stdout } = await ensure(1000);
    expect(stdout.trim()).toBe(
      "SetUpError: qemu-system-x86_64 not found. Install it with: " +
        "sudo apt-get install -y --no-install-recommends qemu-system-x86",
    );
    expect(await asked()).toEqual([""]);
  });

  test.each([["darwin"], ["linux"]])("says what to do where there is no apt-get (%s)", async (platform) => {
    expect((await ensure(1000, {}, platform)).stdout).toMatch(/brew install qemu.*QEMU_BINARY/);
  });
});

describe("a QEMU that is there", () => {
  test("needs nothing", async () => {
    await program("apt-get", installing);
    await program("qemu-system-x86_64", "exit 0");
    expect(await ensure(0)).toEqual({ stdout: "", stderr: "" });
    expect(await asked()).toEqual([""]);
  });

  test("may be named by QEMU_BINARY", async () => {
    const other = await program("my-qemu", "exit 0");
    expect(await ensure(0, { QEMU_BINARY: other })).toEqual({ stdout: "", stderr: "" });
    expect(await ensure(0, { QEMU_BINARY: "my-qemu" })).toEqual({ stdout: "", stderr: "" });
  });

  test("is not replaced by another when QEMU_BINARY is wrong", async () => {
    await program("apt-get", installing);
    const { stdout } = await ensure(0, { QEMU_BINARY: "/nowhere/qemu" });
    expect(stdout.trim()).toBe("WrongProgramError: QEMU_BINARY=/nowhere/qemu: there is no such program.");
    expect(await asked()).toEqual([""]);
  });
});

test("no package may start a service during the installation", async () => {
  await program(
    "apt-get",
    `for word in "$@"; do case $word in -oDPkg::Path=*) path=${"$"}{word#*=} ;; esac; done
PATH=$path:$PATH; invoke-rc.d x start && deb-systemd-invoke start x && service x start && echo quiet >> ${programs}/asked
${installing}`,
  );
  await ensure(0);
  expect((await asked())[0]).toBe("quiet");
});
