import { describe, expect, test } from "vitest";
import { anyVersion } from "../src/combine.js";
import { declarationsOf } from "../src/emit-declarations.js";
import { genericTypes, splitTypes } from "../src/flavours.js";
import { generatedFiles } from "../src/generate-step.js";
import { mergeSchemas } from "../src/merged-model.js";
import { pascalCase, typeName } from "../src/names.js";
import { declaration, generate } from "./support/generate.js";
import { schemaOf } from "./support/schema-folder.js";

describe("names", () => {
  test.each([
    ["block_resize:arguments", "BlockResizeArguments"],
    ["x-query-virtio:arguments", "XQueryVirtioArguments"],
    ["BLOCK_JOB_READY:data", "BlockJobReadyEvent"],
    ["BlockInfo", "BlockInfo"],
  ])("%s is %s", (name, expected) => {
    expect(typeName(name)).toBe(expected);
  });

  test("branches", () => {
    expect(["virtio-blk", "host_device", "qcow2", "8021q"].map(pascalCase)).toEqual([
      "VirtioBlk",
      "HostDevice",
      "Qcow2",
      "8021q",
    ]);
  });

  test.each([
    ["{ 'struct': 'FooArguments', 'data': {} } { 'command': 'foo', 'data': { 'a': 'str' } }", "FooArguments"],
    [
      "{ 'command': 'foo-bar', 'data': { 'a': 'str' } } { 'command': 'foo_bar', 'data': { 'a': 'str' } }",
      "FooBarArguments",
    ],
    ["{ 'struct': 'Commands', 'data': {} }", "Commands"],
    ["{ 'enum': 'NoArguments', 'data': [] }", "NoArguments"],
    [
      "{ 'enum': 'FooInput', 'data': [] } { 'struct': 'Foo', 'data': { '*a': 'str' } } { 'command': 'foo', 'data': 'Foo', 'returns': 'Foo' }",
      "FooInput",
    ],
    [
      "{ 'enum': 'K', 'data': ['a-b', 'a_b'] } { 'struct': 'S', 'data': { 'x': 'str' } } { 'union': 'U', 'base': { 'k': 'K' }, 'discriminator': 'k', 'data': { 'a-b': 'S', 'a_b': 'S' } }",
      "U_AB",
    ],
  ])("two things with one name are refused: %s", (text, name) => {
    expect(() => generate("qemu-1.ts", [text])).toThrow(`would both be called ${name}`);
  });

  test("an event that isn't upper case is refused, wherever it comes from", () => {
    const model = mergeSchemas("QMP", new Map([["1", schemaOf("{ 'command': 'c' }")]]));
    const events = new Map([["Stop", [{ in: ["1"], module: "block" }]]]);
    expect(() => generatedFiles({ ...model, events }, new Set())).toThrow("event name Stop is not upper case");
  });
});

describe("integers", () => {
  const text = `
    { 'struct': 'S', 'data': { 'small': 'uint32', 'big': 'size', 'wide': 'int', 'real': 'number', 'list': ['uint64'] } }
    { 'struct': 'Outer', 'data': { 's': 'S' } }
    { 'struct': 'Plain', 'data': { 'a': 'str' } }
    { 'command': 'get', 'returns': 'Outer' } { 'command': 'plain', 'returns': 'Plain' } { 'command': 'time', 'returns': 'int' }
    { 'command': 'set', 'data': { 's': 'S' } }`;

  test("in results they follow the parameter, which only types that hold them take", () => {
    const file = generate("qemu-1.ts", [text], ["S.wide", "time.returns"]);
    expect(declaration(file, "S")).toContain(`export interface S<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  small: number;
  big: I["int64"];
  wide: I["wide"];
  real: number;
  list: I["int64"][];
}`);
    expect(declaration(file, "Outer")).toContain("s: S<I>;");
    expect(declaration(file, "Plain")).toContain("export interface Plain {");
    expect(declaration(file, "CommandReturns")).toContain('time: I["wide"];');
  });

  test("in arguments they are number or bigint, in a second declaration where the type is also a result", () => {
    const file = generate("qemu-1.ts", [text], ["S.wide"]);
    expect(declaration(file, "SInput")).toContain(`export interface SInput {
  small: number;
  big: number | bigint;
  wide: number | bigint;
  real: number;
  list: readonly (number | bigint)[];
}`);
    expect(declaration(file, "SetArguments")).toContain("s: SInput;");
  });
});

