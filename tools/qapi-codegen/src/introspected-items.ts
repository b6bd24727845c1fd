import type { IntrospectedType } from "./introspection.js";
import type { Feature, Tags } from "./schema.js";

const builtinNames: Readonly<Record<string, string>> = {
  string: "str",
  boolean: "bool",
  number: "number",
  int: "int",
  null: "null",
  value: "any",
};

/** QAPI's type for a JSON type. Introspection tells no widths: its integers count as 64-bit. */
export function builtinFor(jsonType: string): string {
  const name = builtinNames[jsonType];
  if (name === undefined) throw new Error(`unknown JSON type ${jsonType}`);
  return name;
}

/** Names for types that only introspection knows, with a record of which were asked for. */
export class PlaceNames {
  readonly #names: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();
  readonly #unnamed: string[] = [];

  constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  /** The name for the type at a place; the place itself when there is none, which {@link check} reports. */
  at(place: string): string {
    const name = this.#names.get(place);
    this.#used.add(place);
    if (name === undefined) this.#unnamed.push(place);
    return name ?? place;
  }

  /** @throws Error that lists the places without a name, or the names that no place asked for. */
  check(): void {
    const unused = [...this.#names.keys()].filter((place) => !this.#used.has(place));
    if (this.#unnamed.length > 0) {
      throw new Error(`types known from introspection only need a name for: ${this.#unnamed.join(", ")}`);
    }
    if (unused.length > 0) throw new Error(`names for introspected types that nothing uses: ${unused.join(", ")}`);
  }
}

/** The features of an item by introspection; where the names are the declared ones, with the conditions of those. */
export function features(now: readonly string[], declared?: Tags): { features?: readonly Feature[] } {
  const known = declared?.features ?? [];
  const absent = known.filter(({ name, condition }) => condition !== undefined && !now.includes(name));
  const all = [...now.map((name) => known.find((feature) => feature.name === name) ?? { name }), ...absent];
  if (all.length > 0) return { features: all };
  return known.length > 0 ? { features: [] } : {};
}

/** Two masked types with equal shapes are the same type under two numbers. */
export function shape(type: IntrospectedType | undefined): string {
  return JSON.stringify(type);
}
