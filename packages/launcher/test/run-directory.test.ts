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
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TemporaryDirectory } from "../../qmp/test/support/temporary-directory.js";
import type { Host } from "../src/host/host.js";
import { attachQemuProcess } from "../src/process/attach-qemu-process.js";
import { killProcess } from "../src/process/end-process.js";
import { OwnerLock } from "../src/process/owner-lock.js";
import type { QemuProcess } from "../src/process/qemu-process.js";
import { describeRunDirectory, runDirectoryFor } from "../src/process/run-directory.js";
import { startQemuProcess } from "../src/process/start-qemu-process.js";
import { ProcessChild } from "./support/process-child.js";
import { hostIn, planIn, type ProcessPlanOptions } from "./support/process-plan.js";

let temporary: TemporaryDirectory;
let host: Host;
const started: QemuProcess[] = [];

beforeEach(async () => {
  temporary = await TemporaryDirectory.make();
  host = hostIn(temporary.path);
});

afterEach(async () => {
  for (const child of started.splice(0)) {
    await killProcess(child);
    await child.cleanUp();
  }
  await temporary[Symbol.asyncDispose]();
});

const folder = (): string => join(temporary.path, `qemu-wire-${process.getuid?.()}`);

async function start(options?: ProcessPlanOptions): Promise<QemuProcess> {
  const child = await startQemuProcess(await planIn(host, options));
  started.push(child);
  return child;
}

describe("the folder of run directories", () => {
  test("is this user's only, and made once", async () => {
    const first = await runDirectoryFor(host, "vm1");
    const second = await runDirectoryFor(host, "vm1");
    expect(first).not.toBe(second);
    expect(first).toMatch(new RegExp(`^${folder()}/vm1-[0-9a-f]{8}$`));
    expect(existsSync(first)).toBe(false);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
  });

  test("is refused when it is a link", async () => {
    mkdirSync(temporary.file("elsewhere"), { mode: 0o700 });
    symlinkSync(temporary.file("elsewhere"), folder());
    await expect(runDirectoryFor(host, "vm1")).rejects.toMatchObject({
      name: "OwnershipError",
      message: expect.stringContaining(`${folder()} can't hold run directories: it is no directory`),
    });
  });

  test("is refused when others may use it", async () => {
    mkdirSync(folder());
    chmodSync(folder(), 0o750);
    await expect(runDirectoryFor(host, "vm1")).rejects.toThrow("others may use it (mode 750)");
  });

  test.skipIf(process.getuid?.() !== 0)("is refused when it is another user's", async () => {
    mkdirSync(folder(), { mode: 0o700 });
    chownSync(folder(), 65_534, 65_534);
    await expect(runDirectoryFor(host, "vm1")).rejects.toThrow("it belongs to user 65534");
  });

  test("leaves room for the names of sockets", async () => {
    const long = await runDirectoryFor(host, "n".repeat(200));
    expect(Buffer.byteLength(long)).toBe(83);
    expect(long).toMatch(/\/n+-[0-9a-f]{8}$/);
    const deep = temporary.file("d".repeat(60));
    mkdirSync(deep);
    await expect(runDirectoryFor(hostIn(deep), "vm1")).rejects.toMatchObject({
      name: "SpecError",
      path: "runDirectory",
      message: expect.stringContaining("XDG_RUNTIME_DIR"),
    });
  });

  test.for(["", "a/b", "..\0", "a b"])("takes no name that is no part of a path: %j", async (name) => {
    await expect(runDirectoryFor(host, name)).rejects.toMatchObject({ name: "SpecError", path: "name" });
  });
});

