import { QmpClient } from "@qemu-wire/qmp";
import { QemuClosedError, QemuConnectError, QemuTimeoutError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { MainLoopStall } from "../support/main-loop-stall.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { RawMonitor } from "../support/raw-monitor.js";
import { WireTrace } from "../support/wire-trace.js";

describeQemu("the answer to a command of a client that left", () => {
  test("QEMU gives it to the next client, as the first line behind the greeting", async () => {
    await using qemu = await startQemu({ sockets: ["shared"] });
    await using watcher = await qemu.connect();
    expect(watcher.state).toBe("running");
    await using stall = new MainLoopStall(qemu.directory);
    const leaving = await RawMonitor.connect(qemu.path("shared"));
    await leaving.negotiate();
    leaving.send(JSON.stringify({ execute: "pmemsave", arguments: stall.arguments, id: "of the one who left" }));
    await stall.begun();
    await leaving[Symbol.asyncDispose]();

    await using next = await RawMonitor.connect(qemu.path("shared"));
    expect(await next.message()).toHaveProperty("QMP");
    next.send('{"execute":"qmp_capabilities"}');
    stall.release();
    expect(await next.message()).toEqual({ return: {}, id: "of the one who left" });
    expect(await next.message()).toEqual({ return: {} });
  });

  test("is not taken for the end of the next client's negotiation: it is dropped and reported", async () => {
    await using qemu = await startQemu({ sockets: ["shared"], args: ["-object", "iothread,id=in-time"] });
    await using watcher = await qemu.connect();
    await using stall = new MainLoopStall(qemu.directory);
    const leaving = await qemu.connectTo("shared");
    const running = failureOf(leaving.execute("pmemsave", stall.arguments), QemuClosedError);
    await stall.begun();
    // The first of these has reached QEMU and waits there; 8 in all may.
    const queued = failureOf(
      leaving.execute("object-add", { "qom-type": "iothread", id: "too-late" }),
      QemuClosedError,
    );
    await leaving.executeOob("migrate-pause").catch(() => {});
    await leaving.close();
    for (const error of [await running, await queued]) {
      expect(error).toMatchObject({ code: "ERR_QEMU_CLOSED", reason: "requested", outcome: "unknown" });
      expect(error.message).toContain("may have executed it or may do so later");
    }

    using trace = new WireTrace(`unix:${qemu.path("shared")}`);
    const connecting = QmpClient.connect(`unix:${qemu.path("shared")}`);
    await trace.sent("qmp_capabilities");
    stall.release();
    await using next = await connecting;

    expect(trace.notices).toEqual([expect.objectContaining({ code: "stale-message", count: 1 })]);
    expect(trace.notices[0]?.message).toContain("the monitor's previous client");
    const answers = trace.messages.filter(({ direction }) => direction === "received").map(({ message }) => message);
    // The greeting, the answer of the one who left (1, as clients count), and ours.
    expect(answers.map((answer) => (answer as { id?: unknown }).id)).toEqual([
      undefined,
      1,
      expect.stringMatching(/.{16}/),
    ]);
    expect((await next.execute("query-status")).status).toBe("prelaunch");
    // The command that ran was completed, the one that waited was dropped without a word.
    const objects = await watcher.execute("qom-list", { path: "/objects" });
    const names = objects.map(({ name }) => name);
    expect(names).toContain("in-time");
    expect(names).not.toContain("too-late");
  });

  test("while it runs a new client is greeted but not served, and its error says so", async () => {
    await using qemu = await startQemu({ sockets: ["other"] });
    await using qmp = await qemu.connect();
    await using stall = new MainLoopStall(qemu.directory);
    const running = qmp.execute("pmemsave", stall.arguments);
    await stall.begun();

    const connecting = QmpClient.connect(`unix:${qemu.path("other")}`, { negotiationTimeout: 100 });
    const error = await failureOf(connecting, QemuConnectError);
    expect(error.code).toBe("ERR_QEMU_NEGOTIATION");
    expect(error.message).toContain("it greeted, but did not answer qmp_capabilities within 100 ms");
    expect(error.message).toContain("main loop is busy");
    expect(error.cause).toBeInstanceOf(QemuTimeoutError);

    stall.release();
    await running;
    await using next = await qemu.connectTo("other");
    expect(next.state).toBe("running");
  });
});
