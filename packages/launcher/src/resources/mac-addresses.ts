import { createHash } from "node:crypto";
import type { Host } from "../host/host.js";
import type { Lease } from "./lease.js";
import { leaseFiles } from "./lease-files.js";
import { ResourcePool } from "./resource-pool.js";

/** As many are tried after the first; so many machines of one name can run at once. */
const attempts = 4_096;

const pools = new WeakMap<Host, ResourcePool<string>>();

/**
 * A MAC address for a machine's nic: `52:54:00`, QEMU's own prefix, and a hash of machine and index. The same machine and
 * index give the same address each time, unless another machine of this user has it: then it is the next one.
 *
 * @param machine what tells it from others: its name, or its run directory
 * @param index of the nic
 */
export async function macFor(host: Host, machine: string, index: number): Promise<Lease<string>> {
  const pool = pools.get(host) ?? poolOf(host);
  pools.set(host, pool);
  return await pool.takeFirst(`nic ${index} of ${machine}`, candidates(machine, index));
}

function poolOf(host: Host): ResourcePool<string> {
  return new ResourcePool<string>({ kind: "MAC address", locks: leaseFiles(host), candidates: () => [] });
}

function* candidates(machine: string, index: number): Generator<string> {
  const first = createHash("sha256")
    .update(JSON.stringify([machine, index]))
    .digest()
    .readUIntBE(0, 3);
  for (let step = 0; step < attempts; step += 1) {
    const low = ((first + step) % 2 ** 24).toString(16).padStart(6, "0");
    yield `52:54:00:${low.slice(0, 2)}:${low.slice(2, 4)}:${low.slice(4)}`;
  }
}
