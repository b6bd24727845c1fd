import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readIntrospection, type Introspection } from "../src/introspection.js";
import { readGenerated } from "./support/generated-file.js";
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
