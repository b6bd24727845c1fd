import { combinedMembers, ImpossibleArguments } from "./combine-members.js";
import { widest } from "./combine-types.js";
import { branchesOf } from "./combine-union.js";
import { distinct } from "./distinct.js";
import type { AlternativeFact, MergedType, ValueFact } from "./merged-model.js";
import { versionsOf } from "./merged-model.js";
import type { Direction, OutputMember, OutputShape } from "./output.js";
import { remarksOf } from "./remarks.js";
import { isKept, isShown, newestFact, presence, typeNamed, type View } from "./view.js";

/** How a type looks in one direction over the versions of a view. */
export function combinedShape(view: View, name: string, direction: Direction): OutputShape {
  const type = typeNamed(view, name);
  switch (newestFact(view, type.heads).kind) {
    case "enum":
      return enumShape(view, type, direction);
    case "alternate":
      return alternateShape(view, type, direction);
    case "object":
      return objectShape(view, name, type, direction);
  }
}

/**
 * Whether a value, form or branch is to be listed. What is sent may be anything that some version sends, so only
 * arguments of `common` are restricted to what every version takes.
 */
function isListed(
  view: View,
  facts: readonly (ValueFact | AlternativeFact)[],
  type: MergedType,
  direction: Direction,
): boolean {
  if (view.rule === "common" && direction === "arguments") return isKept(view, facts, presence(view, type));
  return facts.some((fact) => isShown(view, fact));
}

function enumShape(view: View, type: MergedType, direction: Direction): OutputShape {
  const within = versionsOf(type.heads, view.model);
  const facts = type.items.filter((item): item is ValueFact => "value" in item);
  const values = distinct(facts.map(({ value }) => value)).flatMap((value) => {
    const own = facts.filter((fact) => fact.value === value);
    return isListed(view, own, type, direction)
      ? [{ name: value, remarks: remarksOf(own, within, view.versions) }]
      : [];
  });
  return { kind: "enum", values };
}

function alternateShape(view: View, type: MergedType, direction: Direction): OutputShape {
  const facts = type.items.filter((item): item is AlternativeFact => "alternative" in item);
  const types = distinct(facts.map(({ alternative }) => alternative)).filter((form) =>
    isListed(
      view,
      facts.filter((fact) => fact.alternative === form),
      type,
      direction,
    ),
  );
  return { kind: "alternate", types };
}

function objectShape(view: View, name: string, type: MergedType, direction: Direction): OutputShape {
  const present = presence(view, type);
  const headOf = (version: string) => type.heads.find((head) => head.in.includes(version));
  const discriminators = distinct(present.map((version) => headOf(version)?.discriminator));
  const [discriminator] = discriminators;
  if (discriminators.length === 1 && discriminator !== undefined) {
    const members = combinedMembers(view, type, direction, present, discriminator);
    const branches = branchesOf(view, { name, type, discriminator, members }, direction, combinedShape);
    return { kind: "union", discriminator, members, branches };
  }
  const members = combinedMembers(view, type, direction, present);
  if (discriminators.length === 1) return { kind: "object", members };
  const all = withBranchMembers(view, type, direction, members);
  return { kind: "object", members: view.rule === "any" ? all : members };
}

/** A type that is a plain struct in one version and a union in another: the branches' members become optional ones. */
function withBranchMembers(
  view: View,
  type: MergedType,
  direction: Direction,
  own: readonly OutputMember[],
): OutputMember[] {
  const members = new Map(own.map((member) => [member.name, member]));
  for (const item of type.items) {
    if (!("variant" in item) || !isShown(view, item)) continue;
    const branch = typeNamed(view, item.type);
    for (const member of combinedMembers(view, branch, direction, presence(view, branch))) {
      if (view.rule === "common" && direction === "arguments" && !member.optional) {
        throw new ImpossibleArguments(`member ${member.name} of the branch ${item.variant}`);
      }
      const known = members.get(member.name);
      const types = widest(distinct([...(known?.types ?? []), ...member.types]), view.model);
      // A member that moved from the struct into a branch has not gone, so the remarks on either would mislead.
      members.set(member.name, {
        ...member,
        types,
        optional: true,
        remarks: known === undefined ? member.remarks : {},
      });
    }
  }
  return [...members.values()];
}
