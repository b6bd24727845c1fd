import { describe, expect, test } from "vitest";
import { introspectedVersion } from "../src/introspected-version.js";
import { type Introspection, readIntrospection } from "../src/introspection.js";
import type { Schema } from "../src/schema.js";
import { schemaOf } from "./support/schema-folder.js";

const builtins = [
  { name: "str", "meta-type": "builtin", "json-type": "string" },
  { name: "int", "meta-type": "builtin", "json-type": "int" },
  { name: "bool", "meta-type": "builtin", "json-type": "boolean" },
  { name: "[str]", "meta-type": "array", "element-type": "str" },
  { name: "0", "meta-type": "object", members: [] },
];

function shown(...entries: readonly object[]): Introspection {
  return readIntrospection([...builtins, ...entries]);
}

const command = (name: string, more: object = {}): object => ({
  name,
  "meta-type": "command",
  "arg-type": "0",
  "ret-type": "0",
  ...more,
});
const object = (name: string, ...members: readonly object[]): object => ({ name, "meta-type": "object", members });

/** The version after `previous`, where the witness has the same declarations. */
function next(
  previous: Schema,
  introspection: Introspection,
  { witness = shown(), names = {} }: { witness?: Introspection; names?: Readonly<Record<string, string>> } = {},
): Schema {
  const input = { previous, introspection, witness: { schema: previous, introspection: witness } };
  return introspectedVersion({ ...input, names: new Map(Object.entries(names)) });
}

describe("what is gone", () => {
  const declared = `
    { 'enum': 'E', 'data': ['a', 'b', { 'name': 'c', 'if': 'C' }] }
    { 'command': 'kept' }
    { 'command': 'gone' }
    { 'command': 'conditional', 'if': 'X' }
    { 'command': 'with-arguments', 'data': { 'e': 'E', '*old': 'str', '*other': { 'type': 'str', 'if': 'Y' } } }`;
  const now = shown(
    command("kept"),
    command("with-arguments", { "arg-type": "1" }),
    object("1", { name: "e", type: "2" }),
    { name: "2", "meta-type": "enum", members: [{ name: "a" }] },
  );
  const before = shown(
    command("kept"),
    command("gone"),
    command("conditional"),
    command("with-arguments", { "arg-type": "7" }),
    object(
      "7",
      { name: "e", type: "8" },
      { name: "old", type: "str", default: null },
      { name: "other", type: "str", default: null },
    ),
    { name: "8", "meta-type": "enum", members: [{ name: "a" }, { name: "b" }, { name: "c" }] },
  );

  test("an item without an if that the same build had before", () => {
    const { commands, types } = next(schemaOf(declared), now, { witness: before });
    expect([...commands.keys()]).toEqual(["kept", "conditional", "with-arguments"]);
    expect(types.get("with-arguments:arguments")).toMatchObject({ members: [{ name: "e" }, { name: "other" }] });
    expect(types.get("E")).toMatchObject({ values: [{ name: "a" }, { name: "c" }] });
  });

  test("absence alone proves nothing", () => {
    const { commands, types } = next(schemaOf(declared), now, { witness: shown() });
    expect([...commands.keys()]).toEqual(["kept", "gone", "conditional", "with-arguments"]);
    expect(types.get("with-arguments:arguments")).toMatchObject({
      members: [{ name: "e" }, { name: "old" }, { name: "other" }],
    });
    expect(types.get("E")).toMatchObject({ values: [{ name: "a" }, { name: "b" }, { name: "c" }] });
  });

  test("an item of a type that is itself under an if is kept", () => {
    const schema = schemaOf("{ 'enum': 'E', 'data': ['a', 'b'], 'if': 'X' } { 'command': 'c', 'returns': 'E' }");
    const build = (...values: readonly string[]): Introspection =>
      shown(command("c", { "ret-type": "1" }), { name: "1", "meta-type": "enum", values });
    const { types } = next(schema, build("a"), { witness: build("a", "b") });
    expect(types.get("E")).toMatchObject({ values: [{ name: "a" }, { name: "b" }] });
  });

  test("types go with the last thing that used them; what nothing ever used stays", () => {
    const schema = schemaOf(`
      { 'struct': 'Inner', 'data': { 'a': 'str' } }
      { 'struct': 'Outer', 'data': { 'inner': 'Inner' } }
      { 'struct': 'Unused', 'data': {} }
      { 'command': 'gone', 'returns': 'Outer' }`);
    const witness = shown(command("gone", { "ret-type": "1" }), object("1", { name: "inner", type: "2" }), object("2"));
    expect([...next(schema, shown(), { witness }).types.keys()]).toEqual(["Unused"]);
  });

  test("an event and a union's branch", () => {
    const schema = schemaOf(`
      { 'enum': 'K', 'data': ['x', 'y'] }
      { 'struct': 'X', 'data': { 'x': 'str' } }
      { 'struct': 'Y', 'data': { 'y': 'str' } }
      { 'union': 'U', 'base': { 'k': 'K' }, 'discriminator': 'k', 'data': { 'x': 'X', 'y': 'Y' } }
      { 'event': 'GONE' }
      { 'event': 'KEPT', 'data': 'U', 'boxed': true }`);
    const build = (...branches: readonly string[]): readonly object[] => [
      { name: "KEPT", "meta-type": "event", "arg-type": "1" },
      {
        ...object("1", { name: "k", type: "2" }),
        tag: "k",
        variants: branches.map((value) => ({ case: value, type: value === "x" ? "3" : "4" })),
      },
      { name: "2", "meta-type": "enum", members: branches.map((name) => ({ name })) },
      object("3", { name: "x", type: "str" }),
      object("4", { name: "y", type: "str" }),
    ];
    const witness = shown(...build("x", "y"), { name: "GONE", "meta-type": "event", "arg-type": "0" });
    const { events, types } = next(schema, shown(...build("x")), { witness });
    expect([...events.keys()]).toEqual(["KEPT"]);
    expect(types.get("U")).toMatchObject({ variants: [{ value: "x" }] });
    expect(types.get("K")).toMatchObject({ values: [{ name: "x" }] });
    expect(types.has("Y")).toBe(false);
  });
});

