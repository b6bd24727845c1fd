import { expect, test } from "vitest";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { launchAll, type Machine, type MachineSpec } from "../../src/index.js";
import { type Footprint, footprint, listeningPorts, memoryInUse } from "../support/endurance-footprint.js";
import { specOf } from "../support/launch-qemu.js";
import { hostIn } from "../support/process-plan.js";

/** So many machines at a time, so many times. */
const together = 20;
const times = 10;

/** With all that a machine without a guest can have which must go again: sockets, ports, files, leases. */
const spec: MachineSpec = specOf({
  // The same for all: each gets MAC addresses of its own all the same.
  name: "many",
  memory: "128M",
  monitors: true,
  guestAgent: true,
  nics: [{ type: "user", forward: [{ guest: 22 }, { guest: 80 }] }],
});

describeQemu("many launches", () => {
  test(`${together * times} machines, ${together} at a time, leave nothing`, { timeout: 300_000 }, async () => {
    await using temporary = await TemporaryDirectory.make();
    const host = hostIn(temporary.path);
    // What is made once in the life of a process.
    await close(await launchAll([spec], { host }));
    const before = footprint(temporary.path);
    expect(before).toMatchObject({ processes: [], sockets: [], files: [] });
    const memory = [memoryInUse()];
    const machines: WeakRef<Machine>[] = [];
    const said: string[] = [];

    for (let time = 0; time < times; time += 1) {
      const started = performance.now();
      const batch = await launchAll(Array.from({ length: together }, () => spec), { host, concurrency: together });
      const ran = performance.now();
      const ports = await inUse(batch, temporary.path);
      await close(batch);
      const listening = new Set(listeningPorts().values());
      expect(ports.filter((inode) => listening.has(inode))).toEqual([]);
      expect(footprint(temporary.path)).toEqual(before);
      machines.push(...batch.splice(0).map((machine) => new WeakRef(machine)));
      memory.push(memoryInUse());
      said.push(`${Math.round(ran - started)} + ${Math.round(performance.now() - ran)} ms`);
    }
    const held = machines.filter((machine) => machine.deref() !== undefined).length;
    const inMebibytes = memory.map(({ heap, resident }) => `${mebibytes(heap)}/${mebibytes(resident)}`);
    process.stdout.write(
      `${together} launches and closes: ${said.join(", ")}; heap/resident MiB: ${inMebibytes.join(", ")}; ${held} machines held\n`,
    );
  });
});

/** Fails unless all of them run and have what they are to have; inodes of the sockets behind their forwards. */
async function inUse(machines: readonly Machine[], runtimeDirectory: string): Promise<readonly string[]> {
  for (const machine of machines) {
    expect(machine.status).toBe("running");
    expect(await machine.qmp.execute("query-status")).toMatchObject({ running: true });
  }
  expect(new Set(machines.map(({ nics }) => nics[0]?.mac)).size).toBe(machines.length);
  const now: Footprint = footprint(runtimeDirectory);
  expect(now.processes).toHaveLength(machines.length);
  // Of each machine: the second monitor and the agent's.
  expect(new Set(now.sockets).size).toBe(2 * machines.length);
  const listening = listeningPorts();
  const ports = machines.flatMap(({ nics }) => nics.flatMap(({ forwards }) => forwards.map(({ hostPort }) => hostPort)));
  expect(new Set(ports).size).toBe(2 * machines.length);
  return ports.map((port) => {
    const inode = listening.get(port);
    expect(inode, `port ${port} is a forward's`).toBeDefined();
    return inode ?? "";
  });
}

async function close(machines: readonly Machine[]): Promise<void> {
  await Promise.all(machines.map(async (machine) => await machine.close()));
  for (const machine of machines) {
    expect(await machine.exited).toEqual({ code: 0, signal: null, reason: "host-qmp-quit", requested: true });
  }
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
