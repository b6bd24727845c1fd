import { describe, expect, test } from "vitest";
import { anyVersion, commonVersion, singleVersion } from "../src/combine.js";
import { mergeSchemas } from "../src/merged-model.js";
import type { Output, OutputShape } from "../src/output.js";
import { schemaOf } from "./support/schema-folder.js";

const merged = (...texts: readonly string[]) =>
  mergeSchemas("QMP", new Map(texts.map((text, index) => [String(index + 1), schemaOf(text)])));

const argument = (output: Output, name: string): OutputShape | undefined => output.argumentTypes.get(name)?.shape;
const result = (output: Output, name: string): OutputShape | undefined => output.resultTypes.get(name)?.shape;

/** `name?: a | b` of each member of a shape. */
function membersOf(shape: OutputShape | undefined): string[] {
  if (shape?.kind !== "object" && shape?.kind !== "union") throw new Error("not an object");
  return shape.members.map(({ name, optional, types }) => `${name}${optional ? "?" : ""}: ${types.join(" | ")}`);
}

function valuesOf(shape: OutputShape | undefined): string[] {
  if (shape?.kind !== "enum") throw new Error("not an enum");
  return shape.values.map(({ name }) => name);
}

describe("members", () => {
  const model = merged(
    "{ 'struct': 'S', 'data': { 'both': 'str', 'old': 'str', '*loose': 'str', 'n': 'uint8' } } { 'command': 'c', 'data': { 'both': 'str', '*old': 'str', '*strict': 'str', 'n': 'int' }, 'returns': 'S' }",
    "{ 'struct': 'S', 'data': { 'both': 'str', 'new': 'str', 'loose': 'str', 'n': 'int' } } { 'command': 'c', 'data': { 'both': 'str', '*new': 'str', 'strict': 'str', 'n': 'uint8' }, 'returns': 'S' }",
  );

  test("any takes the arguments of every version; a result member that one lacks is optional", () => {
    const any = anyVersion(model);
    expect(membersOf(argument(any, "c:arguments"))).toEqual([
      "both: str",
      "old?: str",
      "strict?: str",
      "n: int",
      "new?: str",
    ]);
    expect(membersOf(result(any, "S"))).toEqual(["both: str", "old?: str", "loose?: str", "n: int", "new?: str"]);
  });

  test("common has what all have: required in arguments if one requires it, optional in results if one may lack it", () => {
    const common = commonVersion(model);
    expect(membersOf(argument(common, "c:arguments"))).toEqual(["both: str", "strict: str", "n: uint8"]);
    expect(membersOf(result(common, "S"))).toEqual(["both: str", "loose?: str", "n: int"]);
  });

  test("one version is itself", () => {
    const first = singleVersion(model, "1");
    expect(membersOf(argument(first, "c:arguments"))).toEqual(["both: str", "old?: str", "strict?: str", "n: int"]);
    expect(membersOf(result(first, "S"))).toEqual(["both: str", "old: str", "loose?: str", "n: uint8"]);
  });

  test("a required member under an if may be absent", () => {
    const conditional = merged(
      "{ 'struct': 'S', 'data': { 'a': { 'type': 'str', 'if': 'X' } } } { 'command': 'c', 'returns': 'S' }",
    );
    expect(membersOf(result(singleVersion(conditional, "1"), "S"))).toEqual(["a?: str"]);
  });

  test("arguments that no value fits on every version are a fault to be decided on", () => {
    const impossible = merged(
      "{ 'command': 'c', 'data': { 'a': 'str' } }",
      "{ 'command': 'c', 'data': { 'b': 'str' } }",
    );
    expect(() => commonVersion(impossible)).toThrow("no arguments of c are right on every version because of member a");
    expect(membersOf(argument(anyVersion(impossible), "c:arguments"))).toEqual(["a?: str", "b?: str"]);
  });
});

