import type { IntrospectedMember, IntrospectedType, Introspection } from "./introspection.js";
import {
  type AlternateDefinition,
  type CommandDefinition,
  type EnumDefinition,
  listElement,
  type Member,
  type ObjectDefinition,
  type Schema,
  type Tags,
  type TypeDefinition,
  type TypeReference,
} from "./schema.js";
import { builtinFor, features, PlaceNames, shape } from "./introspected-items.js";
import { reachableTypes } from "./reachable.js";
import { declaredJsonKind, maskedJsonKind, pairTypes, type TypePairs } from "./type-pairs.js";

/** What is known of a version of which only the introspection of one build is at hand. */
export interface IntrospectedVersionInput {
  /** The declarations of the version before it. */
  readonly previous: Schema;
  /** `query-qmp-schema` of the version itself. */
  readonly introspection: Introspection;
  /** An older version of which both are at hand, built in the same way: what it shows was in that build. */
  readonly witness: { readonly schema: Schema; readonly introspection: Introspection };
  /** Names for types that only the introspection knows, by the first place that uses them. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The schema of a version known by introspection alone: the previous version's declarations, what the introspection
 * adds, and without what is provably gone. An item is gone only if it carries no `if` and the witness's introspection
 * shows it; absence alone may just mean that the build lacks an option.
 * @throws Error that lists the places to be named, or the names that no place needs.
 */
export function introspectedVersion(input: IntrospectedVersionInput): Schema {
  return new VersionBuilder(input).build();
}

class VersionBuilder {
  readonly #previous: Schema;
  readonly #introspection: Introspection;
  readonly #witness: IntrospectedVersionInput["witness"];
  readonly #names: PlaceNames;
  readonly #pairs: TypePairs;
  readonly #witnessPairs: TypePairs;
  readonly #types = new Map<string, TypeDefinition>();
  readonly #invented = new Map<string, string>();

  constructor({ previous, introspection, witness, names }: IntrospectedVersionInput) {
    this.#previous = previous;
    this.#introspection = introspection;
    this.#witness = witness;
    this.#names = new PlaceNames(names);
    this.#pairs = pairTypes(previous, introspection);
    this.#witnessPairs = pairTypes(witness.schema, witness.introspection);
  }

  build(): Schema {
    for (const definition of this.#previous.types.values()) {
      const masked = this.#pairs.maskedNames.get(definition.name);
      this.#types.set(definition.name, masked === undefined ? definition : this.#updateType(definition, masked));
    }
    const commands = new Map<string, CommandDefinition>();
    for (const command of this.#previous.commands.values()) {
      const now = this.#introspection.commands.get(command.name);
      const gone = now === undefined && this.#isGone(command, this.#witness.introspection.commands.has(command.name));
      if (!gone) commands.set(command.name, now === undefined ? command : this.#updateCommand(command));
    }
    for (const name of this.#introspection.commands.keys()) {
      if (!commands.has(name)) commands.set(name, this.#updateCommand({ name, module: "unknown" }));
    }
    const events = new Map(
      [...this.#previous.events].filter(([name, event]) => {
        const gone = this.#isGone(event, this.#witness.introspection.events.has(name));
        return this.#introspection.events.has(name) || !gone;
      }),
    );
    for (const [name, event] of this.#introspection.events) {
      if (events.has(name)) continue;
      const data = this.#isEmpty(event.data) ? undefined : this.#invent(event.data, name, `${name}:data`, "unknown");
      events.set(name, { name, module: "unknown", ...(data === undefined ? {} : { data }) });
    }
    this.#names.check();
    return this.#withoutOrphans({ types: this.#types, commands, events });
  }

  /** Types that only what is gone referred to are gone with it. */
  #withoutOrphans(schema: Schema): Schema {
    const before = reachableTypes(this.#previous);
    const after = reachableTypes(schema);
    for (const name of before) {
      if (!after.has(name)) schema.types.delete(name);
    }
    return schema;
  }

  #isGone(tags: Tags, witnessed: boolean, owner?: Tags): boolean {
    return tags.condition === undefined && owner?.condition === undefined && witnessed;
  }

