import type { Declarations } from "./emit-declarations.js";
import type { Declaration } from "./emit-types.js";

/** A file of declarations with where each of its types is declared. */
interface Placed {
  readonly own: Declarations;
  /** The declaration of each name that the file exports, be it its own or another file's. */
  readonly types: ReadonlyMap<string, Declaration>;
  /** The file that declares a name: two files mean the same type by it when this is the same. */
  readonly origins: ReadonlyMap<string, string>;
}

/**
 * The texts of files of declarations by their names, in the given order. Each takes from those before it what they
 * declare word for word, with all that it refers to, and from the file that declares it, not from one that has taken it
 * itself. Compilers read all of these files whole, so what stands in one of them only costs once.
 *
 * @param declarations by file name without its ending; the first file stands alone
 */
export function sharedTexts(declarations: ReadonlyMap<string, Declarations>): Map<string, string> {
  const placed = new Map<string, Placed>();
  for (const [file, own] of declarations) placed.set(file, place(file, own, [...placed.values()]));
  return new Map([...placed].map(([file, { own, origins }]) => [file, textOf(file, own, origins)]));
}

function place(file: string, own: Declarations, earlier: readonly Placed[]): Placed {
  const types = new Map(own.types.map((type) => [type.name, type]));
  const origins = new Map<string, string>();
  for (const other of earlier) {
    for (const name of sameTypes({ types, origins }, other)) origins.set(name, other.origins.get(name) ?? "");
  }
  for (const name of types.keys()) if (!origins.has(name)) origins.set(name, file);
  return { own, types, origins };
}

/** The types without an origin yet that the other file has alike, and that refer only to types that are the same in both. */
function sameTypes({ types, origins }: Pick<Placed, "types" | "origins">, other: Placed): Set<string> {
  const alike = [...types.values()].filter(
    ({ name, text }) => !origins.has(name) && other.types.get(name)?.text === text,
  );
  const same = new Set(alike.map(({ name }) => name));
  const means = (name: string): boolean =>
    !types.has(name) || same.has(name) || (origins.has(name) && origins.get(name) === other.origins.get(name));
  for (let before = -1; before !== same.size; ) {
    before = same.size;
    for (const { name, text } of alike) if (![...referencedNames(text)].every(means)) same.delete(name);
  }
  return same;
}

function textOf(file: string, { maps, types }: Declarations, origins: ReadonlyMap<string, string>): string {
  const own = types.filter(({ name }) => origins.get(name) === file);
  const text = [maps, ...own.map(({ text }) => text)].join("\n");
  const used = referencedNames(text);
  const taken = new Map<string, string[]>();
  for (const [name, origin] of origins) {
    if (origin !== file) taken.set(origin, [...(taken.get(origin) ?? []), name]);
  }
  const list = (names: readonly string[]): string => `{\n${names.map((name) => `  ${name},\n`).join("")}}`;
  const imports = [...taken].flatMap(([origin, names]) => {
    const needed = names.filter((name) => used.has(name));
    return needed.length === 0 ? [] : [`import type ${list(needed)} from "./${origin}.js";\n`];
  });
  const exports = [...taken].map(([origin, names]) => `export type ${list(names)} from "./${origin}.js";\n`);
  return [...imports, ...exports, text].join("\n");
}

/** The words of a text that may name a type: those outside comments and strings. */
function referencedNames(text: string): Set<string> {
  const code = text.replace(/\/\*\*[\s\S]*?\*\/|"[^"\n]*"/g, "");
  return new Set([...code.matchAll(/\b[A-Za-z_]\w*/g)].map(([name]) => name));
}
