import type { IntrospectedType, Introspection } from "../../src/introspection.js";
import type { GeneratedFile, GeneratedMember } from "./generated-file.js";

/** A place where the two sides differ, with the condition that the generated file gives for it, if any. */
export interface Difference {
  readonly place: string;
  readonly condition: string | undefined;
}

export interface Comparison {
  /** What the introspection has and the file lacks or says otherwise. */
  readonly missing: readonly string[];
  /** What the file has and the introspection lacks. */
  readonly beyond: readonly Difference[];
  /** How many items of the introspection were looked for, by kind. */
  readonly looked: Readonly<Record<string, number>>;
  /** The masked names of the types that the walk came to. */
  readonly visited: ReadonlySet<string>;
}

/** Compares a generated file with an introspection, from every command and event through all that they lead to. */
export function compareWithIntrospection(file: GeneratedFile, introspection: Introspection): Comparison {
  return new Walk(file, introspection).run();
}

type Direction = "arguments" | "results";

/** An interface with the members of what it extends, or the branches of a union. */
interface FlatObject {
  readonly members: ReadonlyMap<string, GeneratedMember>;
  readonly condition: string | undefined;
}

class Walk {
  readonly #file: GeneratedFile;
  readonly #introspection: Introspection;
  readonly #missing: string[] = [];
  readonly #beyond: Difference[] = [];
  readonly #looked: Record<string, number> = {};
  readonly #seen = new Set<string>();
  readonly #visited = new Set<string>();

  constructor(file: GeneratedFile, introspection: Introspection) {
    this.#file = file;
    this.#introspection = introspection;
  }

  run(): Comparison {
    const { commands, events } = this.#introspection;
    for (const [name, command] of commands) {
      const generated = this.#file.commands.get(name);
      this.#look("command", generated !== undefined, name);
      if (generated === undefined) continue;
      const emptyTaken = this.#isEmpty(command.arguments);
      this.#look("no arguments", !emptyTaken || generated.arguments === "NoArguments", `${name} takes nothing`);
      if (!emptyTaken) this.#type(generated.arguments, command.arguments, "arguments", name);
      const emptyReturned = this.#isEmpty(command.returns);
      this.#look("no result", !emptyReturned || generated.returns === "NoResult", `${name} returns nothing`);
      if (!emptyReturned) this.#type(generated.returns, command.returns, "results", `${name}→`);
      this.#look("out-of-band", command.outOfBand === this.#file.outOfBand.has(name), `${name} out-of-band`);
      this.#features(command.features, generated.comment, name);
    }
    for (const [name, event] of events) {
      const generated = this.#file.events.get(name);
      this.#look("event", generated !== undefined, name);
      if (generated === undefined) continue;
      this.#look("no data", !this.#isEmpty(event.data) || generated.data === "undefined", `${name} carries nothing`);
      if (!this.#isEmpty(event.data)) this.#type(generated.data, event.data, "results", name);
      this.#features(event.features, generated.comment, name);
    }
    for (const [name, { comment }] of this.#file.commands)
      if (!commands.has(name)) this.#extra(`command ${name}`, comment);
    for (const [name, { comment }] of this.#file.events) if (!events.has(name)) this.#extra(`event ${name}`, comment);
    return { missing: this.#missing, beyond: this.#beyond, looked: this.#looked, visited: this.#visited };
  }

  #look(kind: string, found: boolean, place: string): void {
    this.#looked[kind] = (this.#looked[kind] ?? 0) + 1;
    if (!found) this.#missing.push(`${kind}: ${place}`);
  }

  #extra(place: string, ...comments: readonly (string | undefined)[]): void {
    this.#beyond.push({ place, condition: comments.map(conditionIn).find((condition) => condition !== undefined) });
  }

  #features(features: readonly string[], comment: string, place: string): void {
    this.#look("deprecated", features.includes("deprecated") === /@deprecated/.test(comment), `${place} deprecated`);
    this.#look("unstable", features.includes("unstable") === /\bUnstable\./.test(comment), `${place} unstable`);
  }

  #isEmpty(masked: string): boolean {
    this.#visited.add(masked);
    const type = this.#introspection.types.get(masked);
    return type?.kind === "object" && type.members.length === 0;
  }

