import { describe, expect, test } from "vitest";
import { schemaOf } from "./support/schema-folder.js";

const str = { optional: false, type: "str" };

describe("commands and events", () => {
  test("inline arguments get a type of their own, named ones keep their name", () => {
    const { commands, types } = schemaOf(`
      { 'struct': 'Options', 'data': { 'id': 'str' } }
      { 'command': 'a', 'data': { 'id': 'str', '*n': 'int' }, 'returns': ['str'] }
      { 'command': 'b', 'data': 'Options', 'boxed': true, 'coroutine': true, 'allow-preconfig': true }
      { 'command': 'c', 'data': {} }`);
    expect(commands.get("a")).toEqual({ name: "a", module: "block", arguments: "a:arguments", returns: "[str]" });
    expect(types.get("a:arguments")).toMatchObject({
      members: [
        { name: "id", ...str },
        { name: "n", type: "int", optional: true },
      ],
    });
    expect(commands.get("b")).toEqual({ name: "b", module: "block", arguments: "Options" });
    expect(commands.get("c")).toEqual({ name: "c", module: "block" });
  });

  test("out-of-band, open and silent commands", () => {
    const { commands } = schemaOf(`
      { 'command': 'a', 'allow-oob': true, 'gen': false }
      { 'command': 'b', 'data': { 'driver': 'str' }, 'gen': false }
      { 'command': 'c', 'success-response': false }`);
    expect(commands.get("a")).toEqual({ name: "a", module: "block", outOfBand: true });
    expect(commands.get("b")).toMatchObject({ open: true });
    expect(commands.get("c")).toEqual({ name: "c", module: "block", silent: true });
  });

  test("events", () => {
    const { events, types } = schemaOf(`
      { 'event': 'STOP' }
      { 'event': 'SHUTDOWN', 'data': { 'guest': 'bool' }, 'if': 'CONFIG_X' }`);
    expect(events.get("STOP")).toEqual({ name: "STOP", module: "block" });
    expect(events.get("SHUTDOWN")).toMatchObject({ data: "SHUTDOWN:data", condition: "CONFIG_X" });
    expect(types.get("SHUTDOWN:data")).toMatchObject({ condition: "CONFIG_X" });
  });

  test("an event's name must be upper case, as lower case is the client's", () => {
    expect(() => schemaOf("\n{ 'event': 'Stop' }")).toThrow(/block\.json:2: event name 'Stop' is not upper case/);
  });
});

describe("types", () => {
  test("conditions and features of every kind of item", () => {
    const { types, commands } = schemaOf(`
      { 'enum': 'E', 'data': ['a', { 'name': 'b', 'if': 'B', 'features': ['deprecated'] }], 'prefix': 'X' }
      { 'struct': 'S', 'data': { '*m': { 'type': ['E'], 'if': { 'not': 'M' }, 'features': ['unstable'] } },
        'features': [{ 'name': 'f', 'if': 'F' }, 'g'], 'if': 'S' }
      { 'alternate': 'A', 'data': { 'one': { 'type': 'S', 'if': 'O' }, 'two': ['str'] } }
      { 'command': 'c', 'features': ['deprecated'] }`);
    expect(types.get("E")).toMatchObject({
      values: [{ name: "a" }, { name: "b", condition: "B", features: [{ name: "deprecated" }] }],
    });
    expect(types.get("S")).toMatchObject({
      condition: "S",
      features: [{ name: "f", condition: "F" }, { name: "g" }],
      members: [{ name: "m", optional: true, type: "[E]", condition: "!M", features: [{ name: "unstable" }] }],
    });
    expect(types.get("A")).toMatchObject({ alternatives: [{ type: "S", condition: "O" }, { type: "[str]" }] });
    expect(commands.get("c")).toMatchObject({ features: [{ name: "deprecated" }] });
  });

  test("bases are written out, through several levels and out of order", () => {
    const { types } = schemaOf(`
      { 'struct': 'C', 'base': 'B', 'data': { 'c': 'str' } }
      { 'struct': 'B', 'base': 'A', 'data': { 'b': 'str' } }
      { 'struct': 'A', 'data': { 'a': 'str' } }`);
    const members = ["a", "b", "c"].map((name) => ({ name, ...str }));
    expect(types.get("C")).toMatchObject({ members });
  });

  test("unions with an inline and with a named base", () => {
    const { types } = schemaOf(`
      { 'enum': 'Kind', 'data': ['x', 'y', 'z'] }
      { 'struct': 'X', 'data': { 'x': 'str' } }
      { 'struct': 'Base', 'data': { 'kind': 'Kind', 'id': 'str' } }
      { 'union': 'U', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': { 'x': { 'type': 'X', 'if': 'C' } } }
      { 'union': 'V', 'base': 'Base', 'discriminator': 'kind', 'data': { 'x': 'X' } }`);
    expect(types.get("U")).toMatchObject({
      discriminator: "kind",
      members: [{ name: "kind", type: "Kind" }],
      variants: [{ value: "x", type: "X", condition: "C" }],
    });
    expect(types.get("V")).toMatchObject({ members: [{ name: "kind" }, { name: "id" }], discriminator: "kind" });
  });

  test("a union without discriminator, as QEMU had until 6.2, is { type, data } on the wire", () => {
    const { types } = schemaOf(`
      { 'struct': 'Disk', 'data': { 'id': 'str' } }
      { 'union': 'Info', 'data': { 'disk': 'Disk', 'number': 'int', 'other': { 'type': 'Disk', 'if': 'C' } } }`);
    expect(types.get("Info")).toMatchObject({
      discriminator: "type",
      members: [{ name: "type", type: "InfoKind", optional: false }],
      variants: [
        { value: "disk", type: "DiskWrapper" },
        { value: "number", type: "IntWrapper" },
        { value: "other", type: "DiskWrapper", condition: "C" },
      ],
    });
    expect(types.get("InfoKind")).toMatchObject({
      values: [{ name: "disk" }, { name: "number" }, { name: "other", condition: "C" }],
    });
    expect(types.get("DiskWrapper")).toMatchObject({ members: [{ name: "data", type: "Disk", optional: false }] });
  });
});

