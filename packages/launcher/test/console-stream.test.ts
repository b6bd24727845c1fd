import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { QemuStateError, unix } from "@qemu-wire/wire";
import { Console } from "../src/console/console.js";
import type { ConsoleError } from "../src/errors.js";
import { TemporaryDirectory } from "../../qmp/test/support/temporary-directory.js";
import { rejection } from "../../wire/test/support/rejection.js";
import { socketPair } from "../../wire/test/support/socket-pair.js";
import { uncaughtOf } from "../../wire/test/support/uncaught.js";
import { consolePair } from "./support/console-pair.js";

describe("stream()", () => {
  test("gives what comes from then on, as it was sent, to several readers", async () => {
    const { console, guest, say } = await consolePair();
    await say("before ");
    const [one, other] = [console.stream(), console.stream()];
    await say("\x1b[31mred\r\n");
    await say("more");
    guest.end();
    expect((await one.next()).value).toBe("\x1b[31mred\r\nmore");
    const waiting = other.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await other.next()).toEqual({ done: true, value: undefined });
  });

  test("is at its end when the machine is, and throws when the console is closed", async () => {
    const exit = { code: 0, signal: null, reason: "guest-shutdown", requested: false };
    const ended = await consolePair({ exited: Promise.resolve(exit) });
    const read = ended.console.stream();
    ended.guest.end("bye");
    expect((await read.next()).value).toBe("bye");
    expect((await read.next()).done).toBe(true);
    expect((await ended.console.stream().next()).done).toBe(true);

    const { console } = await consolePair();
    const waiting = rejection<ConsoleError>(console.stream().next());
    await console.close();
    expect((await waiting).reason).toBe("closed");
    expect((await rejection<ConsoleError>(console.stream().next())).reason).toBe("closed");
  });

  test("ends with an error for a reader that is too slow, after what was kept for it", async () => {
    const { console, say } = await consolePair({ logBytes: 4_096 });
    const slow = console.stream();
    await say("a".repeat(4_000));
    await say("b".repeat(4_000));
    expect((await slow.next()).value).toMatch(/^a{4000}b*$/);
    const error = await rejection<ConsoleError>(slow.next());
    expect([error.reason, error.message]).toEqual([
      "overflow",
      "vm1: console: its reader was slower than the guest, and 4096 characters waited for it.",
    ]);
    expect((await slow.next()).done).toBe(true);
  });

  test("ends by its signal", async () => {
    const { console } = await consolePair();
    const controller = new AbortController();
    const waiting = rejection(console.stream({ signal: controller.signal }).next());
    controller.abort();
    expect((await waiting).name).toBe("AbortError");
    expect((await rejection(console.stream({ signal: controller.signal }).next())).name).toBe("AbortError");
  });
});

test("on() tells of each piece until it is disposed of; what a listener throws harms nobody", async () => {
  const { console, say } = await consolePair();
  const heard: string[] = [];
  const listener = (text: string): void => void heard.push(text);
  const first = console.on("data", listener);
  const second = console.on("data", listener);
  const bad = console.on("data", () => {
    throw new Error("bad listener");
  });
  const uncaught = await uncaughtOf(async () => await say("a"));
  expect(uncaught).toEqual([new Error("bad listener")]);
  bad[Symbol.dispose]();
  first[Symbol.dispose]();
  await say("b");
  second[Symbol.dispose]();
  await say("c");
  expect(heard).toEqual(["a", "a", "b"]);
  expect(console.log).toBe("abc");
});

describe("sending", () => {
  test("is in order, and waits for a guest that doesn't read", async () => {
    const { console, guest } = await consolePair();
    guest.pause();
    const large = "x".repeat(4_000_000);
    let isDone = false;
    const first = console.send(large).then(() => {
      isDone = true;
    });
    const second = console.sendLine("end");
    await expect(console.send("never", { signal: AbortSignal.timeout(50) })).rejects.toThrow("aborted");
    expect(isDone).toBe(false);
    let got = "";
    guest.setEncoding("utf8").on("data", (text: string) => {
      got += text;
    });
    guest.resume();
    await Promise.all([first, second]);
    await expect.poll(() => got.length, { timeout: 15_000 }).toBe(large.length + 4);
    expect(got.slice(-5)).toBe("xend\r");
  });

  test("fails when the console is closed meanwhile", async () => {
    const { console, guest } = await consolePair();
    guest.pause();
    const sending = rejection<ConsoleError>(console.send("x".repeat(4_000_000)));
    await console.close();
    expect((await sending).reason).toBe("closed");
    expect((await rejection<ConsoleError>(console.send("x"))).reason).toBe("closed");
  });
});

