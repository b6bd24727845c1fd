import type { Expression } from "./schema-files.js";
import type { SchemaValue } from "./schema-text.js";

/**
 * An answer of `query-qmp-schema` with one entry a line, and the values of an enum once only: how tests keep it.
 */
export function printIntrospectionRecord(version: unknown, entries: readonly unknown[]): string {
  const lines = (entries as readonly Record<string, unknown>[]).map(({ values, ...entry }) =>
    JSON.stringify("members" in entry || values === undefined ? entry : { ...entry, values }),
  );
  return `{"version":${JSON.stringify(version)},"schema":[\n${lines.join(",\n")}\n]}\n`;
}

/** The expressions of a schema as JSON, one a line: how tests keep the declarations of a version. */
export function printDeclarationRecord(expressions: readonly Expression[]): string {
  return `[\n${expressions.map(({ object }) => JSON.stringify(plain(object))).join(",\n")}\n]\n`;
}

function plain(value: SchemaValue): unknown {
  switch (value.kind) {
    case "string":
      return value.text;
    case "boolean":
      return value.value;
    case "list":
      return value.items.map(plain);
    case "object":
      return Object.fromEntries([...value.entries].map(([key, inner]) => [key, plain(inner)]));
  }
}
