import { mkdir } from "node:fs/promises";
import { QmpClient } from "@qemu-wire/qmp";
import { QemuConnectError, QemuTimeoutError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf, take } from "../support/expectations.js";
import { describeQemu } from "../support/qemu-binary.js";
import { listeningMonitor, startQemu } from "../support/qemu-process.js";
import { RawMonitor } from "../support/raw-monitor.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";

describeQemu("a monitor that somebody else holds", () => {
  test("a second client gets no greeting; its error says that another one is probably connected and what to do", async () => {
    await using qemu = await startQemu({ monitor: "none", sockets: ["only"] });
    await using holder = await qemu.connectTo("only");

    const error = await failureOf(
      QmpClient.connect(`unix:${qemu.path("only")}`, { greetingTimeout: 100 }),
      QemuConnectError,
    );
    expect(error.code).toBe("ERR_QEMU_NO_GREETING");
    expect(error.endpoint).toBe(`unix:${qemu.path("only")}`);
    expect(error.cause).toBeInstanceOf(QemuTimeoutError);
    expect(error.message).toContain("another client is probably connected to this monitor");
    expect(error.message).toContain("100 ms");
    expect(error.message).toContain("one more monitor");
    expect((await holder.execute("query-status")).status).toBe("prelaunch");
  });

  test("no ghost stays in the queue: once the holder leaves, the next client is greeted at once", async () => {
    await using qemu = await startQemu({ monitor: "none", sockets: ["only"] });
    const endpoint = `unix:${qemu.path("only")}`;
    const holder = await qemu.connectTo("only");
    // Each of these would hold the monitor later, were it left connected. That they are gone QEMU learns only when it
    // accepts them: until then they fill its queue.
    const codes: string[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      codes.push((await failureOf(QmpClient.connect(endpoint, { greetingTimeout: 50 }), QemuConnectError)).code);
    }
    expect(codes).toEqual(["ERR_QEMU_NO_GREETING", "ERR_QEMU_NO_GREETING", "ERR_QEMU_BUSY", "ERR_QEMU_BUSY"]);
    await holder.close();

    await using next = await QmpClient.connect(endpoint, { retry: {} });
    expect((await next.execute("query-status")).status).toBe("prelaunch");
  });

  test("one client is served, two wait, the fourth is told that the queue is full", async () => {
    await using qemu = await startQemu({ monitor: "none", sockets: ["only"] });
    await using served = await qemu.connectTo("only");
    await using second = await RawMonitor.connect(qemu.path("only"));
    await using third = await RawMonitor.connect(qemu.path("only"));

    const error = await failureOf(QmpClient.connect(`unix:${qemu.path("only")}`), QemuConnectError);
    expect(error.code).toBe("ERR_QEMU_BUSY");
    expect((error.cause as NodeJS.ErrnoException).code).toBe("EAGAIN");
    expect(error.message).toContain("A monitor serves one client at a time");

    await served.close();
    expect(await second.message()).toHaveProperty("QMP");
    await second[Symbol.asyncDispose]();
    expect(await third.message()).toHaveProperty("QMP");
  });

  test("with retry a client waits for its turn", async () => {
    await using qemu = await startQemu({ monitor: "none", sockets: ["only"] });
    const served = await qemu.connectTo("only");
    await using second = await RawMonitor.connect(qemu.path("only"));
    await using third = await RawMonitor.connect(qemu.path("only"));
    const fourth = QmpClient.connect(`unix:${qemu.path("only")}`, { retry: {} });

    await served.close();
    await second[Symbol.asyncDispose]();
    await third[Symbol.asyncDispose]();
    await using qmp = await fourth;
    expect(qmp.state).toBe("running");
  });

  test.each([
    ["libvirt", ["libvirt", "domain-1-vm"], "monitor.sock", /libvirt's own monitor.*second one/],
    ["Proxmox", ["qemu-server"], "100.qmp", /Proxmox's own monitor.*second one/],
  ])("the socket of %s is recognised by its path", async (_holder, folders, name, advice) => {
    await using directory = await TemporaryDirectory.make();
    const folder = directory.file(folders.join("/"));
    await mkdir(folder, { recursive: true });
    const path = `${folder}/${name}`;
    await using qemu = await startQemu({ directory, args: listeningMonitor("held", path) });
    await using first = await qemu.connect();
    await using holder = await QmpClient.connect(`unix:${path}`);
    expect([first.state, holder.state]).toEqual(["running", "running"]);

    const error = await failureOf(QmpClient.connect(`unix:${path}`, { greetingTimeout: 50 }), QemuConnectError);
    expect(error.message).toMatch(advice);
  });

  test("two monitors of one QEMU: answers go to who asked, events to both", async () => {
    await using qemu = await startQemu({ sockets: ["other"] });
    await using one = await qemu.connect();
    await using other = await qemu.connectTo("other");
    await using ofOne = one.events();
    await using ofOther = other.events();
    const notices: string[] = [];
    for (const qmp of [one, other]) qmp.on("notice", ({ code }) => notices.push(code));
    await Promise.all([one.execute("cont"), other.execute("query-version"), other.hmp("print 42")]);
    await other.execute("stop");
    for (const iterator of [ofOne, ofOther]) {
      expect((await take(iterator, 2)).map(({ event }) => event)).toEqual(["RESUME", "STOP"]);
    }
    expect(notices).toEqual([]);
  });
});
