import type { Fact, MergedModel, MergedType } from "./merged-model.js";
import { versionsOf } from "./merged-model.js";

/**
 * How several versions become one set of declarations: `any` takes what some version has, `common` what all have.
 * A single version is a view of one version, for which the two rules are the same.
 */
export interface View {
  readonly model: MergedModel;
  /** Oldest first. */
  readonly versions: readonly string[];
  readonly rule: "any" | "common";
}

/** Whether a fact holds in some version of the view. */
export function isShown(view: View, fact: Fact): boolean {
  return fact.in.some((version) => view.versions.includes(version));
}

/** Whether an item belongs to the view, given the versions of what encloses it. */
export function isKept(view: View, facts: readonly Fact[], within: readonly string[]): boolean {
  const has = (version: string): boolean => facts.some((fact) => fact.in.includes(version));
  return view.rule === "any" ? within.some(has) : within.every(has);
}

/** The versions of the view that have a type. */
export function presence(view: View, type: MergedType): string[] {
  return versionsOf(type.heads, view.model).filter((version) => view.versions.includes(version));
}

/** What the newest version of the view that has an item says of it. */
export function newestFact<F extends Fact>(view: View, facts: readonly F[]): F {
  for (const version of [...view.versions].reverse()) {
    const fact = facts.find((candidate) => candidate.in.includes(version));
    if (fact !== undefined) return fact;
  }
  throw new Error(`an item that no version of the view has: ${JSON.stringify(facts)}`);
}

/** A type of the model by its name. */
export function typeNamed(view: View, name: string): MergedType {
  const type = view.model.types.get(name);
  if (type === undefined) throw new Error(`unknown type ${name}`);
  return type;
}
