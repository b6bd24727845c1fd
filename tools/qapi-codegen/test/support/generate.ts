import { generatedFiles } from "../../src/generate-step.js";
import { mergeSchemas } from "../../src/merged-model.js";
import { schemaOf } from "./schema-folder.js";

/** A generated file of versions "1", "2", … that declare the given texts. */
export function generate(
  file: string,
  texts: readonly string[],
  wide: readonly string[] = [],
  namespace: "QMP" | "QGA" = "QMP",
): string {
  const model = mergeSchemas(namespace, new Map(texts.map((text, index) => [String(index + 1), schemaOf(text)])));
  return generatedFiles(model, new Set(wide)).get(file) ?? "";
}

/** The declaration of one name with its comment. */
export function declaration(text: string, name: string): string {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => new RegExp(`^export (interface|type) ${name}\\b`).test(line));
  if (start < 0) return `no ${name}`;
  const end = lines.findIndex((line, index) => index >= start && /^\}$|\{\}$|^\S.*;$|^ {2}\| .*;$/.test(line));
  let first = start;
  while (/^( \*|\/\*\*)/.test(lines[first - 1] ?? "")) first--;
  return lines.slice(first, end + 1).join("\n");
}
