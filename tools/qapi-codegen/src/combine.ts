import { branchesOf } from "./combine-union.js";
import { distinct } from "./distinct.js";
import { narrowest, widest } from "./combine-types.js";
import type { Fact, MemberFact, MergedModel, MergedType, TypeHead, ValueFact } from "./merged-model.js";
import { versionsOf } from "./merged-model.js";
import type {
  Direction,
  Output,
  OutputCommand,
  OutputEnum,
  OutputEvent,
  OutputMember,
  OutputShape,
  OutputType,
} from "./output.js";
import { remarksOf } from "./remarks.js";
import { withNewestNames } from "./renamed-types.js";
import { builtinTypes, referencedName } from "./schema.js";

/** The declarations of one version, exactly. */
export function singleVersion(model: MergedModel, version: string): Output {
  return new Combination(model, [version], "any").output();
}

/**
 * What some supported version has. Arguments of every version are accepted; a result member is optional when a version
 * with its type lacks it; enums and unions hold all values and branches.
 */
export function anyVersion(model: MergedModel): Output {
  return new Combination(withNewestNames(model, "same-form"), model.versions, "any").output();
}

/**
 * What all supported versions have. Arguments hold only members, values and branches that every version takes, and are
 * required when one version requires them. Results hold only members that every version sends; but their enums and
 * unions keep every value and branch that *some* version sends, as a program that runs on all of them meets them all.
 */
export function commonVersion(model: MergedModel): Output {
  return new Combination(withNewestNames(model, "any-form"), model.versions, "common").output();
}

/** An argument type that no value fits on every version, as one requires a member that another lacks. */
class ImpossibleArguments extends Error {}

export class Combination {
  readonly model: MergedModel;
  readonly view: readonly string[];
  readonly rule: "any" | "common";

  constructor(model: MergedModel, view: readonly string[], rule: "any" | "common") {
    this.model = model;
    this.view = view;
    this.rule = rule;
  }

