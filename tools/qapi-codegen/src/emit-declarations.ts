import { docComment } from "./emit-comment.js";
import {
  alternatives,
  baseSuffix,
  integerParameter,
  memberKey,
  nameIn,
  type TypeContext,
  typeDeclaration,
  unionText,
} from "./emit-types.js";
import type { Direction, Output, OutputCommand, OutputEvent, OutputType } from "./output.js";
import { referenceLink } from "./reference-links.js";

/** Names that every file of declarations has beside those of the schema. */
const ownNames = [
  "Command",
  "Commands",
  "Events",
  "OobCommand",
  "NoArguments",
  "NoResult",
  "IntegerTypes",
  "IntegerTypesByMode",
];

const ownTypes = `/** The arguments of a command that takes none: \`{}\`. */
export interface NoArguments {
  [member: string]: never;
}

/** The result of a command that returns no data: \`{}\`. */
export interface NoResult {}

/** What a command takes and what it returns. */
export interface Command<Arguments, Returns> {
  arguments: Arguments;
  returns: Returns;
}
`;

/** One type with what belongs to it: a union stands with its branches. */
export interface Declaration {
  readonly text: string;
  /** The names that the text exports. */
  readonly names: readonly string[];
}

/** What one file of declarations holds. */
export interface Declarations {
  /** The maps of commands and events, and the types that they need. */
  readonly maps: string;
  readonly types: readonly Declaration[];
}

/**
 * The declarations of one file.
 * @throws Error when two things would get the same name.
 */
export function declarationsOf(context: TypeContext, output: Output): Declarations {
  const types = typesOf(context, output);
  checkNames(context, types);
  const open = new Set(output.commands.flatMap((command) => (command.open ? command.arguments : [])));
  const commands = output.commands.map((command) => commandLine(context, command, output)).join("");
  const maps = [
    ownTypes,
    `/** Every command with its arguments and its result. */\nexport interface Commands${integerParameter} {\n${commands}}\n`,
  ];
  if (output.events.length > 0) {
    const events = output.events.map((event) => eventLine(context, event)).join("");
    const outOfBand = output.commands.filter((command) => command.outOfBand).map(({ name }) => JSON.stringify(name));
    maps.push(
      `/** Every event with its data; \`undefined\` for an event that carries none. */\nexport interface Events${integerParameter} {\n${events}}\n`,
      `/** The commands that may be executed out-of-band. */\nexport type OobCommand =${alternatives(outOfBand)};\n`,
    );
  }
  const declarations = types.map(({ type, direction }) => {
    const text = typeDeclaration(context, type, direction, direction === "arguments" && open.has(type.name));
    return { text, names: [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = ""]) => name) };
  });
  return { maps: maps.join("\n"), types: declarations };
}

interface DirectedType {
  readonly type: OutputType;
  readonly direction: Direction;
}

/** Every type by name with the direction it is written for; both when its flavours differ. */
function typesOf({ flavours }: TypeContext, { argumentTypes, resultTypes }: Output): DirectedType[] {
  const names = [...new Set([...argumentTypes.keys(), ...resultTypes.keys()])].sort();
  return names.flatMap((name) => {
    const [taken, given] = [argumentTypes.get(name), resultTypes.get(name)];
    const result: DirectedType[] = given === undefined ? [] : [{ type: given, direction: "results" }];
    const argument: DirectedType[] = taken === undefined ? [] : [{ type: taken, direction: "arguments" }];
    return result.length === 0 || flavours.split.has(name) ? [...result, ...argument] : result;
  });
}

function checkNames(context: TypeContext, types: readonly DirectedType[]): void {
  const owners = new Map(ownNames.map((name) => [name, "a name that every generated file has"]));
  const claim = (name: string, owner: string): void => {
    const other = owners.get(name);
    if (other !== undefined) throw new Error(`${owner} and ${other} would both be called ${name}`);
    owners.set(name, owner);
  };
  for (const { type, direction } of types) {
    const name = nameIn(context, type.name, direction);
    claim(name, `type ${type.name} (${direction})`);
    if (type.shape.kind !== "union") continue;
    claim(name + baseSuffix, `base of ${type.name}`);
    for (const branch of type.shape.branches) {
      claim(
        name + branch.name.slice(type.name.length),
        `branch ${branch.tags.map(({ values }) => values.join()).join()} of ${type.name}`,
      );
    }
  }
}

function commandLine(context: TypeContext, command: OutputCommand, { argumentTypes }: Output): string {
  const { name, module, remarks } = command;
  const taken = command.arguments.map((type) => nameIn(context, type, "arguments"));
  const mayBeEmpty = command.arguments.some((type) => takesNothing(argumentTypes.get(type)));
  if (taken.length === 0 || (command.argumentsOptional && !mayBeEmpty)) taken.push("NoArguments");
  const returns = unionText(context, command.returns, "results", `${name}.returns`);
  const result = command.silent ? "undefined" : returns === "" ? "NoResult" : returns;
  const link = `[${name}](${referenceLink(context.namespace, { kind: "command", module, name, remarks })})`;
  return `${docComment("  ", link, remarks)}  ${memberKey(name)}: Command<${taken.join(" | ")}, ${result}>;\n`;
}

/** Whether a type is an object without a required member, so that `{}` is one. */
function takesNothing(type: OutputType | undefined): boolean {
  return type?.shape.kind === "object" && type.shape.members.every(({ optional }) => optional);
}

function eventLine(context: TypeContext, event: OutputEvent): string {
  const { name, module, remarks } = event;
  const data = unionText(context, event.data, "results", name);
  const link = `[${name}](${referenceLink(context.namespace, { kind: "event", module, name, remarks })})`;
  return `${docComment("  ", link, remarks)}  ${memberKey(name)}: ${data === "" ? "undefined" : data};\n`;
}
