import { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError, QemuStateError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf, isAtLeast } from "../support/expectations.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { RawMonitor } from "../support/raw-monitor.js";
import { WireTrace } from "../support/wire-trace.js";

describeQemu("greeting and negotiation", () => {
  test("the greeting gives the version in numbers, free text beside them, and the capabilities", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();

    const { version, capabilities } = qmp.greeting.QMP;
    expect(version.qemu.major).toBeGreaterThanOrEqual(5);
    expect(Object.values(version.qemu).every(Number.isInteger)).toBe(true);
    expect(version.package).toBeTypeOf("string");
    expect(capabilities).toEqual(["oob"]);
    expect(await qmp.execute("query-version")).toEqual(version);
  });

  test("out-of-band commands are offered, and the client may leave them off", async () => {
    await using qemu = await startQemu({ sockets: ["other"] });
    await using asking = await qemu.connect();
    await using refusing = await qemu.connectTo("other", { outOfBand: false });

    expect(asking.outOfBand).toBe(true);
    expect(refusing.outOfBand).toBe(false);
    expect(refusing.greeting.QMP.capabilities).toEqual(["oob"]);
    expect((await failureOf(refusing.executeOob("migrate-pause"), QemuStateError)).message).toMatch(/not enabled here/);
    expect(await refusing.probe()).toBe("unknown");
  });

  test("QEMU's standard streams are a monitor like any other, out-of-band commands included", async () => {
    await using qemu = await startQemu({ monitor: "stdio" });
    await using qmp = await qemu.connect();

    expect(qmp.outOfBand).toBe(true);
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    expect(await failureOf(qmp.executeOob("migrate-pause"), QemuCommandError)).toMatchObject({
      errorClass: "GenericError",
    });
    await qmp.quit();
    expect(await qemu.exited).toEqual({ code: 0, signal: null });
  });

  test("before the negotiation every command fails as if it did not exist, and an unknown capability leaves it so", async () => {
    await using qemu = await startQemu({ sockets: ["raw"] });
    await using qmp = await qemu.connect();
    await using raw = await RawMonitor.connect(qemu.path("raw"));
    await raw.message();

    raw.send('{"execute":"query-status","id":1}');
    const early = await raw.message();
    expect(early.error?.class).toBe("CommandNotFound");
    expect(early.error?.desc).toMatch(/capabilities negotiation/);

    raw.send('{"execute":"qmp_capabilities","arguments":{"enable":["teleport"]},"id":2}');
    expect(await raw.message()).toMatchObject({ id: 2, error: { class: "GenericError" } });
    raw.send('{"execute":"query-status","id":3}');
    expect(await raw.message()).toMatchObject({ id: 3, error: { class: "CommandNotFound" } });

    raw.send('{"execute":"qmp_capabilities","id":4}');
    expect(await raw.message()).toEqual({ return: {}, id: 4 });
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
  });

  test("a second negotiation is refused with CommandNotFound, which the error does not take for a missing command", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();

    const error = await failureOf(qmp.executeRaw("qmp_capabilities"), QemuCommandError);
    expect(error).toMatchObject({ errorClass: "CommandNotFound", command: "qmp_capabilities" });
    expect(error.desc).toMatch(/already complete/);
    expect(error.message).not.toMatch(/there since|in general|Check the name/);
  });

  test("capabilities do not outlive a connection: the next one is greeted and negotiates anew", async () => {
    await using qemu = await startQemu({ sockets: ["shared"] });
    const first = await qemu.connectTo("shared");
    expect(first.outOfBand).toBe(true);
    await first.close();

    await using second = await qemu.connectTo("shared", { outOfBand: false });
    expect(second.outOfBand).toBe(false);
    expect((await second.execute("query-status")).status).toBe("prelaunch");
  });

  test("a QEMU older than the client is typed for is refused and stays usable; the same or a newer one is taken", async () => {
    await using qemu = await startQemu({ sockets: ["shared"] });
    await using plain = await qemu.connect({ qemu: "5.2" });
    const { major, minor } = plain.greeting.QMP.version.qemu;

    if (!isAtLeast(plain.greeting, 11, 1)) {
      const error = await failureOf(qemu.connectTo("shared", { qemu: "11.1" }), QemuStateError);
      expect(error.code).toBe("ERR_QEMU_VERSION");
      expect(error.message).toContain(`this is QEMU ${major}.${minor}.`);
      expect(error.message).toContain("11.1");
    }
    await using common = await qemu.connectTo("shared", { qemu: "common" });
    expect((await common.execute("query-status")).running).toBe(false);
  });

  test("a version that the library does not know is refused before anything is opened", async () => {
    const error = await failureOf(QmpClient.connect("unix:/nonexistent", { qemu: "4.2" as "5.2" }), QemuStateError);
    expect(error.message).toMatch(/"4\.2" is no version .* 5\.2/);
  });

  test("a connection goes through its states once, in one direction", async () => {
    await using qemu = await startQemu({ sockets: ["states"] });
    using trace = new WireTrace(`unix:${qemu.path("states")}`);
    const qmp = await qemu.connectTo("states");
    // Connecting may have taken several attempts, each a connection of its own.
    expect(trace.states.slice(-3)).toEqual(["connecting", "negotiating", "running"]);
    expect(qmp.state).toBe("running");

    const states: string[] = [];
    qmp.on("state", (state) => states.push(state));
    await Promise.all([qmp.close(), qmp.close()]);
    await qmp.close();

    expect(states).toEqual(["closing", "closed"]);
    expect(trace.states.slice(-5)).toEqual(["connecting", "negotiating", "running", "closing", "closed"]);
    expect(await qmp.closed).toEqual({ reason: "requested", cause: undefined, shutdown: undefined });
  });
});
