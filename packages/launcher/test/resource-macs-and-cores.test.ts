import { mkdir, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { failureOf } from "../../qmp/test/support/expectations.js";
import { ResourceError } from "../src/errors.js";
import { localHost } from "../src/host/local-host.js";
import { cores, takeCores } from "../src/resources/cores.js";
import { macFor } from "../src/resources/mac-addresses.js";
import { numaNodes } from "../src/resources/numa-nodes.js";
import { hostWith, otherProcess, temporaryFolder } from "./support/resource-host.js";

test("a machine's nic has the same MAC each time, and another than its others", async () => {
  const seen = new Set<string>();
  for (let round = 0; round < 2; round += 1) {
    const host = await hostWith();
    for (let index = 0; index < 4; index += 1) {
      await using mac = await macFor(host, "vm1", index);
      expect(mac.value).toMatch(/^52:54:00(:[0-9a-f]{2}){3}$/);
      seen.add(mac.value);
    }
  }
  expect(seen.size).toBe(4);
});

test("machines of one name that run at once get the next ones, also in other processes", async () => {
  const host = await hostWith();
  const other = await hostWith({ runtimeDirectory: (await host.facts()).runtimeDirectory });
  const first = await macFor(host, "vm", 0);
  const second = await macFor(host, "vm", 0);
  const third = await macFor(other, "vm", 0);
  const number = (mac: string): number => Number.parseInt(mac.replaceAll(":", ""), 16);
  expect([second, third].map(({ value }) => number(value) - number(first.value))).toEqual([1, 2]);
  await first.release();
  await using again = await macFor(other, "vm", 0);
  expect(again.value).toBe(first.value);
  await second.release();
  await third.release();
});

test("what was handed over to a machine is free when that has ended, also in this process", async () => {
  const host = await hostWith();
  const other = await hostWith({ runtimeDirectory: (await host.facts()).runtimeDirectory });
  const machine = await otherProcess();
  const first = await macFor(host, "vm", 0);
  await first.handOver(machine);
  for (const whose of [host, other]) {
    await using next = await macFor(whose, "vm", 0);
    expect(next.value).not.toBe(first.value);
  }
  await machine.end();
  await using again = await macFor(host, "vm", 0);
  expect(again.value).toBe(first.value);
  // The first one's end comes late, and takes nothing from who has it now.
  await first.release();
  for (const whose of [host, other]) {
    await using next = await macFor(whose, "vm", 0);
    expect(next.value).not.toBe(first.value);
  }
});

test("name and index are not run together", async () => {
  const host = await hostWith();
  await using one = await macFor(host, "vm1", 1);
  await using two = await macFor(host, "vm", 11);
  expect(one.value).not.toBe(two.value);
});

test("the cores of this machine: as many as this process may use, each once", async () => {
  const host = await hostWith();
  const { cpus } = await localHost().facts();
  await using all = await takeCores(host, "vm1", cpus.length);
  expect(all.values).toEqual(cpus);
  const error = await failureOf(takeCores(host, "vm2", 1), ResourceError);
  expect(error.message).toContain(`No core is free for vm2: ${cpus[0]} is held by vm1`);
});

test("more cores than there are is refused with the numbers", async () => {
  const host = await hostWith({ cpus: [2, 3] });
  const error = await failureOf(takeCores(host, "vm1", 3), ResourceError);
  expect(error.message).toBe('vm1 wants 3 of kind "core" and 2 are free.');
  expect(cores(host).holders()).toEqual([]);
});

test("a core that may not be used is refused", async () => {
  const host = await hostWith({ cpus: [2, 3] });
  const error = await failureOf(takeCores(host, "vm1", [3, 4]), ResourceError);
  expect(error.message).toBe("core 4, wanted for vm1, is not among those that may be used (2, 3).");
  await using both = await takeCores(host, "vm1", [3, 2]);
  expect(both.values).toEqual([3, 2]);
});

/** Two nodes of four cores, in the form of `/sys`. */
async function twoNodes(): Promise<string> {
  const sysfs = await temporaryFolder();
  for (const [node, list] of [
    ["node0", "0-3\n"],
    ["node1", "4-7\n"],
  ] as const) {
    await mkdir(`${sysfs}/devices/system/node/${node}`, { recursive: true });
    await writeFile(`${sysfs}/devices/system/node/${node}/cpulist`, list);
  }
  await writeFile(`${sysfs}/devices/system/node/online`, "0-1\n");
  return sysfs;
}

test("cores come from one node if one has enough", async () => {
  const sysfs = await twoNodes();
  const host = await hostWith({ cpus: [0, 1, 3, 4, 5, 6, 7] });
  await using wide = await takeCores(host, "vm1", 4, { sysfs });
  expect(wide.values).toEqual([4, 5, 6, 7]);
  await using narrow = await takeCores(host, "vm2", 2, { sysfs });
  expect(narrow.values).toEqual([0, 1]);
  await wide.release();
  await using across = await takeCores(host, "vm3", 5, { sysfs });
  expect(across.values).toEqual([3, 4, 5, 6, 7]);
});

test("a node that was asked for gives its own cores only", async () => {
  const sysfs = await twoNodes();
  const host = await hostWith({ cpus: [0, 1, 2, 3, 4, 5] });
  await using leases = await takeCores(host, "vm1", 2, { sysfs, node: 1 });
  expect(leases.values).toEqual([4, 5]);
  const error = await failureOf(takeCores(host, "vm2", 1, { sysfs, node: 1 }), ResourceError);
  expect(error.message).toContain("4 is held by vm1; 5 is held by vm1; 6 is not among those that may be used");
  const absent = await failureOf(takeCores(host, "vm2", 1, { sysfs, node: 3 }), ResourceError);
  expect(absent.message).toContain("has no NUMA node 3, of which vm2 wants 1 cores; it has: 0, 1.");
});

test("the nodes of this machine have all of its cores", async () => {
  const { cpus } = await localHost().facts();
  const nodes = await numaNodes(localHost());
  const all = nodes.flatMap((node) => node.cpus);
  expect(nodes.length === 0 || cpus.every((cpu) => all.includes(cpu))).toBe(true);
});