describe("close()", () => {
  test("ends every wait, keeps the log, leaves no listener and may be called again", async () => {
    const [stream, guest] = await socketPair();
    onTestFinished(() => void guest.on("error", () => {}).destroy());
    const names = ["data", "end", "error", "close", "drain"] as const;
    const before = names.map((name) => stream.listenerCount(name));
    const console = new Console({ kind: "duplex", stream }, { name: "vm1" });
    guest.write("said");
    await console.expect("said");
    const waits = [console.expect("never"), console.run("true"), console.login({ user: "root" })].map(
      rejection<ConsoleError>,
    );
    await console.close();
    for (const error of await Promise.all(waits)) expect(error.reason).toBe("closed");
    await console[Symbol.asyncDispose]();
    await expect.poll(() => names.map((name) => stream.listenerCount(name)), { timeout: 15_000 }).toEqual(before);
    expect(console.log).toBe("said");
    expect((await rejection<ConsoleError>(console.attach())).reason).toBe("closed");
  });
});

describe("detach() and attach()", () => {
  /** A socket as QEMU's: one client at a time, others wait in its backlog. */
  async function listening(): Promise<{ path: string; server: Server; clients: Socket[] }> {
    const directory = await TemporaryDirectory.make();
    const clients: Socket[] = [];
    const server = createServer((socket) => clients.push(socket.on("error", () => {})));
    onTestFinished(async () => {
      for (const client of clients) client.destroy();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
      await directory[Symbol.asyncDispose]();
    });
    const path = directory.file("console");
    server.listen(path);
    await once(server, "listening");
    return { path, server, clients };
  }

  async function consoleAt(path: string): Promise<Console> {
    const endpoint = unix(path);
    const stream = await endpoint.open({ signal: AbortSignal.timeout(5_000) });
    const console = new Console({ kind: "duplex", stream, endpoint }, { name: "vm1" });
    onTestFinished(async () => await console.close());
    return console;
  }

  test("a socket is closed, and opened again; listeners and streams go on", async () => {
    const { path, clients } = await listening();
    const console = await consoleAt(path);
    await expect.poll(() => clients.length, { timeout: 15_000 }).toBe(1);
    const stream = console.stream();
    const waiting = rejection<ConsoleError>(console.expect("never"));
    const closed = once(clients[0] as Socket, "close");
    console.detach();
    console.detach();
    expect((await waiting).reason).toBe("detached");
    await closed;
    expect(console.attached).toBe(false);
    expect((await rejection<ConsoleError>(console.send("x"))).reason).toBe("detached");
    expect((await rejection<ConsoleError>(console.expect("never"))).reason).toBe("detached");

    await Promise.all([console.attach(), console.attach()]);
    expect(console.attached).toBe(true);
    await expect.poll(() => clients.length, { timeout: 15_000 }).toBe(2);
    clients[1]?.write("again");
    expect((await console.expect("again")).match).toBe("again");
    expect((await stream.next()).value).toBe("again");
  });

  test("a lost connection can be opened again, and one that nobody offers can't", async () => {
    const { path, server, clients } = await listening();
    const console = await consoleAt(path);
    await expect.poll(() => clients.length, { timeout: 15_000 }).toBe(1);
    const waiting = rejection<ConsoleError>(console.expect("never"));
    clients[0]?.destroy();
    expect((await waiting).reason).toBe("closed");
    await console.attach();
    await expect.poll(() => clients.length, { timeout: 15_000 }).toBe(2);
    console.detach();
    await new Promise((resolve) => server.close(resolve));
    await expect(console.attach()).rejects.toThrow(path);
  });

  test("detaching takes an attach back that is under way", async () => {
    const { path } = await listening();
    const console = await consoleAt(path);
    console.detach();
    const attaching = rejection(console.attach());
    console.detach();
    expect((await attaching).name).toBe("AbortError");
    expect(console.attached).toBe(false);
    await console.attach();
    expect(console.attached).toBe(true);
  });

  test("what can't be opened again is only not read: nothing is lost", async () => {
    const { console, guest } = await consolePair();
    console.detach();
    guest.write("meanwhile");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(console.log).toBe("");
    await console.attach();
    expect((await console.expect("meanwhile")).match).toBe("meanwhile");
    guest.end();
    await expect.poll(() => console.attached, { timeout: 15_000 }).toBe(false);
    expect(await rejection(console.attach())).toBeInstanceOf(QemuStateError);
  });
});
