import { docComment } from "./emit-comment.js";
import {
  alternatives,
  baseSuffix,
  type Declaration,
  integerParameter,
  memberKey,
  nameIn,
  type TypeContext,
  typeDeclarations,
  unionText,
} from "./emit-types.js";
import type { Direction, Output, OutputCommand, OutputEvent, OutputType } from "./output.js";
import { referenceLink } from "./reference-links.js";

/** Names that every file of declarations has beside those of the schema. */
const ownNames = [
  "Command",
  "CommandArguments",
  "CommandReturns",
  "Commands",
  "Events",
  "JobCommand",
  "Model",
  "OobCommand",
  "NoArguments",
  "NoResult",
  "IntegerTypes",
  "IntegerTypesByMode",
];

const ownTypes: readonly Declaration[] = [
  {
    name: "NoArguments",
    text: `/** The arguments of a command that takes none: \`{}\`. */
export interface NoArguments {
  [member: string]: never;
}
`,
  },
  {
    name: "NoResult",
    text: `/** The result of a command that returns no data: \`{}\`. */
export interface NoResult {}
`,
  },
  {
    name: "Command",
    text: `/** What a command takes and what it returns. */
export interface Command<Arguments, Returns> {
  arguments: Arguments;
  returns: Returns;
}
`,
  },
];

// Of the two maps that this one is made of, a compiler reads each by itself: what a command takes is then one look-up.
const commandsMap = `/** Every command with its arguments and its result. */
export type Commands${integerParameter} = {
  [Name in keyof CommandArguments]: Command<CommandArguments[Name], CommandReturns<I>[Name]>;
};
`;

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
  const taken = output.commands.map((command) => argumentsLine(context, command, output));
  const given = output.commands.map((command) => `  ${memberKey(command.name)}: ${returnsText(context, command)};\n`);
  const maps = [
    `/** What every command takes. */\nexport interface CommandArguments {\n${taken.join("")}}\n`,
    `/** What every command returns. */\nexport interface CommandReturns${integerParameter} {\n${given.join("")}}\n`,
    commandsMap,
  ];
  const hasEvents = output.events.length > 0;
  if (hasEvents) {
    const events = output.events.map((event) => eventLine(context, event)).join("");
    const names = (some: readonly OutputCommand[]): string =>
      alternatives(some.map(({ name }) => JSON.stringify(name)));
    maps.push(
      `/** Every event with its data; \`undefined\` for an event that carries none. */\nexport interface Events${integerParameter} {\n${events}}\n`,
      `/** The commands that may be executed out-of-band. */\nexport type OobCommand =${names(output.commands.filter(({ outOfBand }) => outOfBand))};\n`,
      `/** The commands that start a job: those that take a \`job-id\`. */\nexport type JobCommand =${names(output.commands.filter((command) => startsJob(command, output)))};\n`,
    );
  }
  maps.push(modelText(hasEvents));
  const declarations = types.flatMap(({ type, direction }) =>
    typeDeclarations(context, type, direction, direction === "arguments" && open.has(type.name)),
  );
  return { maps: maps.join("\n"), types: [...ownTypes, ...declarations] };
}

/** An interface of the maps: what the registry names of each file. */
function modelText(hasEvents: boolean): string {
  const members = [
    "arguments: CommandArguments;",
    "returns: CommandReturns<I>;",
    "commands: Commands<I>;",
    ...(hasEvents ? ["events: Events<I>;", "oob: OobCommand;", "jobs: JobCommand;"] : []),
  ];
  const body = members.map((member) => `  ${member}\n`).join("");
  return `/** All commands and events. */\nexport interface Model${integerParameter} {\n${body}}\n`;
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

function argumentsLine(context: TypeContext, command: OutputCommand, { argumentTypes }: Output): string {
  const { name, module, remarks } = command;
  const taken = command.arguments.map((type) => nameIn(context, type, "arguments"));
  const mayBeEmpty = command.arguments.some((type) => takesNothing(argumentTypes.get(type)));
  if (taken.length === 0 || (command.argumentsOptional && !mayBeEmpty)) taken.push("NoArguments");
  const link = `[${name}](${referenceLink(context.namespace, { kind: "command", module, name, remarks })})`;
  return `${docComment("  ", link, remarks)}  ${memberKey(name)}: ${taken.join(" | ")};\n`;
}

function returnsText(context: TypeContext, command: OutputCommand): string {
  if (command.silent) return "undefined";
  return unionText(context, command.returns, "results", `${command.name}.returns`) || "NoResult";
}

/** Whether all arguments that a command may be given have a `job-id`, so that it starts a job. */
function startsJob({ arguments: taken, open }: OutputCommand, { argumentTypes }: Output): boolean {
  return (
    !open &&
    taken.length > 0 &&
    taken.every((type) => {
      const shape = argumentTypes.get(type)?.shape;
      return shape?.kind === "object" && shape.members.some(({ name }) => name === "job-id");
    })
  );
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
