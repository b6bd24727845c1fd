import { docComment } from "./emit-comment.js";
import type { Flavours } from "./flavours.js";
import { typeName } from "./names.js";
import type { Direction, OutputBranch, OutputEnum, OutputMember, OutputType, OutputUnion } from "./output.js";
import { referenceLink } from "./reference-links.js";
import { builtinTypes, listElement, wideBuiltins } from "./schema.js";
import { memberPlace, type WideIntegers } from "./wide-integers.js";

/** What writing the types of one file depends on. */
export interface TypeContext {
  readonly namespace: "QMP" | "QGA";
  readonly flavours: Flavours;
  readonly wide: WideIntegers;
}

/** The declaration of the parameter that chooses how 64-bit integers are typed. */
export const integerParameter = '<I extends IntegerTypes = IntegerTypesByMode["auto"]>';

/** How a type is called in one direction, without its type argument. */
export function nameIn(context: TypeContext, name: string, direction: Direction): string {
  return typeName(name) + (direction === "arguments" && context.flavours.split.has(name) ? "Input" : "");
}

/** A reference to a type as TypeScript, such as `readonly BlockInfo<I>[]`; `place` is looked up in the list of wide integers. */
function typeText(context: TypeContext, reference: string, direction: Direction, place: string): string {
  const element = listElement(reference);
  if (element !== undefined) {
    const inner = typeText(context, element, direction, place);
    const list = `${/[ |]/.test(inner) ? `(${inner})` : inner}[]`;
    return direction === "arguments" ? `readonly ${list}` : list;
  }
  if (!builtinTypes.has(reference)) {
    const generic = direction === "results" && context.flavours.generic.has(reference);
    return nameIn(context, reference, direction) + (generic ? "<I>" : "");
  }
  if (wideBuiltins.has(reference)) {
    if (direction === "arguments") return "number | bigint";
    return context.wide.has(place) ? 'I["wide"]' : 'I["int64"]';
  }
  return builtinTexts[builtinTypes.get(reference) ?? ""] ?? "unknown";
}

const builtinTexts: Readonly<Record<string, string>> = {
  string: "string",
  boolean: "boolean",
  number: "number",
  int: "number",
  null: "null",
  value: "unknown",
};

/** All forms that a place may hold, joined. */
export function unionText(
  context: TypeContext,
  references: readonly string[],
  direction: Direction,
  place: string,
): string {
  return [...new Set(references.map((reference) => typeText(context, reference, direction, place)))].join(" | ");
}

/** What one name stands for. */
export interface Declaration {
  /** The exported name. */
  readonly name: string;
  readonly text: string;
}

/** The declarations of one type for one direction: one, or that of a union, its base and its branches. */
export function typeDeclarations(
  context: TypeContext,
  type: OutputType,
  direction: Direction,
  open = false,
): Declaration[] {
  const { name, shape } = type;
  const exported = nameIn(context, name, direction);
  const parameter = direction === "results" && context.flavours.generic.has(name) ? integerParameter : "";
  const comment = typeComment(context, type);
  switch (shape.kind) {
    case "enum":
      return [{ name: exported, text: `${comment}export type ${exported} =${enumValues(shape.values)};\n` }];
    case "alternate": {
      const types = unionText(context, shape.types, direction, `${name}.*`);
      return [{ name: exported, text: `${comment}export type ${exported}${parameter} = ${types};\n` }];
    }
    case "object": {
      const further = open ? "  [member: string]: unknown;\n" : "";
      const body = memberLines(context, shape.members, direction, name);
      return [{ name: exported, text: `${comment}export interface ${exported}${parameter} {\n${body}${further}}\n` }];
    }
    case "union": {
      const base = baseDeclaration(context, shape, exported, name, direction);
      const branches = shape.branches.map((branch) =>
        branchDeclaration(context, branch, {
          declared: exported + branch.name.slice(name.length),
          union: name,
          direction,
          base,
        }),
      );
      const names = branches.map(({ reference }) => reference);
      const text = `${comment}export type ${exported}${parameter} =${alternatives(names)};\n`;
      return [{ name: exported, text }, ...(base === undefined ? [] : [base]), ...branches];
    }
  }
}