describe("a run directory", () => {
  test("that somebody else has is not used, and not touched", async () => {
    const runDirectory = temporary.file("vm");
    mkdirSync(runDirectory, { mode: 0o700 });
    writeFileSync(join(runDirectory, "precious"), "");
    await expect(start({ runDirectory })).rejects.toMatchObject({ name: "OwnershipError", runDirectory });
    expect(readdirSync(runDirectory)).toEqual(["precious"]);
    expect(readdirSync(folder())).toEqual([]);
  });

  test("may be an empty one of the user's, or a path where nothing is", async () => {
    for (const runDirectory of [temporary.file("empty"), temporary.file("none")]) {
      if (runDirectory.endsWith("empty")) mkdirSync(runDirectory, { mode: 0o700 });
      const child = await start({ runDirectory });
      expect(child.runDirectory).toBe(runDirectory);
      await killProcess(child);
      await child.cleanUp();
      expect(existsSync(runDirectory)).toBe(false);
    }
    symlinkSync("/", temporary.file("link"));
    await expect(start({ runDirectory: temporary.file("link") })).rejects.toThrow("can't be a run directory");
  });

  test("is gone when its program can't be started, or what comes before fails", async () => {
    const runDirectory = temporary.file("vm");
    await expect(start({ runDirectory, command: ["/no/such"] })).rejects.toMatchObject({ code: "ENOENT" });
    const prepare = async (): Promise<void> => {
      expect(statSync(runDirectory).mode & 0o777).toBe(0o700);
      throw new Error("no space");
    };
    await expect(startQemuProcess(await planIn(host, { runDirectory }), { prepare })).rejects.toThrow("no space");
    expect(readdirSync(temporary.path)).toEqual([`qemu-wire-${process.getuid?.()}`]);
    expect(readdirSync(folder())).toEqual([]);
  });

  test("has to be in the command line, as QEMU's pidfile", async () => {
    const plan = await planIn(host);
    await expect(startQemuProcess({ ...plan, argv: ["true"] })).rejects.toThrow(
      `has no -pidfile ${plan.runDirectory}/pid`,
    );
  });

  test("can be kept, and is nobody's then", async () => {
    const child = await start();
    await killProcess(child);
    await child.cleanUp({ keep: true });
    expect(readdirSync(folder())).toEqual([child.runDirectory.slice(folder().length + 1)]);
    expect(JSON.parse(readFileSync(join(child.runDirectory, "record.json"), "utf8"))).toMatchObject({ version: 1 });
    await expect(attachQemuProcess(host, child.runDirectory)).rejects.toThrow("is no run directory of this user's");
  });
});

describe("the owner of a run directory", () => {
  test("is one of those who want it, as soon as it is free", async () => {
    const path = await runDirectoryFor(host, "vm1");
    const lock = await OwnerLock.claim(host, await describeRunDirectory(host, path));
    const children = Array.from({ length: 4 }, () =>
      ProcessChild.start("take", { runtimeDirectory: temporary.path, runDirectory: path }),
    );
    for (const child of children) await child.says("ready");
    await expect(OwnerLock.take(host, lock.directory)).rejects.toThrow("belongs to this process already");
    await lock.release();
    for (const child of children) child.go();
    const outcomes = await Promise.all(
      children.map(async (child) => await Promise.race([child.says("took"), child.says("refused")])),
    );
    const owner = children[outcomes.indexOf("")];
    if (owner === undefined) throw new Error(`nobody took it: ${outcomes.join(", ")}`);
    expect(outcomes.toSorted()).toEqual(["", ...Array<string>(3).fill(`OwnershipError ${owner.pid}`)]);

    await expect(OwnerLock.take(host, lock.directory)).rejects.toMatchObject({ ownerPid: owner.pid });
    owner.kill("SIGKILL");
    await owner.exited;
    const taken = await OwnerLock.take(host, lock.directory);
    await taken.remove();
    expect(readdirSync(folder())).toEqual([]);
  });

  test("is not who took it from a list that was removed meanwhile", async () => {
    const directory = await describeRunDirectory(host, temporary.file("vm"));
    const first = await OwnerLock.claim(host, directory);
    await first.release();
    const listed = host.files.list(folder());
    // A host whose second turn is just being read when everything is removed, and begun anew by somebody who lives.
    const slow: Host = {
      ...host,
      files: {
        ...host.files,
        write: async (path, content, options) => {
          if (path.endsWith(".owner.3")) {
            for (const name of await listed) rmSync(join(folder(), name));
            await OwnerLock.claim(host, directory);
          }
          await host.files.write(path, content, options);
        },
      },
    };
    await expect(OwnerLock.take(slow, directory)).rejects.toThrow("belongs to this process already");
    expect(readdirSync(folder())).toEqual([`${directory.id}.owner.1`]);
  });

  test("is not guessed from a file that this version can't read", async () => {
    const directory = await describeRunDirectory(host, temporary.file("vm"));
    for (const text of ["", "{}", '{"turn":1,"runDirectory":"/x","token":"a","owner":{"pid":1}}']) {
      writeFileSync(join(folder(), `${directory.id}.owner.1`), text);
      await expect(OwnerLock.take(host, directory)).rejects.toThrow("is not what this version writes");
    }
  });
});
