import { QemuStateError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { ResourceError } from "../../src/errors.js";
import { localHost } from "../../src/host/local-host.js";
import { pinCpus, setAffinity, setScheduler } from "../../src/machine/scheduling.js";
import {
  allowedCores,
  allThreads,
  schedulingOf,
  type ThreadContext,
  vcpus,
} from "../../src/machine/scheduling-threads.js";
import { machineQemu } from "../support/machine-qemu.js";

const host = localHost();
const multi = ["-accel", "tcg,thread=multi", "-smp", "2,maxcpus=3", "-object", "iothread,id=io0"];
const single = ["-accel", "tcg,thread=single", "-smp", "2"];

describeQemu("affinity", () => {
  test("each vCPU has a thread, which is confined to a core of its own, and the rest to others", async () => {
    await using machine = await machineQemu({ machine: "q35", args: multi });
    const context: ThreadContext = { qmp: machine.qmp, host, pid: machine.qemu.pid };
    const { cpus: cores } = await host.facts();
    const [first = 0, last = 0] = [cores.at(0), cores.at(-1)];
    const before = await vcpus(context);
    expect(before.map(({ index, cores: allowed }) => [index, allowed])).toEqual([
      [0, cores],
      [1, cores],
    ]);
    expect(new Set(before.map(({ threadId }) => threadId)).size).toBe(2);
    expect(before[1]?.qomPath).toMatch(/^\/machine\//);
    expect(before[1]?.topology["core-id"] ?? before[1]?.topology["socket-id"]).toBeDefined();

    await setAffinity(context, { vcpus: [last, [first]] });
    expect((await vcpus(context)).map(({ cores: allowed }) => allowed)).toEqual([[last], [first]]);

    await pinCpus(context, { pin: [first], affinity: { emulator: [last], ioThreads: [first] } });
    const after = await vcpus(context);
    expect(after.map(({ cores: allowed }) => allowed)).toEqual([[first], [first]]);
    expect(await allowedCores(context, machine.qemu.pid)).toEqual([last]);
    const [io] = await machine.qmp.execute("query-iothreads");
    expect(await allowedCores(context, Number(io?.["thread-id"]))).toEqual([first]);

    await setAffinity(context, { process: [last] });
    const threads = await allThreads(context);
    expect(threads.length).toBeGreaterThanOrEqual(4);
    for (const thread of threads) expect((await allowedCores(context, thread)) ?? [last]).toEqual([last]);
  });

  test("that can't be is refused, and nothing is changed", async () => {
    await using machine = await machineQemu({ machine: "q35", args: multi });
    const context: ThreadContext = { qmp: machine.qmp, host, pid: machine.qemu.pid };
    await expect(setAffinity(context, { vcpus: [[]] })).rejects.toThrow(/^vcpus\[0\]: an empty list/);
    await expect(setAffinity(context, { vcpus: [-1] })).rejects.toThrow(RangeError);
    const error = await failureOf(setAffinity(context, { process: [4095] }), ResourceError);
    expect(error).toMatchObject({ resource: "core 4095" });
    expect(error.message).toContain("process: this user's processes may not run on core 4095");
    const none = await failureOf(setAffinity(context, { vcpus: [0, 0, 0] }), QemuStateError);
    expect(none.message).toContain("the machine has no vCPU 2; it has 0, 1");
    expect((await vcpus(context))[0]?.cores).toEqual((await host.facts()).cpus);
  });

  test("is refused where all vCPUs share one thread, which can be confined with the process", async () => {
    await using machine = await machineQemu({ machine: "q35", args: single });
    const context: ThreadContext = { qmp: machine.qmp, host, pid: machine.qemu.pid };
    const error = await failureOf(pinCpus(context, { pin: [0, 0] }), QemuStateError);
    expect(error.message).toContain("All 2 vCPUs share one thread");
    const scheduler = await failureOf(setScheduler(context, { policy: "batch", vcpus: [1] }), QemuStateError);
    expect(scheduler.message).toContain("share one thread");
    const [core = 0] = (await host.facts()).cpus;
    await setAffinity(context, { process: [core] });
    expect((await vcpus(context)).map(({ cores }) => cores)).toEqual([[core], [core]]);
  });

  test("a vCPU that is plugged in later can be pinned, and one that was unplugged is named", async () => {
    await using machine = await machineQemu({ machine: "q35", args: multi });
    const context: ThreadContext = { qmp: machine.qmp, host, pid: machine.qemu.pid };
    const free = (await machine.qmp.execute("query-hotpluggable-cpus")).find((one) => one["qom-path"] === undefined);
    await machine.qmp.execute("device_add", { driver: free?.type ?? "", id: "cpu2", ...free?.props });
    const [core = 0] = (await host.facts()).cpus;
    await setAffinity(context, { vcpus: [core, core, core] });
    expect((await vcpus(context)).map(({ index, cores }) => [index, cores])).toEqual([
      [0, [core]],
      [1, [core]],
      [2, [core]],
    ]);
    const error = await failureOf(setScheduler(context, { policy: "batch", vcpus: [3] }), QemuStateError);
    expect(error.message).toBe("The machine has no vCPU 3.");
  });
});

describeQemu("scheduling", () => {
  test("is set for all vCPUs or some, and read back", async () => {
    await using machine = await machineQemu({ machine: "q35", args: multi });
    const context: ThreadContext = { qmp: machine.qmp, host, pid: machine.qemu.pid };
    const [first, second] = (await vcpus(context)).map(({ threadId }) => threadId);
    await setScheduler(context, { policy: "batch" });
    expect(await schedulingOf(context, first ?? 0)).toEqual({ policy: 3, priority: 0 });
    expect(await schedulingOf(context, machine.qemu.pid)).toEqual({ policy: 0, priority: 0 });
    await setScheduler(context, { policy: "idle", vcpus: [1] });
    expect(await schedulingOf(context, first ?? 0)).toEqual({ policy: 3, priority: 0 });
    expect(await schedulingOf(context, second ?? 0)).toEqual({ policy: 5, priority: 0 });
    await expect(setScheduler(context, { policy: "rr", priority: 100 })).rejects.toThrow(
      /from 1 to 99, which rr takes/,
    );
    await expect(setScheduler(context, { policy: "other", priority: 1 })).rejects.toThrow(RangeError);
    await expect(setScheduler(context, { policy: "deadline" as "rr" })).rejects.toThrow(/is none of other, fifo/);
  });

  test("in real time is done where it is permitted, and else says what is missing", async () => {
    await using machine = await machineQemu({ machine: "q35", args: multi });
    const context: ThreadContext = { qmp: machine.qmp, host, pid: machine.qemu.pid };
    const [first = 0] = (await vcpus(context)).map(({ threadId }) => threadId);
    try {
      await setScheduler(context, { policy: "rr", priority: 3 });
      expect(await schedulingOf(context, first)).toEqual({ policy: 2, priority: 3 });
      await setScheduler(context, { policy: "fifo" });
      expect(await schedulingOf(context, first)).toEqual({ policy: 1, priority: 1 });
      await setScheduler(context, { policy: "other" });
    } catch (error) {
      expect(error).toBeInstanceOf(ResourceError);
      expect((error as Error).message).toMatch(/chrt could not change thread \d+ .*Operation not permitted/);
    }
    expect(await schedulingOf(context, first)).toEqual({ policy: 0, priority: 0 });
  });
});
