import { combinedMembers } from "./combine-members.js";
import { narrowest, widest } from "./combine-types.js";
import { distinct } from "./distinct.js";
import type { MemberFact, MergedType, ValueFact, VariantFact } from "./merged-model.js";
import { versionsOf } from "./merged-model.js";
import { pascalCase } from "./names.js";
import type { Direction, OutputBranch, OutputMember, OutputShape } from "./output.js";
import { remarksOf } from "./remarks.js";
import { presence, typeNamed, type View } from "./view.js";

/** A union whose members have been combined already. */
interface CombinedUnion {
  readonly name: string;
  readonly type: MergedType;
  readonly discriminator: string;
  readonly members: readonly OutputMember[];
}

type ShapeOf = (view: View, name: string, direction: Direction) => OutputShape;

/** The branches of a union: one for each discriminator value that adds members, one for all others together. */
export function branchesOf(
  view: View,
  { name, type, discriminator, members }: CombinedUnion,
  direction: Direction,
  shapeOf: ShapeOf,
): OutputBranch[] {
  const base = members.filter((member) => member.name !== discriminator);
  const variants = type.items.filter((item): item is VariantFact => "variant" in item);
  const within = versionsOf(type.heads, view.model);
  const present = presence(view, type);
  const plain: string[] = [];
  const branches: OutputBranch[] = [];
  for (const [value, valueFacts] of discriminatorValues(view, type, discriminator, present)) {
    const having = present.filter((version) => valueFacts.some((fact) => fact.in.includes(version)));
    if (view.rule === "common" && direction === "arguments" && having.length < present.length) continue;
    const facts = variants.filter((fact) => fact.variant === value);
    const types = distinct(having.map((version) => facts.find((fact) => fact.in.includes(version))?.type));
    const [only] = types;
    if (types.every((branchType) => branchType === undefined)) {
      plain.push(value);
      continue;
    }
    const tags = [{ member: discriminator, values: [value] }];
    const remarks = { ...remarksOf(valueFacts, present, view.versions), ...remarksOf(facts, within, view.versions) };
    const branch = { name: `${name}_${pascalCase(value)}`, tags, baseMembers: base, members: [], remarks };
    if (types.length === 1 && only !== undefined)
      branches.push(...typedBranches(view, branch, only, direction, shapeOf));
    else branches.push({ ...branch, members: differingMembers(view, types, direction) });
  }
  if (plain.length === 0) return branches;
  const [first = ""] = plain;
  const suffix = plain.length === 1 ? pascalCase(first) : "Other";
  const tags = [{ member: discriminator, values: plain }];
  return [...branches, { name: `${name}_${suffix}`, tags, baseMembers: base, members: [], remarks: {} }];
}

/**
 * The values of a discriminator with their facts. Its enum may go by another name in another version, so they are asked
 * for version by version.
 */
function discriminatorValues(
  view: View,
  type: MergedType,
  discriminator: string,
  present: readonly string[],
): Map<string, ValueFact[]> {
  const tags = type.items.filter((item): item is MemberFact => "member" in item && item.member === discriminator);
  const values = new Map<string, ValueFact[]>();
  for (const version of present) {
    const tag = tags.find((fact) => fact.in.includes(version));
    if (tag === undefined) throw new Error(`discriminator ${discriminator} is not a member in ${version}`);
    for (const item of typeNamed(view, tag.type).items) {
      if (!("value" in item) || !item.in.includes(version)) continue;
      values.set(item.value, [...(values.get(item.value) ?? []), { ...item, in: [version] }]);
    }
  }
  return values;
}

/** A branch with one type in all versions. A union as branch type gives one branch for each of its own. */
function typedBranches(
  view: View,
  branch: OutputBranch,
  type: string,
  direction: Direction,
  shapeOf: ShapeOf,
): OutputBranch[] {
  const shape = shapeOf(view, type, direction);
  if (shape.kind !== "union") return [{ ...branch, extends: type }];
  return shape.branches.map((inner) => ({
    ...inner,
    name: `${branch.name}${inner.name.slice(inner.name.lastIndexOf("_") + 1)}`,
    tags: [...branch.tags, ...inner.tags],
    baseMembers: branch.baseMembers,
    members: [...inner.baseMembers, ...inner.members],
  }));
}

/** The members of a branch whose type is another one in some version, or that has none there. */
function differingMembers(view: View, types: readonly (string | undefined)[], direction: Direction): OutputMember[] {
  const lists = types.map((name) => {
    if (name === undefined) return [];
    const type = typeNamed(view, name);
    return combinedMembers(view, type, direction, presence(view, type));
  });
  const names = distinct(lists.flatMap((members) => members.map((member) => member.name)));
  return names.flatMap((name): OutputMember[] => {
    const found = lists.flatMap((members) => members.filter((member) => member.name === name));
    const everywhere = found.length === lists.length;
    const [first] = found;
    if (first === undefined || (view.rule === "common" && !everywhere)) return [];
    const references = distinct(found.flatMap((member) => member.types));
    if (view.rule === "any" || direction === "results") {
      const optional = !everywhere || found.some((member) => member.optional);
      return [{ ...first, types: widest(references, view.model), optional }];
    }
    const types = narrowest(references, view.model);
    const optional = found.every((member) => member.optional);
    if (types.length === 0 && !optional)
      throw new Error(`no '${name}' of ${references.join()} is right on every version`);
    return types.length === 0 ? [] : [{ ...first, types, optional }];
  });
}