describe("types that changed", () => {
  const member = (type: string, more = ""): string =>
    `{ 'struct': 'P', 'data': { 'p': 'str' } } { 'struct': 'Q', 'data': { 'p': 'str', '*q': 'str' } } { 'enum': 'E', 'data': ['a'] }
     { 'alternate': 'PorStr', 'data': { 'o': 'P', 's': 'str' } } ${more}
     { 'command': 'c', 'data': { '*x': ${type} }, 'returns': 'R' } { 'struct': 'R', 'data': { 'x': ${type} } }`;
  test.each([
    ["'str'", "'PorStr'", "x?: str | PorStr", "x?: str"],
    ["['str']", "['PorStr']", "x?: [str] | [PorStr]", "x?: [str]"],
    ["'str'", "'E'", "x?: str", "x?: E"],
    ["'int'", "'uint32'", "x?: int", "x?: uint32"],
    ["'P'", "'Q'", "x?: P | Q", "x?: P"],
    ["'str'", "'any'", "x?: str | any", "x?: str"],
  ])("from %s to %s", (older, newer, any, common) => {
    const model = merged(member(older), member(newer));
    expect(membersOf(argument(anyVersion(model), "c:arguments"))).toEqual([any]);
    expect(membersOf(argument(commonVersion(model), "c:arguments"))).toEqual([common]);
    expect(membersOf(result(commonVersion(model), "R"))).toEqual([any.replace("?", "")]);
  });

  test("an optional argument with nothing in common is not common", () => {
    const model = merged(member("'bool'"), member("'str'"));
    expect(membersOf(argument(commonVersion(model), "c:arguments"))).toEqual([]);
  });
});

