import type { MergedModel } from "./merged-model.js";
import { builtinTypes, listElement, wideBuiltins } from "./schema.js";

/** All that a place may hold when its type differs between versions, without what another of the types covers. */
export function widest(references: readonly string[], model: MergedModel): string[] {
  const wide = references.find((reference) => wideBuiltins.has(reference));
  return references.filter((reference) => {
    if (wide !== undefined && reference !== wide && builtinTypes.get(reference) === "int") return false;
    return !(references.includes("str") && kindOf(reference, model) === "enum");
  });
}

/** What every version takes in a place whose type differs between versions; empty when there is no such thing. */
export function narrowest(references: readonly string[], model: MergedModel): string[] {
  const [first, ...others] = references;
  if (first === undefined) return [];
  const narrow = others.reduce<string | undefined>(
    (best, reference) => (best === undefined ? undefined : narrower(best, reference, model)),
    first,
  );
  return narrow === undefined ? [] : [narrow];
}

function narrower(a: string, b: string, model: MergedModel): string | undefined {
  if (a === b) return a;
  const [elementA, elementB] = [listElement(a), listElement(b)];
  if (elementA !== undefined && elementB !== undefined) {
    const element = narrower(elementA, elementB, model);
    return element === undefined ? undefined : `[${element}]`;
  }
  if (builtinTypes.get(a) === "int" && builtinTypes.get(b) === "int") return wideBuiltins.has(a) ? b : a;
  return contained(a, b, model) ?? contained(b, a, model);
}

/** `inner` if every value of it is also one of `outer`. */
function contained(inner: string, outer: string, model: MergedModel): string | undefined {
  if (outer === "any") return inner;
  if (outer === "str" && kindOf(inner, model) === "enum") return inner;
  if (kindOf(outer, model) === "object" && kindOf(inner, model) === "object") {
    return structTakes(outer, inner, model) ? inner : undefined;
  }
  if (kindOf(outer, model) !== "alternate") return undefined;
  const items = model.types.get(outer)?.items ?? [];
  return items.some((item) => "alternative" in item && item.alternative === inner) ? inner : undefined;
}

/** Whether every value of one struct is also one of another: it has no member that the other lacks or types otherwise. */
function structTakes(outer: string, inner: string, model: MergedModel): boolean {
  const outerItems = model.types.get(outer)?.items ?? [];
  const innerItems = model.types.get(inner)?.items ?? [];
  const known = innerItems.every(
    (item) =>
      "member" in item &&
      outerItems.some((other) => "member" in other && other.member === item.member && other.type === item.type),
  );
  const satisfied = outerItems.every(
    (item) =>
      "member" in item &&
      (item.optional === true ||
        innerItems.some((other) => "member" in other && other.member === item.member && other.optional !== true)),
  );
  return known && satisfied;
}

function kindOf(type: string, model: MergedModel): string | undefined {
  return model.types.get(type)?.heads[0]?.kind;
}
