import type { Output, OutputBranch, OutputMember, OutputType } from "./output.js";
import { closure } from "./flavours.js";
import { referencesOf } from "./references.js";
import { builtinTypes, listElement, referencedName, wideBuiltins } from "./schema.js";

/** Where integers are: `"i"` a 64-bit integer, `"v"` a value of any type, a number an entry of the table of types. */
type ValueShape = "i" | "v" | number | readonly [ValueShape];

type TypeShape =
  | { readonly m: Readonly<Record<string, ValueShape>> }
  | {
      readonly m: Readonly<Record<string, ValueShape>>;
      readonly d: string;
      readonly b: Readonly<Record<string, number>>;
    }
  | { readonly a: readonly ValueShape[] };

/**
 * The text of `result-shapes.ts`, without its header: where 64-bit integers are in results and event data.
 * Made from the declarations of all versions together; a field that is 64-bit in one is so in all.
 */
export function resultShapesText(output: Output): string {
  const builder = new ShapeBuilder(output);
  const shapes = (places: readonly (readonly [string, readonly string[]])[]): Record<string, ValueShape> =>
    Object.fromEntries(
      places.flatMap(([name, types]): [string, ValueShape][] => {
        const shape = builder.value(types);
        return shape === undefined ? [] : [[name, shape]];
      }),
    );
  const table = withoutUnused({
    commands: shapes(output.commands.map(({ name, returns }) => [name, returns])),
    events: shapes(output.events.map(({ name, data }) => [name, data])),
    types: builder.finish(),
  });
  return `${declarations}
/** The table. Parsed when the module is loaded, so import it only when it is needed. */
export const resultShapes: ResultShapes = JSON.parse(
  ${JSON.stringify(JSON.stringify(table))},
) as ResultShapes;
`;
}

const declarations = `/**
 * Where 64-bit integers may be in a value: \`"i"\`, the value is one; \`"v"\`, it is of any type, so every integer in it
 * counts; \`[shape]\`, it is a list of such values; a number, it has the type with this index in {@link ResultShapes.types}.
 */
export type ValueShape = "i" | "v" | number | readonly [ValueShape];

/** An object: the shapes of those members that may hold a 64-bit integer. */
export interface ObjectShape {
  readonly m: Readonly<Record<string, ValueShape>>;
}

/** A union: members that all branches have, and by the value of member \`d\` the index of a type with the others. */
export interface UnionShape extends ObjectShape {
  readonly d: string;
  readonly b: Readonly<Record<string, number>>;
}

/** A value told apart by its JSON type; forms that hold no 64-bit integer are left out. */
export interface AlternateShape {
  readonly a: readonly ValueShape[];
}

/** Where the results of commands and the data of events hold 64-bit integers; what is not listed holds none. */
export interface ResultShapes {
  readonly commands: Readonly<Record<string, ValueShape>>;
  readonly events: Readonly<Record<string, ValueShape>>;
  readonly types: readonly (ObjectShape | UnionShape | AlternateShape)[];
}
`;

interface ShapeTable {
  readonly commands: Readonly<Record<string, ValueShape>>;
  readonly events: Readonly<Record<string, ValueShape>>;
  readonly types: readonly TypeShape[];
}

class ShapeBuilder {
  readonly #types: TypeShape[] = [];
  readonly #output: Output;
  readonly #holders: ReadonlySet<string>;
  readonly #indexes = new Map<string, number>();
  /** Types that stand for several in one place, by index: joined when all types are known, as types may hold themselves. */
  readonly #joined = new Map<number, readonly ValueShape[]>();

  constructor(output: Output) {
    this.#output = output;
    this.#holders = holders(output.resultTypes);
  }

