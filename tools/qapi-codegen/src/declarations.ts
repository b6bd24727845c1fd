import { flattenObject, type UnflattenedObject } from "./flatten-object.js";
import { SchemaFields } from "./schema-fields.js";
import type { Expression } from "./schema-files.js";
import type { SchemaValue } from "./schema-text.js";
import {
  builtinTypes,
  type EnumValue,
  listElement,
  type Member,
  type ObjectDefinition,
  referencedName,
  type Schema,
  type Tags,
  type TypeDefinition,
  type Variant,
} from "./schema.js";

const allowed = {
  enum: new Set(["enum", "data", "prefix", "if", "features"]),
  struct: new Set(["struct", "data", "base", "if", "features"]),
  union: new Set(["union", "data", "base", "discriminator", "if", "features"]),
  alternate: new Set(["alternate", "data", "if", "features"]),
  command: new Set([
    "command",
    "data",
    "returns",
    "boxed",
    "gen",
    "success-response",
    "allow-oob",
    "allow-preconfig",
    "coroutine",
    "if",
    "features",
  ]),
  event: new Set(["event", "data", "boxed", "if", "features"]),
} as const;
type Kind = keyof typeof allowed;

/**
 * Turns the expressions of a schema into its normal form: bases written out, unnamed types named, the "simple unions"
 * of QEMU before 7.0 spelled as the unions that they are on the wire.
 * @throws SchemaError for an unknown member, a missing type, a duplicate name or an event name that isn't upper case.
 */
export function readDeclarations(expressions: readonly Expression[]): Schema {
  return new DeclarationReader().read(expressions);
}

class DeclarationReader {
  readonly #schema: Schema = { types: new Map(), commands: new Map(), events: new Map() };
  readonly #objects = new Map<string, UnflattenedObject>();
  /** Checks that can run only when every name is known. */
  readonly #later: (() => void)[] = [];

  read(expressions: readonly Expression[]): Schema {
    for (const expression of expressions) this.#readExpression(expression);
    for (const name of this.#objects.keys()) {
      this.#schema.types.set(name, flattenObject(name, this.#objects, this.#schema.types));
    }
    for (const check of this.#later) check();
    return this.#schema;
  }

  #readExpression({ file, module, object }: Expression): void {
    const fields = new SchemaFields(file, object);
    const [first] = object.entries.keys();
    const kind = (Object.keys(allowed) as Kind[]).find((candidate) => object.entries.has(candidate));
    if (kind === undefined) return fields.fail(object.line, `unknown expression '${first ?? "{}"}'`);
    fields.allow(allowed[kind]);
    const name = fields.string(kind) ?? "";
    const taken =
      kind === "command"
        ? this.#schema.commands
        : kind === "event"
          ? this.#schema.events
          : {
              has: (type: string) => this.#schema.types.has(type) || this.#objects.has(type) || builtinTypes.has(type),
            };
    if (taken.has(name)) fields.fail(object.line, `'${name}' is already defined`);
    if (kind === "enum") this.#readEnum(name, module, fields);
    else if (kind === "alternate") this.#readAlternate(name, module, fields);
    else if (kind === "command") this.#readCommand(name, module, fields);
    else if (kind === "event") this.#readEvent(name, module, fields);
    else this.#readObject(kind, name, module, fields);
  }

