import { distinct } from "./distinct.js";
import { narrowest, widest } from "./combine-types.js";
import { pascalCase } from "./names.js";
import type { MergedModel, MemberFact, MergedType, ValueFact, VariantFact } from "./merged-model.js";
import { versionsOf } from "./merged-model.js";
import type { Direction, OutputBranch, OutputMember, OutputShape } from "./output.js";
import { remarksOf } from "./remarks.js";

/** What the branches need of the combination that they belong to. */
export interface BranchRule {
  readonly model: MergedModel;
  readonly view: readonly string[];
  readonly rule: "any" | "common";
  presence(merged: MergedType): string[];
  members(merged: MergedType, direction: Direction, present: readonly string[]): OutputMember[];
  shape(name: string, merged: MergedType, direction: Direction): OutputShape;
}

/** The branches of a union: one for each discriminator value that adds members, one for all others together. */
export function branchesOf(
  rule: BranchRule,
  name: string,
  merged: MergedType,
  discriminator: string,
  baseMembers: readonly OutputMember[],
  direction: Direction,
): OutputBranch[] {
  const base = baseMembers.filter((member) => member.name !== discriminator);
  const variants = merged.items.filter((item): item is VariantFact => "variant" in item);
  const within = versionsOf(merged.heads, rule.model);
  const plain: string[] = [];
  const branches: OutputBranch[] = [];
  const present = rule.presence(merged);
  const tagFacts = merged.items.filter(
    (item): item is MemberFact => "member" in item && item.member === discriminator,
  );
  // The discriminator's enum may go by another name in another version, so its values are asked for version by version.
  const valueFactsIn = (version: string): ValueFact[] => {
    const tag = tagFacts.find((fact) => fact.in.includes(version));
    const items = tag === undefined ? [] : typeNamed(rule.model, tag.type).items;
    return items.filter((item): item is ValueFact => "value" in item && item.in.includes(version));
  };
  const facts = new Map<string, ValueFact[]>();
  for (const version of present) {
    for (const fact of valueFactsIn(version)) facts.set(fact.value, [...(facts.get(fact.value) ?? []), { ...fact, in: [version] }]);
  }
  for (const [value, valueFacts] of facts) {
    const having = present.filter((version) => valueFacts.some((fact) => fact.in.includes(version)));
    if (rule.rule === "common" && direction === "arguments" && having.length < present.length) continue;
    const variantFacts = variants.filter((fact) => fact.variant === value);
    const types = distinct(having.map((version) => variantFacts.find((fact) => fact.in.includes(version))?.type));
    if (types.every((type) => type === undefined)) {
      plain.push(value);
      continue;
    }
    const tags = [{ member: discriminator, values: [value] }];
    const remarks = {
      ...remarksOf(valueFacts, present, rule.view),
      ...remarksOf(variantFacts, within, rule.view),
    };
    const [only] = types;
    if (types.length === 1 && only !== undefined) {
      branches.push(...single(rule, `${name}_${pascalCase(value)}`, tags, only, base, remarks, direction));
      continue;
    }
    const members = [...base, ...mixed(rule, types, direction)];
    branches.push({ name: `${name}_${pascalCase(value)}`, tags, members, remarks });
  }
  if (plain.length === 0) return branches;
  const [one] = plain;
  const suffix = plain.length === 1 && one !== undefined ? pascalCase(one) : "Other";
  return [
    ...branches,
    { name: `${name}_${suffix}`, tags: [{ member: discriminator, values: plain }], members: base, remarks: {} },
  ];
}

/** A branch with one type in all versions; a union as branch type gives one branch for each of its own. */
function single(
  rule: BranchRule,
  name: string,
  tags: OutputBranch["tags"],
  type: string,
  base: readonly OutputMember[],
  remarks: OutputBranch["remarks"],
  direction: Direction,
): OutputBranch[] {
  const shape = rule.shape(type, typeNamed(rule.model, type), direction);
  if (shape.kind !== "union") return [{ name, tags, extends: type, members: base, remarks }];
  return shape.branches.map((inner) => ({
    ...inner,
    name: `${name}${inner.name.slice(inner.name.lastIndexOf("_") + 1)}`,
    tags: [...tags, ...inner.tags],
    members: [...base, ...inner.members],
  }));
}

/** The members of a branch whose type is another one in some version, or that has none there. */
function mixed(rule: BranchRule, types: readonly (string | undefined)[], direction: Direction): OutputMember[] {
  const lists = types.map((type) => {
    if (type === undefined) return [];
    const merged = typeNamed(rule.model, type);
    return rule.members(merged, direction, rule.presence(merged));
  });
  const names = distinct(lists.flatMap((members) => members.map((member) => member.name)));
  return names.flatMap((name) => {
    const found = lists.flatMap((members) => members.filter((member) => member.name === name));
    const everywhere = found.length === lists.length;
    const [first] = found;
    if (first === undefined || (rule.rule === "common" && !everywhere)) return [];
    const references = distinct(found.flatMap((member) => member.types));
    if (rule.rule === "common" && direction === "arguments") {
      const types = narrowest(references, rule.model);
      const optional = found.every((member) => member.optional);
      if (types.length === 0 && !optional) throw new Error(`no '${name}' of ${types.join()} is right on every version`);
      return types.length === 0 ? [] : [{ ...first, types, optional }];
    }
    const optional = !everywhere || found.some((member) => member.optional);
    return [{ ...first, types: widest(references), optional }];
  });
}

function typeNamed(model: MergedModel, name: string): MergedType {
  const type = model.types.get(name);
  if (type === undefined) throw new Error(`unknown type ${name}`);
  return type;
}
