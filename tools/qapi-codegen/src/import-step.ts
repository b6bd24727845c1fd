import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDeclarations } from "./declarations.js";
import { introspectedVersion } from "./introspected-version.js";
import { type Introspection, readIntrospection } from "./introspection.js";
import { type MergedModel, mergeSchemas } from "./merged-model.js";
import { printDeclarationRecord, printIntrospectionRecord } from "./records.js";
import { loadSchemaFiles } from "./schema-files.js";
import type { Schema } from "./schema.js";

/** The versions whose declarations are at hand, and the one that only an introspection shows; oldest first. */
const declaredVersions = ["5.2", "7.2", "10.0", "10.2"] as const;
const introspectedOnly = "11.1";
/** The declared version whose introspection proves what the same build had before {@link introspectedOnly}. */
const witnessVersion = "10.0";

/** Where `import` reads from: `<version>/qapi/qapi-schema.json`, `<version>/qga/…`, `introspection/x86_64-<version>.json`. */
export interface SchemaSource {
  readonly directory: string;
  /** Names for types that only introspection knows, by the place that uses them. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads declarations and introspection and merges them into the models of QMP and of the guest agent. */
export function importModels({ directory, names }: SchemaSource): { qmp: MergedModel; qga: MergedModel } {
  const declared = (part: "qapi" | "qga"): Map<string, Schema> =>
    new Map(
      declaredVersions.map((version) => {
        const file = join(directory, version, part, "qapi-schema.json");
        return [version, readDeclarations(loadSchemaFiles(file))];
      }),
    );
  const qmp = declared("qapi");
  const qga = declared("qga");
  const previous = declaredVersions[declaredVersions.length - 1] ?? "";
  const witness = { schema: schemaOf(qmp, witnessVersion), introspection: introspectionOf(directory, witnessVersion) };
  const introspection = introspectionOf(directory, introspectedOnly);
  qmp.set(introspectedOnly, introspectedVersion({ previous: schemaOf(qmp, previous), introspection, witness, names }));
  // The agent has no introspection: what is known of its newest version is what the version before it declares.
  qga.set(introspectedOnly, schemaOf(qga, previous));
  return { qmp: mergeSchemas("QMP", qmp), qga: mergeSchemas("QGA", qga) };
}

interface Answer {
  readonly greeting: { readonly version: unknown };
  readonly schema: readonly unknown[];
}

function answerOf(directory: string, version: string): Answer {
  return JSON.parse(readFileSync(join(directory, "introspection", `x86_64-${version}.json`), "utf8")) as Answer;
}

function introspectionOf(directory: string, version: string): Introspection {
  return readIntrospection(answerOf(directory, version).schema);
}

/** What the tests need of the same source, by file name: introspection, and the declarations that have none beside them. */
export function testRecords(directory: string): Map<string, string> {
  const introspected = [...declaredVersions.slice(0, -1), introspectedOnly];
  const newestDeclared = declaredVersions[declaredVersions.length - 1] ?? "";
  return new Map([
    ...introspected.map((version): [string, string] => {
      const { greeting, schema } = answerOf(directory, version);
      return [`introspection-${version}.json`, printIntrospectionRecord(greeting.version, schema)];
    }),
    ...(["qapi", "qga"] as const).map((part): [string, string] => {
      const expressions = loadSchemaFiles(join(directory, newestDeclared, part, "qapi-schema.json"));
      return [`declarations-${part}-${newestDeclared}.json`, printDeclarationRecord(expressions)];
    }),
  ]);
}

function schemaOf(schemas: ReadonlyMap<string, Schema>, version: string): Schema {
  const schema = schemas.get(version);
  if (schema === undefined) throw new Error(`no declarations of ${version}`);
  return schema;
}
