import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { readDeclarations } from "../../src/declarations.js";
import { parseSchemaText } from "../../src/schema-text.js";
import type { Schema } from "../../src/schema.js";

/** A folder with the given files, removed when the test ends. */
export function schemaFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "qapi-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The schema that a text declares, as if it were the file `block.json`. */
export function schemaOf(text: string): Schema {
  const file = "block.json";
  return readDeclarations(parseSchemaText(text, file).map((object) => ({ file, module: "block", object })));
}
