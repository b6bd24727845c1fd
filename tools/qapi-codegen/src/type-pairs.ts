import type { Introspection, IntrospectedType } from "./introspection.js";
import { builtinTypes, listElement, type Schema, type TypeReference } from "./schema.js";

/** Which masked type of an introspection stands for which declared type, found by walking both from the commands and events. */
export interface TypePairs {
  /** Declared name to masked names; QEMU may mask one structure under several numbers. */
  readonly maskedNames: ReadonlyMap<string, readonly string[]>;
  /** Masked name to declared name. */
  readonly declaredNames: ReadonlyMap<string, string>;
}

/** Pairs declared with masked types wherever both sides have the same place with the same kind of type. */
export function pairTypes(schema: Schema, introspection: Introspection): TypePairs {
  const maskedNames = new Map<string, string[]>();
  const declaredNames = new Map<string, string>();
  const pair = (declared: TypeReference | undefined, masked: string): void => {
    if (declared === undefined) return;
    const type = introspection.types.get(masked);
    const element = listElement(declared);
    if (element !== undefined) {
      if (type?.kind === "array") pair(element, type.element);
      return;
    }
    const definition = schema.types.get(declared);
    if (definition === undefined || type === undefined || type.kind !== definition.kind) return;
    const known = maskedNames.get(declared) ?? [];
    if (known.includes(masked)) return;
    maskedNames.set(declared, [...known, masked]);
    if (!declaredNames.has(masked)) declaredNames.set(masked, declared);
    if (type.kind === "object" && definition.kind === "object") {
      for (const member of type.members) {
        pair(definition.members.find(({ name }) => name === member.name)?.type, member.type);
      }
      for (const variant of type.variants) {
        pair(definition.variants.find(({ value }) => value === variant.value)?.type, variant.type);
      }
    } else if (type.kind === "alternate" && definition.kind === "alternate") {
      // An alternate's forms differ in their JSON type, so that type tells which is which.
      for (const form of type.types) {
        const kind = maskedJsonKind(introspection, form);
        pair(
          definition.alternatives.find((candidate) => declaredJsonKind(schema, candidate.type) === kind)?.type,
          form,
        );
      }
    }
  };
  for (const [name, command] of introspection.commands) {
    const declared = schema.commands.get(name);
    pair(declared?.arguments, command.arguments);
    pair(declared?.returns, command.returns);
  }
  for (const [name, event] of introspection.events) pair(schema.events.get(name)?.data, event.data);
  return { maskedNames, declaredNames };
}

/** The JSON type of a declared type's values: `string`, `int`, `array`, `object`, … */
export function declaredJsonKind(schema: Schema, type: TypeReference): string {
  if (listElement(type) !== undefined) return "array";
  const kind = schema.types.get(type)?.kind;
  if (kind === "enum") return "string";
  return kind ?? builtinTypes.get(type) ?? "unknown";
}

/** The JSON type of a masked type's values, in the words of {@link declaredJsonKind}. */
export function maskedJsonKind(introspection: Introspection, masked: string): string {
  const type: IntrospectedType | undefined = introspection.types.get(masked);
  if (type === undefined) return "unknown";
  if (type.kind === "builtin") return type.jsonType;
  return type.kind === "enum" ? "string" : type.kind;
}
