import { execFileSync } from "node:child_process";
import { constants } from "node:fs";
import { chmod, mkdtemp, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Duplex, PassThrough, Readable, Writable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { QgaFileError } from "@qemu-wire/qga";
import { QemuAbortError, QemuCommandError } from "@qemu-wire/wire";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { clientOfFake, type ClientOfFake, commandsOf } from "../support/fake-agent.js";

const guestFile = "/tmp/a";
const before = "what was there before";
const nobody = 65_534;

let folder: string;
let both: ClientOfFake;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qemu-wire-ends-"));
  both = await clientOfFake({ files: { [guestFile]: before } });
});
afterEach(async () => {
  await both[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** Does something with the rights of a user that owns nothing, where the tests have those of root. */
async function withoutRights<T>(work: () => Promise<T>): Promise<T> {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}

/** The guest was asked nothing at all. */
function expectUntouched(): void {
  expect(both.agent.files.content(guestFile)?.toString()).toBe(before);
  expect(both.agent.calls).toEqual([]);
}

async function pipe(): Promise<string> {
  const path = join(folder, "pipe");
  execFileSync("mkfifo", [path]);
  return path;
}

describe("copyIn() of what can't be read leaves the guest's file as it was", () => {
  test("a folder", async () => {
    const failure = await failureOf(both.client.copyIn(folder, guestFile), QgaFileError);
    expect(failure).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_LOCAL", partial: undefined, cause: { code: "EISDIR" } });
    expect(failure.message).toMatch(/failed here before it began: EISDIR.* The guest's file is as it was/);
    expectUntouched();
  });

  test("a file without permission", async () => {
    const path = join(folder, "secret");
    await writeFile(path, "x", { mode: 0 });
    await chmod(folder, 0o777);
    await withoutRights(
      async () => await expect(both.client.copyIn(path, guestFile)).rejects.toMatchObject({ code: "EACCES" }),
    );
    expectUntouched();
  });

  test("a stream that fails before its first byte", async () => {
    const stream = new Readable({ read: () => stream.destroy(new Error("bad disk")) });
    await expect(both.client.copyIn(stream, guestFile)).rejects.toMatchObject({
      partial: undefined,
      cause: { message: "bad disk" },
    });
    expectUntouched();
  });

  test("a silent source that is given up", async () => {
    const silent = new PassThrough();
    const signal = AbortSignal.timeout(50);
    const failure = await failureOf(both.client.copyIn(silent, guestFile, { signal }), QemuAbortError);
    expect(failure).toMatchObject({ outcome: "not-sent" });
    expect(silent.destroyed).toBe(true);
    expectUntouched();
  });

  test("a pipe that nobody writes to, and that is given up", async () => {
    const path = await pipe();
    const copy = both.client.copyIn(path, guestFile, { signal: AbortSignal.timeout(50) });
    await expect(copy).rejects.toThrow(QemuAbortError);
    await expect(copy).rejects.toMatchObject({ outcome: "not-sent" });
    // The opening that hangs is over with a writer, and what it opened is closed.
    await (await open(path, constants.O_WRONLY)).close();
    expectUntouched();
  });
});

test("copyIn() of an empty file empties the guest's", async () => {
  await writeFile(join(folder, "empty"), "");
  await expect(both.client.copyIn(join(folder, "empty"), guestFile)).resolves.toMatchObject({ bytes: 0 });
  expect(both.agent.files.content(guestFile)).toEqual(Buffer.alloc(0));
});

describe("copyOut() to what can't be written asks the guest nothing", () => {
  test("a file that is protected", async () => {
    const path = join(folder, "protected");
    await writeFile(path, "mine", { mode: 0o444 });
    await chmod(folder, 0o777);
    await withoutRights(
      async () => await expect(both.client.copyOut(guestFile, path)).rejects.toMatchObject({ code: "EACCES" }),
    );
    expect(await readFile(path, "utf8")).toBe("mine");
    expect(await readdir(folder)).toEqual(["protected"]);
    expectUntouched();
  });

  test.each<[string, () => Writable, unknown]>([
    ["ended", () => new PassThrough().end(), { message: expect.stringMatching(/takes nothing more/) }],
    ["destroyed", () => new PassThrough().destroy(), { message: expect.stringMatching(/takes nothing more/) }],
    ["broken", () => new PassThrough().on("error", () => undefined).destroy(new Error("mine")), { message: "mine" }],
  ])("a stream that is %s", async (_name, make, cause) => {
    const failure = await failureOf(both.client.copyOut(guestFile, make()), QgaFileError);
    expect(failure).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_LOCAL", offset: 0, cause });
    expectUntouched();
  });

  test("a pipe that nobody reads, and that is given up", async () => {
    const path = await pipe();
    const copy = both.client.copyOut(guestFile, path, { signal: AbortSignal.timeout(50) });
    await expect(copy).rejects.toThrow(QemuAbortError);
    await (await open(path, constants.O_RDONLY)).close();
    expectUntouched();
  });

  test("what is no path and no stream", async () => {
    await expect(both.client.copyOut(guestFile, {} as never)).rejects.toThrow(TypeError);
    await expect(both.client.copyOut("", join(folder, "x"))).rejects.toThrow(RangeError);
    await expect(both.client.copyIn(join(folder, "x"), "a\0b")).rejects.toThrow(RangeError);
    expectUntouched();
  });
});

test("copyOut() to the longest name that there is", async () => {
  const path = join(folder, "ä".repeat(127));
  await both.client.copyOut(guestFile, path);
  expect(await readFile(path, "utf8")).toBe(before);
});

test("copyOut() of a guest's file that is missing leaves nothing here", async () => {
  await writeFile(join(folder, "there"), "mine");
  for (const name of ["new", "there"]) {
    await expect(both.client.copyOut("/tmp/missing", join(folder, name))).rejects.toThrow(QemuCommandError);
  }
  expect(await readdir(folder)).toEqual(["there"]);
  expect(await readFile(join(folder, "there"), "utf8")).toBe("mine");
});

test("copyOut() into a pipe whose reader stands still ends with the abort", async () => {
  both.agent.files.put(guestFile, Buffer.alloc(1_000_000));
  const path = await pipe();
  const reader = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const copy = both.client.copyOut(guestFile, path, { signal: AbortSignal.timeout(100) });
    await expect(copy).rejects.toThrow(QemuAbortError);
    expect(both.agent.files.openHandles.size).toBe(0);
  } finally {
    // It ends the write that hangs.
    await reader.close();
  }
});

describe("a stream of the caller's", () => {
  const listeners = (stream: Readable | Writable): number =>
    stream.eventNames().reduce((sum, name) => sum + stream.listenerCount(name), 0);
  const sink = (): Writable => new Writable({ write: (_piece, _encoding, done) => done() });

  test.each<[string, () => Readable | Writable, boolean]>([
    ["Readable that was copied in", () => Readable.from([Buffer.from("x")]), true],
    ["Writable that was copied to", sink, true],
    ["Writable whose copy fails", sink, false],
    ["PassThrough that was copied to", () => new PassThrough(), true],
    ["PassThrough whose copy fails", () => new PassThrough(), false],
  ])("%s has no listeners of ours afterwards", async (_name, make, succeeds) => {
    const stream = make();
    const at = listeners(stream);
    const copy =
      stream instanceof Writable || stream instanceof PassThrough
        ? both.client.copyOut(succeeds ? guestFile : "/tmp/missing", stream)
        : both.client.copyIn(stream, "/tmp/b");
    if (succeeds) await copy;
    else await expect(copy).rejects.toBeInstanceOf(Error);
    if (stream.destroyed && !stream.closed) await new Promise((resolve) => stream.once("close", resolve));
    // Node lets go of a promise's listeners a turn later.
    await nextTurn();
    expect(listeners(stream)).toBe(at);
  });

  test("an error that the destruction after a failed copy causes is no uncaught one", async () => {
    const late = new Writable({
      write: (_piece, _encoding, done) => done(),
      destroy: (_error, done) => void setTimeout(() => done(new Error("late")), 20),
    });
    const closed = new Promise((resolve) => late.once("close", resolve));
    await expect(both.client.copyOut("/tmp/missing", late)).rejects.toThrow(QemuCommandError);
    const early = new Readable({
      read: () => undefined,
      destroy: (_error, done) => void setTimeout(() => done(new Error("late")), 20),
    });
    const alsoClosed = new Promise((resolve) => early.once("close", resolve));
    const signal = AbortSignal.timeout(20);
    await expect(both.client.copyIn(early, "/tmp/b", { signal })).rejects.toThrow(QemuAbortError);
    await Promise.all([closed, alsoClosed]);
    expect(late.listenerCount("error")).toBe(0);
  });

  test("an error of the time after the copy is the caller's", async () => {
    const stream = new PassThrough();
    await both.client.copyOut(guestFile, stream);
    expect(() => stream.emit("error", new Error("mine"))).toThrow("mine");
    stream.destroy();
  });

  test("a source is given back once it is read to its end, whatever the agent does yet", async () => {
    const source = new Duplex({ read() {}, write: (_piece, _encoding, done) => done() });
    source.push("x");
    source.push(null);
    const held = both.agent.hold("guest-file-flush");
    const copy = both.client.copyIn(source, "/tmp/b");
    await held.called;
    await nextTurn();
    expect(source.listenerCount("error")).toBe(0);
    held.release();
    await copy;
  });
});

test("a file that grows and one that shrinks while they are copied are copied as far as they go", async () => {
  const path = join(folder, "changing");
  await writeFile(path, "0123456789");
  const grown = await both.client.copyIn(path, "/tmp/b", {
    chunk: 5,
    onProgress: ({ transferred }) => {
      if (transferred === 5) execFileSync("sh", ["-c", 'printf abcde >>"$0"', path]);
    },
  });
  expect(grown.bytes).toBe(15);
  expect(both.agent.files.content("/tmp/b")?.toString()).toBe("0123456789abcde");
  const shrunk = await both.client.copyIn(path, "/tmp/b", {
    chunk: 4,
    onProgress: ({ transferred }) => {
      if (transferred === 4) execFileSync("truncate", ["-s", "9", path]);
    },
  });
  expect(shrunk.bytes).toBe(9);
  // The other way: the agent's file, between two reads.
  const out = await both.client.copyOut("/tmp/b", join(folder, "out"), {
    chunk: 4,
    onProgress: ({ transferred }) => {
      if (transferred === 4) both.agent.files.put("/tmp/c", "x");
    },
  });
  expect(out.bytes).toBe(9);
  expect(commandsOf(both.agent).filter((name) => name === "guest-file-close")).toHaveLength(3);
});
