import { expect, test, vi } from "vitest";
import { buildGuest } from "@qemu-wire/testing";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { GuestFailedError, type Machine, MachineExitedError, type MachineSpec } from "../../src/index.js";
import { isAlive, launched, specOf } from "../support/launch-qemu.js";

/** Seconds alone, under emulation, and more beside others. */
const bootTimeout = 120_000;

vi.setConfig({ testTimeout: bootTimeout + 60_000 });

async function guestSpec(spec: MachineSpec = {}, commands: readonly string[] = []): Promise<MachineSpec> {
  const { kernel, initrd, append } = await buildGuest({ commands });
  return specOf({ boot: { kernel, initrd, append }, guestAgent: true, ...spec });
}

async function ready(vm: Machine): Promise<void> {
  await vm.ready({ timeout: bootTimeout });
}

describeQemu("the end of a machine", () => {
  test("a guest is asked by its agent", async () => {
    const vm = await launched(await guestSpec());
    await ready(vm);
    expect(await vm.shutdown()).toEqual({ code: 0, signal: null, reason: "guest-shutdown", requested: true });
    expect(await isAlive(vm.pid)).toBe(false);
  });

  test("a guest that doesn't hear the power button is ended after its time, one that is paused at once", async () => {
    // This guest has no ACPI daemon: a power button is an event and no more.
    const vm = await launched(await guestSpec());
    await ready(vm);
    const pressed = vm.qmp.waitFor("POWERDOWN");
    const ending = vm.shutdown({ by: "acpi", timeout: 300 });
    await pressed;
    expect(await ending).toMatchObject({ code: 0, reason: "host-qmp-quit", requested: true });

    const paused = await launched({}, { paused: true });
    let asked = false;
    paused.qmp.on("POWERDOWN", () => {
      asked = true;
    });
    expect(await paused.shutdown()).toMatchObject({ reason: "host-qmp-quit" });
    expect(asked).toBe(false);
  });

  test("a guest that powers off by itself has not been asked to", async () => {
    const vm = await launched(await guestSpec());
    await ready(vm);
    await vm.qga.exec(["poweroff", "-f"]).catch(() => {});
    expect(await vm.exited).toEqual({ code: 0, signal: null, reason: "guest-shutdown", requested: false });
    await vm.close();
  });

  test("a QEMU that is stopped is ended all the same", async () => {
    const vm = await launched();
    process.kill(vm.pid, "SIGSTOP");
    const before = performance.now();
    expect(await vm.kill()).toMatchObject({ signal: "SIGKILL", reason: "killed", requested: true });
    expect(performance.now() - before).toBeLessThan(9_000);
  });

  test("a QEMU that is killed is told to all who wait", async () => {
    const vm = await launched(await guestSpec());
    const waits = [
      vm.ready({ timeout: bootTimeout }),
      vm.console.expect("never said", { timeout: bootTimeout }),
      vm.qmp.waitFor("POWERDOWN"),
    ];
    const settled = Promise.allSettled(waits);
    process.kill(vm.pid, "SIGKILL");
    expect(await vm.exited).toEqual({ code: null, signal: "SIGKILL", reason: "killed", requested: false });
    const [readiness, words, event] = (await settled).map(
      (result) => (result as PromiseRejectedResult).reason as Error,
    );
    expect(readiness).toBeInstanceOf(MachineExitedError);
    expect(readiness?.message).toMatch(/SIGKILL/);
    expect(words).toBeInstanceOf(MachineExitedError);
    expect(event).toMatchObject({ name: "QemuClosedError" });
    await expect(vm.ready()).rejects.toThrow(MachineExitedError);
  });

  test("a panic is told at once, with the console's last words", async () => {
    const vm = await launched(await guestSpec({}, ["sleep 1", "echo c > /proc/sysrq-trigger"]));
    const failure = await vm.ready({ timeout: bootTimeout }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GuestFailedError);
    expect(failure).toMatchObject({ reason: "panic" });
    expect((failure as GuestFailedError).consoleTail).toMatch(/sysrq|panic/i);
  });

  test("a boot that goes no further is told at once", async () => {
    // Without an initial RAM disk there is no root: the kernel panics, and has no panic device's driver by then.
    const { kernel } = await buildGuest();
    const vm = await launched(specOf({ boot: { kernel, append: "console=ttyS0 panic=0" }, guestAgent: true }));
    const failure = await vm.ready({ timeout: bootTimeout }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GuestFailedError);
    expect((failure as GuestFailedError).message).toMatch(/Unable to mount root|panic/);
  });

  test("what can't come is refused at once", async () => {
    const without = await launched();
    await expect(without.ready()).rejects.toThrow(/guestAgent: true/);
    expect(() => without.qga).toThrow(/guestAgent: true/);
    const paused = await launched(await guestSpec(), { paused: true });
    await expect(paused.ready()).rejects.toThrow(/resume\(\)/);
    const incoming = await launched(specOf({ incoming: "defer", guestAgent: true }));
    expect(incoming.status).toBe("inmigrate");
    await expect(incoming.ready()).rejects.toThrow(/migration/);
    const bare = await launched({ preset: "bare" });
    expect(() => bare.console).toThrow(/console/);
  });
});
