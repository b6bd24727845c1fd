import { once } from "node:events";
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync, chmodSync } from "node:fs";
import { connect } from "node:net";
import { dirname } from "node:path";
import { listen, QemuConnectError, tcp, unix } from "@qemu-wire/wire";
import { describe, expect, test } from "vitest";
import { checkUnixPath } from "../src/sockets.js";
import { EchoServer } from "./support/echo-server.js";
import { abortListeners } from "./support/events.js";
import { NodeChild } from "./support/node-child.js";
import { rejection } from "./support/rejection.js";
import { TemporaryFolder } from "./support/temporary-folder.js";

const longest = process.platform === "darwin" ? 103 : 107;

/** The error of an attempt to connect to `path`. */
async function refusal(path: string): Promise<QemuConnectError> {
  const error = await rejection<QemuConnectError>(unix(path).open({ signal: new AbortController().signal }));
  expect(error).toBeInstanceOf(QemuConnectError);
  expect(error.endpoint).toBe(`unix:${path}`);
  expect(error.message).toContain(`unix:${path}`);
  return error;
}

describe("a path's length", () => {
  test.each([
    ["of ASCII", "a"],
    ["of two bytes a letter", "ü"],
    ["of four bytes a character", "😀"],
  ])("%s is counted in bytes: the longest is taken, one more is refused", (_name, character) => {
    const bytes = Buffer.byteLength(character);
    const fits = "/".repeat(longest % bytes) + character.repeat(Math.floor(longest / bytes));
    expect(Buffer.byteLength(fits)).toBe(longest);
    expect(() => checkUnixPath(fits, "e")).not.toThrow();
    const refuse = (): void => checkUnixPath(`${fits}x`, "e");
    expect(refuse).toThrow(expect.objectContaining({ code: "ERR_QEMU_PATH_TOO_LONG", endpoint: "e" }));
    expect(refuse).toThrow(`has ${longest + 1} bytes and a unix socket's may have ${longest}. Use a shorter directory`);
  });

  test.each(["", "a\0b", "\0abstract"])("%j is no path", (path) => {
    expect(() => checkUnixPath(path, "e")).toThrow(expect.objectContaining({ code: "ERR_QEMU_ENDPOINT_INVALID" }));
  });

  test("over it is never cut: the socket that has the shorter name is not reached, nor is one made", async () => {
    await using folder = await TemporaryFolder.make();
    const long = folder.file("x".repeat(130 - Buffer.byteLength(folder.file("x")) + 1));
    await using server = await EchoServer.listen({ path: long.slice(0, longest) });
    // Node 20 itself cuts the name, to 108 bytes: this one is where nobody said. Newer ones refuse it.
    await using cut = await EchoServer.listen({ path: long }).catch(() => undefined);
    const before = readdirSync(folder.path);
    for (const path of [long, `${long.slice(0, longest)}y`, `${long.slice(0, longest)}x`]) {
      expect(await refusal(path)).toMatchObject({ code: "ERR_QEMU_PATH_TOO_LONG" });
      const error = await rejection<QemuConnectError>(listen({ path }));
      expect(error).toMatchObject({ code: "ERR_QEMU_PATH_TOO_LONG", endpoint: `listen:unix:${path}` });
    }
    expect(readdirSync(folder.path)).toEqual(before);
    expect([server.sockets.size, cut?.sockets.size ?? 0]).toEqual([0, 0]);
  });

  test("of exactly the longest connects", async () => {
    await using folder = await TemporaryFolder.make();
    const path = folder.file("x".repeat(longest - Buffer.byteLength(folder.file("x")) + 1));
    await using _server = await EchoServer.listen({ path });
    const stream = await unix(path).open({ signal: new AbortController().signal });
    const closed = once(stream, "close");
    stream.destroy();
    await closed;
    expect(readdirSync(folder.path)[0]).toBe(path.slice(dirname(path).length + 1));
  });
});

