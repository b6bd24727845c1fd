import type { GeneratedFile, GeneratedMember } from "./generated-file.js";

/** An expression of a schema as the record keeps it: plain JSON. */
export type DeclaredExpression = Readonly<Record<string, unknown>>;

interface Tagged {
  readonly conditional: boolean;
  readonly features: readonly string[];
}

interface DeclaredItem extends Tagged {
  readonly name: string;
  readonly optional: boolean;
  readonly type: unknown;
}

/** What a generated file lacks of a version's declarations or says otherwise, and how many facts were looked at. */
export function compareWithDeclarations(
  file: GeneratedFile,
  expressions: readonly DeclaredExpression[],
): { missing: string[]; looked: number } {
  const check = new DeclarationCheck(file, expressions);
  for (const expression of expressions) check.expression(expression);
  return check;
}

class DeclarationCheck {
  readonly missing: string[] = [];
  looked = 0;
  readonly #file: GeneratedFile;
  readonly #objects: ReadonlyMap<unknown, DeclaredExpression>;
  readonly #names: ReadonlySet<unknown>;

  constructor(file: GeneratedFile, expressions: readonly DeclaredExpression[]) {
    this.#file = file;
    this.#names = new Set(expressions.map((expression) => Object.values(expression)[0]));
    this.#objects = new Map(expressions.map((expression) => [expression["struct"] ?? expression["union"], expression]));
  }

  expression(expression: DeclaredExpression): void {
    const [first] = Object.entries(expression);
    const [kind, name] = first ?? ["nothing", undefined];
    if (typeof name !== "string") throw new Error(`an expression of kind ${kind} without a name`);
    if (kind === "command") this.#command(name, expression);
    else if (kind === "event") this.#event(name, expression);
    else if (kind === "enum") this.#enum(name, expression["data"] as readonly unknown[]);
    else if (kind === "alternate") this.#alternate(name, expression);
    else if (kind === "struct") this.#struct(name, expression);
    else if (kind === "union") this.#union(name, expression);
    else throw new Error(`an expression of the unknown kind ${kind}`);
  }

