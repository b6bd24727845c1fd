import { QemuAbortError, QemuOverflowError, QemuTimeoutError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf, isAtLeast, take } from "../support/expectations.js";
import { firmware } from "../support/firmware.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { RawMonitor } from "../support/raw-monitor.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";

describeQemu("events", () => {
  test("have a name, data where there are any, and the host's clock", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const before = Date.now() / 1000;
    const [resume, reset] = await Promise.all([
      qmp.waitFor("RESUME"),
      qmp.waitFor("RESET"),
      qmp.execute("cont"),
      qmp.execute("system_reset"),
    ]);
    expect(resume).toEqual({ event: "RESUME", timestamp: resume.timestamp });
    expect(reset.data).toEqual({ guest: false, reason: "host-qmp-system-reset" });
    for (const { timestamp } of [resume, reset]) {
      expect(timestamp.seconds).toBeGreaterThan(before - 60);
      expect(timestamp.microseconds).toBeLessThan(1_000_000);
    }
  });

  test("of stop and cont come before the answer, others before or behind it: who listens first misses none", async () => {
    await using qemu = await startQemu({ sockets: ["raw"] });
    await using qmp = await qemu.connect();
    await using raw = await RawMonitor.connect(qemu.path("raw"));
    await raw.negotiate();
    const order = async (command: string): Promise<string> => {
      raw.send(`{"execute":"${command}"}`);
      const messages = [await raw.message(), await raw.message()];
      return messages.map(({ event }) => event ?? "return").join();
    };
    for (let round = 0; round < 20; round++) {
      expect(await order("cont")).toBe("RESUME,return");
      expect(await order("stop")).toBe("STOP,return");
    }
    const later = isAtLeast(qmp.greeting, 7, 2) ? "RESET,return" : "return,RESET";
    for (let round = 0; round < 20; round++) expect(await order("system_reset")).toBe(later);

    for (let round = 0; round < 20; round++) {
      const { event, returned } = await qmp.executeAndWait({ command: "system_reset", until: { event: "RESET" } });
      expect([event.data.reason, returned]).toEqual(["host-qmp-system-reset", {}]);
    }
  });

  test("a mark finds those that came before the wait, and an event is found once the log still has it", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect({ eventLog: 4 });
    const mark = qmp.mark();
    await qmp.execute("cont");
    await qmp.execute("stop");
    expect((await qmp.waitFor("STOP", { since: mark })).event).toBe("STOP");
    expect((await qmp.waitFor("RESUME", { since: mark })).event).toBe("RESUME");
    expect((await qmp.waitFor(["SHUTDOWN", "STOP"], { since: mark })).event).toBe("STOP");
    await failureOf(qmp.waitFor("STOP", { since: qmp.mark(), timeout: 20 }), QemuTimeoutError);

    // Six more push the first two, and two of their own, out.
    for (let round = 0; round < 3; round++) await Promise.all([qmp.execute("cont"), qmp.execute("stop")]);
    const error = await failureOf(qmp.waitFor("STOP", { since: mark }), QemuOverflowError);
    expect(error).toMatchObject({ code: "ERR_QEMU_OVERFLOW", dropped: 4 });
    await using events = qmp.events(undefined, { since: mark });
    await failureOf(events.next(), QemuOverflowError);
  });

  test("a second stop, or cont, succeeds without one", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const seen: string[] = [];
    qmp.on("event", ({ event }) => seen.push(event));
    await qmp.execute("stop");
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    await qmp.execute("cont");
    await qmp.execute("cont");
    expect((await qmp.execute("query-status")).status).toBe("running");
    await qmp.execute("stop");
    await qmp.execute("stop");
    expect((await qmp.execute("query-status")).status).toBe("paused");
    expect(seen).toEqual(["RESUME", "STOP"]);
  });

  test("a wait tells the host's reset from the guest's by its reason", async () => {
    await using directory = await TemporaryDirectory.make();
    const args = await firmware("reset", directory);
    await using qemu = await startQemu({ machine: "q35", args });
    await using qmp = await qemu.connect();
    const guests = qmp.waitFor("RESET", { where: ({ data }) => data.guest });
    const hosts = qmp.waitFor("RESET", { where: ({ data }) => data.reason === "host-qmp-system-reset" });
    await qmp.execute("cont");
    expect((await guests).data).toEqual({ guest: true, reason: "guest-reset" });
    await qmp.execute("system_reset");
    expect((await hosts).data).toEqual({ guest: false, reason: "host-qmp-system-reset" });
  });

  test("before the negotiation none is delivered, and none of that time later", async () => {
    await using qemu = await startQemu({ sockets: ["raw"] });
    await using qmp = await qemu.connect();
    await using raw = await RawMonitor.connect(qemu.path("raw"));
    expect(await raw.message()).toHaveProperty("QMP");
    await qmp.execute("cont");
    await qmp.execute("stop");
    raw.send('{"execute":"qmp_capabilities"}{"execute":"query-status","id":1}');
    expect(await raw.message()).toEqual({ return: {} });
    expect(await raw.message()).toMatchObject({ id: 1, return: { status: "paused" } });
  });

  test("one that QEMU throttles comes once a second, with its own time; two equal ones in a row are two", async () => {
    await using directory = await TemporaryDirectory.make();
    // The guest sets its clock thousands of times a second.
    const args = await firmware("setClock", directory);
    await using qemu = await startQemu({ machine: "q35", args });
    await using qmp = await qemu.connect();
    await using events = qmp.events(["RTC_CHANGE"]);
    const started = performance.now();
    await qmp.execute("cont");
    const [first, second] = await take(events, 2);
    expect(performance.now() - started).toBeGreaterThan(900);
    expect(first?.data.offset).toBeTypeOf("number");
    expect(second?.event).toBe(first?.event);
    expect(second).not.toBe(first);
  });

  test("those that no schema knows reach the generic listener; all of this QEMU's are known by name", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const schema = await qmp.schema();
    expect([...schema.events].filter((name) => !/^[A-Z][A-Z0-9_]+$/.test(name))).toEqual([]);
    expect(schema.hasEvent("STOP")).toBe(true);
    const names: string[] = [];
    using _listening = qmp.on("event", ({ event }) => names.push(event));
    await qmp.execute("cont");
    expect(names).toEqual(["RESUME"]);
  });

  test("a listener stays until it is disposed or its signal fires; an iterator ends with its own signal's reason", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const controller = new AbortController();
    const counts = { disposed: 0, signalled: 0, kept: 0 };
    const disposed = qmp.on("RESUME", () => counts.disposed++);
    qmp.on("RESUME", () => counts.signalled++, { signal: controller.signal });
    qmp.on("RESUME", () => counts.kept++);
    const events = qmp.events(["RESUME"], { signal: controller.signal });
    const wait = failureOf(qmp.waitFor("SHUTDOWN", { signal: controller.signal }), QemuAbortError);

    await qmp.execute("cont");
    disposed[Symbol.dispose]();
    const reason = new Error("enough seen");
    controller.abort(reason);
    await qmp.execute("stop");
    await qmp.execute("cont");
    expect(counts).toEqual({ disposed: 1, signalled: 1, kept: 2 });
    expect((await wait).cause).toBe(reason);
    expect((await events.next()).value).toMatchObject({ event: "RESUME" });
    expect((await failureOf(events.next(), QemuAbortError)).cause).toBe(reason);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });
});
