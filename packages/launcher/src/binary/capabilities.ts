import type { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError } from "@qemu-wire/wire";
import { isObject } from "@qemu-wire/wire/internal-light";
import type { Host } from "../host/host.js";
import { keep } from "./binary-cache.js";
import { identityOf } from "./binary-identity.js";
import { devicesInHelp, namesInHelp } from "./help-lists.js";
import { withProbe } from "./probe.js";
import type { QemuBinary, QemuCapabilities } from "./qemu-binary.js";

/**
 * What a binary takes. Asked of the binary once, by three short runs of it (0.1 to 0.4 s under QEMU 5.2 to 11.1), then
 * remembered by its identity: while this process lives, and in the user's cache folder.
 *
 * @throws LaunchError with QEMU's own words when it ends before it has answered.
 */
export async function qemuCapabilities(host: Host, binary: QemuBinary): Promise<QemuCapabilities> {
  return await keep(host, {
    identity: await identityOf(host, binary),
    name: "capabilities",
    isAnswer: isCapabilities,
    ask: async () => await ask(host, binary),
  });
}

type ByMonitor = Omit<QemuCapabilities, "displays" | "jsonNetdev">;

async function ask(host: Host, binary: QemuBinary): Promise<QemuCapabilities> {
  const [byMonitor, displays, jsonNetdev] = await Promise.all([
    withProbe(host, binary.command, async (qmp) => await askMonitor(qmp, binary)),
    askDisplays(host, binary),
    takesJsonNetdev(host, binary),
  ]);
  return { ...byMonitor, displays, jsonNetdev };
}

/** The one list that no monitor gives. */
async function askDisplays(host: Host, { command }: QemuBinary): Promise<string[]> {
  const { stdout } = await host.run([...command, "-display", "help"]);
  return namesInHelp(stdout);
}

/**
 * The schema says nothing of it. What takes JSON (7.2) refuses this one for what it lacks; what doesn't makes an option
 * of it that nobody looks at, and prints its version.
 */
async function takesJsonNetdev(host: Host, { command }: QemuBinary): Promise<boolean> {
  const { code } = await host.run([...command, "-netdev", '{"type":"nosuch","id":"probe"}', "-version"]);
  return code !== 0;
}

async function askMonitor(qmp: QmpClient<"common">, { version }: QemuBinary): Promise<ByMonitor> {
  const [schema, machines, cpuModels, accelerators, objects, options] = await Promise.all([
    qmp.schema(),
    qmp.execute("query-machines"),
    askCpuModels(qmp),
    qmp.execute("qom-list-types", { implements: "accel", abstract: false }),
    qmp.execute("qom-list-types", { implements: "user-creatable", abstract: false }),
    qmp.execute("query-command-line-options"),
  ]);
  const devices = devicesInHelp(await qmp.hmp("info qdm"));
  const parameters = (option: string): readonly string[] =>
    options.find((known) => known.option === option)?.parameters.map(({ name }) => name) ?? [];
  return {
    accelerators: acceleratorNames(accelerators.map(({ name }) => name)),
    machines: machines
      .map(({ name, alias, deprecated }) => ({ name, ...(alias === undefined ? {} : { alias }), deprecated }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    cpuModels: cpuModels.toSorted(),
    devices: [
      ...new Set(devices.flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias]))),
    ].toSorted(),
    deviceAliases: Object.fromEntries(
      devices.flatMap(({ name, alias }) => (alias === undefined ? [] : [[alias, name] as const])),
    ),
    objects: objects.map(({ name }) => name).toSorted(),
    netdevs: namesInHelp(await qmp.hmp("netdev_add help")).toSorted(),
    chardevs: namesInHelp(await qmp.hmp("chardev-add help")).toSorted(),
    jsonDevice: schema.hasFeature("device_add", "json-cli"),
    // The schema of 5.2 takes any `props` there; the version that spelt out each type's members takes JSON, too (6.0).
    jsonObject: schema.hasArgument("object-add", "data"),
    exitWithParent: parameters("run-with").includes("exit-with-parent"),
    reconnect: schema.hasArgument("chardev-add", "backend.data.reconnect-ms") ? "reconnect-ms" : "reconnect",
    action: parameters("action").includes("panic"),
    migrateFile: schema.hasEnumValue("migrate", "channels.addr.transport", "file"),
    screendumpPng: schema.hasEnumValue("screendump", "format", "png"),
    // A fault of its own, which nothing can be asked about.
    vhostUserNeedsNoVectors: version.major < 10,
  };
}

/** Empty for a target that can't tell, such as `m68k`. */
async function askCpuModels(qmp: QmpClient<"common">): Promise<string[]> {
  try {
    return (await qmp.execute("query-cpu-definitions")).map(({ name }) => name);
  } catch (error) {
    if (error instanceof QemuCommandError) return [];
    throw error;
  }
}

/** From types such as `kvm-accel`; `qtest` runs no guest. */
function acceleratorNames(types: readonly string[]): string[] {
  const names = types.filter((name) => name.endsWith("-accel")).map((name) => name.slice(0, -"-accel".length));
  return names.filter((name) => name !== "qtest").toSorted();
}

/** Every member by its kind: a file of an earlier version of this library lacks some, and is asked for anew. */
const kinds: Readonly<Record<keyof QemuCapabilities, (value: unknown) => boolean>> = {
  accelerators: isNames,
  machines: (value) => Array.isArray(value) && value.every(isMachine),
  cpuModels: isNames,
  devices: isNames,
  deviceAliases: (value) => isObject(value) && isNames(Object.values(value)),
  objects: isNames,
  netdevs: isNames,
  chardevs: isNames,
  displays: isNames,
  jsonDevice: isBoolean,
  jsonObject: isBoolean,
  jsonNetdev: isBoolean,
  exitWithParent: isBoolean,
  reconnect: (value) => value === "reconnect" || value === "reconnect-ms",
  action: isBoolean,
  migrateFile: isBoolean,
  screendumpPng: isBoolean,
  vhostUserNeedsNoVectors: isBoolean,
};

function isCapabilities(value: unknown): value is QemuCapabilities {
  return isObject(value) && Object.entries(kinds).every(([member, isKind]) => isKind(value[member]));
}

function isMachine(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, alias, deprecated } = value;
  return typeof name === "string" && (alias === undefined || typeof alias === "string") && isBoolean(deprecated);
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}