  #isEmpty(masked: string): boolean {
    const type = this.#introspection.types.get(masked);
    return type?.kind === "object" && type.members.length === 0 && type.variants.length === 0;
  }

  #updateCommand(command: CommandDefinition): CommandDefinition {
    const now = this.#introspection.commands.get(command.name);
    if (now === undefined) throw new Error(`command ${command.name} is not in the introspection`);
    const { name, module, open, silent, condition } = command;
    const argumentsType =
      command.arguments ??
      (this.#isEmpty(now.arguments) ? undefined : this.#invent(now.arguments, name, `${name}:arguments`, module));
    const returns =
      command.returns === undefined && this.#isEmpty(now.returns)
        ? undefined
        : this.#reference(command.returns, now.returns, `${name}.returns`, module);
    return {
      name,
      module,
      ...(argumentsType === undefined ? {} : { arguments: argumentsType }),
      ...(returns === undefined ? {} : { returns }),
      ...(now.outOfBand ? { outOfBand: true } : {}),
      ...(open === undefined ? {} : { open }),
      ...(silent === undefined ? {} : { silent }),
      ...(condition === undefined ? {} : { condition }),
      ...features(now.features, command),
    };
  }

  #updateType(definition: TypeDefinition, masked: readonly string[]): TypeDefinition {
    const [first, ...others] = masked.map((name) => this.#introspection.types.get(name));
    if (others.some((other) => shape(other) !== shape(first))) {
      throw new Error(`${definition.name} has become several types that differ: ${masked.join(", ")}`);
    }
    if (definition.kind === "enum" && first?.kind === "enum") return this.#updateEnum(definition, first);
    if (definition.kind === "object" && first?.kind === "object") return this.#updateObject(definition, first);
    if (definition.kind === "alternate" && first?.kind === "alternate") return this.#updateAlternate(definition, first);
    throw new Error(`${definition.name} is paired with a type of another kind`);
  }

