import { pbkdf2 } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { promisify } from "node:util";
import { type IncomingConnections, listen, QemuClosedError, QemuConnectError } from "@qemu-wire/wire";
import { toEndpoint } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { abortListeners } from "./support/events.js";
import { rejection } from "./support/rejection.js";
import { TemporaryFolder } from "./support/temporary-folder.js";
import { TestConnection } from "./support/test-connection.js";
import { turn } from "./support/uncaught.js";

const { signal } = new AbortController();

/** A listening socket in a folder of its own, and all that dialled in. */
class Listening implements AsyncDisposable {
  readonly folder: TemporaryFolder;
  readonly incoming: IncomingConnections;
  readonly #sockets: Socket[] = [];

  private constructor(folder: TemporaryFolder, incoming: IncomingConnections) {
    this.folder = folder;
    this.incoming = incoming;
  }

  static async start(): Promise<Listening> {
    const folder = await TemporaryFolder.make();
    return new Listening(folder, await listen({ path: folder.file("s") }));
  }

  /** Dials in, as a QEMU would, and says its name. */
  async dial(greeting = "hello\n"): Promise<Socket> {
    const socket = connect(this.folder.file("s")).on("error", () => undefined);
    this.#sockets.push(socket);
    await once(socket, "connect");
    if (greeting !== "") socket.write(greeting);
    return socket;
  }