describe("enums, alternates and branches", () => {
  const text = (values: string, forms: string, branches: string): string => `
    { 'struct': 'A', 'data': { 'a': 'str' } } { 'struct': 'B', 'data': { 'b': 'str' } }
    { 'enum': 'K', 'data': ${values} }
    { 'alternate': 'F', 'data': ${forms} }
    { 'union': 'U', 'base': { 'k': 'K', 'id': 'str' }, 'discriminator': 'k', 'data': ${branches} }
    { 'command': 'c', 'data': { 'f': 'F', 'u': 'U' } }
    { 'command': 'd', 'returns': ['U'] } { 'command': 'e', 'returns': 'F' } { 'command': 'f', 'returns': 'K' }`;
  const model = merged(
    text("['a', 'old', 'plain']", "{ 's': 'str', 'n': 'int' }", "{ 'a': 'A', 'old': 'B' }"),
    text("['a', 'new', 'plain']", "{ 's': 'str', 'b': 'bool' }", "{ 'a': 'A', 'new': 'B' }"),
  );
  const branches = (shape: OutputShape | undefined): string[] => {
    if (shape?.kind !== "union") throw new Error("not a union");
    return shape.branches.map(({ name, extends: base, tags }) => `${name} ${tags[0]?.values.join()} ${base ?? "-"}`);
  };

  test("any has all of them, both ways", () => {
    const any = anyVersion(model);
    expect(valuesOf(result(any, "K"))).toEqual(["a", "old", "plain", "new"]);
    expect(argument(any, "F")).toEqual({ kind: "alternate", types: ["str", "int", "bool"] });
    const all = ["U_A a A", "U_Old old B", "U_New new B", "U_Plain plain -"];
    expect(branches(argument(any, "U"))).toEqual(all);
    expect(branches(result(any, "U"))).toEqual(all);
  });

  test("common takes those that all take, and brings those that some send", () => {
    const common = commonVersion(model);
    expect(argument(common, "F")).toEqual({ kind: "alternate", types: ["str"] });
    expect(branches(argument(common, "U"))).toEqual(["U_A a A", "U_Plain plain -"]);
    expect(valuesOf(result(common, "K"))).toEqual(["a", "old", "plain", "new"]);
    expect(result(common, "F")).toEqual({ kind: "alternate", types: ["str", "int", "bool"] });
    expect(branches(result(common, "U"))).toEqual(["U_A a A", "U_Old old B", "U_New new B", "U_Plain plain -"]);
  });

  test("a branch whose type is another one in some version has its members written out", () => {
    const changed = merged(
      text("['a']", "{ 's': 'str' }", "{ 'a': 'A' }"),
      text("['a']", "{ 's': 'str' }", "{ 'a': 'AA' }").replace(
        "{ 'struct': 'B'",
        "{ 'struct': 'AA', 'data': { 'a': 'str', 'more': 'str' } } { 'struct': 'B'",
      ),
    );
    const shape = result(anyVersion(changed), "U");
    const members =
      shape?.kind === "union" ? shape.branches[0]?.members.map(({ name, optional }) => [name, optional]) : [];
    expect(members).toEqual([
      ["a", false],
      ["more", true],
    ]);
  });

  test("a struct that became a union is a struct with optional branch members in any, without them in common", () => {
    const struct = "{ 'struct': 'U', 'data': { 'k': 'str', 'id': 'str' } } { 'command': 'd', 'returns': ['U'] }";
    const model2 = merged(struct, text("['a']", "{ 's': 'str' }", "{ 'a': 'A' }"));
    expect(membersOf(result(anyVersion(model2), "U"))).toEqual(["k: str", "id: str", "a?: str"]);
    expect(membersOf(result(commonVersion(model2), "U"))).toEqual(
      ["k: str | K", "id: str"].map((line) => line.replace(" | K", "")),
    );
  });

  test("a struct that became a union with a branch that requires a member leaves nothing to common", () => {
    const struct = "{ 'struct': 'U', 'data': { 'k': 'str', 'id': 'str' } } { 'command': 'c', 'data': 'U' }";
    const model2 = merged(
      struct,
      text("['a']", "{ 's': 'str' }", "{ 'a': 'A' }").replace(
        "'data': { 'f': 'F', 'u': 'U' }",
        "'data': 'U', 'boxed': true",
      ),
    );
    expect(() => commonVersion(model2)).toThrow(
      "no arguments of c are right on every version because of member a of the branch a",
    );
  });

  test("a union as a branch gives one branch for each of its own", () => {
    const nested = merged(`
      { 'enum': 'K', 'data': ['a', 'b'] } { 'struct': 'A', 'data': { 'x': 'str' } }
      { 'union': 'Inner', 'base': { 'k': 'K' }, 'discriminator': 'k', 'data': { 'a': 'A' } }
      { 'enum': 'T', 'data': ['inner', 'none'] }
      { 'union': 'Outer', 'base': { 't': 'T', 'id': 'str' }, 'discriminator': 't', 'data': { 'inner': 'Inner' } }
      { 'command': 'c', 'data': 'Outer', 'boxed': true }`);
    const shape = argument(singleVersion(nested, "1"), "Outer");
    if (shape?.kind !== "union") throw new Error("not a union");
    expect(
      shape.branches.map(({ name, tags, baseMembers }) => [name, tags, baseMembers.map((member) => member.name)]),
    ).toEqual([
      [
        "Outer_InnerA",
        [
          { member: "t", values: ["inner"] },
          { member: "k", values: ["a"] },
        ],
        ["id"],
      ],
      [
        "Outer_InnerB",
        [
          { member: "t", values: ["inner"] },
          { member: "k", values: ["b"] },
        ],
        ["id"],
      ],
      ["Outer_None", [{ member: "t", values: ["none"] }], ["id"]],
    ]);
  });
});

