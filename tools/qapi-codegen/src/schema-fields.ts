import { conditionText } from "./condition.js";
import { SchemaError } from "./schema-error.js";
import type { SchemaObject, SchemaValue } from "./schema-text.js";
import type { Feature, Tags, TypeReference } from "./schema.js";

/** Typed access to the members of one object of a schema file; every failure names file and line. */
export class SchemaFields {
  readonly file: string;
  readonly object: SchemaObject;

  constructor(file: string, object: SchemaObject) {
    this.file = file;
    this.object = object;
  }

  fail(line: number, message: string): never {
    throw new SchemaError(this.file, line, message);
  }

  /** Refuses members that the reader doesn't know: they might change what the schema means. */
  allow(names: ReadonlySet<string>): void {
    for (const [name, value] of this.object.entries) {
      if (!names.has(name)) this.fail(value.line, `unknown member '${name}'`);
    }
  }

  get(name: string): SchemaValue | undefined {
    return this.object.entries.get(name);
  }

  string(name: string): string | undefined {
    const value = this.get(name);
    if (value === undefined) return undefined;
    return value.kind === "string" ? value.text : this.fail(value.line, `'${name}' must be a string`);
  }

  boolean(name: string): boolean | undefined {
    const value = this.get(name);
    if (value === undefined) return undefined;
    return value.kind === "boolean" ? value.value : this.fail(value.line, `'${name}' must be true or false`);
  }

  /** The members of an object-valued member, each `*name` split into its name and its being optional. */
  members(value: SchemaObject): { name: string; optional: boolean; value: SchemaValue }[] {
    return [...value.entries].map(([key, member]) => {
      const optional = key.startsWith("*");
      return { name: optional ? key.slice(1) : key, optional, value: member };
    });
  }

  typeReference(value: SchemaValue): TypeReference {
    if (value.kind === "string") return value.text;
    const [element] = value.kind === "list" ? value.items : [];
    if (value.kind !== "list" || value.items.length !== 1 || element?.kind !== "string") {
      return this.fail(value.line, "a type must be a name or a list of one name");
    }
    return `[${element.text}]`;
  }

  /** Reads `'type'` or `{ 'type': 'type', 'if': …, 'features': … }`. */
  tagged(value: SchemaValue, key: "type" | "name"): { text: TypeReference; tags: Tags } {
    if (value.kind !== "object") return { text: this.typeReference(value), tags: {} };
    const fields = new SchemaFields(this.file, value);
    fields.allow(new Set([key, "if", "features"]));
    const inner = fields.get(key);
    if (inner === undefined) return this.fail(value.line, `'${key}' is missing`);
    return { text: fields.typeReference(inner), tags: fields.tags() };
  }

  tags(): Tags {
    const condition = this.get("if");
    const features = this.get("features");
    return {
      ...(condition === undefined ? {} : { condition: conditionText(condition, this.file) }),
      ...(features === undefined ? {} : { features: this.#features(features) }),
    };
  }

  #features(value: SchemaValue): Feature[] {
    if (value.kind !== "list") return this.fail(value.line, "'features' must be a list");
    return value.items.map((item) => {
      const { text, tags } = this.tagged(item, "name");
      return tags.condition === undefined ? { name: text } : { name: text, condition: tags.condition };
    });
  }
}
