/** What one QEMU version's schema declares, in one normal form whatever the age of its syntax. */
export interface Schema {
  readonly types: Map<string, TypeDefinition>;
  readonly commands: Map<string, CommandDefinition>;
  readonly events: Map<string, EventDefinition>;
}

/** A feature flag of the schema, such as `deprecated`; it may depend on how QEMU was built. */
export interface Feature {
  readonly name: string;
  readonly condition?: string;
}

/** What any item of a schema may carry. */
export interface Tags {
  /** The `if` of the item: the target or build option that it depends on. */
  readonly condition?: string;
  readonly features?: readonly Feature[];
  /** Known from introspection only: the type has no declared name, the one it bears here is ours. */
  readonly undeclared?: true;
}

/**
 * A type reference: a name, or `[name]` for a list of it. Names with a colon are types that the schema leaves
 * unnamed: `block_resize:arguments`, `SHUTDOWN:data`.
 */
export type TypeReference = string;

/** A member of an object type. */
export interface Member extends Tags {
  readonly name: string;
  readonly type: TypeReference;
  readonly optional: boolean;
}

/** A branch of a union; a discriminator value without one adds no members. */
export interface Variant extends Tags {
  readonly value: string;
  readonly type: string;
}

/** One of the values of an enum. */
export interface EnumValue extends Tags {
  readonly name: string;
}

/** One of the forms of an alternate; its name never appears on the wire. */
export interface Alternative extends Tags {
  readonly type: TypeReference;
}

/** A struct or union. Members of a base are written out: that is how the wire sees them. */
export interface ObjectDefinition extends Tags {
  readonly kind: "object";
  readonly name: string;
  readonly module: string;
  readonly members: readonly Member[];
  /** The member whose value chooses the variant; only unions have one. */
  readonly discriminator?: string;
  readonly variants: readonly Variant[];
}

/** An enum. */
export interface EnumDefinition extends Tags {
  readonly kind: "enum";
  readonly name: string;
  readonly module: string;
  readonly values: readonly EnumValue[];
}

/** An alternate: a value that is told apart by its JSON type. */
export interface AlternateDefinition extends Tags {
  readonly kind: "alternate";
  readonly name: string;
  readonly module: string;
  readonly alternatives: readonly Alternative[];
}

export type TypeDefinition = ObjectDefinition | EnumDefinition | AlternateDefinition;

/** A command. */
export interface CommandDefinition extends Tags {
  readonly name: string;
  readonly module: string;
  /** Name of an object type; absent when the command takes no arguments. */
  readonly arguments?: string;
  /** Absent when the command answers `{}`. */
  readonly returns?: TypeReference;
  /** May be executed out-of-band. */
  readonly outOfBand?: true;
  /** Declared with `gen: false` and arguments: QEMU takes further members. */
  readonly open?: true;
  /** Declared with `success-response: false`: there is an answer only if the command fails. */
  readonly silent?: true;
}

/** An event. */
export interface EventDefinition extends Tags {
  readonly name: string;
  readonly module: string;
  /** Name of an object type; absent when the event carries no data. */
  readonly data?: string;
}

/** The types that QAPI has without declaring them, with their JSON type as introspection calls it. */
export const builtinTypes: ReadonlyMap<string, string> = new Map([
  ["str", "string"],
  ["bool", "boolean"],
  ["number", "number"],
  ["int", "int"],
  ["int8", "int"],
  ["int16", "int"],
  ["int32", "int"],
  ["int64", "int"],
  ["uint8", "int"],
  ["uint16", "int"],
  ["uint32", "int"],
  ["uint64", "int"],
  ["size", "int"],
  ["null", "null"],
  ["any", "value"],
]);

/** The builtin types whose values a double can't always hold. */
export const wideBuiltins: ReadonlySet<string> = new Set(["int", "int64", "uint64", "size"]);

/** The element of a list reference, or undefined for another type. */
export function listElement(type: TypeReference): TypeReference | undefined {
  return type.startsWith("[") ? type.slice(1, -1) : undefined;
}

/** The name in a reference, without the brackets of a list. */
export function referencedName(type: TypeReference): string {
  return type.startsWith("[") ? referencedName(type.slice(1, -1)) : type;
}