describe("commands and events", () => {
  const model = merged(
    "{ 'command': 'old' } { 'command': 'both', 'allow-oob': true } { 'command': 'grown' } { 'event': 'OLD' } { 'event': 'BOTH' } { 'command': 'open', 'data': { 'id': 'str' }, 'gen': false }",
    "{ 'command': 'new' } { 'command': 'both' } { 'command': 'grown', 'data': { '*flat': 'bool' } } { 'event': 'NEW' } { 'event': 'BOTH' } { 'command': 'open', 'data': { 'id': 'str' } }",
  );

  test("any has those of every version, common those of all", () => {
    const any = anyVersion(model);
    expect(any.commands.map(({ name }) => name)).toEqual(["both", "grown", "new", "old", "open"]);
    expect(any.events.map(({ name }) => name)).toEqual(["BOTH", "NEW", "OLD"]);
    const common = commonVersion(model);
    expect(common.commands.map(({ name }) => name)).toEqual(["both", "grown", "open"]);
    expect(common.events.map(({ name }) => name)).toEqual(["BOTH"]);
  });

  test("arguments that some version lacks are optional in any and none in common", () => {
    const grown = (output: Output) => output.commands.find(({ name }) => name === "grown");
    expect(grown(anyVersion(model))).toMatchObject({ arguments: ["grown:arguments"], argumentsOptional: true });
    expect(grown(commonVersion(model))).toMatchObject({ arguments: [] });
  });

  test("out-of-band in some version, in all; open in the newest, in all", () => {
    const flags = (output: Output) =>
      output.commands.filter(({ outOfBand, open }) => outOfBand || open).map(({ name }) => name);
    expect(flags(anyVersion(model))).toEqual(["both"]);
    expect(flags(commonVersion(model))).toEqual([]);
    expect(flags(singleVersion(model, "1"))).toEqual(["both", "open"]);
  });

  test("an argument that one version requires and another has not at all leaves nothing to common", () => {
    const strict = merged("{ 'command': 'c' }", "{ 'command': 'c', 'data': { 'a': 'str' } }");
    expect(() => commonVersion(strict)).toThrow("no arguments of c are right on every version because of member a");
    expect(anyVersion(strict).commands[0]).toMatchObject({ arguments: ["c:arguments"], argumentsOptional: true });
  });

  test("an open command takes what the closed ones declare, so common follows those", () => {
    const opened = merged(
      "{ 'command': 'c', 'data': { 'id': 'str' }, 'gen': false }",
      "{ 'struct': 'Options', 'data': { 'id': 'str', '*more': 'str' } } { 'command': 'c', 'data': 'Options' }",
    );
    expect(commonVersion(opened).commands[0]).toMatchObject({ arguments: ["Options"], open: false });
    expect(membersOf(argument(commonVersion(opened), "Options"))).toEqual(["id: str", "more?: str"]);
    expect(anyVersion(opened).commands[0]).toMatchObject({ arguments: ["c:arguments", "Options"], open: false });
  });

  test("two forms of arguments that can't be told to be one are refused in common", () => {
    const forms = merged(
      "{ 'struct': 'A', 'data': { 'a': 'str' } } { 'struct': 'B', 'data': { '*b': 'str' } } { 'command': 'c', 'data': 'A' }",
      "{ 'struct': 'A', 'data': { 'a': 'str' } } { 'struct': 'B', 'data': { '*b': 'str' } } { 'command': 'c', 'data': 'B' }",
    );
    expect(() => commonVersion(forms)).toThrow("c takes A or B: what is right on every version?");
    expect(anyVersion(forms).commands[0]).toMatchObject({ arguments: ["A", "B"] });
  });

  test("remarks: since, removed, deprecated, unstable, if", () => {
    const remarked = merged(
      "{ 'command': 'old' } { 'command': 'c' }",
      "{ 'command': 'c', 'features': ['deprecated'] } { 'command': 'n', 'features': ['unstable'], 'if': 'X' }",
      "{ 'command': 'c', 'features': ['deprecated'] } { 'command': 'n', 'if': 'Y' }",
    );
    const remarks = (output: Output) =>
      Object.fromEntries(output.commands.map((command) => [command.name, command.remarks]));
    expect(remarks(anyVersion(remarked))).toEqual({
      old: { removed: "2" },
      c: { deprecated: "2" },
      n: { since: "2", condition: "Y" },
    });
    expect(remarks(singleVersion(remarked, "2"))["n"]).toEqual({ since: "2", unstable: true, condition: "X" });
    expect(remarks(singleVersion(remarked, "1"))["c"]).toEqual({});
  });

  test("data or a result in some versions only is refused", () => {
    const data = merged("{ 'event': 'E' }", "{ 'event': 'E', 'data': { 'a': 'str' } }");
    expect(() => anyVersion(data)).toThrow("the data of E is there in some versions only");
  });
});