  #type(text: string, masked: string, direction: Direction, place: string): void {
    const type = this.#introspection.types.get(masked);
    if (type === undefined) throw new Error(`${place} has an unknown type ${masked}`);
    this.#visited.add(masked);
    if (type.kind === "array") {
      const element = /^(?:readonly )?(?:\((.*)\)|([^|]*))\[\]$/.exec(text);
      this.#look("list", element !== null, `${place} is a list, not ${text}`);
      if (element !== null) this.#type(element[1] ?? element[2] ?? "", type.element, direction, `${place}[]`);
      return;
    }
    if (type.kind === "builtin") {
      this.#look(
        "scalar",
        scalarTexts(type.jsonType, direction).includes(text),
        `${place} is ${type.jsonType}, not ${text}`,
      );
      return;
    }
    const name = text.replace("<I>", "");
    const key = `${direction} ${name} ${masked}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (type.kind === "enum") this.#enum(name, type, place);
    else if (type.kind === "alternate") this.#alternate(name, type, direction, place);
    else this.#object(name, type, direction, place);
  }

  #enum(name: string, type: IntrospectedType & { kind: "enum" }, place: string): void {
    const generated = this.#file.types.get(name);
    this.#look("enum", generated?.kind === "alias", `${place} is the enum ${name}`);
    if (generated?.kind !== "alias") return;
    const parts = new Map(generated.parts.map((part) => [part.text, part.comment]));
    for (const value of type.values) {
      const comment = parts.get(JSON.stringify(value.name));
      this.#look("enum value", comment !== undefined, `${name} "${value.name}"`);
      if (comment !== undefined) this.#features(value.features, comment, `${name} "${value.name}"`);
      parts.delete(JSON.stringify(value.name));
    }
    for (const [text, comment] of parts) this.#extra(`value ${text} of ${name}`, comment, generated.comment);
  }

  #alternate(name: string, type: IntrospectedType & { kind: "alternate" }, direction: Direction, place: string): void {
    const generated = this.#file.types.get(name);
    this.#look("alternate", generated?.kind === "alias", `${place} is the alternate ${name}`);
    if (generated?.kind !== "alias") return;
    const parts = generated.parts.map(({ text }) => text);
    const kindOf = (masked: string): string => {
      const form = this.#introspection.types.get(masked);
      if (form?.kind === "builtin") return form.jsonType;
      return form?.kind === "enum" ? "string" : (form?.kind ?? "");
    };
    for (const masked of type.types) {
      const kind = kindOf(masked);
      const form = this.#introspection.types.get(masked);
      const candidates = parts.filter((text) => {
        if (form?.kind === "builtin")
          return scalarTexts(kind, direction).some((scalar) => scalar.split(" | ").includes(text));
        const named = this.#file.types.get(text.replace("<I>", ""));
        if (kind === "array") return text.endsWith("[]");
        const isEnum = named?.kind === "alias" && named.parts.every((part) => part.text.startsWith('"'));
        return named !== undefined && isEnum === (kind === "string");
      });
      this.#look("alternative", candidates.length > 0, `${name} as ${kind}`);
      const [candidate] = candidates;
      if (candidate !== undefined && form?.kind !== "builtin")
        this.#type(candidate, masked, direction, `${name}|${kind}`);
    }
  }

  #object(name: string, type: IntrospectedType & { kind: "object" }, direction: Direction, place: string): void {
    const generated = this.#file.types.get(name);
    this.#look("object", generated !== undefined, `${place} is the object ${name}`);
    if (generated === undefined) return;
    if (type.discriminator === undefined) {
      const flat = this.#flat(name);
      this.#members(flat, type, new Set(), direction, name, generated.comment);
      return;
    }
    const branchNames =
      generated.kind === "alias" ? generated.parts.map(({ text }) => text.replace("<I>", "")) : [name];
    const branches = branchNames.map((branch) => ({ name: branch, flat: this.#flat(branch) }));
    for (const { value, type: masked } of type.variants) {
      const matching = branches.filter(({ flat }) => valuesOf(flat, type.discriminator).includes(value));
      this.#look("branch", matching.length > 0, `${name} with ${type.discriminator} "${value}"`);
      for (const { name: branch, flat } of matching) {
        this.#visited.add(masked);
        const added = this.#introspection.types.get(masked);
        if (added?.kind !== "object") throw new Error(`branch ${value} of ${name} is no object`);
        // A union within a union: its branches are told apart by a second member, and each holds one value of it.
        const nested = added.discriminator;
        const within =
          nested === undefined
            ? undefined
            : added.variants.find((inner) => valuesOf(flat, nested).includes(inner.value));
        const inner = within === undefined ? undefined : this.#introspection.types.get(within.type);
        if (within !== undefined) this.#visited.add(within.type);
        const members = [...type.members, ...added.members, ...(inner?.kind === "object" ? inner.members : [])];
        const tags = new Set([type.discriminator ?? "", ...(nested === undefined ? [] : [nested])]);
        this.#members(flat, { ...type, members }, tags, direction, branch, generated.comment);
      }
    }
    const known = new Set(type.variants.map(({ value }) => value));
    for (const { name: branch, flat } of branches) {
      for (const value of valuesOf(flat, type.discriminator)) {
        if (known.has(value)) continue;
        const tag = type.members.find((member) => member.name === type.discriminator);
        this.#extra(
          `branch ${branch} "${value}"`,
          flat.condition,
          this.#valueComment(tag?.type, value, name),
          generated.comment,
        );
      }
    }
  }

  /** The comment that an enum of the file has for a value which the introspection lacks: it may carry the branch's `if`. */
  #valueComment(masked: string | undefined, value: string, union: string): string | undefined {
    const known = this.#introspection.types.get(masked ?? "");
    if (known?.kind !== "enum") throw new Error(`the discriminator of ${union} is no enum`);
    const names = new Set(known.values.map(({ name }) => JSON.stringify(name)));
    for (const type of this.#file.types.values()) {
      if (type.kind !== "alias") continue;
      const texts = new Set(type.parts.map(({ text }) => text));
      const part = type.parts.find(({ text }) => text === JSON.stringify(value));
      if (part !== undefined && [...names].every((name) => texts.has(name))) return part.comment;
    }
    return undefined;
  }

  #flat(name: string): FlatObject {
    const type = this.#file.types.get(name);
    if (type?.kind !== "interface") throw new Error(`${name} is not an interface`);
    const inherited = type.extends.flatMap((base) => [...this.#flat(base).members]);
    return { members: new Map([...inherited, ...type.members]), condition: type.comment };
  }

  #members(
    flat: FlatObject,
    type: IntrospectedType & { kind: "object" },
    tags: ReadonlySet<string>,
    direction: Direction,
    name: string,
    comment: string,
  ): void {
    const rest = new Map(flat.members);
    for (const member of type.members) {
      const generated = rest.get(member.name);
      rest.delete(member.name);
      this.#look("member", generated !== undefined, `${name}.${member.name}`);
      // The values of a discriminator were looked for when its branches were.
      if (tags.has(member.name)) this.#visited.add(member.type);
      if (generated === undefined || tags.has(member.name)) continue;
      const conditional = conditionIn(generated.comment) !== undefined;
      const optional = member.optional || conditional;
      this.#look("optional", generated.optional === optional, `${name}.${member.name} optional ${optional}`);
      this.#features(member.features, generated.comment, `${name}.${member.name}`);
      const text =
        generated.optional && direction === "arguments" ? generated.type.replace(/ \| undefined$/, "") : generated.type;
      this.#type(text, member.type, direction, `${name}.${member.name}`);
    }
    for (const [member, generated] of rest)
      this.#extra(`member ${name}.${member}`, generated.comment, flat.condition, comment);
  }
}

/** What a scalar may be written as. Introspection knows no widths, so an integer may be a narrow or a 64-bit one. */
function scalarTexts(jsonType: string, direction: Direction): readonly string[] {
  switch (jsonType) {
    case "string":
      return ["string"];
    case "boolean":
      return ["boolean"];
    case "number":
      return ["number"];
    case "int":
      return direction === "arguments" ? ["number | bigint", "number"] : ['I["int64"]', 'I["wide"]', "number"];
    case "null":
      return ["null"];
    case "value":
      return ["unknown"];
    default:
      throw new Error(`unknown JSON type ${jsonType}`);
  }
}

function valuesOf(flat: FlatObject, discriminator: string | undefined): string[] {
  const text = flat.members.get(discriminator ?? "")?.type ?? "";
  return [...text.matchAll(/"([^"]*)"/g)].map(([, value = ""]) => value);
}

function conditionIn(comment: string | undefined): string | undefined {
  return /If `([^`]*)`/.exec(comment ?? "")?.[1];
}
