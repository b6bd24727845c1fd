import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * The files that an import of an entry loads at once, not those behind an `import()`, without Node's own modules.
 * @param entry such as `@qemu-wire/qmp`
 * @param folder an absolute folder of a project that has it installed
 */
export function filesLoaded(entry: string, folder: string): string[] {
  const loaded = new Set([createRequire(`${folder}/`).resolve(entry)]);
  for (const file of loaded) {
    const { resolve } = createRequire(file);
    const specifiers = [...readFileSync(file, "utf8").matchAll(/^(?:import|export)\s[^"';]*?(?:from )?"([^"]+)"/gm)];
    for (const [, specifier = ""] of specifiers) {
      if (!specifier.startsWith("node:")) loaded.add(resolve(specifier));
    }
  }
  return [...loaded];
}
