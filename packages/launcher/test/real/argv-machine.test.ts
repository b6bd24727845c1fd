import { expect, test } from "vitest";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import type { MachineSpec } from "../../src/spec/machine-spec.js";
import { startPlanned } from "../support/plan-start.js";

const bare: MachineSpec = { preset: "bare" };

describeQemu("the machine itself, started", () => {
  test("the standard preset, and the plan's own names", async () => {
    await using vm = await startPlanned({ name: "web-1" });
    const qmp = await vm.qmp();
    expect((await qmp.execute("query-status")).status).toBe("prelaunch");
    expect(await qmp.execute("query-name")).toEqual({ name: "web-1" });
    expect(await qmp.execute("qom-get", { path: "/machine", property: "type" })).toBe(`${vm.plan.machineType}-machine`);
    const ids = (await qmp.execute("qom-list", { path: "/machine/peripheral" })).map(({ name }) => name);
    expect(ids).toEqual(expect.arrayContaining(["serial0", "rng0", "panic0", "hotplug0", "hotplug3"]));
    const chardevs = await qmp.execute("query-chardev");
    expect(chardevs.map(({ label }) => label).toSorted()).toEqual(["console0", "qmp0"]);
  });

  test("the bare preset", async () => {
    await using vm = await startPlanned(bare);
    const qmp = await vm.qmp();
    expect(vm.plan.machineType).toMatch(/^pc-i440fx-/);
    expect(await qmp.execute("qom-get", { path: "/machine", property: "mem-merge" })).toBe(false);
    const ids = (await qmp.execute("qom-list", { path: "/machine/peripheral" })).map(({ name }) => name);
    expect(ids).toEqual(["type"]);
    expect((await qmp.execute("query-chardev")).map(({ label }) => label)).toEqual(["qmp0"]);
  });

  test("processors: topology, model and features", async () => {
    await using vm = await startPlanned({
      ...bare,
      cpu: {
        sockets: 2,
        cores: 2,
        threads: 2,
        count: 6,
        max: 8,
        model: "qemu64",
        features: { ssse3: true, sse3: false },
      },
    });
    const qmp = await vm.qmp();
    const cpus = await qmp.execute("query-cpus-fast");
    expect(cpus).toHaveLength(6);
    expect(cpus[5]?.props).toMatchObject({ "socket-id": 1, "core-id": 0, "thread-id": 1 });
    const path = cpus[0]?.["qom-path"] ?? "";
    expect(await qmp.execute("qom-get", { path, property: "type" })).toBe("qemu64-x86_64-cpu");
    expect(await qmp.execute("qom-get", { path, property: "ssse3" })).toBe(true);
    expect(await qmp.execute("qom-get", { path, property: "sse3" })).toBe(false);
  });

  test("memory: shared, on nodes, with room", async () => {
    await using vm = await startPlanned({
      ...bare,
      cpu: 2,
      memory: {
        size: "96M",
        backend: "memfd",
        share: true,
        preallocate: { threads: 2 },
        numa: [
          { size: "32M", cpus: [0], hostNodes: [0], policy: "preferred" },
          { size: "64M", cpus: [1] },
        ],
        max: { size: "256M", slots: 2 },
      },
    });
    const qmp = await vm.qmp();
    const backends = (await qmp.execute("query-memdev")).toSorted((a, b) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1));
    expect(backends.map(({ id, size, prealloc, policy }) => ({ id, size, prealloc, policy }))).toEqual([
      { id: "mem0", size: 32 * 2 ** 20, prealloc: true, policy: "preferred" },
      { id: "mem1", size: 64 * 2 ** 20, prealloc: true, policy: "default" },
    ]);
    for (const path of ["/objects/mem0", "/objects/mem1"]) {
      expect(await qmp.execute("qom-get", { path, property: "share" })).toBe(true);
    }
    expect((await qmp.execute("query-cpus-fast")).map(({ props }) => props?.["node-id"])).toEqual([0, 1]);
    expect(await qmp.execute("query-memory-size-summary")).toMatchObject({ "base-memory": 96 * 2 ** 20 });
    expect(vm.plan.slowStart).toBe("preallocation");
  });

  test("memory: a file", async () => {
    await using vm = await startPlanned((directory) => ({
      memory: { size: "64M", path: directory.file("memory,1"), share: true },
    }));
    const qmp = await vm.qmp();
    expect(await qmp.execute("query-memdev")).toMatchObject([{ id: "mem0", size: 64 * 2 ** 20 }]);
    expect(await qmp.execute("qom-get", { path: "/objects/mem0", property: "mem-path" })).toMatch(/memory,1$/);
    expect(await qmp.execute("qom-get", { path: "/objects/mem0", property: "share" })).toBe(true);
  });

  test("memory: huge pages without a mount, of which this host has too few", async () => {
    await expect(startPlanned({ memory: { size: "1T", hugePages: { size: "2M" } } })).rejects.toMatchObject({
      name: "LaunchError",
      diagnosis: "huge-pages",
      phase: "planning",
    });
  });

  test("properties of machine and accelerator", async () => {
    await using vm = await startPlanned({
      machine: { type: "q35", hpet: false, "mem-merge": false },
      accelerator: { type: "tcg", "tb-size": 16, thread: "single" },
    });
    const qmp = await vm.qmp();
    expect(await qmp.execute("qom-get", { path: "/machine", property: "hpet" })).toBe(false);
    expect(await qmp.execute("qom-get", { path: "/machine", property: "mem-merge" })).toBe(false);
  });

  test("what happens on a reset, identity, clock, tables, globals", async () => {
    await using vm = await startPlanned({
      on: { reboot: "shutdown", shutdown: "pause", watchdog: "pause" },
      uuid: "6f1e1a1c-0000-4000-8000-0123456789ab",
      rtc: { base: "localtime", clock: "vm" },
      smbios: [{ type: 1, serial: "a,b", manufacturer: "we" }],
      boot: { order: "cd", menu: true, strict: true },
      globals: [{ driver: "virtio-rng-pci", property: "max-bytes", value: 4096 }],
      cpu: 1,
    });
    const qmp = await vm.qmp();
    expect(await qmp.execute("query-uuid")).toEqual({ UUID: "6f1e1a1c-0000-4000-8000-0123456789ab" });
    expect(await qmp.execute("qom-get", { path: "/machine/peripheral/rng0", property: "max-bytes" })).toBe(4096);
    const shutdown = qmp.waitFor("SHUTDOWN");
    await qmp.execute("cont");
    await qmp.execute("system_reset");
    expect((await shutdown).data).toMatchObject({ reason: "host-qmp-system-reset" });
    // With -no-shutdown's meaning it stays, so that somebody can look.
    expect((await qmp.execute("query-status")).status).toBe("shutdown");
  });

  test.each(["none", "isapc", "microvm"])("a machine of no family of ours: %s", async (machine) => {
    await using vm = await startPlanned({ machine, memory: "32M" });
    expect((await (await vm.qmp()).execute("query-status")).status).toBe("prelaunch");
    expect(vm.plan.channels).toBe(1);
  });

  test("a process that nobody warns: no option of ours is deprecated", async () => {
    await using vm = await startPlanned({
      cpu: 2,
      memory: { size: "64M", share: true },
      nics: [{ type: "user", forward: [{ guest: 22 }] }],
      monitors: [{}, { mode: "hmp" }],
      guestAgent: true,
      balloon: true,
      boot: { menu: true },
      on: { reboot: "reset" },
      shares: [{ type: "9p", tag: "t", path: "/" }],
      disks: [{ media: "cdrom" }],
    });
    expect((await (await vm.qmp()).execute("query-status")).status).toBe("prelaunch");
    expect(vm.stderr).toBe("");
  });

  test("waits for a migration, with further words at the end", async () => {
    await using vm = await startPlanned({ incoming: "defer", extraArgs: [["-msg", "timestamp=on"]] });
    expect((await (await vm.qmp()).execute("query-status")).status).toBe("inmigrate");
    expect(vm.plan.incoming).toBe(true);
  });
});
