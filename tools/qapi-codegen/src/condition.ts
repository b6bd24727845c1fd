import { SchemaError } from "./schema-error.js";
import type { SchemaValue } from "./schema-text.js";

/** An `if` as a tree; `all` and `any` have at least two parts. */
type Condition =
  | { readonly kind: "symbol"; readonly name: string }
  | { readonly kind: "not"; readonly part: Condition }
  | { readonly kind: "all" | "any"; readonly parts: readonly Condition[] };

/**
 * The `if` of a schema item in one canonical text, such as `CONFIG_WIN32 || (CONFIG_POSIX && !CONFIG_X)`.
 * Reads both forms: the structured one (QEMU 6.1 and later) and the C expression of earlier schemas.
 */
export function conditionText(value: SchemaValue, file: string): string {
  return print(read(value, file), false);
}

function print(condition: Condition, nested: boolean): string {
  if (condition.kind === "symbol") return condition.name;
  if (condition.kind === "not") return `!${print(condition.part, true)}`;
  const text = condition.parts.map((part) => print(part, true)).join(condition.kind === "all" ? " && " : " || ");
  return nested ? `(${text})` : text;
}

function joined(kind: "all" | "any", parts: readonly Condition[]): Condition {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { kind, parts: flat };
}

function read(value: SchemaValue, file: string): Condition {
  if (value.kind === "string") return readExpression(value.text, file, value.line);
  if (value.kind === "list") {
    if (value.items.length === 0) throw new SchemaError(file, value.line, "'if' is an empty list");
    return joined(
      "all",
      value.items.map((item) => read(item, file)),
    );
  }
  if (value.kind === "object" && value.entries.size === 1) {
    for (const [operator, operand] of value.entries) {
      if (operator === "not") return { kind: "not", part: read(operand, file) };
      if ((operator === "all" || operator === "any") && operand.kind === "list" && operand.items.length > 0) {
        return joined(
          operator,
          operand.items.map((item) => read(item, file)),
        );
      }
    }
  }
  throw new SchemaError(file, value.line, "'if' is neither a symbol nor one of 'all', 'any', 'not'");
}

/** `CONFIG_X`, or the older `defined(CONFIG_X) && (!defined(CONFIG_Y) || …)`. */
function readExpression(text: string, file: string, line: number): Condition {
  const tokens = text.match(/\w+|&&|\|\||[!()]|\S/g) ?? [];
  let at = 0;
  const fail = (): never => {
    throw new SchemaError(file, line, `can't read the condition ${JSON.stringify(text)} at ${tokens[at] ?? "its end"}`);
  };
  const take = (expected: string): boolean => {
    if (tokens[at] !== expected) return false;
    at++;
    return true;
  };
  const symbol = (): Condition => {
    const name = tokens[at];
    if (name === undefined || !/^[A-Z]\w*$/.test(name)) return fail();
    at++;
    return { kind: "symbol", name };
  };
  const unary = (): Condition => {
    if (take("!")) return { kind: "not", part: unary() };
    if (take("(")) {
      const inner = anyOf();
      return take(")") ? inner : fail();
    }
    if (take("defined")) {
      if (!take("(")) return symbol();
      const inner = symbol();
      return take(")") ? inner : fail();
    }
    return symbol();
  };
  const allOf = (): Condition => {
    const parts = [unary()];
    while (take("&&")) parts.push(unary());
    return joined("all", parts);
  };
  const anyOf = (): Condition => {
    const parts = [allOf()];
    while (take("||")) parts.push(allOf());
    return joined("any", parts);
  };
  const condition = anyOf();
  return at === tokens.length ? condition : fail();
}
