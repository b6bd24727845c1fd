import type { Declaration, Declarations } from "./emit-declarations.js";

/**
 * The text of a file of declarations that takes from another file what that one has word for word. Compilers read all
 * of these files whole, so what stands in one of them only costs once.
 *
 * @param from the name of the other file, without its ending
 */
export function textSharing(file: Declarations, other: Declarations, from: string): string {
  const shared = sharedTypes(file, other);
  const own = [file.maps, ...file.types.filter((type) => !shared.has(type)).map(({ text }) => text)];
  const sharedNames = [...shared].flatMap(({ names }) => names);
  const used = referencedNames(own.join("\n"));
  const imported = sharedNames.filter((name) => used.has(name));
  const list = (names: readonly string[]): string => `{\n${names.map((name) => `  ${name},\n`).join("")}}`;
  return [
    ...(imported.length === 0 ? [] : [`import type ${list(imported)} from "./${from}.js";\n`]),
    ...(sharedNames.length === 0 ? [] : [`export type ${list(sharedNames)} from "./${from}.js";\n`]),
    ...own,
  ].join("\n");
}

/** The text of a file of declarations that stands alone. */
export function textAlone(file: Declarations): string {
  return [file.maps, ...file.types.map(({ text }) => text)].join("\n");
}

/** The types that the other file declares alike, and that refer only to such types. */
function sharedTypes(file: Declarations, other: Declarations): Set<Declaration> {
  const texts = new Set(other.types.map(({ text }) => text));
  const declaring = new Map(file.types.flatMap((type) => type.names.map((name) => [name, type])));
  const shared = new Set(file.types.filter(({ text }) => texts.has(text)));
  for (let before = -1; before !== shared.size; ) {
    before = shared.size;
    for (const type of shared) {
      const needed = [...referencedNames(type.text)].flatMap((name) => declaring.get(name) ?? []);
      if (needed.some((other) => !shared.has(other))) shared.delete(type);
    }
  }
  return shared;
}

/** The words of a text that may name a type: those outside comments and strings. */
function referencedNames(text: string): Set<string> {
  const code = text.replace(/\/\*\*[\s\S]*?\*\/|"[^"\n]*"/g, "");
  return new Set([...code.matchAll(/\b[A-Za-z_]\w*/g)].map(([name]) => name));
}
