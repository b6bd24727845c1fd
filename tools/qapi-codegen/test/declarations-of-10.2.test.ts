import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareWithDeclarations, type DeclaredExpression } from "./support/declaration-check.js";
import { readGenerated } from "./support/generated-file.js";

function recorded(part: "qapi" | "qga"): DeclaredExpression[] {
  const url = new URL(`fixtures/declarations-${part}-10.2.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as DeclaredExpression[];
}

test("everything that the schema of 10.2 declares is in the version's file, and nothing else is in its types", () => {
  const expressions = recorded("qapi");
  const { missing, looked } = compareWithDeclarations(readGenerated("qmp", "qemu-10.2"), expressions);
  expect(missing).toEqual([]);
  expect(looked).toBeGreaterThan(expressions.length * 10);
});

test("everything that the agent's schema of 10.2 declares is in the version's file", () => {
  const expressions = recorded("qga");
  const { missing, looked } = compareWithDeclarations(readGenerated("qga", "qemu-10.2"), expressions);
  expect(missing).toEqual([]);
  expect(looked).toBeGreaterThan(expressions.length * 5);
});

test("the agent's newest file says what the declarations of 10.2 say", () => {
  const { missing } = compareWithDeclarations(readGenerated("qga", "qemu-11.1"), recorded("qga"));
  expect(missing).toEqual([]);
});

test("no command and no event of 10.2 is invented", () => {
  const expressions = recorded("qapi");
  const { commands, events } = readGenerated("qmp", "qemu-10.2");
  expect(new Set(commands.keys())).toEqual(new Set(expressions.flatMap((expression) => expression["command"] ?? [])));
  expect(new Set(events.keys())).toEqual(new Set(expressions.flatMap((expression) => expression["event"] ?? [])));
});
