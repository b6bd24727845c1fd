import { ImpossibleArguments } from "./combine-members.js";
import { combinedShape } from "./combine-shape.js";
import { distinct } from "./distinct.js";
import type { CommandFact, EventFact, MergedModel } from "./merged-model.js";
import type { Direction, Output, OutputCommand, OutputEvent, OutputType } from "./output.js";
import { referencesOf } from "./references.js";
import { remarksOf } from "./remarks.js";
import { withNewestNames } from "./renamed-types.js";
import { builtinTypes, referencedName } from "./schema.js";
import { isKept, isShown, newestFact, typeNamed, type View } from "./view.js";

/** The declarations of one version, exactly. */
export function singleVersion(model: MergedModel, version: string): Output {
  return combine({ model, versions: [version], rule: "any" });
}

/**
 * What some supported version has. Arguments of every version are accepted; a result member is optional when a version
 * with its type lacks it; enums and unions hold all values and branches.
 */
export function anyVersion(model: MergedModel): Output {
  return combine({ model: withNewestNames(model, "same-form"), versions: model.versions, rule: "any" });
}

/**
 * What all supported versions have. Arguments hold only members, values and branches that every version takes, and are
 * required when one version requires them. Results hold only members that every version sends; but their enums and
 * unions keep every value and branch that *some* version sends, as a program that runs on all of them meets them all.
 */
export function commonVersion(model: MergedModel): Output {
  return combine({ model: withNewestNames(model, "any-form"), versions: model.versions, rule: "common" });
}

function combine(view: View): Output {
  const { model, versions } = view;
  const argumentTypes = new Map<string, OutputType>();
  const resultTypes = new Map<string, OutputType>();
  const commands = [...model.commands]
    .filter(([, facts]) => isKept(view, facts, versions))
    .map(([name, facts]) => combinedCommand(view, name, facts));
  const events = [...model.events]
    .filter(([, facts]) => isKept(view, facts, versions))
    .map(([name, facts]) => combinedEvent(view, name, facts));
  for (const command of commands) {
    try {
      checkLeftOut(view, command, model.commands.get(command.name) ?? []);
      for (const type of command.arguments) reach(view, type, "arguments", argumentTypes);
    } catch (error) {
      if (!(error instanceof ImpossibleArguments)) throw error;
      throw new Error(`no arguments of ${command.name} are right on every version because of ${error.message}`);
    }
    for (const type of command.returns) reach(view, type, "results", resultTypes);
  }
  for (const event of events) {
    for (const type of event.data) reach(view, type, "results", resultTypes);
  }
  if (view.rule === "any") reachTheRest(view, argumentTypes, resultTypes);
  return { commands, events, argumentTypes, resultTypes };
}

function combinedCommand(view: View, name: string, facts: readonly CommandFact[]): OutputCommand {
  const shown = facts.filter((fact) => isShown(view, fact));
  const newest = newestFact(view, shown);
  const common = view.rule === "common";
  const isOpen = shown.map((fact) => fact.open === true);
  const open = common ? !isOpen.includes(false) : newest.open === true;
  // An open command takes what the others declare, so in `common` only theirs counts.
  const relevant = common && !open ? shown.filter((fact) => fact.open !== true) : shown;
  const argumentTypes = distinct(relevant.map((fact) => fact.arguments));
  const taken = argumentTypes.filter((type) => type !== undefined);
  const argumentsOptional = taken.length < argumentTypes.length;
  if (common && taken.length > 1)
    throw new Error(`${name} takes ${taken.join(" or ")}: what is right on every version?`);
  const outOfBand = shown.map((fact) => fact.outOfBand === true);
  return {
    name,
    module: newest.module,
    arguments: common && argumentsOptional ? [] : taken,
    argumentsOptional,
    returns: allOrNone(
      `what ${name} returns`,
      shown.map((fact) => fact.returns),
    ),
    outOfBand: common ? !outOfBand.includes(false) : outOfBand.includes(true),
    open,
    silent: newest.silent === true,
    remarks: remarksOf(facts, view.model.versions, view.versions),
  };
}

/** In `common` the arguments that some version lacks are left out; then no version may require one. */
function checkLeftOut(view: View, command: OutputCommand, facts: readonly CommandFact[]): void {
  if (view.rule === "any" || !command.argumentsOptional) return;
  for (const type of distinct(facts.flatMap((fact) => fact.arguments ?? []))) {
    const shape = combinedShape(view, type, "arguments");
    const members = shape.kind === "object" || shape.kind === "union" ? shape.members : [];
    const required = members.find(({ optional }) => !optional);
    if (required !== undefined) throw new ImpossibleArguments(`member ${required.name}`);
  }
}

function combinedEvent(view: View, name: string, facts: readonly EventFact[]): OutputEvent {
  const shown = facts.filter((fact) => isShown(view, fact));
  return {
    name,
    module: newestFact(view, shown).module,
    data: allOrNone(
      `the data of ${name}`,
      shown.map((fact) => fact.data),
    ),
    remarks: remarksOf(facts, view.model.versions, view.versions),
  };
}

/** The distinct types of a place that has one in every version or in none; the generator knows no third case. */
function allOrNone(place: string, types: readonly (string | undefined)[]): string[] {
  const given = types.filter((type) => type !== undefined);
  if (given.length > 0 && given.length < types.length) throw new Error(`${place} is there in some versions only`);
  return distinct(given);
}

/** Adds a type and all that it leads to. */
function reach(view: View, reference: string, direction: Direction, reached: Map<string, OutputType>): void {
  const name = referencedName(reference);
  if (builtinTypes.has(name) || reached.has(name)) return;
  const type = typeNamed(view, name);
  const head = newestFact(view, type.heads);
  const shape = combinedShape(view, name, direction);
  const remarks = remarksOf(type.heads, view.model.versions, view.versions);
  reached.set(name, { name, module: head.module, undeclared: head.undeclared === true, remarks, shape });
  for (const next of referencesOf(shape)) reach(view, next, direction, reached);
}

/**
 * Adds the types that no command and no event leads to. They are for the command line (`-audiodev`, `-machine`), so
 * arguments; but what is made of types that are only ever sent is output of a tool such as `qemu-img`.
 */
function reachTheRest(view: View, argumentTypes: Map<string, OutputType>, resultTypes: Map<string, OutputType>): void {
  for (const [name, { heads }] of view.model.types) {
    if (name.includes(":") || argumentTypes.has(name) || resultTypes.has(name)) continue;
    if (!heads.some((head) => isShown(view, head))) continue;
    const alone = new Map<string, OutputType>();
    reach(view, name, "arguments", alone);
    const sentOnly = [...alone.keys()].some((type) => resultTypes.has(type) && !argumentTypes.has(type));
    if (sentOnly) reach(view, name, "results", resultTypes);
    else reach(view, name, "arguments", argumentTypes);
  }
}
