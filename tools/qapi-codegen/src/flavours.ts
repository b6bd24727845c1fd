import type { Output, OutputMember, OutputShape, OutputType } from "./output.js";
import { referencesOf } from "./references.js";
import { listElement, referencedName, wideBuiltins } from "./schema.js";

/** How the types of one output are written: which need the integer parameter and which need two declarations. */
export interface Flavours {
  /** Types of results that hold a 64-bit integer, directly or not. */
  readonly generic: ReadonlySet<string>;
  /** Types whose declaration for arguments is a second one, with the suffix `Input`. */
  readonly split: ReadonlySet<string>;
}

/** The types of results in which a 64-bit integer can be met. */
export function genericTypes(output: Output): Set<string> {
  return closure(output.resultTypes, (shape) =>
    referencesOf(shape).some((type) => wideBuiltins.has(referencedName(type))),
  );
}

/** The types used in both directions that differ between them: by integers, optional members, lists or values. */
export function splitTypes(output: Output): Set<string> {
  const { argumentTypes, resultTypes } = output;
  const differing = closure(resultTypes, (shape, name) => {
    const other = argumentTypes.get(name);
    return other === undefined || JSON.stringify(other.shape) !== JSON.stringify(shape) || differsByDirection(shape);
  });
  return new Set([...differing].filter((name) => argumentTypes.has(name) && resultTypes.has(name)));
}

function differsByDirection(shape: OutputShape): boolean {
  const members: readonly OutputMember[] =
    shape.kind === "object"
      ? shape.members
      : shape.kind === "union"
        ? [...shape.members, ...shape.branches.flatMap((branch) => branch.members)]
        : [];
  if (members.some(({ optional }) => optional)) return true;
  return referencesOf(shape).some((type) => listElement(type) !== undefined || wideBuiltins.has(type));
}

/** The types for which a test holds, or that refer to such a type. */
export function closure(
  types: ReadonlyMap<string, OutputType>,
  test: (shape: OutputShape, name: string) => boolean,
): Set<string> {
  const found = new Set([...types.values()].filter(({ shape, name }) => test(shape, name)).map(({ name }) => name));
  for (let grown = true; grown; ) {
    grown = false;
    for (const { name, shape } of types.values()) {
      if (found.has(name)) continue;
      if (referencesOf(shape).some((type) => found.has(referencedName(type)))) {
        found.add(name);
        grown = true;
      }
    }
  }
  return found;
}
