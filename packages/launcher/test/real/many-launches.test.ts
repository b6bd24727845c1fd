import { expect, test } from "vitest";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { turn } from "../../../wire/test/support/uncaught.js";
import { attach, launchAll, type Machine, type MachineSpec } from "../../src/index.js";
import { type Footprint, footprint, listeningPorts, memoryInUse } from "../support/endurance-footprint.js";
import { specOf } from "../support/launch-qemu.js";
import { hostIn } from "../support/process-plan.js";

/** So many machines at a time, so many times. */
const together = 20;
const times = 10;

/**
 * Bytes that the heap may grow by with each launch. Without this test's surroundings it is 1 to 2 KiB, all of it compiled
 * code; the watch for open handles adds what it notes of each timer until the end of the file, and that is the larger part.
 */
const mostPerLaunch = 16 * 1024;

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
  test("detached machines leave nothing either, closed by who launched them or by who took them over", async () => {
    await using temporary = await TemporaryDirectory.make();
    const host = hostIn(temporary.path);
    const machines = await launchAll(
      Array.from({ length: 6 }, () => spec),
      { host, detached: true },
    );
    expect(footprint(temporary.path).processes).toHaveLength(6);
    const left = machines.slice(0, 3);
    for (const machine of left) await machine.detach();
    const taken = await Promise.all(left.map(async ({ runDirectory }) => await attach(runDirectory, { host })));
    for (const machine of [...machines.slice(3), ...taken]) await machine.close();
    expect(footprint(temporary.path)).toMatchObject({ processes: [], sockets: [], files: [] });
  });

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
      const batch = await launchAll(
        Array.from({ length: together }, () => spec),
        { host, concurrency: together },
      );
      const ran = performance.now();
      const ports = await inUse(batch, temporary.path);
      await close(batch);
      const listening = new Set(listeningPorts().values());
      expect(ports.filter((inode) => listening.has(inode))).toEqual([]);
      expect(await settledAdditions(temporary.path, before)).toEqual([]);
      machines.push(...batch.splice(0).map((machine) => new WeakRef(machine)));
      memory.push(memoryInUse());
      said.push(`${Math.round(ran - started)} + ${Math.round(performance.now() - ran)} ms`);
    }
    let held = machines.length;
    for (let round = 0; held > 0 && round < 10; round += 1) {
      // A WeakRef that was looked at holds its object until the turn is over.
      await turn();
      memoryInUse();
      held = machines.filter((machine) => machine.deref() !== undefined).length;
    }
    const inMebibytes = memory.map(({ heap, resident }) => `${mebibytes(heap)}/${mebibytes(resident)}`);
    process.stdout.write(
      `${together} launches and closes: ${said.join(", ")}; heap/resident MiB: ${inMebibytes.join(", ")}; ${held} machines held\n`,
    );
    expect(held).toBe(0);
    // The first ones fill caches and have code compiled.
    const growth = (memory.at(-1)?.heap ?? 0) - (memory[3]?.heap ?? 0);
    expect(growth / (together * (times - 3))).toBeLessThan(mostPerLaunch);
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
  const ports = machines.flatMap(({ nics }) =>
    nics.flatMap(({ forwards }) => forwards.map(({ hostPort }) => hostPort)),
  );
  expect(new Set(ports).size).toBe(2 * machines.length);
  return ports.map((port) => {
    const inode = listening.get(port);
    expect(inode, `port ${port} is a forward's`).toBeDefined();
    return inode ?? "";
  });
}

/** What is held and was not before; waited for only where it is the test runner's own, which comes and goes. */
async function settledAdditions(runtimeDirectory: string, before: Footprint): Promise<readonly string[]> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const now = footprint(runtimeDirectory);
    const outside = [...now.processes, ...now.sockets, ...now.files].map(String);
    const inside = additions(now, before);
    // What machines leave outside of this process is never waited for.
    if (outside.length > 0 || inside.length === 0 || performance.now() > deadline) return [...outside, ...inside];
    await turn();
  }
}

/** What this process has open more than before. */
function additions(now: Footprint, before: Footprint): readonly string[] {
  const left = [...before.resources];
  const added = now.resources.filter((kind) => {
    const index = left.indexOf(kind);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
  return now.descriptors > before.descriptors
    ? [...added, `${now.descriptors - before.descriptors} descriptors`]
    : added;
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
