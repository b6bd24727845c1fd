import { QemuProtocolError, type QmpGreeting } from "@qemu-wire/wire";
import { isObject } from "@qemu-wire/wire/internal-light";
import { ArgumentCheck } from "./argument-check.js";
import type { SchemaEntry, SchemaEntryOf, SchemaMember } from "./introspection.js";

/**
 * What one QEMU has: its answer to `query-qmp-schema`, asked by names on the wire.
 *
 * It tells what the build knows, not what the machine has: a command for a device that isn't there still exists.
 */
export class QmpSchema {
  /** The greeting of the QEMU that gave it. */
  readonly greeting: QmpGreeting;
  readonly #commands = new Map<string, SchemaEntryOf<"command">>();
  readonly #events = new Map<string, SchemaEntryOf<"event">>();
  readonly #types = new Map<string, SchemaEntry>();
  /** How messages begin. */
  readonly #prefix: string;

  /**
   * `name` is what messages call this QEMU.
   *
   * @throws QemuProtocolError when `entries` is no answer of `query-qmp-schema`.
   */
  constructor(entries: unknown, greeting: QmpGreeting, name?: string) {
    this.#prefix = name === undefined ? "" : `${name}: `;
    if (!Array.isArray(entries) || !entries.every((entry) => isObject(entry) && typeof entry["name"] === "string")) {
      throw new QemuProtocolError(`${this.#prefix}query-qmp-schema did not answer with a list of named entries.`, {
        code: "ERR_QEMU_GARBAGE",
      });
    }
    this.greeting = greeting;
    for (const entry of entries as SchemaEntry[]) {
      if (entry["meta-type"] === "command") this.#commands.set(entry.name, entry);
      else if (entry["meta-type"] === "event") this.#events.set(entry.name, entry);
      else this.#types.set(entry.name, entry);
    }
  }

  /** The names of all commands. */
  get commands(): IterableIterator<string> {
    return this.#commands.keys();
  }

  /** The names of all events. */
  get events(): IterableIterator<string> {
    return this.#events.keys();
  }

  hasCommand(command: string): boolean {
    return this.#commands.has(command);
  }

  hasEvent(event: string): boolean {
    return this.#events.has(event);
  }

  /** Whether a command has this argument; members of members by dots, as in `hasArgument("blockdev-add", "cache.direct")`. */
  hasArgument(command: string, path: string): boolean {
    return this.#memberAt(command, path).length > 0;
  }

  /** Whether an argument, given as for {@link hasArgument}, takes this enum value. */
  hasEnumValue(command: string, path: string, value: string): boolean {
    return this.#memberAt(command, path).some((member) =>
      this.#reachable(member.type).some((type) => type["meta-type"] === "enum" && type.values.includes(value)),
    );
  }

  /**
   * Whether a command (`hasFeature("query-cpus-fast", "deprecated")`), or an argument of it when `path` is given, carries
   * a feature such as `deprecated`, `unstable`, `json-cli`.
   */
  hasFeature(command: string, feature: string, path?: string): boolean {
    if (path === undefined) return this.#commands.get(command)?.features?.includes(feature) ?? false;
    return this.#memberAt(command, path).some((member) => member.features?.includes(feature));
  }

  /** Whether a command may run out-of-band. */
  allowsOutOfBand(command: string): boolean {
    return this.#commands.get(command)?.["allow-oob"] ?? false;
  }

  /**
   * Checks arguments before they are sent, which QEMU would refuse only one by one.
   *
   * @throws QemuProtocolError (`ERR_QEMU_INVALID_ARGUMENT`) whose `path` names the first fault, such as
   * `arguments.device.driver`.
   */
  checkArguments(command: string, args: object = {}): void {
    const entry = this.#commands.get(command);
    if (entry === undefined) {
      throw new QemuProtocolError(`${this.#prefix}this QEMU has no command "${command}".`, {
        code: "ERR_QEMU_INVALID_ARGUMENT",
        path: "execute",
      });
    }
    new ArgumentCheck(this.#types, command, this.#prefix).check(entry["arg-type"], args, "arguments");
  }

  /** Every member that `path` can mean: the variants of a union may each have one of that name. */
  #memberAt(command: string, path: string): SchemaMember[] {
    const entry = this.#commands.get(command);
    if (entry === undefined) return [];
    let types = this.#reachable(entry["arg-type"]);
    let found: SchemaMember[] = [];
    for (const name of path.split(".")) {
      found = types
        .flatMap((type) => (type["meta-type"] === "object" ? this.#membersOf(type) : []))
        .filter((member) => member.name === name);
      types = found.flatMap((member) => this.#reachable(member.type));
    }
    return found;
  }

  /** A type with what stands behind it at the same place: elements of an array, branches of an alternate. */
  #reachable(name: string): SchemaEntry[] {
    const type = this.#types.get(name);
    if (type === undefined) return [];
    if (type["meta-type"] === "array") return this.#reachable(type["element-type"]);
    if (type["meta-type"] === "alternate") return type.members.flatMap((member) => this.#reachable(member.type));
    return [type];
  }

  #membersOf(type: SchemaEntryOf<"object">): SchemaMember[] {
    const variants = (type.variants ?? []).flatMap((variant) => {
      const entry = this.#types.get(variant.type);
      return entry?.["meta-type"] === "object" ? this.#membersOf(entry) : [];
    });
    return [...type.members, ...variants];
  }
}
