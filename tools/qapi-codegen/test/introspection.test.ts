import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readIntrospection, type Introspection } from "../src/introspection.js";
import { generatedText, parseGenerated, readGenerated } from "./support/generated-file.js";
import { compareWithIntrospection } from "./support/introspection-walk.js";

function recorded(version: string): Introspection {
  const url = new URL(`fixtures/introspection-${version}.json`, import.meta.url);
  return readIntrospection((JSON.parse(readFileSync(url, "utf8")) as { schema: unknown[] }).schema);
}

/** What commands and events lead to; a build without some option keeps types in its schema that nothing uses any more. */
function reachable({ types, commands, events }: Introspection): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const type = types.get(name);
    if (type === undefined || type.kind === "builtin" || found.has(name)) return;
    found.add(name);
    if (type.kind === "array") visit(type.element);
    if (type.kind === "alternate") type.types.forEach(visit);
    if (type.kind === "object") [...type.members, ...type.variants].forEach((part) => visit(part.type));
  };
  for (const command of commands.values()) [command.arguments, command.returns].forEach(visit);
  for (const event of events.values()) visit(event.data);
  return [...found].filter((name) => types.get(name)?.kind !== "array");
}

describe.each(["5.2", "7.2", "10.0", "11.1"])("QEMU %s", (version) => {
  const introspection = recorded(version);
  const comparison = compareWithIntrospection(readGenerated("qmp", `qemu-${version}`), introspection);

  test("everything that query-qmp-schema shows is in the version's file", () => {
    expect(comparison.missing).toEqual([]);
  });

  test("the walk looked at all of it", () => {
    expect(comparison.looked["command"]).toBe(introspection.commands.size);
    expect(comparison.looked["event"]).toBe(introspection.events.size);
    const unvisited = reachable(introspection).filter((name) => !comparison.visited.has(name));
    expect(unvisited).toEqual([]);
  });

  test("what the file has beyond it depends on how QEMU was built", async () => {
    const lines = comparison.beyond.map(({ place, condition }) => `${place}: ${condition ?? "always"}\n`);
    const text = [...new Set(lines)].sort().join("");
    await expect(text).toMatchFileSnapshot(`fixtures/beyond-introspection-${version}.txt`);
    expect(comparison.beyond.filter(({ condition }) => condition === undefined)).toEqual([]);
  });
});

describe("the comparison", () => {
  const text = generatedText("qmp", "qemu-11.1");
  const introspection = recorded("11.1");

  test.each([
    [/^ {2}"query-block": .*\n/m, "", "command: query-block"],
    [/^ {2}STOP: .*\n/m, "", "event: STOP"],
    [/^( {2}"query-block": )\w+;/m, "$1NoArguments;", "member: NoArguments.flat"],
    [/^( {2}"query-status": )\w+;/m, "$1QueryBlockArguments;", "no arguments: query-status takes nothing"],
    [/^ {2}flat\?: .*\n/m, "", "member: QueryBlockArguments.flat"],
    [/^( {2}flat)\?/m, "$1", "optional: QueryBlockArguments.flat optional true"],
    [/^( {2}flat\?: )boolean/m, "$1string", "scalar: QueryBlockArguments.flat is boolean, not string"],
    [/^ {2}\| "finish-migrate"\n/m, "", 'enum value: RunState "finish-migrate"'],
    [
      /^(export interface BlockdevOptions_Qcow2 [^}]* driver: )"qcow2";/m,
      '$1"qcow";',
      'branch: BlockdevOptions with driver "qcow2"',
    ],
    [/ \| "query-yank"(?= \| "yank";)/, "", "out-of-band: query-yank out-of-band"],
    [/(?<="query-block": .*BlockInfo<I>)\[\]/, "", "list: query-block→ is a list"],
  ])("finds what %s takes away", (pattern, replacement, missing) => {
    const changed = text.replace(pattern, replacement);
    expect(changed).not.toBe(text);
    const found = compareWithIntrospection(parseGenerated(changed), introspection).missing;
    expect(found.filter((line) => line.startsWith(missing))).not.toEqual([]);
  });

  test("finds what a file has too much, as it carries no if", () => {
    const changed = text.replace(/^( {2}flat\?: .*\n)/m, "$1  more?: boolean | undefined;\n");
    const { beyond } = compareWithIntrospection(parseGenerated(changed), introspection);
    expect(beyond).toContainEqual({ place: "member QueryBlockArguments.more", condition: undefined });
  });
});
