import { isObject } from "@qemu-wire/wire/internal-light";
import { nearestNames } from "../binary/nearest-names.js";
import { SpecError } from "../errors.js";

/** Checks a value that somebody may have written without a type checker. @throws SpecError with the option's path */
export type Check = (path: string, value: unknown) => void;

/** A check for each member of a type, no one left out. */
export type MemberChecks<T> = { readonly [Member in keyof Required<T>]: Check };

/** A text. A NUL would end it early on its way into QEMU. */
export const text: Check = (path, value) => {
  if (typeof value !== "string") throw new SpecError(path, `it is ${kindOf(value)}, and has to be a text.`);
  if (value.includes("\0")) throw new SpecError(path, "it has a NUL, which no command line can hold.");
};

/** A text that says something: a path, an address. */
export const filled: Check = (path, value) => {
  text(path, value);
  if (value === "") throw new SpecError(path, "it is empty.");
};

/** True or false. */
export const flag: Check = (path, value) => {
  if (typeof value !== "boolean") throw new SpecError(path, `it is ${kindOf(value)}, and has to be true or false.`);
};

/** A whole number. */
export function whole(smallest: number, largest = Number.MAX_SAFE_INTEGER): Check {
  return (path, value) => {
    if (Number.isInteger(value) && (value as number) >= smallest && (value as number) <= largest) return;
    const range = largest === Number.MAX_SAFE_INTEGER ? `from ${smallest} on` : `from ${smallest} to ${largest}`;
    throw new SpecError(path, `it is ${shown(value)}, and has to be a whole number ${range}.`);
  };
}

/** One of these texts. */
export function oneOf(...names: readonly string[]): Check {
  return (path, value) => {
    if (typeof value === "string" && names.includes(value)) return;
    const near = typeof value === "string" ? nearestNames(value, names, 1)[0] : undefined;
    const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
    throw new SpecError(path, `it is ${shown(value)}, and has to be one of ${names.join(", ")}.${hint}`);
  };
}

/** A list of what `check` takes. */
export function list(check: Check): Check {
  return (path, value) => {
    if (!Array.isArray(value)) throw new SpecError(path, `it is ${kindOf(value)}, and has to be a list.`);
    for (const [index, element] of value.entries()) check(`${path}[${index}]`, element);
  };
}

/** Checks by the kind of the value, for what can be given in several ways. */
export function either(ways: Partial<Record<"text" | "number" | "flag" | "list" | "object", Check>>): Check {
  return (path, value) => {
    const way = ways[wayOf(value)];
    if (way === undefined) {
      throw new SpecError(path, `it is ${kindOf(value)}, and has to be ${Object.keys(ways).join(" or ")}.`);
    }
    way(path, value);
  };
}

/** An object of these members and no others; those in `required` must be there. One that is undefined counts as left out. */
export function members<T>(checks: MemberChecks<T>, ...required: readonly (keyof T & string)[]): Check {
  const known = checks as Readonly<Record<string, Check>>;
  return (path, value) => {
    const object = objectOf(path, value);
    // What is missing may be there under a name that is nearly right.
    for (const name of Object.keys(object)) {
      if (!Object.hasOwn(known, name)) throw unknown(path, name, Object.keys(known));
    }
    for (const name of required) {
      if (object[name] === undefined) throw new SpecError(joined(path, name), "it is missing.");
    }
    for (const [name, member] of Object.entries(object)) {
      if (member !== undefined) known[name]?.(joined(path, name), member);
    }
  };
}

/** An object whose member `tag` says which check it is for. */
export function variants(tag: string, checks: Readonly<Record<string, Check>>): Check {
  return (path, value) => {
    const object = objectOf(path, value);
    const name = object[tag];
    if (name === undefined)
      throw new SpecError(joined(path, tag), `it is missing: one of ${Object.keys(checks).join(", ")}.`);
    oneOf(...Object.keys(checks))(joined(path, tag), name);
    checks[name as string]?.(path, value);
  };
}

/**
 * An object of names that only QEMU knows, but for those in `own`. The names can't end an option and begin another one, the values
 * can't be what no option holds.
 */
export function foreign(
  value: "plain" | "nested",
  own: Readonly<Record<string, Check>> = {},
  ...required: readonly string[]
): Check {
  return (path, given) => {
    const object = objectOf(path, given);
    for (const name of required) {
      if (object[name] === undefined) throw new SpecError(joined(path, name), "it is missing.");
    }
    for (const [name, member] of Object.entries(object)) {
      if (member === undefined) continue;
      const at = joined(path, name);
      if (Object.hasOwn(own, name)) own[name]?.(at, member);
      else if (/^[A-Za-z0-9_][\w.:[\]-]*$/.test(name)) checkForeignValue(at, member, value);
      else throw new SpecError(path, `${shown(name)} is no name of QEMU's.`);
    }
  };
}

/** No option of QEMU's is nested as deep; what contains itself is. */
const deepest = 16;

function checkForeignValue(path: string, value: unknown, kind: "plain" | "nested", depth = 0): void {
  if (depth > deepest) throw new SpecError(path, `it is nested deeper than ${deepest} levels, or contains itself.`);
  if (typeof value === "boolean" || typeof value === "bigint") return;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new SpecError(path, `${value} can't be written down.`);
  } else if (kind === "nested" && Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      checkForeignValue(`${path}[${index}]`, element, kind, depth + 1);
    }
  } else if (kind === "nested" && isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      checkForeignValue(joined(path, name), member, kind, depth + 1);
    }
  } else {
    text(path, value);
  }
}

function unknown(path: string, name: string, names: readonly string[]): SpecError {
  const [near] = nearestNames(name, names, 1);
  const hint = near === undefined ? `There are ${names.join(", ")}.` : `Did you mean "${near}"?`;
  return new SpecError(joined(path, name), `there is no such option. ${hint}`);
}

function objectOf(path: string, value: unknown): Readonly<Record<string, unknown>> {
  if (isObject(value) && !Array.isArray(value)) return value;
  throw new SpecError(path === "" ? "spec" : path, `it is ${kindOf(value)}, and has to be an object.`);
}

function joined(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function wayOf(value: unknown): "text" | "number" | "flag" | "list" | "object" {
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "flag";
  return Array.isArray(value) ? "list" : "object";
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  const kinds: Partial<Record<string, string>> = {
    string: "a text",
    number: "a number",
    boolean: "true or false",
    object: "an object",
    function: "a function",
    undefined: "undefined",
  };
  return kinds[typeof value] ?? `a ${typeof value}`;
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : typeof value === "number" ? String(value) : kindOf(value);
}
