import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mergeSchemas, versionsOf } from "../src/merged-model.js";
import { parseModel, printModel } from "../src/model-file.js";
import { renamedTypes, withNewestNames } from "../src/renamed-types.js";
import { schemaOf } from "./support/schema-folder.js";

const merged = (...texts: readonly string[]) =>
  mergeSchemas("QMP", new Map(texts.map((text, index) => [String(index + 1), schemaOf(text)])));

describe("merging", () => {
  test("equal facts become one with all their versions, differing ones stand side by side", () => {
    const model = merged(
      "{ 'command': 'c', 'data': { 'a': 'str', '*b': 'int' } }",
      "{ 'command': 'c', 'data': { 'a': 'str', '*b': 'size' } }",
      "{ 'command': 'c', 'data': { 'a': { 'type': 'str', 'features': ['deprecated'] }, '*b': 'size' }, 'features': ['deprecated'] }",
    );
    expect(model.commands.get("c")).toEqual([
      { in: ["1", "2"], module: "block", arguments: "c:arguments" },
      { in: ["3"], module: "block", arguments: "c:arguments", features: [{ name: "deprecated" }] },
    ]);
    expect(model.types.get("c:arguments")?.items).toEqual([
      { in: ["1", "2"], member: "a", type: "str" },
      { in: ["1"], member: "b", type: "int", optional: true },
      { in: ["2", "3"], member: "b", type: "size", optional: true },
      { in: ["3"], member: "a", type: "str", features: [{ name: "deprecated" }] },
    ]);
  });

  test("a fact that comes back has both times", () => {
    const model = merged(
      "{ 'enum': 'E', 'data': ['a', 'b'] }",
      "{ 'enum': 'E', 'data': ['a'] }",
      "{ 'enum': 'E', 'data': ['a', 'b'] }",
    );
    expect(model.types.get("E")?.items).toContainEqual({ in: ["1", "3"], value: "b" });
    expect(versionsOf(model.types.get("E")?.heads ?? [], model)).toEqual(["1", "2", "3"]);
  });
});

describe("the model's file", () => {
  test("reads back as what was written", () => {
    const model = merged(
      "{ 'enum': 'E', 'data': ['a', { 'name': 'b', 'if': 'X' }] } { 'event': 'V', 'data': { 'e': 'E' } }",
      "{ 'enum': 'E', 'data': ['a'] } { 'command': 'c', 'returns': ['E'], 'allow-oob': true, 'features': [{ 'name': 'f', 'if': 'Y' }] }",
    );
    expect(parseModel(printModel(model))).toEqual(model);
  });

  test.each(["qmp", "qga"])("the recorded model of %s is in the form that the tool writes", (part) => {
    const text = readFileSync(new URL(`../model/${part}.json`, import.meta.url), "utf8");
    expect(printModel(parseModel(text))).toBe(text);
  });
});

describe("renamed types", () => {
  const old = "{ 'enum': 'Algorithm', 'data': ['a'] } { 'command': 'c', 'data': { 'x': ['Algorithm'] } }";
  const renamed = "{ 'enum': 'Algo', 'data': ['a', 'b'] } { 'command': 'c', 'data': { 'x': ['Algo'] } }";

  test("are told by a place that changed its type, when no version has both", () => {
    const model = merged(old, renamed);
    expect([...renamedTypes(model, "same-form")]).toEqual([["Algorithm", "Algo"]]);
    const newest = withNewestNames(model, "same-form");
    expect([...newest.types.keys()]).toEqual(["Algo", "c:arguments"]);
    expect(versionsOf(newest.types.get("Algo")?.heads ?? [], newest)).toEqual(["1", "2"]);
    expect(newest.types.get("c:arguments")?.items).toMatchObject([{ type: "[Algo]" }, { type: "[Algo]" }]);
  });

  test("are not when a version has both, or when their kinds differ", () => {
    const both = `${renamed} { 'enum': 'Algorithm', 'data': ['a'] }`;
    expect([...renamedTypes(merged(old, both), "same-form")]).toEqual([]);
    const struct = "{ 'struct': 'Algo', 'data': {} } { 'command': 'c', 'data': { 'x': ['Algo'] } }";
    expect([...renamedTypes(merged(old, struct), "same-form")]).toEqual([]);
  });

  test("a struct that became a union is renamed only where any form will do", () => {
    const struct = "{ 'command': 'c', 'data': { 'k': 'str' } }";
    const union = `
      { 'enum': 'K', 'data': ['a'] } { 'struct': 'A', 'data': {} }
      { 'union': 'U', 'base': { 'k': 'K' }, 'discriminator': 'k', 'data': { 'a': 'A' } }
      { 'command': 'c', 'data': 'U', 'boxed': true }`;
    const model = merged(struct, union);
    expect([...renamedTypes(model, "same-form")]).toEqual([]);
    expect([...renamedTypes(model, "any-form")]).toEqual([["c:arguments", "U"]]);
  });

  test("chains end at the newest name", () => {
    const text = (name: string): string =>
      `{ 'struct': '${name}', 'data': {} } { 'command': 'c', 'returns': '${name}' }`;
    expect([...renamedTypes(merged(text("A"), text("B"), text("C")), "same-form")]).toEqual([
      ["A", "C"],
      ["B", "C"],
    ]);
  });
});
