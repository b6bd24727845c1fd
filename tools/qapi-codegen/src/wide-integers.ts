import type { Output, OutputMember, OutputShape } from "./output.js";
import { referencedName, wideBuiltins } from "./schema.js";

/**
 * The 64-bit integers of results whose values do pass 2^53, by place: `Type.member`, `EVENT.member`,
 * `command.returns`, or `Type.*` for the forms of an alternate.
 */
export type WideIntegers = ReadonlySet<string>;

/** Reads the checked-in list, an object of places and the reasons for them. */
export function parseWideIntegers(text: string): WideIntegers {
  const lines = Object.entries(JSON.parse(text) as Record<string, string>);
  for (const [place, reason] of lines) {
    if (reason === "") throw new Error(`${place} is on the list of wide integers without a reason`);
  }
  return new Set(lines.map(([place]) => place));
}

/** The place of a member: types without a name of their own go by their command or event. */
export function memberPlace(owner: string, member: string): string {
  return `${owner.replace(/:.*/, "")}.${member}`;
}

/** Every place of an output's results that holds a 64-bit integer. */
export function integerPlaces(output: Output): Set<string> {
  const places = new Set<string>();
  const isWide = (types: readonly string[]): boolean => types.some((type) => wideBuiltins.has(referencedName(type)));
  for (const { name, shape } of output.resultTypes.values()) {
    if (shape.kind === "alternate" && isWide(shape.types)) places.add(`${name}.*`);
    for (const member of membersOf(shape)) if (isWide(member.types)) places.add(memberPlace(name, member.name));
  }
  for (const command of output.commands) if (isWide(command.returns)) places.add(`${command.name}.returns`);
  return places;
}

function membersOf(shape: OutputShape): readonly OutputMember[] {
  if (shape.kind === "object") return shape.members;
  return shape.kind === "union" ? [...shape.members, ...shape.branches.flatMap(({ members }) => members)] : [];
}
