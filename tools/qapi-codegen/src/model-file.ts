import type { CommandFact, EventFact, Fact, MergedModel, MergedType, TypeHead, TypeItem } from "./merged-model.js";

/** How facts are written: `in` is left out when it equals the versions of what encloses the fact. */
type WrittenFact<F extends Fact> = Omit<F, "in"> & { readonly in?: readonly string[] };

interface WrittenModel {
  readonly namespace: "QMP" | "QGA";
  readonly versions: readonly string[];
  readonly types: Readonly<Record<string, { heads: WrittenFact<TypeHead>[]; items: WrittenFact<TypeItem>[] }>>;
  readonly commands: Readonly<Record<string, WrittenFact<CommandFact>[]>>;
  readonly events: Readonly<Record<string, WrittenFact<EventFact>[]>>;
}

/** The model as JSON text with one fact a line, so that a new QEMU version shows as a readable diff. */
export function printModel(model: MergedModel): string {
  const { namespace, versions } = model;
  const facts = (list: readonly Fact[], within: readonly string[], indent: string): string => {
    const lines = list.map((fact) => `${indent}  ${printFact(fact, within)}`);
    return lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n${indent}]`;
  };
  const type = ({ heads, items }: MergedType): string => {
    const within = union(heads, versions);
    return `{\n      "heads": ${facts(heads, versions, "      ")},\n      "items": ${facts(items, within, "      ")}\n    }`;
  };
  const section = <V>(map: ReadonlyMap<string, V>, print: (value: V) => string): string =>
    `{\n${[...map].map(([name, value]) => `    ${JSON.stringify(name)}: ${print(value)}`).join(",\n")}\n  }`;
  return `{
  "namespace": ${JSON.stringify(namespace)},
  "versions": ${JSON.stringify(versions)},
  "commands": ${section(model.commands, (list) => facts(list, versions, "    "))},
  "events": ${section(model.events, (list) => facts(list, versions, "    "))},
  "types": ${section(model.types, type)}
}
`;
}

/** Reads what {@link printModel} wrote. */
export function parseModel(text: string): MergedModel {
  const { namespace, versions, types, commands, events } = JSON.parse(text) as WrittenModel;
  const facts = <F extends Fact>(list: readonly WrittenFact<F>[], within: readonly string[]): F[] =>
    list.map((fact) => ({ ...fact, in: fact.in ?? within }) as unknown as F);
  return {
    namespace,
    versions,
    commands: new Map(Object.entries(commands).map(([name, list]) => [name, facts(list, versions)])),
    events: new Map(Object.entries(events).map(([name, list]) => [name, facts(list, versions)])),
    types: new Map(
      Object.entries(types).map(([name, { heads: writtenHeads, items }]) => {
        const heads = facts<TypeHead>(writtenHeads, versions);
        return [name, { heads, items: facts<TypeItem>(items, union(heads, versions)) }];
      }),
    ),
  };
}

function union(facts: readonly Fact[], versions: readonly string[]): string[] {
  return versions.filter((version) => facts.some((fact) => fact.in.includes(version)));
}

function printFact({ in: versions, ...attributes }: Fact, within: readonly string[]): string {
  const all = versions.join() === within.join() ? attributes : { ...attributes, in: versions };
  const members = Object.entries(all).map(([key, value]) => `${JSON.stringify(key)}: ${printInline(value)}`);
  return `{ ${members.join(", ")} }`;
}

function printInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printInline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${printInline(inner)}`)
    .join(", ")} }`;
}