test("optional arguments take undefined, optional results are just absent", () => {
  const file = generate("qemu-1.ts", [
    "{ 'command': 'c', 'data': { '*a': 'str', '*v': 'any', 'l': ['str'] }, 'returns': 'R' } { 'struct': 'R', 'data': { '*a': 'str', 'l': ['str'], 'v': 'any', 'n': 'null' } }",
  ]);
  expect(declaration(file, "CArguments")).toBe(`export interface CArguments {
  a?: string | undefined;
  v?: unknown;
  l: readonly string[];
}`);
  expect(declaration(file, "R")).toContain("  a?: string;\n  l: string[];\n  v: unknown;\n  n: null;\n");
});

describe("commands and events", () => {
  const texts = [
    `{ 'command': 'none' } { 'command': 'open', 'data': { 'driver': 'str' }, 'gen': false } { 'command': 'quiet', 'success-response': false }
     { 'command': 'grown' } { 'event': 'STOP' } { 'event': 'DONE', 'data': { 'ok': 'bool' } } { 'command': 'oob', 'allow-oob': true }`,
    `{ 'command': 'grown', 'data': { '*a': 'str' } } { 'event': 'STOP' }`,
  ];

  test("no arguments, no result, open, silent, events with and without data", () => {
    const file = generate("qemu-1.ts", texts);
    const [taken, given] = [declaration(file, "CommandArguments"), declaration(file, "CommandReturns")];
    expect(taken).toContain("none: NoArguments;");
    expect(given).toContain("none: NoResult;");
    expect(taken).toContain("open: OpenArguments;");
    expect(declaration(file, "OpenArguments")).toContain("[member: string]: unknown;");
    expect(taken).toContain("quiet: NoArguments;");
    expect(given).toContain("quiet: undefined;");
    expect(file).toContain("STOP: undefined;");
    expect(file).toContain("DONE: DoneEvent;");
    expect(file).toContain('export type OobCommand = "oob";');
    expect(generate("qemu-2.ts", texts)).toContain("export type OobCommand = never;");
  });

  test("any lets the arguments go where a version has none", () => {
    expect(declaration(generate("any.ts", texts), "CommandArguments")).toContain("grown: GrownArguments;");
    const strict = ["{ 'command': 'strict' }", "{ 'command': 'strict', 'data': { 'a': 'str' } }"];
    const model = mergeSchemas("QMP", new Map(strict.map((text, index) => [String(index + 1), schemaOf(text)])));
    const output = anyVersion(model);
    const flavours = { generic: genericTypes(output), split: splitTypes(output) };
    const { maps } = declarationsOf({ namespace: "QMP", flavours, wide: new Set() }, output);
    expect(maps).toContain("strict: StrictArguments | NoArguments;");
  });
});

test("the commands that start a job are those that take a job-id, in whatever form they are given", () => {
  const job = "{ 'job-id': 'str' }";
  const texts = [
    `{ 'command': 'one', 'data': ${job} } { 'command': 'optional', 'data': { '*job-id': 'str' } } { 'command': 'none' }
     { 'command': 'other', 'data': { 'id': 'str' } } { 'command': 'open', 'data': ${job}, 'gen': false }`,
  ];
  expect(generate("qemu-1.ts", texts)).not.toContain("JobCommand");
  const withEvent = texts.map((text) => `${text} { 'event': 'STOP' }`);
  expect(generate("qemu-1.ts", withEvent)).toContain('export type JobCommand = "one" | "optional";');
});

