import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { OwnershipError } from "../src/errors.js";
import type { Host } from "../src/host/host.js";
import { attachQemuProcess } from "../src/process/attach-qemu-process.js";
import { killProcess } from "../src/process/end-process.js";
import { OwnerLock } from "../src/process/owner-lock.js";
import type { QemuProcess } from "../src/process/qemu-process.js";
import { describeRunDirectory, runDirectoryFor } from "../src/process/run-directory.js";
import { startQemuProcess } from "../src/process/start-qemu-process.js";
import { ownHost } from "./support/own-host.js";
import { ProcessChild } from "./support/process-child.js";
import { hostIn, planIn, type ProcessPlanOptions } from "./support/process-plan.js";

const own = ownHost();
const started: QemuProcess[] = [];

afterEach(async () => {
  for (const child of started.splice(0)) {
    await killProcess(child);
    await child.cleanUp();
  }
});

async function start(options?: ProcessPlanOptions): Promise<QemuProcess> {
  const child = await startQemuProcess(await planIn(own.host, options));
  started.push(child);
  return child;
}

describe("the folder of run directories", () => {
  test("that can't be made is told with what to do", async () => {
    writeFileSync(own.file("file"), "");
    for (const place of ["/proc", own.file("nowhere"), own.file("file")]) {
      const error = await runDirectoryFor(hostIn(place), "vm1").catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(OwnershipError);
      expect(error).toMatchObject({
        runDirectory: expect.stringMatching(new RegExp(`^${place}/qemu-wire-\\d+$`)),
        message: expect.stringMatching(/\((?:ENOENT|ENOTDIR|EACCES)\)\. Set XDG_RUNTIME_DIR/),
        cause: { code: expect.stringMatching(/^E/) },
      });
    }
  });

  test("is this user's only, and made once", async () => {
    const first = await runDirectoryFor(own.host, "vm1");
    const second = await runDirectoryFor(own.host, "vm1");
    expect(first).not.toBe(second);
    expect(first).toMatch(new RegExp(`^${own.folder}/vm1-[0-9a-f]{8}$`));
    expect(existsSync(first)).toBe(false);
    expect(statSync(own.folder).mode & 0o777).toBe(0o700);
  });

  test("is refused when it is a link", async () => {
    mkdirSync(own.file("elsewhere"), { mode: 0o700 });
    symlinkSync(own.file("elsewhere"), own.folder);
    await expect(runDirectoryFor(own.host, "vm1")).rejects.toMatchObject({
      name: "OwnershipError",
      message: expect.stringContaining(`${own.folder} can't hold run directories: it is no directory`),
    });
  });

  test("is refused when others may use it", async () => {
    mkdirSync(own.folder);
    chmodSync(own.folder, 0o750);
    await expect(runDirectoryFor(own.host, "vm1")).rejects.toThrow("others may use it (mode 750)");
  });

  test.skipIf(process.getuid?.() !== 0)("is refused when it is another user's", async () => {
    mkdirSync(own.folder, { mode: 0o700 });
    chownSync(own.folder, 65_534, 65_534);
    await expect(runDirectoryFor(own.host, "vm1")).rejects.toThrow("it belongs to user 65534");
  });

  test("leaves room for the names of sockets", async () => {
    const long = await runDirectoryFor(own.host, "n".repeat(200));
    expect(Buffer.byteLength(long)).toBe(83);
    expect(long).toMatch(/\/n+-[0-9a-f]{8}$/);
    const deep = own.file("d".repeat(60));
    mkdirSync(deep);
    await expect(runDirectoryFor(hostIn(deep), "vm1")).rejects.toMatchObject({
      name: "SpecError",
      path: "runDirectory",
      message: expect.stringContaining("XDG_RUNTIME_DIR"),
    });
  });

  test.for(["", "a/b", "..\0", "a b"])("takes no name that is no part of a path: %j", async (name) => {
    await expect(runDirectoryFor(own.host, name)).rejects.toMatchObject({ name: "SpecError", path: "name" });
  });
});

