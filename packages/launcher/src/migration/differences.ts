import type { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError } from "@qemu-wire/wire";
import { commandTimeout, type MigrationEnd } from "./migration-end.js";

/** What of a machine has to be the same at both ends. */
interface MachineShape {
  readonly machineType: string;
  readonly cpus: string;
  readonly memoryBytes: number;
  /** Each device as `driver at address on bus`. */
  readonly devices: readonly string[];
}

/**
 * How two machines differ in what a migration needs to be the same: versioned machine type, CPU model and number, memory,
 * and the devices that somebody added, each by driver, address and bus. One sentence per difference; none when they fit,
 * as far as can be seen from outside: QEMU compares much more when it loads.
 */
export async function machineDifferences(source: MigrationEnd, destination: MigrationEnd): Promise<readonly string[]> {
  const [one, other] = await Promise.all([shapeOf(source.qmp), shapeOf(destination.qmp)]);
  const differences: string[] = [];
  const compare = (what: string, here: string | number, there: string | number): void => {
    if (here !== there) differences.push(`${what} is ${here} at the source and ${there} at the destination`);
  };
  compare("the machine type", one.machineType, other.machineType);
  compare("the CPU", one.cpus, other.cpus);
  compare("the memory in bytes", one.memoryBytes, other.memoryBytes);
  for (const device of without(one.devices, other.devices)) differences.push(`the destination has no ${device}`);
  for (const device of without(other.devices, one.devices)) differences.push(`the source has no ${device}`);
  return differences;
}

/** What the first list has more often than the second one. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((entry) => {
    const index = left.indexOf(entry);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

async function shapeOf(qmp: QmpClient<"common">): Promise<MachineShape> {
  const options = { timeout: commandTimeout };
  const [machineType, processors, memory, named, anonymous] = await Promise.all([
    property(qmp, "/machine", "type"),
    qmp.execute("query-cpus-fast", undefined, options),
    qmp.execute("query-memory-size-summary", undefined, options),
    devicesIn(qmp, "/machine/peripheral"),
    devicesIn(qmp, "/machine/peripheral-anon"),
  ]);
  const first = processors[0];
  const model = first === undefined ? "none" : await property(qmp, first["qom-path"], "type");
  return {
    machineType: String(machineType).replace(/-machine$/, ""),
    cpus: `${processors.length} × ${String(model)}`,
    memoryBytes: Number(memory["base-memory"]) + Number(memory["plugged-memory"] ?? 0),
    devices: [...named, ...anonymous],
  };
}

async function devicesIn(qmp: QmpClient<"common">, path: string): Promise<string[]> {
  const entries = await qmp.execute("qom-list", { path }, { timeout: commandTimeout });
  return await Promise.all(
    entries
      .filter(({ type }) => type.startsWith("child<"))
      .map(async ({ name, type }) => {
        const device = `${path}/${name}`;
        const [address, bus] = await Promise.all([property(qmp, device, "addr"), property(qmp, device, "parent_bus")]);
        const driver = type.slice("child<".length, -1);
        return `${driver}${addressOf(address)}${typeof bus === "string" && bus !== "" ? ` on ${busName(bus)}` : ""}`;
      }),
  );
}

/** A property's value; undefined where an object has none of this name. */
async function property(qmp: QmpClient<"common">, path: string, name: string): Promise<unknown> {
  try {
    return await qmp.executeRaw("qom-get", { path, property: name }, { timeout: commandTimeout });
  } catch (error) {
    if (error instanceof QemuCommandError) return undefined;
    throw error;
  }
}

/** A PCI device's slot and function, as `lspci` writes them; memory modules have an `addr` of another kind. */
function addressOf(address: unknown): string {
  if (typeof address !== "number" || address < 0 || address > 0xff) return "";
  return ` at ${(address >> 3).toString(16).padStart(2, "0")}.${address & 7}`;
}

/** A bus by its own name: the way there differs when a device before it has another id. */
function busName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
