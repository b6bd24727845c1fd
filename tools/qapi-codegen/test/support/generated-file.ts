import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * A generated file of declarations, read back as text: what the tests compare with QEMU's own answers, so that nothing
 * between the model and the file can lose an item. It knows the form that the generator writes, not TypeScript at large.
 */
export interface GeneratedFile {
  readonly commands: ReadonlyMap<string, GeneratedCommand>;
  readonly events: ReadonlyMap<string, { readonly data: string; readonly comment: string }>;
  readonly outOfBand: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, GeneratedType>;
}

export interface GeneratedCommand {
  readonly arguments: string;
  readonly returns: string;
  readonly comment: string;
}

export interface GeneratedMember {
  readonly type: string;
  readonly optional: boolean;
  readonly comment: string;
}

export type GeneratedType =
  | {
      readonly kind: "interface";
      readonly comment: string;
      readonly extends: readonly string[];
      readonly members: ReadonlyMap<string, GeneratedMember>;
      readonly open: boolean;
    }
  /** `A | B`: its parts, each with the comment before it. */
  | { readonly kind: "alias"; readonly comment: string; readonly parts: readonly GeneratedPart[] };

export interface GeneratedPart {
  readonly text: string;
  readonly comment: string;
}

/** The text of `packages/<part>/src/generated/<name>.ts`. */
export function generatedText(part: "qmp" | "qga", name: string): string {
  const path = fileURLToPath(new URL(`../../../../packages/${part}/src/generated/${name}.ts`, import.meta.url));
  return readFileSync(path, "utf8");
}

/** Reads `packages/<part>/src/generated/<name>.ts`, with the types that it takes from other files. */
export function readGenerated(part: "qmp" | "qga", name: string): GeneratedFile {
  const text = generatedText(part, name);
  const file = parseGenerated(text);
  const types = new Map(file.types);
  for (const [, names = "", from = ""] of text.matchAll(
    /^export type \{\n((?: {2}\w+,\n)*)\} from "\.\/(.*)\.js";$/gm,
  )) {
    const other = parseGenerated(generatedText(part, from));
    for (const [type] of names.matchAll(/\w+/g)) {
      const found = other.types.get(type);
      // Not one that the other file has itself taken, and none twice.
      if (found === undefined || types.has(type)) throw new Error(`${name} takes ${type} from ${from} in vain`);
      types.set(type, found);
    }
  }
  return { ...file, types };
}

export function parseGenerated(text: string): GeneratedFile {
  const types = new Map<string, GeneratedType>();
  const lines = text.split("\n");
  let comment = "";
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const start = /^export (interface|type) (\w+)/.exec(line);
    if (line.startsWith("/**") || (line.startsWith(" *") && comment !== "")) {
      comment = line.startsWith("/**") ? line : `${comment}\n${line}`;
    } else if (start !== null) {
      const [, kind, name = ""] = start;
      const end = kind === "interface" ? endOfInterface(lines, at) : endOfAlias(lines, at);
      const body = lines.slice(at, end + 1);
      if (types.has(name)) throw new Error(`${name} is declared twice`);
      types.set(name, kind === "interface" ? parseInterface(body, comment) : parseAlias(body, comment));
      at = end;
      comment = "";
    }
  }
  return { ...takeMaps(types), types };
}

function endOfInterface(lines: readonly string[], start: number): number {
  if (lines[start]?.endsWith("{}")) return start;
  return lines.indexOf("}", start);
}

function endOfAlias(lines: readonly string[], start: number): number {
  let end = start;
  while (!(lines[end] ?? ";").endsWith(";")) end++;
  return end;
}

function parseInterface([head = "", ...body]: readonly string[], comment: string): GeneratedType {
  const heritage = / extends (?!IntegerTypes)(.*) \{$/.exec(head.replace(/<I extends .*?\]>/, ""))?.[1] ?? "";
  const members = new Map<string, GeneratedMember>();
  let open = false;
  let own = "";
  for (const line of body) {
    if (line.startsWith("  /**") || line.startsWith("   *")) own += line;
    const member = /^ {2}("[^"]+"|\w+)(\?)?: (.*);$/.exec(line);
    if (line === "  [member: string]: unknown;") open = true;
    if (member === null) continue;
    const [, key = "", optional, type = ""] = member;
    const name = key.startsWith('"') ? (JSON.parse(key) as string) : key;
    if (members.has(name)) throw new Error(`member ${name} of ${head} is declared twice`);
    members.set(name, { type, optional: optional === "?", comment: own });
    own = "";
  }
  const bases = heritage === "" ? [] : heritage.split(", ").map((base) => base.replace("<I>", ""));
  return { kind: "interface", comment, extends: bases, members, open };
}

function parseAlias(lines: readonly string[], comment: string): GeneratedType {
  const text = lines
    .join("\n")
    .replace(/^export type \w+(<I extends .*?\]>)? =/, "")
    .replace(/;$/, "");
  const parts: GeneratedPart[] = [];
  let own = "";
  for (const token of text.match(/\/\*\*[\s\S]*?\*\/|"[^"]*"|[^|"/\s](?:[^|"]|"[^"]*")*/g) ?? []) {
    if (token.startsWith("/**")) own = token;
    else {
      parts.push({ text: token.trim(), comment: own });
      own = "";
    }
  }
  return { kind: "alias", comment, parts };
}

function takeMaps(types: Map<string, GeneratedType>): Pick<GeneratedFile, "commands" | "events" | "outOfBand"> {
  const members = (name: string): ReadonlyMap<string, GeneratedMember> => {
    const type = types.get(name);
    types.delete(name);
    return type?.kind === "interface" ? type.members : new Map();
  };
  const outOfBand = types.get("OobCommand");
  for (const name of ["OobCommand", "JobCommand", "Commands", "Model"]) types.delete(name);
  const returned = members("CommandReturns");
  return {
    commands: new Map(
      [...members("CommandArguments")].map(([name, { type, comment }]) => {
        const returns = returned.get(name)?.type;
        if (returns === undefined) throw new Error(`${name} has arguments but returns nothing`);
        return [name, { arguments: type, returns, comment }];
      }),
    ),
    events: new Map([...members("Events")].map(([name, { type, comment }]) => [name, { data: type, comment }])),
    outOfBand: new Set(outOfBand?.kind === "alias" ? outOfBand.parts.map(({ text }) => text.replaceAll('"', "")) : []),
  };
}