  output(): Output {
    const commands: OutputCommand[] = [];
    const types = { arguments: new Map<string, OutputType>(), results: new Map<string, OutputType>() };
    for (const [name, facts] of this.model.commands) {
      if (!this.#holds(facts, this.view)) continue;
      const command = this.#command(name, facts);
      const reached = new Map(types.arguments);
      try {
        for (const type of command.arguments) this.#reach(type, "arguments", reached);
      } catch (error) {
        if (error instanceof ImpossibleArguments) throw new Error(`no arguments of ${name} are right on every version, because of ${error.message}`);
        throw error;
      }
      types.arguments = reached;
      for (const type of command.returns) this.#reach(type, "results", types.results);
      commands.push(command);
    }
    const events: OutputEvent[] = [];
    for (const [name, facts] of this.model.events) {
      if (!this.#holds(facts, this.view)) continue;
      const event = this.#event(name, facts);
      for (const type of event.data) this.#reach(type, "results", types.results);
      events.push(event);
    }
    if (this.rule === "any") this.#reachTheRest(types.arguments, types.results);
    return { commands, events, argumentTypes: types.arguments, resultTypes: types.results };
  }

  /**
   * Types that no command and no event leads to are for the command line (`-audiodev`, `-machine`), so arguments; but
   * what is made of types that are only ever sent is output of a tool such as `qemu-img`.
   */
  #reachTheRest(argumentTypes: Map<string, OutputType>, resultTypes: Map<string, OutputType>): void {
    for (const [name, { heads }] of this.model.types) {
      if (name.includes(":") || argumentTypes.has(name) || resultTypes.has(name)) continue;
      if (!heads.some((head) => this.#inView(head))) continue;
      const alone = new Map<string, OutputType>();
      this.#reach(name, "arguments", alone);
      const sentOnly = [...alone.keys()].some((type) => resultTypes.has(type) && !argumentTypes.has(type));
      if (sentOnly) this.#reach(name, "results", resultTypes);
      else this.#reach(name, "arguments", argumentTypes);
    }
  }

  #inView(fact: Fact): boolean {
    return fact.in.some((version) => this.view.includes(version));
  }

  /** Whether an item belongs to the output, given the versions of what encloses it. */
  #holds(facts: readonly Fact[], within: readonly string[]): boolean {
    const has = (version: string): boolean => facts.some((fact) => fact.in.includes(version));
    return this.rule === "any" ? within.some(has) : within.every(has);
  }

  #command(name: string, facts: readonly (Fact & CommandAttributes)[]): OutputCommand {
    const shown = facts.filter((fact) => this.#inView(fact));
    const newest = shown[shown.length - 1];
    const present = versionsOf(shown, this.model);
    const argumentsOf = (version: string): string | undefined =>
      shown.find((fact) => fact.in.includes(version))?.arguments;
    const without = present.filter((version) => argumentsOf(version) === undefined);
    const given = distinct(present.flatMap((version) => argumentsOf(version) ?? []));
    if (shown.some((fact) => fact.returns === undefined) && shown.some((fact) => fact.returns !== undefined)) {
      throw new Error(`${name} returns data in some versions only`);
    }
    const none = this.rule === "common" && without.length > 0;
    return {
      name,
      module: newest?.module ?? "",
      arguments: none ? [] : given,
      argumentsOptional: this.rule === "any" && given.length > 0 && without.length > 0,
      returns: distinct(shown.flatMap((fact) => fact.returns ?? [])),
      outOfBand: this.rule === "any" ? shown.some((fact) => fact.outOfBand) : shown.every((fact) => fact.outOfBand),
      open: newest?.open === true && this.view.every((version) => !argumentsOf(version) || isOpen(shown, version, this.rule)),
      silent: newest?.silent === true,
      remarks: remarksOf(facts, this.model.versions, this.view),
    };
  }

  #event(name: string, facts: readonly (Fact & { readonly module: string; readonly data?: string })[]): OutputEvent {
    const shown = facts.filter((fact) => this.#inView(fact));
    if (shown.some((fact) => fact.data === undefined) && shown.some((fact) => fact.data !== undefined)) {
      throw new Error(`${name} carries data in some versions only`);
    }
    return {
      name,
      module: shown[shown.length - 1]?.module ?? "",
      data: distinct(shown.flatMap((fact) => fact.data ?? [])),
      remarks: remarksOf(facts, this.model.versions, this.view),
    };
  }

  #reach(reference: string, direction: Direction, reached: Map<string, OutputType>): void {
    const name = referencedName(reference);
    if (builtinTypes.has(name) || reached.has(name)) return;
    const merged = this.model.types.get(name);
    if (merged === undefined) throw new Error(`unknown type ${name}`);
    const shape = this.shape(name, merged, direction);
    const head = this.#newestHead(merged);
    const within = versionsOf(merged.heads, this.model);
    const heads: readonly TypeHead[] = merged.heads;
    reached.set(name, {
      name,
      module: head?.module ?? "",
      undeclared: head?.undeclared === true,
      remarks: within.length === 0 ? {} : remarksOf(heads, this.model.versions, this.view),
      shape,
    });
    for (const next of referencesOf(shape)) this.#reach(next, direction, reached);
  }

