import { QemuCommandError } from "@qemu-wire/wire";
import { LaunchError, SpecError } from "../errors.js";
import type { Host } from "../host/host.js";
import { keep } from "./binary-cache.js";
import { identityOf } from "./binary-identity.js";
import { qemuCapabilities } from "./capabilities.js";
import { nearestNames } from "./nearest-names.js";
import { withProbe } from "./probe.js";
import type { QemuBinary, QemuCapabilities } from "./qemu-binary.js";

/**
 * Names of the properties that a device takes, sorted; by the device's name or its alias. Remembered as
 * `qemuCapabilities()` are.
 *
 * @throws LaunchError: `unknown-device` for one that `-device` doesn't take; `exited` for one that ends this QEMU when it
 * is asked about, as 7.2 does when the module of its parent type is not installed.
 */
export async function deviceProperties(host: Host, binary: QemuBinary, driver: string): Promise<readonly string[]> {
  const { devices, deviceAliases } = await qemuCapabilities(host, binary);
  if (!devices.includes(driver)) throw unknownDevice(binary, driver, nearestNames(driver, devices));
  const typename = deviceAliases[driver] ?? driver;
  return await keep(host, {
    identity: await identityOf(host, binary),
    name: `device-${typename.replaceAll(/[^\w.-]/g, (character) => `+${character.charCodeAt(0).toString(16)}`)}`,
    isAnswer: isNames,
    ask: async () => await ask(host, binary, typename),
  });
}

async function ask(host: Host, binary: QemuBinary, typename: string): Promise<readonly string[]> {
  return await withProbe(host, binary.command, async (qmp) => {
    try {
      const properties = await qmp.execute("device-list-properties", { typename });
      return properties.map(({ name }) => name).toSorted();
    } catch (error) {
      if (error instanceof QemuCommandError) throw unknownDevice(binary, typename, [], error);
      throw error;
    }
  });
}

function unknownDevice(binary: QemuBinary, driver: string, near: readonly string[], cause?: unknown): LaunchError {
  return new LaunchError(`${binary.versionText} has no device "${driver}"${meant(near)}.`, {
    phase: "planning",
    diagnosis: "unknown-device",
    argv: binary.command,
    cause,
  });
}

/**
 * Checks that `-device` takes a device of this name.
 *
 * @param path the option in the spec that names it.
 * @throws SpecError with the nearest names.
 */
export function checkDevice(
  binary: QemuBinary,
  { devices }: Pick<QemuCapabilities, "devices">,
  path: string,
  driver: string,
): void {
  if (devices.includes(driver)) return;
  throw new SpecError(path, `${binary.versionText} has no device "${driver}"${meant(nearestNames(driver, devices))}.`);
}

/**
 * Checks that a device takes properties of these names. `driver`, `id` and `bus` are for every device. A device that this
 * QEMU can't tell about without ending is left to the start of the machine.
 *
 * @param path the option in the spec that holds them.
 * @throws SpecError with the nearest names; LaunchError as {@link deviceProperties} does.
 */
export async function checkDeviceProperties(
  host: Host,
  binary: QemuBinary,
  path: string,
  driver: string,
  names: readonly string[],
): Promise<void> {
  const asked = names.filter((name) => !everywhere.has(name));
  if (asked.length === 0) return;
  let known: readonly string[];
  try {
    known = await deviceProperties(host, binary, driver);
  } catch (error) {
    if (error instanceof LaunchError && error.diagnosis === "exited") return;
    throw error;
  }
  // `queues[0]` is an element of an array property, listed as `len-queues` or `queues[*]`.
  const unknown = asked.find((name) => !known.includes(name) && !/\[\d+\]$/.test(name));
  if (unknown === undefined) return;
  throw new SpecError(
    `${path}.${unknown}`,
    `${driver} of ${binary.versionText} has no property "${unknown}"${meant(nearestNames(unknown, known))}.`,
  );
}

/** What `-device` itself reads. */
const everywhere = new Set(["driver", "id", "bus", "failover_pair_id"]);

/** "; did you mean …?" without a full stop, or nothing. */
function meant(near: readonly string[]): string {
  return near.length === 0 ? "" : `; near are ${near.join(", ")}`;
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}
