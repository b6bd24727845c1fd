import { QemuRefusedError } from "@qemu-wire/qmp";
import { QemuClosedError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { failureOf, take } from "../support/expectations.js";
import { firmware } from "../support/firmware.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { TemporaryDirectory } from "../support/temporary-directory.js";

// The clock moves when a test says so: an answer that takes long on a busy machine is still there before a deadline. It is
// one clock for the whole file, as deadlines share a timer; QEMU has its own.
beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterAll(() => void vi.useRealTimers());

describeQemu("device_del", () => {
  test("of a device that needs no guest ends with DEVICE_DELETED of that device", async () => {
    await using qemu = await startQemu({ machine: "q35", args: ["-device", "qemu-xhci,id=usb"] });
    await using qmp = await qemu.connect();
    for (const id of ["tablet0", "tablet1"])
      await qmp.execute("device_add", { driver: "usb-tablet", id, bus: "usb.0" });

    const { event, returned } = await qmp.executeAndWait({
      command: "device_del",
      arguments: { id: "tablet1" },
      until: { event: "DEVICE_DELETED", where: ({ data }) => data.device === "tablet1" },
      timeout: 10_000,
    });
    expect(returned).toEqual({});
    expect(event.data).toEqual({ device: "tablet1", path: "/machine/peripheral/tablet1" });
    const left = (await qmp.execute("qom-list", { path: "/machine/peripheral" })).map(({ name }) => name);
    expect(left).toContain("tablet0");
    expect(left).not.toContain("tablet1");
  });

  test("without a guest that acts ends at the deadline with an error that says so; a reset completes it", async () => {
    await using qemu = await startQemu({ machine: "pc" });
    await using qmp = await qemu.connect();
    await qmp.execute("device_add", { driver: "virtio-net-pci", id: "nic0" });
    const remove = {
      command: "device_del",
      arguments: { id: "nic0" },
      until: { event: "DEVICE_DELETED", where: ({ data }: { data: { device?: string } }) => data.device === "nic0" },
    } as const;

    const expired = failureOf(qmp.executeAndWait({ ...remove, timeout: 50 }), QemuTimeoutError);
    // Its answer comes behind the one that is waited for.
    await qmp.execute("query-status");
    vi.advanceTimersByTime(70);
    const error = await expired;
    expect(error).toMatchObject({ timeout: 50, outcome: "unknown" });
    expect(error.message).toContain('"device_del" was executed, but no DEVICE_DELETED came within 50 ms');
    expect(error.message).toContain("The guest may not have acted");
    // Repeating it is taken without a word or refused, as the version has it.
    await qmp.execute("device_del", { id: "nic0" }).catch((refusal: QemuCommandError) => {
      expect(refusal.desc).toContain("already in the process of unplug");
    });

    // The device is two objects: the first event names no device, and is not the one to wait for.
    await using events = qmp.events(["DEVICE_DELETED"]);
    const deleted = qmp.waitFor("DEVICE_DELETED", { where: remove.until.where });
    await qmp.execute("system_reset");
    expect((await deleted).data.path).toBe("/machine/peripheral/nic0");
    expect((await take(events, 2)).map(({ data }) => data)).toEqual([
      { path: "/machine/peripheral/nic0/virtio-backend" },
      { device: "nic0", path: "/machine/peripheral/nic0" },
    ]);
  });

  test("of what is not there rejects with QEMU's error at once, and leaves no wait behind", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const waiting = qmp.executeAndWait({
      command: "device_del",
      arguments: { id: "nope" },
      until: { event: "DEVICE_DELETED" },
      failOn: { event: ["MEM_UNPLUG_ERROR"] },
      timeout: 60_000,
    });
    expect((await failureOf(waiting, QemuCommandError)).errorClass).toBe("DeviceNotFound");
  });
});

describeQemu("executeAndWait", () => {
  test("takes event and answer in either order: up to 5.2 SHUTDOWN comes behind the answer to quit, later before it", async () => {
    for (let round = 0; round < 5; round++) {
      await using qemu = await startQemu();
      await using qmp = await qemu.connect();
      const { event, returned } = await qmp.executeAndWait({ command: "quit", until: { event: "SHUTDOWN" } });
      expect([event.data.reason, returned]).toEqual(["host-qmp-quit", {}]);
    }
  });

  test("rejects with the event that stands for a refusal", async () => {
    await using directory = await TemporaryDirectory.make();
    const args = [...(await firmware("panic", directory)), "-device", "pvpanic", "-no-shutdown"];
    await using qemu = await startQemu({ machine: "q35", args });
    await using qmp = await qemu.connect();
    const waiting = qmp.executeAndWait({
      command: "cont",
      until: { event: "SHUTDOWN", where: ({ data }) => data.reason === "guest-shutdown" },
      failOn: { event: ["GUEST_PANICKED", "WATCHDOG"] },
    });
    const error = await failureOf(waiting, QemuRefusedError);
    expect(error.event).toMatchObject({ event: "GUEST_PANICKED", data: { action: "pause" } });
    expect(error.message).toContain('"cont" was refused: QEMU sent GUEST_PANICKED');
  });

  test("ends with the connection when QEMU ends instead", async () => {
    await using qemu = await startQemu({ args: ["-no-reboot"] });
    await using qmp = await qemu.connect();
    const shutdown = qmp.waitFor("SHUTDOWN");
    const never = qmp.executeAndWait({ command: "system_reset", until: { event: "RESUME" } });
    expect((await failureOf(never, QemuClosedError)).reason).toBe("server-shutdown");
    expect((await shutdown).data.reason).toBe("host-qmp-system-reset");
  });

  test("rejects with its signal's reason, before and behind the write", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const reason = new Error("not now");
    const options = { command: "system_powerdown", until: { event: "SHUTDOWN" } } as const;
    const early = qmp.executeAndWait({ ...options, signal: AbortSignal.abort(reason) });
    expect(await failureOf(early, Error)).toMatchObject({ code: "ABORT_ERR", outcome: "not-sent", cause: reason });

    const controller = new AbortController();
    const powerdown = qmp.waitFor("POWERDOWN");
    const late = failureOf(qmp.executeAndWait({ ...options, signal: controller.signal }), Error);
    await powerdown;
    await qmp.execute("query-status");
    controller.abort(reason);
    expect(await late).toMatchObject({ code: "ABORT_ERR", cause: reason });
  });
});

describeQemu("system_powerdown", () => {
  test("succeeds at once; whether the guest obeys is another matter, with a deadline of its own", async () => {
    await using directory = await TemporaryDirectory.make();
    await using qemu = await startQemu({ machine: "q35", args: await firmware("idle", directory) });
    await using qmp = await qemu.connect();
    await qmp.execute("cont");
    const { event } = await qmp.executeAndWait({ command: "system_powerdown", until: { event: "POWERDOWN" } });
    expect(event.event).toBe("POWERDOWN");

    const expired = failureOf(
      qmp.executeAndWait({ command: "system_powerdown", until: { event: "SHUTDOWN" }, timeout: 50 }),
      QemuTimeoutError,
    );
    await qmp.execute("query-status");
    vi.advanceTimersByTime(70);
    expect((await expired).message).toContain('"system_powerdown" was executed, but no SHUTDOWN came within 50 ms');
    expect((await qmp.execute("query-status")).status).toBe("running");
  });
});