  #newestHead({ heads }: MergedType): TypeHead | undefined {
    const newest = [...this.view].reverse().find((version) => heads.some((head) => head.in.includes(version)));
    return heads.find((head) => newest !== undefined && head.in.includes(newest));
  }

  /** The versions of the view that have a type. */
  presence(merged: MergedType): string[] {
    return versionsOf(merged.heads, this.model).filter((version) => this.view.includes(version));
  }

  shape(name: string, merged: MergedType, direction: Direction): OutputShape {
    const kind = this.#newestHead(merged)?.kind;
    if (kind === "enum") return this.enumShape(merged, direction);
    if (kind === "alternate") {
      const present = this.presence(merged);
      const forms = merged.items.filter((item) => "alternative" in item);
      const kept = distinct(forms.map((form) => form.alternative)).filter((type) => {
        const facts = forms.filter((form) => form.alternative === type && this.#inView(form));
        return this.rule === "common" && direction === "arguments" ? this.#holds(facts, present) : facts.length > 0;
      });
      return { kind, types: kept };
    }
    const present = this.presence(merged);
    const discriminators = distinct(
      present.map((version) => merged.heads.find((head) => head.in.includes(version))?.discriminator),
    );
    const [discriminator] = discriminators;
    if (discriminators.length === 1 && discriminator !== undefined) {
      const members = this.members(merged, direction, present, discriminator);
      const branches = branchesOf(this, name, merged, discriminator, members, direction);
      return { kind: "union", discriminator, members, branches };
    }
    const members = this.members(merged, direction, present);
    return { kind: "object", members: discriminators.length > 1 ? this.#spread(merged, direction, members) : members };
  }

  /** A type that is a plain struct in one version and a union in another: the branches' members become optional ones. */
  #spread(merged: MergedType, direction: Direction, base: readonly OutputMember[]): OutputMember[] {
    if (this.rule === "common") return [...base];
    const spread = new Map(base.map((member) => [member.name, member]));
    for (const item of merged.items) {
      if (!("variant" in item) || !this.#inView(item)) continue;
      const branch = this.model.types.get(item.type);
      if (branch === undefined) throw new Error(`unknown branch type ${item.type}`);
      for (const member of this.members(branch, direction, this.presence(branch))) {
        const known = spread.get(member.name);
        const types = widest(distinct([...(known?.types ?? []), ...member.types]));
        // A member that moved from the struct into a branch has not gone, so remarks on either would mislead.
        spread.set(member.name, { ...member, types, optional: true, remarks: known === undefined ? member.remarks : {} });
      }
    }
    return [...spread.values()];
  }

  enumShape(merged: MergedType, direction: Direction): OutputEnum {
    const present = this.presence(merged);
    const within = versionsOf(merged.heads, this.model);
    const facts = merged.items.filter((item): item is ValueFact => "value" in item);
    const values = distinct(facts.map(({ value }) => value)).flatMap((value) => {
      const own = facts.filter((fact) => fact.value === value);
      const shown = own.some((fact) => this.#inView(fact));
      const kept = this.rule === "common" && direction === "arguments" ? this.#holds(own, present) : shown;
      return kept ? [{ name: value, remarks: remarksOf(own, within, this.view) }] : [];
    });
    return { kind: "enum", values };
  }

  /** The members of an object type over the given versions, all of which have the type. */
  members(
    merged: MergedType,
    direction: Direction,
    present: readonly string[],
    discriminator?: string,
  ): OutputMember[] {
    const facts = merged.items.filter((item): item is MemberFact => "member" in item);
    const within = versionsOf(merged.heads, this.model);
    return distinct(facts.map(({ member }) => member)).flatMap((name): OutputMember[] => {
      const own = facts.filter((fact) => fact.member === name);
      const shown = own.filter((fact) => fact.in.some((version) => present.includes(version)));
      if (shown.length === 0) return [];
      const missing = present.some((version) => !own.some((fact) => fact.in.includes(version)));
      // A required member under an `if` is absent from builds without it.
      const optional = shown.map((fact) => fact.optional === true || fact.condition !== undefined);
      const common = this.rule === "common";
      if (common && missing) {
        if (direction === "arguments" && optional.includes(false)) throw new ImpossibleArguments(name);
        return [];
      }
      const narrow = common && direction === "arguments";
      const references = distinct(shown.map(({ type }) => type));
      const types = narrow && name !== discriminator ? narrowest(references, this.model) : widest(references);
      if (types.length === 0) {
        if (optional.includes(false)) throw new ImpossibleArguments(name);
        return [];
      }
      const isOptional = narrow ? !optional.includes(false) : missing || optional.includes(true);
      return [{ name, types, optional: isOptional, remarks: remarksOf(own, within, this.view) }];
    });
  }
}

interface CommandAttributes {
  readonly module: string;
  readonly arguments?: string;
  readonly returns?: string;
  readonly outOfBand?: true;
  readonly open?: true;
  readonly silent?: true;
}

function isOpen(facts: readonly (Fact & CommandAttributes)[], version: string, rule: "any" | "common"): boolean {
  const fact = facts.find((candidate) => candidate.in.includes(version));
  return rule === "any" || fact === undefined || fact.open === true;
}

/** The types that a shape refers to. */
export function referencesOf(shape: OutputShape): string[] {
  switch (shape.kind) {
    case "enum":
      return [];
    case "alternate":
      return [...shape.types];
    case "object":
      return shape.members.flatMap(({ types }) => [...types]);
    case "union":
      return [
        ...shape.members.flatMap(({ types }) => [...types]),
        ...shape.branches.flatMap((branch) => [
          ...(branch.extends === undefined ? [] : [branch.extends]),
          ...branch.members.flatMap(({ types }) => [...types]),
        ]),
      ];
  }
}