test("branches hold the base's members, their discriminator and what they extend", () => {
  const file = generate("qemu-1.ts", [
    `{ 'enum': 'K', 'data': ['a', 'b', 'c', 'd'] } { 'struct': 'A', 'data': { 'x': 'size' } } { 'struct': 'B', 'data': {} }
     { 'union': 'U', 'base': { 'k': 'K', 'node-name': 'str' }, 'discriminator': 'k', 'data': { 'a': 'A', 'b': { 'type': 'B', 'if': 'X' } } }
     { 'command': 'c', 'returns': 'U' }`,
  ]);
  expect(file).toContain(`export type U<I extends IntegerTypes = IntegerTypesByMode["auto"]> = U_A<I> | U_B | U_Other;

export interface U_A<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends A<I> {
  k: "a";
  "node-name": string;
}

/** If \`X\`. */
export interface U_B extends B {
  k: "b";
  "node-name": string;
}

export interface U_Other {
  k: "c" | "d";
  "node-name": string;
}
`);
});

test("a base of several members is an interface of its own when there are several branches", () => {
  const file = generate("qemu-1.ts", [
    `{ 'enum': 'K', 'data': ['a', 'b', 'c'] } { 'struct': 'A', 'data': { 'x': 'str' } } { 'struct': 'B', 'data': { 'y': 'str' } }
     { 'union': 'U', 'base': { 'k': 'K', 'id': 'str', 'n': 'size' }, 'discriminator': 'k', 'data': { 'a': 'A', 'b': 'B' } }
     { 'command': 'c', 'returns': 'U' }`,
  ]);
  expect(
    declaration(file, "U_Base"),
  ).toBe(`export interface U_Base<I extends IntegerTypes = IntegerTypesByMode["auto"]> {
  id: string;
  n: I["int64"];
}`);
  expect(
    declaration(file, "U_A"),
  ).toBe(`export interface U_A<I extends IntegerTypes = IntegerTypesByMode["auto"]> extends U_Base<I>, A {
  k: "a";
}`);
  expect(declaration(file, "U_C")).toContain("extends U_Base<I> {");
});

test("comments name the item, link to QEMU's reference and carry the tags", () => {
  const texts = [
    "{ 'command': 'old' } { 'struct': 'S', 'data': {} } { 'command': 'c', 'returns': 'S' }",
    `{ 'command': 'new', 'if': 'X', 'features': ['unstable'] } { 'struct': 'S', 'data': { 'm': { 'type': 'str', 'features': ['deprecated'] } } }
     { 'command': 'c', 'returns': 'S', 'features': ['deprecated'] }`,
  ];
  const file = generate("any.ts", texts);
  expect(file).toContain(
    "  /** [old](https://www.qemu.org/docs/master/about/removed-features.html) Removed in QEMU 2. */\n  old:",
  );
  expect(file).toContain(`  /**
   * [new](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-block.new) Unstable. If \`X\`.
   * @since 2
   */
  new:`);
  expect(file).toContain("   * @deprecated since QEMU 2\n   */\n  c:");
  expect(
    declaration(file, "S"),
  ).toContain(`/** [S](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-block.S) */
export interface S {
  /**
   * @since 2
   * @deprecated since QEMU 2
   */
  m?: string;
}`);
  expect(generate("any.ts", ["{ 'command': 'c' }"], [], "QGA")).toContain("qemu-ga-ref.html#command-QGA-block.c)");
});

test("the agent has neither events nor out-of-band commands", () => {
  const texts = ["{ 'command': 'c' }"];
  expect(generate("any.ts", texts, [], "QGA")).not.toMatch(/Events|OobCommand|JobCommand/);
  expect(generate("registry.ts", texts, [], "QGA")).toContain("  any: Any<I>;\n");
  expect(generate("tables.ts", texts, [], "QGA")).not.toMatch(/eventPresence|oobCommands/);
});
