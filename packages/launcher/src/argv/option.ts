import { stringify } from "@qemu-wire/wire";
import type { QemuCapabilities } from "../binary/qemu-binary.js";
import { SpecError } from "../errors.js";

/** A value of an option's member. `true` is `on` where it is written as text. */
export type OptionValue =
  | string
  | number
  | bigint
  | boolean
  | readonly OptionValue[]
  | { readonly [member: string]: OptionValue | undefined };

/** Members of an option in the order they are written; those that are undefined are left out. */
export type OptionMembers = Readonly<Record<string, OptionValue | undefined>>;

/** An option of QEMU's command line before it is written. */
export type CommandOption =
  /** Words as they are: `-kernel path`. QEMU reads these values whole, without escapes. */
  | { readonly form: "words"; readonly words: readonly string[] }
  /** `-chardev socket,id=…`: always as text; no version up to 11.1 takes JSON there. */
  | {
      readonly form: "text";
      readonly name: string;
      readonly first?: string | undefined;
      readonly members: OptionMembers;
    }
  /** `-blockdev {…}`: always as JSON, which all versions take. */
  | { readonly form: "json"; readonly name: string; readonly members: OptionMembers }
  | StructuredOption;

/** A device, an object or a netdev: text, or JSON where that is taken and needed. */
interface StructuredOption {
  readonly form: "device" | "object" | "netdev";
  /** The option in the spec that it comes from, for messages. */
  readonly path: string;
  /** Its driver or type. */
  readonly kind: string;
  readonly members: OptionMembers;
  /**
   * Somebody else wrote its values. As text QEMU converts them itself, so that `true`, `"on"` and `1` are all understood; in JSON
   * each property has one type, and a `"on"` for a boolean is an error.
   */
  readonly foreign: boolean;
  /** Names of members that somebody else wrote, and the option in the spec that holds them: what the binary is asked about. */
  readonly claims?: readonly NameClaim[];
}

/** Names of properties that a binary may lack. */
export interface NameClaim {
  readonly path: string;
  readonly names: readonly string[];
}

const structures = {
  device: { name: "-device", member: "driver", since: "6.2", takesJson: (c: JsonCapabilities) => c.jsonDevice },
  object: { name: "-object", member: "qom-type", since: "6.0", takesJson: (c: JsonCapabilities) => c.jsonObject },
  netdev: { name: "-netdev", member: "type", since: "7.2", takesJson: (c: JsonCapabilities) => c.jsonNetdev },
} as const;

/** What decides how an option is written. */
type JsonCapabilities = Pick<QemuCapabilities, "jsonDevice" | "jsonObject" | "jsonNetdev">;

/** An option whose values QEMU reads whole. */
export function words(...list: string[]): CommandOption {
  return { form: "words", words: list };
}

/** An option of `key=value` members. `first` is what stands before them without a key. */
export function text(name: string, first: string | undefined, members: OptionMembers = {}): CommandOption {
  return { form: "text", name, first, members };
}

/** `-blockdev` as JSON. */
export function blockdev(members: OptionMembers): CommandOption {
  return { form: "json", name: "-blockdev", members };
}

/** Writes an option as words of the command line. @throws SpecError for a nested value where the binary takes only text. */
export function writeOption(option: CommandOption, capabilities: JsonCapabilities): string[] {
  switch (option.form) {
    case "words":
      return [...option.words];
    case "text":
      return [option.name, keyValues(option.first, textMembers(option))];
    case "json":
      return [option.name, stringify(option.members)];
    case "device":
    case "object":
    case "netdev":
      return writeStructure(option, capabilities);
    default:
      throw new TypeError(`unknown form ${(option satisfies never as CommandOption).form}`);
  }
}

function writeStructure(option: StructuredOption, capabilities: JsonCapabilities): string[] {
  const { name, member, since, takesJson } = structures[option.form];
  const plain = plainMembers(option.members);
  if (takesJson(capabilities) && (plain === undefined || wantsJson(option))) {
    return [name, stringify({ [member]: option.kind, ...option.members })];
  }
  if (plain === undefined) {
    throw new SpecError(
      option.path,
      `it has a nested value, which takes JSON: this QEMU has it from ${since} on at ${name}.`,
    );
  }
  return [name, keyValues(option.kind, plain)];
}

/**
 * Devices and netdevs are text wherever they can be. QEMU keeps the two forms in two lists and makes one whole list before the other,
 * whatever their order on the line (7.2 to 11.1: devices that are text before those that are JSON), so that in a mixture a device would come
 * before the bus that it sits on. Objects of both forms are in one list.
 */
function wantsJson({ form, foreign, members }: StructuredOption): boolean {
  const hasList = Object.values(members).some((value) => Array.isArray(value));
  switch (form) {
    case "device":
      return hasList;
    case "object":
      return hasList || !foreign;
    case "netdev":
      return false;
    default:
      throw new TypeError(`unknown form ${String(form satisfies never)}`);
  }
}

function textMembers({ name, members }: CommandOption & { readonly form: "text" }): (readonly [string, OptionValue])[] {
  const plain = plainMembers(members);
  if (plain === undefined) throw new TypeError(`${name} takes no nested values`);
  return plain;
}

/** Members as keys and plain values, a list as its key repeated; undefined when something is nested deeper. */
function plainMembers(members: OptionMembers): (readonly [string, OptionValue])[] | undefined {
  const plain: (readonly [string, OptionValue])[] = [];
  for (const [key, value] of Object.entries(members)) {
    if (value === undefined) continue;
    for (const element of Array.isArray(value) ? (value as readonly OptionValue[]) : [value]) {
      // `hostfwd` and its like are lists of `{ str }`, and keys that may be repeated as text.
      const single = isStringHolder(element) ? element.str : element;
      if (typeof single === "object") return undefined;
      plain.push([key, single]);
    }
  }
  return plain;
}

function isStringHolder(value: OptionValue): value is { readonly str: string } {
  return (
    typeof value === "object" && "str" in value && typeof value["str"] === "string" && Object.keys(value).length === 1
  );
}

/**
 * `first,key=value,…` as QEMU's option parser reads it: a comma in a value is doubled, all else stands for itself (`=`, quotes,
 * spaces, line feeds, nothing at all).
 */
function keyValues(first: string | undefined, members: readonly (readonly [string, OptionValue])[]): string {
  const parts = first === undefined ? [] : [doubled(first)];
  for (const [key, value] of members) parts.push(`${key}=${doubled(plainText(value))}`);
  return parts.join(",");
}

function doubled(value: string): string {
  return value.replaceAll(",", ",,");
}

function plainText(value: OptionValue): string {
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "object") throw new TypeError("a nested value can't be written as text");
  return String(value);
}
