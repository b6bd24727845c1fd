/** What `query-qmp-schema` tells of one build, by name. Type names are masked: numbers that mean nothing elsewhere. */
export interface Introspection {
  readonly types: ReadonlyMap<string, IntrospectedType>;
  readonly commands: ReadonlyMap<string, IntrospectedCommand>;
  readonly events: ReadonlyMap<string, IntrospectedEvent>;
}

/** A member of an object, or a value of an enum. */
export interface IntrospectedMember {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly features: readonly string[];
}

export type IntrospectedType =
  | { readonly kind: "builtin"; readonly jsonType: string }
  | { readonly kind: "array"; readonly element: string }
  | {
      readonly kind: "enum";
      readonly values: readonly { readonly name: string; readonly features: readonly string[] }[];
    }
  | { readonly kind: "alternate"; readonly types: readonly string[] }
  | {
      readonly kind: "object";
      readonly members: readonly IntrospectedMember[];
      readonly discriminator: string | undefined;
      readonly variants: readonly { readonly value: string; readonly type: string }[];
      readonly features: readonly string[];
    };

export interface IntrospectedCommand {
  readonly arguments: string;
  readonly returns: string;
  readonly outOfBand: boolean;
  readonly features: readonly string[];
}

export interface IntrospectedEvent {
  readonly data: string;
  readonly features: readonly string[];
}

/** One entry of QEMU's answer, as far as it is read here. */
interface Entry {
  readonly name: string;
  readonly "meta-type": string;
  readonly "json-type"?: string;
  readonly "element-type"?: string;
  readonly "arg-type"?: string;
  readonly "ret-type"?: string;
  readonly "allow-oob"?: boolean;
  readonly tag?: string;
  readonly members?: readonly { name?: string; type?: string; default?: unknown; features?: readonly string[] }[];
  readonly values?: readonly string[];
  readonly variants?: readonly { case: string; type: string }[];
  readonly features?: readonly string[];
}

/**
 * Reads the array that `query-qmp-schema` returned.
 * @throws Error when an entry has a meta type that is unknown or lacks what its meta type needs.
 */
export function readIntrospection(entries: readonly unknown[]): Introspection {
  const types = new Map<string, IntrospectedType>();
  const commands = new Map<string, IntrospectedCommand>();
  const events = new Map<string, IntrospectedEvent>();
  for (const entry of entries as readonly Entry[]) {
    const { name, features = [] } = entry;
    switch (entry["meta-type"]) {
      case "command":
        commands.set(name, {
          arguments: needed(entry, "arg-type"),
          returns: needed(entry, "ret-type"),
          outOfBand: entry["allow-oob"] === true,
          features,
        });
        break;
      case "event":
        events.set(name, { data: needed(entry, "arg-type"), features });
        break;
      default:
        types.set(name, readType(entry));
    }
  }
  return { types, commands, events };
}

function needed<K extends keyof Entry>(entry: Entry, key: K): NonNullable<Entry[K]> {
  const value = entry[key];
  if (value === undefined) throw new Error(`introspection entry ${entry.name} (${entry["meta-type"]}) has no ${key}`);
  return value;
}

function readType(entry: Entry): IntrospectedType {
  switch (entry["meta-type"]) {
    case "builtin":
      return { kind: "builtin", jsonType: needed(entry, "json-type") };
    case "array":
      return { kind: "array", element: needed(entry, "element-type") };
    case "enum":
      // Before QEMU 6.2 there is only `values`.
      return {
        kind: "enum",
        values:
          entry.members?.map(({ name = "", features = [] }) => ({ name, features })) ??
          needed(entry, "values").map((name) => ({ name, features: [] })),
      };
    case "alternate":
      return { kind: "alternate", types: needed(entry, "members").map(({ type = "" }) => type) };
    case "object":
      return {
        kind: "object",
        // A member with a default, always null, is an optional one.
        members: needed(entry, "members").map((member) => ({
          name: member.name ?? "",
          type: member.type ?? "",
          optional: "default" in member,
          features: member.features ?? [],
        })),
        discriminator: entry.tag,
        variants: (entry.variants ?? []).map(({ case: value, type }) => ({ value, type })),
        features: entry.features ?? [],
      };
    default:
      throw new Error(`introspection entry ${entry.name} has the unknown meta type ${entry["meta-type"]}`);
  }
}
