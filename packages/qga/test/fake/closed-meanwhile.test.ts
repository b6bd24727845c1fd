import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { type QgaClient, QgaFileError } from "@qemu-wire/qga";
import { QemuClosedError } from "@qemu-wire/wire";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { clientOfFake, type ClientOfFake } from "../support/fake-agent.js";

let both: ClientOfFake;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qemu-wire-closed-"));
  both = await clientOfFake({ files: { "/tmp/a": "0123456789" } });
});
afterEach(async () => {
  await both[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const ways: Record<string, () => unknown> = {
  "close()": () => both.client.close(),
  "the peer's end": () => both.agent.cut(),
};

describe.each(Object.keys(ways))("while a caller is slow, %s ends", (name) => {
  const end = (): void => void ways[name]?.();

  test("copyIn() of a stream that has said nothing yet", async () => {
    const source = new PassThrough();
    const copy = both.client.copyIn(source, "/tmp/b");
    end();
    const failure = await failureOf(copy, QgaFileError);
    expect(failure).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_INTERRUPTED", partial: undefined });
    expect(failure.cause).toBeInstanceOf(QemuClosedError);
    expect(source.destroyed).toBe(true);
  });

  test("copyIn() of a stream that has more to say, with what is there", async () => {
    const source = new PassThrough();
    source.write("01234");
    const copy = both.client.copyIn(source, "/tmp/b", { chunk: 5, onProgress: end });
    expect(await failureOf(copy, QgaFileError)).toMatchObject({
      code: "ERR_QEMU_AGENT_FILE_INTERRUPTED",
      partial: "/tmp/b",
      offset: 5,
    });
  });

  test("copyOut() into a stream that takes nothing", async () => {
    const stuck = new Writable({ write: end });
    const failure = await failureOf(both.client.copyOut("/tmp/a", stuck, { chunk: 5 }), QgaFileError);
    expect(failure).toMatchObject({ code: "ERR_QEMU_AGENT_FILE_INTERRUPTED", path: "/tmp/a", offset: 0 });
    expect(stuck.destroyed).toBe(true);
  });
});

test("a copy whose bytes are all there ends well, although the connection is gone", async () => {
  const slow = new Writable({
    write: (_piece, _encoding, done) => done(),
    final: (done) => {
      both.agent.cut();
      setImmediate(done);
    },
  });
  await expect(both.client.copyOut("/tmp/a", slow)).resolves.toMatchObject({ bytes: 10 });
});

const calls: Record<string, (client: QgaClient) => Promise<unknown>> = {
  "execute()": (client) => client.execute("guest-ping"),
  "sync()": (client) => client.sync(),
  "waitUntilReady()": (client) => client.waitUntilReady(),
  "exec()": (client) => client.exec(["true"]),
  "exec() with files": (client) => client.exec(["true"], { output: "file" }),
  "readFile()": (client) => client.readFile("/tmp/a"),
  "writeFile()": (client) => client.writeFile("/tmp/a", "x"),
  "copyOut()": (client) => client.copyOut("/tmp/a", join(folder, "x")),
  "addresses()": (client) => client.addresses({ wait: 60_000 }),
  "withFrozen()": (client) => client.withFrozen(() => 1),
  "shutdown()": (client) => client.shutdown(),
};

test.each(Object.entries(calls))("%s after close() says that nothing was sent", async (_name, call) => {
  await both.client.close();
  await both.client.close();
  const failed = call(both.client);
  await expect(failed).rejects.toThrow(QemuClosedError);
  await expect(failed).rejects.toMatchObject({ outcome: "not-sent", reason: "requested" });
  expect(both.agent.calls).toEqual([]);
});

test("copyIn() after close() leaves its source's end to its caller's error", async () => {
  await both.client.close();
  const source = new PassThrough();
  await expect(both.client.copyIn(source, "/tmp/b")).rejects.toMatchObject({
    code: "ERR_QEMU_AGENT_FILE_INTERRUPTED",
    cause: { name: "QemuClosedError" },
  });
  expect(source.destroyed).toBe(true);
});
