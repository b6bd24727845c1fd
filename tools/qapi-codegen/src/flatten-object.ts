import type { Member, ObjectDefinition, TypeDefinition } from "./schema.js";

/** An object type before its base is written out. */
export interface UnflattenedObject {
  readonly definition: ObjectDefinition;
  /** The name of the struct whose members come first. */
  readonly base: string | undefined;
  /** Throws a SchemaError at the object's place. */
  readonly fail: (message: string) => never;
}

/**
 * An object type with the members of its base, and of that one's, written out.
 *
 * @param types must hold the schema's enums: a discriminator's branches are compared with its values
 * @throws SchemaError for an unknown base, a circle of bases, a member that comes twice or a wrong discriminator.
 */
export function flattenObject(
  name: string,
  objects: ReadonlyMap<string, UnflattenedObject>,
  types: ReadonlyMap<string, TypeDefinition>,
  path: readonly string[] = [],
): ObjectDefinition {
  const object = objects.get(name);
  if (object === undefined) throw new Error(`flatten of unknown object ${name}`);
  const { definition, base, fail } = object;
  if (path.includes(name)) return fail(`'${name}' is its own base: ${[...path, name].join(" → ")}`);
  if (base !== undefined && !objects.has(base)) return fail(`base '${base}' of '${name}' is not a struct`);
  const inherited = base === undefined ? [] : flattenObject(base, objects, types, [...path, name]).members;
  const members = [...inherited, ...definition.members];
  const twice = members.find((member, index) => members.findIndex((other) => other.name === member.name) !== index);
  if (twice !== undefined) return fail(`'${name}' has two members named '${twice.name}'`);
  if (definition.discriminator !== undefined) checkDiscriminator(definition, members, types, fail);
  return { ...definition, members };
}

function checkDiscriminator(
  union: ObjectDefinition,
  members: readonly Member[],
  types: ReadonlyMap<string, TypeDefinition>,
  fail: (message: string) => never,
): void {
  const tag = members.find((member) => member.name === union.discriminator);
  const values = tag === undefined ? undefined : types.get(tag.type);
  if (values?.kind !== "enum")
    return fail(`discriminator '${union.discriminator}' of '${union.name}' is no enum member`);
  for (const { value } of union.variants) {
    if (!values.values.some((candidate) => candidate.name === value)) {
      fail(`branch '${value}' of '${union.name}' is no value of '${values.name}'`);
    }
  }
}
