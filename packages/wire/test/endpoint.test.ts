import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, writeFileSync } from "node:fs";
import { Duplex, PassThrough, Writable } from "node:stream";
import { type Endpoint, fd, QemuConnectError, QemuStateError, stdio, tcp, unix } from "@qemu-wire/wire";
import { toEndpoint } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { duplexPair } from "./support/duplex-pair.js";
import { EchoServer } from "./support/echo-server.js";
import { rejection } from "./support/rejection.js";
import { TemporaryFolder } from "./support/temporary-folder.js";

const signal = new AbortController().signal;

/** What comes back for `text` through an endpoint that echoes. */
async function echoThrough(endpoint: Endpoint, text: string): Promise<string> {
  const stream = await endpoint.open({ signal });
  stream.write(text);
  const [answer] = (await once(stream, "data")) as [Buffer];
  await destroyed(stream);
  return answer.toString();
}

/** Destroys a stream and waits until it is closed. What was made by `Duplex.from()` calls that an error. */
async function destroyed(stream: Duplex): Promise<void> {
  await new Promise((resolve) => {
    stream
      .on("error", () => undefined)
      .once("close", resolve)
      .destroy();
  });
}

describe("a string", () => {
  test.each([
    ["unix:/run/vm1/qmp.sock", "/run/vm1/qmp.sock"],
    ["unix:relative/q", "relative/q"],
    ["unix:./q:with:colons", "./q:with:colons"],
    ["unix:/with space/ü", "/with space/ü"],
    ["tcp:localhost:4444", undefined],
    ["tcp:127.0.0.1:1", undefined],
    ["tcp:[::1]:65535", undefined],
    ["tcp:[fe80::1%eth0]:4444", undefined],
  ])("%s is an endpoint that is called so", (text, path) => {
    const endpoint = toEndpoint(text);
    expect([endpoint.toString(), endpoint.path]).toEqual([text, path]);
  });

  test.each([
    ["", "write unix:/path or tcp:host:port"],
    ["/run/q.sock", "write unix:/run/q.sock for a unix socket"],
    ["./q.sock", "write unix:./q.sock for a unix socket"],
    ["q.sock", "write unix:/path or tcp:host:port"],
    ["unix", "write unix:/path or tcp:host:port"],
    ["unix:", "a path is missing"],
    ["tcp:", "write tcp:host:port"],
    ["tcp:localhost", "write tcp:host:port"],
    ["tcp::4444", "write tcp:host:port"],
    ["tcp:localhost:", "write tcp:host:port"],
    ["tcp:localhost:0", "a port is a whole number from 1 to 65535"],
    ["tcp:localhost:65536", "a port is a whole number from 1 to 65535"],
    ["tcp:localhost:1234567", "write tcp:host:port"],
    ["tcp:localhost:-1", "write tcp:host:port"],
    ["tcp:localhost:+1", "write tcp:host:port"],
    ["tcp:localhost:http", "write tcp:host:port"],
    ["tcp:::1:4444", "with an IPv6 address in brackets"],
    ["tcp:[]:4444", "write tcp:host:port"],
    ["tcp://localhost:4444", "write tcp:host:port"],
    ["TCP:localhost:4444", "write unix:/path or tcp:host:port"],
    ["http://localhost", "write unix:/path or tcp:host:port"],
    ["vsock:3:1234", "Node can't open vsock sockets"],
    ["ssh://root@host/run/q.sock", "no SSH transport"],
  ])("%j is refused, with what to write", (text, advice) => {
    const make = (): unknown => toEndpoint(text);
    expect(make).toThrow(QemuConnectError);
    expect(make).toThrow(advice);
    expect(make).toThrow(expect.objectContaining({ code: "ERR_QEMU_ENDPOINT_INVALID" }));
  });

  test.each([undefined, null, 5, {}, { path: "/x" }, ["unix:/x"]])("%j is none, and says so", (like) => {
    const make = (): unknown => toEndpoint(like as never);
    expect(make).toThrow(expect.objectContaining({ name: "QemuConnectError", code: "ERR_QEMU_ENDPOINT_INVALID" }));
    expect(make).toThrow("write unix:/path or tcp:host:port, or hand over a Duplex stream");
  });
});

describe("a value", () => {
  test.each([
    [unix("/a b"), "unix:/a b", "/a b"],
    [tcp("localhost", 4444), "tcp:localhost:4444", undefined],
    [tcp("::1", 4444), "tcp:[::1]:4444", undefined],
    [fd(7), "fd:7", undefined],
  ])("$1 is called like its string", (endpoint, name, path) => {
    expect([String(endpoint), endpoint.path]).toEqual([name, path]);
    expect(toEndpoint(endpoint)).toBe(endpoint);
  });

  test.each([0, -1, 65536, 1.5, Number.NaN, "4444"])("a TCP port of %s is refused", (port) => {
    expect(() => tcp("localhost", port as number)).toThrow(
      expect.objectContaining({ name: "QemuConnectError", code: "ERR_QEMU_ENDPOINT_INVALID" }),
    );
  });

  test("a stream that only takes bytes, such as a child's stdin, is refused and left alone", () => {
    const writable = new Writable();
    expect(() => toEndpoint(writable as unknown as Duplex)).toThrow(
      expect.objectContaining({ name: "QemuConnectError", code: "ERR_QEMU_ENDPOINT_INVALID" }),
    );
    expect(writable.eventNames()).toEqual([]);
  });

  test("a TCP host that is empty is refused: it would be this host", () => {
    expect(() => tcp("", 4444)).toThrow(expect.objectContaining({ code: "ERR_QEMU_ENDPOINT_INVALID" }));
  });

  test("may be given another name, and keeps its path and its stream", async () => {
    await using folder = await TemporaryFolder.make();
    await using _server = await EchoServer.listen({ path: folder.file("s") });
    const endpoint = toEndpoint(unix(folder.file("s")), "vm1");
    expect([endpoint.toString(), endpoint.path]).toEqual(["vm1", folder.file("s")]);
    expect(await echoThrough(endpoint, "x")).toBe("x");
  });

  test("of somebody else's is taken as it is", () => {
    const theirs: Endpoint = { open: async () => await Promise.resolve(new PassThrough()), toString: () => "theirs" };
    expect(toEndpoint(theirs)).toBe(theirs);
  });
});