describe("what is new", () => {
  test("members, values, features, arguments where there were none; integers are 64-bit", () => {
    const schema = schemaOf(`
      { 'enum': 'E', 'data': ['a'] }
      { 'struct': 'S', 'data': { 'e': 'E', 'n': 'uint8' } }
      { 'command': 'c', 'returns': 'S' }
      { 'command': 'd' }`);
    const { commands, types } = next(
      schema,
      shown(
        command("c", { "ret-type": "1", features: ["deprecated"], "allow-oob": true }),
        command("d", { "arg-type": "3" }),
        object("1", { name: "e", type: "2" }, { name: "n", type: "int" }, { name: "more", type: "int", default: null }),
        { name: "2", "meta-type": "enum", members: [{ name: "a" }, { name: "b", features: ["unstable"] }] },
        object("3", { name: "flat", type: "bool", default: null }),
      ),
    );
    expect(commands.get("c")).toMatchObject({ features: [{ name: "deprecated" }], outOfBand: true, returns: "S" });
    expect(commands.get("d")).toMatchObject({ arguments: "d:arguments" });
    expect(types.get("d:arguments")).toMatchObject({ members: [{ name: "flat", type: "bool", optional: true }] });
    expect(types.get("E")).toMatchObject({ values: [{ name: "a" }, { name: "b", features: [{ name: "unstable" }] }] });
    expect(types.get("S")).toMatchObject({
      members: [
        { name: "e", type: "E" },
        { name: "n", type: "uint8" },
        { name: "more", type: "int", optional: true },
      ],
    });
  });

  test("commands and events", () => {
    const { commands, events } = next(
      schemaOf("{ 'command': 'c' }"),
      shown(
        command("c"),
        command("new", { "arg-type": "1", "ret-type": "[str]" }),
        object("1", { name: "a", type: "str" }),
        {
          name: "NEW",
          "meta-type": "event",
          "arg-type": "1",
        },
      ),
    );
    expect(commands.get("new")).toMatchObject({ arguments: "new:arguments", returns: "[str]" });
    expect(events.get("NEW")).toMatchObject({ data: "NEW:data" });
  });

  test("a member that became optional or changed its type", () => {
    const schema = schemaOf(`
      { 'alternate': 'StrOrNull', 'data': { 's': 'str', 'n': 'null' } }
      { 'command': 'known', 'data': { 'v': 'StrOrNull' } }
      { 'command': 'c', 'data': { 'a': 'str', 'b': 'str' } }`);
    const { types } = next(
      schema,
      shown(
        { name: "null", "meta-type": "builtin", "json-type": "null" },
        command("known", { "arg-type": "1" }),
        object("1", { name: "v", type: "9" }),
        { name: "9", "meta-type": "alternate", members: [{ type: "str" }, { type: "null" }] },
        command("c", { "arg-type": "2" }),
        object("2", { name: "a", type: "str", default: null }, { name: "b", type: "9" }),
      ),
    );
    expect(types.get("c:arguments")).toMatchObject({
      members: [
        { name: "a", type: "str", optional: true },
        { name: "b", type: "StrOrNull", optional: false },
      ],
    });
  });

  describe("types that only the introspection knows", () => {
    const schema = (): Schema =>
      schemaOf("{ 'struct': 'S', 'data': { 'a': 'str' } } { 'command': 'c', 'returns': 'S' }");
    const now = shown(
      command("c", { "ret-type": "1" }),
      object(
        "1",
        { name: "a", type: "str" },
        { name: "mode", type: "5" },
        { name: "again", type: "5" },
        { name: "part", type: "6" },
      ),
      { name: "5", "meta-type": "enum", members: [{ name: "x" }] },
      object("6", { name: "deep", type: "7" }),
      { name: "7", "meta-type": "alternate", members: [{ type: "str" }, { type: "[str]" }] },
    );

    test("bear the name that the table gives to their first place", () => {
      const names = { "S.mode": "Mode", "S.part": "Part", "Part.deep": "Deep" };
      const { types } = next(schema(), now, { names });
      expect(types.get("S")).toMatchObject({
        members: [
          { name: "a" },
          { name: "mode", type: "Mode" },
          { name: "again", type: "Mode" },
          { name: "part", type: "Part" },
        ],
      });
      expect(types.get("Mode")).toMatchObject({ kind: "enum", undeclared: true, values: [{ name: "x" }] });
      expect(types.get("Deep")).toMatchObject({ alternatives: [{ type: "str" }, { type: "[str]" }] });
    });

    test("must be named", () => {
      expect(() => next(schema(), now)).toThrow("need a name for: S.mode, S.part, S.part.deep");
    });

    test("a name that nothing needs is a fault of the table", () => {
      const names = { "S.mode": "Mode", "S.part": "Part", "Part.deep": "Deep", "S.gone": "Gone" };
      expect(() => next(schema(), now, { names })).toThrow("names for introspected types that nothing uses: S.gone");
    });

    test("a name that is taken", () => {
      const names = { "S.mode": "S", "S.part": "Part", "Part.deep": "Deep" };
      expect(() => next(schema(), now, { names })).toThrow("the name S for S.mode is taken");
    });
  });

  test("one type under several masks is one type; when the masks differ it is refused", () => {
    const schema = schemaOf(
      "{ 'struct': 'S', 'data': { 'a': 'str' } } { 'command': 'c', 'data': { 'x': 'S', 'y': 'S' } }",
    );
    const build = (second: object): Introspection =>
      shown(
        command("c", { "arg-type": "1" }),
        object("1", { name: "x", type: "2" }, { name: "y", type: "3" }),
        object("2", { name: "a", type: "str" }),
        second,
      );
    expect(next(schema, build(object("3", { name: "a", type: "str" }))).types.get("S")).toMatchObject({
      members: [{ name: "a" }],
    });
    expect(() => next(schema, build(object("3", { name: "b", type: "str" })))).toThrow(
      "S has become several types that differ: 2, 3",
    );
  });
});