test.each([
  ["{ 'thing': 'x' }", "unknown expression 'thing'"],
  ["{ 'command': 'x', 'retruns': 'str' }", "unknown member 'retruns'"],
  ["{ 'struct': 'S', 'data': { 'a': 'Gone' } }", "unknown type 'Gone'"],
  ["{ 'command': 'x', 'returns': 'Gone' }", "unknown type 'Gone'"],
  ["{ 'command': 'x', 'data': 'str' }", "'str' must be a struct or a union"],
  ["{ 'struct': 'S', 'data': 'str' }", "struct 'S' needs an object as 'data'"],
  ["{ 'enum': 'E', 'data': {} }", "enum 'E' needs a list as 'data'"],
  ["{ 'struct': 'S', 'data': { 'a': ['str', 'int'] } }", "a type must be a name or a list of one name"],
  ["{ 'struct': 'S', 'data': { 'a': { 'if': 'X' } } }", "'type' is missing"],
  ["{ 'struct': 'S', 'data': { 'a': { 'type': 'str', 'fi': 'X' } } }", "unknown member 'fi'"],
  ["{ 'struct': 'S', 'data': {}, 'base': 'S' }", "'S' is its own base: S → S"],
  ["{ 'struct': 'S', 'data': {}, 'base': 'str' }", "base 'str' of 'S' is not a struct"],
  ["{ 'enum': 'E', 'data': [] } { 'struct': 'E', 'data': {} }", "'E' is already defined"],
  ["{ 'command': 'x' } { 'command': 'x' }", "'x' is already defined"],
  ["{ 'enum': 'str', 'data': [] }", "'str' is already defined"],
  ["{ 'command': 'x', 'allow-oob': 'yes' }", "'allow-oob' must be true or false"],
  ["{ 'command': 'x', 'features': 'deprecated' }", "'features' must be a list"],
  ["{ 'command': ['x'] }", "'command' must be a string"],
  [
    "{ 'struct': 'A', 'data': { 'a': 'str' } } { 'struct': 'B', 'base': 'A', 'data': { 'a': 'int' } }",
    "'B' has two members named 'a'",
  ],
  [
    "{ 'union': 'U', 'base': { 'kind': 'str' }, 'discriminator': 'kind', 'data': {} }",
    "discriminator 'kind' of 'U' is no enum member",
  ],
  [
    "{ 'enum': 'K', 'data': ['a'] } { 'struct': 'S', 'data': {} } { 'union': 'U', 'base': { 'k': 'K' }, 'discriminator': 'k', 'data': { 'b': 'S' } }",
    "branch 'b' of 'U' is no value of 'K'",
  ],
])("%s fails with its place", (text, message) => {
  expect(() => schemaOf(`# line 1\n${text}`)).toThrow(`block.json:2: ${message}`);
});
