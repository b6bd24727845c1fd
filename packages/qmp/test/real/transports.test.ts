import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { QmpClient } from "@qemu-wire/qmp";
import { listen, QemuClosedError, QemuConnectError, QemuStateError, stdio, tcp, unix } from "@qemu-wire/wire";
import { expect, onTestFinished, test } from "vitest";
import { build } from "../../../../scripts/set-up/build.mjs";
import { failureOf } from "../support/expectations.js";
import { describeQemu, diallingMonitor } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";

/** A QEMU may take as long as that until it dials, and until it greets. */
const starting = { connectTimeout: 20_000, greetingTimeout: 20_000 };

describeQemu("transports", () => {
  test("TCP: port 0 takes a free one, and query-chardev of another monitor tells which", async () => {
    await using qemu = await startQemu({
      args: ["-chardev", "socket,id=net,host=127.0.0.1,port=0,server=on,wait=off", "-mon", "chardev=net,mode=control"],
    });
    await using first = await qemu.connect();
    const chardev = (await first.execute("query-chardev")).find(({ label }) => label === "net");
    const port = Number(/^disconnected:tcp:127\.0\.0\.1:(\d+),server(=on)?$/.exec(chardev?.filename ?? "")?.[1]);
    expect(port).toBeGreaterThan(0);

    await using byValue = await QmpClient.connect(tcp("127.0.0.1", port));
    expect((await byValue.execute("query-status")).status).toBe("prelaunch");
    await byValue.close();
    await using byName = await QmpClient.connect(`tcp:127.0.0.1:${port}`);
    expect((await Promise.all(Array.from({ length: 200 }, () => byName.execute("query-name")))).length).toBe(200);
    await byName.quit();
    await qemu.exited;
    expect((await failureOf(QmpClient.connect(tcp("127.0.0.1", port)), QemuConnectError)).code).toBe(
      "ERR_QEMU_REFUSED",
    );
  });

  test("unix: a string and a value name the same socket", async () => {
    await using qemu = await startQemu({ monitor: "none", sockets: ["monitor"] });
    await using one = await qemu.connectTo("monitor");
    await one.close();
    await using other = await QmpClient.connect(unix(qemu.path("monitor")), { retry: {} });
    expect(other.state).toBe("running");
  });

  test("any connected Duplex: a socket of our own, the inherited socketpair; each can be used once", async () => {
    await using qemu = await startQemu({ sockets: ["monitor"] });
    await using inherited = await QmpClient.connect(qemu.inherited, starting);
    expect(inherited.state).toBe("running");
    const socket = connect({ path: qemu.path("monitor") });
    await once(socket, "connect");
    await using qmp = await QmpClient.connect(socket);
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    await qmp.close();
    expect(socket.destroyed).toBe(true);
    await failureOf(QmpClient.connect(socket), QemuConnectError);
  });

  test("QEMU's standard streams can be opened once", async () => {
    await using qemu = await startQemu({ monitor: "stdio" });
    const endpoint = stdio(qemu.standardStreams);
    await using qmp = await QmpClient.connect(endpoint, starting);
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    await failureOf(QmpClient.connect(endpoint), QemuStateError);
    await qmp.quit();
    expect(await qemu.exited).toEqual({ code: 0, signal: null });
  });

  test.each(["unix", "tcp"] as const)("listening: a QEMU that dials in over %s greets like any other", async (kind) => {
    await using directory = await TemporaryDirectory.make();
    await using incoming = await listen(
      kind === "unix" ? { path: directory.file("incoming") } : { host: "127.0.0.1", port: 0 },
    );
    const { address } = incoming;
    const connecting = QmpClient.connect(incoming, starting);
    await using qemu = await startQemu({
      monitor: "none",
      directory,
      args: diallingMonitor("path" in address ? `path=${address.path}` : `host=${address.host},port=${address.port}`),
    });
    await using qmp = await connecting;
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    expect(qmp.outOfBand).toBe(true);
    await qmp.quit();
    expect((await qemu.exited).code).toBe(0);
  });

  test("one listening socket serves many QEMUs, in the order in which they dial", async () => {
    await using directory = await TemporaryDirectory.make();
    await using incoming = await listen({ path: directory.file("incoming") });
    const args = diallingMonitor(`path=${directory.file("incoming")}`);
    await using first = await startQemu({ monitor: "none", directory, args: [...args, "-name", "first"] });
    await using one = await QmpClient.connect(incoming, starting);
    await using second = await startQemu({ monitor: "none", directory, args: [...args, "-name", "second"] });
    await using two = await QmpClient.connect(incoming, starting);
    expect([await one.execute("query-name"), await two.execute("query-name")]).toEqual([
      { name: "first" },
      { name: "second" },
    ]);
    // What clients have taken is theirs: it outlives the listening socket.
    await incoming.close();
    expect((await one.execute("query-status")).status).toBe("prelaunch");
    await failureOf(QmpClient.connect(incoming), QemuClosedError);
    expect([first.ended.aborted, second.ended.aborted]).toEqual([false, false]);
  });

  test("listening: when no QEMU dials in, the error says what it needs for that", async () => {
    await using incoming = await listen({ host: "127.0.0.1", port: 0 });
    const error = await failureOf(QmpClient.connect(incoming, { connectTimeout: 20 }), QemuConnectError);
    expect(error.code).toBe("ERR_QEMU_CONNECT_TIMEOUT");
    expect(error.message).toContain("no connection within 20 ms. No QEMU dialled in");
    expect(error.message).toContain("reconnect-ms");
  });

  test("an endpoint of one's own is a function that opens a stream", async () => {
    await using qemu = await startQemu({ sockets: ["monitor"] });
    await using first = await qemu.connect();
    expect(first.state).toBe("running");
    await using qmp = await QmpClient.connect({
      open: async ({ signal }) => await unix(qemu.path("monitor")).open({ signal }),
      toString: () => "mine:1",
    });
    const error = await failureOf(qmp.executeRaw("no-such-command"), Error);
    expect(error.message).toMatch(/^mine:1: "no-such-command" failed/);
  });
});

