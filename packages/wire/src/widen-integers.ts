import { isObject, type JsonObject } from "./message.js";

/**
 * Where 64-bit integers may be in a value, as the generated tables say: `"i"`, the value is one; `"v"`, every integer in
 * it counts; `[shape]`, a list of such values; a number, the index of a type.
 */
export type IntegerShape = "i" | "v" | number | readonly [IntegerShape];

/** A type that holds 64-bit integers: an object (`m`), a union by its tag (`d`, `b`), or an alternate (`a`). */
export type IntegerHolder =
  | {
      readonly m: Readonly<Record<string, IntegerShape>>;
      readonly d?: string;
      readonly b?: Readonly<Record<string, number>>;
    }
  | { readonly a: readonly IntegerShape[] };

/**
 * Makes a `bigint` of every integer in `value` that `shape` says is 64-bit. Objects and lists are changed in place: they
 * come fresh from the parser. What doesn't fit the shape stays as it is.
 */
export function widenIntegers(value: unknown, shape: IntegerShape, types: readonly IntegerHolder[]): unknown {
  if (shape === "i") return Number.isInteger(value) ? BigInt(value as number) : value;
  if (shape === "v") return widenAll(value);
  if (typeof shape !== "number") {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) value[index] = widenIntegers(item, shape[0], types);
    return value;
  }
  const holder = types[shape];
  if (holder === undefined) return value;
  if ("a" in holder) {
    // At most one form fits a value's JSON type, and a form that doesn't fit changes nothing.
    return holder.a.reduce<unknown>((widened, form) => widenIntegers(widened, form, types), value);
  }
  if (!isObject(value)) return value;
  for (const [name, member] of Object.entries(holder.m)) {
    if (Object.hasOwn(value, name)) value[name] = widenIntegers(value[name], member, types);
  }
  const branch = branchOf(holder, value);
  return branch === undefined ? value : widenIntegers(value, branch, types);
}

/** A peer may send anything as a tag, or the name of what every object has. */
function branchOf(
  { d, b = {} }: Exclude<IntegerHolder, { readonly a: unknown }>,
  value: JsonObject,
): number | undefined {
  const tag = d === undefined ? undefined : value[d];
  return typeof tag === "string" && Object.hasOwn(b, tag) ? b[tag] : undefined;
}

function widenAll(value: unknown): unknown {
  if (Number.isInteger(value)) return BigInt(value as number);
  if (Array.isArray(value)) for (const [index, item] of value.entries()) value[index] = widenAll(item);
  else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      // A member called __proto__ is data, too; assigning it would set the prototype.
      Object.defineProperty(value, name, {
        value: widenAll(member),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  }
  return value;
}