  finish(): readonly TypeShape[] {
    for (const index of this.#joined.keys()) this.#join(index);
    return this.#types;
  }

  /** The shape of a place; undefined when no 64-bit integer can be in it. */
  value(references: readonly string[]): ValueShape | undefined {
    const shapes = this.#references(references);
    const [first, ...others] = [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
    if (first === undefined || others.length === 0) return first;
    const parts = [first, ...others];
    if (parts.includes("v")) return "v";
    const elements = parts.flatMap((part) => (typeof part === "object" ? part : []));
    if (elements.length === 0) return this.#together(parts);
    if (elements.length < parts.length) throw new Error(`a list and another form in one place: ${references.join()}`);
    return [this.#together(elements)];
  }

  #together(parts: readonly ValueShape[]): number {
    const index = this.#types.push({ m: {} }) - 1;
    this.#joined.set(index, parts);
    return index;
  }

  /** Two object types in one place: their members together, which differ only where one lacks what the other has. */
  #join(index: number): TypeShape {
    const parts = this.#joined.get(index);
    const members: Record<string, ValueShape> = {};
    for (const part of parts ?? []) {
      if (typeof part !== "number") throw new Error("an object and another form in one place");
      const type = this.#joined.has(part) ? this.#join(part) : this.#types[part];
      if (type === undefined || "a" in type || "d" in type) throw new Error("a struct and another form in one place");
      for (const [name, shape] of Object.entries(type.m)) {
        if (name in members && JSON.stringify(members[name]) !== JSON.stringify(shape)) {
          throw new Error(`two types in one place differ in ${name}`);
        }
        members[name] = shape;
      }
    }
    const joined = { m: members };
    this.#types[index] = joined;
    return joined;
  }

  #references(references: readonly string[]): ValueShape[] {
    return references.map((reference) => this.#reference(reference)).filter((shape) => shape !== undefined);
  }

  #reference(reference: string): ValueShape | undefined {
    const element = listElement(reference);
    if (element !== undefined) {
      const shape = this.#reference(element);
      return shape === undefined ? undefined : [shape];
    }
    if (wideBuiltins.has(reference)) return "i";
    if (reference === "any") return "v";
    if (builtinTypes.has(reference) || !this.#holders.has(reference)) return undefined;
    const known = this.#indexes.get(reference);
    if (known !== undefined) return known;
    const type = this.#output.resultTypes.get(reference);
    if (type === undefined) throw new Error(`unknown type ${reference}`);
    // The place is taken before the members are looked at: types may hold themselves.
    const index = this.#types.push({ m: {} }) - 1;
    this.#indexes.set(reference, index);
    this.#types[index] = this.#type(type);
    return index;
  }

  #type({ name, shape }: OutputType): TypeShape {
    switch (shape.kind) {
      case "enum":
        throw new Error(`${name} is an enum and holds no integers`);
      case "alternate":
        return { a: this.#references(shape.types) };
      case "object":
        return { m: this.#members(shape.members) };
      case "union": {
        const m = this.#members(shape.members);
        const branches = Object.fromEntries(shape.branches.flatMap((branch) => this.#branch(name, branch, m)));
        return { m, d: shape.discriminator, b: branches };
      }
    }
  }

  #branch(union: string, branch: OutputBranch, base: Readonly<Record<string, ValueShape>>): [string, number][] {
    const [tag, ...further] = branch.tags;
    const inherited = branch.extends === undefined ? undefined : this.#reference(branch.extends);
    const own = Object.entries(this.#members(branch.members)).filter(([name]) => !(name in base));
    if (tag === undefined || (inherited === undefined && own.length === 0)) return [];
    if (further.length > 0) throw new Error(`${union}: the table has no form for a union within a union`);
    const type = typeof inherited === "number" ? this.#types[inherited] : undefined;
    const index =
      own.length === 0 && typeof inherited === "number"
        ? inherited
        : this.#types.push({
            m: { ...(type !== undefined && "m" in type ? type.m : {}), ...Object.fromEntries(own) },
          }) - 1;
    return tag.values.map((value) => [value, index]);
  }

  #members(members: readonly OutputMember[]): Record<string, ValueShape> {
    return Object.fromEntries(
      members.flatMap(({ name, types }): [string, ValueShape][] => {
        const shape = this.value(types);
        return shape === undefined ? [] : [[name, shape]];
      }),
    );
  }
}

/** The table with only those types that something refers to, numbered in the order in which they are met. */
function withoutUnused({ commands, events, types }: ShapeTable): ShapeTable {
  const numbers = new Map<number, number>();
  const kept: TypeShape[] = [];
  const shape = (value: ValueShape): ValueShape => {
    if (typeof value === "object") return [shape(value[0])];
    return typeof value === "number" ? index(value) : value;
  };
  const shapes = (record: Readonly<Record<string, ValueShape>>): Record<string, ValueShape> =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, shape(value)]));
  const index = (old: number): number => {
    const known = numbers.get(old);
    if (known !== undefined) return known;
    const type = types[old];
    if (type === undefined) throw new Error(`no type ${old}`);
    const number = kept.push(type) - 1;
    numbers.set(old, number);
    kept[number] = "a" in type ? { a: type.a.map(shape) } : numbered(type);
    return number;
  };
  const numbered = (type: Exclude<TypeShape, { a: unknown }>): TypeShape => {
    const m = shapes(type.m);
    if (!("d" in type)) return { m };
    const b = Object.fromEntries(Object.entries(type.b).map(([value, branch]) => [value, index(branch)]));
    return { m, d: type.d, b };
  };
  return { commands: shapes(commands), events: shapes(events), types: kept };
}

/** The types that hold a 64-bit integer or a value of any type, directly or not. */
function holders(types: ReadonlyMap<string, OutputType>): Set<string> {
  return closure(types, (shape) => referencesOf(shape).some((type) => holdsIntegers(referencedName(type))));
}

function holdsIntegers(name: string): boolean {
  return wideBuiltins.has(name) || name === "any";
}
