import type { MemberFact, MergedModel, MergedType, VariantFact } from "./merged-model.js";
import { versionsOf } from "./merged-model.js";
import { listElement, referencedName } from "./schema.js";

/** Whether a struct that has become a union under another name counts as renamed. */
export type RenameRule = "same-form" | "any-form";

/**
 * The types that QEMU has renamed: old name to newest name. A type counts as renamed when some place refers to it in
 * older versions and to another type of the same kind in newer ones, and no version has both.
 */
export function renamedTypes(model: MergedModel, rule: RenameRule): Map<string, string> {
  const renamed = new Map<string, string>();
  const compare = (older: string | undefined, newer: string | undefined): void => {
    if (older === undefined || newer === undefined || older === newer) return;
    const [oldElement, newElement] = [listElement(older), listElement(newer)];
    if ((oldElement === undefined) !== (newElement === undefined)) return;
    if (oldElement !== undefined) return compare(oldElement, newElement);
    if (disjointAndAlike(model, older, newer, rule)) renamed.set(older, newer);
  };
  const comparePlace = (
    references: readonly { readonly in: readonly string[]; readonly type: string | undefined }[],
  ): void => {
    const ordered = model.versions.map(
      (version) => references.find((reference) => reference.in.includes(version))?.type,
    );
    for (const [index, newer] of ordered.entries()) compare(ordered[index - 1], newer);
  };
  for (const { items } of model.types.values()) {
    for (const item of items) {
      if ("member" in item) {
        comparePlace(items.filter((other): other is MemberFact => "member" in other && other.member === item.member));
      } else if ("variant" in item) {
        comparePlace(
          items.filter((other): other is VariantFact => "variant" in other && other.variant === item.variant),
        );
      }
    }
  }
  for (const facts of model.commands.values()) {
    comparePlace(facts.map((fact) => ({ in: fact.in, type: fact.returns })));
    // What an open command declares is only a part of what it takes.
    const closed = facts.filter((fact) => fact.open !== true);
    comparePlace(closed.map((fact) => ({ in: fact.in, type: fact.arguments })));
  }
  for (const facts of model.events.values()) comparePlace(facts.map((fact) => ({ in: fact.in, type: fact.data })));
  return new Map([...renamed].map(([older, newer]) => [older, last(renamed, newer)]));
}

/** The model as if every renamed type had had its newest name all along: for files that span versions. */
export function withNewestNames(model: MergedModel, rule: RenameRule): MergedModel {
  const renamed = renamedTypes(model, rule);
  const rename = (type: string): string => {
    const name = referencedName(type);
    return type.replace(name, renamed.get(name) ?? name);
  };
  const types = new Map<string, MergedType>();
  for (const [name, { heads, items }] of model.types) {
    const newName = rename(name);
    const known = types.get(newName) ?? { heads: [], items: [] };
    const renamedItems = items.map((item) => {
      if ("type" in item) return { ...item, type: rename(item.type) };
      return "alternative" in item ? { ...item, alternative: rename(item.alternative) } : item;
    });
    types.set(newName, { heads: [...known.heads, ...heads], items: [...known.items, ...renamedItems] });
  }
  const commands = new Map(
    [...model.commands].map(([name, facts]) => [
      name,
      facts.map((fact) => ({
        ...fact,
        ...(fact.arguments === undefined ? {} : { arguments: rename(fact.arguments) }),
        ...(fact.returns === undefined ? {} : { returns: rename(fact.returns) }),
      })),
    ]),
  );
  const events = new Map(
    [...model.events].map(([name, facts]) => [
      name,
      facts.map((fact) => (fact.data === undefined ? fact : { ...fact, data: rename(fact.data) })),
    ]),
  );
  return { ...model, types, commands, events };
}

function disjointAndAlike(model: MergedModel, older: string, newer: string, rule: RenameRule): boolean {
  const [oldType, newType] = [model.types.get(older), model.types.get(newer)];
  if (oldType === undefined || newType === undefined) return false;
  if (oldType.heads[0]?.kind !== newType.heads[0]?.kind) return false;
  const isUnion = ({ heads }: MergedType): boolean => heads.some(({ discriminator }) => discriminator !== undefined);
  if (rule === "same-form" && isUnion(oldType) !== isUnion(newType)) return false;
  const oldVersions = versionsOf(oldType.heads, model);
  return versionsOf(newType.heads, model).every((version) => !oldVersions.includes(version));
}

function last(renamed: ReadonlyMap<string, string>, name: string): string {
  const next = renamed.get(name);
  return next === undefined ? name : last(renamed, next);
}