  #look(found: boolean, what: string): void {
    this.looked++;
    if (!found) this.missing.push(what);
  }

  #tags(item: Tagged, comment: string, place: string): void {
    this.#look(item.conditional === /If `/.test(comment), `${place} conditional`);
    this.#look(item.features.includes("deprecated") === comment.includes("@deprecated"), `${place} deprecated`);
    this.#look(item.features.includes("unstable") === /\bUnstable\./.test(comment), `${place} unstable`);
  }

  #command(name: string, expression: DeclaredExpression): void {
    const command = this.#file.commands.get(name);
    this.#look(command !== undefined, `command ${name}`);
    if (command === undefined) return;
    this.#tags(tagsOf(expression), command.comment, `command ${name}`);
    this.#look((expression["allow-oob"] === true) === this.#file.outOfBand.has(name), `${name} out-of-band`);
    const { data, returns } = expression;
    const nothing = expression["success-response"] === false ? "undefined" : "NoResult";
    this.#look(
      returns === undefined ? command.returns === nothing : matches(returns, command.returns),
      `result of ${name}`,
    );
    this.#data(data, command.arguments, "NoArguments", `arguments of ${name}`);
    if (expression["gen"] !== false || data === undefined) return;
    const type = this.#file.types.get(command.arguments);
    this.#look(type?.kind === "interface" && type.open, `${name} takes further arguments`);
  }

  #event(name: string, expression: DeclaredExpression): void {
    const event = this.#file.events.get(name);
    this.#look(event !== undefined, `event ${name}`);
    if (event === undefined) return;
    this.#tags(tagsOf(expression), event.comment, `event ${name}`);
    this.#data(expression["data"], event.data, "undefined", `data of ${name}`);
  }

  #data(data: unknown, text: string, none: string, place: string): void {
    if (data === undefined) this.#look(text === none, `${place}: none`);
    else if (typeof data === "string") this.#look(matches(data, text), `${place}: ${data}`);
    else this.#members(text.replace("<I>", ""), itemsOf(data), place);
  }

  #enum(name: string, values: readonly unknown[]): void {
    const type = this.#file.types.get(name);
    this.#look(type?.kind === "alias" && type.parts.length === values.length, `enum ${name} of ${values.length}`);
    const parts = new Map(type?.kind === "alias" ? type.parts.map(({ text, comment }) => [text, comment]) : []);
    for (const value of values) {
      const text = typeof value === "object" && value !== null && "name" in value ? value.name : value;
      const comment = parts.get(JSON.stringify(text));
      this.#look(comment !== undefined, `enum ${name} ${JSON.stringify(text)}`);
      if (comment !== undefined) this.#tags(tagsOf(value), comment, `enum ${name} ${JSON.stringify(text)}`);
    }
  }

  #alternate(name: string, { data }: DeclaredExpression): void {
    for (const flavour of this.#flavours(name)) {
      const type = this.#file.types.get(flavour);
      const texts = type?.kind === "alias" ? type.parts.map(({ text }) => text) : [];
      // A 64-bit integer of arguments is two parts.
      const parts = texts.includes("bigint") ? [...texts, "number | bigint"] : texts;
      for (const { type: form } of itemsOf(data)) {
        this.#look(
          parts.some((part) => matches(form, part)),
          `${flavour} as ${JSON.stringify(form)}`,
        );
      }
    }
  }

  #struct(name: string, expression: DeclaredExpression): void {
    for (const flavour of this.#flavours(name)) this.#members(flavour, this.#declaredMembers(expression), flavour);
  }

  #union(name: string, expression: DeclaredExpression): void {
    const discriminator = String(expression["discriminator"]);
    const base = this.#declaredMembers(expression).filter((item) => item.name !== discriminator);
    for (const flavour of this.#flavours(name)) {
      const type = this.#file.types.get(flavour);
      const branches = type?.kind === "alias" ? type.parts.map(({ text }) => text.replace("<I>", "")) : [flavour];
      for (const { name: value, type: added } of itemsOf(expression["data"])) {
        const branch = this.#objects.get(added);
        if (branch === undefined) throw new Error(`${name} has the undeclared branch ${String(added)}`);
        const found = branches.filter((text) => this.#flat(text)?.get(discriminator)?.type === JSON.stringify(value));
        this.#look(found.length > 0, `${flavour} with "${value}"`);
        for (const text of found) {
          // A union as branch is one branch for each of its own; their members are compared under that union's name.
          if ("union" in branch) continue;
          const members = [...base, ...this.#declaredMembers(branch)];
          this.#members(text, members, `${flavour} with "${value}"`, discriminator);
        }
      }
    }
  }

  /** The names under which a type is declared: for results, for arguments, or for both. */
  #flavours(name: string): string[] {
    // CompatPolicyInput is an enum of its own.
    const second = this.#names.has(`${name}Input`) ? [] : [`${name}Input`];
    const found = [name, ...second].filter((flavour) => this.#file.types.has(flavour));
    this.#look(found.length > 0, `type ${name}`);
    return found;
  }

  #members(name: string, declared: readonly DeclaredItem[], place: string, discriminator?: string): void {
    const members = this.#flat(name);
    this.#look(members !== undefined, place);
    if (members === undefined) return;
    for (const item of declared) {
      const member = members.get(item.name);
      const here = `${place}.${item.name}`;
      this.#look(member !== undefined, here);
      if (member === undefined) continue;
      this.#tags(item, member.comment, here);
      this.#look(member.optional === (item.optional || item.conditional), `${here} optional`);
      const text = member.type.replace(/ \| undefined$/, "");
      this.#look(matches(item.type, text), `${here} is ${JSON.stringify(item.type)}, not ${text}`);
    }
    const known = new Set([...declared.map((item) => item.name), discriminator]);
    for (const member of members.keys()) this.#look(known.has(member), `${place}.${member} is declared`);
  }

  /** The members of an interface with those of what it extends. */
  #flat(name: string): ReadonlyMap<string, GeneratedMember> | undefined {
    const type = this.#file.types.get(name);
    if (type?.kind !== "interface") return undefined;
    const inherited = type.extends.flatMap((base) => [...(this.#flat(base) ?? [])]);
    return new Map([...inherited, ...type.members]);
  }

  #declaredMembers({ base, data, ...expression }: DeclaredExpression): DeclaredItem[] {
    const parent = typeof base === "string" ? this.#objects.get(base) : undefined;
    const inherited = parent === undefined ? itemsOf(base) : this.#declaredMembers(parent);
    return [...inherited, ...("struct" in expression ? itemsOf(data) : [])];
  }
}

function tagsOf(value: unknown): Tagged {
  const { if: condition, features = [] } = (typeof value === "object" && value !== null ? value : {}) as {
    if?: unknown;
    features?: readonly (string | { name: string })[];
  };
  const names = features.map((feature) => (typeof feature === "string" ? feature : feature.name));
  return { conditional: condition !== undefined, features: names };
}

function itemsOf(data: unknown): DeclaredItem[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).map(([key, value]: [string, unknown]) => ({
    name: key.replace(/^\*/, ""),
    optional: key.startsWith("*"),
    type: typeof value === "object" && value !== null && "type" in value ? value.type : value,
    ...tagsOf(Array.isArray(value) ? undefined : value),
  }));
}

const scalars: Readonly<Record<string, readonly string[]>> = {
  str: ["string"],
  bool: ["boolean"],
  number: ["number"],
  null: ["null"],
  any: ["unknown"],
  ...Object.fromEntries(["int8", "int16", "int32", "uint8", "uint16", "uint32"].map((type) => [type, ["number"]])),
  ...Object.fromEntries(
    ["int", "int64", "uint64", "size"].map((type) => [type, ["number | bigint", 'I["int64"]', 'I["wide"]']]),
  ),
};

/** Whether a text of the file stands for a declared type: a name or a list of one. */
function matches(declared: unknown, text: string): boolean {
  if (Array.isArray(declared)) {
    const element = /^(?:readonly )?(?:\((.*)\)|([^|]*))\[\]$/.exec(text);
    return element !== null && matches(declared[0], element[1] ?? element[2] ?? "");
  }
  const name = String(declared);
  return (scalars[name] ?? [name, `${name}<I>`, `${name}Input`]).includes(text);
}