describe("connecting to a path", () => {
  test("where nothing is", async () => {
    await using folder = await TemporaryFolder.make();
    const error = await refusal(folder.file("none"));
    expect(error).toMatchObject({ code: "ERR_QEMU_NOT_FOUND", cause: { code: "ENOENT" } });
    expect(error.message).toContain("there is no such socket");
    expect(await refusal(folder.file("no/folder"))).toMatchObject({ code: "ERR_QEMU_NOT_FOUND" });
  });

  test("of a killed process: its socket file is there and nobody listens", async () => {
    await using folder = await TemporaryFolder.make();
    const script = "require('net').createServer().listen(process.argv[1], () => console.log('ready'))";
    const child = await NodeChild.start(script, folder.file("stale"));
    await child[Symbol.asyncDispose]();
    expect(statSync(folder.file("stale")).isSocket()).toBe(true);
    const error = await refusal(folder.file("stale"));
    expect(error).toMatchObject({ code: "ERR_QEMU_REFUSED", cause: { code: "ECONNREFUSED" } });
    expect(error.message).toContain("a killed one leaves its socket file");
  });

  test("that is a file or a folder, also behind a symbolic link: it stays as it is", async () => {
    await using folder = await TemporaryFolder.make();
    writeFileSync(folder.file("file"), "content");
    mkdirSync(folder.file("folder"));
    symlinkSync(folder.file("file"), folder.file("link"));
    for (const name of ["file", "folder", "link"]) {
      const error = await refusal(folder.file(name));
      expect(error).toMatchObject({ code: "ERR_QEMU_NOT_A_SOCKET" });
      expect(error.message).toContain("is there but is no socket");
    }
    expect(statSync(folder.file("file")).size).toBe(7);
  });

  test("behind a symbolic link works, and a link to nothing is nothing", async () => {
    await using folder = await TemporaryFolder.make();
    await using _server = await EchoServer.listen({ path: folder.file("s") });
    symlinkSync(folder.file("s"), folder.file("link"));
    symlinkSync(folder.file("none"), folder.file("dangling"));
    const stream = await unix(folder.file("link")).open({ signal: new AbortController().signal });
    const closed = once(stream, "close");
    stream.destroy();
    await closed;
    expect(await refusal(folder.file("dangling"))).toMatchObject({ code: "ERR_QEMU_NOT_FOUND" });
  });

  test("that others may not write to", async () => {
    await using folder = await TemporaryFolder.make();
    await using _server = await EchoServer.listen({ path: folder.file("s") });
    chmodSync(folder.path, 0o755);
    chmodSync(folder.file("s"), 0);
    const error = await asAnotherUser(async () => await refusal(folder.file("s")));
    expect(error).toMatchObject({ code: "ERR_QEMU_DENIED", cause: { code: "EACCES" } });
    expect(error.message).toContain("run as QEMU's user");
    chmodSync(folder.path, 0o700);
    expect(await asAnotherUser(async () => await refusal(folder.file("s")))).toMatchObject({ code: "ERR_QEMU_DENIED" });
  });

  /** Runs `work` as a user without rights, where this process is the one whom nothing is denied. */
  async function asAnotherUser<T>(work: () => Promise<T>): Promise<T> {
    const root = process.geteuid?.() === 0;
    if (root) process.seteuid?.(65_534);
    try {
      return await work();
    } finally {
      if (root) process.seteuid?.(0);
    }
  }

  test("whose queue is full, as that of a monitor with one client and two that wait", async () => {
    await using folder = await TemporaryFolder.make();
    // Listens as QEMU does, and accepts nobody: its thread sleeps.
    const script = `
      const { writeSync } = require("node:fs");
      require("net").createServer().listen({ path: process.argv[1], backlog: 1 }, () => {
        writeSync(1, "ready");
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      });`;
    await using _child = await NodeChild.start(script, folder.file("s"));
    const sockets = [connect(folder.file("s")), connect(folder.file("s"))];
    await Promise.all(sockets.map(async (socket) => await once(socket, "connect")));
    const error = await refusal(folder.file("s"));
    expect(error).toMatchObject({ code: "ERR_QEMU_BUSY", cause: { code: "EAGAIN" } });
    expect(error.message).toContain("A monitor serves one client at a time");
    const closed = sockets.map(async (socket) => await once(socket, "close"));
    for (const socket of sockets) socket.destroy();
    await Promise.all(closed);
  });
});

describe("connecting over TCP", () => {
  test("where nobody listens", async () => {
    const server = await EchoServer.listen({ host: "127.0.0.1", port: 0 });
    const { port } = server;
    await server[Symbol.asyncDispose]();
    const error = await rejection(tcp("127.0.0.1", port).open({ signal: new AbortController().signal }));
    expect(error).toMatchObject({
      name: "QemuConnectError",
      code: "ERR_QEMU_REFUSED",
      endpoint: `tcp:127.0.0.1:${port}`,
    });
    expect(error.message).toContain("nobody listens on that port.");
    expect(error.message).not.toContain("socket file");
  });

  test("to a host that is none", async () => {
    // A name that none can have: no server is asked for it, which may not be there.
    const error = await rejection(tcp("no..host", 4444).open({ signal: new AbortController().signal }));
    expect(error).toMatchObject({ name: "QemuConnectError", code: "ERR_QEMU_CONNECT" });
    expect(error.message).toMatch(/^tcp:no\.\.host:4444: E[A-Z_]+: no address is known for that host name\. Check/);
  });
});

describe("a signal", () => {
  test("that fired before opens nothing", async () => {
    await using folder = await TemporaryFolder.make();
    await using server = await EchoServer.listen({ path: folder.file("s") });
    const reason = new Error("early");
    expect(await rejection(unix(folder.file("s")).open({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(await rejection(tcp("127.0.0.1", 1).open({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.sockets.size).toBe(0);
  });

  test("that fires while it connects rejects with its reason, and leaves neither socket nor listener", async () => {
    await using folder = await TemporaryFolder.make();
    await using _server = await EchoServer.listen({ path: folder.file("s") });
    const reason = new Error("enough");
    for (const endpoint of [unix(folder.file("s")), tcp("127.0.0.1", 9)]) {
      const controller = new AbortController();
      const opening = rejection(endpoint.open({ signal: controller.signal }));
      controller.abort(reason);
      expect(await opening).toBe(reason);
      expect(abortListeners(controller.signal)).toBe(0);
    }
  });

  test("is let go of when the socket is there, and when it is not", async () => {
    await using folder = await TemporaryFolder.make();
    await using _server = await EchoServer.listen({ path: folder.file("s") });
    const { signal } = new AbortController();
    const stream = await unix(folder.file("s")).open({ signal });
    expect(abortListeners(signal)).toBe(0);
    const closed = once(stream, "close");
    stream.destroy();
    await closed;
    await rejection(unix(folder.file("none")).open({ signal }));
    expect(abortListeners(signal)).toBe(0);
  });
});