  /** Takes a connection and reads what its peer said. */
  async take(): Promise<string> {
    const stream = await this.incoming.open({ signal });
    this.#sockets.push(stream as Socket);
    return await firstWords(stream as Socket);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.incoming.close();
    for (const socket of this.#sockets) socket.destroy();
    await this.folder[Symbol.asyncDispose]();
  }
}

async function firstWords(socket: Socket): Promise<string> {
  socket.resume();
  return String((await once(socket, "data"))[0]);
}

/** Resolves when this process has noticed what its peers did: accepted, read and closed. */
async function settled(...sockets: readonly Socket[]): Promise<void> {
  for (const socket of sockets) {
    if (!socket.closed) await new Promise((resolve) => socket.once("close", resolve));
  }
  for (let round = 0; round < 5; round += 1) await turn();
}

describe("listen()", () => {
  test("on a path makes a socket that only its owner can reach, whatever the umask", async () => {
    const before = process.umask(0);
    await using listening = await Listening.start().finally(() => process.umask(before));
    const path = listening.folder.file("s");
    expect(lstatSync(path).mode & 0o777).toBe(0o600);
    expect(listening.incoming.address).toEqual({ path });
    expect(String(listening.incoming)).toBe(`listen:unix:${path}`);
    expect(toEndpoint(listening.incoming)).toBe(listening.incoming);
  });

  test("on TCP port 0 takes a free port and tells which", async () => {
    await using incoming = await listen({ host: "127.0.0.1", port: 0 });
    const { host, port } = incoming.address as { host: string; port: number };
    expect(host).toBe("127.0.0.1");
    expect(port).toBeGreaterThan(0);
    expect(String(incoming)).toBe(`listen:tcp:127.0.0.1:${port}`);
    const dialled = connect(port, host);
    const taken = (await incoming.open({ signal })) as Socket;
    taken.write("from us");
    expect(await firstWords(dialled)).toBe("from us");
    const closed = settled(dialled, taken);
    taken.destroy();
    await closed;
  });

  test("refuses a path that is taken, and leaves what is there", async () => {
    await using folder = await TemporaryFolder.make();
    writeFileSync(folder.file("file"), "content");
    mkdirSync(folder.file("folder"));
    symlinkSync(folder.file("none"), folder.file("dangling"));
    await using _other = await listen({ path: folder.file("socket") });
    for (const name of ["file", "folder", "dangling", "socket"]) {
      const error = await rejection<QemuConnectError>(listen({ path: folder.file(name) }));
      expect(error).toBeInstanceOf(QemuConnectError);
      expect(error).toMatchObject({ code: "ERR_QEMU_PATH_TAKEN", endpoint: `listen:unix:${folder.file(name)}` });
      expect(error.message).toContain("fresh private directory (mkdtemp)");
    }
    expect(readFileSync(folder.file("file"), "utf8")).toBe("content");
  });

  test("says why the system refuses: a folder that is none, a port that is taken", async () => {
    await using folder = await TemporaryFolder.make();
    const missing = await rejection<QemuConnectError>(listen({ path: folder.file("none/s") }));
    expect(missing).toMatchObject({
      name: "QemuConnectError",
      code: "ERR_QEMU_LISTEN",
      cause: { code: expect.stringMatching(/^E/) as string },
    });
    expect(missing.message).toContain(`can't listen: there is no folder ${folder.file("none")}. Make it first`);
    expect(missing.message).not.toContain("permission");
    writeFileSync(folder.file("file"), "");
    for (const path of ["file/s", "file/deeper/s"]) {
      const error = await rejection<QemuConnectError>(listen({ path: folder.file(path) }));
      expect(error.message).toMatch(/file(\/deeper)? is no folder\.$/);
    }
    await using other = await listen({ host: "127.0.0.1", port: 0 });
    const { port } = other.address as { port: number };
    const error = await rejection<QemuConnectError>(listen({ host: "127.0.0.1", port }));
    expect(error).toMatchObject({ code: "ERR_QEMU_LISTEN", cause: { code: "EADDRINUSE" } });
    expect(error.endpoint).toBe(`listen:tcp:127.0.0.1:${port}`);
  });

  test("goes on after somebody could not be let in; who waited is told", async () => {
    let server: Server | undefined;
    const started = (message: unknown): void => {
      ({ server } = message as { server: Server });
    };
    subscribe("tracing:net.server.listen:asyncStart", started);
    await using listening = await Listening.start().finally(() =>
      unsubscribe("tracing:net.server.listen:asyncStart", started),
    );
    const waiting = rejection<QemuConnectError>(listening.incoming.open({ signal }));
    server?.emit("error", Object.assign(new Error("accept ENFILE"), { code: "ENFILE" }));
    expect(await waiting).toMatchObject({ code: "ERR_QEMU_LISTEN", cause: { code: "ENFILE" } });
    expect((await waiting).message).toContain("who dialled in could not be let in: accept ENFILE");
    await listening.dial("after\n");
    expect(await listening.take()).toBe("after\n");
  });

  test("leaves no socket behind when its mode can't be set", async () => {
    await using folder = await TemporaryFolder.make();
    const path = folder.file("s");
    // Somebody takes the path away as soon as it is there, before the mode is set.
    const bound = (): void => unlinkSync(path);
    subscribe("tracing:net.server.listen:asyncEnd", bound);
    const error = await rejection(listen({ path })).finally(() =>
      unsubscribe("tracing:net.server.listen:asyncEnd", bound),
    );
    expect(error).toMatchObject({ name: "QemuConnectError", code: "ERR_QEMU_LISTEN", cause: { code: "ENOENT" } });
  });
});

/** Keeps the threads that do file work busy for a while: what is asked of them after this has to wait. */
async function busyFiles(): Promise<void> {
  const work = promisify(pbkdf2);
  const threads = Number(process.env["UV_THREADPOOL_SIZE"] ?? 4);
  await Promise.all(Array.from({ length: threads * 2 }, async () => await work("x", "y", 200_000, 32, "sha256")));
}

/** Looks at a condition in each turn of the event loop. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await turn();
}

describe("connections", () => {
  test("are taken in the order in which they came, with what they said meanwhile", async () => {
    await using listening = await Listening.start();
    for (const name of ["first", "second", "third"]) await listening.dial(name);
    expect([await listening.take(), await listening.take(), await listening.take()]).toEqual([
      "first",
      "second",
      "third",
    ]);
  });

  test("go to those who wait, in the order in which they asked", async () => {
    await using listening = await Listening.start();
    const taken = [listening.take(), listening.take()];
    await listening.dial("first");
    await listening.dial("second");
    await listening.dial("third");
    expect(await Promise.all(taken)).toEqual(["first", "second"]);
    expect(await listening.take()).toBe("third");
  });

  test("that come while the mode of the path is set are not lost", async () => {
    await using folder = await TemporaryFolder.make();
    const path = folder.file("s");
    const listening = listen({ path });
    const busy = busyFiles();
    await until(() => existsSync(path));
    const early = connect(path);
    await once(early, "connect");
    early.write("early");
    await turn();
    await using incoming = await listening;
    const taken = (await incoming.open({ signal })) as Socket;
    expect(await firstWords(taken)).toBe("early");
    const closed = settled(early, taken);
    taken.destroy();
    await closed;
    await busy;
  });

  test("that ended or broke while they waited are given to nobody", async () => {
    await using listening = await Listening.start();
    const [silent, greeted, alive] = [
      await listening.dial(""),
      await listening.dial("dead"),
      await listening.dial("alive"),
    ];
    silent.destroy();
    greeted.end();
    await settled(silent, greeted);
    expect(await listening.take()).toBe("alive");
    expect(alive.destroyed).toBe(false);
  });

  test("that come and go don't use the queue up; more than 128 that stay are refused", async () => {
    await using listening = await Listening.start();
    for (let round = 0; round < 150; round += 1) {
      const scan = await listening.dial("");
      scan.destroy();
      await settled(scan);
    }
    const sockets: Socket[] = [];
    for (let count = 0; count < 129; count += 1) sockets.push(await listening.dial(`n${count}`));
    await settled(sockets[128] as Socket);
    expect(sockets.slice(0, 128).every(({ destroyed }) => !destroyed)).toBe(true);
    expect(await listening.take()).toBe("n0");
    // One place is free again.
    const next = await listening.dial("next");
    for (let count = 1; count < 128; count += 1) expect(await listening.take()).toBe(`n${count}`);
    expect(await listening.take()).toBe("next");
    expect(next.destroyed).toBe(false);
  });

  test("can't fill our memory while they wait, and nothing of what they said is lost", async () => {
    await using listening = await Listening.start();
    const flood = await listening.dial("");
    const text = Buffer.alloc(8_000_000, "abcdefgh");
    flood.write(text);
    // A reader that went on would have it all by now.
    for (let round = 0; round < 500; round += 1) await turn();
    // The rest is still with its sender.
    expect(flood.writableLength).toBeGreaterThan(6_000_000);
    const stream = await listening.incoming.open({ signal });
    const chunks: Buffer[] = [];
    flood.end();
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).equals(text)).toBe(true);
  });

  test("carry a connection of ours", async () => {
    await using listening = await Listening.start();
    const far = await listening.dial("");
    const near = await listening.incoming.open({ signal });
    await using made = await TestConnection.running({ pair: [near, far] });
    const executed = made.connection.execute("query-status", undefined, undefined);
    made.peer.reply((await made.peer.request(0)).id, "fine");
    expect(await executed).toBe("fine");
  });
});

describe("a signal", () => {
  test("that fires while nobody dials rejects with its reason; the next connection is for the next one", async () => {
    await using listening = await Listening.start();
    const controller = new AbortController();
    const aborted = rejection(listening.incoming.open({ signal: controller.signal }));
    const taken = listening.take();
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await aborted).toBe(reason);
    await listening.dial("one");
    expect(await taken).toBe("one");
    expect([abortListeners(controller.signal), abortListeners(signal)]).toEqual([0, 0]);
  });

  test("that fired before takes nothing", async () => {
    await using listening = await Listening.start();
    await listening.dial("one");
    expect(await rejection(listening.incoming.open({ signal: AbortSignal.abort("no") }))).toBe("no");
    expect(await listening.take()).toBe("one");
  });

  test("of a hundred who wait warns of no leak", async () => {
    await using listening = await Listening.start();
    const warnings: unknown[] = [];
    const onWarning = (warning: Error): void => void warnings.push(warning);
    process.on("warning", onWarning);
    const controllers = Array.from({ length: 100 }, () => new AbortController());
    const opened = controllers.map((one) => rejection(listening.incoming.open({ signal: one.signal })));
    for (const controller of controllers) controller.abort();
    await Promise.all(opened);
    await turn();
    process.off("warning", onWarning);
    expect(warnings).toEqual([]);
  });
});

describe("close()", () => {
  test("removes the path, ends those that wait on either side, and leaves those that are taken", async () => {
    await using listening = await Listening.start();
    const { incoming } = listening;
    const taken = await listening.dial("taken");
    expect(await listening.take()).toBe("taken");
    const waiting = await listening.dial("waiting");
    await settled();
    await incoming.close();
    await incoming.close();
    await incoming[Symbol.asyncDispose]();
    await settled(waiting);
    expect(existsSync(listening.folder.file("s"))).toBe(false);
    expect(taken.destroyed).toBe(false);
    const error = await rejection<QemuClosedError>(incoming.open({ signal }));
    expect(error).toBeInstanceOf(QemuClosedError);
    expect(error).toMatchObject({ reason: "requested", outcome: "not-sent" });
  });

  test("rejects those who wait for a connection, each with an error of its own", async () => {
    await using listening = await Listening.start();
    const opened = [1, 2].map(() => rejection<QemuClosedError>(listening.incoming.open({ signal })));
    await listening.incoming.close();
    const [first, second] = await Promise.all(opened);
    expect(first).toMatchObject({ reason: "requested", message: `${String(listening.incoming)} was closed.` });
    expect(second).not.toBe(first);
    expect(abortListeners(signal)).toBe(0);
  });

  test("on a host that is empty is refused: that would be every interface", async () => {
    for (const host of ["", undefined]) {
      const error = await rejection<QemuConnectError>(listen({ host: host as string, port: 0 }));
      expect(error).toMatchObject({ name: "QemuConnectError", code: "ERR_QEMU_ENDPOINT_INVALID" });
    }
    for (const port of [-1, 65_536, 1.5, "x"]) {
      const error = await rejection<QemuConnectError>(listen({ host: "127.0.0.1", port: port as number }));
      expect(error).toMatchObject({ name: "QemuConnectError", endpoint: `listen:tcp:127.0.0.1:${port}` });
    }
  });

  test("frees the port", async () => {
    const incoming = await listen({ host: "127.0.0.1", port: 0 });
    const { port } = incoming.address as { port: number };
    await incoming.close();
    const server = createServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    server.close();
    await once(server, "close");
    expect(port).toBeGreaterThan(0);
  });
});