  /** What the witness's introspection shows of the type with this name. */
  #witnessType(name: string): IntrospectedType | undefined {
    const [masked] = this.#witnessPairs.maskedNames.get(name) ?? [];
    return masked === undefined ? undefined : this.#witness.introspection.types.get(masked);
  }

  #updateEnum(definition: EnumDefinition, now: IntrospectedType & { kind: "enum" }): EnumDefinition {
    const witness = this.#witnessType(definition.name);
    const shown = new Set(witness?.kind === "enum" ? witness.values.map(({ name }) => name) : []);
    const values = definition.values.flatMap((value) => {
      const current = now.values.find(({ name }) => name === value.name);
      if (current !== undefined) return [{ ...value, ...features(current.features, value) }];
      return this.#isGone(value, shown.has(value.name), definition) ? [] : [value];
    });
    const added = now.values.filter(({ name }) => !definition.values.some((value) => value.name === name));
    return {
      ...definition,
      values: [...values, ...added.map((value) => ({ name: value.name, ...features(value.features) }))],
    };
  }

  #updateObject(definition: ObjectDefinition, now: IntrospectedType & { kind: "object" }): ObjectDefinition {
    const { name, module } = definition;
    const witness = this.#witnessType(name);
    const shownMembers = new Set(witness?.kind === "object" ? witness.members.map((member) => member.name) : []);
    const shownVariants = new Set(witness?.kind === "object" ? witness.variants.map(({ value }) => value) : []);
    const members = definition.members.flatMap((member): Member[] => {
      const current = now.members.find((candidate) => candidate.name === member.name);
      if (current !== undefined) return [this.#updateMember(member, current, name, module)];
      return this.#isGone(member, shownMembers.has(member.name), definition) ? [] : [member];
    });
    for (const current of now.members) {
      if (!members.some((member) => member.name === current.name)) {
        members.push(this.#newMember(current, name, module));
      }
    }
    const variants = definition.variants.flatMap((variant) => {
      const current = now.variants.find(({ value }) => value === variant.value);
      if (current !== undefined) return [variant];
      return this.#isGone(variant, shownVariants.has(variant.value), definition) ? [] : [variant];
    });
    for (const { value, type } of now.variants) {
      if (definition.variants.some((variant) => variant.value === value) || this.#isEmpty(type)) continue;
      variants.push({ value, type: this.#reference(undefined, type, `${name}/${value}`, module) });
    }
    return { ...definition, members, variants, ...features(now.features, definition) };
  }

  #updateMember(member: Member, now: IntrospectedMember, owner: string, module: string): Member {
    const type = this.#reference(member.type, now.type, `${owner}.${member.name}`, module);
    return { ...member, type, optional: now.optional, ...features(now.features, member) };
  }

  #newMember(now: IntrospectedMember, owner: string, module: string): Member {
    const type = this.#reference(undefined, now.type, `${owner}.${now.name}`, module);
    return { name: now.name, type, optional: now.optional, ...features(now.features) };
  }

  #updateAlternate(
    definition: AlternateDefinition,
    now: IntrospectedType & { kind: "alternate" },
  ): AlternateDefinition {
    const alternatives = definition.alternatives.filter((alternative) => {
      const kind = declaredJsonKind(this.#previous, alternative.type);
      const shown = now.types.some((type) => maskedJsonKind(this.#introspection, type) === kind);
      return shown || alternative.condition !== undefined;
    });
    for (const type of now.types) {
      const kind = maskedJsonKind(this.#introspection, type);
      if (alternatives.some((alternative) => declaredJsonKind(this.#previous, alternative.type) === kind)) continue;
      alternatives.push({ type: this.#reference(undefined, type, `${definition.name}|${kind}`, definition.module) });
    }
    return { ...definition, alternatives };
  }

  /** The declared reference if it still describes the masked type; otherwise the masked type under a name of its own. */
  #reference(declared: TypeReference | undefined, masked: string, place: string, module: string): TypeReference {
    const type = this.#introspection.types.get(masked);
    if (type === undefined) throw new Error(`${place} has the type ${masked}, which the introspection lacks`);
    const element = declared === undefined ? undefined : listElement(declared);
    if (type.kind === "array") return `[${this.#reference(element, type.element, place, module)}]`;
    if (declared !== undefined && element === undefined) {
      const definition = this.#previous.types.get(declared);
      if (definition !== undefined && definition.kind === type.kind) return declared;
      if (
        definition === undefined &&
        type.kind === "builtin" &&
        declaredJsonKind(this.#previous, declared) === type.jsonType
      ) {
        return declared;
      }
    }
    if (type.kind === "builtin") return builtinFor(type.jsonType);
    const known = this.#pairs.declaredNames.get(masked) ?? this.#invented.get(masked);
    if (known !== undefined) return known;
    return this.#invent(masked, place, this.#names.at(place), module);
  }

  /** Takes a masked type over under the given name; what it refers to is named by its own place in it. */
  #invent(masked: string, place: string, name: string, module: string): string {
    const type = this.#introspection.types.get(masked);
    if (this.#types.has(name) || this.#previous.types.has(name))
      throw new Error(`the name ${name} for ${place} is taken`);
    this.#invented.set(masked, name);
    const common = { name, module, ...(name.includes(":") ? {} : { undeclared: true as const }) };
    if (type?.kind === "enum") {
      const values = type.values.map((value) => ({ name: value.name, ...features(value.features) }));
      this.#types.set(name, { kind: "enum", ...common, values });
    } else if (type?.kind === "alternate") {
      const alternatives = type.types.map((form) => ({
        type: this.#reference(undefined, form, `${name}|${maskedJsonKind(this.#introspection, form)}`, module),
      }));
      this.#types.set(name, { kind: "alternate", ...common, alternatives });
    } else if (type?.kind === "object") {
      const members = type.members.map((member) => this.#newMember(member, name, module));
      const variants = type.variants
        .filter((variant) => !this.#isEmpty(variant.type))
        .map(({ value, type: form }) => ({
          value,
          type: this.#reference(undefined, form, `${name}/${value}`, module),
        }));
      const { discriminator } = type;
      const union = discriminator === undefined ? {} : { discriminator };
      this.#types.set(name, { kind: "object", ...common, members, ...union, variants, ...features(type.features) });
    } else {
      throw new Error(`${place} can't take the masked type ${masked} over`);
    }
    return name;
  }
}