/** A program of its own that finds QEMU's monitor at its descriptor 3. It imports what users do: the built package. */
const program = `
  import { QmpClient } from "@qemu-wire/qmp";
  import { fd } from "@qemu-wire/wire";
  const qmp = await QmpClient.connect(fd(3));
  console.log((await qmp.execute("query-status")).status);
  await qmp.quit();
`;

describeQemu("file descriptors", () => {
  test("fd: a process that inherits a monitor's socket is its client", { timeout: 120_000 }, async () => {
    await build(["packages/qmp"]);
    await using directory = await TemporaryDirectory.make();
    // Paused: not one byte of the greeting may be read here.
    const server = createServer({ pauseOnConnect: true }).listen(directory.file("incoming"));
    const accepted = once(server, "connection");
    await using qemu = await startQemu({
      directory,
      monitor: "none",
      args: diallingMonitor(`path=${directory.file("incoming")}`),
    });
    const [socket] = (await accepted) as [Socket];
    server.close();
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: ["ignore", "pipe", "inherit", socket],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    socket.destroy();
    const printed: string[] = [];
    child.stdout?.setEncoding("utf8").on("data", (text: string) => printed.push(text));
    expect(await once(child, "close")).toEqual([0, null]);
    expect(printed.join("")).toBe("prelaunch\n");
    expect(await qemu.exited).toEqual({ code: 0, signal: null });
  });

  test("can't be sent through a Node socket, and QEMU says that none came", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    for (const command of ["getfd", "add-fd"]) {
      const args = command === "getfd" ? { fdname: "x" } : {};
      const error = await failureOf(qmp.executeRaw(command, args), Error);
      expect(error.message).toContain("No file descriptor supplied via SCM_RIGHTS");
    }
  });

  test("are inherited at the start instead, and used as /dev/fdset", async () => {
    await using directory = await TemporaryDirectory.make();
    await writeFile(directory.file("disk"), Buffer.alloc(512));
    const descriptor = openSync(directory.file("disk"), "r+");
    try {
      await using qemu = await startQemu({ descriptors: [descriptor], args: ["-add-fd", "fd=4,set=1"] });
      await using qmp = await qemu.connect();
      expect((await qmp.execute("query-fdsets")).map((set) => set["fdset-id"])).toEqual([1]);
      const options = { driver: "file", filename: "/dev/fdset/1" } as const;
      await qmp.execute("blockdev-add", { ...options, "node-name": "disk", "auto-read-only": false });
      await qmp.hmp('qemu-io disk "write -P 0x61 0 512"');
      await qmp.execute("blockdev-del", { "node-name": "disk" });
    } finally {
      closeSync(descriptor);
    }
    expect(readFileSync(directory.file("disk"), "latin1")).toBe("a".repeat(512));
  });
});
