import type { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError } from "@qemu-wire/wire";
import type { CommandOption, OptionMembers, OptionValue } from "../argv/option.js";
import { nearestNames } from "../binary/nearest-names.js";
import { SpecError } from "../errors.js";
import type { ArgvPart } from "./argv-parts.js";

/** Adds to a running machine what an option of a command line would have made. */
export async function addOption(
  qmp: QmpClient<"common">,
  option: CommandOption,
  signal: AbortSignal | undefined,
): Promise<Pick<ArgvPart, "kind" | "id">> {
  const { command, args, part } = await toCommand(qmp, option);
  await qmp.executeRaw(command, args, { signal });
  return part;
}

/** Takes a back end away that {@link addOption} or the start made. Devices are another matter: their guest is asked. */
export async function removePart(qmp: QmpClient<"common">, { kind, id }: Pick<ArgvPart, "kind" | "id">): Promise<void> {
  switch (kind) {
    case "blockdev":
      await qmp.execute("blockdev-del", { "node-name": id });
      break;
    case "netdev":
      await qmp.execute("netdev_del", { id });
      break;
    case "object":
      await qmp.execute("object-del", { id });
      break;
    case "chardev":
      await qmp.execute("chardev-remove", { id });
      break;
    case "device":
      throw new TypeError("a device is not removed like this");
    default:
      throw new TypeError(`there is no ${String(kind satisfies never)}`);
  }
}

interface Addition {
  readonly command: string;
  readonly args: object;
  readonly part: Pick<ArgvPart, "kind" | "id">;
}

async function toCommand(qmp: QmpClient<"common">, option: CommandOption): Promise<Addition> {
  switch (option.form) {
    case "json":
      return {
        command: "blockdev-add",
        args: option.members,
        part: { kind: "blockdev", id: text(option.members["node-name"]) },
      };
    case "netdev":
      return {
        command: "netdev_add",
        args: { type: option.kind, ...option.members },
        part: { kind: "netdev", id: text(option.members["id"]) },
      };
    case "object": {
      const { id, ...properties } = option.members;
      // Before 6.0 an object's properties are members of their own member.
      const nested = (await qmp.schema()).hasArgument("object-add", "props");
      const args = { "qom-type": option.kind, id, ...(nested ? { props: properties } : properties) };
      return { command: "object-add", args, part: { kind: "object", id: text(id) } };
    }
    case "device":
      return {
        command: "device_add",
        args: {
          driver: option.kind,
          ...(option.foreign ? await typed(qmp, option.path, option.kind, option.members) : option.members),
        },
        part: { kind: "device", id: text(option.members["id"]) },
      };
    case "text":
      if (option.name === "-chardev" && option.first === "socket") {
        const id = text(option.members["id"]);
        return {
          command: "chardev-add",
          args: { id, backend: socketBackend(option.members) },
          part: { kind: "chardev", id },
        };
      }
      throw new TypeError(`${option.name} can't be added to a machine that runs`);
    case "words":
      throw new TypeError(`${option.words.join(" ")} can't be added to a machine that runs`);
    default:
      throw new TypeError(`there is no ${String(option satisfies never)}`);
  }
}

/** `-chardev socket,path=…` as `chardev-add` has it, where `server` is true unless it is said. */
function socketBackend({ path, server = false }: OptionMembers): object {
  return { type: "socket", data: { addr: { type: "unix", data: { path } }, server } };
}

function text(value: OptionValue | undefined): string {
  if (typeof value !== "string") throw new TypeError("what is plugged in has an id");
  return value;
}

/**
 * Properties that a user wrote, in the types that the device has: from 9.2 on QEMU refuses `"on"` for a boolean and `"4"`
 * for a number.
 *
 * @throws SpecError for a property that the device doesn't have, with near names.
 */
async function typed(
  qmp: QmpClient<"common">,
  path: string,
  driver: string,
  members: OptionMembers,
): Promise<OptionMembers> {
  const types = await propertyTypes(qmp, driver);
  if (types === undefined) return members;
  const result: Record<string, OptionValue | undefined> = {};
  for (const [name, value] of Object.entries(members)) {
    const type = types.get(name);
    if (type === undefined && !["id", "bus", "driver"].includes(name)) {
      const near = nearestNames(name, types.keys());
      throw new SpecError(
        `${path.replace(/s\[0\]$/, "")}.properties.${name}`,
        `${driver} has no such property${near.length === 0 ? "" : `; near are ${near.join(", ")}`}.`,
      );
    }
    result[name] = asType(value, type);
  }
  return result;
}

function asType(value: OptionValue | undefined, type: string | undefined): OptionValue | undefined {
  if (type === "bool" && (value === "on" || value === "off")) return value === "on";
  if (type !== undefined && /^(u?int\d*|size)$/.test(type) && typeof value === "string" && /^-?\d+$/.test(value))
    return Number(value);
  const isWord = type === "str" || type === "OnOffAuto";
  if (isWord && typeof value === "boolean") return value ? "on" : "off";
  if (isWord && typeof value === "number") return String(value);
  return value;
}

/** Undefined for a device of which this QEMU knows nothing: then its own error is the best that can be said. */
async function propertyTypes(
  qmp: QmpClient<"common">,
  driver: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const properties = await qmp.execute("device-list-properties", { typename: driver });
    return new Map(properties.map(({ name, type }) => [name, type]));
  } catch (error) {
    if (!(error instanceof QemuCommandError)) throw error;
    return undefined;
  }
}
