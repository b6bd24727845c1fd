import { QemuProtocolError } from "@qemu-wire/wire";
import { isObject } from "@qemu-wire/wire/internal-light";
import type { SchemaEntry, SchemaEntryOf, SchemaMember } from "./introspection.js";

/** Checks values against the types of a `query-qmp-schema`, and names the first place that doesn't fit. */
export class ArgumentCheck {
  readonly #types: ReadonlyMap<string, SchemaEntry>;
  readonly #command: string;
  readonly #prefix: string;

  /** `prefix` is how messages begin. */
  constructor(types: ReadonlyMap<string, SchemaEntry>, command: string, prefix: string) {
    this.#types = types;
    this.#command = command;
    this.#prefix = prefix;
  }

  /** @throws QemuProtocolError (`ERR_QEMU_INVALID_ARGUMENT`) with the path of the fault. */
  check(typeName: string, value: unknown, path: string): void {
    const type = this.#types.get(typeName);
    switch (type?.["meta-type"]) {
      case "builtin":
        if (!fitsBuiltin(type["json-type"], value))
          this.#fail(path, `takes ${article(type["json-type"])}, not ${show(value)}`);
        return;
      case "enum":
        if (typeof value !== "string" || !type.values.includes(value)) {
          this.#fail(path, `takes one of ${type.values.join(", ")}, not ${show(value)}`);
        }
        return;
      case "array":
        if (!Array.isArray(value)) this.#fail(path, `takes a list, not ${show(value)}`);
        for (const [index, element] of (value as unknown[]).entries())
          this.check(type["element-type"], element, `${path}[${index}]`);
        return;
      case "alternate": {
        // Only one form is an object: then that is meant, and its fault is the one to name.
        const forObject =
          isObject(value) && type.members.find((member) => this.#types.get(member.type)?.["meta-type"] === "object");
        if (forObject) return this.check(forObject.type, value, path);
        if (!type.members.some((member) => this.#fits(member.type, value, path)))
          this.#fail(path, `does not take ${show(value)} in any of its forms`);
        return;
      }
      case "object":
        this.#object(type, value, path);
        return;
      default:
        // A type this library can't look up is QEMU's to judge.
        return;
    }
  }

  #object(type: SchemaEntryOf<"object">, value: unknown, path: string): void {
    if (!isObject(value)) return this.#fail(path, `takes an object, not ${show(value)}`);
    const members = this.#members(type, value, path);
    for (const [name, member] of members) {
      if (value[name] === undefined) {
        if (!("default" in member)) this.#fail(`${path}.${name}`, "is missing");
      } else this.check(member.type, value[name], `${path}.${name}`);
    }
    // QEMU passes commands on whose arguments it declares open (device_add, netdev_add before 6.0): no type says so.
    if (this.#command === "device_add") return;
    for (const name of Object.keys(value)) {
      if (value[name] !== undefined && !members.has(name))
        this.#fail(`${path}.${name}`, `is unknown here; known are ${[...members.keys()].join(", ") || "none"}`);
    }
  }

  /** The members of an object: its own, and those of the branch that its tag chooses. */
  #members(type: SchemaEntryOf<"object">, value: Record<string, unknown>, path: string): Map<string, SchemaMember> {
    const members = new Map(type.members.map((member) => [member.name, member]));
    if (type.tag === undefined) return members;
    const chosen = value[type.tag];
    const tag = members.get(type.tag);
    if (chosen !== undefined && tag) this.check(tag.type, chosen, `${path}.${type.tag}`);
    const branch = this.#types.get(type.variants?.find((variant) => variant.case === chosen)?.type ?? "");
    if (branch?.["meta-type"] === "object")
      for (const [name, member] of this.#members(branch, value, path)) members.set(name, member);
    return members;
  }

  #fits(typeName: string, value: unknown, path: string): boolean {
    try {
      this.check(typeName, value, path);
      return true;
    } catch (error) {
      if (error instanceof QemuProtocolError) return false;
      throw error;
    }
  }

  #fail(path: string, what: string): never {
    const message = `${this.#prefix}"${this.#command}": ${path} ${what}.`;
    throw new QemuProtocolError(message, { code: "ERR_QEMU_INVALID_ARGUMENT", path });
  }
}

function fitsBuiltin(type: SchemaEntryOf<"builtin">["json-type"], value: unknown): boolean {
  switch (type) {
    case "string":
      return typeof value === "string";
    case "int":
      return typeof value === "bigint" || Number.isSafeInteger(value);
    case "number":
      return typeof value === "number" || typeof value === "bigint";
    case "boolean":
      return typeof value === "boolean";
    case "null":
      return value === null;
    case "object":
      return isObject(value);
    case "array":
      return Array.isArray(value);
    case "value":
      return true;
  }
}

function article(type: string): string {
  return type === "int" ? "a whole number" : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return String(value);
}
