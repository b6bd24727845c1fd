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

  test("an agent that stands still, with a command of somebody's, takes no more than its time", async () => {
    const vm = await launched(await guestSpec());
    await ready(vm);
    // It would be stopped before it has answered otherwise.
    const stop = "(sleep 1; kill -STOP $(pidof qemu-ga); echo stopped >/dev/console) >/dev/null 2>&1 &";
    const stopped = vm.console.expect("stopped", { timeout: bootTimeout });
    await vm.qga.exec(["sh", "-c", stop], { output: "none", check: true });
    // Its status is asked for again and again, for as long as the agent answers, and then for a minute.
    const pending = vm.qga.exec(["sleep", "1000"]).catch((error: unknown) => error);
    await stopped;
    // The question after that is with the agent from here on.
    const asking = vm.qga.ping({ timeout: 60_000 }).catch((error: unknown) => error);
    const before = performance.now();
    expect(await vm.shutdown({ timeout: 2_000 })).toMatchObject({ reason: "host-qmp-quit", requested: true });
    expect(performance.now() - before).toBeLessThan(8_000);
    expect(await pending).toBeInstanceOf(Error);
    expect(await asking).toBeInstanceOf(Error);
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

  test("a panic ends waits for the console's words, and a short wait for readiness names it", async () => {
    // A kernel that stays in its panic, and no panic device: only the console tells.
    const shell = "setsid sh -c 'exec sh -i </dev/ttyS0 >/dev/ttyS0 2>&1' &";
    const { kernel, initrd, append } = await buildGuest({ commands: [shell] });
    const boot = { kernel, initrd, append: append.replace("panic=-1", "panic=0") };
    const vm = await launched(specOf({ boot, guestAgent: true, panicDevice: false }));
    await ready(vm);
    await vm.console.login({ user: "root", timeout: bootTimeout });
    const crash = "(sleep 1; echo c > /proc/sysrq-trigger) >/dev/null 2>&1 &";
    const waits = Promise.allSettled([
      vm.console.expect("never said", { timeout: bootTimeout }),
      vm.console.run("sleep 1000", { timeout: bootTimeout }),
    ]);
    await vm.qga.exec(["sh", "-c", `echo 1 >/proc/sys/kernel/sysrq; ${crash}`], { output: "none", check: true });
    // Who waits for the panic itself hears it.
    await vm.console.expect("end Kernel panic", { timeout: bootTimeout, consume: false });
    const before = performance.now();
    for (const result of await waits) {
      const { reason } = result as PromiseRejectedResult;
      expect(reason).toBeInstanceOf(GuestFailedError);
      expect((reason as Error).message).toMatch(/Kernel panic - not syncing: sysrq triggered crash/);
    }
    expect(performance.now() - before).toBeLessThan(bootTimeout / 2);
    const late = await vm.ready({ timeout: 1_000 }).catch((error: unknown) => error);
    expect(late).toBeInstanceOf(GuestFailedError);
    expect((late as GuestFailedError).message).toMatch(/Kernel panic - not syncing: sysrq/);
    expect((late as GuestFailedError).cause).toMatchObject({ name: "QgaUnavailableError" });
    await expect(vm.console.login({ user: "root", timeout: bootTimeout })).rejects.toThrow(/Kernel panic/);
    // One that has said what must not come is not disturbed.
    await expect(vm.console.expect("never said", { timeout: 6_000, failOn: [] })).rejects.toThrow(/within 6000 ms/);
    await vm.reset();
    await ready(vm);
    await vm.console.login({ user: "root", timeout: bootTimeout });
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
