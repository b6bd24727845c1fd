import type { Fact } from "./merged-model.js";
import type { Remarks } from "./output.js";

/**
 * What the facts of one item tell beside its type.
 *
 * @param facts every fact of the item
 * @param within the versions, oldest first, of what encloses it
 * @param view the versions that the generated file is about; flags are those of the newest of them that has the item
 */
export function remarksOf(facts: readonly Fact[], within: readonly string[], view: readonly string[]): Remarks {
  const holds = (version: string): Fact | undefined => facts.find((fact) => fact.in.includes(version));
  const present = within.filter((version) => holds(version) !== undefined);
  const [first] = present;
  const last = present[present.length - 1];
  if (first === undefined || last === undefined) return {};
  const removed = within[within.indexOf(last) + 1];
  const newest = [...view].reverse().find((version) => holds(version) !== undefined);
  const fact = newest === undefined ? undefined : holds(newest);
  const flagged = (version: string, flag: string): boolean =>
    holds(version)?.features?.some(({ name }) => name === flag) === true;
  const deprecated =
    newest !== undefined && flagged(newest, "deprecated")
      ? present.find((version) => flagged(version, "deprecated"))
      : undefined;
  return {
    ...(first === within[0] ? {} : { since: first }),
    ...(removed === undefined ? {} : { removed }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(newest !== undefined && flagged(newest, "unstable") ? { unstable: true } : {}),
    ...(fact?.condition === undefined ? {} : { condition: fact.condition }),
  };
}
