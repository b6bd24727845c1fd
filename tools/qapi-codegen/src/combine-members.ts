import { narrowest, widest } from "./combine-types.js";
import { distinct } from "./distinct.js";
import type { MemberFact, MergedType } from "./merged-model.js";
import { versionsOf } from "./merged-model.js";
import type { Direction, OutputMember } from "./output.js";
import { remarksOf } from "./remarks.js";
import type { View } from "./view.js";

/** Arguments that no value fits on every version of a view, as one requires a member that another lacks. */
export class ImpossibleArguments extends Error {}

/**
 * The members of an object type over some versions of a view, all of which have the type.
 *
 * @param discriminator the member whose values choose a branch: its type is not narrowed, its branches are
 * @throws ImpossibleArguments
 */
export function combinedMembers(
  view: View,
  type: MergedType,
  direction: Direction,
  present: readonly string[],
  discriminator?: string,
): OutputMember[] {
  const facts = type.items.filter((item): item is MemberFact => "member" in item);
  const within = versionsOf(type.heads, view.model);
  return distinct(facts.map(({ member }) => member)).flatMap((name): OutputMember[] => {
    const own = facts.filter((fact) => fact.member === name);
    const shown = own.filter((fact) => fact.in.some((version) => present.includes(version)));
    if (shown.length === 0) return [];
    const missing = present.some((version) => !own.some((fact) => fact.in.includes(version)));
    // A required member under an `if` is absent from builds without it.
    const optional = shown.map((fact) => fact.optional === true || fact.condition !== undefined);
    const references = distinct(shown.map((fact) => fact.type));
    const remarks = remarksOf(own, within, view.versions);
    if (view.rule === "any" || direction === "results") {
      if (view.rule === "common" && missing) return [];
      const types = widest(references, view.model);
      return [{ name, types, optional: missing || optional.includes(true), remarks }];
    }
    const types = missing ? [] : name === discriminator ? references : narrowest(references, view.model);
    const required = optional.includes(false);
    if (types.length === 0 && required) throw new ImpossibleArguments(`member ${name}`);
    return types.length === 0 ? [] : [{ name, types, optional: !required, remarks }];
  });
}
