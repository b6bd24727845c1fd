import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { QemuAbortError, QemuTimeoutError } from "@qemu-wire/wire";
import { BuildError } from "../src/build/build-error.js";
import type { BuildProgress, BuildQemuOptions } from "../src/build/build-options.js";
import { buildQemu } from "../src/build/build-qemu.js";
import { temporaryFolder } from "./support/binary-host.js";
import { describeBuild } from "./support/describe-build.js";
import { packed, versionPatch, writeFakeSource } from "./support/binary-fake-source.js";

describeBuild("buildQemu", () => {
  test("a patched source is built, installed, and the same content is built once", async () => {
    const place = await prepare();
    const patches = [join(place.folder, "one.patch"), join(place.folder, "two's.patch")];
    await writeFile(patches[0] ?? "", versionPatch("7.2.0", "7.2.1"));
    await writeFile(patches[1] ?? "", versionPatch("7.2.1", "7.2.2"));
    const seen: BuildProgress[] = [];
    const options = {
      ...place.options,
      patches,
      env: { ...place.options.env, GREETING: "from the environment" },
      onProgress: (progress: BuildProgress) => seen.push(progress),
    };

    const built = await buildQemu(options);
    expect(built.cached).toBe(false);
    expect(built.binary).toBe(join(built.prefix, "bin/qemu-system-x86_64"));
    expect(built.took).toBeGreaterThan(0);
    expect(printed(built.binary)).toBe("QEMU emulator version 7.2.2 (fake)\n");
    // The source itself stays as it was.
    expect(await readFile(join(place.source, "include/version.h"), "utf8")).toContain("7.2.0");
    expect(seen).toContainEqual({
      step: "configure",
      line: "targets: x86_64-softmmu; greeting: from the environment",
      done: undefined,
      total: undefined,
    });
    const figures = seen.filter(({ step, done }) => step === "build" && done !== undefined);
    expect(figures.map(({ done, total }) => [done, total])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(seen.filter(({ step }) => step === "patch")).toHaveLength(2);

    const again = await buildQemu(options);
    expect(again).toMatchObject({ cached: true, binary: built.binary, prefix: built.prefix });
    expect(await place.builds()).toBe(1);
    // Nothing of the work is left, only what was made.
    expect(await readdir(place.cache)).toEqual([built.prefix.slice(place.cache.length + 1)]);

    const forced = await buildQemu({ ...options, force: true });
    expect(forced).toMatchObject({ cached: false, binary: built.binary });
    expect(await place.builds()).toBe(2);
    expect(printed(forced.binary)).toContain("7.2.2");
  });

  test("other content is another build: source, patches, targets, options", async () => {
    const place = await prepare();
    const first = await buildQemu(place.options);
    const two = await buildQemu({ ...place.options, targets: ["aarch64-softmmu", "x86_64-softmmu"] });
    expect(two.binary).toBe(join(two.prefix, "bin/qemu-system-aarch64"));
    expect(existsSync(join(two.prefix, "bin/qemu-system-x86_64"))).toBe(true);
    const patch = join(place.folder, "a.patch");
    await writeFile(patch, versionPatch("7.2.0", "7.3.0"));
    const patched = await buildQemu({ ...place.options, patches: [patch] });
    await writeFile(join(place.source, "VERSION"), "7.2.9\n");
    const changed = await buildQemu(place.options);
    expect(new Set([first, two, patched, changed].map(({ prefix }) => prefix)).size).toBe(4);
    expect(await place.builds()).toBe(4);
    expect(printed(first.binary)).toContain("7.2.0");
    // Files of version control are no content.
    await mkdir(join(place.source, ".git"));
    await writeFile(join(place.source, ".git/HEAD"), "x");
    expect((await buildQemu(place.options)).cached).toBe(true);
  });

  test.each(["tar.xz", "tar.gz", "tar.bz2"])("from a tarball: %s", async (ending) => {
    const place = await prepare();
    const archive = join(place.folder, `qemu-7.2.0.${ending}`);
    await packed(place.folder, "qemu-7.2.0", archive);
    const built = await buildQemu({ ...place.options, source: archive });
    expect(printed(built.binary)).toBe("QEMU emulator version 7.2.0 (fake)\n");
  });

  test("into a prefix: of ours it is replaced, of somebody else's it is left alone", async () => {
    const place = await prepare();
    const prefix = join(place.folder, "opt/a qemu");
    const built = await buildQemu({ ...place.options, prefix });
    expect(built).toMatchObject({ prefix, binary: join(prefix, "bin/qemu-system-x86_64"), cached: false });
    expect(await buildQemu({ ...place.options, prefix })).toMatchObject({ cached: true });
    const patch = join(place.folder, "a.patch");
    await writeFile(patch, versionPatch("7.2.0", "7.2.5"));
    expect(await buildQemu({ ...place.options, prefix, patches: [patch] })).toMatchObject({ cached: false });
    expect(printed(built.binary)).toContain("7.2.5");
    expect(await readdir(join(place.folder, "opt"))).toEqual(["a qemu"]);

    const foreign = join(place.folder, "mine");
    await mkdir(foreign);
    await writeFile(join(foreign, "diary"), "");
    const refused = buildQemu({ ...place.options, prefix: foreign, force: true });
    await expect(refused).rejects.toBeInstanceOf(BuildError);
    await expect(refused).rejects.toThrow(/^prefix: .*mine holds something that buildQemu\(\) did not make/);
    expect(await readdir(foreign)).toEqual(["diary"]);
  });

  test("a patch that doesn't fit is named", async () => {
    const place = await prepare();
    const patches = [join(place.folder, "fits.patch"), join(place.folder, "no-fit.patch")];
    await writeFile(patches[0] ?? "", versionPatch("7.2.0", "7.2.1"));
    await writeFile(patches[1] ?? "", versionPatch("6.0.0", "7.2.2"));
    const failed = buildQemu({ ...place.options, patches });
    await expect(failed).rejects.toMatchObject({ name: "BuildError", step: "patch", exitCode: 1 });
    await expect(failed).rejects.toThrow(/patch .*no-fit\.patch failed \(patch, exit code 1\):[^]*FAILED/);
    expect(await leftIn(place.cache)).toEqual([]);
  });

  test.each([
    ["configure", ["--nosuch"], /ERROR: unknown option --nosuch/],
    ["build", ["--fail=build"], /main\.c:1: error: it does not compile/],
    ["install", ["--fail=install"], /no room/],
    ["install", ["--fail=nothing"], /installed no qemu-system-x86_64/],
  ] as const)("a failure in step %s (%s) tells its last lines and leaves nothing", async (step, configure, text) => {
    const place = await prepare();
    const failed = buildQemu({ ...place.options, configure });
    await expect(failed).rejects.toMatchObject({ name: "BuildError", code: "ERR_QEMU_BUILD", step });
    await expect(failed).rejects.toThrow(text);
    expect(await leftIn(place.cache)).toEqual([]);
    // It is not taken for a build that is there.
    await expect(buildQemu({ ...place.options, configure })).rejects.toThrow(text);
  });

  test("an abort ends every process of the build, and nothing half-built is left", async () => {
    const place = await prepare();
    const controller = new AbortController();
    const building = buildQemu({
      ...place.options,
      configure: ["--hang"],
      signal: controller.signal,
      onProgress: ({ line }) => {
        if (line === "hanging") controller.abort(new Error("enough"));
      },
    });
    await expect(building).rejects.toBeInstanceOf(QemuAbortError);
    await expect(building).rejects.toMatchObject({ name: "AbortError", cause: new Error("enough") });
    await place.expectEnded();
    expect(await leftIn(place.cache)).toEqual([]);
    await expect(buildQemu({ ...place.options, signal: controller.signal })).rejects.toBeInstanceOf(QemuAbortError);
  });

  test("the time limit does the same, and says so", { timeout: 60_000 }, async () => {
    const place = await prepare();
    const building = buildQemu({ ...place.options, configure: ["--hang"], timeout: 10_000 });
    await expect(building).rejects.toBeInstanceOf(QemuTimeoutError);
    await expect(building).rejects.toThrow("QEMU was not built within 10000 ms");
    await place.expectEnded();
    expect(await leftIn(place.cache)).toEqual([]);
  });

  test("who follows the build may end it by throwing", async () => {
    const place = await prepare();
    const onProgress = ({ line }: BuildProgress): void => {
      if (line === "hanging") throw new RangeError("not this line");
    };
    const building = buildQemu({ ...place.options, configure: ["--hang"], onProgress });
    await expect(building).rejects.toThrow(new RangeError("not this line"));
    await place.expectEnded();
  });

  test.each<[string, Partial<BuildQemuOptions>]>([
    ["source", { source: "qemu" }],
    ["source", { source: "/nonexistent/qemu" }],
    ["source", { source: "/dev/null" }],
    ["patches[0]", { patches: ["/nonexistent/a.patch"] }],
    ["patches[1]", { patches: ["/a.patch", "b.patch"] }],
    ["targets", { targets: [] }],
    ["targets[0]", { targets: ["x86_64-softmmu --cc=x"] }],
    ["prefix", { prefix: "//" }],
    ["configure[0]", { configure: ["--prefix=/usr"] }],
    ["configure[1]", { configure: ["--static", "--target-list"] }],
    ["jobs", { jobs: 0 }],
    ["nice", { nice: 20 }],
  ])("a wrong %s is refused by its name: %o", async (option, wrong) => {
    const place = await prepare();
    const refused = buildQemu({ ...place.options, ...wrong });
    await expect(refused).rejects.toMatchObject({ name: "BuildError", step: "check" });
    await expect(refused).rejects.toThrow(new RegExp(`^${option.replaceAll(/[[\]]/g, "\\$&")}: `));
    expect(existsSync(place.cache)).toBe(false);
  });

  test("what is no source of QEMU is refused, and what is no archive", async () => {
    const place = await prepare();
    await writeFile(join(place.folder, "notes.tar.xz"), "not an archive");
    await expect(buildQemu({ ...place.options, source: join(place.folder, "notes.tar.xz") })).rejects.toMatchObject({
      step: "unpack",
      exitCode: 2,
    });
    await mkdir(join(place.folder, "empty"));
    const empty = buildQemu({ ...place.options, source: join(place.folder, "empty") });
    await expect(empty).rejects.toThrow("is no source of QEMU: there is no configure in it");
  });
});

interface Place {
  readonly folder: string;
  readonly source: string;
  readonly cache: string;
  readonly options: BuildQemuOptions & { readonly env: Readonly<Record<string, string>> };
  /** How often something was configured. */
  builds(): Promise<number>;
  /** That the processes of a build that hangs are gone. */
  expectEnded(): Promise<void>;
}

async function prepare(): Promise<Place> {
  const folder = await temporaryFolder();
  const source = join(folder, "qemu-7.2.0");
  const cache = join(folder, "cache/builds");
  const count = join(folder, "count");
  await writeFakeSource(source);
  return {
    folder,
    source,
    cache,
    options: { source, targets: ["x86_64-softmmu"], cacheDirectory: cache, env: { COUNT_FILE: count } },
    builds: async () => (await readFile(count, "utf8")).trim().split("\n").length,
    expectEnded: async () => {
      const pids = (await readFile(`${count}.pid`, "utf8")).trim().split("\n");
      expect(pids).toHaveLength(2);
      for (const pid of pids) await expect.poll(async () => await isRunning(pid), { timeout: 10_000 }).toBe(false);
    },
  };
}

async function isRunning(pid: string): Promise<boolean> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return text !== "" && !/\) [ZX] /.test(text);
}

function printed(binary: string): string {
  return execFileSync(binary, { encoding: "utf8" });
}

/** What is in a folder, or would be: it may not have been made. */
async function leftIn(folder: string): Promise<string[]> {
  return (await stat(folder).catch(() => undefined)) === undefined ? [] : await readdir(folder);
}