describe("unix() and tcp()", () => {
  test("connect, as often as they are opened", async () => {
    await using folder = await TemporaryFolder.make();
    await using _server = await EchoServer.listen({ path: folder.file("s") });
    await using tcpServer = await EchoServer.listen({ host: "127.0.0.1", port: 0 });
    for (const endpoint of [
      unix(folder.file("s")),
      tcp("127.0.0.1", tcpServer.port),
      tcp("localhost", tcpServer.port),
    ]) {
      expect(await echoThrough(endpoint, "first")).toBe("first");
      expect(await echoThrough(endpoint, "second")).toBe("second");
    }
  });
});

describe("fd()", () => {
  /** The descriptor of a pipe that is its own peer: what is written to it is read from it. */
  async function loop(folder: TemporaryFolder): Promise<number> {
    execFileSync("mkfifo", [folder.file("fifo")]);
    return await Promise.resolve(openSync(folder.file("fifo"), "r+"));
  }

  test("makes a stream of a descriptor, once, and closing the stream closes the descriptor", async () => {
    await using folder = await TemporaryFolder.make();
    const descriptor = await loop(folder);
    const endpoint = fd(descriptor);
    expect(await echoThrough(endpoint, "x")).toBe("x");
    const error = await rejection(endpoint.open({ signal }));
    expect(error).toBeInstanceOf(QemuStateError);
    expect(error.message).toContain(`fd:${descriptor} was opened before and can be opened once`);
    expect(() => closeSync(descriptor)).toThrow("EBADF");
  });

  test("refuses what is no socket: nothing open, a file, a number that is none", async () => {
    await using folder = await TemporaryFolder.make();
    writeFileSync(folder.file("file"), "");
    const file = openSync(folder.file("file"), "r+");
    for (const descriptor of [9_999, file, -1, 1.5, Number.NaN]) {
      const error = await rejection(fd(descriptor).open({ signal }));
      expect(error).toBeInstanceOf(QemuConnectError);
      expect(error).toMatchObject({ code: "ERR_QEMU_NOT_A_SOCKET", endpoint: `fd:${descriptor}` });
      expect(error.message).toContain(`descriptor ${descriptor} is no open socket or pipe`);
    }
    closeSync(file);
  });
});

describe("stdio()", () => {
  test.each([
    ["stdin", ["ignore", "pipe", "ignore"]],
    ["stdout", ["pipe", "ignore", "ignore"]],
  ] as const)("refuses a child whose %s is no pipe", async (which, streams) => {
    const child = spawn("true", { stdio: [...streams] });
    const exited = once(child, "exit");
    expect(() => stdio(child)).toThrow(
      expect.objectContaining({ name: "QemuConnectError", code: "ERR_QEMU_ENDPOINT_INVALID" }),
    );
    expect(() => stdio(child)).toThrow(`the child has no ${which} of ours: spawn it with "pipe"`);
    await exited;
  });

  test("speaks with a child's standard streams, once; closing the stream ends them", async () => {
    const child = spawn("cat");
    const exited = once(child, "exit");
    const endpoint = stdio(child);
    expect(endpoint.toString()).toBe("stdio");
    expect(await echoThrough(endpoint, "x")).toBe("x");
    expect(await rejection(endpoint.open({ signal }))).toBeInstanceOf(QemuStateError);
    await exited;
  });

  test("ends when the child does", async () => {
    const child = spawn("cat");
    const stream = await stdio(child).open({ signal });
    const ended = once(stream.resume(), "end");
    child.kill("SIGKILL");
    await ended;
    await destroyed(stream);
    expect(child.stdin.destroyed || child.stdin.writableEnded).toBe(true);
  });
});

describe("a Duplex", () => {
  test("is itself the stream, once", async () => {
    const [near, far] = duplexPair();
    const endpoint = toEndpoint(near);
    expect(await endpoint.open({ signal })).toBe(near);
    const error = await rejection(endpoint.open({ signal }));
    expect(error).toBeInstanceOf(QemuStateError);
    expect(error.message).toContain("make a new connection to QEMU for another client");
    near.destroy();
    far.destroy();
  });

  test("from a child's inherited socketpair works as QEMU's does", async () => {
    const script = "const s = new (require('net').Socket)({ fd: 3 }); s.pipe(s)";
    const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "inherit", "inherit", "pipe"] });
    const exited = once(child, "exit");
    const stream = child.stdio[3];
    expect(stream).toBeInstanceOf(Duplex);
    expect(await echoThrough(toEndpoint(stream as Duplex), "through the pair")).toBe("through the pair");
    await exited;
  });
});
