import type { Feature, Schema } from "./schema.js";

/**
 * One model of a protocol over all supported versions: facts, each with the versions in which it holds.
 * Facts of one item that differ between versions (a member whose type has changed) stand side by side.
 */
export interface MergedModel {
  /** How QEMU's reference calls the protocol in its anchors. */
  readonly namespace: "QMP" | "QGA";
  /** Oldest first. */
  readonly versions: readonly string[];
  readonly types: ReadonlyMap<string, MergedType>;
  readonly commands: ReadonlyMap<string, readonly CommandFact[]>;
  readonly events: ReadonlyMap<string, readonly EventFact[]>;
}

/** What every fact carries. */
export interface Fact {
  /** The versions, oldest first, in which the fact holds. */
  readonly in: readonly string[];
  /** The `if` of the item. */
  readonly condition?: string;
  readonly features?: readonly Feature[];
}

/** A type: its own facts and those of its members, variants, values or alternatives. */
export interface MergedType {
  readonly heads: readonly TypeHead[];
  readonly items: readonly TypeItem[];
}

export interface TypeHead extends Fact {
  readonly kind: "object" | "enum" | "alternate";
  readonly module: string;
  readonly discriminator?: string;
  /** Known from introspection only; the name is ours. */
  readonly undeclared?: true;
}

export type TypeItem = MemberFact | VariantFact | ValueFact | AlternativeFact;

export interface MemberFact extends Fact {
  readonly member: string;
  readonly type: string;
  readonly optional?: true;
}

export interface VariantFact extends Fact {
  readonly variant: string;
  readonly type: string;
}

export interface ValueFact extends Fact {
  readonly value: string;
}

export interface AlternativeFact extends Fact {
  readonly alternative: string;
}

export interface CommandFact extends Fact {
  readonly module: string;
  readonly arguments?: string;
  readonly returns?: string;
  readonly outOfBand?: true;
  readonly open?: true;
  readonly silent?: true;
}

export interface EventFact extends Fact {
  readonly module: string;
  readonly data?: string;
}

/** Merges the schemas of several versions, given oldest first, into one model. */
export function mergeSchemas(namespace: "QMP" | "QGA", schemas: ReadonlyMap<string, Schema>): MergedModel {
  const types = new Map<string, { heads: TypeHead[]; items: TypeItem[] }>();
  const commands = new Map<string, CommandFact[]>();
  const events = new Map<string, EventFact[]>();
  for (const [version, schema] of schemas) {
    for (const definition of schema.types.values()) {
      const merged = entry(types, definition.name, () => ({ heads: [], items: [] }));
      const { kind, module, undeclared } = definition;
      const discriminator = definition.kind === "object" ? definition.discriminator : undefined;
      addFact(merged.heads, version, { kind, module, discriminator, undeclared, ...tagsOf(definition) });
      if (definition.kind === "enum") {
        for (const value of definition.values) addFact(merged.items, version, { value: value.name, ...tagsOf(value) });
      } else if (definition.kind === "alternate") {
        for (const form of definition.alternatives) {
          addFact(merged.items, version, { alternative: form.type, ...tagsOf(form) });
        }
      } else {
        for (const { name, type, optional, ...tags } of definition.members) {
          const fact = { member: name, type, optional: optional ? (true as const) : undefined, ...tagsOf(tags) };
          addFact(merged.items, version, fact);
        }
        for (const { value, type, ...tags } of definition.variants) {
          addFact(merged.items, version, { variant: value, type, ...tagsOf(tags) });
        }
      }
    }
    for (const {
      name,
      module,
      arguments: args,
      returns,
      outOfBand,
      open,
      silent,
      ...tags
    } of schema.commands.values()) {
      const fact = { module, arguments: args, returns, outOfBand, open, silent, ...tagsOf(tags) };
      addFact(
        entry(commands, name, () => []),
        version,
        fact,
      );
    }
    for (const { name, module, data, ...tags } of schema.events.values()) {
      addFact(
        entry(events, name, () => []),
        version,
        { module, data, ...tagsOf(tags) },
      );
    }
  }
  return {
    namespace,
    versions: [...schemas.keys()],
    types: sorted(types),
    commands: sorted(commands),
    events: sorted(events),
  };
}

/** The versions in which any of the facts holds, in the model's order. */
export function versionsOf(facts: readonly Fact[], model: Pick<MergedModel, "versions">): string[] {
  return model.versions.filter((version) => facts.some((fact) => fact.in.includes(version)));
}

function tagsOf(tags: { condition?: string; features?: readonly Feature[] }): {
  condition: string | undefined;
  features: readonly Feature[] | undefined;
} {
  const { condition, features } = tags;
  return { condition, features: features === undefined || features.length === 0 ? undefined : features };
}

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

/** Adds a fact, or the version to the same fact of an earlier version. */
function addFact<F extends Fact>(facts: F[], version: string, attributes: Loose<F>): void {
  const key = JSON.stringify(attributes);
  const index = facts.findIndex((fact) => JSON.stringify(attributesOf(fact, attributes)) === key);
  const known = facts[index];
  if (known !== undefined) facts[index] = { ...known, in: [...known.in, version] };
  else facts.push({ ...(JSON.parse(key) as F), in: [version] });
}

/** The attributes of a fact in the order of a pattern, so that their texts can be compared. */
function attributesOf<F extends Fact>(fact: F, pattern: Loose<F>): Record<string, unknown> {
  const found = Object.fromEntries(Object.keys(pattern).map((key) => [key, (fact as Record<string, unknown>)[key]]));
  const extra = Object.keys(fact).filter((key) => key !== "in" && !(key in pattern));
  return { ...found, ...Object.fromEntries(extra.map((key) => [key, (fact as Record<string, unknown>)[key]])) };
}

function sorted<V>(map: ReadonlyMap<string, V>): Map<string, V> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
