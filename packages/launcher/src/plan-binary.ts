import { defaultMachineType } from "./argv/machine-family.js";
import type { Draft } from "./argv/draft.js";
import { checkDevice, checkDeviceProperties } from "./binary/device-properties.js";
import { nearestNames } from "./binary/nearest-names.js";
import type { QemuBinary, QemuCapabilities } from "./binary/qemu-binary.js";
import { SpecError } from "./errors.js";
import type { Host } from "./host/host.js";
import type { MachineSpec } from "./spec/machine-spec.js";

/** The machine type by its versioned name. @throws SpecError with the nearest names */
export function resolveMachineType(spec: MachineSpec, binary: QemuBinary, { machines }: QemuCapabilities): string {
  const wanted = typeof spec.machine === "string" ? spec.machine : spec.machine?.type;
  const name = wanted ?? defaultMachineType(binary.target, spec.preset ?? "standard");
  const found = machines.find((machine) => machine.name === name) ?? machines.find((machine) => machine.alias === name);
  if (found !== undefined) return found.name;
  const near = nearestNames(
    name,
    machines.flatMap((machine) => [machine.name, ...(machine.alias === undefined ? [] : [machine.alias])]),
  );
  throw new SpecError(
    typeof spec.machine === "object" ? "machine.type" : "machine",
    `${binary.versionText} has no machine "${name}"${near.length === 0 ? "" : `; near are ${near.join(", ")}`}.`,
  );
}

/**
 * Checks the devices, objects and netdevs of a machine against what the binary has, and properties that somebody else named against
 * what each device lists.
 *
 * @throws SpecError with the nearest names
 */
export async function checkAgainstBinary(
  host: Host,
  binary: QemuBinary,
  { options, capabilities }: Draft,
): Promise<void> {
  for (const option of options) {
    if (option.form === "device") {
      checkDevice(binary, capabilities, option.path, option.kind);
      for (const { path, names } of option.claims ?? []) {
        await checkDeviceProperties(host, binary, path, option.kind, names);
      }
    } else if (option.form === "object") {
      checkType(binary, option.path, "object", option.kind, capabilities.objects);
    } else if (option.form === "netdev") {
      checkType(binary, option.path, "netdev", option.kind, capabilities.netdevs);
    }
  }
}

function checkType(binary: QemuBinary, path: string, what: string, type: string, known: readonly string[]): void {
  if (known.includes(type)) return;
  const near = nearestNames(type, known);
  throw new SpecError(
    path,
    `${binary.versionText} has no ${what} "${type}"${near.length === 0 ? "" : `; near are ${near.join(", ")}`}.`,
  );
}
