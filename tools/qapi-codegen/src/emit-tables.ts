import type { MergedModel } from "./merged-model.js";
import { versionsOf } from "./merged-model.js";

/** The text of `tables.ts`, without its header. */
export function tablesText(model: MergedModel): string {
  const { versions } = model;
  const commands = presenceTable(model, model.commands);
  const outOfBand = [...model.commands]
    .filter(([, facts]) => facts.some((fact) => fact.outOfBand))
    .map(([name]) => name);
  const dataless = [...model.events].filter(([, facts]) => facts.some(({ data }) => data === undefined));
  const hasEvents = model.events.size > 0;
  const events = `
const eventTable =
  ${JSON.stringify(presenceTable(model, model.events))};
let events: Map<string, number> | undefined;

/** Which supported versions have an event; undefined for a name that none has. */
export function eventPresence(name: string): Presence | undefined {
  events ??= parseTable(eventTable);
  return presence(events.get(name));
}

const dataless: ReadonlySet<string> = new Set(${JSON.stringify(dataless.map(([name]) => name))});

/** Whether an event comes with data in every supported version that has it; false for a name that none has. */
export function alwaysHasData(name: string): boolean {
  events ??= parseTable(eventTable);
  return events.has(name) && !dataless.has(name);
}

/** The commands that some supported version lets be executed out-of-band. */
export const oobCommands: ReadonlySet<string> = new Set(${JSON.stringify(outOfBand)});
`;
  return `import type { QemuVersion } from "./registry.js";

/** The versions that have a model, oldest first. */
export const qemuVersions: readonly QemuVersion[] = ${JSON.stringify(versions)};

/** In which of the supported versions a command or event is. */
export interface Presence {
  /** Oldest first, never empty. */
  readonly versions: readonly QemuVersion[];
  /** The first supported version that has it; QEMU itself may have got it in a version between two supported ones. */
  readonly since: QemuVersion;
  /** The first supported version that has it no more. */
  readonly removed: QemuVersion | undefined;
}

// "<mask>:<name> <name> …;<mask>:…", where bit i of the hexadecimal mask stands for qemuVersions[i]. Parsed when first
// asked, so that importing costs nothing.
const commandTable =
  ${JSON.stringify(commands)};
let commands: Map<string, number> | undefined;

/** Which supported versions have a command; undefined for a name that none has. */
export function commandPresence(name: string): Presence | undefined {
  commands ??= parseTable(commandTable);
  return presence(commands.get(name));
}
${hasEvents ? events : ""}
function parseTable(table: string): Map<string, number> {
  const masks = new Map<string, number>();
  for (const group of table.split(";")) {
    const [mask = "0", names = ""] = group.split(":");
    for (const name of names.split(" ")) masks.set(name, Number.parseInt(mask, 16));
  }
  return masks;
}

function presence(mask: number | undefined): Presence | undefined {
  if (mask === undefined) return undefined;
  const versions = qemuVersions.filter((_, index) => (mask & (1 << index)) !== 0);
  const [since] = versions;
  const last = versions[versions.length - 1];
  if (since === undefined || last === undefined) return undefined;
  return { versions, since, removed: qemuVersions[qemuVersions.indexOf(last) + 1] };
}
`;
}

function presenceTable(
  model: MergedModel,
  items: ReadonlyMap<string, readonly { readonly in: readonly string[] }[]>,
): string {
  const groups = new Map<number, string[]>();
  for (const [name, facts] of items) {
    const present = versionsOf(facts, model);
    const mask = model.versions.reduce(
      (bits, version, index) => (present.includes(version) ? bits | (1 << index) : bits),
      0,
    );
    groups.set(mask, [...(groups.get(mask) ?? []), name]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([mask, names]) => `${mask.toString(16)}:${names.join(" ")}`)
    .join(";");
}
