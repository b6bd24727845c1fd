import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TemporaryDirectory } from "../../qmp/test/support/temporary-directory.js";
import { localHost } from "../src/host/local-host.js";

const { files } = localHost();

describe("files of this host", () => {
  let directory: TemporaryDirectory;

  beforeEach(async () => {
    directory = await TemporaryDirectory.make();
  });

  afterEach(async () => await directory[Symbol.asyncDispose]());

  test("are read whole, up to a limit, also those of /proc that claim to be empty", async () => {
    const path = directory.file("a");
    writeFileSync(path, "x".repeat(100_000));
    expect(await files.read(path)).toHaveLength(100_000);
    expect(await files.read(path, { maxBytes: 100_000 })).toHaveLength(100_000);
    await expect(files.read(path, { maxBytes: 99_999 })).rejects.toMatchObject({ code: "EFBIG", path });
    await expect(files.read(directory.file("none"))).rejects.toMatchObject({ code: "ENOENT" });
    expect(await files.read("/proc/self/status")).toContain("Pid:");
    writeFileSync(path, Buffer.from([0, 255, 1]));
    expect(await files.readBytes(path)).toEqual(Buffer.from([0, 255, 1]));
  });

  test("have a tail that begins with a whole character", async () => {
    const path = directory.file("a");
    writeFileSync(path, "é猫🦆z");
    expect(await files.readTail(path, 100)).toBe("é猫🦆z");
    for (const bytes of [5, 6, 7]) expect(await files.readTail(path, bytes)).toBe("🦆z");
    expect(await files.readTail(path, 8)).toBe("猫🦆z");
  });

  test("are written so that readers see all or nothing", async () => {
    const path = directory.file("a");
    const contents = ["1", "2"].map((digit) => digit.repeat(200_000));
    await files.write(path, contents[0] ?? "");
    let reads = 0;
    const writing = (async () => {
      for (let round = 0; round < 50; round += 1) await files.write(path, contents[round % 2] ?? "");
    })();
    let done = false;
    const written = writing.then(() => {
      done = true;
    });
    while (!done) {
      expect(contents.includes(await files.read(path))).toBe(true);
      reads += 1;
    }
    await written;
    expect(reads).toBeGreaterThan(10);
    expect(readdirSync(directory.path)).toEqual(["a"]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("are written with the mode that was asked for, whatever the umask", async () => {
    const before = process.umask(0o077);
    try {
      await files.write(directory.file("a"), "", { mode: 0o644 });
      await files.makeDirectory(directory.file("d"), 0o755);
    } finally {
      process.umask(before);
    }
    expect(statSync(directory.file("a")).mode & 0o777).toBe(0o644);
    expect(statSync(directory.file("d")).mode & 0o777).toBe(0o755);
  });

  test("are created by one of several who want to", async () => {
    const path = directory.file("lock");
    const tries = Array.from({ length: 20 }, async (_, index) => {
      await files.write(path, `winner ${index}`, { exclusive: true });
      return `winner ${index}`;
    });
    const results = await Promise.allSettled(tries);
    const winners = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    expect(winners).toEqual([readFileSync(path, "utf8")]);
    for (const result of results) {
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "EEXIST" });
    }
    expect(readdirSync(directory.path)).toEqual(["lock"]);
  });

  test("are not written through a link", async () => {
    writeFileSync(directory.file("target"), "kept");
    symlinkSync(directory.file("target"), directory.file("link"));
    await files.write(directory.file("link"), "new");
    expect(readFileSync(directory.file("target"), "utf8")).toBe("kept");
    expect(lstatSync(directory.file("link")).isFile()).toBe(true);
    symlinkSync(directory.file("target"), directory.file("other"));
    await expect(files.write(directory.file("other"), "", { exclusive: true })).rejects.toMatchObject({
      code: "EEXIST",
    });
  });

  test("are stored to in place, and only if they exist", async () => {
    const path = directory.file("a");
    writeFileSync(path, "12345");
    const { ino } = statSync(path);
    await files.store(path, "ab");
    expect(readFileSync(path, "utf8")).toBe("ab345");
    expect(statSync(path).ino).toBe(ino);
    await expect(files.store(directory.file("none"), "")).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("are told apart without following a link", async () => {
    const socket = createServer().listen(directory.file("socket"));
    await once(socket, "listening");
    mkdirSync(directory.file("d"));
    writeFileSync(directory.file("f"), "abc");
    symlinkSync("/nowhere", directory.file("l"));
    const type = async (name: string): Promise<string | undefined> => (await files.status(directory.file(name)))?.type;
    expect(await Promise.all(["socket", "d", "f", "l", "none", "f/x"].map(type))).toEqual([
      ...["socket", "directory", "file", "symlink"],
      ...[undefined, undefined],
    ]);
    expect((await files.status("/dev/null"))?.type).toBe("other");
    const { ino, dev, mtimeMs } = statSync(directory.file("f"));
    chmodSync(directory.file("f"), 0o640);
    expect(await files.status(directory.file("f"))).toEqual({
      type: "file",
      size: 3,
      uid: process.getuid?.(),
      mode: 0o640,
      device: dev,
      inode: ino,
      modified: mtimeMs,
    });
    expect(await files.list(directory.path)).toEqual(["d", "f", "l", "socket"]);
    expect(await files.list(directory.file("none"))).toEqual([]);
    await expect(files.list(directory.file("f"))).rejects.toMatchObject({ code: "ENOTDIR" });
    socket.close();
    await once(socket, "close");
  });

  test("are removed with what is in them, and what a link points to is not", async () => {
    mkdirSync(directory.file("d/e"), { recursive: true });
    mkdirSync(directory.file("kept"));
    writeFileSync(directory.file("kept/f"), "");
    symlinkSync(directory.file("kept"), directory.file("d/link"));
    symlinkSync(directory.file("kept"), directory.file("link"));
    for (const name of ["d", "link", "none"]) await files.remove(directory.file(name));
    expect(readdirSync(directory.path)).toEqual(["kept"]);
    expect(readdirSync(directory.file("kept"))).toEqual(["f"]);
  });

  test("are copied, and looked at for access", async () => {
    writeFileSync(directory.file("a"), "abc", { mode: 0o600 });
    await files.copy(directory.file("a"), directory.file("b"));
    expect(readFileSync(directory.file("b"), "utf8")).toBe("abc");
    expect(await files.isAccessible(directory.file("a"), "read")).toBe(true);
    expect(await files.isAccessible(directory.file("a"), "execute")).toBe(false);
    expect(await files.isAccessible(directory.file("none"), "read")).toBe(false);
    symlinkSync("a", directory.file("l"));
    expect(await files.realPath(directory.file("l"))).toBe(directory.file("a"));
  });
});