function typeComment(context: TypeContext, { name, module, remarks, undeclared, shape }: OutputType): string {
  if (name.includes(":")) return "";
  if (undeclared) return docComment("", "Known from introspection only; the name is not QEMU's.", remarks);
  const kind = shape.kind === "union" ? "object" : shape.kind;
  const link = referenceLink(context.namespace, { kind, module, name, remarks });
  return docComment("", `[${name}](${link})`, remarks);
}

function enumValues(values: OutputEnum["values"]): string {
  if (values.every(({ remarks }) => docComment("", undefined, remarks) === "")) {
    return alternatives(values.map(({ name }) => JSON.stringify(name)));
  }
  const lines = values.map(({ name, remarks }) => `${docComment("  ", undefined, remarks)}  | ${JSON.stringify(name)}`);
  return `\n${lines.join("\n")}`;
}

/** ` A | B`, on lines of their own when they don't fit one; ` never` for none. */
export function alternatives(texts: readonly string[]): string {
  if (texts.length === 0) return " never";
  const line = ` ${texts.join(" | ")}`;
  if (line.length <= 90) return line;
  return texts.map((text) => `\n  | ${text}`).join("");
}

/** A declaration, and the reference by which others name it. */
interface Declared extends Declaration {
  readonly reference: string;
}

function interfaceDeclaration(comment: string, name: string, bases: readonly string[], body: string): Declared {
  const heritage = bases.length === 0 ? "" : ` extends ${bases.join(", ")}`;
  // One without a 64-bit integer must not take the parameter: an unused one is an error.
  const generic = /<I>|\bI\[/.test(heritage + body);
  return {
    name,
    text: `${comment}export interface ${name}${generic ? integerParameter : ""}${heritage} {\n${body}}\n`,
    reference: name + (generic ? "<I>" : ""),
  };
}

/**
 * An interface of the members that all branches of a union have. Written once instead of in each branch: compilers read
 * these files whole, so their size is what they cost.
 */
function baseDeclaration(
  context: TypeContext,
  { members, branches, discriminator }: OutputUnion,
  exported: string,
  union: string,
  direction: Direction,
): Declared | undefined {
  const base = members.filter(({ name }) => name !== discriminator);
  if (base.length < 2 || branches.length < 3) return undefined;
  return interfaceDeclaration("", `${exported}${baseSuffix}`, [], memberLines(context, base, direction, union));
}

/** What the name of a union's base has after the union's own. */
export const baseSuffix = "_Base";

/** The declaration of a union's branch. */
function branchDeclaration(
  context: TypeContext,
  branch: OutputBranch,
  place: {
    readonly declared: string;
    readonly union: string;
    readonly direction: Direction;
    readonly base: Declared | undefined;
  },
): Declared {
  const { declared, union, direction, base } = place;
  const added = branch.extends === undefined ? [] : [typeText(context, branch.extends, direction, "")];
  const tags = branch.tags
    .map(
      ({ member, values }) => `  ${memberKey(member)}: ${values.map((value) => JSON.stringify(value)).join(" | ")};\n`,
    )
    .join("");
  const inherited = base === undefined ? branch.baseMembers : [];
  const members = memberLines(context, [...inherited, ...branch.members], direction, union);
  const bases = base === undefined ? added : [base.reference, ...added];
  return interfaceDeclaration(docComment("", undefined, branch.remarks), declared, bases, tags + members);
}

/** The lines of an object type's members. */
function memberLines(
  context: TypeContext,
  members: readonly OutputMember[],
  direction: Direction,
  owner: string,
): string {
  return members
    .map(({ name, types, optional, remarks }) => {
      const text = unionText(context, types, direction, memberPlace(owner, name));
      // Under exactOptionalPropertyTypes a caller could otherwise not pass on an `undefined` of his own.
      const withUndefined = optional && direction === "arguments" && text !== "unknown" ? `${text} | undefined` : text;
      const line = `  ${memberKey(name)}${optional ? "?" : ""}: ${withUndefined};\n`;
      return docComment("  ", undefined, remarks) + line;
    })
    .join("");
}

/** A member's name as a key: quoted unless it is an identifier. */
export function memberKey(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}