describe("a run directory", () => {
  test("that somebody else has is not used, and not touched", async () => {
    const runDirectory = own.file("vm");
    mkdirSync(runDirectory, { mode: 0o700 });
    writeFileSync(join(runDirectory, "precious"), "");
    await expect(start({ runDirectory })).rejects.toMatchObject({ name: "OwnershipError", runDirectory });
    expect(readdirSync(runDirectory)).toEqual(["precious"]);
    expect(readdirSync(own.folder)).toEqual([]);
  });

  test("may be an empty one of the user's, or a path where nothing is", async () => {
    for (const runDirectory of [own.file("empty"), own.file("none")]) {
      if (runDirectory.endsWith("empty")) mkdirSync(runDirectory, { mode: 0o700 });
      const child = await start({ runDirectory });
      expect(child.runDirectory).toBe(runDirectory);
      await killProcess(child);
      await child.cleanUp();
      expect(existsSync(runDirectory)).toBe(false);
    }
    symlinkSync("/", own.file("link"));
    await expect(start({ runDirectory: own.file("link") })).rejects.toThrow("can't be a run directory");
  });

  test("is gone when its program can't be started, or what comes before fails", async () => {
    const runDirectory = own.file("vm");
    await expect(start({ runDirectory, command: ["/no/such"] })).rejects.toMatchObject({ code: "ENOENT" });
    const prepare = async (): Promise<void> => {
      expect(statSync(runDirectory).mode & 0o777).toBe(0o700);
      throw new Error("no space");
    };
    await expect(startQemuProcess(await planIn(own.host, { runDirectory }), { prepare })).rejects.toThrow("no space");
    expect(readdirSync(own.path)).toEqual([`qemu-wire-${process.getuid?.()}`]);
    expect(readdirSync(own.folder)).toEqual([]);
  });

  test("has to be in the command line, as QEMU's pidfile", async () => {
    const plan = await planIn(own.host);
    await expect(startQemuProcess({ ...plan, argv: ["true"] })).rejects.toThrow(
      `has no -pidfile ${plan.runDirectory}/pid`,
    );
  });

  test("can be kept, and is nobody's then", async () => {
    const child = await start();
    await killProcess(child);
    await child.cleanUp({ keep: true });
    expect(readdirSync(own.folder)).toEqual([child.runDirectory.slice(own.folder.length + 1)]);
    expect(JSON.parse(readFileSync(join(child.runDirectory, "record.json"), "utf8"))).toMatchObject({ version: 1 });
    await expect(attachQemuProcess(own.host, child.runDirectory)).rejects.toThrow("is no run directory of this user's");
  });
});

describe("the owner of a run directory", () => {
  test("is one of those who want it, as soon as it is free", async () => {
    const path = await runDirectoryFor(own.host, "vm1");
    const lock = await OwnerLock.claim(own.host, await describeRunDirectory(own.host, path));
    const children = Array.from({ length: 4 }, () =>
      ProcessChild.start("take", { runtimeDirectory: own.path, runDirectory: path }),
    );
    for (const child of children) await child.says("ready");
    await expect(OwnerLock.take(own.host, lock.directory)).rejects.toThrow("belongs to this process already");
    await lock.release();
    for (const child of children) child.go();
    const outcomes = await Promise.all(
      children.map(async (child) => await Promise.race([child.says("took"), child.says("refused")])),
    );
    const owner = children[outcomes.indexOf("")];
    if (owner === undefined) throw new Error(`nobody took it: ${outcomes.join(", ")}`);
    expect(outcomes.toSorted()).toEqual(["", ...Array<string>(3).fill(`OwnershipError ${owner.pid}`)]);

    await expect(OwnerLock.take(own.host, lock.directory)).rejects.toMatchObject({ ownerPid: owner.pid });
    owner.kill("SIGKILL");
    await owner.exited;
    const taken = await OwnerLock.take(own.host, lock.directory);
    await taken.remove();
    expect(readdirSync(own.folder)).toEqual([]);
  });

  test("is not who took it from a list that was removed meanwhile", async () => {
    const directory = await describeRunDirectory(own.host, own.file("vm"));
    const first = await OwnerLock.claim(own.host, directory);
    await first.release();
    const listed = own.host.files.list(own.folder);
    // A host whose second turn is just being read when everything is removed, and begun anew by somebody who lives.
    const slow: Host = {
      ...own.host,
      files: {
        ...own.host.files,
        write: async (path, content, options) => {
          if (path.endsWith(".owner.3")) {
            for (const name of await listed) rmSync(join(own.folder, name));
            await OwnerLock.claim(own.host, directory);
          }
          await own.host.files.write(path, content, options);
        },
      },
    };
    await expect(OwnerLock.take(slow, directory)).rejects.toThrow("belongs to this process already");
    expect(readdirSync(own.folder)).toEqual([`${directory.id}.owner.1`]);
  });

  test("is not guessed from a file that this version can't read", async () => {
    const directory = await describeRunDirectory(own.host, own.file("vm"));
    for (const text of ["", "{}", '{"turn":1,"runDirectory":"/x","token":"a","owner":{"pid":1}}']) {
      writeFileSync(join(own.folder, `${directory.id}.owner.1`), text);
      await expect(OwnerLock.take(own.host, directory)).rejects.toThrow("is not what this version writes");
    }
  });
});