  #readEnum(name: string, module: string, fields: SchemaFields): void {
    const data = fields.get("data");
    if (data?.kind !== "list") return fields.fail(fields.object.line, `enum '${name}' needs a list as 'data'`);
    const values = data.items.map((item): EnumValue => {
      const { text, tags } = fields.tagged(item, "name");
      return { name: text, ...tags };
    });
    this.#schema.types.set(name, { kind: "enum", name, module, values, ...fields.tags() });
  }

  #readAlternate(name: string, module: string, fields: SchemaFields): void {
    const data = fields.get("data");
    if (data?.kind !== "object")
      return fields.fail(fields.object.line, `alternate '${name}' needs an object as 'data'`);
    const alternatives = fields.members(data).map(({ value }) => {
      const { text, tags } = fields.tagged(value, "type");
      this.#requireType(text, value, fields);
      return { type: text, ...tags };
    });
    this.#schema.types.set(name, { kind: "alternate", name, module, alternatives, ...fields.tags() });
  }

  #readObject(kind: "struct" | "union", name: string, module: string, fields: SchemaFields): void {
    const data = fields.get("data");
    if (data?.kind !== "object") return fields.fail(fields.object.line, `${kind} '${name}' needs an object as 'data'`);
    const base = fields.get("base");
    const inlineBase = base?.kind === "object" ? this.#members(base, fields) : [];
    const named = {
      base: base === undefined || base.kind === "object" ? undefined : fields.typeReference(base),
      fail: (message: string): never => fields.fail(fields.object.line, message),
    };
    const common = { kind: "object", name, module, ...fields.tags() } as const;
    if (kind === "struct") {
      const members = [...inlineBase, ...this.#members(data, fields)];
      this.#objects.set(name, { definition: { ...common, members, variants: [] }, ...named });
      return;
    }
    const discriminator = fields.string("discriminator");
    if (discriminator === undefined) {
      this.#objects.set(name, { definition: this.#simpleUnion(common, data, fields), ...named });
      return;
    }
    const variants = fields.members(data).map(({ name: value, value: branch }): Variant => {
      const { text, tags } = fields.tagged(branch, "type");
      this.#requireObject(text, branch, fields);
      return { value, type: text, ...tags };
    });
    this.#objects.set(name, { definition: { ...common, members: inlineBase, discriminator, variants }, ...named });
  }

  /** Before QEMU 7.0 a union without discriminator meant `{ "type": <branch>, "data": <its value> }`. */
  #simpleUnion(
    common: Tags & { readonly kind: "object"; readonly name: string; readonly module: string },
    data: SchemaValue & { kind: "object" },
    fields: SchemaFields,
  ): ObjectDefinition {
    const kindName = `${common.name}Kind`;
    const values: EnumValue[] = [];
    const variants: Variant[] = [];
    for (const { name: value, value: branch } of fields.members(data)) {
      const { text, tags } = fields.tagged(branch, "type");
      this.#requireType(text, branch, fields);
      // The name that QEMU 7.0 and later give to the same wrapper, so that versions can be compared.
      const wrapper = `${text.charAt(0).toUpperCase()}${text.slice(1)}Wrapper`;
      values.push({ name: value, ...tags });
      variants.push({ value, type: wrapper, ...tags });
      if (this.#objects.has(wrapper)) continue;
      const members = [{ name: "data", type: text, optional: false }];
      const definition: ObjectDefinition = { ...common, name: wrapper, members, variants: [] };
      this.#objects.set(wrapper, { definition, base: undefined, fail: (message) => fields.fail(data.line, message) });
    }
    const { condition } = common;
    this.#schema.types.set(kindName, {
      kind: "enum",
      name: kindName,
      module: common.module,
      values,
      ...(condition === undefined ? {} : { condition }),
    });
    const members = [{ name: "type", type: kindName, optional: false }];
    return { ...common, members, discriminator: "type", variants };
  }

  #readCommand(name: string, module: string, fields: SchemaFields): void {
    const tags = fields.tags();
    const argumentsType = this.#dataType(`${name}:arguments`, module, fields, tags);
    const returns = fields.get("returns");
    const returnType = returns === undefined ? undefined : fields.typeReference(returns);
    if (returns !== undefined && returnType !== undefined) this.#requireType(returnType, returns, fields);
    this.#schema.commands.set(name, {
      name,
      module,
      ...(argumentsType === undefined ? {} : { arguments: argumentsType }),
      ...(returnType === undefined ? {} : { returns: returnType }),
      ...(fields.boolean("allow-oob") === true ? { outOfBand: true } : {}),
      ...(fields.boolean("gen") === false && argumentsType !== undefined ? { open: true } : {}),
      ...(fields.boolean("success-response") === false ? { silent: true } : {}),
      ...tags,
    });
  }

  #readEvent(name: string, module: string, fields: SchemaFields): void {
    // Lower-case names on the same emitter are the client's own, so a lower-case event of QEMU would clash.
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) fields.fail(fields.object.line, `event name '${name}' is not upper case`);
    const tags = fields.tags();
    const data = this.#dataType(`${name}:data`, module, fields, tags);
    this.#schema.events.set(name, { name, module, ...(data === undefined ? {} : { data }), ...tags });
  }

  #dataType(implicitName: string, module: string, fields: SchemaFields, tags: Tags): string | undefined {
    const data = fields.get("data");
    if (data === undefined) return undefined;
    if (data.kind !== "object") {
      const name = fields.typeReference(data);
      this.#requireObject(name, data, fields);
      return name;
    }
    if (data.entries.size === 0) return undefined;
    const definition: ObjectDefinition = {
      kind: "object",
      name: implicitName,
      module,
      members: this.#members(data, fields),
      variants: [],
      ...(tags.condition === undefined ? {} : { condition: tags.condition }),
    };
    this.#objects.set(implicitName, { definition, base: undefined, fail: (text) => fields.fail(data.line, text) });
    return implicitName;
  }

  #members(data: SchemaValue & { kind: "object" }, fields: SchemaFields): Member[] {
    return fields.members(data).map(({ name, optional, value }) => {
      const { text, tags } = fields.tagged(value, "type");
      this.#requireType(text, value, fields);
      return { name, type: text, optional, ...tags };
    });
  }

  #requireType(type: string, value: SchemaValue, fields: SchemaFields): void {
    this.#later.push(() => {
      const name = referencedName(type);
      if (!builtinTypes.has(name) && !this.#schema.types.has(name)) fields.fail(value.line, `unknown type '${name}'`);
    });
  }

  #requireObject(type: string, value: SchemaValue, fields: SchemaFields): void {
    this.#requireType(type, value, fields);
    this.#later.push(() => {
      const definition: TypeDefinition | undefined = this.#schema.types.get(type);
      if (definition?.kind !== "object" || listElement(type) !== undefined) {
        fields.fail(value.line, `'${type}' must be a struct or a union`);
      }
    });
  }
}
