import type { QemuBinary, QemuCapabilities } from "../binary/qemu-binary.js";
import { OwnershipError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { MachinePlan } from "../plan.js";
import { leaseFiles } from "../resources/lease-files.js";

/** What of a plan is written into the run directory, so that `attach()` can make a machine of it again. */
type MachineRecord = Omit<MachinePlan, "host" | "release" | "handOver" | "preparations">;

/** The part of a plan that outlives its process. */
export function toRecord(plan: MachinePlan): MachineRecord {
  const { host: _host, release: _release, handOver: _handOver, preparations: _preparations, ...record } = plan;
  return record;
}

/**
 * Makes a plan of what an earlier process recorded.
 *
 * @throws OwnershipError for a record that is not one of ours: another version's, or damaged.
 */
export function fromRecord(record: object, host: Host, runDirectory: string): MachinePlan {
  const found = record as Partial<MachineRecord>;
  const isWhole =
    typeof found.name === "string" &&
    Array.isArray(found.argv) &&
    isObject<QemuBinary>(found.binary) &&
    isObject<QemuCapabilities>(found.capabilities) &&
    isObject(found.qmp) &&
    Array.isArray(found.nics);
  if (!isWhole) {
    throw new OwnershipError(
      `${runDirectory}: its record is not one that this version can read. The process can still be reached by its monitor's socket.`,
      { runDirectory },
    );
  }
  return {
    ...(found as MachineRecord),
    host,
    runDirectory,
    preparations: [],
    // What an earlier process leased belongs to QEMU's process by now, and is left when that has ended.
    release: async () => void (await leaseFiles(host).sweep()),
    handOver: async () => {},
  };
}

function isObject<T>(value: T | undefined): value is T {
  return typeof value === "object" && value !== null;
}
