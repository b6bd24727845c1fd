import { readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { SchemaError } from "./schema-error.js";
import { parseSchemaText, type SchemaObject } from "./schema-text.js";

/** One top-level object of a schema with the file that holds it. */
export interface Expression {
  readonly file: string;
  /** The file's name without folder and `.json`: what QEMU's reference uses in its anchors. */
  readonly module: string;
  readonly object: SchemaObject;
}

/**
 * Reads a schema's main file and all that it includes, each file once, in the order in which QEMU reads them.
 * Pragmas steer QEMU's own checks only and are left out.
 * @throws SchemaError for a malformed file or a missing include.
 */
export function loadSchemaFiles(mainFile: string): Expression[] {
  const seen = new Set<string>();
  const load = (file: string): Expression[] => {
    seen.add(file);
    const expressions: Expression[] = [];
    for (const object of parseSchemaText(readFileSync(file, "utf8"), file)) {
      const include = object.entries.get("include");
      if (include !== undefined) {
        if (include.kind !== "string") throw new SchemaError(file, include.line, "'include' must be a file name");
        const target = normalize(join(dirname(file), include.text));
        if (!seen.has(target)) expressions.push(...loadIncluded(target, file, include.line));
      } else if (!object.entries.has("pragma")) {
        expressions.push({ file, module: basename(file, ".json"), object });
      }
    }
    return expressions;
  };
  const loadIncluded = (target: string, from: string, line: number): Expression[] => {
    try {
      return load(target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      throw new SchemaError(from, line, `included file ${target} does not exist`);
    }
  };
  return load(normalize(mainFile));
}
