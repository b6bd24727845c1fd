import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { createServer, type Server } from "node:net";
import { QmpClient } from "@qemu-wire/qmp";
import { QemuConnectError, QemuProtocolError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";

/** Arguments of a listening chardev. */
const chardev = (id: string, path: string): string[] => ["-chardev", `socket,id=${id},path=${path},server=on,wait=off`];

/** A server that is closed with everything it accepted. */
async function listening(server: Server, path: string): Promise<AsyncDisposable> {
  server.on("connection", (socket) => socket.on("error", () => {}));
  server.listen(path);
  await once(server, "listening");
  return {
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, "close");
      server.close();
      await closed;
    },
  };
}

describeQemu("endpoints that are no QMP monitor", () => {
  test("a human monitor is recognised by its banner", async () => {
    await using qemu = await startQemu({
      args: (directory) => [...chardev("human", directory.file("human")), "-mon", "chardev=human,mode=readline"],
    });
    await using qmp = await qemu.connect();
    expect(qmp.state).toBe("running");

    const error = await failureOf(QmpClient.connect(`unix:${qemu.path("human")}`), QemuProtocolError);
    expect(error.code).toBe("ERR_QEMU_WRONG_PEER");
    expect(error.message).toContain("It is a human monitor (HMP). Use -qmp");
    expect(error.excerpt).toMatch(/^QEMU \d+\.\d+\.\d+ monitor/);
    expect(error.excerpt?.length).toBeLessThanOrEqual(80);
  });

  test("a serial port that talks is quoted", async () => {
    // SeaBIOS writes its messages to this port.
    await using qemu = await startQemu({
      machine: "q35",
      args: (directory) => [
        ...["-accel", "tcg", "-device", "isa-debugcon,iobase=0x402,chardev=serial"],
        ...chardev("serial", directory.file("serial")),
      ],
    });
    await using qmp = await qemu.connect();
    // The firmware has to boot before it says a word.
    const options = { greetingTimeout: 30_000 };
    const connecting = failureOf(QmpClient.connect(`unix:${qemu.path("serial")}`, options), QemuProtocolError);
    // What a guest writes while nobody is connected is lost: it may run once our connection has arrived.
    for (;;) {
      const port = (await qmp.execute("query-chardev")).find(({ label }) => label === "serial");
      if (port && !port.filename.startsWith("disconnected:")) break;
    }
    await qmp.execute("cont");

    const error = await connecting;
    expect(error.code).toBe("ERR_QEMU_WRONG_PEER");
    expect(error.message).toMatch(/it said: S.*Check that the address is a QMP monitor's/);
    // The guest writes byte by byte, and its first ones are enough to tell.
    const seaBios = "SeaBIOS (version";
    expect(error.excerpt?.slice(0, seaBios.length)).toBe(seaBios.slice(0, error.excerpt?.length));
  });

  test("a serial port or an agent's port that says nothing leads to a greeting timeout that names both", async () => {
    await using qemu = await startQemu({
      machine: "q35",
      args: (directory) => [
        ...["-device", "virtio-serial-pci", "-device", "virtserialport,chardev=agent,name=org.qemu.guest_agent.0"],
        ...chardev("agent", directory.file("agent")),
      ],
    });
    await using qmp = await qemu.connect();
    expect(qmp.state).toBe("running");

    const error = await failureOf(
      QmpClient.connect(`unix:${qemu.path("agent")}`, { greetingTimeout: 100 }),
      QemuConnectError,
    );
    expect(error.code).toBe("ERR_QEMU_NO_GREETING");
    expect(error.message).toContain("A guest agent's socket");
  });

  test("an SSH server is recognised by its banner", async () => {
    await using directory = await TemporaryDirectory.make();
    const server = createServer((socket) => socket.write("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n"));
    await using _listening = await listening(server, directory.file("ssh"));

    const error = await failureOf(QmpClient.connect(`unix:${directory.file("ssh")}`), QemuProtocolError);
    expect(error.code).toBe("ERR_QEMU_WRONG_PEER");
    expect(error.message).toContain("It is an SSH server.");
    expect(error.excerpt).toMatch(/^SSH-2\.0-OpenSSH_9\.2p1/);
  });

  test("an HTTP server that loses its patience is recognised by what it says then", async () => {
    await using directory = await TemporaryDirectory.make();
    const server = createHttpServer({ headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 10 });
    await using _listening = await listening(server, directory.file("http"));

    const error = await failureOf(QmpClient.connect(`unix:${directory.file("http")}`), QemuProtocolError);
    expect(error.code).toBe("ERR_QEMU_WRONG_PEER");
    expect(error.message).toContain("It is an HTTP server.");
    expect(error.excerpt).toMatch(/^HTTP\/1\.1 408/);
  });

  test("a peer that closes without a word is no monitor that greets", async () => {
    await using directory = await TemporaryDirectory.make();
    await using _listening = await listening(
      createServer((socket) => socket.destroy()),
      directory.file("mute"),
    );
    const error = await failureOf(QmpClient.connect(`unix:${directory.file("mute")}`), QemuConnectError);
    expect(error.code).toBe("ERR_QEMU_NO_GREETING");
    expect(error.message).toContain("closed before a greeting came");
  });

  test("a path that is a regular file, a folder or nothing is told apart", async () => {
    await using directory = await TemporaryDirectory.make();
    await writeFile(directory.file("file"), "");

    for (const path of [directory.file("file"), directory.path]) {
      const error = await failureOf(QmpClient.connect(`unix:${path}`), QemuConnectError);
      expect(error.code).toBe("ERR_QEMU_NOT_A_SOCKET");
      expect(error.message).toContain(`unix:${path} is there but is no socket`);
    }
    const absent = await failureOf(QmpClient.connect(`unix:${directory.file("absent")}`), QemuConnectError);
    expect(absent.code).toBe("ERR_QEMU_NOT_FOUND");
  });
});
