import { SchemaError } from "./schema-error.js";

/**
 * A value as QAPI schema files write it: JSON with single quotes and `#` comments, without numbers and null.
 * Every value keeps the line it starts on, so that later checks can name it.
 */
export type SchemaValue =
  | { readonly kind: "string"; readonly text: string; readonly line: number }
  | { readonly kind: "boolean"; readonly value: boolean; readonly line: number }
  | { readonly kind: "list"; readonly items: readonly SchemaValue[]; readonly line: number }
  | SchemaObject;

/** An object of a schema file; `entries` keeps the order of the file. */
export interface SchemaObject {
  readonly kind: "object";
  readonly entries: ReadonlyMap<string, SchemaValue>;
  readonly line: number;
}

type Token = { readonly kind: "punctuation" | "string" | "word" | "end"; readonly text: string; readonly line: number };

const punctuation = new Set(["{", "}", "[", "]", ",", ":"]);
const escapes: Readonly<Record<string, string>> = { "\\": "\\", "'": "'", n: "\n", t: "\t" };

function* tokens(text: string, file: string): Generator<Token, Token> {
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "\n") {
      line++;
      at++;
    } else if (/\s/.test(character)) {
      at++;
    } else if (character === "#") {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
    } else if (punctuation.has(character)) {
      yield { kind: "punctuation", text: character, line };
      at++;
    } else if (character === "'") {
      const { content, end } = stringAt(text, at, file, line);
      yield { kind: "string", text: content, line };
      at = end;
    } else {
      const word = /^[A-Za-z0-9_]+/.exec(text.slice(at, at + 64))?.[0];
      if (word === undefined) throw new SchemaError(file, line, `unexpected character ${JSON.stringify(character)}`);
      yield { kind: "word", text: word, line };
      at += word.length;
    }
  }
  return { kind: "end", text: "end of file", line };
}

function stringAt(text: string, start: number, file: string, line: number): { content: string; end: number } {
  let content = "";
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "'") return { content, end: at + 1 };
    if (character === "\n") break;
    if (character === "\\") {
      at++;
      const meant = escapes[text.charAt(at)];
      if (meant === undefined) throw new SchemaError(file, line, `unknown escape \\${text.charAt(at)}`);
      content += meant;
    } else {
      content += character;
    }
  }
  throw new SchemaError(file, line, "a string that does not end on its line");
}

class Reader {
  readonly #file: string;
  readonly #tokens: Generator<Token, Token>;
  #next: Token;

  constructor(text: string, file: string) {
    this.#file = file;
    this.#tokens = tokens(text, file);
    this.#next = this.#tokens.next().value;
  }

  get next(): Token {
    return this.#next;
  }

  take(): Token {
    const token = this.#next;
    this.#next = this.#tokens.next().value;
    return token;
  }

  fail(expected: string): never {
    throw new SchemaError(
      this.#file,
      this.#next.line,
      `expected ${expected}, found ${JSON.stringify(this.#next.text)}`,
    );
  }

  takePunctuation(text: string): boolean {
    if (this.#next.kind !== "punctuation" || this.#next.text !== text) return false;
    this.take();
    return true;
  }

  value(): SchemaValue {
    const { kind, text, line } = this.#next;
    if (kind === "string") {
      this.take();
      return { kind: "string", text, line };
    }
    if (kind === "word" && (text === "true" || text === "false")) {
      this.take();
      return { kind: "boolean", value: text === "true", line };
    }
    if (this.takePunctuation("[")) return this.#list(line);
    if (kind === "punctuation" && text === "{") return this.object();
    return this.fail("a string, a list, an object, true or false");
  }

  #list(line: number): SchemaValue {
    const items: SchemaValue[] = [];
    if (this.takePunctuation("]")) return { kind: "list", items, line };
    do items.push(this.value());
    while (this.takePunctuation(","));
    if (!this.takePunctuation("]")) this.fail('"," or "]"');
    return { kind: "list", items, line };
  }

  object(): SchemaObject {
    const { line } = this.#next;
    if (!this.takePunctuation("{")) this.fail('"{"');
    const entries = new Map<string, SchemaValue>();
    if (this.takePunctuation("}")) return { kind: "object", entries, line };
    do {
      if (this.#next.kind !== "string") this.fail("a member name in single quotes");
      const name = this.take();
      if (entries.has(name.text)) throw new SchemaError(this.#file, name.line, `duplicate member '${name.text}'`);
      if (!this.takePunctuation(":")) this.fail('":"');
      entries.set(name.text, this.value());
    } while (this.takePunctuation(","));
    if (!this.takePunctuation("}")) this.fail('"," or "}"');
    return { kind: "object", entries, line };
  }
}

/**
 * The top-level objects of one schema file, in order.
 * @throws SchemaError for anything that QAPI's own grammar refuses.
 */
export function parseSchemaText(text: string, file: string): SchemaObject[] {
  const reader = new Reader(text, file);
  const expressions: SchemaObject[] = [];
  while (reader.next.kind !== "end") expressions.push(reader.object());
  return expressions;
}
